//! Size, alignment and the values that a type leaves unused.

/// A type as its surroundings see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shape {
    /// Bytes; of an unsized type those that each value of it has.
    pub(super) size: u64,
    /// Bytes.
    pub(super) align: u64,
    /// The largest run of values that it never has.
    pub(super) niche: Niches,
    /// No value of it exists.
    pub(super) uninhabited: bool,
    /// A slice, `str`, `dyn`, or something that ends with one.
    pub(super) is_unsized: bool,
}

/// Whether a type has values to spare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Niches {
    /// No.
    None,
    /// Yes.
    One(Niche),
    /// Not worked out: what depends on it is not known either.
    Unknown,
}

/// Bytes within a type that never hold some values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Niche {
    /// Where it begins.
    pub(super) offset: u64,
    /// 1, 2, 4, 8 or 16 bytes.
    pub(super) size: u64,
    /// First value that occurs.
    pub(super) start: u128,
    /// Last value that occurs; below `start` where the range wraps.
    pub(super) end: u128,
}

impl Shape {
    /// Every value occurs.
    pub(super) const fn plain(size: u64, align: u64) -> Self {
        Self { size, align, niche: Niches::None, uninhabited: false, is_unsized: false }
    }

    /// A number of this size, of which only `start..=end` occur.
    pub(super) const fn within(size: u64, start: u128, end: u128) -> Self {
        let niche = Niches::One(Niche { offset: 0, size, start, end });
        Self { size, align: size, niche, uninhabited: false, is_unsized: false }
    }

    /// `!`.
    pub(super) const NEVER: Self = Self { uninhabited: true, ..Self::plain(0, 1) };

    /// A pointer that is never null.
    pub(super) const POINTER: Self = Self::within(8, 1, u64::MAX as u128);

    /// Two pointers, of which the first is never null.
    pub(super) const FAT: Self = Self { size: 16, ..Self::POINTER };

    /// The same bytes, any values.
    pub(super) fn without_niche(self) -> Self {
        Self { niche: Niches::None, ..self }
    }

    /// Takes no room, and asks for none.
    pub(super) fn is_nothing(&self) -> bool {
        self.size == 0 && self.align == 1 && !self.is_unsized
    }

    /// How many values it leaves unused.
    pub(super) fn spare(&self) -> u128 {
        match self.niche {
            Niches::One(niche) => niche.available(),
            Niches::None | Niches::Unknown => 0,
        }
    }
}

impl Niche {
    fn max(self) -> u128 {
        if self.size >= 16 { u128::MAX } else { (1 << (self.size * 8)) - 1 }
    }

    /// How many values are left over.
    pub(super) fn available(self) -> u128 {
        self.start.wrapping_sub(self.end).wrapping_sub(1) & self.max()
    }

    /// What is left when `count` of the spare values get a meaning. The compiler puts them so that zero is among the
    /// meanings where it can be, and grows the range to the side that is nearer to zero.
    pub(super) fn reserve(self, count: u128) -> Option<Self> {
        if count > self.available() {
            return None;
        }
        let max = self.max();
        let below = Self { start: self.start.wrapping_sub(count) & max, ..self };
        let above = Self { end: self.end.wrapping_add(count) & max, ..self };
        let goes_below = if self.start > self.end {
            // The range wraps, so zero has a meaning already.
            false
        } else if self.start <= max - self.end {
            count <= self.start
        } else {
            // Growing upwards must not run over zero into values that are spare.
            (1..=self.end).contains(&above.end)
        };
        Some(if goes_below { below } else { above })
    }

    /// As a niche of a whole, where there is something to spare.
    pub(super) fn into_niches(self) -> Niches {
        if self.available() == 0 { Niches::None } else { Niches::One(self) }
    }
}

/// The next multiple of `align`; nothing where it does not fit.
pub(super) fn round_up(size: u64, align: u64) -> Option<u64> {
    size.checked_next_multiple_of(align.max(1)).filter(|it| *it < 1 << 61)
}
