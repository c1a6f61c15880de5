//! Atomics and locks that lie in one cache line, and that different functions write to.

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use crate::facts::draft::Draft;
use crate::facts::evidence::BoxKind;
use crate::facts::layout::Sizes;
use crate::facts::look::Look;
use crate::facts::sites::box_kind;
use crate::index::Index;
use crate::index::def::{AdtKind, Effects, TypeId};
use crate::index::ty::{TyArena, TyKind};
use crate::name::Name;
use crate::syntax::body::{ExprId, ExprKind};
use crate::text::Place;

/// Two fields of a struct that threads share, and that no function writes both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharingFact {
    /// The bytes of the whole struct.
    pub size: u64,
    /// The field that comes first, and a place that writes to it.
    pub first: (Name, Place),
    /// The other, and a place that writes to it.
    pub second: (Name, Place),
}

/// What a body does with what threads share.
#[derive(Clone, Debug, Default)]
pub struct Sharing {
    /// Fields written to, with the place that does.
    writes: Vec<(TypeId, Name, Place)>,
    /// Types that it puts in an `Arc`.
    shares: Vec<TypeId>,
}

/// What processors move between their caches as one.
const LINE: u64 = 64;

impl Sharing {
    /// Looks through a body.
    #[must_use]
    pub(super) fn of_body(look: Look<'_>) -> Self {
        let flow = look.flow;
        let mut out = Self::default();
        for (at, expr) in flow.body.exprs.iter().enumerate() {
            let id = ExprId(at as u32);
            match expr.kind {
                ExprKind::MethodCall { receiver, .. } => {
                    let def = flow.called(id).and_then(|func| look.index().fns.get(func.at()));
                    if def.is_some_and(|it| it.effects.has(Effects::CONTENDS))
                        && let Some((owner, name)) = field(look, receiver)
                    {
                        out.writes.push((owner, name, look.place(look.name_span(id))));
                    }
                }
                ExprKind::Call { .. } => {
                    if let Some((BoxKind::Arc, content)) = box_kind(look, flow.types.expr(id))
                        && let TyKind::Adt(id, _) = flow.kind(content)
                    {
                        out.shares.push(id);
                    }
                }
                _ => {}
            }
        }
        out
    }
}

/// A field of a type of the workspace.
fn field(look: Look<'_>, place: ExprId) -> Option<(TypeId, Name)> {
    let flow = look.flow;
    let ExprKind::Field { base, name, .. } = flow.body.expr(place).kind else { return None };
    let mut owner = flow.world.behind(look.tys(), flow.types.expr(base));
    if let Some((BoxKind::Arc | BoxKind::Box, content)) = box_kind(look, owner) {
        owner = content;
    }
    match flow.kind(owner) {
        TyKind::Adt(id, _) if flow.world.is_own(id) => Some((id, name)),
        _ => None,
    }
}

/// By type: the fields that share a line.
#[must_use]
pub(super) fn settle(sizes: &Sizes<'_>, drafts: &[Draft]) -> HashMap<TypeId, SharingFact> {
    let index = sizes.index();
    // By type and field: the functions that write to it, by draft, and the first place that does.
    let mut writes: HashMap<(TypeId, Name), (HashSet<usize>, Place)> = HashMap::default();
    for (at, draft) in drafts.iter().enumerate().filter(|(_, it)| !it.test) {
        for &(owner, name, place) in &draft.sharing.writes {
            writes.entry((owner, name)).or_insert_with(|| (HashSet::default(), place)).0.insert(at);
        }
    }
    if writes.is_empty() {
        return HashMap::default();
    }
    let shared = shared(index, drafts);
    let mut owners: Vec<TypeId> = writes.keys().map(|it| it.0).collect();
    owners.sort_unstable();
    owners.dedup();
    let mut out = HashMap::default();
    for owner in owners.into_iter().filter(|it| shared.contains(it)) {
        let Some(def) = index.types.get(owner.at()).filter(|it| it.kind == AdtKind::Struct) else { continue };
        let Some(size) = sizes.of_declared(owner).filter(|it| it.size <= LINE && it.align < LINE) else {
            continue;
        };
        let fields = def.variants.iter().flat_map(|it| &it.fields);
        let written: Vec<_> = fields.filter_map(|it| Some((it.name, writes.get(&(owner, it.name))?))).collect();
        let pair = written.iter().enumerate().find_map(|(at, first)| {
            let other = written.iter().skip(at + 1).find(|second| {
                let (one, other) = (&first.1.0, &second.1.0);
                one.is_disjoint(other)
            });
            Some((first, other?))
        });
        if let Some((first, second)) = pair {
            let (first, second) = ((first.0, first.1.1), (second.0, second.1.1));
            out.insert(owner, SharingFact { size: size.size, first, second });
        }
    }
    out
}

/// Types in an `Arc` or a static.
fn shared(index: &Index, drafts: &[Draft]) -> HashSet<TypeId> {
    let tys = &index.tys;
    let mut out: HashSet<TypeId> = drafts.iter().flat_map(|it| it.sharing.shares.iter().copied()).collect();
    let arc = index.lookup().lang.arc;
    for kind in tys.kinds() {
        if let TyKind::Adt(id, args) = kind
            && arc == Some(id)
            && let TyKind::Adt(content, _) = tys.kind(TyArena::none(), tys.item(TyArena::none(), args, 0))
        {
            out.insert(content);
        }
    }
    for value in index.values.iter().filter(|it| it.is_static) {
        if let TyKind::Adt(id, args) = tys.kind(TyArena::none(), value.ty) {
            out.insert(id);
            for &inner in tys.list(TyArena::none(), args) {
                if let TyKind::Adt(id, _) = tys.kind(TyArena::none(), inner) {
                    out.insert(id);
                }
            }
        }
    }
    out
}
