//! Where tokens lie: from the parser's lines and columns to bytes of the whole text, and identifiers to names.

use proc_macro2::{Ident, TokenStream};

use crate::name::Name;
use crate::syntax::compact::Origins;
use crate::syntax::skim::is_word;
use crate::text::Span;

/// One file's text and the way from its tokens to its bytes.
pub(super) struct Source<'a> {
    /// The whole text, byte order mark and shebang included.
    text: &'a str,
    /// How many bytes at its start are no code.
    skipped: u32,
    /// From the piece that is being read to `text`.
    origins: Origins,
    /// A token of the piece that is being read; those that cannot be joined with it come from a macro's definition.
    anchor: Option<proc_macro2::Span>,
    /// The macro call that is being followed: tokens of its definition lie there.
    call: Option<Span>,
    /// The line in the definition of the token of a definition that was last asked for.
    definition_line: u32,
}

impl<'a> Source<'a> {
    /// `skipped` bytes at the start of `text` were not given to the parser, and the rest as `origins` tells.
    pub(super) fn new(text: &'a str, skipped: usize, origins: Origins) -> Self {
        let skipped = skipped as u32;
        Self { text, skipped, origins, anchor: None, call: None, definition_line: 0 }
    }

    /// Goes on to the next piece of what was given to the parser.
    pub(super) fn enter(&mut self, origins: Origins) {
        self.origins = origins;
    }

    /// Says where some token of the piece lies.
    pub(super) fn anchor(&mut self, token: proc_macro2::Span) {
        self.anchor = Some(token);
    }

    /// The whole text.
    pub(super) fn text(&self) -> &'a str {
        self.text
    }

    /// Takes `call` for the place of all tokens that are not the file's own; gives back what was taken before.
    pub(super) fn follow(&mut self, call: Option<Span>) -> Option<Span> {
        std::mem::replace(&mut self.call, call)
    }

    /// The call that is being followed.
    pub(super) fn call(&self) -> Option<Span> {
        self.call
    }

    /// The line in the definition of the token of a definition that was last asked for, from 1 at its first.
    pub(super) fn definition_line(&self) -> u32 {
        self.definition_line
    }

    /// Whether a token is not the file's own, but of a definition that is being followed.
    pub(super) fn is_foreign(&self, span: proc_macro2::Span) -> bool {
        self.call.is_some() && self.anchor.is_none_or(|anchor| anchor.join(span).is_none())
    }

    /// A span whose ends were found one by one: the whole call where a macro turned its arguments around.
    pub(super) fn ordered(&self, span: Span) -> Span {
        if span.start <= span.end { span } else { self.call.unwrap_or(Span { start: span.end, end: span.end }) }
    }

    /// Whether a token is of a definition that is being followed; remembers its line then.
    pub(super) fn touch(&mut self, span: proc_macro2::Span) -> bool {
        let foreign = self.is_foreign(span);
        if foreign {
            self.definition_line = span.start().line as u32;
        }
        foreign
    }

    /// First byte of a token.
    pub(super) fn start(&mut self, span: proc_macro2::Span) -> u32 {
        let at = span.start();
        if let Some(call) = self.call
            && self.is_foreign(span)
        {
            self.definition_line = at.line as u32;
            return call.start;
        }
        match (at.line, at.column) {
            // A token that stands nowhere.
            (1, 0) => self.skipped,
            (line, column) => self.origins.start(line, column).unwrap_or(self.text.len() as u32),
        }
    }

    /// One past the last byte of a token.
    pub(super) fn end(&mut self, span: proc_macro2::Span) -> u32 {
        if let Some(call) = self.call
            && self.is_foreign(span)
        {
            self.definition_line = span.start().line as u32;
            return call.end;
        }
        let at = span.end();
        // Behind a character, not before the next: there may be blanks in between.
        let Some(last) = self.origins.before(at.line, at.column) else { return self.skipped };
        let first_byte = self.text.as_bytes().get(last as usize).copied().unwrap_or_default();
        last + first_byte.leading_ones().max(1)
    }

    /// Where the documentation begins that stands before a token of the file which begins at `start`.
    pub(super) fn with_docs(&self, start: u32) -> u32 {
        // Within a macro call it is among the tokens.
        if self.call.is_some() { start } else { self.origins.with_docs(start) }
    }

    /// The bytes of a token or group.
    pub(super) fn span(&mut self, span: proc_macro2::Span) -> Span {
        let start = self.start(span);
        // Where the parser failed, there may be no token.
        Span { start, end: self.end(span).max(start) }
    }

    /// The bytes of a run of tokens; nothing where there are none.
    pub(super) fn stream_span(&mut self, tokens: &TokenStream) -> Option<Span> {
        let mut tokens = tokens.clone().into_iter();
        let first = tokens.next()?;
        let last = tokens.last().map_or(first.span(), |it| it.span());
        Some(Span { start: self.start(first.span()), end: self.end(last) })
    }

    /// An identifier's name (without `r#`) and its bytes.
    pub(super) fn ident(&mut self, ident: &Ident) -> (Name, Span) {
        let span = ident.span();
        let start = self.start(span);
        if self.call.is_some() && self.is_foreign(span) {
            let call = Span { start, end: self.end(span) };
            return (self.foreign_name(ident), call);
        }
        let text = self.text.get(start as usize..).unwrap_or_default();
        let prefix = if text.starts_with("r#") { 2 } else { 0 };
        let word = text.as_bytes().get(prefix..).unwrap_or_default();
        let len = word.iter().position(|it| !is_word(*it)).unwrap_or(word.len());
        if word.get(len).is_some_and(|it| !it.is_ascii()) || len == 0 {
            return (self.foreign_name(ident), Span { start, end: self.end(span) });
        }
        let end = start + (prefix + len) as u32;
        let name = match text.get(prefix..prefix + len) {
            Some(word) => Name::new(word),
            None => self.foreign_name(ident),
        };
        (name, Span { start, end })
    }

    fn foreign_name(&self, ident: &Ident) -> Name {
        let text = ident.to_string();
        Name::new(text.strip_prefix("r#").unwrap_or(&text))
    }
}
