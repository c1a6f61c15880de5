//! A value that is serialized into a text of its own, which is then written out.

use crate::facts::step::{StepFact, StepKind};
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Finding, Level};
use crate::flow::FateKind;
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "serialize_to_buffer",
    summary: "a value is serialized into a text of its own that is written out at once",
    why: "\
`serde_json::to_string` and `to_vec` make a buffer that grows until all of the value is in it. Where that is only written to a \
file, a socket or another buffer, `serde_json::to_writer` writes it there as it goes, and asks for nothing.

Good code has it because `to_string` comes first in the documentation.

Ignore the advice where the writer has no buffer of its own: wrap it in a `BufWriter` first.",
    example: Example {
        before: "\
// needs: serde_json
use std::{io, io::Write};

fn send(out: &mut impl Write, numbers: &[u32]) -> io::Result<()> {
    out.write_all(serde_json::to_string(numbers)?.as_bytes())
}
",
        after: "\
// needs: serde_json
use std::{io, io::Write};

fn send(out: &mut impl Write, numbers: &[u32]) -> io::Result<()> {
    Ok(serde_json::to_writer(out, numbers)?)
}
",
    },
    group: Group::Reuse,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Build, SiteKind::Call], written_at_once),
};

/// What makes a buffer, and its sibling that writes.
const SERIALIZE: [(&str, &str, &str); 9] = [
    ("serde_json", "serde_json::to_string", "to_writer"),
    ("serde_json", "serde_json::to_vec", "to_writer"),
    ("serde_json", "serde_json::to_string_pretty", "to_writer_pretty"),
    ("serde_json", "serde_json::to_vec_pretty", "to_writer_pretty"),
    ("serde_json", "ser::to_string", "to_writer"),
    ("serde_yaml", "ser::to_string", "to_writer"),
    ("bincode", "bincode::serialize", "serialize_into"),
    ("rmp_serde", "encode::to_vec", "encode::write"),
    ("ciborium", "ser::into_vec", "into_writer"),
];

fn written_at_once(_: &Facts, site: &Site) -> Verdict {
    let (krate, _, sibling) = SERIALIZE.iter().find(|(krate, path, _)| site.callee.is_of(krate, path))?;
    if site.fate.kind != FateKind::Local || site.from_macro {
        return None;
    }
    let step = site.into.iter().find(|step| !hands_on(step))?;
    let is_written = step.kind == StepKind::Given && step.param == 1 && step.callee.is("Write::write_all");
    let is_shown = step.kind == StepKind::Given && step.callee.is("Write::write_str");
    if !is_written && !is_shown {
        return None;
    }
    let finding = Finding::at(site.place, "this is serialized into a buffer of its own, only to be written out")
        .label(step.place, "written here, then freed")
        .note("cost: a buffer that grows until all is in it");
    Some(match is_written {
        true => finding.help(format!("write it there as it goes: `{krate}::{sibling}(…)`")),
        false => finding.help("write it as it goes"),
    })
}

/// `?`, `unwrap`, `as_bytes`, `&`: the same text goes on.
fn hands_on(step: &StepFact) -> bool {
    let calls =
        ["Result::unwrap", "Result::expect", "String::as_bytes", "str::as_bytes", "String::as_str", "Vec::as_slice"];
    match step.kind {
        StepKind::Tried | StepKind::Lent | StepKind::Dereferenced => true,
        StepKind::Received => step.callee.is_any(&calls) || step.callee.is("Result::map_err"),
        _ => false,
    }
}
