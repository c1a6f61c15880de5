//! Which functions are called by nobody but those who are known to.

use rayon::prelude::{IntoParallelRefIterator, ParallelIterator};
use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use crate::facts::graph::Graph;
use crate::facts::seeds::is_proc_macro;
use crate::index::Index;
use crate::index::def::{Container, FnDef, Krate, KrateId, KrateKind, ModId, TargetKind, TraitId};
use crate::name::Name;
use crate::syntax::item::Vis;

/// Functions whose callers are all known: private or of a program, not given by name to what may keep them, not what a trait
/// of others may call.
#[must_use]
pub fn hidden(index: &Index, graph: &Graph<'_>) -> Vec<bool> {
    let dark = Dark::new(index, graph);
    let doors = Doors::new(index, graph);
    let mut out: Vec<bool> = graph
        .drafts
        .par_iter()
        .map(|draft| {
            let Some(def) = draft.func.and_then(|it| index.fns.get(it.at())) else { return false };
            !dark.may_lead_to(def) && !doors.is_open(def)
        })
        .collect();
    for func in graph.drafts.iter().flat_map(|it| &it.named.kept) {
        if let Some(&at) = graph.draft_of.get(func) {
            out[at] = false;
        }
    }
    out
}

/// Names in bodies that lead nowhere that is known.
struct Dark<'a> {
    index: &'a Index,
    methods: HashSet<Name>,
    /// Names of functions in paths: alone, or behind a module's name.
    free: HashSet<Name>,
    /// Names behind that of a type.
    of_types: HashMap<Name, HashSet<Name>>,
}

impl<'a> Dark<'a> {
    fn new(index: &'a Index, graph: &Graph<'_>) -> Self {
        let methods = graph.drafts.iter().flat_map(|it| it.named.methods.iter().copied()).collect();
        let mut dark = Self { index, methods, free: HashSet::default(), of_types: HashMap::default() };
        for &(of, name) in graph.drafts.iter().flat_map(|it| &it.named.paths) {
            match of.filter(|it| it.as_str().starts_with(char::is_uppercase)) {
                Some(of) => dark.of_types.entry(name).or_default().insert(of),
                None => dark.free.insert(name),
            };
        }
        dark
    }

    /// One of the names may mean this function.
    fn may_lead_to(&self, def: &FnDef) -> bool {
        let behind = self.of_types.get(&def.name);
        let is_path = match def.container {
            Container::Module(_) | Container::Extern(_) => self.free.contains(&def.name),
            Container::Trait(_) => behind.is_some(),
            Container::Impl(id) => self.index.impls.get(id.at()).is_none_or(|it| {
                let own = self.index.name_of_impl(it);
                behind.is_some_and(|all| it.of_trait || all.iter().any(|of| *of == "Self" || own == Some(of.as_str())))
            }),
        };
        is_path || def.has_self && self.methods.contains(&def.name)
    }
}

/// Which functions are called from where nobody looks.
struct Doors<'a> {
    index: &'a Index,
    /// The roots of libraries that serve the programs of their own package alone.
    programs: Vec<ModId>,
    /// Crates of procedural macros, sorted: nothing else of them is seen from without.
    of_macros: Vec<KrateId>,
}

impl<'a> Doors<'a> {
    fn new(index: &'a Index, graph: &Graph<'_>) -> Self {
        let programs = index.krates.iter().filter(|it| serves_program(index, it)).map(|it| it.root).collect();
        let mut of_macros: Vec<KrateId> = graph
            .drafts
            .iter()
            .filter_map(|draft| index.fns.get(draft.func?.at()))
            .filter(|def| index.files.get(&def.item.file).is_some_and(|file| is_proc_macro(file.item(def.item.item))))
            .filter_map(|def| index.mods.get(def.module.at()).map(|it| it.krate))
            .collect();
        of_macros.sort();
        of_macros.dedup();
        Self { index, programs, of_macros }
    }

    fn is_open(&self, def: &FnDef) -> bool {
        match def.container {
            Container::Module(_) => self.is_exported(def.module, def.vis),
            Container::Extern(_) => true,
            Container::Trait(id) => self.is_trait_open(id),
            Container::Impl(id) => self.index.impls.get(id.at()).is_none_or(|it| match it.trait_ref {
                Some(of) => self.is_trait_open(of.trait_id),
                None => it.of_trait || self.is_exported(def.module, def.vis),
            }),
        }
    }

    /// Others can call the functions of this trait: it is theirs, or they can name it.
    fn is_trait_open(&self, id: TraitId) -> bool {
        let Some(def) = self.index.traits.get(id.at()) else { return true };
        let krate = self.index.mods.get(def.module.at()).and_then(|it| self.index.krates.get(it.krate.at()));
        krate.is_none_or(|it| it.kind != KrateKind::Workspace) || self.is_exported(def.module, def.vis)
    }

    /// Other crates than those of the workspace can name what is declared in this module.
    fn is_exported(&self, module: ModId, vis: Vis) -> bool {
        let module = self.index.mods.get(module.at());
        let krate = module.and_then(|it| self.index.krates.get(it.krate.at()));
        let library =
            krate.is_none_or(|it| it.target == TargetKind::Lib && !it.closed && !self.programs.contains(&it.root));
        let macros = module.is_some_and(|it| self.of_macros.binary_search(&it.krate).is_ok());
        library && vis == Vis::Public && !macros
    }
}

/// A library of a program: it stands in one package with it, and no other package of the workspace leans on it.
fn serves_program(index: &Index, krate: &Krate) -> bool {
    let leans = |it: &Krate| it.externs.values().any(|&root| root == krate.root);
    let own = index.krates.iter().filter(|it| it.kind == KrateKind::Workspace);
    let mut program = false;
    for other in own.filter(|it| leans(it)) {
        match other.target {
            _ if other.package != krate.package => return false,
            TargetKind::Bin => program = true,
            _ => {}
        }
    }
    program
}
