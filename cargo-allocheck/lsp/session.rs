//! A talk with an editor: what it holds open, what it asked, what it was told.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::time::Duration;

use lsp_server::{ErrorCode, Message, Notification, Request, RequestId, Response};
use lsp_types::{
    CancelParams, CodeActionKind, CodeActionOptions, CodeActionProviderCapability, DidChangeTextDocumentParams,
    DidCloseTextDocumentParams, DidOpenTextDocumentParams, HoverProviderCapability, InitializeParams, MessageType,
    NumberOrString, PublishDiagnosticsParams, SaveOptions, ServerCapabilities, ShowMessageParams,
    TextDocumentSyncCapability, TextDocumentSyncKind, TextDocumentSyncOptions, TextDocumentSyncSaveOptions, Uri,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::analyse::pool;
use crate::exit::Exit;
use crate::lsp::answer;
use crate::lsp::path::{to_path, to_uri};
use crate::lsp::work::{Known, Workshop};
use crate::options::Options;
use crate::project::select::PackageWish;

/// Texts that the editor holds, by path.
pub(crate) type Texts = BTreeMap<PathBuf, Arc<str>>;

/// Typing goes on for at least this long after a letter.
const PAUSE: Duration = Duration::from_millis(150);

/// What a session waits for.
pub(super) enum Event {
    Message(Message),
    /// The stream has ended.
    Closed,
    /// Nothing was heard for a while.
    Quiet,
    /// An analysis has ended, or could not begin.
    Known(Result<Box<Known>, String>),
}

pub(super) struct Session<'a> {
    workshop: Workshop,
    out: &'a mut dyn Write,
    texts: Texts,
    versions: BTreeMap<PathBuf, i32>,
    /// Counts what the editor did to texts and files.
    state: u64,
    /// The state whose analysis runs.
    running: Option<u64>,
    /// The project is to be asked for anew.
    is_moved: bool,
    known: Option<Box<Known>>,
    /// Requests that wait for the analysis of the present state.
    waiting: Vec<Request>,
    /// Files that have diagnostics in the editor.
    told: BTreeSet<PathBuf>,
    is_started: bool,
    is_shut: bool,
}

impl<'a> Session<'a> {
    pub(super) fn new(
        options: &Options,
        folder: &Path,
        sender: Sender<Event>,
        out: &'a mut dyn Write,
    ) -> anyhow::Result<Self> {
        let mut options = options.clone();
        if options.packages == PackageWish::Default {
            options.packages = PackageWish::All { except: Vec::new() };
        }
        let pool = Arc::new(pool(options.threads)?);
        let workshop = Workshop { options: Arc::new(options), folder: folder.to_path_buf(), pool, sender };
        Ok(Self {
            workshop,
            out,
            texts: Texts::new(),
            versions: BTreeMap::new(),
            state: 0,
            running: None,
            is_moved: true,
            known: None,
            waiting: Vec::new(),
            told: BTreeSet::new(),
            is_started: false,
            is_shut: false,
        })
    }

    /// How long to wait for more before an analysis begins; nothing where none is due.
    pub(super) fn patience(&self) -> Option<Duration> {
        (self.is_started && self.running.is_none() && !self.is_current()).then_some(PAUSE)
    }

    /// Deals with an event; the exit code, when it was the last one.
    pub(super) fn take(&mut self, event: Event) -> anyhow::Result<Option<Exit>> {
        match event {
            Event::Message(Message::Request(request)) => self.request(request)?,
            Event::Message(Message::Notification(notification)) => {
                if notification.method == "exit" {
                    return Ok(Some(if self.is_shut { Exit::Clean } else { Exit::Failure }));
                }
                self.notification(notification)?;
            }
            Event::Message(Message::Response(_)) => {}
            Event::Closed => return Ok(Some(Exit::Failure)),
            Event::Quiet => self.begin(),
            Event::Known(known) => self.learn(known)?,
        }
        Ok(None)
    }

    fn is_current(&self) -> bool {
        self.known.as_ref().is_some_and(|known| known.state == self.state)
    }

    fn begin(&mut self) {
        let project = self.known.as_ref().filter(|_| !self.is_moved).map(|known| known.project.clone());
        self.is_moved = false;
        self.running = Some(self.state);
        self.workshop.begin(self.state, project, self.texts.clone());
    }

    fn learn(&mut self, known: Result<Box<Known>, String>) -> anyhow::Result<()> {
        let state = self.running.take();
        match known {
            // What was typed meanwhile comes first.
            Ok(known) if known.state < self.state => {
                self.known = Some(known);
                Ok(())
            }
            Ok(known) => {
                self.known = Some(known);
                self.publish()?;
                for request in std::mem::take(&mut self.waiting) {
                    self.answer(request)?;
                }
                Ok(())
            }
            Err(words) => {
                let params = ShowMessageParams { typ: MessageType::ERROR, message: words };
                self.notify("window/showMessage", params)?;
                for request in std::mem::take(&mut self.waiting) {
                    self.send(Response::new_ok(request.id, Value::Null))?;
                }
                // Nothing new can be learned before something changes.
                let known = Known {
                    state: state.unwrap_or(self.state),
                    project: Default::default(),
                    analysis: Default::default(),
                };
                self.known = Some(Box::new(known));
                self.is_moved = true;
                Ok(())
            }
        }
    }

    fn request(&mut self, request: Request) -> anyhow::Result<()> {
        match &*request.method {
            "initialize" => self.initialize(request),
            "shutdown" => {
                self.is_shut = true;
                self.send(Response::new_ok(request.id, Value::Null))
            }
            "textDocument/hover" | "textDocument/codeAction" if self.is_started => {
                if self.is_current() {
                    self.answer(request)
                } else {
                    self.waiting.push(request);
                    Ok(())
                }
            }
            _ if !self.is_started => self.refuse(request.id, ErrorCode::ServerNotInitialized, "not initialized"),
            method => {
                let words = format!("failed to find a method named {method}");
                self.refuse(request.id, ErrorCode::MethodNotFound, &words)
            }
        }
    }

    fn initialize(&mut self, request: Request) -> anyhow::Result<()> {
        let Ok(params) = serde_json::from_value::<InitializeParams>(request.params) else {
            return self.refuse(request.id, ErrorCode::InvalidParams, "failed to read what to initialize");
        };
        #[expect(deprecated, reason = "older editors name no folders but a root")]
        let root = params.root_uri;
        let folders = params.workspace_folders.into_iter().flatten().map(|folder| folder.uri);
        if let Some(folder) = folders.chain(root).find_map(|uri| to_path(&uri)) {
            self.workshop.folder = folder;
        }
        self.is_started = true;
        let capabilities = ServerCapabilities {
            text_document_sync: Some(TextDocumentSyncCapability::Options(TextDocumentSyncOptions {
                open_close: Some(true),
                change: Some(TextDocumentSyncKind::FULL),
                save: Some(TextDocumentSyncSaveOptions::SaveOptions(SaveOptions { include_text: Some(false) })),
                ..TextDocumentSyncOptions::default()
            })),
            hover_provider: Some(HoverProviderCapability::Simple(true)),
            code_action_provider: Some(CodeActionProviderCapability::Options(CodeActionOptions {
                code_action_kinds: Some(vec![CodeActionKind::QUICKFIX]),
                ..CodeActionOptions::default()
            })),
            ..ServerCapabilities::default()
        };
        let server = json!({ "name": "cargo-allocheck", "version": env!("CARGO_PKG_VERSION") });
        self.send(Response::new_ok(request.id, json!({ "capabilities": capabilities, "serverInfo": server })))
    }

    fn notification(&mut self, notification: Notification) -> anyhow::Result<()> {
        let Notification { method, params } = notification;
        match &*method {
            "textDocument/didOpen" => {
                if let Some(it) = read::<DidOpenTextDocumentParams>(params) {
                    self.hold(&it.text_document.uri, it.text_document.version, &it.text_document.text);
                }
            }
            "textDocument/didChange" => {
                // The whole text comes each time, as was agreed; of several the last is the newest.
                if let Some(it) = read::<DidChangeTextDocumentParams>(params)
                    && let Some(change) = it.content_changes.last().filter(|change| change.range.is_none())
                {
                    self.hold(&it.text_document.uri, it.text_document.version, &change.text);
                }
            }
            "textDocument/didClose" => {
                if let Some(it) = read::<DidCloseTextDocumentParams>(params)
                    && let Some(path) = to_path(&it.text_document.uri)
                {
                    self.texts.remove(&canonical(path));
                    self.state += 1;
                }
            }
            "textDocument/didSave" | "workspace/didChangeWatchedFiles" => {
                self.is_moved |= params.to_string().contains("Cargo.toml") || method != "textDocument/didSave";
                self.state += 1;
            }
            "$/cancelRequest" => {
                if let Some(it) = read::<CancelParams>(params) {
                    let id = match it.id {
                        NumberOrString::Number(id) => RequestId::from(id),
                        NumberOrString::String(id) => RequestId::from(id),
                    };
                    if let Some(at) = self.waiting.iter().position(|request| request.id == id) {
                        self.waiting.remove(at);
                        return self.refuse(id, ErrorCode::RequestCanceled, "canceled");
                    }
                }
            }
            // Nobody waits for an answer to the others.
            _ => {}
        }
        Ok(())
    }

    /// Takes the text that the editor shows instead of the one on the disk.
    fn hold(&mut self, uri: &Uri, version: i32, text: &str) {
        let Some(path) = to_path(uri).map(canonical) else { return };
        self.versions.insert(path.clone(), version);
        self.texts.insert(path, Arc::from(text));
        self.state += 1;
    }

    fn answer(&mut self, request: Request) -> anyhow::Result<()> {
        let Request { id, method, params } = request;
        let Some(known) = &self.known else { return Ok(()) };
        let result = match &*method {
            "textDocument/hover" => read(params).map(|params| json!(answer::hover(known, &params))),
            _ => read(params).map(|params| json!(answer::actions(known, &params))),
        };
        match result {
            Some(result) => self.send(Response::new_ok(id, result)),
            None => self.refuse(id, ErrorCode::InvalidParams, "failed to read the parameters"),
        }
    }

    /// Tells what is known of each file, and takes back what is not so any more.
    fn publish(&mut self) -> anyhow::Result<()> {
        let Some(known) = &self.known else { return Ok(()) };
        let mut found = answer::diagnostics(known);
        for path in std::mem::take(&mut self.told) {
            found.entry(path).or_default();
        }
        for (path, diagnostics) in found {
            let Some(uri) = to_uri(&path) else { continue };
            if !diagnostics.is_empty() {
                self.told.insert(path.clone());
            }
            let version = self.versions.get(&path).copied().filter(|_| self.texts.contains_key(&path));
            self.notify("textDocument/publishDiagnostics", PublishDiagnosticsParams { uri, diagnostics, version })?;
        }
        Ok(())
    }

    fn notify(&mut self, method: &str, params: impl Serialize) -> anyhow::Result<()> {
        self.send(Notification::new(method.to_owned(), params))
    }

    fn refuse(&mut self, id: RequestId, code: ErrorCode, words: &str) -> anyhow::Result<()> {
        self.send(Response::new_err(id, code as i32, words.to_owned()))
    }

    fn send(&mut self, message: impl Into<Message>) -> anyhow::Result<()> {
        message.into().write(&mut self.out)?;
        Ok(self.out.flush()?)
    }
}

fn read<T: DeserializeOwned>(params: Value) -> Option<T> {
    serde_json::from_value(params).ok()
}

/// Without links, as the analysis names files; as it is where there is no such file yet.
fn canonical(path: PathBuf) -> PathBuf {
    crate::project::metadata::canonical(&path)
}
