//! An owned copy that is made only to be lent to a call.

use crate::facts::lending::{Lendable, copied, is_postfix, keeps, reads};
use crate::facts::step::{StepFact, StepKind};
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};
use crate::text::Place;

pub(super) static RULE: Rule = Rule {
    name: "unnecessary_to_owned",
    summary: "an owned copy is made only to be lent",
    why: "\
`open(&path.to_string())` copies the text to the heap, lends the copy for the length of one call and frees it. Where the callee takes `&str`, `&[T]` or anything that is `AsRef` of them, what was copied can be lent itself.

Good code has it where a parameter was owned once, or where the compiler asked for another kind of reference.

There is seldom a reason to ignore the advice. Unlike Clippy's rule of the same name this one leaves lookups in maps and sets to `owned_lookup`, lists that are copied to be gone over to `clone_into_iter` and `redundant_iter_cloned`, and what a `Cow` makes to `cow_made_owned`; it leaves alone arrays, and types of the program that can be seen as texts.",
    example: Example {
        before: "\
use std::path::{Path, PathBuf};

fn place(folder: &str, name: &str) -> PathBuf {
    Path::new(&folder.to_string()).join(name.to_owned())
}
",
        after: "\
use std::path::{Path, PathBuf};

fn place(folder: &str, name: &str) -> PathBuf {
    Path::new(folder).join(name)
}
",
    },
    group: Group::Text,
    level: Level::Warn,
    clippy: Some("unnecessary_to_owned"),
    asks: Asks::Sites(&[SiteKind::Own, SiteKind::Clone], lent_at_once),
};

fn lent_at_once(facts: &Facts, site: &Site) -> Verdict {
    let first = site.into.first().filter(|_| site.undisturbed)?;
    if reads(site, first) && !facts.is_commented(site.whole) {
        let copied = copied(facts, site)?;
        let text = if is_postfix(copied.text) { copied.text.to_owned() } else { format!("({})", copied.text) };
        let finding = Finding::at(site.place, "this copy is made only to be looked at")
            .label(first.place, "looks at it, and no more")
            .note("cost: one allocation each time")
            .help(format!("look at `{text}` itself"))
            .fix(Fix::replace(Applicability::Safe, site.whole, text));
        return Some(finding);
    }
    let is_lent = first.kind == StepKind::Lent;
    let is_view = is_view(first);
    let step = if is_lent || is_view { site.into.get(1)? } else { first };
    let (whole, text) = if site.kind == SiteKind::Clone {
        source(site, if is_lent { first.whole } else { site.whole }, step)?
    } else {
        lend(&copied(facts, site)?, (site.whole, first.whole), step, is_lent || is_view)?
    };
    if step.from_macro || facts.is_commented(whole) || !is_lent && !is_view && keeps(site, step) {
        return None;
    }
    let per = site.loops.last().map_or("call", |around| &around.per);
    let finding = Finding::at(site.place, "this copy is made only to be lent")
        .label(step.place, "looks at it, and no more")
        .note(format!("cost: one allocation per {per}"))
        .help(format!("lend `{text}` itself"))
        .fix(Fix::replace(Applicability::Safe, whole, text));
    Some(finding)
}

/// `x.to_string().as_str()`.
fn is_view(step: &StepFact) -> bool {
    let views = ["String::as_str", "Vec::as_slice", "PathBuf::as_path", "OsString::as_os_str"];
    step.kind == StepKind::Received && step.callee.is_any(&views)
}

/// `path` of `File::open(path.clone())`, and of `&path.clone()` as a whole: what is `AsRef` of something is so behind a reference too.
fn source(site: &Site, whole: Place, step: &StepFact) -> Option<(Place, String)> {
    let copied = site.copied.as_ref().filter(|it| it.deep && it.same_type && it.lendable && !it.movable)?;
    let is_viewed = step.kind == StepKind::Given && !step.takes.starts_with('&') && is_only_viewed(step);
    let sign = if copied.by_reference { "" } else { "&" };
    (is_viewed && is_postfix(&copied.text)).then(|| (whole, format!("{sign}{}", copied.text)))
}

/// All that is asked of the parameter's type is that it can be looked at as another.
fn is_only_viewed(step: &StepFact) -> bool {
    !step.asks.is_empty() && step.asks.iter().all(|it| it.starts_with("AsRef<"))
}

/// What is to be replaced by what, where the callee can be given what was copied.
fn lend(
    copied: &Lendable<'_>,
    (made, lent): (Place, Place),
    step: &StepFact,
    is_lent: bool,
) -> Option<(Place, String)> {
    if step.kind != StepKind::Given {
        return None;
    }
    let whole = if is_lent { lent } else { made };
    if is_lent && (step.takes == "&str" || step.takes == "&Path" || step.takes == "&OsStr" || step.takes == "&CStr") {
        return Some((whole, copied.lent()));
    }
    if is_lent && step.takes.starts_with("&[") && !step.takes.contains("; ") {
        return Some((whole, copied.lent()));
    }
    // `P: AsRef<Path>` is also true of a reference to what is.
    let by_value = !step.takes.starts_with('&');
    let derefs = by_value && !step.asks.is_empty() && step.asks.iter().all(|it| it.starts_with("Deref<"));
    let is_view = derefs || is_only_viewed(step);
    // The functions of std that take a reference to such a type take those without a size as well.
    let by_reference = is_lent && step.callee.krate == "std";
    (is_view && (by_value || by_reference)).then(|| {
        let text = if by_value && !derefs { copied.lent() } else { copied.behind(1) };
        (whole, text)
    })
}
