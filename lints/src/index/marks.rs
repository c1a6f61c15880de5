//! Functions of which someone says something, by the patterns of their paths.

use crate::index::def::{Container, FnDef, ImplDef, Index, ModId, TraitDef};
use crate::index::ty::{TyArena, TyKind};
use crate::text::Place;

/// Patterns such as `server::handler::*`: `*` stands for any part of a name, `**` for any number of names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// What runs often.
    pub hot: Vec<String>,
    /// What runs seldom.
    pub cold: Vec<String>,
    /// What promises not to ask for memory.
    pub no_alloc: Vec<String>,
}

/// What is said of a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// It runs often.
    Hot,
    /// It runs seldom.
    Cold,
}

impl Index {
    /// What the marks say of a function.
    #[must_use]
    pub fn mark(&self, func: &FnDef) -> Option<Mark> {
        let Marks { hot, cold, no_alloc: _ } = &self.marks;
        let mark = if self.is_meant(func, hot) { Some(Mark::Hot) } else { None };
        mark.or_else(|| self.is_meant(func, cold).then_some(Mark::Cold))
    }

    /// The marks say that a function promises not to ask for memory.
    #[must_use]
    pub fn is_marked_no_alloc(&self, func: &FnDef) -> bool {
        self.is_meant(func, &self.marks.no_alloc)
    }

    fn is_meant(&self, func: &FnDef, patterns: &[String]) -> bool {
        if patterns.is_empty() {
            return false;
        }
        let path = self.path_of(func);
        let names: Vec<&str> = path.iter().map(String::as_str).collect();
        patterns.iter().any(|pattern| {
            let parts: Vec<&str> = pattern.split("::").collect();
            is_path(&parts, &names)
        })
    }

    /// The places of the names of the functions whose paths a pattern means.
    pub fn functions_named<'a>(&'a self, pattern: &'a str) -> impl Iterator<Item = Place> + 'a {
        let parts: Vec<&str> = pattern.split("::").collect();
        self.fns.iter().filter_map(move |func| {
            let path = self.path_of(func);
            let names: Vec<&str> = path.iter().map(String::as_str).collect();
            is_path(&parts, &names).then_some(func.place)
        })
    }

    /// The names that lead to a function: crate, modules, type or trait, and its own.
    fn path_of(&self, func: &FnDef) -> Vec<String> {
        let mut names = vec![func.name.to_string()];
        match func.container {
            Container::Impl(id) => {
                names.extend(self.impls.get(id.at()).and_then(|it| self.name_of_impl(it)).map(str::to_owned))
            }
            Container::Trait(id) => names.extend(self.traits.get(id.at()).map(|it: &TraitDef| it.name.to_string())),
            Container::Module(_) | Container::Extern(_) => {}
        }
        let mut module: Option<ModId> = Some(func.module);
        while let Some(def) = module.and_then(|it| self.mods.get(it.at())) {
            // Blocks that declare items have no name.
            if !def.name.as_str().is_empty() && def.name != "_" {
                names.push(def.name.to_string());
            }
            module = def.parent;
        }
        names.reverse();
        names
    }

    /// The name of the type that it is for.
    pub(crate) fn name_of_impl(&self, def: &ImplDef) -> Option<&str> {
        match self.tys.kind(TyArena::none(), def.self_ty) {
            TyKind::Adt(id, _) => self.types.get(id.at()).map(|it| it.name.as_str()),
            _ => None,
        }
    }
}

fn is_path(pattern: &[&str], names: &[&str]) -> bool {
    match pattern.split_first() {
        None => names.is_empty(),
        Some((&"**", rest)) => (0..=names.len()).any(|at| is_path(rest, &names[at..])),
        Some((first, rest)) => {
            names.split_first().is_some_and(|(name, below)| is_name(first, name) && is_path(rest, below))
        }
    }
}

fn is_name(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == name,
        Some((start, rest)) => name.strip_prefix(start).is_some_and(|name| {
            name.char_indices().map(|(at, _)| at).chain([name.len()]).any(|at| is_name(rest, &name[at..]))
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::is_path;

    #[test]
    fn patterns_are_paths() {
        let cases = [
            ("own::handler::get", true),
            ("own::handler::*", true),
            ("own::*", false),
            ("own::**", true),
            ("**::get", true),
            ("**::g*t", true),
            ("**::put", false),
            ("handler::get", false),
        ];
        for (pattern, expected) in cases {
            let parts: Vec<&str> = pattern.split("::").collect();
            assert_eq!(is_path(&parts, &["own", "handler", "get"]), expected, "{pattern}");
        }
    }
}
