//! What a change did: two profiles of the same work, held against each other.
//!
//! Lines move with every change, so places are told apart by file, function and what is called there.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::path::Path;

use allocheck_lints::facts::Facts;

use crate::load::SourceFile;
use crate::profile::args::Percent;
use crate::profile::explain::add;
use crate::profile::gather::Gather;
use crate::profile::numbers::{Numbers, Scope};
use crate::profile::own::Own;
use crate::project::Project;

/// What a change did.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Change {
    /// In all.
    pub(crate) all: Pair,
    /// By the workspace's own code.
    pub(crate) own: Pair,
    /// By place, the largest difference in blocks first; what stayed the same is left out.
    pub(crate) places: Vec<Moved>,
}

/// Before and after.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Pair {
    pub(crate) before: Numbers,
    pub(crate) after: Numbers,
}

/// What changed at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Moved {
    /// From the workspace's folder.
    pub(crate) path: String,
    /// From the repository's folder, with `/`.
    pub(crate) path_in_repository: String,
    /// The line after the change; before it, where there is none any more.
    pub(crate) line: u32,
    /// The function; empty where no profile names it.
    pub(crate) function: String,
    /// What is called there; empty where no profile names it.
    pub(crate) callee: String,
    pub(crate) pair: Pair,
}

/// A number that is watched.
pub(crate) type Measure = (&'static str, fn(&Numbers) -> u64);

/// What is watched for growth: by name, how it is taken.
pub(crate) const WATCHED: [Measure; 3] =
    [("blocks", |it| it.blocks), ("bytes", |it| it.bytes), ("peak bytes", |it| it.live_bytes)];

/// Holds two profiles against each other.
///
/// # Errors
/// What is wrong with one of them, or why they cannot be compared.
pub(crate) fn compare(
    [before, after]: [&Path; 2],
    folder: &Path,
    project: &Project,
    files: &[SourceFile],
    facts: &Facts,
) -> Result<Change, String> {
    let own = Own::new(project, files, facts);
    let repository = project.repository();
    let mut change = Change::default();
    let mut places: BTreeMap<(usize, String, String), (u32, Pair)> = BTreeMap::new();
    let mut scopes: Vec<Scope> = Vec::new();
    for (path, slot) in [(before, slot_before as fn(&mut Pair) -> &mut Numbers), (after, slot_after)] {
        let mut gather = Gather::new(&own);
        scopes.push(add(&mut gather, folder, path)?);
        *slot(&mut change.all) = gather.all;
        *slot(&mut change.own) = gather.in_own;
        for it in gather.spent() {
            let key = (it.spot.at.file, it.name.to_owned(), it.callee.to_owned());
            let (line, pair) = places.entry(key).or_default();
            *slot(pair) += it.numbers;
            *line = it.spot.at.line;
        }
    }
    if let [before, after] = &scopes[..]
        && before.counts_all != after.counts_all
    {
        return Err("failed to compare the profiles: one counts all blocks, the other those that are alive".to_owned());
    }
    let moved = places.into_iter().filter(|(_, (_, pair))| pair.is_change());
    let moved = moved.map(|((file, function, callee), (line, pair))| Moved {
        path: files.get(file).map_or_else(String::new, |it| it.path.to_string()),
        path_in_repository: files.get(file).map_or_else(String::new, |it| it.path_from(&repository)),
        line,
        function,
        callee,
        pair,
    });
    change.places = moved.collect();
    change.places.sort_by_key(|it| Reverse((it.pair.distance(|it| it.blocks), it.pair.distance(|it| it.bytes))));
    Ok(change)
}

fn slot_before(pair: &mut Pair) -> &mut Numbers {
    &mut pair.before
}

fn slot_after(pair: &mut Pair) -> &mut Numbers {
    &mut pair.after
}

impl Pair {
    fn is_change(&self) -> bool {
        WATCHED.iter().any(|(_, measure)| self.distance(*measure) > 0)
    }

    /// How far a number has gone, in either direction.
    pub(crate) fn distance(&self, measure: fn(&Numbers) -> u64) -> u64 {
        measure(&self.before).abs_diff(measure(&self.after))
    }

    /// Whether a number has grown by more than so many percent.
    fn has_grown(&self, measure: fn(&Numbers) -> u64, limit: Percent) -> bool {
        let [before, after] = [&self.before, &self.after].map(|it| u128::from(measure(it)));
        after * 10_000 > before * (10_000 + u128::from(limit.0))
    }
}

impl Change {
    /// The names of what has grown by more than so many percent.
    pub(crate) fn grown(&self, limit: Percent) -> Vec<&'static str> {
        let grown = WATCHED.iter().filter(|(_, measure)| self.all.has_grown(*measure, limit));
        grown.map(|(name, _)| *name).collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::profile::args::Percent;
    use crate::profile::change::{Change, Pair};
    use crate::profile::numbers::Numbers;

    #[test]
    fn growth_is_held_against_its_limit() {
        let of = |blocks| Numbers { blocks, ..Numbers::default() };
        let grown = |before, after, limit| {
            let all = Pair { before: of(before), after: of(after) };
            !Change { all, ..Change::default() }.grown(Percent(limit)).is_empty()
        };
        assert!(grown(100, 101, 0));
        assert!(!grown(100, 100, 0));
        assert!(!grown(100, 105, 500));
        assert!(grown(100, 106, 500));
        assert!(grown(0, 1, 500), "from nothing, anything is more");
        assert!(!grown(100, 1, 0));
        assert!(!grown(u64::MAX, u64::MAX, 0));
    }
}
