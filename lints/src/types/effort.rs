//! How much the types of one body are worth: what leads to itself in many ways has no end.

use crate::index::occurs::MOST_PARTS;
use crate::types::infer::Ctx;

/// A body of no size asks no more often whether a type implements a trait. Real ones ask some thousand times.
const MOST_ASKS: u32 = 50_000;

/// For each expression so many more; real ones ask three times for each.
const ASKS_EACH: u32 = 16;

/// A body of no size looks at no more parts of types. Real ones look at some ten thousand.
const MOST_LOOKS: u32 = 2_000_000;

/// For each expression so many more.
const LOOKS_EACH: u32 = 1_000;

/// What was done for a body, or for an answer.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Effort {
    /// Questions about types and traits, those that others asked for in answering theirs included.
    asks: u32,
    /// Looks at parts of types in which there are variables.
    looks: u32,
}

impl Effort {
    fn with(self, other: Self) -> Self {
        Self { asks: self.asks.saturating_add(other.asks), looks: self.looks.saturating_add(other.looks) }
    }

    /// What was done since.
    pub(super) fn since(self, before: Self) -> Self {
        Self { asks: self.asks.saturating_sub(before.asks), looks: self.looks.saturating_sub(before.looks) }
    }

    /// As much as is done for a body of so many expressions: who wants more gets no more answers.
    pub(super) fn limit(exprs: usize) -> Self {
        let exprs = u32::try_from(exprs).unwrap_or(u32::MAX);
        let of = |most: u32, each: u32| most.saturating_add(each.saturating_mul(exprs));
        Self { asks: of(MOST_ASKS, ASKS_EACH), looks: of(MOST_LOOKS, LOOKS_EACH) }
    }

    fn exceeds(self, limit: Self) -> bool {
        self.asks > limit.asks || self.looks > limit.looks
    }

    /// Counts a question.
    pub(super) fn ask(&mut self) {
        self.asks = self.asks.saturating_add(1);
    }

    /// Counts a part of a type. False where it is one too many.
    pub(super) fn look(&mut self, limit: Self) -> bool {
        self.looks = self.looks.saturating_add(1);
        self.looks <= limit.looks
    }

    /// The limit, or the end of a look at one type, which is not larger than a type may be.
    pub(super) fn of_one(self, limit: Self) -> Self {
        Self { looks: limit.looks.min(self.looks.saturating_add(MOST_PARTS)), ..limit }
    }
}

impl Ctx<'_> {
    /// The body has had its share: what is not known now stays unknown.
    pub(super) fn is_spent(&self) -> bool {
        self.table.effort.get().exceeds(self.table.limit)
    }

    /// An answer that is kept. It takes as much of the body's share as if it was found out here, and where so much is not left, it is
    /// none: what is known must not hang on what came before.
    pub(super) fn affordable<T>(&mut self, kept: Option<(T, Effort)>) -> Option<T> {
        let (known, effort) = kept?;
        let all = self.table.effort.get().with(effort);
        (!all.exceeds(self.table.limit)).then(|| {
            self.table.effort.set(all);
            known
        })
    }
}
