//! How often functions run as far as their own declarations tell: tests, benchmarks, `main`, handlers, directives.

use std::borrow::Cow;

use rayon::prelude::{IntoParallelRefIterator, ParallelIterator};
use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use crate::facts::HeatKind;
use crate::facts::directive::directives_of;
use crate::facts::draft::Draft;
use crate::facts::graph::Graph;
use crate::index::Index;
use crate::index::def::{Container, Effects, FnDef, Krate, KrateId, KrateKind, ModId, TargetKind, TraitId, TypeDef};
use crate::index::marks::Mark;
use crate::index::ty::{TyId, TyKind};
use crate::name::Name;
use crate::syntax::cfg::is_of_debug_builds;
use crate::syntax::item::{AttrFlags, File, Item, Vis};
use crate::text::{FileId, Place};

/// How often a function is called.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Calls {
    /// Loops around its calls, those further up count less.
    pub level: f32,
    /// How much of the way from those loops to here is a guess: calls that may lead elsewhere.
    pub guessed: u8,
    /// Why it is called seldom.
    pub cold: Option<Cold>,
    /// In words.
    pub reason: Option<(Cow<'static, str>, Option<Place>)>,
}

/// How cold a function is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cold {
    /// It runs about once: its loops are as hot as any.
    Once,
    /// All in it is cold.
    All,
}

/// What the function's own declaration says.
#[must_use]
pub fn seed(index: &Index, draft: &Draft) -> Calls {
    let seldom = |cold: Cold, reason: &'static str| Calls {
        level: 0.0,
        guessed: 0,
        cold: Some(cold),
        reason: Some((reason.into(), None)),
    };
    let cold = |reason| seldom(Cold::All, reason);
    let once = |reason| seldom(Cold::Once, reason);
    let Some(func) = draft.func else {
        if draft.lazy {
            return cold("made once, when first asked for");
        }
        return once("made once");
    };
    let Some(def) = index.fns.get(func.at()) else { return Calls::default() };
    let file = index.files.get(&def.item.file);
    let item = file.map(|file| file.item(def.item.item));
    if let Some(directive) = file.zip(item).and_then(|(file, item)| directed(index, def.item.file, file, item)) {
        return match directive {
            HeatKind::Hot => Calls { level: 1.0, guessed: 0, cold: None, reason: Some(("marked hot".into(), None)) },
            HeatKind::Cold | HeatKind::Plain => cold("marked cold"),
        };
    }
    match index.mark(def) {
        Some(Mark::Hot) => {
            return Calls { level: 1.0, guessed: 0, cold: None, reason: Some(("configured as hot".into(), None)) };
        }
        Some(Mark::Cold) => return cold("configured as cold"),
        None => {}
    }
    let krate = index.mods.get(def.module.at()).and_then(|it| index.krates.get(it.krate.at()));
    let flags = item.map(|it| it.attrs.flags).unwrap_or_default();
    let bench = flags.has(AttrFlags::BENCH) || krate.is_some_and(|it| it.target == TargetKind::Bench);
    if bench {
        return Calls { level: 1.0, guessed: 0, cold: None, reason: Some(("a benchmark".into(), None)) };
    }
    if def.is_test {
        return cold("test code");
    }
    if krate.is_some_and(|it| it.target == TargetKind::Build) {
        return cold("a build script");
    }
    if krate.is_some_and(|it| it.beside) {
        return cold("of a crate that tests, builds or shows the others");
    }
    if item.is_some_and(is_proc_macro) {
        return cold("runs while other code is compiled");
    }
    if flags.has(AttrFlags::COLD) || def.effects.has(Effects::COLD) {
        return cold("`#[cold]`");
    }
    if flags.has(AttrFlags::DEAD) {
        return cold("said to be dead code");
    }
    if item.and_then(|it| it.attrs.cfg.as_deref()).is_some_and(is_of_debug_builds) {
        return cold("in builds alone that test or debug");
    }
    if is_debug(index, def) {
        return cold("shows a value for debugging");
    }
    if is_given_error(index, def) {
        return cold("is given an error to show");
    }
    if is_main(index, def) {
        return once("`main` runs once");
    }
    if is_command(index, def) {
        return once("runs once: it takes the command line");
    }
    if let Some(handler) = item.and_then(handler) {
        let reason = format!("handles requests (`#[{handler}]`)");
        return Calls { level: 0.8, guessed: 0, cold: None, reason: Some((reason.into(), None)) };
    }
    Calls::default()
}

/// The function that a program begins with.
#[must_use]
pub fn is_main(index: &Index, def: &FnDef) -> bool {
    let krate = index.mods.get(def.module.at()).and_then(|it| index.krates.get(it.krate.at()));
    let program = |it: &Krate| it.root == def.module && matches!(it.target, TargetKind::Bin | TargetKind::Example);
    def.name == "main" && krate.is_some_and(program)
}

/// It is given the command line, or a part of it, as its own: what a program does once where its user asks for it.
fn is_command(index: &Index, def: &FnDef) -> bool {
    let tys = &index.tys;
    let content = |ty| match tys.kind(tys, ty) {
        TyKind::Ref(_, content) => content,
        _ => ty,
    };
    let own = |(at, &ty): (usize, &TyId)| if at == 0 && def.has_self { content(ty) } else { ty };
    def.params.iter().enumerate().map(own).any(|ty| match tys.kind(tys, ty) {
        TyKind::Adt(id, _) => index.types.get(id.at()).is_some_and(TypeDef::is_command_line),
        _ => false,
    })
}

fn is_debug(index: &Index, def: &FnDef) -> bool {
    let Container::Impl(id) = def.container else { return false };
    let debug = index.lookup().lang.debug;
    let bound = index.impls.get(id.at()).and_then(|it| it.trait_ref);
    debug.is_some() && bound.map(|it| it.trait_id) == debug
}

/// A parameter is a `&dyn Error`: who calls it has failed.
fn is_given_error(index: &Index, def: &FnDef) -> bool {
    let tys = &index.tys;
    let Some(error) = index.known.traet("error") else { return false };
    def.params.iter().any(|&param| {
        let TyKind::Ref(_, content) = tys.kind(tys, param) else { return false };
        let TyKind::Dyn(bounds) = tys.kind(tys, content) else { return false };
        tys.bounds(tys, bounds).iter().any(|it| it.trait_id == error)
    })
}

/// `#[get("/")]` and its like, which only web frameworks have.
fn handler(item: &Item) -> Option<Name> {
    const WORDS: [&str; 9] = ["get", "post", "put", "delete", "patch", "head", "options", "route", "handler"];
    item.attrs.others.iter().copied().find(|name| {
        let last = name.as_str().rsplit("::").next().unwrap_or_default();
        WORDS.contains(&last)
    })
}

/// `#[proc_macro_derive(Trait)]` and its like.
fn is_proc_macro(item: &Item) -> bool {
    const WORDS: [&str; 3] = ["proc_macro", "proc_macro_attribute", "proc_macro_derive"];
    item.attrs.others.iter().any(|name| WORDS.contains(&name.as_str()))
}

/// `// allocheck: hot` right before a function, or among its attributes.
fn directed(index: &Index, id: FileId, file: &File, item: &Item) -> Option<HeatKind> {
    let text = index.texts.get(&id)?;
    directives_of(file, text, item).find_map(|directive| match directive {
        "hot" => Some(HeatKind::Hot),
        "cold" => Some(HeatKind::Cold),
        _ => None,
    })
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
