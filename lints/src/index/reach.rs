//! By which paths the types and traits of the run can be named in a module.

use std::collections::VecDeque;

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use crate::index::def::{Index, ModId, TraitId, TypeId, TypeNs};
use crate::index::resolve::module_around;
use crate::index::scope::{Binding, ITEM, Rank};
use crate::name::Name;
use crate::syntax::item::Vis;

/// Words that are names only with `r#` before them.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The paths, each of which begins with `crate::` or `::`.
#[derive(Clone, Debug, Default)]
pub struct Reach {
    types: HashMap<TypeId, String>,
    traits: HashMap<TraitId, String>,
}

impl Reach {
    /// The path of a type, where it has one.
    #[must_use]
    pub fn ty(&self, id: TypeId) -> Option<&str> {
        self.types.get(&id).map(String::as_str)
    }

    /// The path of a trait, where it has one.
    #[must_use]
    pub fn traet(&self, id: TraitId) -> Option<&str> {
        self.traits.get(&id).map(String::as_str)
    }
}

/// A name as code has it.
#[must_use]
pub fn written(name: Name) -> String {
    let text = name.as_str();
    if KEYWORDS.contains(&text) { format!("r#{text}") } else { text.to_owned() }
}

/// Finds what can be named in a scope: the crate's own by where it is declared, that of other crates by the shortest
/// public path, and only then what imports of the crate bring.
#[must_use]
pub fn reach(index: &Index, scope: ModId) -> Reach {
    let from = module_around(index, scope);
    let krate = &index.krates[index.mods[from.at()].krate.at()];
    let mut out = Reach::default();
    let own = vec![(krate.root, String::from("crate"))];
    // An `extern crate` of one part of std names all of it here.
    let is_own = |binding: &Binding<TypeNs>| match binding.ns {
        TypeNs::Module(it) => index.mods[it.at()].krate == index.mods[from.at()].krate,
        _ => true,
    };
    walk(index, &mut out, from, own.clone(), |binding| binding.by == ITEM && is_own(binding));
    let mut externs: Vec<(Name, ModId)> = krate.externs.iter().map(|(&name, &root)| (name, root)).collect();
    externs.sort();
    // std's parts are one crate here.
    externs.retain(|&(name, root)| root != krate.root && name != "core" && name != "alloc");
    externs.sort_by_key(|&(name, _)| name != "std");
    for (name, root) in externs {
        walk(index, &mut out, from, vec![(root, format!("::{}", written(name)))], |_| true);
    }
    walk(index, &mut out, from, own, is_own);
    out
}

/// Goes through modules, those with shorter paths first.
fn walk(
    index: &Index,
    out: &mut Reach,
    from: ModId,
    roots: Vec<(ModId, String)>,
    follow: impl Fn(&Binding<TypeNs>) -> bool,
) {
    let mut seen: HashSet<ModId> = roots.iter().map(|it| it.0).collect();
    let mut left = VecDeque::from(roots);
    while let Some((id, path)) = left.pop_front() {
        let module = &index.mods[id.at()];
        let mut names: Vec<(Name, Binding<TypeNs>)> = module.types.iter().map(|(&name, &it)| (name, it)).collect();
        names.sort_by_key(|it| it.0);
        for (name, binding) in names {
            let enabled = matches!(binding.rank, Rank::Explicit | Rank::Glob);
            if name == "_" || !enabled || !follow(&binding) || !sees(index, from, id, binding.vis) {
                continue;
            }
            let path = || format!("{path}::{}", written(name));
            match binding.ns {
                TypeNs::Type(it) => drop(out.types.entry(it).or_insert_with(path)),
                TypeNs::Trait(it) => drop(out.traits.entry(it).or_insert_with(path)),
                TypeNs::Module(it) => {
                    if seen.insert(it) {
                        left.push_back((it, path()));
                    }
                }
                TypeNs::Alias(_)
                | TypeNs::Builtin(_)
                | TypeNs::Param(_)
                | TypeNs::SelfImpl(_)
                | TypeNs::Variant(..) => {}
            }
        }
    }
}

/// Whether code in `from` may use a name of `module`. What is restricted counts as open to the whole crate.
fn sees(index: &Index, from: ModId, module: ModId, vis: Vis) -> bool {
    match vis {
        Vis::Public => true,
        Vis::Restricted => index.mods[from.at()].krate == index.mods[module.at()].krate,
        Vis::Private => std::iter::successors(Some(from), |it| index.mods[it.at()].parent).any(|it| it == module),
    }
}
