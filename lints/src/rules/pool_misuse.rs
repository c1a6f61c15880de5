//! Buffers that go back to a pool as full as they are.

use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Confidence, Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "pool_misuse",
    summary: "a buffer goes back to a pool with what is in it, and is used again as it is",
    why: "\
A list of buffers that wait to be used again saves allocations only if they come back empty. One that nobody clears is longer each time: \
it grows, asks for memory again, and whoever takes it out finds what others left there.

Good code has it because the buffer that is made where the pool has none is empty, and so all goes well at first.

A pool is a field or static from which buffers are taken by `pop`, with a new one in the place of none, and to which they are pushed \
back. Where a buffer is handed out of the function that takes it, somebody else may clear it, and the finding is less sure.",
    example: Example {
        before: "\
#[derive(Default)]
pub struct Frames {
    free: Vec<Vec<u8>>,
}

impl Frames {
    pub fn length(&mut self, words: &[&str]) -> usize {
        let mut frame = self.free.pop().unwrap_or_default();
        let start = frame.len();
        for word in words {
            frame.extend_from_slice(word.as_bytes());
        }
        let length = frame.len() - start;
        self.free.push(frame);
        length
    }
}
",
        after: "\
#[derive(Default)]
pub struct Frames {
    free: Vec<Vec<u8>>,
}

impl Frames {
    pub fn length(&mut self, words: &[&str]) -> usize {
        let mut frame = self.free.pop().unwrap_or_default();
        let start = frame.len();
        for word in words {
            frame.extend_from_slice(word.as_bytes());
        }
        let length = frame.len() - start;
        frame.clear();
        self.free.push(frame);
        length
    }
}
",
    },
    group: Group::Reuse,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Grow], put_back_full),
};

fn put_back_full(_: &Facts, site: &Site) -> Verdict {
    let pooled = site.pooled.as_deref().filter(|_| !site.from_macro)?;
    let buffer = site.args.first()?;
    let finding = Finding::at(site.place, "this buffer waits to be used again with what is in it")
        .label(buffer.place, "nobody has cleared it")
        .label(pooled.taken, "taken out here, and used as it is")
        .note("cost: memory that grows from use to use")
        .help("`clear()` it before it is put back");
    Some(if pooled.handed_out { finding.at_most(Confidence::Medium) } else { finding })
}
