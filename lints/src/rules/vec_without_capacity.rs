//! A `Vec`, `VecDeque` or `BinaryHeap` that is made empty and filled in a loop of known length.

use crate::facts::evidence::{Between, GrowFact, MadeHow};
use crate::facts::growth::{allocations, grouped, is_doubtful, known_count};
use crate::facts::lengths::LengthFact;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Confidence, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "vec_without_capacity",
    summary: "a `Vec`, `VecDeque` or `BinaryHeap` grows by pushing although its length is known",
    why: "\
A buffer that is made empty has no room. Each time it is full it asks for twice as much, moves all its elements there and \
gives the old place back: 16 allocations for 100,000 elements, and up to half of the room is left unused in the end.

Good code has it because `Vec::new()` and `push` read well, and nothing says that the loop knows how often it will run.

Ignore the advice where the buffer usually stays empty, as an empty one costs nothing, or has a few elements. Left to those who \
ask for less sure findings: rounds that wait, ask for memory of their own or call what cannot be read; buffers to which more is \
added; a length that somebody else tells, or known too late; what is repeated from afar alone, by who calls the callers, or, in a \
package that cargo would not publish, by nobody.",
    example: Example {
        before: "\
fn lengths(words: &[String]) -> Vec<usize> {
    let mut lengths = Vec::new();
    for word in words {
        lengths.push(word.len());
    }
    lengths
}
",
        after: "\
fn lengths(words: &[String]) -> Vec<usize> {
    let mut lengths = Vec::with_capacity(words.len());
    for word in words {
        lengths.push(word.len());
    }
    lengths
}
",
    },
    group: Group::Growth,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Grow], filled_in_known_loop),
};

/// What does not run in a hot place may grow a few times.
const FEW_IN_ALL: u64 = 32;

/// So many rounds that are written as a number are not worth the number a second time.
const FEW_ROUNDS: u64 = 64;

fn filled_in_known_loop(facts: &Facts, site: &Site) -> Verdict {
    let grown = site.grown.as_deref()?;
    let is_new = grown.made == MadeHow::Empty && !grown.reserved && !grown.changed && !site.from_macro;
    let is_untouched = matches!(grown.between, Between::Nothing | Between::Unrelated);
    let is_sequence = matches!(&*grown.head, "Vec" | "VecDeque" | "BinaryHeap");
    let around = grown.around.as_ref().filter(|_| is_new && is_untouched && is_sequence)?;
    let length = around.length.as_ref().filter(|length| !length.at_most)?;
    let push = grown.in_each_round()?;
    if grown.per_round == 0 || grown.element_size == Some(0) || push.after_exit {
        return None;
    }
    let count = known_count(facts, site, length).map(|count| count.saturating_mul(grown.per_round.into()));
    let few_in_all = if facts.is_repeated_beyond(site, 1) { 0 } else { FEW_IN_ALL };
    // As many fit where the first allocation makes room.
    let is_few = |count: u64| count < few_in_all || allocations(count, grown.element_size.unwrap_or(8)) < 2;
    if count.is_some_and(is_few) {
        return None;
    }
    let mut finding =
        Finding::at(grown.constructor, format!("`{}` grows by pushing although its length is known", grown.holder))
            .primary("made without room")
            .label(around.place, format!("once per {}", around.per))
            .label(push.place, format!("grows here: {}", cost(grown, length)));
    // A number that is written at the loop would have to be written twice.
    let is_written = length.text.parse::<u64>().is_ok_and(|count| count <= FEW_ROUNDS);
    if is_written || length.of_type || is_doubtful(facts, site, grown, (around, length)) {
        finding = finding.at_most(Confidence::Medium);
    }
    let room = grown.room(length);
    if !grown.length_holds {
        return Some(grown.roomy_at_loop(finding, &room, Some(&grown.with_room(&room))));
    }
    let is_of_local = length.text.strip_suffix(".len()").is_some_and(|local| !local.contains(['.', ' ', '(']));
    let is_safe = is_of_local && length.plain && room == length.text;
    let applicability = if is_safe { Applicability::Safe } else { Applicability::Review };
    Some(finding.help("give it room at once").fix(Fix::replace(
        applicability,
        grown.constructor,
        grown.with_room(&room),
    )))
}

/// 16 allocations for 100,000 elements, 1 with room.
fn cost(grown: &GrowFact, length: &LengthFact) -> String {
    let count = length.constant.unwrap_or(100_000).saturating_mul(grown.per_round.into());
    // Where the size is unknown, that of a word is as good as any: from 2 to 1,024 bytes all grow alike.
    let allocations = allocations(count, grown.element_size.unwrap_or(8));
    format!("{allocations} allocations for {} elements, 1 with room", grouped(count))
}
