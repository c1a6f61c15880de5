//! A `String` that is made empty and filled in a loop that tells how long it will be.

use crate::facts::evidence::{Between, GrowFact, MadeHow};
use crate::facts::growth::{allocations, grouped};
use crate::facts::lengths::LengthFact;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Confidence, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "string_without_capacity",
    summary: "a `String` grows piece by piece although its length can be told before",
    why: "\
A `String` that is made empty has no room. Each time it is full it asks for twice as much and moves its text there: 15 \
allocations for 100,000 bytes. Where a loop adds two digits per byte, or at least one byte per character of another text, the \
room can be asked for at once.

Good code has it because `String::new()` and `push` read well, and because the length of a text is seldom thought of as known.

Ignore the advice where the text usually stays empty, and where it is made once in the life of the program. Left to those who \
ask for less sure findings: functions that nothing is known to repeat, but for those that go over the characters of a text; loops that add texts of unknown length, and room that a further statement would have to ask for.",
    example: Example {
        before: "\
fn escape(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '<' => out.push_str(\"&lt;\"),
            '&' => out.push_str(\"&amp;\"),
            c => out.push(c),
        }
    }
    out
}

pub fn escape_all(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| escape(text)).collect()
}
",
        after: "\
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => out.push_str(\"&lt;\"),
            '&' => out.push_str(\"&amp;\"),
            c => out.push(c),
        }
    }
    out
}

pub fn escape_all(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| escape(text)).collect()
}
",
    },
    group: Group::Growth,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Grow], filled_in_known_loop),
};

/// As many bytes fit where the second allocation makes room.
const FEW: u64 = 16;

fn filled_in_known_loop(facts: &Facts, site: &Site) -> Verdict {
    let grown = site.grown.as_deref().filter(|grown| grown.head == "String")?;
    let is_new = grown.made == MadeHow::Empty && !grown.reserved && !grown.changed && !site.from_macro;
    let is_untouched = matches!(grown.between, Between::Nothing | Between::Unrelated);
    let around = grown.around.as_ref().filter(|_| is_new && is_untouched)?;
    let length = around.length.as_ref().filter(|length| !length.at_most || length.of_chars)?;
    let push = grown.in_each_round()?;
    if grown.per_round == 0 || push.after_exit {
        return None;
    }
    if length.constant.is_some_and(|count| count.saturating_mul(grown.per_round.into()) <= FEW) {
        return None;
    }
    let mut finding = Finding::at(
        grown.constructor,
        format!("`{}` grows piece by piece although its length can be told", grown.holder),
    )
    .primary("made without room")
    .label(around.place, format!("once per {}", around.per))
    .label(push.place, format!("grows here: {}", cost(grown, length)));
    // A name or a line adds more than the room that its separator asks for.
    let is_guess = !grown.sure && !length.of_chars;
    let is_unsure = is_guess || !grown.is_room_enough(length);
    let is_once = !length.of_chars && !facts.is_repeated_beyond(site, grown.depth as usize);
    if is_unsure || is_once || around.breaks || around.returns || around.tries || !grown.reached {
        finding = finding.at_most(Confidence::Medium);
    }
    // One byte per `char` of a text is the length of that text in bytes.
    let room = grown.room(length);
    let made = grown.with_room(&room);
    if !grown.length_holds {
        return Some(grown.roomy_at_loop(finding, &room, Some(&made)));
    }
    Some(finding.help("give it room at once").fix(Fix::replace(Applicability::Review, grown.constructor, made)))
}

/// 15 allocations for 100,000 bytes, 1 with room.
fn cost(grown: &GrowFact, length: &LengthFact) -> String {
    let count = length.constant.unwrap_or(100_000).saturating_mul(grown.per_round.into());
    format!("{} allocations for {} bytes, 1 with room", allocations(count, 1), grouped(count))
}
