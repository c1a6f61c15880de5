//! The packages that the project leans on: cargo's word in, crates of signatures and effects out.
//!
//! Only packages whose crates are named are read: by the project, and then by what those name. Each becomes a stub text
//! (see `allocheck_lints::facts::summary`). Nothing of them is reported.

pub(crate) mod cache;

mod resolve;

mod named;

mod package;

pub(crate) mod own;

use std::path::Path;
use std::sync::{Arc, OnceLock};
use std::thread::JoinHandle;

use allocheck_lints::index::def::{KrateKind, TargetKind};
use allocheck_lints::index::input::{FileInput, KrateInput};
use allocheck_lints::name::Name;
use allocheck_lints::syntax::File;
use allocheck_lints::syntax::lower::lower_stub;
use allocheck_lints::text::FileId;
use rayon::prelude::*;

use crate::dependencies::named::Named;
use crate::dependencies::package::Source;
use crate::dependencies::resolve::{Outside, Resolved, Use};
use crate::load::Loaded;
use crate::problem::{Gravity, Problem, ProblemKind};
use crate::project::{Dependencies, Project};

/// The first file of a dependency; those of the project begin at 0, those of the stubs end at the last number.
const FIRST_FILE: u32 = 1 << 31;

/// Cargo at work.
pub(crate) struct Asked(Option<JoinHandle<()>>);

/// What cargo answered, workspace by workspace: shared by all copies of a project, since it is asked once.
#[derive(Clone, Debug, Default)]
pub(crate) struct Answers(Arc<OnceLock<Vec<Result<Resolved, String>>>>);

/// Lets cargo resolve the dependencies, while other things are done.
pub(crate) fn ask(project: &Project) -> Asked {
    let Dependencies { cargo, flags, workspaces, answers: Answers(answers), .. } = &project.dependencies;
    if workspaces.is_empty() || answers.get().is_some() {
        return Asked(None);
    }
    let (cargo, flags, workspaces) = (cargo.clone(), flags.clone(), workspaces.clone());
    let answers = Arc::clone(answers);
    let work = move || {
        answers.get_or_init(|| workspaces.iter().map(|it| resolve::resolve(&cargo, it, &flags)).collect());
    };
    Asked(std::thread::Builder::new().spawn(work).ok())
}

/// A package as others see it.
#[derive(Clone)]
struct Summary {
    text: Arc<str>,
    file: Arc<File>,
    /// The packages that its signatures may speak of.
    uses: Vec<Use>,
}

/// What a package is to the run.
enum State {
    /// Not named by anyone so far.
    Unnamed,
    /// To be read.
    Named,
    /// Its sources are read, it is still to be described.
    Read(Box<Source>),
    /// Described.
    Done(Summary),
    /// Left out.
    Missing,
}

/// Adds the dependencies to the crates of the run.
pub(crate) fn add(project: &Project, asked: Asked, loaded: &mut Loaded) {
    // Where the thread has failed, there is no answer.
    drop(asked.0.map(JoinHandle::join));
    for answer in project.dependencies.answers.0.get().into_iter().flatten() {
        match answer {
            Ok(resolved) => add_resolved(project, resolved, loaded),
            Err(message) => loaded.problems.push(note(format!("failed to look at dependencies: {message}"))),
        }
    }
}

fn note(message: String) -> Problem {
    let kind = ProblemKind::Read;
    Problem { gravity: Gravity::Note, kind, place: None, message, label: String::new(), help: None }
}

fn add_resolved(project: &Project, resolved: &Resolved, loaded: &mut Loaded) {
    let uses = uses(project, resolved, loaded);
    let mut states: Vec<State> = resolved.packages.iter().map(|_| State::Unnamed).collect();
    for (_, list) in &uses {
        list.iter().for_each(|it| states[it.package] = State::Named);
    }
    let folder = project.dependencies.cache.as_deref();
    read(resolved, &mut states, folder);
    describe(resolved, &mut states, folder, &mut loaded.problems);
    enter(resolved, &uses, &states, loaded);
}

/// For each crate of the project: the dependencies that it names.
fn uses(project: &Project, resolved: &Resolved, loaded: &Loaded) -> Vec<(usize, Vec<Use>)> {
    let one = |(at, krate): (usize, &KrateInput)| {
        let root = loaded.files.get(krate.files.first()?.id.0 as usize)?;
        let target = project.targets.get(root.target)?;
        let all = resolved.uses_of(&project.packages.get(target.package)?.id, target.kind);
        let named = Named::among(krate.files.iter().map(|file| &*file.text), all.iter().map(|it| it.name.as_str()));
        Some((at, all.iter().filter(|it| named.has(&it.name)).cloned().collect()))
    };
    loaded.krates.par_iter().enumerate().filter_map(one).collect()
}

/// What is kept of a package.
fn kept(package: &Outside, folder: Option<&Path>) -> Option<State> {
    let text = cache::get(folder?, package.kept.as_deref()?)?;
    summary(&text, &package.uses).map(State::Done)
}

/// Reads what is named, and what that names, and so on.
fn read(resolved: &Resolved, states: &mut [State], folder: Option<&Path>) {
    loop {
        let wave: Vec<usize> = (0..states.len()).filter(|&at| matches!(states[at], State::Named)).collect();
        if wave.is_empty() {
            return;
        }
        let of_package = |at: usize| {
            let package = &resolved.packages[at];
            let sources = || package::read(package).map(|it| State::Read(Box::new(it)));
            (at, kept(package, folder).or_else(sources).unwrap_or(State::Missing))
        };
        let found: Vec<(usize, State)> = wave.into_par_iter().map(of_package).collect();
        for (at, state) in found {
            let uses = &resolved.packages[at].uses;
            let named: Vec<usize> = match &state {
                State::Done(summary) => summary.uses.iter().map(|it| it.package).collect(),
                State::Read(source) => {
                    let named = Named::among(source.texts(), uses.iter().map(|it| it.name.as_str()));
                    uses.iter().filter(|it| named.has(&it.name)).map(|it| it.package).collect()
                }
                State::Unnamed | State::Named | State::Missing => Vec::new(),
            };
            states[at] = state;
            for package in named {
                if matches!(states[package], State::Unnamed) {
                    states[package] = State::Named;
                }
            }
        }
    }
}

/// Describes what is read, each package after those that it leans on.
fn describe(resolved: &Resolved, states: &mut [State], folder: Option<&Path>, problems: &mut Vec<Problem>) {
    let mut folder = folder;
    loop {
        let waits = |it: &Use| matches!(states[it.package], State::Read(_));
        let is_next = |at: usize| matches!(states[at], State::Read(_)) && !resolved.packages[at].uses.iter().any(waits);
        let wave: Vec<usize> = (0..states.len()).filter(|&at| is_next(at)).collect();
        if wave.is_empty() {
            return;
        }
        let done: Vec<(usize, Option<Summary>)> = wave
            .par_iter()
            .with_max_len(1)
            .map(|&at| {
                let State::Read(source) = &states[at] else { return (at, None) };
                let mut others = Vec::new();
                let places = below(resolved, states, &resolved.packages[at].uses, 1, &mut others);
                let text = package::describe(source, &resolved.packages[at], others, &places);
                (at, text.and_then(|text| summary(&text, &resolved.packages[at].uses)))
            })
            .collect();
        for (at, summary) in done {
            let package = &resolved.packages[at];
            // What is known of others may be more next time.
            let is_whole = !package.uses.iter().any(|it| matches!(states[it.package], State::Missing));
            if let (Some(to), Some(name), Some(summary)) = (folder.filter(|_| is_whole), &package.kept, &summary)
                && let Err(error) = cache::put(to, name, &summary.text)
            {
                problems.push(note(format!("failed to write to the cache in {}: {error}", to.display())));
                folder = None;
            }
            states[at] = match summary {
                Some(summary) => State::Done(summary),
                None => {
                    problems.push(note(format!(
                        "failed to understand the sources of {} {}",
                        package.name, package.version
                    )));
                    State::Missing
                }
            };
        }
    }
}

fn summary(text: &str, uses: &[Use]) -> Option<Summary> {
    let named = Named::among([text].into_iter(), uses.iter().map(|it| it.name.as_str()));
    let uses = uses.iter().filter(|it| named.has(&it.name)).cloned().collect();
    Some(Summary { file: Arc::new(lower_stub(text).ok()?), text: Arc::from(text), uses })
}

/// The crates of all described packages that `uses` lead to, as a list that begins at `first`; and by package its place.
fn below(
    resolved: &Resolved,
    states: &[State],
    uses: &[Use],
    first: usize,
    out: &mut Vec<KrateInput>,
) -> Vec<Option<usize>> {
    let mut places = vec![None; states.len()];
    let mut order = Vec::new();
    let mut open: Vec<usize> = uses.iter().map(|it| it.package).collect();
    while let Some(at) = open.pop() {
        let State::Done(summary) = &states[at] else { continue };
        if places[at].is_some() {
            continue;
        }
        places[at] = Some(first + order.len());
        order.push(at);
        open.extend(summary.uses.iter().map(|it| it.package));
    }
    for at in order {
        let (State::Done(summary), package) = (&states[at], &resolved.packages[at]) else { continue };
        let leads = |it: &Use| Some((Name::new(&it.name), places[it.package]?));
        out.push(KrateInput {
            name: Name::new(&package.krate),
            package: package.name.clone(),
            kind: KrateKind::Dependency,
            target: TargetKind::Lib,
            edition: package.edition,
            dependencies: summary.uses.iter().filter_map(leads).collect(),
            features: None,
            files: vec![FileInput {
                id: FileId(FIRST_FILE + at as u32),
                file: Arc::clone(&summary.file),
                text: Arc::clone(&summary.text),
                path: Arc::from(package.name.as_str()),
                modules: Vec::new(),
            }],
        });
    }
    places
}

/// Gives the crates of the project what they name.
fn enter(resolved: &Resolved, uses: &[(usize, Vec<Use>)], states: &[State], loaded: &mut Loaded) {
    let all: Vec<Use> = uses.iter().flat_map(|(_, list)| list).cloned().collect();
    let mut krates = Vec::new();
    let places = below(resolved, states, &all, loaded.krates.len(), &mut krates);
    for (krate, list) in uses {
        let leads = list.iter().filter_map(|it| Some((Name::new(&it.name), places[it.package]?)));
        loaded.krates[*krate].dependencies.extend(leads);
    }
    loaded.krates.append(&mut krates);
}
