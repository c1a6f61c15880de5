//! A buffer that is cut to its size where code runs often.

use crate::facts::evidence::{GrowFact, MadeHow};
use crate::facts::step::StepKind;
use crate::facts::{Facts, HeatKind, Site, SiteKind};
use crate::finding::{Confidence, Finding, Level};
use crate::flow::FateKind;
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "shrink_in_loop",
    summary: "a buffer is cut to its size where code runs often",
    why: "\
`shrink_to_fit` and `into_boxed_slice` give back the room that a buffer does not use: the allocator moves what is there to a \
smaller place. In a loop that is one more allocation and copy for each round, and a buffer that lives on has to grow anew in the \
next.

Good code has it to keep small what is kept for long, where it is right, and then costs nothing if the buffer is made with as much \
room as it needs.

Ignore the advice where many such values are kept and memory matters more than time; those are shown only to those who ask for \
less sure findings.",
    example: Example {
        before: "\
pub fn sums(rows: &[Vec<u32>]) -> usize {
    let mut sums = 0;
    let mut line = Vec::new();
    for row in rows {
        line.clear();
        line.extend_from_slice(row);
        line.shrink_to_fit();
        sums += line.len();
    }
    sums
}
",
        after: "\
pub fn sums(rows: &[Vec<u32>]) -> usize {
    let mut sums = 0;
    let mut line = Vec::new();
    for row in rows {
        line.clear();
        line.extend_from_slice(row);
        sums += line.len();
    }
    sums
}
",
    },
    group: Group::Growth,
    level: Level::Allow,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Build], shrunk_often),
};

/// What cuts a buffer to its size.
const SHRINKS: [&str; 13] = [
    "Vec::shrink_to_fit",
    "Vec::into_boxed_slice",
    "String::shrink_to_fit",
    "String::into_boxed_str",
    "VecDeque::shrink_to_fit",
    "HashMap::shrink_to_fit",
    "HashSet::shrink_to_fit",
    "BinaryHeap::shrink_to_fit",
    "PathBuf::shrink_to_fit",
    "PathBuf::into_boxed_path",
    "OsString::shrink_to_fit",
    "OsString::into_boxed_os_str",
    "CString::into_boxed_c_str",
];

fn shrunk_often(facts: &Facts, site: &Site) -> Verdict {
    let is_often = site.heat.kind == HeatKind::Hot && site.callee.is_any(&SHRINKS);
    if !is_often || site.from_macro {
        return None;
    }
    let local = site.from.first().filter(|it| it.kind == StepKind::Local)?;
    let grown = grown(facts, site, facts.text(local.whole))?;
    let push = grown.pushes.first()?;
    let per = site.loops.last().map_or("call", |around| &around.per);
    let is_carried = site.carried && !site.loops.is_empty();
    let is_dropped = grown.fate.kind == FateKind::Local && grown.uses.iter().all(|it| !it.kind.lets_go());
    if !is_carried && is_dropped && grown.uses.len() < 3 {
        return None;
    }
    let finding = Finding::at(site.place, format!("`{}` is cut to its size, once per {per}", grown.holder))
        .label(push.place, "grew here, with room to spare")
        .note(format!("cost: one allocation and a copy per {per}"));
    if is_carried {
        return Some(finding.help("keep the room: the next round needs it again"));
    }
    if is_dropped {
        return Some(finding.help(format!("leave it as it is: `{}` is dropped soon", grown.holder)));
    }
    Some(finding.help("make the buffer with as much room as it needs").at_most(Confidence::Medium))
}

/// How the buffer of this name grew in the same function, where it was made without room.
fn grown<'a>(facts: &'a Facts, site: &Site, holder: &str) -> Option<&'a GrowFact> {
    let function = site.function?;
    let whole = facts.functions.get(function)?.whole;
    let start = facts.sites.partition_point(|it| it.place < whole);
    let within = |it: &&Site| it.place.file == whole.file && it.place.span.start < site.place.span.start;
    let sites = facts.sites.get(start..)?.iter().take_while(within).filter(|it| it.function == Some(function));
    let grown = sites.filter_map(|it| it.grown.as_deref()).filter(|it| it.made == MadeHow::Empty && !it.reserved);
    grown.filter(|it| it.holder == holder).last()
}
