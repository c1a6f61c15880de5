//! Holds what was asked for against the inventory: which site asked for it, and what no site explains.

use std::path::{Path, PathBuf};

use allocheck_lints::facts::{Facts, Site, SiteKind};
use allocheck_lints::finding::Finding;
use allocheck_lints::text::Place;
use rustc_hash::FxHashMap as HashMap;

use crate::analyse::Analysis;
use crate::load::SourceFile;
use crate::profile::budget::{self, Budget, trimmed};
use crate::profile::gather::{Gather, Spent};
use crate::profile::numbers::{Numbers, Scope};
use crate::profile::own::{Fit, Own};
use crate::profile::pattern::Limits;
use crate::profile::read::read;
use crate::profile::told::{Measured, Profiled, Unexplained};
use crate::project::Project;

/// What numbers are held against.
pub(crate) struct Wishes<'a> {
    /// What looks how.
    pub(crate) limits: &'a Limits,
    /// What may be asked for.
    pub(crate) budgets: &'a [Budget],
}

/// Reads the profiles and explains them by the inventory.
///
/// # Errors
/// What is wrong with a profile, in a sentence: it cannot be read, or is of another program or another version of it.
pub(crate) fn explain(
    (paths, folder): (&[PathBuf], &Path),
    wishes: &Wishes<'_>,
    project: &Project,
    analysis: &Analysis,
) -> Result<(Profiled, Vec<Finding>), String> {
    let Analysis { files, facts, index, .. } = analysis;
    let own = Own::new(project, files, facts);
    let functions = budget::functions(wishes.budgets, index, facts)?;
    let mut gather = Gather::new(&own);
    gather.watch(&functions);
    let scopes = paths.iter().map(|path| add(&mut gather, folder, path)).collect::<Result<Vec<Scope>, String>>()?;
    let mut told = Profiled {
        scope: joined(scopes),
        all: gather.all,
        in_own: gather.in_own,
        limits: wishes.limits.clone(),
        ..Profiled::default()
    };
    let spent = gather.spent();
    refuse_another_version(paths, &own, &spent, files)?;
    let sites = Sites::new(facts, &own);
    let mut unexplained: HashMap<(Place, &str, &str), Numbers> = HashMap::default();
    for it in &spent {
        let Some(line) = own.line(it.spot.at) else { continue };
        match sites.site_of(it, line) {
            Some((site, is_only)) => {
                told.explained += it.numbers;
                let measured: &mut Measured = told.measured.entry(site.place).or_default();
                measured.numbers += it.numbers;
                measured.shared |= !is_only;
            }
            None => *unexplained.entry((line, it.name, it.callee)).or_default() += it.numbers,
        }
    }
    told.unexplained = unexplained
        .into_iter()
        .map(|((line, function, callee), numbers)| {
            let place = trimmed(line, files);
            Unexplained { place, function: function.to_owned(), callee: callee.to_owned(), numbers }
        })
        .collect();
    told.unexplained.sort_by(|a, b| {
        let key = |it: &Unexplained| (std::cmp::Reverse((it.numbers.blocks, it.numbers.bytes)), it.place);
        key(a).cmp(&key(b)).then_with(|| a.callee.cmp(&b.callee))
    });
    let over = budget::over(wishes.budgets, &functions, &gather.watched(), facts, files);
    Ok((told, over))
}

/// Adds one profile.
///
/// # Errors
/// As for [`explain`], except that the version does not matter.
pub(super) fn add(gather: &mut Gather<'_>, folder: &Path, path: &Path) -> Result<Scope, String> {
    let (all, in_own) = (gather.all, gather.in_own);
    let scope = read(&folder.join(path), gather)
        .map_err(|why| format!("failed to read the profile {}: {why}", path.display()))?;
    if gather.in_own == in_own && gather.all != all {
        return Err(stranger(path, &scope, gather.all.blocks - all.blocks));
    }
    Ok(scope)
}

/// Nothing of the profile lies in the workspace.
fn stranger(path: &Path, scope: &Scope, blocks: u64) -> String {
    let program = if scope.command.is_empty() { String::new() } else { format!(" of `{}`", scope.command) };
    format!(
        "failed to find this workspace in the profile {}{program}: none of its {blocks} allocations was made in the files \
         here. It is of another program, or of one that was built without line tables (`debug = \"line-tables-only\"`)",
        path.display()
    )
}

/// Lines that lie in other functions than the profile says are those of another version.
fn refuse_another_version(
    paths: &[PathBuf],
    own: &Own<'_>,
    spent: &[Spent<'_>],
    files: &[SourceFile],
) -> Result<(), String> {
    let blocks = |wanted: Fit| {
        let fitting = spent.iter().filter(|it| it.spot.fit == wanted);
        fitting.map(|it| it.numbers.blocks).fold(0, u64::saturating_add)
    };
    let (fits, moved) = (blocks(Fit::Fits), blocks(Fit::Moved));
    if moved <= fits / 10 {
        return Ok(());
    }
    let worst = spent.iter().filter(|it| it.spot.fit == Fit::Moved).max_by_key(|it| it.numbers.blocks);
    let example = worst.map_or_else(String::new, |it| {
        let path = files.get(it.spot.at.file).map_or("", |it| &*it.path);
        let line = it.spot.at.line;
        match own.line(it.spot.at) {
            None => format!("; {path} has no line {line}"),
            Some(_) => format!("; `{}` is not at {path}:{line}", it.name),
        }
    });
    let names: Vec<String> = paths.iter().map(|it| it.display().to_string()).collect();
    Err(format!(
        "failed to match the profile {}: it is of another version of the source, {moved} of {} blocks were asked for by lines \
         that have moved{example}. Take it again",
        names.join(", "),
        moved.saturating_add(fits)
    ))
}

/// What all profiles can tell.
fn joined(scopes: Vec<Scope>) -> Scope {
    let count = scopes.len() as u64;
    let mut all = scopes.into_iter();
    let mut joined = all.next().unwrap_or_default();
    for Scope { command, counts_all, knows_live, unit, end } in all {
        if joined.command != command {
            joined.command.clear();
        }
        joined.counts_all &= counts_all;
        joined.knows_live &= knows_live;
        if joined.unit != unit {
            joined.unit.clear();
        }
        joined.end = joined.end.saturating_add(end);
    }
    joined.end = joined.end.checked_div(count).unwrap_or(0);
    joined
}

/// The inventory, to be asked by line.
struct Sites<'a> {
    facts: &'a Facts,
    own: &'a Own<'a>,
}

impl<'a> Sites<'a> {
    fn new(facts: &'a Facts, own: &'a Own<'a>) -> Self {
        Self { facts, own }
    }

    /// The site that asked for something, and whether no other on that line could have been meant.
    fn site_of(&self, spent: &Spent<'_>, line: Place) -> Option<(&'a Site, bool)> {
        let sites = &self.facts.sites;
        let at = |site: &Site| (site.place.file, site.place.span.start);
        let start = sites.partition_point(|site| at(site) < (line.file, line.span.start));
        let end = sites.partition_point(|site| at(site) < (line.file, line.span.end));
        let here = &sites[start..end];
        let column = spent.spot.at.column;
        let is_at = |place: Place| column > 0 && self.own.column_in(place, line) == Some(column);
        if let Some(exact) = here.iter().find(|site| is_at(site.place)) {
            return Some((exact, true));
        }
        // Paths and operators are called where their expression begins.
        let whole = here.iter().filter(|site| is_at(site.whole)).min_by_key(|site| site.whole.span.end);
        if let Some(whole) = whole {
            return Some((whole, true));
        }
        if let Some(named) = only(here.iter().filter(|site| is_called(site, spent.callee))) {
            return Some((named, true));
        }
        // A function of the workspace stands on the stack itself, unless it ends with the call that asks and its frame is gone.
        let able = || here.iter().filter(|site| site.kind != SiteKind::Other && !site.told);
        let direct = || able().find(|site| !is_own_call(site));
        let site = able().find(|site| is_called(site, spent.callee)).or_else(direct).or_else(|| able().next());
        let Some(site) = site else {
            let told = here.iter().find(|site| site.kind != SiteKind::Other)?;
            return Some((told, here.len() == 1));
        };
        Some((site, able().nth(1).is_none()))
    }
}

/// The only one.
fn only<'a>(mut all: impl Iterator<Item = &'a Site>) -> Option<&'a Site> {
    let first = all.next()?;
    all.next().is_none().then_some(first)
}

/// Whether a site calls a function of the workspace.
fn is_own_call(site: &Site) -> bool {
    site.kind == SiteKind::Call && site.through.as_ref().is_some_and(|(_, place)| place.is_some())
}

/// Whether a site is written with the name of what it calls: `Vec::with_capacity` calls `with_capacity`, `format!` calls
/// `format`.
fn is_called(site: &Site, callee: &str) -> bool {
    let written = site.what.rsplit("::").next().unwrap_or(&site.what).trim_end_matches('!');
    !callee.is_empty() && written == callee
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::{Read as _, Write as _};
    use std::num::NonZeroUsize;
    use std::path::Path;

    use allocheck_lints::judge::Options;
    use cargo_metadata::MetadataCommand;
    use flate2::Compression;
    use flate2::read::GzDecoder;
    use flate2::write::GzEncoder;

    use crate::analyse::{analyse, pool};
    use crate::evidence::witness::Witnesses;
    use crate::fuzz::{Random, Subject, hold};
    use crate::profile::attach::attach;
    use crate::profile::explain::{Wishes, explain};
    use crate::profile::pattern::Limits;
    use crate::profile::wire::{Fields, Value};
    use crate::project::{Project, metadata};

    #[test]
    fn what_is_broken_is_said_to_be_and_no_more() {
        let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/projects/profile.in/Cargo.toml");
        let shop = MetadataCommand::new().manifest_path(manifest).no_deps().exec().expect("it is a workspace");
        let mut project = Project::default();
        metadata::add(&mut project, &shop);
        project.want_libraries();
        let pool = pool(NonZeroUsize::new(1)).expect("the system gives threads");
        let analysis = pool.install(|| analyse(&mut project, &|_, _| Options::default()));
        let folder = std::env::temp_dir().join(format!("cargo-allocheck-profile-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("it can be made");
        let path = [folder.join("profile")];
        let read = |bytes: &[u8]| {
            fs::write(&path[0], bytes).expect("it can be written");
            let wishes = Wishes { limits: &Limits::default(), budgets: &[] };
            match explain((&path, &folder), &wishes, &project, &analysis) {
                Err(why) => why.chars().filter(|it| !it.is_ascii_digit()).collect(),
                Ok((mut profiled, _)) => {
                    let mut witnesses = Witnesses::default();
                    attach(&mut profiled, &analysis.facts, &analysis.judged.findings, &mut witnesses);
                    let scales =
                        [profiled.all.blocks, profiled.in_own.blocks, profiled.explained.bytes].map(u64::leading_zeros);
                    format!("{scales:?} {} {}", profiled.measured.len(), profiled.unexplained.len())
                }
            }
        };
        hold(&Subject { name: "profiles", read: &read, reshape });
        fs::remove_dir_all(&folder).expect("it is ours");
    }

    /// Changes a field of pprof's and keeps the lengths around it right, or packs what is there.
    fn reshape(random: &mut Random, bytes: &[u8]) -> Option<Vec<u8>> {
        let mut plain = Vec::new();
        let is_packed = bytes.starts_with(&[0x1f, 0x8b]);
        if is_packed {
            GzDecoder::new(bytes).take(1 << 20).read_to_end(&mut plain).ok()?;
        } else {
            plain.extend(bytes);
        }
        let changed = if plain.starts_with(b"{") { plain } else { message(random, &plain, 3)? };
        if is_packed == (random.below(8) != 0) {
            let mut packer = GzEncoder::new(Vec::new(), Compression::fast());
            packer.write_all(&changed).ok()?;
            return packer.finish().ok();
        }
        Some(changed)
    }

    /// A message with one field changed, dropped or doubled, so many messages deep.
    fn message(random: &mut Random, bytes: &[u8], depth: usize) -> Option<Vec<u8>> {
        let fields: Vec<(u64, Value<'_>)> = Fields(bytes).collect::<Result<_, _>>().ok()?;
        let chosen = random.below(fields.len());
        let mut out = Vec::with_capacity(bytes.len());
        for (at, &(field, value)) in fields.iter().enumerate() {
            let turn = if at == chosen { random.below(6) } else { 9 };
            let field = if turn == 0 { random.below(8) as u64 } else { field };
            let value = match (value, turn) {
                (_, 1) => continue,
                (Value::Number(_), 2..6) => {
                    put(&mut out, field << 3);
                    put(&mut out, random.number());
                    continue;
                }
                (value, _) => value,
            };
            for _ in 0..if turn == 2 { random.below(300) } else { 1 } {
                match value {
                    Value::Number(number) => {
                        put(&mut out, field << 3);
                        put(&mut out, number);
                    }
                    Value::Bytes(inner) => {
                        let changed =
                            if (3..6).contains(&turn) && depth > 0 { message(random, inner, depth - 1) } else { None };
                        let inner = changed.as_deref().unwrap_or(inner);
                        put(&mut out, field << 3 | 2);
                        put(&mut out, inner.len() as u64);
                        out.extend(inner);
                    }
                }
            }
        }
        Some(out)
    }

    fn put(out: &mut Vec<u8>, mut number: u64) {
        while number > 0x7f {
            out.push(number as u8 | 0x80);
            number >>= 7;
        }
        out.push(number as u8);
    }
}
