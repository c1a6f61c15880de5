//! What a site's numbers look like, in the words of those who tune allocators.

use crate::profile::numbers::{Numbers, Scope};

/// What a site's numbers look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Pattern {
    /// Many blocks that hold little: the allocator's work outweighs the bytes.
    SmallFrequent,
    /// Many blocks that are freed soon after.
    Churn,
    /// A buffer that is moved to a larger place again and again.
    Growing,
    /// Few blocks that hold much.
    LargeRare,
    /// Few blocks that stay to the end.
    LongLived,
}

impl Pattern {
    /// For programs.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::SmallFrequent => "small_frequent",
            Self::Churn => "churn",
            Self::Growing => "growing",
            Self::LargeRare => "large_rare",
            Self::LongLived => "long_lived",
        }
    }

    /// For people.
    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::SmallFrequent => "small and frequent",
            Self::Churn => "short-lived churn",
            Self::Growing => "growing by reallocation",
            Self::LargeRare => "large and rare",
            Self::LongLived => "long-lived constant",
        }
    }
}

/// From where on a number is small, frequent, large: what can be configured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Limit {
    /// In the table `patterns`.
    pub(crate) name: &'static str,
    /// Where nothing is said.
    pub(crate) default: u64,
    /// One sentence.
    pub(crate) says: &'static str,
}

/// All limits.
pub(crate) const LIMITS: [Limit; 7] = [
    Limit { name: "small-bytes", default: 64, says: "Blocks of at most so many bytes are small." },
    Limit { name: "large-bytes", default: 1 << 20, says: "Blocks of at least so many bytes are large." },
    Limit { name: "rare-blocks", default: 16, says: "At most so many blocks are few." },
    Limit {
        name: "frequent-permille",
        default: 10,
        says: "At least so many thousandths of the run's blocks are many.",
    },
    Limit {
        name: "short-permille",
        default: 1,
        says: "Blocks that live for less thousandths of the run are short-lived.",
    },
    Limit {
        name: "long-permille",
        default: 900,
        says: "Blocks that live for at least so many thousandths of the run stay.",
    },
    Limit { name: "growing-blocks", default: 4, says: "At least so many reallocations are growth." },
];

/// The limits that count in a run.
#[derive(Clone, Debug, Default)]
pub(crate) struct Limits(pub(crate) Vec<(String, u64)>);

impl Limits {
    fn get(&self, name: &str) -> u64 {
        let said = self.0.iter().rev().find(|(known, _)| known == name).map(|(_, limit)| *limit);
        let default = || LIMITS.iter().find(|it| it.name == name).map(|it| it.default);
        said.or_else(default).unwrap_or(0)
    }

    /// What these numbers look like, in a run that asked for `all`.
    pub(crate) fn patterns(&self, scope: &Scope, all: &Numbers, numbers: &Numbers) -> Vec<Pattern> {
        let mut found = Vec::new();
        if !scope.counts_all || numbers.blocks == 0 {
            return found;
        }
        let is_many = permille(numbers.blocks, all.blocks) >= u128::from(self.get("frequent-permille"));
        let is_few = numbers.blocks <= self.get("rare-blocks");
        let life = permille(numbers.lifetime(), scope.end);
        let knows_life = !scope.unit.is_empty() && scope.end > 0;
        let mut add = |pattern, holds: bool| found.extend(holds.then_some(pattern));
        add(Pattern::SmallFrequent, is_many && numbers.size() <= self.get("small-bytes"));
        add(Pattern::Churn, is_many && knows_life && life < u128::from(self.get("short-permille")));
        let is_growth = numbers.grown >= self.get("growing-blocks") && numbers.grown >= numbers.blocks / 2;
        add(Pattern::Growing, is_growth);
        add(Pattern::LargeRare, is_few && numbers.size() >= self.get("large-bytes"));
        add(Pattern::LongLived, is_few && knows_life && life >= u128::from(self.get("long-permille")));
        found
    }
}

fn permille(part: u64, whole: u64) -> u128 {
    u128::from(part) * 1000 / u128::from(whole.max(1))
}

#[cfg(test)]
mod tests {
    use crate::profile::numbers::{Numbers, Scope};
    use crate::profile::pattern::{Limits, Pattern};

    fn of(limits: &Limits, numbers: Numbers) -> Vec<Pattern> {
        let scope = Scope { counts_all: true, unit: "instrs".to_owned(), end: 100_000, ..Scope::default() };
        limits.patterns(&scope, &Numbers { blocks: 1000, ..Numbers::default() }, &numbers)
    }

    #[test]
    fn each_pattern_has_its_limit() {
        let known = Limits::default();
        let small = Numbers { blocks: 10, bytes: 640, lifetimes: 10 * 500, ..Numbers::default() };
        assert_eq!(of(&known, small), [Pattern::SmallFrequent]);
        assert_eq!(of(&known, Numbers { bytes: 650, ..small }), []);
        assert_eq!(of(&known, Numbers { blocks: 9, bytes: 90, ..small }), [], "not frequent");
        let churn = Numbers { lifetimes: 10 * 99, bytes: 6500, ..small };
        assert_eq!(of(&known, churn), [Pattern::Churn]);
        let grown = Numbers { blocks: 5, bytes: 5000, grown: 4, lifetimes: 5 * 500, ..Numbers::default() };
        assert_eq!(of(&known, grown), [Pattern::Growing]);
        assert_eq!(of(&known, Numbers { grown: 3, ..grown }), []);
        let large = Numbers { blocks: 2, bytes: 4 << 20, lifetimes: 2 * 90_000, ..Numbers::default() };
        assert_eq!(of(&known, large), [Pattern::LargeRare, Pattern::LongLived]);
        assert_eq!(of(&known, Numbers { lifetimes: 2 * 89_000, ..large }), [Pattern::LargeRare]);
    }

    #[test]
    fn limits_are_configured() {
        let numbers = Numbers { blocks: 10, bytes: 640, lifetimes: 10 * 500, ..Numbers::default() };
        assert_eq!(of(&Limits(vec![("small-bytes".to_owned(), 63)]), numbers), []);
    }
}
