//! What methods are taken for that nobody can resolve, by their names.

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use crate::flow::heap::World;
use crate::index::Index;
use crate::index::def::{Effects, KrateKind, ModId};
use crate::name::Name;
use crate::syntax::body::{Body, ExprId, ExprKind};
use crate::types::BodyTypes;

/// Names of methods with places in their lists of arguments, `self` counted: whatever type of std has a method of that name, it
/// takes something there for when things go wrong (`map_err`).
#[derive(Debug)]
pub(super) struct ColdNames(HashSet<(Name, u32)>);

impl ColdNames {
    /// Looks at all functions of std.
    pub(super) fn new(index: &Index) -> Self {
        let is_std = |module: ModId| {
            index.mods.get(module.at()).is_some_and(|it| index.krates[it.krate.at()].kind == KrateKind::Std)
        };
        let mut cold: HashMap<(Name, u32), bool> = HashMap::default();
        for def in index.fns.iter().filter(|def| def.has_self && is_std(def.module)) {
            for (at, effects) in (0..).zip(&def.param_effects) {
                *cold.entry((def.name, at)).or_insert(true) &= effects.has(Effects::COLD);
            }
        }
        Self(cold.into_iter().filter_map(|(name, cold)| cold.then_some(name)).collect())
    }
}

impl World<'_> {
    /// What is said of the parameter that an argument of the call is given to, `self` counted: by the function that is called, or,
    /// where nobody knows the method, by all that have its name.
    #[must_use]
    pub fn argument_effects(&self, (body, types): (&Body, &BodyTypes), call: ExprId, at: u32) -> Effects {
        if let Some(func) = self.called(body, types, call) {
            return self.param_effects(func, at);
        }
        match body.expr(call).kind {
            ExprKind::MethodCall { method, .. } if self.cold_names.0.contains(&(method, at)) => Effects::COLD,
            _ => Effects::default(),
        }
    }
}
