//! A channel without a bound whose sender sends in a loop.

use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "unbounded_channel",
    summary: "a loop sends into a channel that has no bound",
    why: "\
A channel without a bound takes what it is given and keeps it until it is received. Where a loop sends faster than the other side \
receives, all of it lies in memory; nothing slows the sender down, and the program ends when the memory does.

Good code has it because `channel()` needs no number, and because the receiver is fast on the day it is written.

`sync_channel`, `tokio::sync::mpsc::channel` and `crossbeam::channel::bounded` make the sender wait. Ignore the advice where what is \
sent is bounded in another way. A channel whose sender and receiver are used in one place is not reported: a bound would stop it.",
    example: Example {
        before: "\
use std::sync::mpsc;
use std::thread;

pub fn total(numbers: Vec<u64>) -> u64 {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        for number in numbers {
            if sender.send(number).is_err() {
                return;
            }
        }
    });
    receiver.iter().sum()
}
",
        after: "\
use std::sync::mpsc;
use std::thread;

pub fn total(numbers: Vec<u64>) -> u64 {
    let (sender, receiver) = mpsc::sync_channel(16);
    thread::spawn(move || {
        for number in numbers {
            if sender.send(number).is_err() {
                return;
            }
        }
    });
    receiver.iter().sum()
}
",
    },
    group: Group::Retention,
    level: Level::Allow,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Make], sent_without_bound),
};

fn sent_without_bound(_: &Facts, site: &Site) -> Verdict {
    let channel = site.channel.as_deref().filter(|_| !site.from_macro)?;
    let instead = channel.bounded?;
    Some(
        Finding::at(site.place, "this channel keeps all that a loop sends until it is received")
            .label(channel.around.place, format!("once per {}", channel.around.per))
            .label(channel.sends, "sends, and never waits")
            .note("cost: memory for all that is sent and not yet received")
            .help(format!("bound it with `{instead}`, so that the sender waits")),
    )
}
