//! What a rule says: plain data that every renderer understands.

pub mod apply;

use crate::text::{Place, Span};

/// How bad a finding is taken to be. Ordered: a later one is graver.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Not reported.
    Allow,
    /// Reported, and never a reason to fail.
    Note,
    /// Reported.
    Warn,
    /// Reported as an error.
    Deny,
}

/// How sure the facts behind a finding are. Ordered: a later one is surer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// A type or a use could only be supposed.
    Low,
    /// All facts are known, but the advice may not pay or may not be possible here.
    Medium,
    /// All facts are known and the advice holds.
    High,
}

/// Whether a fix may be applied without being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Applicability {
    /// Compiles without context and keeps meaning.
    Safe,
    /// To be read first: an offer.
    Review,
}

/// One replacement of bytes by text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What goes; an empty span inserts.
    pub place: Place,
    /// What comes.
    pub text: String,
}

/// Edits that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// May it be applied unread?
    pub applicability: Applicability,
    /// Never overlapping; sorted by place.
    pub edits: Vec<Edit>,
    /// A path that must be in scope, such as `std::fmt::Write as _`.
    pub import: Option<&'static str>,
}

/// A piece of evidence in the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Where.
    pub place: Place,
    /// What there is to see: one clause.
    pub text: String,
}

/// One thing to say about one place.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The rule's name.
    pub rule: &'static str,
    /// The rule's family, by name.
    pub group: &'static str,
    /// Clippy's lint of the same meaning: who silences that silences this.
    pub clippy: Option<&'static str>,
    /// The rule's level, unless the configuration says otherwise.
    pub level: Level,
    /// The call or the type, on one line where possible.
    pub place: Place,
    /// One lower-case clause, without a full stop.
    pub message: String,
    /// What is said right at `place`; may be empty.
    pub label: String,
    /// Further evidence: the loop, the fate.
    pub labels: Vec<Label>,
    /// What it costs and why it is hot: lines of the form `cost: …`, `hot: …`.
    pub notes: Vec<String>,
    /// What to do.
    pub help: Option<String>,
    /// The best fix, if there is one.
    pub fix: Option<Fix>,
    /// How sure it is.
    pub confidence: Confidence,
    /// From 0 (runs once) to 1 (innermost loops).
    pub heat: f32,
}

impl Finding {
    /// A finding of high confidence without evidence; the engine fills in rule and level.
    #[must_use]
    pub fn at(place: Place, message: impl Into<String>) -> Self {
        Self {
            rule: "",
            group: "",
            clippy: None,
            level: Level::Warn,
            place,
            message: message.into(),
            label: String::new(),
            labels: Vec::new(),
            notes: Vec::new(),
            help: None,
            fix: None,
            confidence: Confidence::High,
            heat: 0.0,
        }
    }

    /// Adds evidence.
    #[must_use]
    pub fn label(mut self, place: Place, text: impl Into<String>) -> Self {
        self.labels.push(Label { place, text: text.into() });
        self
    }

    /// Says something at the primary place.
    #[must_use]
    pub fn primary(mut self, text: impl Into<String>) -> Self {
        self.label = text.into();
        self
    }

    /// Adds a line below the source.
    #[must_use]
    pub fn note(mut self, text: impl Into<String>) -> Self {
        self.notes.push(text.into());
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    /// Gives the fix.
    #[must_use]
    pub fn fix(mut self, fix: Fix) -> Self {
        self.fix = Some(fix);
        self
    }

    /// Lowers the confidence; never raises it.
    #[must_use]
    pub fn at_most(mut self, confidence: Confidence) -> Self {
        self.confidence = self.confidence.min(confidence);
        self
    }
}

impl Fix {
    /// A fix of one edit.
    #[must_use]
    pub fn replace(applicability: Applicability, place: Place, text: impl Into<String>) -> Self {
        Self { applicability, edits: vec![Edit { place, text: text.into() }], import: None }
    }

    /// Leaves only `inner` of `whole`, in which it lies: `x` of `Box::new(x)`.
    #[must_use]
    pub fn unwrap(applicability: Applicability, whole: Place, inner: Span) -> Self {
        let before = Place { span: Span::new(whole.span.start, inner.start), ..whole };
        Self::replace(applicability, before, "").and(Span::new(inner.end, whole.span.end), "")
    }

    /// Both at once: as unsure as the one that is less sure, and with what either of them needs in scope.
    #[must_use]
    pub fn with(mut self, other: Self) -> Self {
        if other.applicability == Applicability::Review {
            self.applicability = Applicability::Review;
        }
        self.import = self.import.or(other.import);
        self.edits.extend(other.edits);
        self.edits.sort_by_key(|edit| edit.place);
        self
    }

    /// Adds an edit in the same file, keeping the order.
    #[must_use]
    pub fn and(mut self, span: Span, text: impl Into<String>) -> Self {
        let place = Place { file: self.edits[0].place.file, span };
        self.edits.push(Edit { place, text: text.into() });
        self.edits.sort_by_key(|edit| edit.place);
        self
    }
}
