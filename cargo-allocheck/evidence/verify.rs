//! `cargo allocheck verify`: builds, reads what was built, and lets the sites and findings of an analysis know.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Instant;

use allocheck_lints::facts::SiteKind;
use allocheck_lints::text::Place;
use anyhow::Context as _;
use rayon::ThreadPool;
use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};
use rustc_hash::FxHashMap as HashMap;
use serde_json::json;

use crate::also;
use crate::analyse::Analysis;
use crate::evidence::building::{self, Built, Order, Outcome};
use crate::evidence::compiled;
use crate::evidence::contract::{self, Promise};
use crate::evidence::graph::Graph;
use crate::evidence::merged;
use crate::evidence::object::{self, Contents, Object, Whose};
use crate::evidence::record::{self, Build, Known};
use crate::evidence::survey::survey;
use crate::evidence::verdict::{Verdict, Verdicts, judge};
use crate::evidence::witness::{Witness, Witnesses};
use crate::evidence::wrapper;
use crate::options::{Options, Task};
use crate::project::Project;
use crate::render::count::Count;

/// The only platform whose machine code is read.
const TARGET: &str = "x86_64-unknown-linux-gnu";

/// The name of the build among the witnesses.
const NAME: &str = "build";

/// All that a verification found.
#[derive(Debug)]
pub(crate) struct Verified {
    /// How it was built.
    pub(crate) build: Build,
    /// What that says of the sites.
    pub(crate) verdicts: Verdicts,
    /// What it says of functions that promised not to allocate, by their names' places. Sorted.
    pub(crate) promises: Vec<(Place, Promise)>,
    /// The sites, by place.
    by_place: HashMap<Place, usize>,
}

/// Refuses platforms whose machine code is not read.
///
/// # Errors
/// Which that is.
pub(crate) fn check_platform(options: &Options) -> Result<(), String> {
    let host = if cfg!(all(target_os = "linux", target_arch = "x86_64")) { TARGET } else { "this platform" };
    let set = std::env::var("CARGO_BUILD_TARGET").ok();
    let asked = options.triples.iter().map(String::as_str);
    let asked = asked.chain(set.as_deref().filter(|_| options.triples.is_empty()));
    asked.chain([host]).find(|it| *it != TARGET).map_or(Ok(()), |other| Err(unsupported(other)))
}

fn unsupported(platform: &str) -> String {
    format!("failed to verify for {platform}: not supported yet, only the code of {TARGET} is read")
}

/// Builds and reads, or uses what was read before, where that is wished for, and lets sites and findings know. Not, where cargo
/// has said why it could not build.
///
/// # Errors
/// Where there is nothing to build or to use, or something could not be read.
pub(crate) fn ask(
    (options, folder): (&Options, &Path),
    project: &Project,
    analysis: &mut Analysis,
    pool: &ThreadPool,
    err: &mut dyn Write,
) -> anyhow::Result<bool> {
    let verified = match &options.task {
        Task::Verify(profile) => {
            let started = Instant::now();
            let Some(built) = build((options, folder), profile, project, err)? else { return Ok(false) };
            analysis.timings.push(("build", started.elapsed()));
            let mut said = Vec::new();
            let started = Instant::now();
            let verified = pool.install(|| read(profile, project, analysis, &built, &mut said));
            err.write_all(&said)?;
            analysis.timings.push(("verify", started.elapsed()));
            verified?
        }
        _ if options.report.evidence => recall(project, analysis)?,
        _ => return Ok(true),
    };
    let mut witnesses = std::mem::take(&mut analysis.witnesses);
    verified.tell(analysis, &mut witnesses);
    analysis.witnesses = witnesses;
    analysis.verified = Some(verified);
    Ok(true)
}

/// The folder that verifications build in.
fn target_folder(project: &Project) -> PathBuf {
    project.root.join("target").join("allocheck")
}

/// Builds; nothing where cargo has said why it could not.
fn build(
    (options, started_in): (&Options, &Path),
    profile: &str,
    project: &Project,
    err: &mut dyn Write,
) -> anyhow::Result<Option<Built>> {
    let Some(manifest) = project.packages.iter().find_map(|package| package.manifest.as_ref()) else {
        anyhow::bail!("failed to verify: there is no Cargo.toml to build");
    };
    let folder = manifest.parent().unwrap_or(manifest);
    let order = Order {
        cargo: &options.source.cargo,
        program: options.program.as_deref().context("failed to find this program's own file")?,
        folder: if options.source.manifest_path.is_some() { folder } else { &project.root },
        words: also::selection(options, started_in),
        profile,
        target_folder: &target_folder(project),
        members: project.packages.iter().map(|package| package.id.as_str()).collect(),
        color: options.report.color,
    };
    let Outcome::Built(mut built) = building::build(&order, err)? else { return Ok(None) };
    let rustc = std::env::var_os("RUSTC").map_or_else(|| PathBuf::from("rustc"), PathBuf::from);
    built.add_std(&rustc, folder)?;
    Ok(Some(built))
}

/// Reads what was built, and keeps what it says. To be called on a pool.
fn read(
    profile: &str,
    project: &Project,
    analysis: &Analysis,
    built: &Built,
    err: &mut Vec<u8>,
) -> anyhow::Result<Verified> {
    let graph = graph(project, analysis, built, err)?;
    let crates: BTreeSet<String> = project.targets.iter().map(|target| target.name.replace('-', "_")).collect();
    let mut survey = survey(&graph, &crates);
    survey.absent = compiled::absent(project, &built.settings, &analysis.files);
    merged::spread(&graph, &analysis.files, &analysis.facts, &mut survey);
    let target_folder = target_folder(project);
    let build = Build {
        profile: profile.to_owned(),
        lto: built.own.iter().find_map(|path| wrapper::lto(path)),
        target: TARGET.to_owned(),
    };
    let promises = contract::judge(&graph, &survey, &analysis.files, &analysis.facts);
    let known = Known { build, survey, promises };
    record::keep(&record::path(&target_folder), &project.root, &known, &analysis.files)?;
    Ok(Verified::new(known, analysis))
}

/// Uses the last verification.
fn recall(project: &Project, analysis: &Analysis) -> anyhow::Result<Verified> {
    let path = record::path(&target_folder(project));
    let known = record::kept(&path, &project.root, &analysis.files).map_err(anyhow::Error::msg)?;
    Ok(Verified::new(known, analysis))
}

/// Reads all that was built.
fn graph(project: &Project, analysis: &Analysis, built: &Built, err: &mut Vec<u8>) -> anyhow::Result<Graph> {
    let files: Vec<&Path> = analysis.files.iter().map(|file| file.absolute.as_path()).collect();
    let members = project.packages.iter().map(|package| package.folder.as_path());
    let folders: Vec<&Path> = members.chain([project.root.as_path()]).collect();
    let own = Whose::Own(&files, &folders);
    let all = built.own.iter().map(|path| (path, own)).chain(built.others.iter().map(|path| (path, Whose::Foreign)));
    let all: Vec<(&PathBuf, Whose<'_>)> = all.collect();
    let read: Vec<anyhow::Result<Contents>> = all.par_iter().map(|(path, whose)| object::read(path, *whose)).collect();
    let mut objects: Vec<Object> = Vec::new();
    let mut bitcode = 0;
    let mut has_code = false;
    for ((path, whose), contents) in all.iter().zip(read) {
        let contents = contents?;
        if matches!(whose, Whose::Own(..)) {
            bitcode += contents.bitcode;
            has_code |= contents.objects.iter().any(|it| !it.places.is_empty());
        }
        if matches!(whose, Whose::Own(..)) && contents.objects.is_empty() && contents.is_foreign() {
            anyhow::bail!("{} ({} is for another)", unsupported("another platform"), path.display());
        }
        for reason in &contents.unread {
            writeln!(err, "warning: failed to read a part of {}: {reason}", path.display())?;
        }
        objects.extend(contents.objects);
    }
    if bitcode > 0 && !has_code {
        writeln!(
            err,
            "warning: with LTO, libraries hold no machine code, and no program was built: nothing is known of them; \
             `lto = \"off\"` in the profile, or CARGO_PROFILE_RELEASE_LTO=off, makes it"
        )?;
    }
    Ok(Graph::new(objects))
}

impl Verified {
    fn new(known: Known, analysis: &Analysis) -> Self {
        let Known { build, survey, promises } = known;
        let facts = &analysis.facts;
        let listed = facts.sites.iter().enumerate().filter(|(_, site)| site.kind != SiteKind::Other);
        let by_place = listed.map(|(at, site)| (site.place, at)).collect();
        Self { build, verdicts: judge(&survey, &analysis.files, facts), promises, by_place }
    }

    /// What is said of the site at a place.
    pub(crate) fn of(&self, place: Place) -> Option<&Verdict> {
        self.verdicts.sites.get(*self.by_place.get(&place)?)
    }

    /// A function asks for memory that promised not to.
    pub(crate) fn has_violated(&self) -> bool {
        self.promises.iter().any(|(_, promise)| matches!(promise, Promise::Violated(..)))
    }

    /// Lets sites and findings know.
    fn tell(&self, analysis: &Analysis, witnesses: &mut Witnesses) {
        for site in &analysis.facts.sites {
            if let Some(verdict) = self.of(site.place).filter(|_| !is_told(witnesses, site.place)) {
                witnesses.add(site.place, self.witness(verdict));
            }
        }
        for finding in analysis.judged.findings.iter().filter(|finding| self.of(finding.place).is_none()) {
            // A growth finding stands at the buffer, and its labels at what grows it.
            let said = finding.labels.iter().filter_map(|it| self.of(it.place));
            let worst = said.min_by_key(|it| match it {
                Verdict::Allocates { .. } => 0,
                Verdict::Unknown(_) => 1,
                Verdict::Removed => 2,
            });
            let verdict = worst.cloned().unwrap_or(Verdict::Unknown("no site stands at its place"));
            if !is_told(witnesses, finding.place) {
                witnesses.add(finding.place, self.witness(&verdict));
            }
        }
    }

    /// What is said of a verdict.
    fn witness(&self, verdict: &Verdict) -> Witness {
        let facts = match verdict {
            Verdict::Allocates { calls, through } => json!({
                "verdict": "allocates", "calls": calls, "through": through,
                "profile": self.build.profile, "lto": self.build.lto, "target": self.build.target,
            }),
            Verdict::Removed => json!({
                "verdict": "removed",
                "profile": self.build.profile, "lto": self.build.lto, "target": self.build.target,
            }),
            Verdict::Unknown(reason) => json!({
                "verdict": "unknown", "reason": reason,
                "profile": self.build.profile, "lto": self.build.lto, "target": self.build.target,
            }),
        };
        Witness { name: NAME, words: self.words(verdict), facts }
    }

    /// A verdict for people.
    fn words(&self, verdict: &Verdict) -> String {
        let profile = &self.build.profile;
        match verdict {
            Verdict::Allocates { calls: 0, .. } => format!("confirmed: what it calls allocates in the {profile} build"),
            Verdict::Allocates { calls, .. } => {
                format!("confirmed: {} in the {profile} build", Count(*calls, "allocation"))
            }
            Verdict::Removed => format!("removed by the optimiser in the {profile} build"),
            Verdict::Unknown(reason) => format!("unknown in the {profile} build: {reason}"),
        }
    }
}

/// The build has spoken of a place.
fn is_told(witnesses: &Witnesses, place: Place) -> bool {
    witnesses.of(place).iter().any(|it| it.name == NAME)
}
