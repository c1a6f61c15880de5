//! Enums: a tag before the variants, or the values that the largest variant leaves unused.

use std::cmp::Ordering;

use crate::facts::layout::adt::{Frame, Placed, is_ordered, place};
use crate::facts::layout::shape::{Niche, Niches, Shape, round_up};
use crate::syntax::item::Repr;

/// A variant, as far as it decides about the layout.
#[derive(Clone, Debug)]
pub(super) struct Variant {
    /// Its fields.
    pub(super) fields: Vec<Shape>,
    /// What is written behind `=`.
    pub(super) discriminant: Discriminant,
}

/// What is written behind `=`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Discriminant {
    /// Nothing: one more than the variant before.
    Next,
    /// A number.
    Value(i128),
    /// An expression.
    Unknown,
}

/// An enum in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PlacedEnum {
    /// The whole.
    pub(super) shape: Shape,
    /// Offset and size of what tells the variants apart; nothing where only one variant can occur.
    pub(super) tag: Option<(u64, u64)>,
    /// The tag lies in values that a field leaves unused.
    pub(super) in_niche: bool,
    /// The variants.
    pub(super) variants: Vec<Placed>,
}

/// Places an enum; nothing where the compiler's choice hangs on something unknown.
pub(super) fn place_enum(variants: &[Variant], repr: &Repr) -> Option<PlacedEnum> {
    if repr.packed.is_some() {
        return None;
    }
    let mut present = variants.iter().enumerate().filter(|(_, it)| repr.c || !it.is_absent());
    let (first, second) = (present.next(), present.next());
    let Some((first, _)) = first else {
        let nothing = variants.iter().map(|it| place(&it.fields, repr, Frame::Sized)).collect::<Option<_>>()?;
        return Some(PlacedEnum { shape: Shape::NEVER, tag: None, in_niche: false, variants: nothing });
    };
    if second.is_none() && !is_ordered(repr) {
        let placed: Vec<Placed> =
            variants.iter().map(|it| place(&it.fields, repr, Frame::Sized)).collect::<Option<_>>()?;
        return Some(PlacedEnum { shape: placed[first].shape, tag: None, in_niche: false, variants: placed });
    }
    let by_tag = with_tag(variants, repr)?;
    let is_plain = variants.iter().all(|it| it.discriminant == Discriminant::Next);
    if !is_plain || is_ordered(repr) {
        return Some(by_tag);
    }
    let Some(by_niche) = in_niche(variants, repr)? else { return Some(by_tag) };
    let spare = by_tag.shape.spare().cmp(&by_niche.shape.spare());
    Some(match (by_tag.shape.size.cmp(&by_niche.shape.size), spare) {
        (Ordering::Greater, _) | (Ordering::Equal, Ordering::Less) => by_niche,
        (Ordering::Equal, Ordering::Equal | Ordering::Greater) | (Ordering::Less, _) => by_tag,
    })
}

impl Variant {
    /// It can never occur, and takes no room.
    fn is_absent(&self) -> bool {
        self.fields.iter().any(|field| field.uninhabited) && self.fields.iter().all(Shape::is_nothing)
    }
}

/// The largest variant tells by a value that it never has which of the others is meant. Nothing at all where something is
/// unknown, nothing inside where there is no way.
fn in_niche(variants: &[Variant], repr: &Repr) -> Option<Option<PlacedEnum>> {
    let mut placed: Vec<Placed> =
        variants.iter().map(|it| place(&it.fields, repr, Frame::Sized)).collect::<Option<_>>()?;
    let align = placed.iter().map(|it| it.shape.align).max()?;
    let largest = placed.iter().enumerate().max_by_key(|(_, it)| it.shape.size).map(|(at, _)| at)?;
    let is_told = |at: &usize| *at != largest && !variants[*at].is_absent();
    let first = (0..variants.len()).find(is_told)?;
    let last = (0..variants.len()).rfind(is_told)?;
    let niche = match placed[largest].shape.niche {
        Niches::Unknown => return None,
        Niches::None => return Some(None),
        Niches::One(niche) => niche,
    };
    let Some(rest) = niche.reserve((last - first + 1) as u128) else { return Some(None) };
    let size = round_up(placed[largest].shape.size, align)?;
    for (_, it) in placed.iter_mut().enumerate().filter(|(at, _)| *at != largest) {
        if it.shape.size <= niche.offset {
            continue;
        }
        let shift = round_up(niche.offset + niche.size, it.shape.align)?;
        if shift + it.shape.size > size {
            return Some(None);
        }
        it.offsets.iter_mut().for_each(|offset| *offset += shift);
    }
    let uninhabited = placed.iter().all(|it| it.shape.uninhabited);
    let shape = Shape { size, align, niche: rest.into_niches(), uninhabited, is_unsized: false };
    Some(Some(PlacedEnum { shape, tag: Some((niche.offset, niche.size)), in_niche: true, variants: placed }))
}

/// A tag stands before each variant.
fn with_tag(variants: &[Variant], repr: &Repr) -> Option<PlacedEnum> {
    let (values, least) = tag_values(variants, repr)?;
    let mut prefix_align = least;
    if repr.c {
        // `repr(C)`: a struct of the tag and a union of all variants.
        let aligns = variants.iter().flat_map(|it| &it.fields).map(|field| field.align);
        prefix_align = aligns.fold(prefix_align, u64::max);
    }
    let frame = Frame::Prefixed(least, prefix_align);
    let mut placed: Vec<Placed> = variants.iter().map(|it| place(&it.fields, repr, frame)).collect::<Option<_>>()?;
    let align = placed.iter().map(|it| it.shape.align).max()?;
    let size = placed.iter().map(|it| it.shape.size).max()?;
    let size = round_up(size, align)?;
    let mut tag = least;
    if !is_ordered(repr) {
        // The tag may become as wide as the room before the first field.
        let first_aligns = variants.iter().zip(&placed).filter_map(|(variant, it)| {
            let first = it.order.iter().find(|&&at| !variant.fields[at].is_nothing())?;
            Some(variant.fields[*first].align)
        });
        let room = first_aligns.min().unwrap_or(256);
        if room > tag && room <= 16 {
            tag = room;
            for offset in placed.iter_mut().flat_map(|it| &mut it.offsets).filter(|offset| **offset <= least) {
                *offset = tag;
            }
        }
    }
    let niche = match values {
        Some((min, max)) => {
            let mask = if tag >= 16 { u128::MAX } else { (1 << (tag * 8)) - 1 };
            Niche { offset: 0, size: tag, start: min as u128 & mask, end: max as u128 & mask }.into_niches()
        }
        None => Niches::Unknown,
    };
    let uninhabited = placed.iter().all(|it| it.shape.uninhabited);
    let shape = Shape { size, align, niche, uninhabited, is_unsized: false };
    Some(PlacedEnum { shape, tag: Some((0, tag)), in_niche: false, variants: placed })
}

/// Least and greatest discriminant, where known, and the size of the smallest tag that holds them.
fn tag_values(variants: &[Variant], repr: &Repr) -> Option<(Option<(i128, i128)>, u64)> {
    let mut range: Option<(i128, i128)> = None;
    let mut next = Some(0_i128);
    let mut is_known = true;
    for variant in variants {
        let value = match variant.discriminant {
            Discriminant::Next => next,
            Discriminant::Value(value) => Some(value),
            Discriminant::Unknown => None,
        };
        next = value.and_then(|it| it.checked_add(1));
        let is_skipped = !repr.c && variant.fields.iter().any(|field| field.uninhabited);
        match value {
            _ if is_skipped => {}
            Some(it) => range = Some(range.map_or((it, it), |(min, max)| (min.min(it), max.max(it)))),
            None => is_known = false,
        }
    }
    let range = range.unwrap_or((0, 0));
    if let Some(int) = repr.int {
        let size = match int.as_str() {
            "u8" | "i8" => 1,
            "u16" | "i16" => 2,
            "u32" | "i32" => 4,
            "u64" | "i64" | "usize" | "isize" => 8,
            "u128" | "i128" => 16,
            _ => return None,
        };
        return Some((is_known.then_some(range), size));
    }
    if !is_known {
        return None;
    }
    let (min, max) = range;
    let fits = |bits: u32| {
        if min >= 0 { max < 1 << bits } else { min >= -(1 << (bits - 1)) && max < 1 << (bits - 1) }
    };
    let size = [8, 16, 32, 64].into_iter().find(|bits| fits(*bits)).map_or(16, |bits| u64::from(bits / 8));
    Some((Some(range), if repr.c { size.max(4) } else { size }))
}
