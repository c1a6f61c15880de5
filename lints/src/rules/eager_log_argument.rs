//! A value is made for a message that is mostly not written.

use crate::facts::{Facts, HeatKind, Site, SiteKind};
use crate::finding::{Confidence, Finding, Level};
use crate::flow::FateKind;
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "eager_log_argument",
    summary: "a value is made on the heap only for a `debug!` or `trace!` that is mostly not written",
    why: "\
What stands between the parentheses of `debug!` is worked out only where the message is wanted. What stands before it is worked out \
in any case: `let list = ids.join(\", \"); debug!(\"ids: {list}\");` asks for memory in each run, and shows it in none.

Good code has it because a line with a name is easier to read than a long argument.

Ignore the advice where the level is always on. What stands in an arm for `Err`, and what nothing is known to repeat, is reported with \
less confidence.",
    example: Example {
        before: "\
macro_rules! quiet {
    ($($arg:tt)+) => {
        if false {
            drop(format!($($arg)+));
        }
    };
}

use quiet as debug;

fn total(groups: &[Vec<String>]) -> usize {
    let mut count = 0;
    for names in groups {
        let list = names.join(\", \");
        debug!(\"names: {list}\");
        count += names.len();
    }
    count
}
",
        after: "\
macro_rules! quiet {
    ($($arg:tt)+) => {
        if false {
            drop(format!($($arg)+));
        }
    };
}

use quiet as debug;

fn total(groups: &[Vec<String>]) -> usize {
    let mut count = 0;
    for names in groups {
        debug!(\"names: {}\", names.join(\", \"));
        count += names.len();
    }
    count
}
",
    },
    group: Group::Eager,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(SiteKind::MAKING, only_logged),
};

fn only_logged(_: &Facts, site: &Site) -> Verdict {
    let logged = site.logged.filter(|_| !site.from_macro && site.fate.kind == FateKind::Local)?;
    let per = site.loops.last().filter(|_| site.heat.kind == HeatKind::Hot).map_or("call", |around| &around.per);
    let finding = Finding::at(site.place, "this is made only for a message that is mostly not written")
        .label(logged, "needed here alone")
        .note(format!("cost: its allocations per {per}, whether the message is written or not"))
        .help("make it between the parentheses of the macro, where it is made only if the message is written");
    // Where something has failed, it seldom runs; and callers may ask first whether such messages are written, or be the loop
    // of a program that is slow by its nature.
    Some(if site.after_error || site.loops.is_empty() { finding.at_most(Confidence::Medium) } else { finding })
}
