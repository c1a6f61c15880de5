//! Which frames lie in the workspace: by the path that a frame names, and by the crate that its symbol names.
//!
//! Profiles name paths in many ways: whole, from the workspace's folder, cut to the last three parts, the file's name
//! alone; from the machine and the folder that the program was built in. So the end of a path is what counts, and the
//! crate tells the `src/lib.rs` of a dependency from our own.

use std::path::Path;

use allocheck_lints::facts::Facts;
use allocheck_lints::facts::function::FnFact;
use allocheck_lints::text::{FileId, Place, Span};
use rustc_hash::FxHashMap as HashMap;

use crate::load::SourceFile;
use crate::profile::frame::Frame;
use crate::project::Project;

/// Code that is never the workspace's, unless the whole path is that of one of its files.
const ELSEWHERE: [&str; 4] = ["/rustc/", "/registry/src/", "/git/checkouts/", "/rustlib/"];

/// The files of the workspace, by what profiles call them.
pub(super) struct Own<'a> {
    files: &'a [SourceFile],
    facts: &'a Facts,
    /// By the name of the file alone.
    by_name: HashMap<&'a str, Vec<Candidate>>,
}

/// A file that a frame may mean.
struct Candidate {
    file: usize,
    absolute: String,
    krate: String,
}

/// Where a frame lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found<'f> {
    pub(super) at: At,
    /// What stands before the file's path from the workspace's folder: the folder that the program was built in. Empty
    /// where that is not known.
    pub(super) folder: &'f str,
    /// The symbol says so too. Otherwise it is so only where others lie in that folder for sure.
    pub(super) is_sure: bool,
}

/// How the function that a frame names stands to the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fit {
    /// The line lies in the function.
    Fits,
    /// The function stands elsewhere in the file, or the file has no such line.
    Moved,
    /// Nothing can be said: a closure, a macro's work, code that the compiler made.
    Unknown,
}

/// A place in the workspace, as a frame names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct At {
    /// The file: an index into the run's list of files.
    pub(super) file: usize,
    /// From 1.
    pub(super) line: u32,
    /// From 1; 0 where it is not known.
    pub(super) column: u32,
}

impl<'a> Own<'a> {
    /// Of the files of a project.
    pub(super) fn new(project: &Project, files: &'a [SourceFile], facts: &'a Facts) -> Self {
        let mut by_name: HashMap<&str, Vec<Candidate>> = HashMap::default();
        for (at, file) in files.iter().enumerate() {
            let name = file.path.rsplit('/').next().unwrap_or(&file.path);
            let krate = project.targets.get(file.target).map_or("", |target| &target.name).replace('-', "_");
            let absolute = slashed(&file.absolute);
            by_name.entry(name).or_default().push(Candidate { file: at, absolute, krate });
        }
        Self { files, facts, by_name }
    }

    /// Where a frame lies in the workspace; nothing where it does not.
    pub(super) fn find<'f>(&self, frame: &Frame<'f>) -> Option<Found<'f>> {
        let path = frame.path;
        let name = path.rsplit(['/', '\\']).next()?;
        let candidates = self.by_name.get(name).filter(|_| frame.line > 0)?;
        let at = |it: &Candidate| At { file: it.file, line: frame.line, column: frame.column };
        if let Some(exact) = candidates.iter().find(|it| it.absolute == path) {
            return Some(Found { at: at(exact), folder: "", is_sure: true });
        }
        if ELSEWHERE.iter().any(|it| path.contains(it)) {
            return None;
        }
        let has_crate = frame.roots().next().is_some();
        let ends_alike = |it: &&Candidate| {
            let agreed = agreed_parts(path, &it.absolute);
            let is_whole = agreed == parts(path) || agreed >= parts(&self.files[it.file].path);
            is_whole && (!has_crate || frame.roots().any(|root| root == it.krate))
        };
        let alike: Vec<&Candidate> = candidates.iter().filter(ends_alike).collect();
        let most = alike.iter().map(|it| agreed_parts(path, &it.absolute)).max()?;
        let best = || alike.iter().filter(|it| agreed_parts(path, &it.absolute) == most);
        // Where several files end in this path, the one counts that has the function there.
        let fitting = || best().filter(|it| self.fit(frame, at(it)) == Fit::Fits);
        let is_clear = best().nth(1).is_none();
        let chosen = if is_clear { best().next() } else { fitting().next().filter(|_| fitting().nth(1).is_none()) }?;
        let is_sure = has_crate || self.fit(frame, at(chosen)) == Fit::Fits;
        let folder = path.strip_suffix(&*self.files[chosen.file].path).unwrap_or("");
        (is_sure || !folder.is_empty()).then(|| Found { at: at(chosen), folder, is_sure })
    }

    /// Whether the function that a frame names is where the frame says.
    pub(super) fn fit(&self, frame: &Frame<'_>, at: At) -> Fit {
        let Some(line) = self.line(at) else { return Fit::Moved };
        let name = frame.name();
        if name.is_empty() {
            return Fit::Unknown;
        }
        if self.function(line).is_some_and(|it| self.facts.functions[it].name == name) {
            return Fit::Fits;
        }
        let mut others = self.functions_of(line.file).iter();
        if others.any(|it| it.name == name && !it.from_macro) { Fit::Moved } else { Fit::Unknown }
    }

    /// The bytes of a line.
    pub(super) fn line(&self, at: At) -> Option<Place> {
        let file = self.files.get(at.file)?;
        let span = file.lines.line_span(at.line.checked_sub(1)? as usize, &file.text)?;
        Some(Place { file: FileId(at.file as u32), span })
    }

    /// The function that a line lies in, the innermost: an index into [`Facts::functions`].
    pub(super) fn function(&self, line: Place) -> Option<usize> {
        let behind = self
            .facts
            .functions
            .partition_point(|it| (it.place.file, it.place.span.start) < (line.file, line.span.end));
        let before = self.facts.functions[..behind].iter().enumerate().rev();
        let mut here = before.take_while(|(_, it)| it.place.file == line.file);
        here.find(|(_, it)| overlap(it.whole.span, line.span)).map(|(at, _)| at)
    }

    /// The column at which a place begins, where that is in this line.
    pub(super) fn column_in(&self, place: Place, line: Place) -> Option<u32> {
        let is_within =
            place.file == line.file && line.span.start <= place.span.start && place.span.start < line.span.end;
        let file = self.files.get(place.file.0 as usize).filter(|_| is_within)?;
        Some(file.lines.line_column(place.span.start, &file.text).column)
    }

    fn functions_of(&self, file: FileId) -> &[FnFact] {
        let functions = &self.facts.functions;
        let start = functions.partition_point(|it| it.place.file < file);
        let end = functions.partition_point(|it| it.place.file <= file);
        &functions[start..end]
    }
}

fn overlap(whole: Span, line: Span) -> bool {
    whole.start < line.end && line.start < whole.end
}

fn slashed(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

fn parts(path: &str) -> usize {
    path.split(['/', '\\']).filter(|it| !it.is_empty() && *it != ".").count()
}

/// How many parts at the end of two paths are the same.
fn agreed_parts(one: &str, other: &str) -> usize {
    let [one, other] = [one, other].map(|path| path.rsplit(['/', '\\']).filter(|it| !it.is_empty() && *it != "."));
    one.zip(other).take_while(|(one, other)| one == other).count()
}
