//! The names that files declare, in the scopes that they stand in, before imports are looked at.

use crate::index::collect::is_member;
use crate::index::def::{AliasId, FnId, Index, Krate, ModId, TraitId, TypeId, TypeNs, ValueId, ValueNs};
use crate::index::krates;
use crate::index::module_tree::{NONE, Source, is_enabled};
use crate::index::scope::{Binding, ITEM, Mod, Rank, bind};
use crate::syntax::item::{Import, Item, ItemKind, Shape, Vis};

/// An import and where it stands.
pub(super) struct ImportUse<'a> {
    /// Its scope.
    pub(super) module: ModId,
    /// What is written.
    pub(super) import: &'a Import,
    /// Whether its `cfg` holds.
    pub(super) enabled: bool,
    /// Who may see what it brings.
    pub(super) vis: Vis,
}

/// The part of an index that names lie in. What they mean has a number in a table, which is filled beside this: both count
/// items in their order.
#[derive(Default)]
pub(super) struct Scopes {
    mods: Vec<Mod>,
    krates: Vec<Krate>,
}

/// How many there were of each.
#[derive(Default)]
struct Counts {
    types: u32,
    traits: u32,
    aliases: u32,
    fns: u32,
    values: u32,
}

/// The number of the next one.
fn next(count: &mut u32) -> u32 {
    *count += 1;
    *count - 1
}

impl Scopes {
    /// Takes the scopes out of an index.
    pub(super) fn take(index: &mut Index) -> Self {
        Self { mods: std::mem::take(&mut index.mods), krates: std::mem::take(&mut index.krates) }
    }

    /// Puts them back.
    pub(super) fn give(self, index: &mut Index) {
        (index.mods, index.krates) = (self.mods, self.krates);
    }

    /// Binds the names of all items that are no members, and gives all imports by name and by glob, in source order.
    pub(super) fn bind<'a>(&mut self, sources: &[Source<'a>]) -> Vec<ImportUse<'a>> {
        let mut imports = Vec::new();
        let mut counts = Counts::default();
        for source in sources {
            for (at, item) in source.file.items.iter().enumerate() {
                self.name(&mut imports, &mut counts, (source, at), item);
            }
        }
        // Constructors are there before functions and constants.
        for source in sources {
            for (at, item) in source.file.items.iter().enumerate() {
                let ns = match &item.kind {
                    ItemKind::Fn(_) => ValueNs::Fn(FnId(next(&mut counts.fns))),
                    ItemKind::Const(_) | ItemKind::Static(_) => ValueNs::Value(ValueId(next(&mut counts.values))),
                    _ => continue,
                };
                if item.name != "_" && !is_member(source, item) {
                    self.value((source, at), item, ns);
                }
            }
        }
        imports
    }

    fn name<'a>(
        &mut self,
        imports: &mut Vec<ImportUse<'a>>,
        counts: &mut Counts,
        (source, at): (&Source<'a>, usize),
        item: &'a Item,
    ) {
        let here = (source, at);
        match &item.kind {
            ItemKind::Module(_) | ItemKind::ModuleFile { .. } => {
                if source.opens[at] != NONE {
                    self.ty(here, item, TypeNs::Module(ModId(source.opens[at])));
                }
            }
            ItemKind::Use(leaves) => {
                let enabled = is_enabled(&item.attrs, source.features);
                let module = source.scopes[at];
                imports.extend(leaves.iter().map(|import| ImportUse { module, import, enabled, vis: item.vis }));
            }
            ItemKind::ExternCrate(krate) => {
                let scope = (source.scopes[at], self.mods[source.scopes[at].at()].krate);
                if let Some(root) = krates::extern_crate(&mut self.krates, scope, *krate, item.name) {
                    self.ty(here, item, TypeNs::Module(root));
                }
            }
            ItemKind::Struct(strukt) => {
                let id = TypeId(next(&mut counts.types));
                self.ty(here, item, TypeNs::Type(id));
                if strukt.shape != Shape::Named {
                    self.value(here, item, ValueNs::Struct(id));
                }
            }
            ItemKind::Enum(_) => self.ty(here, item, TypeNs::Type(TypeId(next(&mut counts.types)))),
            ItemKind::Trait(_) => {
                let id = TraitId(next(&mut counts.traits));
                self.mods[source.scopes[at].at()].traits.push(id);
                self.ty(here, item, TypeNs::Trait(id));
            }
            ItemKind::TypeAlias(_) if !is_member(source, item) => {
                self.ty(here, item, TypeNs::Alias(AliasId(next(&mut counts.aliases))));
            }
            ItemKind::TypeAlias(_)
            | ItemKind::Impl(_)
            | ItemKind::Fn(_)
            | ItemKind::Const(_)
            | ItemKind::Static(_)
            | ItemKind::Block(_)
            | ItemKind::MacroRules
            | ItemKind::Missing => {}
        }
    }

    fn ty(&mut self, (source, at): (&Source<'_>, usize), item: &Item, ns: TypeNs) {
        bind(&mut self.mods[source.scopes[at].at()].types, item.name, declared(source, item, ns));
    }

    fn value(&mut self, (source, at): (&Source<'_>, usize), item: &Item, ns: ValueNs) {
        bind(&mut self.mods[source.scopes[at].at()].values, item.name, declared(source, item, ns));
    }
}

/// What an item's name means where it stands.
fn declared<N>(source: &Source<'_>, item: &Item, ns: N) -> Binding<N> {
    let enabled = is_enabled(&item.attrs, source.features);
    Binding { ns, vis: item.vis, rank: Rank::explicit(enabled), by: ITEM }
}
