//! Types that own each other through counts, so that their values may never be dropped.

use crate::facts::layout::is_workspace;
use crate::facts::statics::is_collection;
use crate::index::Index;
use crate::index::def::TypeId;
use crate::index::ty::{TyArena, TyId, TyKind};
use crate::name::Name;
use crate::text::Place;

/// Two fields by which values of a type own values that own them in turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CycleFact {
    /// The field that leads there.
    pub there: (Name, Place),
    /// The type that it leads to; itself for parents and children of one type.
    pub through: Name,
    /// The field that leads back.
    pub back: (Name, Place),
}

/// A way from a type to another through a count.
#[derive(Clone, Copy, Debug)]
struct Link {
    field: Name,
    place: Place,
    to: TypeId,
    /// A cell or lock lies on the way, or is what the count holds.
    changes: bool,
    /// Many of them lie in a collection.
    many: bool,
}

/// How deep types are looked into.
const DEPTH: u32 = 8;

/// How a struct owns itself: as parent and child, or through one other struct that holds it as well. A type with a `Weak`
/// field knows what it does.
#[must_use]
pub fn of_type(index: &Index, id: TypeId) -> Option<CycleFact> {
    let own = links(index, id)?;
    let to_itself = || own.iter().filter(|it| it.to == id);
    let one = to_itself().find(|it| !it.many);
    let many = to_itself().find(|it| it.many);
    if let (Some(one), Some(many)) = (one, many)
        && (one.changes || many.changes)
    {
        let through = index.types.get(id.at())?.name;
        return Some(CycleFact { there: (many.field, many.place), through, back: (one.field, one.place) });
    }
    // The first of the two speaks.
    own.iter().filter(|it| it.to != id).find_map(|there| {
        let other = index.types.get(there.to.at())?;
        let is_first = index.types.get(id.at())?.place < other.place;
        let back = links(index, there.to)?.into_iter().find(|it| it.to == id)?;
        let changes = there.changes && back.changes;
        (is_first && changes).then_some(CycleFact {
            there: (there.field, there.place),
            through: other.name,
            back: (back.field, back.place),
        })
    })
}

/// The ways out of a type of the workspace; nothing where it holds a `Weak`, or is no struct.
fn links(index: &Index, id: TypeId) -> Option<Vec<Link>> {
    let def = index.types.get(id.at()).filter(|def| is_workspace(index, def))?;
    let mut out = Vec::new();
    for field in def.variants.iter().flat_map(|it| &it.fields) {
        let place = Place { file: def.item.file, span: field.span };
        let mut walk = Walk { index, out: &mut out, field: (field.name, place), weak: false };
        walk.ty(field.ty, Way::default(), DEPTH);
        if walk.weak {
            return None;
        }
    }
    Some(out)
}

#[derive(Clone, Copy, Default)]
struct Way {
    counted: bool,
    changes: bool,
    many: bool,
}

struct Walk<'a, 'o> {
    index: &'a Index,
    out: &'o mut Vec<Link>,
    field: (Name, Place),
    weak: bool,
}

impl Walk<'_, '_> {
    fn ty(&mut self, ty: TyId, way: Way, depth: u32) {
        let index = self.index;
        let Some(depth) = depth.checked_sub(1) else { return };
        match index.tys.kind(TyArena::none(), ty) {
            TyKind::Slice(item) | TyKind::Array(item, _) => self.ty(item, Way { many: true, ..way }, depth),
            TyKind::Tuple(list) => {
                index.tys.list(TyArena::none(), list).iter().for_each(|&it| self.ty(it, way, depth));
            }
            TyKind::Adt(id, args) => {
                let Some(def) = index.types.get(id.at()) else { return };
                if is_workspace(index, def) {
                    if way.counted {
                        let (field, place) = self.field;
                        self.out.push(Link { field, place, to: id, changes: way.changes, many: way.many });
                    }
                    return;
                }
                let known = |words: &[&str]| words.iter().any(|word| index.known.ty(word) == Some(id));
                if known(&["rc_weak", "arc_weak"]) {
                    self.weak = true;
                    return;
                }
                let way = Way {
                    counted: way.counted || known(&["rc", "arc"]),
                    changes: way.changes || known(&["ref_cell", "mutex", "rw_lock"]),
                    many: way.many || is_collection(index, id),
                };
                index.tys.list(TyArena::none(), args).iter().for_each(|&it| self.ty(it, way, depth));
            }
            _ => {}
        }
    }
}
