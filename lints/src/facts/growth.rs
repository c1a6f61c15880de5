//! How often a buffer that grows element by element asks the allocator, and how it is given room at once.

use crate::facts::evidence::{GrowFact, LoopFact};
use crate::facts::lengths::LengthFact;
use crate::facts::pushes::PushFact;
use crate::facts::{Facts, HeatKind, Site};
use crate::finding::{Applicability, Confidence, Finding, Fix};
use crate::text::Place;

/// How many elements a `Vec` has room for after its first allocation, as in `RawVecInner::MIN_NON_ZERO_CAP` of std.
fn first_room(element: u64) -> u64 {
    match element {
        0 | 1 => 8,
        2..=1024 => 4,
        _ => 1,
    }
}

/// Allocations until `count` elements of `element` bytes are pushed into an empty buffer that doubles when it is full:
/// the first, and each that moves to a larger place. Elements of no size need none.
#[must_use]
pub fn allocations(count: u64, element: u64) -> u32 {
    if count == 0 || element == 0 {
        return 0;
    }
    let mut room = first_room(element);
    let mut allocations = 1;
    while room < count {
        room = room.saturating_mul(2);
        allocations += 1;
    }
    allocations
}

/// The same for a hash table, of elements of a few bytes or more: it keeps an eighth of its places free, and has four at
/// first. All elements are hashed anew each time.
#[must_use]
pub fn table_allocations(count: u64) -> u32 {
    let (mut places, mut allocations) = (4u64, u32::from(count > 0));
    while count > if places < 16 { places - 1 } else { places / 8 * 7 } {
        places = places.saturating_mul(2);
        allocations += 1;
    }
    allocations
}

/// The edit that moves the `let` of a buffer right before the loop that fills it, where the length of that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SunkFact {
    /// The `let`, with its line's start and end.
    declaration: Place,
    /// Where the loop begins: an empty span.
    before: Place,
    /// The `let` up to the constructor.
    start: String,
    /// The `let` behind the constructor, and the start of the loop's line.
    end: String,
}

impl SunkFact {
    pub(super) fn new(declaration: Place, before: Place, (start, end): (String, String)) -> Self {
        Self { declaration, before, start, end }
    }

    /// The edit, with another constructor.
    #[must_use]
    pub fn fix(&self, constructor: &str) -> Fix {
        let text = format!("{}{constructor}{}", self.start, self.end);
        Fix::replace(Applicability::Review, self.before, text).and(self.declaration.span, "")
    }
}

/// So much more room is never missed.
const FEW_ELSEWHERE: u32 = 16;

impl GrowFact {
    /// The room for all rounds of a loop, and for what is added elsewhere: `items.len()`, `bytes.len() * 2 + 1`.
    #[must_use]
    pub fn room(&self, length: &LengthFact) -> String {
        let rounds = match (self.times(length), length.text.contains([' ', '-', '+'])) {
            (0 | 1, _) => length.text.clone(),
            (times, false) => format!("{} * {times}", length.text),
            (times, true) => format!("({}) * {times}", length.text),
        };
        match self.elsewhere.filter(|&count| count > 0 && count <= FEW_ELSEWHERE) {
            Some(count) => format!("{rounds} + {count}"),
            None => rounds,
        }
    }

    /// [`GrowFact::room`] is room for all that comes: a buffer whose room is too small asks once more than one that grows
    /// from nothing, where few elements come.
    #[must_use]
    pub fn is_room_enough(&self, length: &LengthFact) -> bool {
        let is_exact = self.most_per_round == Some(self.per_round);
        let is_near = self.head == "String" && self.one_call && self.is_most_near();
        let is_bounded = is_exact || is_near || self.is_one_per_char(length);
        is_bounded && self.elsewhere.is_some_and(|count| count <= FEW_ELSEWHERE)
    }

    /// How many elements of room each round is given; of a `String`, bytes.
    fn times(&self, length: &LengthFact) -> u32 {
        match self.most_per_round {
            // Its bytes are counted already.
            _ if self.is_one_per_char(length) => 1,
            Some(most) if self.is_most_near() => most,
            Some(_) | None => self.per_round,
        }
    }

    /// Most rounds add one `char` of a text, whose bytes the length counts: now and then another text in its place.
    fn is_one_per_char(&self, length: &LengthFact) -> bool {
        length.of_chars && self.one_call && self.per_round <= 1
    }

    /// A buffer with room for the most that may come is half full at least.
    fn is_most_near(&self) -> bool {
        self.most_per_round.is_some_and(|most| most <= self.per_round.saturating_mul(2))
    }

    /// A growth that runs in each round, directly in the loop around it; where each round takes one of several, the first.
    #[must_use]
    pub fn in_each_round(&self) -> Option<&PushFact> {
        let direct = || self.pushes.iter().filter(|push| push.inside && push.direct);
        direct().find(|push| !push.conditional && !push.after_exit).or_else(|| direct().next())
    }

    /// The cure where the length is known right before the loop alone: the declaration goes there, as `made` with room. Where it
    /// cannot, a statement of its own has to ask for the room, which is worth less.
    #[must_use]
    pub fn roomy_at_loop(&self, finding: Finding, room: &str, made: Option<&str>) -> Finding {
        match self.sunk.as_ref().zip(made) {
            Some((sunk, made)) => finding.help("declare it right before the loop, with room").fix(sunk.fix(made)),
            None => finding
                .help(format!("call `{}.reserve({room})` before the loop", self.holder))
                .at_most(Confidence::Medium),
        }
    }

    /// The constructor with room: `Vec::<u8>::new()` to `Vec::<u8>::with_capacity(n)`; what does not name the type, such
    /// as `vec![]`, is named by it.
    #[must_use]
    pub fn with_room(&self, room: &str) -> String {
        let text = &*self.constructor_text;
        let named = text.strip_suffix("::new()").or_else(|| text.strip_suffix("::default()"));
        let path = named.filter(|path| !path.ends_with("Default")).unwrap_or(&self.head);
        format!("{path}::with_capacity({room})")
    }
}

/// Room at once may be worth less than the reader's time, or than it costs: the loop may end early or not be reached, the room
/// is not all that comes or as much as somebody else says, the growth is lost in what else the rounds do, or nobody near repeats the loop.
#[must_use]
pub fn is_doubtful(facts: &Facts, site: &Site, grown: &GrowFact, (around, length): (&LoopFact, &LengthFact)) -> bool {
    let may_end = around.breaks || around.returns || around.tries || !grown.reached;
    let is_all = grown.is_room_enough(length) && grown.elsewhere == Some(0);
    may_end || !is_all || length.decoded || is_lost_in_the_rest(facts, site, around) || is_seldom(facts, site, length)
}

/// Each round waits, asks for memory of its own, or does what nobody can read: to double a buffer now and then is nothing
/// beside it.
fn is_lost_in_the_rest(facts: &Facts, site: &Site, around: &LoopFact) -> bool {
    around.awaits || around.waits || around.opaque || facts.asks_each_round(site, around)
}

/// The loop stands in no other, and its function runs once, or is repeated from afar: by who calls its callers. Where all
/// callers are known, or the loop goes over a collection that no caller has given, one of them has to repeat it.
fn is_seldom(facts: &Facts, site: &Site, length: &LengthFact) -> bool {
    let Some(function) = site.function.and_then(|at| facts.functions.get(at)).filter(|_| site.loops.len() <= 1) else {
        return false;
    };
    let is_near = function.callers.iter().any(|it| it.in_loop && !it.test);
    match function.heat.kind {
        HeatKind::Cold => true,
        HeatKind::Plain => function.closed || length.of_elements,
        HeatKind::Hot => !is_near,
    }
}

/// How many elements the loop goes over, where that stands in the source: here, or at all calls of the function.
#[must_use]
pub fn known_count(facts: &Facts, site: &Site, length: &LengthFact) -> Option<u64> {
    let given = || {
        let at = length.param?;
        let function = site.function.and_then(|it| facts.functions.get(it))?;
        let is_seen = (function.closed || !function.exported) && !function.used_as_value;
        let lists = function.callers.iter().map(|it| it.lists.get(at).copied().flatten());
        // No calls, and one without a number, tell nothing.
        if is_seen { lists.collect::<Option<Vec<u64>>>()?.into_iter().max() } else { None }
    };
    length.constant.or_else(given)
}

/// A number as people read it: `100,000`.
#[must_use]
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.bytes().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(char::from(digit));
    }
    out
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use crate::facts::growth::{allocations, grouped, table_allocations};

    /// Pushes for real and counts how often the room changes.
    fn counted<T: Copy>(count: u64, value: T) -> u32 {
        // allocheck: allow(vec_without_capacity) -- it counts how a buffer grows
        let mut buffer = Vec::new();
        let mut changes = 0;
        for _ in 0..count {
            let before = buffer.capacity();
            buffer.push(value);
            changes += u32::from(buffer.capacity() != before);
        }
        changes
    }

    #[test]
    fn allocations_are_those_of_std() {
        for count in [0, 1, 3, 4, 5, 8, 9, 64, 65, 1000, 100_000] {
            assert_eq!(allocations(count, 1), counted(count, 0u8), "{count} bytes");
            assert_eq!(allocations(count, 8), counted(count, 0u64), "{count} words");
        }
        assert_eq!(allocations(9, 2000), counted(9, [0u8; 2000]), "9 large elements");
        assert_eq!(allocations(100_000, 8), 16);
        assert_eq!(allocations(100_000, 0), 0);
    }

    #[test]
    fn tables_are_those_of_std() {
        for count in [0, 1, 3, 4, 7, 8, 14, 15, 28, 29, 1000, 100_000] {
            // allocheck: allow(buffer_in_loop) -- it counts how a table grows
            let mut table: HashMap<u64, u64> = HashMap::new();
            let mut changes = 0;
            for key in 0..count {
                let before = table.capacity();
                table.insert(key, key);
                changes += u32::from(table.capacity() != before);
            }
            assert_eq!(table_allocations(count), changes, "{count}");
        }
    }

    #[test]
    fn numbers_are_grouped() {
        assert_eq!(["0", "999", "1,000", "100,000", "1,234,567"], [0, 999, 1000, 100_000, 1_234_567].map(grouped));
    }
}
