//! A better order for fields whose order is the author's choice.

use std::cmp::Reverse;

use crate::facts::layout::Size;
use crate::facts::layout::adt::{Frame, Placed, place};
use crate::facts::layout::shape::Shape;
use crate::syntax::item::Repr;

/// Fields in an order that takes less room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Better {
    /// Places in the declaration.
    pub(super) order: Vec<usize>,
    /// The whole.
    pub(super) size: Size,
    /// In the new order.
    pub(super) placed: Placed,
}

/// The order by descending alignment, which leaves no gaps but at the end; the declared order holds among equals. Nothing
/// where it is not smaller. What must stay last stays last: something unsized, and an array without elements, which
/// stands for the bytes behind the struct.
pub(super) fn reorder(fields: &[Shape], before: &Placed, repr: &Repr) -> Option<Better> {
    if !repr.c || repr.transparent || fields.len() < 2 {
        return None;
    }
    let pack = repr.packed.map_or(u64::MAX, u64::from);
    let last = fields.last().filter(|field| field.is_unsized || field.size == 0);
    let movable = fields.len() - usize::from(last.is_some());
    let mut order: Vec<usize> = (0..fields.len()).collect();
    order[..movable].sort_by_key(|at| Reverse(fields[*at].align.min(pack)));
    let moved: Vec<Shape> = order.iter().map(|at| fields[*at]).collect();
    let placed = place(&moved, repr, Frame::Tail)?;
    let size = Size { size: placed.shape.size, align: placed.shape.align };
    (size.size < before.shape.size).then_some(Better { order, size, placed })
}

#[cfg(test)]
mod tests {
    use crate::facts::layout::adt::{Frame, place};
    use crate::facts::layout::order::reorder;
    use crate::facts::layout::shape::Shape;
    use crate::syntax::item::Repr;

    fn c() -> Repr {
        Repr { c: true, ..Repr::default() }
    }

    /// Sizes of plain numbers to sizes before and after, and the order.
    fn check(sizes: &[u64], repr: Repr) -> Option<(u64, u64, Vec<usize>)> {
        let fields: Vec<Shape> = sizes.iter().map(|size| Shape::plain(*size, *size)).collect();
        let placed = place(&fields, &repr, Frame::Tail).expect("plain numbers have a place");
        reorder(&fields, &placed, &repr).map(|it| (placed.shape.size, it.size.size, it.order))
    }

    #[test]
    fn gaps_are_closed() {
        assert_eq!(check(&[1, 8, 4], c()), Some((24, 16, vec![1, 2, 0])));
        assert_eq!(check(&[1, 2, 1, 4, 1], c()), Some((16, 12, vec![3, 1, 0, 2, 4])));
    }

    #[test]
    fn the_declared_order_holds_among_equals() {
        assert_eq!(check(&[1, 8, 1, 8, 1], c()), Some((40, 24, vec![1, 3, 0, 2, 4])));
    }

    #[test]
    fn what_cannot_shrink_is_left_alone() {
        assert_eq!(check(&[1, 8], c()), None);
        assert_eq!(check(&[8, 4, 1], c()), None);
        assert_eq!(check(&[1, 8, 4], Repr { packed: Some(1), ..c() }), None);
        assert_eq!(check(&[1, 8, 4], Repr { align: Some(64), ..c() }), None);
        assert_eq!(check(&[1, 8, 4], Repr::default()), None);
    }
}
