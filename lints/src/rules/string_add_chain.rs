//! A text is put together with `+` from three or more parts, the first of which is copied for it.

use crate::facts::step::{ArgFact, LiteralFact, StepFact, StepKind};
use crate::facts::{Facts, HeatKind, Site, SiteKind};
use crate::finding::{Applicability, Confidence, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "string_add_chain",
    summary: "a text is put together with `+`, which regrows it for each part",
    why: "\
`a.to_string() + \":\" + &b` copies `a` into a `String` without any room to spare, and each `+` that finds no room asks for twice as much and \
moves the text there. `[a, \":\", b].concat()` counts the bytes first and asks once.

Good code has it because `+` is how texts are put together elsewhere. `format!` reads best, and asks about as often as `+` does.

A chain that begins with a `String` which is there already is not reported: it may have room. Outside of loops, and in \
functions that nothing is known to repeat, the finding is less sure: the list reads no better than the chain.",
    example: Example {
        before: "\
fn keys(hosts: &[&str], path: &str, out: &mut Vec<String>) {
    for host in hosts {
        out.push(host.to_string() + \"/\" + path);
    }
}

pub fn all_keys(hosts: &[&str], paths: &[&str], out: &mut Vec<String>) {
    for path in paths {
        keys(hosts, path, out);
    }
}
",
        after: "\
fn keys(hosts: &[&str], path: &str, out: &mut Vec<String>) {
    for host in hosts {
        out.push([host, \"/\", path].concat());
    }
}

pub fn all_keys(hosts: &[&str], paths: &[&str], out: &mut Vec<String>) {
    for path in paths {
        keys(hosts, path, out);
    }
}
",
    },
    group: Group::Text,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Own, SiteKind::Clone], added_to),
};

fn added_to(facts: &Facts, site: &Site) -> Verdict {
    let is_added = |it: &&StepFact| it.kind == StepKind::Operand && it.param == 0 && it.callee.name == "+";
    let steps: Vec<&StepFact> = site.into.iter().take_while(is_added).collect();
    let last = steps.last().filter(|_| steps.len() >= 2 && site.ty == "String" && !site.from_macro)?;
    if last.ty != "String" || steps.iter().any(|it| it.from_macro) {
        return None;
    }
    let count = steps.len() + 1;
    let per = site.loops.last().map_or("call", |around| &around.per);
    let mut finding =
        Finding::at(site.place, format!("this copy has no room for the {} that are added to it", parts(steps.len())))
            .label(last.place, "regrown by `+`")
            .note(format!("cost: up to {count} allocations per {per}, where one is needed"))
            .help("`[…].concat()` of all parts asks for the room at once");
    // What runs now and then reads best as it stands.
    if site.loops.is_empty() || facts.heat_around(site) != Some(HeatKind::Hot) {
        finding = finding.at_most(Confidence::Medium);
    }
    finding.fix = fix(facts, site, &steps);
    Some(finding)
}

fn parts(count: usize) -> String {
    format!("{count} parts")
}

fn fix(facts: &Facts, site: &Site, steps: &[&StepFact]) -> Option<Fix> {
    let whole = steps.last()?.whole;
    let copied = site.copied.as_ref().filter(|_| !facts.is_commented(whole))?;
    let mut out = vec![view(&copied.text, &copied.source_ty)?];
    for step in steps {
        let [added] = &step.args[..] else { return None };
        out.push(added_view(facts, added)?);
    }
    let text = format!("[{}].concat()", out.join(", "));
    Some(Fix::replace(Applicability::Review, whole, text))
}

/// Source for a part as a `&str`.
fn added_view(facts: &Facts, added: &ArgFact) -> Option<String> {
    let text = facts.text(added.place);
    if matches!(added.literal, Some(LiteralFact::Str(_))) {
        return Some(text.to_owned());
    }
    match text.strip_prefix('&') {
        Some(inner) if added.ty == "&String" => view(inner, "String"),
        _ => view(text, &added.ty),
    }
}

fn view(text: &str, ty: &str) -> Option<String> {
    match ty {
        "&str" => Some(text.to_owned()),
        "String" | "&String" if text.bytes().all(|it| it == b'_' || it == b'.' || it.is_ascii_alphanumeric()) => {
            Some(format!("{text}.as_str()"))
        }
        "String" | "&String" if text.ends_with(')') && !text.contains(' ') => Some(format!("{text}.as_str()")),
        _ => None,
    }
}
