//! Text to [`File`].

use std::rc::Rc;
use std::str::FromStr;

use proc_macro2::TokenStream;
use rustc_hash::FxHashMap;
use syn::parse::{ParseStream, Parser};

use crate::name::Name;
use crate::syntax::bodies::Room;
use crate::syntax::comments;
use crate::syntax::compact::{PIECE, compact};
use crate::syntax::expand::{Macros, Seen};
use crate::syntax::following::Following;
use crate::syntax::inner_lints;
use crate::syntax::item::{AttrFlags, Attrs, ItemId};
use crate::syntax::nesting;
use crate::syntax::rules::Rule;
use crate::syntax::skim;
use crate::syntax::source::Source;
use crate::syntax::transcribe::HIDDEN_CRATE;
use crate::syntax::{Edition, File, SyntaxError};
use crate::text::Span;

/// Parses `text` and lowers all of it; `macros` are those whose calls are followed.
///
/// # Errors
/// Where the text cannot be parsed as Rust: the place and the parser's words. Never panics, whatever the text.
pub fn lower<'a>(text: &str, edition: Edition, macros: impl Into<Seen<'a>>) -> Result<File, SyntaxError> {
    let file = lower_as(text, Reading { dialect: Dialect::Rust, edition, macros: macros.into(), built: None });
    proc_macro2::extra::invalidate_current_thread_spans();
    file
}

/// Like [`lower`], without the items that a build with these features leaves out.
///
/// # Errors
/// As for [`lower`].
pub fn lower_built<'a>(
    text: &str,
    edition: Edition,
    macros: impl Into<Seen<'a>>,
    features: &[Box<str>],
) -> Result<File, SyntaxError> {
    let reading = Reading { dialect: Dialect::Rust, edition, macros: macros.into(), built: Some(features) };
    let file = lower_as(text, reading);
    proc_macro2::extra::invalidate_current_thread_spans();
    file
}

/// Like [`lower`], for stub files: the attributes of `crate::stubs` become effects, and functions may end in `;`.
///
/// # Errors
/// As for [`lower`].
pub fn lower_stub(text: &str) -> Result<File, SyntaxError> {
    let macros = Macros::default();
    let reading = Reading { dialect: Dialect::Stub, edition: Edition::E2024, macros: Seen::from(&macros), built: None };
    let file = lower_as(text, reading);
    proc_macro2::extra::invalidate_current_thread_spans();
    file
}

/// What a file is written in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    /// Rust.
    Rust,
    /// Rust with the words of `crate::stubs`.
    Stub,
}

/// How a file is read.
#[derive(Clone, Copy)]
struct Reading<'a> {
    dialect: Dialect,
    edition: Edition,
    macros: Seen<'a>,
    built: Option<&'a [Box<str>]>,
}

/// Names that lowering itself must know.
pub(super) struct Words {
    pub(super) none: Name,
    pub(super) self_value: Name,
    pub(super) output: Name,
    pub(super) dollar_crate: Name,
    /// What `$crate` is called while an expansion is parsed.
    pub(super) hidden_crate: Name,
}

/// One file on its way from tokens to items.
pub(super) struct Lowering<'a> {
    pub(super) source: Source<'a>,
    pub(super) dialect: Dialect,
    pub(super) edition: Edition,
    /// The features that are on, where items are left out whose `cfg` does not hold.
    pub(super) built: Option<&'a [Box<str>]>,
    /// Those of the run.
    pub(super) macros: &'a Macros,
    /// Of these, by their names, whether the file's own calls may mean them.
    reached: FxHashMap<Name, bool>,
    seen: Seen<'a>,
    /// Those of this file.
    pub(super) own_macros: Macros,
    /// The call whose expansion is being lowered.
    pub(super) following: Option<Following>,
    /// How many calls were followed.
    pub(super) calls: u32,
    /// Macros of this file and the run that were called, parsed; nothing for those that cannot be followed.
    pub(super) rules: FxHashMap<Name, Option<Rc<Vec<Rule>>>>,
    pub(super) words: Words,
    /// Of the body that was lowered last.
    pub(super) room: Room,
    pub(super) file: File,
    /// `0`, `1`, …: the names of tuple fields.
    pub(super) indices: FxHashMap<u32, Name>,
}

impl Lowering<'_> {
    /// Whether the file or the run has a `macro_rules!` of this name.
    pub(super) fn defines(&self, name: Name) -> bool {
        self.own_macros.defines(name) || self.macros.defines(name)
    }

    /// Whether the name of a well-known macro means a `macro_rules!` of this file or the run at this byte.
    pub(super) fn redefines(&mut self, name: Name, at: u32) -> bool {
        match self.own_macros.definitions_of(name) {
            [] => {
                let Self { reached, seen, source, .. } = self;
                *reached.entry(name).or_insert_with(|| seen.reaches(name, source.text()))
            }
            own => own.iter().any(|(_, it)| it.start <= at && at < it.scope_end),
        }
    }

    /// The name of a tuple's field.
    pub(super) fn index(&mut self, index: u32) -> Name {
        // allocheck: allow(format_int) -- once per index and file
        *self.indices.entry(index).or_insert_with(|| Name::new(&index.to_string()))
    }
}

fn lower_as(text: &str, reading: Reading<'_>) -> Result<File, SyntaxError> {
    let skipped = prologue(text);
    let code = text.get(skipped..).unwrap_or_default();
    if let Some(at) = nesting::too_deep(code) {
        let start = (skipped + at) as u32;
        let message = String::from("code is nested too deep from here on");
        return Err(SyntaxError { span: Span { start, end: start + 1 }, message });
    }
    let pieces = lower_pieces(text, skipped, PIECE, reading);
    // What is wrong with a text is said of the whole of it.
    if pieces.is_err() && text.len() > PIECE { lower_pieces(text, skipped, usize::MAX, reading) } else { pieces }
}

/// Lowers a text in pieces of at least so many bytes.
fn lower_pieces(text: &str, skipped: usize, size: usize, reading: Reading<'_>) -> Result<File, SyntaxError> {
    let Reading { dialect, edition, macros, built } = reading;
    let first = compact(text, skipped, size);
    let words = Words {
        none: Name::new("_"),
        self_value: Name::new("self"),
        output: Name::new("Output"),
        dollar_crate: Name::new("$crate"),
        hidden_crate: Name::new(HIDDEN_CRATE),
    };
    let mut own_macros = Macros::default();
    own_macros.gather(text);
    let mut lowering = Lowering {
        source: Source::new(text, skipped, first.origins),
        dialect,
        edition,
        built,
        macros: macros.macros,
        reached: FxHashMap::default(),
        seen: macros,
        own_macros,
        following: None,
        calls: 0,
        rules: FxHashMap::default(),
        words,
        room: Room::default(),
        file: File::default(),
        indices: FxHashMap::default(),
    };
    let mut attrs = Attrs::default();
    let mut top: Vec<ItemId> = Vec::new();
    let has_inner_lints = inner_lints::may_be_in(text);
    let (mut code, mut end) = (first.code, first.end);
    let mut is_first = true;
    loop {
        let tree = parse(&mut lowering.source, &code)?;
        if is_first {
            lowering.attrs(&tree.attrs, &mut attrs);
        } else if let Some(late) = tree.attrs.first() {
            let span = lowering.source.span(late.pound_token.span);
            return Err(SyntaxError { span, message: String::from("an inner attribute stands behind an item") });
        }
        lowering.items(None, &mut top, &tree.items);
        if has_inner_lints {
            inner_lints::gather(&mut lowering, &tree);
        }
        if end >= text.len() {
            break;
        }
        let next = compact(text, end, size);
        lowering.source.enter(next.origins);
        (code, end, is_first) = (next.code, next.end, false);
    }
    let mut file = lowering.file;
    file.attrs = attrs;
    if comments::is_generated(text.get(skipped..).unwrap_or_default()) {
        file.attrs.flags.0 |= AttrFlags::GENERATED;
    }
    comments::directives(text, skipped, &mut file.directives);
    top.shrink_to_fit();
    file.top = top;
    file.items.shrink_to_fit();
    file.bodies.shrink_to_fit();
    Ok(file)
}

/// A piece of the file's code as a tree, with its tokens known to `source`.
fn parse(source: &mut Source<'_>, piece: &str) -> Result<syn::File, SyntaxError> {
    let tokens = match TokenStream::from_str(piece) {
        Ok(tokens) => tokens,
        Err(error) => return Err(SyntaxError { span: source.span(error.span()), message: error.to_string() }),
    };
    let parse = |input: ParseStream<'_>| Ok((input.span(), input.parse()?));
    match parse.parse2(tokens) {
        Ok((first, tree)) => {
            source.anchor(first);
            Ok(tree)
        }
        Err(error) => {
            let end = source.text().len() as u32;
            let span = match error.span() {
                // The parser has no token to point at when the text ends too early.
                span if span.byte_range().is_empty() => Span { start: end, end },
                span => source.span(span),
            };
            Err(SyntaxError { span, message: error.to_string() })
        }
    }
}

/// How many bytes stand before the code: a byte order mark and a shebang.
fn prologue(text: &str) -> usize {
    let mark = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let code = &text[mark..];
    let Some(rest) = code.strip_prefix("#!") else { return mark };
    // `#![attribute]` is code, also with blanks or comments in between.
    if skim::skip_blank(rest).starts_with('[') {
        return mark;
    }
    mark + code.find('\n').unwrap_or(code.len())
}
