//! Imports: names that stand for what is declared elsewhere.
//!
//! All imports are looked at again and again until nothing changes: each round may bring names that others wait for.

use rustc_hash::FxHashMap as HashMap;

use crate::index::binding::ImportUse;
use crate::index::def::{Index, KrateId, ModId, TraitId, TypeNs, ValueNs};
use crate::index::resolve::{Names, Scope, builtin, lexical_type, lexical_value, types};
use crate::index::scope::{Binding, Rank, bind};
use crate::name::Name;
use crate::syntax::Edition;
use crate::syntax::item::{ImportLeaf, Vis};

/// Rounds beyond this are given up: names that wait for one another without end.
const ROUNDS: usize = 64;

/// Resolves all imports and binds what they bring.
pub(super) fn resolve(index: &mut Index, imports: &[ImportUse<'_>]) {
    let mut work = Work { globs: vec![Glob::default(); imports.len()], ..Work::default() };
    for _ in 0..ROUNDS {
        work.changed = false;
        for (at, import) in imports.iter().enumerate() {
            match import.import.leaf {
                ImportLeaf::Name(name) => by_name(index, &mut work, import, at as u32, name),
                ImportLeaf::Glob => by_glob(index, &mut work, import, at as u32),
            }
        }
        if !work.changed {
            break;
        }
    }
    hide(index, imports);
    for module in &mut index.mods {
        module.traits.sort_unstable();
        module.traits.dedup();
        module.unread.sort_unstable();
        module.unread.dedup();
    }
}

/// What is imported by name and found nowhere lies in a crate that cannot be read, or a macro makes it. It is not what a glob
/// or the prelude calls so.
fn hide(index: &mut Index, imports: &[ImportUse<'_>]) {
    for import in imports.iter().filter(|it| it.enabled) {
        let ImportLeaf::Name(name) = import.import.leaf else { continue };
        if name == "_" || is_std(import) || is_usual(name) || meaning(index, import) != (None, None) {
            continue;
        }
        let module = &mut index.mods[import.module.at()];
        let is_glob = |rank: Rank| rank != Rank::Explicit;
        if module.types.get(&name).is_none_or(|it| is_glob(it.rank)) {
            module.types.remove(&name);
        }
        if module.values.get(&name).is_none_or(|it| is_glob(it.rank)) {
            module.values.remove(&name);
        }
        module.unread.push(name);
    }
}

/// The standard library has more than its stubs tell of.
fn is_std(import: &ImportUse<'_>) -> bool {
    import.import.path.first().is_some_and(|first| ["std", "core", "alloc"].iter().any(|it| first == it))
}

/// Of whatever crate: an alias of the standard library's, by custom. The names of numbers and `str` cannot be hidden from
/// where a type is wanted.
fn is_usual(name: Name) -> bool {
    name == "Result" || builtin(name).is_some()
}

#[derive(Default)]
struct Work {
    /// By import; those by name have an unused one.
    globs: Vec<Glob>,
    /// What was bound in the modules that globs look at, since the first of them looked.
    logs: HashMap<ModId, Vec<(Name, Entry)>>,
    /// Traits imported `as _`.
    unnamed: HashMap<ModId, Vec<(TraitId, Vis)>>,
    changed: bool,
}

/// How far a glob has come.
#[derive(Clone, Copy, Default)]
struct Glob {
    source: Option<TypeNs>,
    /// How much of the source's log it has taken, and how many of its unnamed traits.
    taken: (usize, usize),
}

#[derive(Clone, Copy)]
enum Entry {
    Type(TypeNs, Vis),
    Value(ValueNs, Vis),
}

impl Work {
    fn bind(&mut self, index: &mut Index, import: &ImportUse<'_>, by: u32, rank: Rank, name: Name, entry: Entry) {
        let module = &mut index.mods[import.module.at()];
        let changed = match entry {
            Entry::Type(ns, vis) => {
                let changed = bind(&mut module.types, name, Binding { ns, vis, rank, by });
                if let TypeNs::Trait(id) = ns
                    && changed
                {
                    module.traits.push(id);
                }
                changed
            }
            Entry::Value(ns, vis) => bind(&mut module.values, name, Binding { ns, vis, rank, by }),
        };
        if changed {
            self.changed = true;
            if let Some(log) = self.logs.get_mut(&import.module) {
                log.push((name, entry));
            }
        }
    }

    fn unnamed(&mut self, index: &mut Index, import: &ImportUse<'_>, trait_id: TraitId, vis: Vis) {
        let known = self.unnamed.entry(import.module).or_default();
        if !known.iter().any(|(it, _)| *it == trait_id) {
            known.push((trait_id, vis));
            index.mods[import.module.at()].traits.push(trait_id);
            self.changed = true;
        }
    }
}

fn by_name(index: &mut Index, work: &mut Work, import: &ImportUse<'_>, by: u32, name: Name) {
    let (ty, value) = meaning(index, import);
    if name == "_" {
        if let Some(TypeNs::Trait(id)) = ty {
            work.unnamed(index, import, id, import.vis);
        }
        return;
    }
    let rank = Rank::explicit(import.enabled);
    if let Some(ns) = ty {
        work.bind(index, import, by, rank, name, Entry::Type(ns, import.vis));
    }
    if let Some(ns) = value {
        work.bind(index, import, by, rank, name, Entry::Value(ns, import.vis));
    }
}

/// What the whole path means, as a type and as a value.
fn meaning(index: &Index, import: &ImportUse<'_>) -> (Option<TypeNs>, Option<ValueNs>) {
    let path = &import.import.path;
    let Some((&last, prefix)) = path.split_last() else { return (None, None) };
    if prefix.is_empty() {
        let ty = walk(index, import, path);
        let value = if is_from_root(index, import) {
            let root = index.krates[index.mods[import.module.at()].krate.0 as usize].root;
            index.mods[root.at()].values.get(&last).map(|it| it.ns)
        } else {
            lexical_value(index, import.module, last)
        };
        return (ty.or_else(|| lexical_type(index, import.module, last)), value);
    }
    match walk(index, import, prefix) {
        Some(TypeNs::Module(module)) => {
            let module = &index.mods[module.at()];
            (module.types.get(&last).map(|it| it.ns), module.values.get(&last).map(|it| it.ns))
        }
        Some(TypeNs::Type(id)) => match index.variant(id, last) {
            Some(at) => (Some(TypeNs::Variant(id, at)), Some(ValueNs::Variant(id, at))),
            None => (None, None),
        },
        _ => (None, None),
    }
}

/// Paths of imports begin at the crate's root in edition 2015.
fn is_from_root(index: &Index, import: &ImportUse<'_>) -> bool {
    let KrateId(krate) = index.mods[import.module.at()].krate;
    import.import.global || index.krates[krate as usize].edition == Edition::E2015
}

fn walk(index: &Index, import: &ImportUse<'_>, path: &[Name]) -> Option<TypeNs> {
    let scope = Scope::of_module(import.module);
    let names = Names { global: is_from_root(index, import), len: path.len(), at: |at: usize| path[at] };
    let found = types(index, scope, names)?;
    (found.rest == 0).then_some(found.ns)
}

fn by_glob(index: &mut Index, work: &mut Work, import: &ImportUse<'_>, by: u32) {
    let path = &import.import.path;
    let root = index.krates[index.mods[import.module.at()].krate.0 as usize].root;
    let source = if path.is_empty() { Some(TypeNs::Module(root)) } else { walk(index, import, path) };
    let Some(source) = source else { return };
    let glob = work.globs[by as usize];
    let rank = Rank::glob(import.enabled);
    match source {
        TypeNs::Type(id) if glob.source != Some(source) => {
            work.globs[by as usize].source = Some(source);
            for at in 0..index.types[id.at()].variants.len() {
                let name = index.types[id.at()].variants[at].name;
                let at = at as u32;
                work.bind(index, import, by, rank, name, Entry::Type(TypeNs::Variant(id, at), import.vis));
                work.bind(index, import, by, rank, name, Entry::Value(ValueNs::Variant(id, at), import.vis));
            }
        }
        TypeNs::Module(module) if module != import.module => {
            let log = work.logs.entry(module).or_default();
            let is_new = glob.source != Some(source);
            let entries: Vec<(Name, Entry)> = if is_new {
                let module = &index.mods[module.at()];
                let types = module.types.iter().map(|(&name, it)| (name, Entry::Type(it.ns, it.vis)));
                let values = module.values.iter().map(|(&name, it)| (name, Entry::Value(it.ns, it.vis)));
                types.chain(values).collect()
            } else {
                log[glob.taken.0..].to_vec()
            };
            let unnamed = work.unnamed.get(&module).map_or(&[][..], Vec::as_slice);
            let from = if is_new { 0 } else { glob.taken.1 };
            let traits = unnamed[from..].to_vec();
            let taken = (log.len(), unnamed.len());
            work.globs[by as usize] = Glob { source: Some(source), taken };
            for (name, entry) in entries {
                let (Entry::Type(_, vis) | Entry::Value(_, vis)) = entry;
                if !is_visible(index, vis, module, import.module) {
                    continue;
                }
                let vis = vis.min(import.vis);
                let entry = match entry {
                    Entry::Type(ns, _) => Entry::Type(ns, vis),
                    Entry::Value(ns, _) => Entry::Value(ns, vis),
                };
                work.bind(index, import, by, rank, name, entry);
            }
            for (trait_id, vis) in traits {
                if is_visible(index, vis, module, import.module) {
                    work.unnamed(index, import, trait_id, vis.min(import.vis));
                }
            }
        }
        TypeNs::Type(_)
        | TypeNs::Module(_)
        | TypeNs::Trait(_)
        | TypeNs::Alias(_)
        | TypeNs::Builtin(_)
        | TypeNs::Param(_)
        | TypeNs::SelfImpl(_)
        | TypeNs::Variant(..) => {}
    }
}

/// Whether a name of that visibility in `module` is seen from `from`. `pub(super)` and its like count as `pub(crate)`.
fn is_visible(index: &Index, vis: Vis, module: ModId, from: ModId) -> bool {
    match vis {
        Vis::Public => true,
        Vis::Restricted => index.mods[module.at()].krate == index.mods[from.at()].krate,
        Vis::Private => {
            let mut scope = Some(from);
            while let Some(id) = scope {
                if id == module {
                    return true;
                }
                scope = index.mods[id.at()].parent;
            }
            false
        }
    }
}
