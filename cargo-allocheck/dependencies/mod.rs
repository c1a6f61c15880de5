//! The packages that the project leans on: cargo's word in, crates of signatures and effects out.
//!
//! Only packages whose crates are named are read: by the project, and then by what those name. Each becomes a stub text
//! (see `allocheck_lints::facts::summary`). Nothing of them is reported.

pub(crate) mod cache;

mod resolve;

mod named;

mod package;

mod turns;

pub(crate) mod own;

use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread::JoinHandle;

use allocheck_lints::index::def::{KrateKind, TargetKind};
use allocheck_lints::index::input::{FileInput, KrateInput};
use allocheck_lints::name::Name;
use allocheck_lints::syntax::File;
use allocheck_lints::syntax::lower::lower_stub;
use allocheck_lints::text::FileId;
use rayon::Scope;
use rayon::prelude::*;

use crate::dependencies::named::Named;
use crate::dependencies::package::Source;
use crate::dependencies::resolve::{Outside, Resolved, Use};
use crate::dependencies::turns::each_in_turn;
use crate::load::Loaded;
use crate::problem::{Gravity, Problem, ProblemKind};
use crate::progress::Progress;
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
    describe(project, resolved, &mut states, &mut loaded.problems);
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

/// The packages of a run, while they are worked on side by side.
type Shared<'s> = Mutex<&'s mut [State]>;

fn lock<'l, 's>(shared: &'l Shared<'s>) -> MutexGuard<'l, &'s mut [State]> {
    // Nothing is left half done in a state.
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Reads what is named, and what that names, and so on.
fn read(resolved: &Resolved, states: &mut [State], folder: Option<&Path>) {
    let named: Vec<usize> = (0..states.len()).filter(|&at| matches!(states[at], State::Named)).collect();
    let shared = Shared::new(states);
    let reading = Reading { resolved, shared: &shared, folder };
    rayon::scope(|scope| {
        for at in named {
            scope.spawn(move |scope| reading.read(scope, at));
        }
    });
}

#[derive(Clone, Copy)]
struct Reading<'r, 's> {
    resolved: &'r Resolved,
    shared: &'r Shared<'s>,
    folder: Option<&'r Path>,
}

impl<'r> Reading<'r, '_> {
    /// Reads one package, and has read what it is the first to name.
    fn read(self, scope: &Scope<'r>, at: usize) {
        let package = &self.resolved.packages[at];
        let sources = || package::read(package).map(|it| State::Read(Box::new(it)));
        let state = kept(package, self.folder).or_else(sources).unwrap_or(State::Missing);
        let uses = &package.uses;
        let named: Vec<usize> = match &state {
            State::Done(summary) => summary.uses.iter().map(|it| it.package).collect(),
            State::Read(source) => {
                let named = Named::among(source.texts(), uses.iter().map(|it| it.name.as_str()));
                uses.iter().filter(|it| named.has(&it.name)).map(|it| it.package).collect()
            }
            State::Unnamed | State::Named | State::Missing => Vec::new(),
        };
        let mut states = lock(self.shared);
        states[at] = state;
        for package in named {
            if matches!(states[package], State::Unnamed) {
                states[package] = State::Named;
                scope.spawn(move |scope| self.read(scope, package));
            }
        }
    }
}

/// Describes what is read, each package as soon as those are described that it leans on.
fn describe(project: &Project, resolved: &Resolved, states: &mut [State], problems: &mut Vec<Problem>) {
    let is_read: Vec<bool> = states.iter().map(|it| matches!(it, State::Read(_))).collect();
    let waits: Vec<Option<Vec<usize>>> = (0..states.len())
        .map(|at| {
            let uses = resolved.packages[at].uses.iter().map(|it| it.package);
            is_read[at].then(|| uses.filter(|it| is_read[*it]).collect())
        })
        .collect();
    let progress = Progress::new(project.dependencies.watched);
    progress.expect(is_read.iter().filter(|it| **it).count());
    let folder = Mutex::new(project.dependencies.cache.as_deref());
    let shared = Shared::new(states);
    let notes: Mutex<Vec<(usize, String)>> = Mutex::default();
    let note_of = |at: usize, message: String| {
        notes.lock().unwrap_or_else(PoisonError::into_inner).push((at, message));
    };
    each_in_turn(&waits, &|at| {
        let package = &resolved.packages[at];
        let mut others = Vec::new();
        let mut states = lock(&shared);
        let places = below(resolved, &states, &package.uses, 1, &mut others);
        // What is known of others may be more next time.
        let is_whole = !package.uses.iter().any(|it| matches!(states[it.package], State::Missing));
        let State::Read(source) = std::mem::replace(&mut states[at], State::Named) else { return };
        drop(states);
        progress.begin(&package.name);
        let text = package::describe(&source, package, others, &places);
        let summary = text.and_then(|text| summary(&text, &package.uses));
        drop(source);
        progress.done();
        let to = *folder.lock().unwrap_or_else(PoisonError::into_inner);
        if let (Some(to), Some(name), Some(summary)) = (to.filter(|_| is_whole), &package.kept, &summary)
            && let Err(error) = cache::put(to, name, &summary.text)
            && folder.lock().unwrap_or_else(PoisonError::into_inner).take().is_some()
        {
            note_of(at, format!("failed to write to the cache in {}: {error}", to.display()));
        }
        if summary.is_none() {
            note_of(at, format!("failed to understand the sources of {} {}", package.name, package.version));
        }
        lock(&shared)[at] = summary.map_or(State::Missing, State::Done);
    });
    let mut notes = notes.into_inner().unwrap_or_else(PoisonError::into_inner);
    notes.sort();
    problems.extend(notes.into_iter().map(|(_, message)| note(message)));
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
