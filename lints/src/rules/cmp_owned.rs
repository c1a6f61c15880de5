//! An owned copy that is made only to be compared.

use crate::facts::lending::{Form, Lendable, copied, form, lendable};
use crate::facts::step::{StepFact, StepKind};
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "cmp_owned",
    summary: "an owned copy is made only to be compared",
    why: "\
`name == \"root\".to_string()` makes a `String`, looks at it once and frees it. `String`, `str` and `&str` can be compared with one \
another as they are, and so can slices with a `Vec` and a `Path` with a `PathBuf`.

Good code has it where the types did not fit at first, and `to_string` was the nearest way to make them.

There is seldom a reason to ignore the advice. Unlike Clippy's rule of the same name this one speaks of texts, slices and paths of std, not of types with a `PartialEq` of their own, nor of code that macros write.",
    example: Example {
        before: "\
fn is_root(name: &str, root: String) -> bool {
    name.to_owned() == root
}
",
        after: "\
fn is_root(name: &str, root: String) -> bool {
    name == root
}
",
    },
    group: Group::Text,
    level: Level::Warn,
    clippy: Some("cmp_owned"),
    asks: Asks::Sites(&[SiteKind::Own], compared_at_once),
};

fn compared_at_once(facts: &Facts, site: &Site) -> Verdict {
    let lent = site.into.first()?;
    let is_lent = lent.kind == StepKind::Lent;
    let step = if is_lent { site.into.get(1)? } else { lent };
    if step.kind != StepKind::Operand || !["==", "!="].contains(&step.callee.name) || step.from_macro {
        return None;
    }
    let text = match copied(facts, site) {
        Some(copied) => copied.behind(refs(&copied, step)?),
        None => as_path(facts, site, step)?,
    };
    let per = site.loops.last().map_or("call", |around| &around.per);
    let whole = if is_lent { lent.whole } else { site.whole };
    let applicability = if facts.is_commented(whole) { Applicability::Review } else { Applicability::Safe };
    let finding = Finding::at(site.place, "this copy is made only to be compared")
        .note(format!("cost: one allocation per {per}"))
        .help(format!("compare `{text}` itself"))
        .fix(Fix::replace(applicability, whole, text));
    Some(finding)
}

/// `PathBuf::from("a")` that is compared with a `PathBuf` or a `&Path`.
fn as_path(facts: &Facts, site: &Site, step: &StepFact) -> Option<String> {
    let from = lendable(facts, site.from.first()?).filter(|it| matches!(it.form, Form::Str | Form::OsStr))?;
    let is_path = |ty: &str| form(ty).filter(|(form, ..)| *form == Form::Path);
    let (_, is_owned, refs) = is_path(&step.args.first()?.ty)?;
    let is_copy =
        site.kind == SiteKind::Own && !site.from_macro && is_path(&site.ty).is_some_and(|(_, owned, _)| owned);
    (is_copy && is_owned == (refs == 0) && refs < 2).then(|| format!("std::path::Path::new({})", from.lent()))
}

/// Behind how many references what was copied can be compared with the other side.
fn refs(copied: &Lendable<'_>, step: &StepFact) -> Option<usize> {
    let other = step.args.first()?;
    let (form, is_owned, refs) = form(&other.ty)?;
    // A `CStr` cannot be compared with a `CString`.
    if form != copied.form || form == Form::CStr || other.ty.starts_with("&mut") {
        return None;
    }
    match (copied.owned, is_owned) {
        // `String == &str` and `&str == String` are there as they stand; else both sides behind as many references.
        (true, false) if refs == 1 && copied.refs == 0 => Some(0),
        (false, true) if refs == 0 && copied.refs == 1 => Some(1),
        (true, true) | (false, false) | (true, false) | (false, true) => Some(refs),
    }
}
