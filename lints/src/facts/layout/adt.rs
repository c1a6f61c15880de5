//! Fields in their places: structs, tuples, the variants of enums, unions.
//!
//! `repr(C)` as the Rust Reference has it ("Type layout"). The default representation is the compiler's own choice; what
//! is done here is what rustc 1.95 does, and a test compares both.

use std::cmp::Reverse;

use crate::facts::layout::shape::{Niches, Shape, round_up};
use crate::syntax::item::Repr;

/// What the placing of fields must respect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Frame {
    /// All fields can be moved.
    Sized,
    /// The last field must stay last: it is, or might be, unsized.
    Tail,
    /// Something of this size and alignment stands before the fields: an enum's tag.
    Prefixed(u64, u64),
}

/// Fields in their places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Placed {
    /// The whole.
    pub(super) shape: Shape,
    /// By place in the declaration.
    pub(super) offsets: Vec<u64>,
    /// Places in the declaration, in the order of memory.
    pub(super) order: Vec<usize>,
}

/// Towards which end the field with the most spare values is moved.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Bias {
    Start,
    End,
}

/// Whether the author's order holds.
pub(super) fn is_ordered(repr: &Repr) -> bool {
    repr.c || repr.int.is_some()
}

/// Places fields; nothing where the compiler's choice hangs on something unknown, or the size is out of bounds.
pub(super) fn place(fields: &[Shape], repr: &Repr, frame: Frame) -> Option<Placed> {
    let placed = place_biased(fields, repr, frame, Bias::Start)?;
    let Niches::One(niche) = placed.shape.niche else { return Some(placed) };
    if frame == Frame::Tail || fields.len() < 2 {
        return Some(placed);
    }
    // Enums like the spare values near one end of a variant: smaller variants then fit into the rest of it.
    let head = niche.offset;
    let tail = placed.shape.size.checked_sub(head + niche.size)?;
    if head == 0 || tail == 0 {
        return Some(placed);
    }
    let other = place_biased(fields, repr, frame, Bias::End)?;
    let Niches::One(niche) = other.shape.niche else { return Some(placed) };
    let is_better = niche.offset > head && niche.offset > tail;
    Some(if is_better { other } else { placed })
}

fn place_biased(fields: &[Shape], repr: &Repr, frame: Frame, bias: Bias) -> Option<Placed> {
    let pack = repr.packed.map(u64::from);
    let packed = |align: u64| pack.map_or(align, |pack| align.min(pack));
    let order = order(fields, repr, frame, bias)?;
    let mut align = 1;
    let mut end = 0;
    if let Frame::Prefixed(size, prefix_align) = frame {
        align = packed(prefix_align);
        end = round_up(size, align)?;
    }
    let mut niche = Niches::None;
    let mut most = 0;
    let mut offsets = vec![0; fields.len()];
    for &at in &order {
        let field = fields[at];
        end = round_up(end, packed(field.align))?;
        align = align.max(packed(field.align));
        offsets[at] = end;
        match field.niche {
            Niches::None => {}
            Niches::Unknown => niche = Niches::Unknown,
            Niches::One(it) if niche != Niches::Unknown => {
                let is_larger = match bias {
                    Bias::Start => it.available() > most,
                    Bias::End => it.available() >= most,
                };
                if is_larger {
                    most = it.available();
                    let mut moved = it;
                    moved.offset += end;
                    niche = Niches::One(moved);
                }
            }
            Niches::One(_) => {}
        }
        end = end.checked_add(field.size)?;
    }
    align = align.max(repr.align.map_or(1, u64::from));
    let uninhabited = fields.iter().any(|field| field.uninhabited);
    let is_unsized = fields.last().is_some_and(|field| field.is_unsized);
    let shape = Shape { size: round_up(end, align)?, align, niche, uninhabited, is_unsized };
    Some(Placed { shape, offsets, order })
}

/// The fields in the order of memory.
fn order(fields: &[Shape], repr: &Repr, frame: Frame, bias: Bias) -> Option<Vec<usize>> {
    let mut order: Vec<usize> = (0..fields.len()).collect();
    if is_ordered(repr) || fields.len() < 2 {
        return Some(order);
    }
    let movable = if frame == Frame::Tail { fields.len() - 1 } else { fields.len() };
    let fields_moved = &fields[..movable];
    if fields_moved.iter().any(|field| field.niche == Niches::Unknown) {
        return None;
    }
    let widest = fields_moved.iter().map(|field| field.align).max().unwrap_or(1).trailing_zeros();
    let most = fields_moved.iter().map(Shape::spare).max().unwrap_or(0);
    let group = |field: &Shape| -> u64 {
        if let Some(pack) = repr.packed {
            return field.align.min(u64::from(pack));
        }
        // `[u8; 4]` goes with the fields that are aligned to 4, so that it can be copied in one piece.
        let by_size = field.align.max(field.size).trailing_zeros();
        let key = if most == 0 {
            by_size
        } else {
            match bias {
                Bias::Start => by_size.min(widest),
                Bias::End if field.spare() == most => field.align.trailing_zeros(),
                Bias::End => by_size,
            }
        };
        u64::from(key)
    };
    let head = &mut order[..movable];
    match frame {
        Frame::Sized | Frame::Tail => head.sort_by_key(|&at| {
            let field = &fields[at];
            let (spare, niche_at) = match (bias, field.niche) {
                (Bias::Start, Niches::One(niche)) => (!field.spare(), niche.offset),
                (Bias::Start, Niches::None | Niches::Unknown) => (!0, 0),
                (Bias::End, Niches::One(niche)) => (field.spare(), !(field.size - niche.size - niche.offset)),
                (Bias::End, Niches::None | Niches::Unknown) => (0, 0),
            };
            (Reverse(group(field)), spare, niche_at)
        }),
        Frame::Prefixed(..) => head.sort_by_key(|&at| (group(&fields[at]), fields[at].spare())),
    }
    Some(order)
}

/// A union: all fields at its start.
pub(super) fn union(fields: &[Shape], repr: &Repr) -> Option<Placed> {
    let mut align = fields.iter().map(|field| field.align).max()?;
    if let Some(pack) = repr.packed {
        align = align.min(u64::from(pack));
    }
    align = align.max(repr.align.map_or(1, u64::from));
    let size = fields.iter().map(|field| field.size).max()?;
    let shape = Shape::plain(round_up(size, align)?, align);
    Some(Placed { shape, offsets: vec![0; fields.len()], order: (0..fields.len()).collect() })
}
