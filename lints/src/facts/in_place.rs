//! Lists that are collected into the buffer that they come from.

use crate::facts::function::FnFact;
use crate::facts::step::{StepFact, StepKind};
use crate::facts::{Facts, Site, SiteKind};
use crate::text::Place;

/// After these, a `Vec` that is used up gives its buffer to the one that is collected from it, where the elements fit:
/// std collects in place (`alloc::vec::in_place_collect`).
pub const IN_PLACE: [&str; 13] = [
    "Iterator::enumerate",
    "Iterator::filter",
    "Iterator::filter_map",
    "Iterator::fuse",
    "Iterator::inspect",
    "Iterator::map",
    "Iterator::map_while",
    "Iterator::peekable",
    "Iterator::scan",
    "Iterator::skip",
    "Iterator::skip_while",
    "Iterator::take",
    "Iterator::take_while",
];

/// The same of elements that are arrays or hold one thing at most.
const FLAT: [&str; 2] = ["Iterator::flat_map", "Iterator::flatten"];

impl Facts {
    /// A `Vec` that is used up at `by` is collected to another there, which takes over its buffer.
    #[must_use]
    pub fn is_taken_over(&self, site: &Site, by: Place) -> bool {
        let Some(function) = site.function.and_then(|at| self.functions.get(at)) else { return false };
        let goes_on = |it: &StepFact| it.callee.is_any(&IN_PLACE) || it.callee.is_any(&FLAT);
        let ends = |it: &Site| {
            let mut steps = it.from.iter().skip_while(|step| goes_on(step));
            steps.next().is_some_and(|step| step.place == by && step.kind == StepKind::Received)
        };
        self.sites_in(function).any(|it| it.kind == SiteKind::Collect && it.head.is("Vec") && ends(it))
    }

    /// The function of the workspace that is called here collects what it is given into a list of its own: that of a list is
    /// the list itself, taken over.
    #[must_use]
    pub fn is_collected_by_callee(&self, call: Place) -> bool {
        let goes_on = |it: &StepFact| it.callee.is_any(&IN_PLACE) || it.callee.is("IntoIterator::into_iter");
        let called = |it: &&StepFact| it.kind == StepKind::Received;
        let is_list = |it: &Site| it.kind == SiteKind::Collect && it.head.is("Vec");
        let collects = |it: &Site| is_list(it) && it.from.iter().filter(called).all(goes_on);
        let is_called = |it: &FnFact| it.callers.iter().any(|caller| caller.place == call);
        self.functions.iter().filter(|it| is_called(it)).any(|it| self.sites_in(it).any(collects))
    }
}
