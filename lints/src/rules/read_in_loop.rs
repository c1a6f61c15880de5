//! A file that is read into a new buffer in each round.

use crate::facts::evidence::Extent;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Finding, Level};
use crate::flow::FateKind;
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "read_in_loop",
    summary: "a file is read into a buffer of its own in each round",
    why: "\
`fs::read` and `fs::read_to_string` make a buffer as large as the file, which is dropped with the round. `File::open` and \
`read_to_end` or `read_to_string` into one buffer, cleared in each round, asks for memory only where a file is larger than all \
before.

Good code has it because reading a file costs more than the memory does.

Ignore the advice where files are few or differ much in size.",
    example: Example {
        before: "\
use std::path::PathBuf;
use std::{fs, io};

fn lines(paths: &[PathBuf]) -> io::Result<usize> {
    let mut lines = 0;
    for path in paths {
        let text = fs::read_to_string(path)?;
        lines += text.lines().count();
    }
    Ok(lines)
}
",
        after: "\
use std::path::PathBuf;
use std::{fs::File, io, io::Read};

fn lines(paths: &[PathBuf]) -> io::Result<usize> {
    let mut lines = 0;
    let mut text = String::new();
    for path in paths {
        text.clear();
        File::open(path)?.read_to_string(&mut text)?;
        lines += text.lines().count();
    }
    Ok(lines)
}
",
    },
    group: Group::Reuse,
    level: Level::Allow,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Build, SiteKind::Make, SiteKind::Collect], read_per_round),
};

fn read_per_round(_: &Facts, site: &Site) -> Verdict {
    let is_read = site.callee.is_any(&["fs::read", "fs::read_to_string", "io::read_to_string"]);
    let is_dropped = site.fate.kind == FateKind::Local && !site.from_macro;
    let around = site.loops.last().filter(|it| is_read && is_dropped && it.extent != Extent::Few)?;
    let mut finding = Finding::at(site.place, "this reads into a buffer that is dropped with the round")
        .label(around.place, format!("once per {}", around.per))
        .note(format!("cost: a buffer as large as the file, per {}", around.per))
        .help("open the file, and read it into one buffer that is cleared in each round");
    if let Some(at) = site.fate.at {
        finding = finding.label(at, site.fate.reason.clone());
    }
    Some(finding)
}
