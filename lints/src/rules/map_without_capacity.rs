//! A hash map or hash set that is made empty and filled in a loop of known length.

use crate::facts::evidence::{Between, GrowFact, MadeHow};
use crate::facts::growth::{grouped, is_doubtful, known_count, table_allocations};
use crate::facts::lengths::LengthFact;
use crate::facts::pushes::PushFact;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Confidence, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "map_without_capacity",
    summary: "a hash map or set grows by inserting although its length is known",
    why: "\
A hash table that is made empty has no room. Each time it is nearly full it asks for twice as much, and all keys are hashed \
anew and moved there: 16 allocations for 100,000 entries, and each entry is moved about once.

Good code has it because `HashMap::new()` and `insert` read well, and nothing says that the loop knows how often it will run.

Ignore the advice where most keys are alike, or a few are inserted once in the life of the program. Left to those who ask for \
less sure findings: keys that may be there already; rounds that wait, ask for memory of their own or call what cannot be read; \
tables to which more is added; a length that somebody else tells, or known too late; what is repeated from afar alone, by who \
calls the callers, or, in a package that cargo would not publish, by nobody.",
    example: Example {
        before: "\
use std::collections::HashMap;

fn by_name(names: &[String]) -> HashMap<&str, usize> {
    let mut by_name = HashMap::new();
    for (at, name) in names.iter().enumerate() {
        by_name.insert(name.as_str(), at);
    }
    by_name
}
",
        after: "\
use std::collections::HashMap;

fn by_name(names: &[String]) -> HashMap<&str, usize> {
    let mut by_name = HashMap::with_capacity(names.len());
    for (at, name) in names.iter().enumerate() {
        by_name.insert(name.as_str(), at);
    }
    by_name
}
",
    },
    group: Group::Growth,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Grow], filled_in_known_loop),
};

/// As many entries fit where the second allocation makes room.
const FEW: u64 = 7;

/// What does not run in a hot place may grow a few times.
const FEW_IN_ALL: u64 = 32;

fn filled_in_known_loop(facts: &Facts, site: &Site) -> Verdict {
    let grown = site.grown.as_deref()?;
    let is_table = matches!(&*grown.head, "HashMap" | "HashSet" | "IndexMap" | "IndexSet");
    let is_new = grown.made == MadeHow::Empty && !grown.reserved && !grown.changed && !site.from_macro;
    let is_untouched = matches!(grown.between, Between::Nothing | Between::Unrelated);
    let around = grown.around.as_ref().filter(|_| is_table && is_new && is_untouched)?;
    let length = around.length.as_ref().filter(|length| !length.at_most)?;
    let push = grown.in_each_round()?;
    if grown.per_round == 0 || push.after_exit {
        return None;
    }
    let few = if facts.is_repeated_beyond(site, 1) { FEW } else { FEW_IN_ALL };
    let count = known_count(facts, site, length).map(|count| count.saturating_mul(grown.per_round.into()));
    if count.or(grown.most).is_some_and(|count| count.min(grown.most.unwrap_or(count)) <= few) {
        return None;
    }
    let mut finding =
        Finding::at(grown.constructor, format!("`{}` grows by inserting although its length is known", grown.holder))
            .primary("made without room")
            .label(around.place, format!("once per {}", around.per))
            .label(push.place, format!("grows here: {}", cost(grown, length)));
    // Who asks whether the key was new expects that many are not; what another loop adds is not counted.
    let is_other = |push: &PushFact| push.apart || push.alike || (push.inside && !push.direct);
    let is_guess = push.looked_at || grown.pushes.iter().any(is_other);
    if is_guess || is_doubtful(facts, site, grown, (around, length)) {
        finding = finding.at_most(Confidence::Medium);
    }
    let room = grown.room(length);
    let made = with_room(grown, &room);
    if !grown.length_holds {
        return Some(grown.roomy_at_loop(finding, &room, made.as_deref()));
    }
    let Some(made) = made else { return Some(finding.help("give it room at once")) };
    let is_of_local = length.text.strip_suffix(".len()").is_some_and(|local| !local.contains(['.', ' ', '(']));
    let is_safe = is_of_local && length.plain && room == length.text && grown.constructor_text.ends_with("::new()");
    let applicability = if is_safe { Applicability::Safe } else { Applicability::Review };
    Some(finding.help("give it room at once").fix(Fix::replace(applicability, grown.constructor, made)))
}

/// 16 allocations for 100,000 entries, 1 with room.
fn cost(grown: &GrowFact, length: &LengthFact) -> String {
    let count = length.constant.unwrap_or(100_000).saturating_mul(grown.per_round.into());
    format!("{} allocations for {} entries, 1 with room", table_allocations(count), grouped(count))
}

/// `with_capacity` is there for the usual hasher alone, as `new` is.
fn with_room(grown: &GrowFact, room: &str) -> Option<String> {
    let text = &*grown.constructor_text;
    if text.ends_with("::new()") {
        return Some(grown.with_room(room));
    }
    let path = text.strip_suffix("::default()").filter(|path| !path.ends_with("Default"))?;
    Some(format!("{path}::with_capacity_and_hasher({room}, Default::default())"))
}
