//! Texts are copied in lower or upper case only to be compared.

use crate::facts::lending::{Form, Lendable, is_postfix, lendable};
use crate::facts::step::{LiteralFact, StepFact, StepKind};
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Confidence, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "manual_ignore_case_cmp",
    summary: "texts are copied in lower or upper case only to be compared",
    why: "\
`a.to_ascii_lowercase() == b.to_ascii_lowercase()` makes a copy of each side, compares them and frees both. \
`a.eq_ignore_ascii_case(b)` compares letter by letter, stops at the first that differs, and asks for no memory.

Good code has it because lowering both sides says what is meant.

`to_lowercase` knows all of Unicode. Where letters beyond ASCII matter, ignore the advice: the cure does not treat `É` and `é` \
as equal. Single characters and bytes, whose copies ask for no memory, are left to Clippy, and so is code that macros write.",
    example: Example {
        before: "\
fn is_png(extension: &str) -> bool {
    extension.to_ascii_lowercase() == \"png\"
}
",
        after: "\
fn is_png(extension: &str) -> bool {
    extension.eq_ignore_ascii_case(\"png\")
}
",
    },
    group: Group::Text,
    level: Level::Warn,
    clippy: Some("manual_ignore_case_cmp"),
    asks: Asks::Sites(&[SiteKind::Build], compared_at_once),
};

fn compared_at_once(facts: &Facts, site: &Site) -> Verdict {
    let (is_ascii, is_lower) = folded(site)?;
    let step = site.into.first().filter(|it| it.kind == StepKind::Operand && !it.from_macro && !site.from_macro)?;
    let is_equal = match step.callee.name {
        "==" => true,
        "!=" => false,
        _ => return None,
    };
    let copied = lendable(facts, site.from.first()?).filter(has_case)?;
    let (other, is_plain) = other(facts, site, step, is_lower)?;
    let sign = if is_equal { "" } else { "!" };
    let text = match is_postfix(copied.text) {
        true => format!("{sign}{}.eq_ignore_ascii_case({other})", copied.text),
        false => format!("{sign}({}).eq_ignore_ascii_case({other})", copied.text),
    };
    let is_safe = is_ascii && !facts.is_commented(step.whole);
    let applicability = if is_safe { Applicability::Safe } else { Applicability::Review };
    let per = site.loops.last().map_or("call", |around| &around.per);
    let mut finding = Finding::at(site.place, "this copy in another case is made only to be compared")
        .note(format!("cost: one allocation per {per} and side"))
        .help(format!("`{text}` compares in place"))
        .fix(Fix::replace(applicability, step.whole, text));
    if !is_ascii {
        finding = finding.note("letters beyond ASCII are no longer equal to their other case");
    }
    Some(if is_ascii || is_plain { finding } else { finding.at_most(Confidence::Medium) })
}

fn has_case(copied: &Lendable<'_>) -> bool {
    matches!(copied.form, Form::Str | Form::Slice | Form::OsStr)
}

/// Whether only ASCII letters change, and whether they become small.
fn folded(site: &Site) -> Option<(bool, bool)> {
    let is = |paths: &[&str]| site.callee.is_any(paths);
    if is(&["str::to_ascii_lowercase", "slice::to_ascii_lowercase", "OsStr::to_ascii_lowercase"]) {
        Some((true, true))
    } else if is(&["str::to_ascii_uppercase", "slice::to_ascii_uppercase", "OsStr::to_ascii_uppercase"]) {
        Some((true, false))
    } else if is(&["str::to_lowercase"]) {
        Some((false, true))
    } else if is(&["str::to_uppercase"]) {
        Some((false, false))
    } else {
        None
    }
}

/// What it is compared with, where that is a text in this case or a copy made in the same way; and whether it is a text of
/// ASCII letters.
fn other(facts: &Facts, site: &Site, step: &StepFact, is_lower: bool) -> Option<(String, bool)> {
    let other = step.args.first()?;
    if let Some(LiteralFact::Str(text)) = &other.literal {
        let is_other_case = |it: char| if is_lower { it.is_ascii_uppercase() } else { it.is_ascii_lowercase() };
        let is_folded = text.is_ascii() && !text.contains(is_other_case);
        return is_folded.then(|| (facts.text(other.place).to_owned(), true));
    }
    // The two sides are two sites: the left one speaks.
    let twin = facts.site_that_is(other.place).filter(|it| it.callee == site.callee && step.param == 0)?;
    let copied: Lendable<'_> = lendable(facts, twin.from.first()?).filter(has_case)?;
    Some((copied.lent(), false))
}
