//! What an owned copy was made of, and how that could be lent in its place.

use crate::facts::step::{StepFact, StepKind};
use crate::facts::{Facts, Site, SiteKind};

/// Types that have an owned and a borrowed form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// `str` and `String`.
    Str,
    /// `[T]` and `Vec<T>`.
    Slice,
    /// `Path` and `PathBuf`.
    Path,
    /// `OsStr` and `OsString`.
    OsStr,
    /// `CStr` and `CString`.
    CStr,
}

/// A value of such a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lendable<'a> {
    /// Its source.
    pub text: &'a str,
    /// Which form.
    pub form: Form,
    /// `String`, not `str`.
    pub owned: bool,
    /// How many references lead to it.
    pub refs: usize,
}

/// What an owned copy was made of, where that has the borrowed form of the copy's type.
#[must_use]
pub fn copied<'a>(facts: &'a Facts, site: &Site) -> Option<Lendable<'a>> {
    let copied = lendable(facts, site.from.first()?)?;
    let (made, is_owned, _) = form(&site.ty)?;
    let is_copy = site.kind == SiteKind::Own && made == copied.form && is_owned && !site.from_macro;
    is_copy.then_some(copied)
}

/// What a value comes from, where that is of such a type.
#[must_use]
pub fn lendable<'a>(facts: &'a Facts, from: &StepFact) -> Option<Lendable<'a>> {
    let (form, owned, refs) = form(&from.ty)?;
    let is_written = !from.from_macro && from.kind != StepKind::Other;
    is_written.then(|| Lendable { text: facts.text(from.whole), form, owned, refs })
}

/// The form of a type in words, whether it is the owned one, and how many references lead to it.
#[must_use]
pub fn form(ty: &str) -> Option<(Form, bool, usize)> {
    let (mut bare, mut refs) = (ty, 0);
    while let Some(inner) = bare.strip_prefix('&') {
        bare = inner.strip_prefix("mut ").unwrap_or(inner);
        refs += 1;
    }
    let (form, owned) = match bare {
        "str" => (Form::Str, false),
        "String" => (Form::Str, true),
        "Path" => (Form::Path, false),
        "PathBuf" => (Form::Path, true),
        "OsStr" => (Form::OsStr, false),
        "OsString" => (Form::OsStr, true),
        "CStr" => (Form::CStr, false),
        "CString" => (Form::CStr, true),
        _ if bare.starts_with('[') && !bare.contains("; ") => (Form::Slice, false),
        _ if bare.starts_with("Vec<") => (Form::Slice, true),
        _ => return None,
    };
    Some((form, owned, refs))
}

impl Lendable<'_> {
    /// Source for a reference to it, where a reference to a reference will do as well: it is coerced.
    #[must_use]
    pub fn lent(&self) -> String {
        self.behind(self.refs.max(1))
    }

    /// Source for it behind exactly so many references.
    #[must_use]
    pub fn behind(&self, refs: usize) -> String {
        let stars = "*".repeat(self.refs.saturating_sub(refs));
        let signs = "&".repeat(refs.saturating_sub(self.refs));
        if stars.is_empty() && signs.is_empty() {
            return self.text.to_owned();
        }
        // `&x` of which `&` must go again.
        if !stars.is_empty()
            && let Some(inner) = self.text.strip_prefix('&').filter(|it| is_postfix(it))
        {
            return format!("{}{inner}", "*".repeat(stars.len() - 1));
        }
        if is_postfix(self.text) {
            format!("{stars}{signs}{}", self.text)
        } else {
            format!("{stars}{signs}({})", self.text)
        }
    }

    /// The copy is nothing but memory: to lend what it was made of has no other effect than to leave out the copy.
    #[must_use]
    pub fn is_literal(&self) -> bool {
        self.text.starts_with('"')
    }
}

/// Signs may be written before it, and methods called on it, without parentheses.
#[must_use]
pub fn is_postfix(text: &str) -> bool {
    let mut depth = 0i32;
    let mut quoted = false;
    let mut escaped = false;
    for it in text.chars() {
        match it {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            // `a + b`, `x as T`, `if c { … }`.
            ' ' | '\n' if depth == 0 => return false,
            _ => {}
        }
    }
    !text.starts_with(['&', '*', '-', '!', '|'])
}

/// A method of what was copied that takes it by shared reference: `x.to_string().split(',')`. What comes of that goes with the
/// statement, as the copy does.
#[must_use]
pub fn reads(site: &Site, step: &StepFact) -> bool {
    let is_method = step.kind == StepKind::Received && step.callee.krate == "std" && !step.from_macro;
    let is_read = ["str", "slice", "Path", "OsStr"].contains(&step.callee.container)
        && (["&str", "&Path", "&OsStr"].contains(&step.takes.as_str()) || step.takes.starts_with("&["));
    let lasts = |it: &StepFact| matches!(it.kind, StepKind::Iterated | StepKind::Matched | StepKind::Condition);
    is_method && is_read && !site.into.iter().any(lasts)
}

/// What is given by value may live on in the result: `Lines<String>`, a future that is not awaited at once.
#[must_use]
pub fn keeps(site: &Site, step: &StepFact) -> bool {
    let is_awaited = site.into.get(1).is_some_and(|it| it.kind == StepKind::Awaited);
    let is_future = step.ty.starts_with("impl ") || step.ty.contains("Future");
    let converts = step.callee.is_any(&["From::from", "Into::into"]);
    let may_hold = step.callee.krate != "std" && (step.ty.contains(&site.ty) || step.ty.contains('_'));
    is_future && !is_awaited || converts || may_hold
}
