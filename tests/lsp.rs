//! A real session of an editor with `allocheck lsp`, over a pipe.

use std::fs;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use lsp_server::{Message, Notification, Request, RequestId, Response};
use serde_json::{Value, json};

const WASTE: &str = "pub fn lengths(words: &[String]) -> Vec<usize> {
    let mut lengths = /* ü𝄞 */ Vec::new();
    for word in words {
        lengths.push(word.len());
    }
    lengths
}
";

/// Who says nothing for so long has nothing to say.
const PATIENCE: Duration = Duration::from_secs(120);

struct Client {
    child: Child,
    input: ChildStdin,
    said: Receiver<Message>,
    folder: PathBuf,
    /// Notifications that came while something else was waited for.
    heard: Vec<Notification>,
    id: i32,
}

impl Client {
    /// An editor that has opened a project whose file on the disk is empty.
    fn start(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        drop(fs::remove_dir_all(&folder));
        fs::create_dir_all(folder.join("src")).expect("the target folder can be written to");
        let manifest = "[package]\nname = \"edited\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[workspace]\n";
        fs::write(folder.join("Cargo.toml"), manifest).expect("it can be written");
        fs::write(folder.join("src/lib.rs"), "").expect("it can be written");
        let mut child = Command::new(env!("CARGO_BIN_EXE_cargo-allocheck"))
            .args(["allocheck", "lsp"])
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the command was built for this test");
        let input = child.stdin.take().expect("it is piped");
        let mut output = BufReader::new(child.stdout.take().expect("it is piped"));
        let (sender, said) = channel();
        thread::spawn(move || {
            while let Ok(Some(message)) = Message::read(&mut output)
                && sender.send(message).is_ok()
            {}
        });
        let mut client = Self { child, input, said, folder, heard: Vec::new(), id: 0 };
        let root = client.uri("");
        let answer =
            client.ask("initialize", json!({ "capabilities": {}, "workspaceFolders": [{ "uri": root, "name": "x" }] }));
        assert_eq!(answer["capabilities"]["hoverProvider"], true);
        client.tell("initialized", json!({}));
        client
    }

    fn uri(&self, path: &str) -> String {
        format!("file://{}", self.folder.join(path).display())
    }

    fn lib(&self) -> Value {
        json!({ "uri": self.uri("src/lib.rs") })
    }

    fn tell(&mut self, method: &str, params: Value) {
        let message = Message::Notification(Notification::new(method.to_owned(), params));
        message.write(&mut self.input).expect("the server listens");
    }

    fn send(&mut self, method: &str, params: Value) -> RequestId {
        self.id += 1;
        let id = RequestId::from(self.id);
        let message = Message::Request(Request::new(id.clone(), method.to_owned(), params));
        message.write(&mut self.input).expect("the server listens");
        id
    }

    fn next(&mut self) -> Message {
        self.said.recv_timeout(PATIENCE).expect("the server still speaks")
    }

    fn response(&mut self, id: &RequestId) -> Response {
        loop {
            match self.next() {
                Message::Response(response) if response.id == *id => return response,
                Message::Notification(notification) => self.heard.push(notification),
                other => panic!("nobody asked for {other:?}"),
            }
        }
    }

    fn ask(&mut self, method: &str, params: Value) -> Value {
        let id = self.send(method, params);
        serde_json::to_value(self.response(&id)).expect("a response is JSON")["result"].take()
    }

    /// What the server says of the library in that version.
    fn diagnostics(&mut self, version: i32) -> Vec<Value> {
        let lib = self.uri("src/lib.rs");
        loop {
            let notification = match self.heard.is_empty() {
                false => self.heard.remove(0),
                true => match self.next() {
                    Message::Notification(notification) => notification,
                    other => panic!("nobody asked for {other:?}"),
                },
            };
            let params = notification.params;
            if params["uri"] == lib && params["version"] == version {
                return params["diagnostics"].as_array().expect("an array").clone();
            }
        }
    }

    fn open(&mut self, text: &str) {
        let document = json!({ "uri": self.uri("src/lib.rs"), "languageId": "rust", "version": 1, "text": text });
        self.tell("textDocument/didOpen", json!({ "textDocument": document }));
    }

    fn change(&mut self, version: i32, text: &str) {
        let document = json!({ "uri": self.uri("src/lib.rs"), "version": version });
        self.tell("textDocument/didChange", json!({ "textDocument": document, "contentChanges": [{ "text": text }] }));
    }

    fn end(mut self) {
        assert_eq!(self.ask("shutdown", Value::Null), Value::Null);
        self.tell("exit", Value::Null);
        drop(self.input);
        assert_eq!(self.child.wait().expect("it ends").code(), Some(0));
    }
}

/// The text with the edits made, their columns in code units of UTF-16.
fn edited(text: &str, edits: &[Value]) -> String {
    let offset = |at: &Value| {
        let (line, column) = (at["line"].as_u64().expect("a line"), at["character"].as_u64().expect("a column"));
        let start: usize = text.split_inclusive('\n').take(line as usize).map(str::len).sum();
        let mut units = 0;
        let rest = text[start..].char_indices().find(|(_, it)| {
            units += it.len_utf16() as u64;
            units > column
        });
        start + rest.expect("the column is there").0
    };
    let mut out = text.to_owned();
    for edit in edits.iter().rev() {
        let (start, end) = (offset(&edit["range"]["start"]), offset(&edit["range"]["end"]));
        out.replace_range(start..end, edit["newText"].as_str().expect("text"));
    }
    out
}

#[test]
fn unsaved_text_is_judged_and_mended() {
    let mut client = Client::start("lsp-mended");
    client.open(WASTE);
    let found = client.diagnostics(1);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((&found[0]["code"], &found[0]["source"]), (&json!("vec_without_capacity"), &json!("allocheck")));
    assert_eq!(found[0]["range"]["start"], json!({ "line": 1, "character": 32 }), "in code units of UTF-16");
    assert!(found[0]["relatedInformation"].as_array().is_some_and(|it| it.len() == 2));

    let (lib, range) = (client.lib(), found[0]["range"].clone());
    let wanted = json!({ "textDocument": lib, "range": range, "context": { "diagnostics": [] } });
    let actions = client.ask("textDocument/codeAction", wanted);
    assert_eq!((&actions[0]["kind"], &actions[0]["isPreferred"]), (&json!("quickfix"), &json!(true)), "{actions}");
    let uri = client.uri("src/lib.rs");
    let edits = actions[0]["edit"]["changes"][&uri].as_array().expect("edits of the file");
    let cured = edited(WASTE, edits);
    assert!(cured.contains("Vec::with_capacity(words.len())"), "{cured}");

    client.change(2, &cured);
    assert_eq!(client.diagnostics(2), Vec::<Value>::new(), "what is mended is taken back");
    client.change(3, WASTE);
    assert_eq!(client.diagnostics(3).len(), 1);
    client.end();
}

const WITHIN: &str = "#![cfg_attr(
    all(),
    allow(dead_code),
)]

pub mod inner {
    pub fn label(rows: &[Vec<u32>], out: &mut String) {
        for ids in rows {
            for id in ids {
                out.push_str(&format!(\"#{id}\"));
            }
        }
    }
}

pub fn label(rows: &[Vec<u32>], out: &mut String) {
    for ids in rows {
        for id in ids {
            out.push_str(&format!(\"#{id}\"));
        }
    }
}
";

#[test]
fn what_a_fix_needs_is_imported_where_it_stands() {
    let mut client = Client::start("lsp-imported");
    // What costs an import is a less sure finding.
    fs::write(client.folder.join("allocheck.toml"), "confidence = \"medium\"\n").expect("it can be written");
    client.open(WITHIN);
    let found = client.diagnostics(1);
    let imports =
        ["pub mod inner {\n    use std::fmt::Write as _;\n", ")]\n\nuse std::fmt::Write as _;\n\npub mod inner {"];
    assert_eq!(found.len(), imports.len(), "{found:?}");
    for (found, import) in found.iter().zip(imports) {
        let (lib, range) = (client.lib(), found["range"].clone());
        let wanted = json!({ "textDocument": lib, "range": range, "context": { "diagnostics": [] } });
        let actions = client.ask("textDocument/codeAction", wanted);
        let uri = client.uri("src/lib.rs");
        let cured = edited(WITHIN, actions[0]["edit"]["changes"][&uri].as_array().expect("edits of the file"));
        assert!(cured.contains(import), "{cured}");
        assert_eq!(cured.matches("use std::fmt").count(), 1, "{cured}");
    }
    client.end();
}

#[test]
fn a_site_tells_what_it_makes_and_what_becomes_of_it() {
    let mut client = Client::start("lsp-hover");
    client.open(WASTE);
    let lib = client.lib();
    let said =
        client.ask("textDocument/hover", json!({ "textDocument": lib, "position": { "line": 3, "character": 17 } }));
    let text = said["contents"]["value"].as_str().unwrap_or_default();
    assert!(
        text.contains("`push`") && text.contains("Vec<usize>") && text.contains("per element of `words`"),
        "{said}"
    );
    let said =
        client.ask("textDocument/hover", json!({ "textDocument": lib, "position": { "line": 0, "character": 3 } }));
    assert_eq!(said, Value::Null);
    client.end();
}

#[test]
fn what_does_not_parse_is_said_where_it_is() {
    let mut client = Client::start("lsp-broken");
    client.open("fn f() { let x = ; }\n");
    let found = client.diagnostics(1);
    assert_eq!((found.len(), &found[0]["severity"]), (1, &json!(1)), "{found:?}");
    assert_eq!(found[0]["range"]["start"], json!({ "line": 0, "character": 17 }));
    client.end();
}

#[test]
fn a_request_can_be_taken_back() {
    let mut client = Client::start("lsp-canceled");
    client.open(WASTE);
    let lib = client.lib();
    let id =
        client.send("textDocument/hover", json!({ "textDocument": lib, "position": { "line": 1, "character": 40 } }));
    client.tell("$/cancelRequest", json!({ "id": client.id }));
    let response = client.response(&id);
    let error = response.response_result.expect_err("it was taken back");
    assert_eq!(error.code, -32800);
    let response = client.send("textDocument/rename", json!({}));
    assert_eq!(client.response(&response).response_result.expect_err("it is not known").code, -32601);
    client.end();
}

#[test]
fn saving_reads_the_disk_again() {
    let mut client = Client::start("lsp-saved");
    client.open("mod other;\n");
    assert_eq!(client.diagnostics(1).len(), 1, "there is no such module yet");
    fs::write(client.folder.join("src/other.rs"), WASTE).expect("it can be written");
    let lib = client.lib();
    client.tell("textDocument/didSave", json!({ "textDocument": lib }));
    assert_eq!(client.diagnostics(1).len(), 0);
    let other = client.uri("src/other.rs");
    let lib_and_other = client.heard.iter().any(|it| it.params["uri"] == other);
    let waste = lib_and_other || matches!(client.next(), Message::Notification(it) if it.params["uri"] == other);
    assert!(waste, "the other file's waste is told");
    client.end();
}
