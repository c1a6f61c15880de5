//! Functions in whose calls the optimiser has joined instructions of several, from those that tell so on to all that was inlined
//! into them.
//!
//! Two functions that are inlined into a third may ask for the same memory there: one call is left, at no line of either.

use std::collections::{BTreeMap, BTreeSet};

use allocheck_lints::facts::Facts;

use crate::evidence::graph::Graph;
use crate::evidence::lines::At;
use crate::evidence::survey::Survey;
use crate::evidence::verdict::byte;
use crate::load::SourceFile;

/// Adds the functions that hold displaced calls, and those that were inlined into merged ones.
pub(super) fn spread(graph: &Graph, files: &[SourceFile], facts: &Facts, survey: &mut Survey) {
    for at in std::mem::take(&mut survey.displaced) {
        let found = function(files, facts, at).and_then(|found| facts.functions.get(found));
        survey.merged.extend(found.map(|it| (it.place.file.0, it.name.to_string())));
    }
    if survey.merged.is_empty() {
        return;
    }
    let mut inlined: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for (call, inner) in graph.objects().iter().flat_map(|object| &object.inlined) {
        let [Some(outer), Some(inner)] = [call, inner].map(|at| function(files, facts, *at)) else { continue };
        if outer != inner {
            inlined.entry(outer).or_default().insert(inner);
        }
    }
    let is_merged = |at: &usize| {
        facts.functions.get(*at).is_some_and(|function| survey.is_merged(function.place.file.0, &function.name))
    };
    let mut waiting: Vec<usize> = inlined.keys().copied().filter(is_merged).collect();
    let mut seen: BTreeSet<usize> = waiting.iter().copied().collect();
    while let Some(outer) = waiting.pop() {
        waiting.extend(inlined.get(&outer).into_iter().flatten().filter(|inner| seen.insert(**inner)));
    }
    let names = seen.into_iter().filter_map(|at| facts.functions.get(at));
    survey.merged.extend(names.map(|it| (it.place.file.0, it.name.to_string())));
}

/// The innermost function around a place.
fn function(files: &[SourceFile], facts: &Facts, at: At) -> Option<usize> {
    let file = files.get(at.file as usize)?;
    let byte = byte(file, at)?;
    let line = file.lines.line_span(at.line.checked_sub(1)? as usize, &file.text)?;
    let behind = facts.functions.partition_point(|it| (it.place.file.0, it.place.span.start) < (at.file, line.end));
    let before = facts.functions[..behind].iter().enumerate().rev();
    let mut here = before.take_while(|(_, it)| it.place.file.0 == at.file);
    here.find(|(_, it)| it.whole.span.start <= byte && byte < it.whole.span.end).map(|(at, _)| at)
}
