//! A `String` per line, or a record per row, that is only looked at.

use crate::facts::evidence::LoopFact;
use crate::facts::yields::{Leaves, RefillFact};
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Confidence, Finding, Level};
use crate::flow::FateKind;
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "lines_allocates",
    summary: "`lines()` or `records()` makes a new value for each round, which is dropped with it",
    why: "\
`BufRead::lines` makes a `String` for each line, which is dropped a moment later; `split` a `Vec` for each part; `records` of \
a `csv::Reader` a record for each row, which asks three times. `read_line` (or `read_until`) into one buffer that is cleared \
in each round asks for memory a few times in all, and so does `while reader.read_record(&mut record)?` (or \
`read_byte_record`), which clears by itself. A line then ends with its line break, which `trim_end` takes away.

Good code has it because `for line in reader.lines()` is the shortest way to write it.

Ignore the advice where the input has few lines or records. Where nothing is known to repeat a loop over lines as a whole, where its rounds \
ask for memory of their own anyway or end early by `continue`, where the lines come from another process, and where an adapter may leave some \
out, the finding is less sure.",
    example: Example {
        before: "\
use std::{io, io::BufRead};

fn longest(reader: impl BufRead) -> io::Result<usize> {
    let mut longest = 0;
    for line in reader.lines() {
        let line = line?;
        longest = longest.max(line.trim().len());
    }
    Ok(longest)
}

pub fn longest_of_all(texts: &[&[u8]]) -> io::Result<usize> {
    let mut all = 0;
    for text in texts {
        all = all.max(longest(*text)?);
    }
    Ok(all)
}
",
        after: "\
use std::{io, io::BufRead};

fn longest(mut reader: impl BufRead) -> io::Result<usize> {
    let mut longest = 0;
    let mut line = String::new();
    while reader.read_line(&mut line)? > 0 {
        longest = longest.max(line.trim().len());
        line.clear();
    }
    Ok(longest)
}

pub fn longest_of_all(texts: &[&[u8]]) -> io::Result<usize> {
    let mut all = 0;
    for text in texts {
        all = all.max(longest(*text)?);
    }
    Ok(all)
}
",
    },
    group: Group::Reuse,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Make, SiteKind::Other], made_per_item),
};

fn made_per_item(facts: &Facts, site: &Site) -> Verdict {
    let items = site.items.as_deref().filter(|items| items.fate.kind == FateKind::Local && !site.from_macro)?;
    let around = items.around.as_ref()?;
    let RefillFact { head, counts, .. } = &items.refill;
    // A reader of records goes on after a bad one, and what leaves items out may count on that.
    if !counts && !items.all {
        return None;
    }
    let mut finding = Finding::at(site.place, format!("each round gets a `{head}` of its own, only to be looked at"))
        .label(around.place, "asks for memory in each round")
        .help(cure(&items.refill, around));
    if let Some(at) = items.fate.at {
        finding = finding.label(at, items.fate.reason.clone());
    }
    // What leaves items out goes on after a bad one, which a loop that reads by itself would have to do too. Beside what else a round
    // asks for, a line is little, and what `continue` leaves must be cleared in another place; a record asks more often.
    let is_left = around.continues && !items.refill.rewrites;
    let is_line_little = is_left || facts.asks_in_rounds(site, around) || !facts.is_repeated_beyond(site, 0);
    let is_little = !items.all || items.awaited || *counts && is_line_little;
    Some(if is_little { finding.at_most(Confidence::Medium) } else { finding })
}

/// The loop to write, in the words that the function around it allows.
fn cure(refill: &RefillFact, around: &LoopFact) -> String {
    let RefillFact { call, buffer, rewrites, counts, leaves, mutably, .. } = refill;
    let reader = if *mutably { "make the reader `mut`, and read" } else { "read" };
    let test = match (leaves, counts) {
        (Leaves::WithError, true) => "? > 0",
        (Leaves::WithError, false) => "?",
        (Leaves::WithNone, true) => ".ok()? > 0",
        (Leaves::WithNone, false) => ".ok()?",
        (Leaves::Not, true) => ".is_ok_and(|read| read > 0)",
        (Leaves::Not, false) => ".unwrap_or(false)",
    };
    let written = match (rewrites, around.continues) {
        (true, _) => format!("while reader.{call}{test} {{ … }}"),
        (false, false) => format!("while reader.{call}{test} {{ …; {buffer}.clear(); }}"),
        // What a round leaves early would not be cleared at its end.
        (false, true) => format!("while {{ {buffer}.clear(); reader.{call}{test} }} {{ … }}"),
    };
    // `read_line` and `read_until` say how many bytes there were, the break among them.
    let kept = if *counts { "; what is read ends with its line break or separator" } else { "" };
    format!("{reader} into one buffer: `{written}`{kept}")
}
