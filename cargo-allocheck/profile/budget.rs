//! Budgets: how much a function, or all of a module, may ask for in a profiled run.

use allocheck_lints::facts::Facts;
use allocheck_lints::finding::{Finding, Level};
use allocheck_lints::index::def::Index;
use allocheck_lints::text::Place;
use rustc_hash::FxHashSet as HashSet;

use crate::load::SourceFile;
use crate::profile::gather::Watched;
use crate::profile::numbers::Numbers;
use crate::profile::words::Bytes;
use crate::render::count::Count;

/// The name of what exceeds a budget, among the rules.
const NAME: &str = "over_budget";

/// So many places that spent it are shown.
const SHOWN: usize = 5;

/// How much may be asked for, within functions and all that they call.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Budget {
    /// The pattern of the functions' paths: `server::handler::*`.
    pub(crate) function: String,
    /// So many blocks.
    pub(crate) blocks: Option<u64>,
    /// So many bytes.
    pub(crate) bytes: Option<u64>,
    /// The budget is for one call, and so many were made in the run.
    pub(crate) calls: Option<u64>,
}

/// The functions that each budget means: indices into the facts' functions.
///
/// # Errors
/// Which budget means none.
pub(crate) fn functions(budgets: &[Budget], index: &Index, facts: &Facts) -> Result<Vec<HashSet<usize>>, String> {
    let found = budgets.iter().map(|budget| {
        let places: HashSet<Place> = index.functions_named(&budget.function).collect();
        let known = facts.functions.iter().enumerate().filter(|(_, it)| places.contains(&it.place));
        let known: HashSet<usize> = known.map(|(at, _)| at).collect();
        match known.is_empty() {
            true => Err(format!("failed to find a function for the budget of `{}`", budget.function)),
            false => Ok(known),
        }
    });
    found.collect()
}

/// What exceeds its budget, as findings sorted by place.
pub(crate) fn over(
    budgets: &[Budget],
    functions: &[HashSet<usize>],
    watched: &[Watched],
    facts: &Facts,
    files: &[SourceFile],
) -> Vec<Finding> {
    let each = budgets.iter().zip(functions).zip(watched);
    let mut found: Vec<Finding> = each
        .filter_map(|((budget, functions), watched)| {
            let mut said = Vec::new();
            let calls = budget.calls.unwrap_or(1);
            let limits = [("blocks", budget.blocks, watched.all.blocks), ("bytes", budget.bytes, watched.all.bytes)];
            for (unit, limit, asked) in limits {
                let Some(limit) = limit.filter(|limit| asked > limit.saturating_mul(calls)) else { continue };
                let shown = |it: u64| {
                    if unit == "bytes" { Bytes(it).to_string() } else { Count(it as usize, "block").to_string() }
                };
                let of = match budget.calls {
                    Some(calls) => format!("{} a call for {}", shown(limit), Count(calls as usize, "call")),
                    None => shown(limit),
                };
                said.push(format!("{}, over its budget of {of}", shown(asked)));
            }
            if said.is_empty() {
                return None;
            }
            let spent = spent(watched, files);
            let named = match functions.iter().next() {
                Some(only) if functions.len() == 1 => facts.functions.get(*only).map(|it| it.place),
                _ => None,
            };
            let place = named.or_else(|| spent.first().map(|(place, _)| *place))?;
            let message = format!("`{}` asks for {}", budget.function, said.join(", and "));
            let mut finding = Finding { rule: NAME, level: Level::Deny, heat: 1.0, ..Finding::at(place, message) };
            for (at, numbers) in spent.iter().take(SHOWN) {
                let words = format!("{}, {}", Count(numbers.blocks as usize, "block"), Bytes(numbers.bytes));
                if *at == place {
                    finding.label = words;
                } else {
                    finding = finding.label(*at, words);
                }
            }
            let more = spent.len().saturating_sub(SHOWN);
            if more > 0 {
                finding.notes.push(format!("and {} that asked for less", Count(more, "place")));
            }
            Some(finding)
        })
        .collect();
    found.sort_by_key(|it| it.place);
    found
}

/// The lines that spent a budget, those that spent the most first.
fn spent(watched: &Watched, files: &[SourceFile]) -> Vec<(Place, Numbers)> {
    let mut spent: Vec<(Place, Numbers)> =
        watched.lines.iter().map(|(line, numbers)| (trimmed(*line, files), *numbers)).collect();
    spent.sort_by(|(a, one), (b, other)| (other.blocks, other.bytes, a).cmp(&(one.blocks, one.bytes, b)));
    spent
}

/// What stands in a line, without the blanks around it.
pub(super) fn trimmed(line: Place, files: &[SourceFile]) -> Place {
    let text = files.get(line.file.0 as usize).map_or("", |it| line.span.text(&it.text));
    let indent = (text.len() - text.trim_start().len()) as u32;
    let mut place = line;
    place.span.start += indent;
    place.span.end = place.span.start + text.trim().len() as u32;
    place
}
