//! A project in, everything that is known of it out.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use allocheck_lints::facts::{self, Facts};
use allocheck_lints::index::build::build;
use allocheck_lints::index::def::{Index, KrateKind};
use allocheck_lints::judge::{Judged, Options, judge};
use allocheck_lints::rules;
use allocheck_lints::types::stats::Stats;

use crate::dependencies;
use crate::dependencies::own;
use crate::evidence::verify::Verified;
use crate::evidence::witness::Witnesses;
use crate::fix::comments;
use crate::load::{Loaded, SourceFile, load};
use crate::problem::{Gravity, Problem, ProblemKind};
use crate::profile::told::Profiled;
use crate::project::Project;

/// Parsers and visitors recurse as deep as the code does.
const STACK: usize = 64 << 20;

/// Threads of this name speak of their panics through [`Problem`]s.
const THREAD: &str = "allocheck-";

/// All that a run found out.
#[derive(Debug, Default)]
pub struct Analysis {
    /// The files, sorted by path.
    pub files: Vec<SourceFile>,
    /// What could not be done.
    pub problems: Vec<Problem>,
    /// Names.
    pub index: Index,
    /// The inventory.
    pub facts: Facts,
    /// What the rules say of it, and what is silenced.
    pub judged: Judged,
    /// What others say of its places, where they were asked.
    pub witnesses: Witnesses,
    /// What profiles say of the run, where some were given.
    pub(crate) profiled: Option<Profiled>,
    /// What the optimised build says of its sites, where it was asked.
    pub(crate) verified: Option<Verified>,
    /// How much of the types is known, where that was asked.
    pub stats: Option<Stats>,
    /// What each phase took.
    pub timings: Vec<(&'static str, Duration)>,
    /// Files that were lowered a second time, because of a macro that was found late.
    pub relowered: usize,
}

/// A pool on which deep code can be analysed. With no number, as many threads as there are cores.
///
/// # Errors
/// Where the system gives no threads.
pub fn pool(threads: Option<std::num::NonZeroUsize>) -> anyhow::Result<rayon::ThreadPool> {
    hush();
    let builder = rayon::ThreadPoolBuilder::new()
        .stack_size(STACK)
        .thread_name(|at| format!("{THREAD}{at}"))
        .num_threads(threads.map_or(0, std::num::NonZeroUsize::get));
    Ok(builder.build()?)
}

/// Keeps panics on our own threads from being printed: they are caught, and become problems.
fn hush() {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| {
        let loud = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            let ours = std::thread::current().name().is_some_and(|name| name.starts_with(THREAD));
            if !ours || std::env::var_os("RUST_BACKTRACE").is_some() {
                loud(panic);
            }
        }));
    });
}

/// Reads the project and judges it with all rules, as `options` wishes once it is known which files there are. To be called on a [`pool`].
#[must_use]
pub fn analyse(project: &mut Project, options: &dyn Fn(&Project, &[SourceFile]) -> Options) -> Analysis {
    let asked = dependencies::ask(project);
    let mut loaded = load(project);
    let started = Instant::now();
    dependencies::add(project, asked, &mut loaded);
    own::add(&project.stubs, &mut loaded);
    let depended = started.elapsed();
    let Loaded { files, krates, problems, cost } = loaded;
    let mut analysis = Analysis { files, problems, relowered: cost.relowered, ..Analysis::default() };
    analysis.timings.extend([("read", cost.read), ("lower", cost.lower), ("depend", depended)]);
    let options = options(project, &analysis.files);
    let Analysis { index, facts, judged, timings, problems, .. } = &mut analysis;
    let mut phase = |name, work: &mut dyn FnMut()| {
        let started = Instant::now();
        if catch_unwind(AssertUnwindSafe(work)).is_err() {
            problems.push(Problem {
                gravity: Gravity::Error,
                kind: ProblemKind::Internal,
                place: None,
                message: format!("failed to analyse the project ({name}): internal error, please report"),
                label: String::new(),
                help: None,
            });
        }
        timings.push((name, started.elapsed()));
    };
    phase("index", &mut || {
        *index = build(&krates);
        index.marks.clone_from(&project.marks);
        for krate in index.krates.iter_mut().filter(|it| it.kind == KrateKind::Workspace) {
            let of_it = || project.packages.iter().filter(|it| it.name == *krate.package);
            krate.beside = of_it().any(|it| it.is_beside);
            krate.closed = of_it().any(|it| it.is_closed);
            krate.oldest_rust = of_it().find_map(|it| it.oldest_rust);
        }
    });
    phase("facts", &mut || *facts = facts::gather(index));
    facts.thresholds.clone_from(&project.thresholds);
    phase("rules", &mut || *judged = judge(facts, rules::all(), &options));
    comments::keep(&analysis.files, &mut analysis.judged.findings);
    analysis
}
