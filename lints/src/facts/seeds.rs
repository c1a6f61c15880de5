//! How often functions run as far as their own declarations tell: tests, benchmarks, `main`, handlers, directives.

use crate::facts::HeatKind;
use crate::facts::directive::directives_of;
use crate::facts::draft::Draft;
use crate::facts::reasons::{Reason, Said};
use crate::index::Index;
use crate::index::def::{Container, Effects, FnDef, Krate, TargetKind, TypeDef};
use crate::index::marks::Mark;
use crate::index::ty::{TyId, TyKind};
use crate::name::Name;
use crate::syntax::cfg::is_of_debug_builds;
use crate::syntax::item::{AttrFlags, File, Item};
use crate::text::FileId;

/// How often a function is called.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Calls {
    /// Loops around its calls, those further up count less.
    pub level: f32,
    /// How much of the way from those loops to here is a guess: calls that may lead elsewhere.
    pub guessed: u8,
    /// Why it is called seldom.
    pub cold: Option<Cold>,
    /// Why.
    pub reason: Option<Reason>,
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
    let calls = |level, cold, said| Calls { level, guessed: 0, cold, reason: Some(Reason::new(said, None)) };
    let hot = |words| calls(1.0, None, Said::Declared(words));
    let cold = |words| calls(0.0, Some(Cold::All), Said::Declared(words));
    let once = |words| calls(0.0, Some(Cold::Once), Said::Declared(words));
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
            HeatKind::Hot => hot("marked hot"),
            HeatKind::Cold | HeatKind::Plain => cold("marked cold"),
        };
    }
    match index.mark(def) {
        Some(Mark::Hot) => return hot("configured as hot"),
        Some(Mark::Cold) => return cold("configured as cold"),
        None => {}
    }
    let krate = index.mods.get(def.module.at()).and_then(|it| index.krates.get(it.krate.at()));
    let flags = item.map(|it| it.attrs.flags).unwrap_or_default();
    let bench = flags.has(AttrFlags::BENCH) || krate.is_some_and(|it| it.target == TargetKind::Bench);
    if bench {
        return hot("a benchmark");
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
        return calls(0.8, None, Said::Handles(handler));
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
pub fn is_proc_macro(item: &Item) -> bool {
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
