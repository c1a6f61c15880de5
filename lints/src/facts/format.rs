//! Format strings, as rules and fixes see them.

use crate::facts::evidence::ShownClass;
use crate::text::Place;

/// Where formatted text goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SinkKind {
    /// `format!`: a new `String`.
    String,
    /// `format_args!`.
    Arguments,
    /// `println!` and its like.
    Print,
    /// `write!`, `writeln!`.
    Write,
    /// `panic!` and its like.
    Panic,
    /// `assert!` and its like: formats only when it fails.
    Assert,
    /// The macros of `log` and `tracing`: format only when enabled.
    Log,
    /// `anyhow!`, `bail!`: an error value.
    Error,
}

/// A format macro's string and what it shows.
#[derive(Clone, Debug, PartialEq)]
pub struct FormatFact {
    /// Where the text goes.
    pub sink: SinkKind,
    /// The string literal; what stands in its place where it is none.
    pub string: Place,
    /// The string is a literal that was taken apart.
    pub known: bool,
    /// Text and places, in order; empty where the string is not known.
    pub pieces: Vec<PieceFact>,
    /// What the places show; inline ones too.
    pub shows: Vec<ShowFact>,
}

/// A part of a format string.
#[derive(Clone, Debug, PartialEq)]
pub enum PieceFact {
    /// Text, unescaped.
    Text(Box<str>),
    /// `{…}`.
    Hole {
        /// Which of [`FormatFact::shows`].
        shows: usize,
        /// Display without width, precision or flags.
        plain: bool,
        /// With its braces; the whole string where it is not known better.
        place: Place,
    },
}

/// What is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct ShowFact {
    /// The value, or its name inside the string.
    pub place: Place,
    /// It is named: `name = value`.
    pub named: bool,
    /// It stands inside the string.
    pub inline: bool,
    /// What kind of value.
    pub class: ShownClass,
    /// Its type, as people write it; `_` where unknown.
    pub ty: String,
    /// It is owned here, and nobody uses it afterwards: it could be given away.
    pub spent: bool,
}

impl FormatFact {
    /// The only place that shows this value; nothing where there are several, or the string is not known.
    #[must_use]
    pub fn only_hole(&self, shows: usize) -> Option<(bool, Place)> {
        let mut holes = self.pieces.iter().filter_map(|piece| match piece {
            PieceFact::Hole { shows: at, plain, place } if *at == shows => Some((*plain, *place)),
            PieceFact::Hole { .. } | PieceFact::Text(_) => None,
        });
        let hole = holes.next()?;
        if holes.next().is_some() { None } else { Some(hole) }
    }

    /// The text, where the string shows nothing.
    #[must_use]
    pub fn only_text(&self) -> Option<String> {
        let mut out = String::new();
        for piece in &self.pieces {
            match piece {
                PieceFact::Text(text) => out.push_str(text),
                PieceFact::Hole { .. } => return None,
            }
        }
        self.known.then_some(out)
    }
}

/// A value that is shown, by its source, may lead to the buffer itself, which cannot be borrowed while it is written to.
#[must_use]
pub fn mentions(shown: &str, buffer: &str) -> bool {
    let mut path = buffer.trim_start_matches(['*', '&', '(']).split(['.', '[', '(']);
    let root = path.next().unwrap_or_default();
    let field = path.next();
    let is_word = |it: char| it.is_alphanumeric() || it == '_';
    shown.match_indices(root).any(|(at, _)| {
        let rest = &shown[at + root.len()..];
        let is_whole = !shown[..at].ends_with(is_word) && !rest.starts_with(is_word);
        let other = rest.strip_prefix('.').map(|it| it.split(|it| !is_word(it)).next().unwrap_or_default());
        let is_other_field = match (field, other) {
            (Some(field), Some(other)) => field != other && !rest[1 + other.len()..].starts_with(['(', ':']),
            (Some(_) | None, _) => false,
        };
        is_whole && !is_other_field
    })
}
