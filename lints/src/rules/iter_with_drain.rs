//! A list that is drained where it could be used up.

use crate::facts::in_place::IN_PLACE;
use crate::facts::step::{StepFact, StepKind};
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Confidence, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};
use crate::text::{Place, Span};

pub(super) static RULE: Rule = Rule {
    name: "iter_with_drain",
    summary: "a list is drained that nobody uses afterwards",
    why: "\
`drain(..)` keeps the buffer for a list that is never filled again. `into_iter()` gives it away: what is collected from that into a `Vec` may be built in the same buffer, without a new one.

Good code has it where the list was used again once.

Where nothing is collected only the words differ: then this is reported with medium confidence. Unlike Clippy's rule of the same name this one is silent where the list is used again.",
    example: Example {
        before: "\
pub fn lengths(mut sizes: Vec<u64>, factor: u64) -> Vec<u64> {
    sizes.sort_unstable();
    sizes.drain(..).map(|size| size * factor).collect()
}
",
        after: "\
pub fn lengths(mut sizes: Vec<u64>, factor: u64) -> Vec<u64> {
    sizes.sort_unstable();
    sizes.into_iter().map(|size| size * factor).collect()
}
",
    },
    group: Group::Copies,
    level: Level::Warn,
    clippy: Some("iter_with_drain"),
    asks: Asks::Sites(&[SiteKind::Other], drained_for_good),
};

fn drained_for_good(facts: &Facts, site: &Site) -> Verdict {
    let list = site.from.first().filter(|it| it.kind == StepKind::Local && site.spent && !site.from_macro)?;
    let is_whole = site.callee.is_any(&["Vec::drain", "VecDeque::drain"]) && site.args.iter().all(|it| it.all);
    let is_list = list.ty.starts_with("Vec<") || list.ty.starts_with("VecDeque<");
    if !is_whole || !is_list {
        return None;
    }
    let name = facts.text(list.whole);
    let dot = Place { span: Span::new(list.whole.span.end, site.whole.span.end), ..site.whole };
    let finding = Finding::at(site.place, format!("`{name}` is drained, and not used again"))
        .help(format!("use it up: `{name}.into_iter()`"))
        .fix(Fix::replace(Applicability::Review, dot, ".into_iter()"));
    let is_collected = |it: &StepFact| it.callee.is("Iterator::collect") && it.ty.starts_with("Vec<");
    let chain = site.into.iter().take_while(|it| it.kind == StepKind::Received);
    let collected = chain.enumerate().last().filter(|(at, it)| {
        is_collected(it) && it.ty == list.ty && site.into.iter().take(*at).all(|it| it.callee.is_any(&IN_PLACE))
    });
    Some(match collected.map(|(_, it)| it) {
        Some(collect) => finding
            .label(collect.place, "asks for a new buffer, which the old one could be")
            .note("cost: one allocation, where the elements are of one size"),
        None => finding.note("cost: no allocation").at_most(Confidence::Medium),
    })
}
