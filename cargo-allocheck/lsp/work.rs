//! The analysis behind a session: once for each state of the texts, beside the talk with the editor.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::Sender;

use rayon::ThreadPool;

use crate::analyse::{Analysis, analyse};
use crate::load::SourceFile;
use crate::lsp::session::{Event, Texts};
use crate::options::Options;
use crate::project::Project;
use crate::project::discover::discover;
use crate::project::metadata::ProjectError;
use crate::{report, settle};

/// What is known of one state of the texts.
pub(super) struct Known {
    /// Counts the states; later ones are larger.
    pub(super) state: u64,
    pub(super) project: Project,
    pub(super) analysis: Analysis,
}

/// What the work needs, beside the texts.
#[derive(Clone)]
pub(super) struct Workshop {
    pub(super) options: Arc<Options>,
    pub(super) folder: PathBuf,
    pub(super) pool: Arc<ThreadPool>,
    pub(super) sender: Sender<Event>,
}

impl Workshop {
    /// Begins an analysis; its end is an event.
    pub(super) fn begin(&self, state: u64, project: Option<Project>, texts: Texts) {
        let Self { options, folder, pool, sender } = self.clone();
        std::thread::spawn(move || {
            let known = look(&options, &folder, &pool, project, texts);
            let event = known.map(|(project, analysis)| Known { state, project, analysis });
            // Nobody listens any more where the session has ended.
            drop(sender.send(Event::Known(event.map(Box::new))));
        });
    }
}

/// Asks cargo only where the project is not known yet.
fn look(
    options: &Options,
    folder: &Path,
    pool: &ThreadPool,
    project: Option<Project>,
    texts: Texts,
) -> Result<(Project, Analysis), String> {
    let mut project = match project {
        Some(project) => project,
        None => {
            let found = discover(options, folder).map_err(|error| match error {
                ProjectError::Cargo(words) | ProjectError::NoCargo(words) => words,
                ProjectError::Own(error) => format!("{error:#}"),
            });
            found?.0
        }
    };
    let found = project.clone();
    let mut options = options.clone();
    let configured = settle::configured(&mut options, &mut project, folder)?;
    project.unsaved = texts;
    let wish = |project: &Project, files: &[SourceFile]| settle::judge(&options, &configured, project, files);
    let mut analysis = pool.install(|| analyse(&mut project, &wish));
    report::retain_findings(&analysis.files, &mut analysis.judged.findings);
    let findings = &analysis.judged.findings;
    report::retain_problems(&options.report, findings, &mut analysis.problems);
    Ok((found, analysis))
}
