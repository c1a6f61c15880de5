//! An owned key that is made only to be looked up.

use crate::facts::lending::copied;
use crate::facts::step::StepKind;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "owned_lookup",
    summary: "an owned key is made only to be looked up",
    why: "\
`map.get(&key.to_string())` makes a `String`, hashes or compares it and frees it, at each look. The methods that look up take \
any type that the key can be borrowed as: a `&str` where the keys are of `String`, a `&[T]` where they are of `Vec<T>`.

Good code has it because the signature, `K: Borrow<Q>`, is hard to read, and `&String` is what the type of the map suggests.

There is seldom a reason to ignore the advice.",
    example: Example {
        before: "\
use std::collections::HashMap;

fn age(ages: &HashMap<String, u32>, name: &str) -> Option<u32> {
    ages.get(&name.to_string()).copied()
}
",
        after: "\
use std::collections::HashMap;

fn age(ages: &HashMap<String, u32>, name: &str) -> Option<u32> {
    ages.get(name).copied()
}
",
    },
    group: Group::Text,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Own], looked_up),
};

fn looked_up(facts: &Facts, site: &Site) -> Verdict {
    let copied = copied(facts, site).filter(|_| site.undisturbed)?;
    let [lent, step, ..] = &site.into[..] else { return None };
    if lent.kind != StepKind::Lent || step.kind != StepKind::Given || step.from_macro {
        return None;
    }
    let map = step.args.first()?;
    let per = site.loops.last().map_or("call", |around| &around.per);
    let finding = Finding::at(site.place, "this owned key is made only to be looked up")
        .label(step.place, "hashes or compares it, and no more")
        .note(format!("cost: one allocation per {per}"));
    if step.looks_up && has_key(&map.ty, &site.ty) {
        let text = copied.behind(1);
        let applicability = if facts.is_commented(lent.whole) { Applicability::Review } else { Applicability::Safe };
        let finding = finding.help(format!("look up `{text}`: the keys can be borrowed as that"));
        return Some(finding.fix(Fix::replace(applicability, lent.whole, text)));
    }
    if step.callee.is("slice::contains") {
        let (list, text) = (facts.text(map.place), copied.behind(1));
        let any = format!("{list}.iter().any(|it| it == {text})");
        let fix = Fix::replace(Applicability::Review, step.whole, any.as_str());
        return Some(finding.help(format!("`{any}` compares without a copy")).fix(fix));
    }
    None
}

/// `HashMap<String, u32>` and `&BTreeSet<String>` have keys of `String`.
fn has_key(map: &str, key: &str) -> bool {
    let inner = map.split_once('<').map_or("", |(_, inner)| inner);
    inner.strip_prefix(key).is_some_and(|rest| rest.starts_with([',', '>']))
}
