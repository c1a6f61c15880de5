//! Which findings are news: on what has changed, and not known already.

use std::path::Path;

use allocheck_lints::finding::Finding;

use crate::baseline::{self, Baseline};
use crate::changed::{Against, Changed, changed, staged_texts};
use crate::config::find::Configured;
use crate::options::{Options, Task};
use crate::project::Project;
use crate::render::Styled;

/// What findings are held against.
#[derive(Debug, Default)]
pub(crate) struct Sieve {
    changed: Option<Changed>,
    known: Option<Baseline>,
}

/// What was left out, and what is known and gone: file, rule, how many.
#[derive(Debug, Default)]
pub(crate) struct Sieved {
    pub(crate) known: usize,
    pub(crate) gone: Vec<(String, String, usize)>,
}

/// Makes the sieve; where the staged texts count, they stand in for those on the disk from here on.
///
/// # Errors
/// What git or the baseline has against it.
pub(crate) fn sieve(
    options: &Options,
    configured: &Configured,
    project: &mut Project,
    folder: &Path,
) -> anyhow::Result<Sieve> {
    let mut sieve = Sieve::default();
    let args = &options.baseline;
    let against = args.since.as_deref().map(Against::Revision).or(args.staged.then_some(Against::Head));
    if let Some(against) = against {
        sieve.changed = Some(changed(&project.root, against).map_err(anyhow::Error::msg)?);
    }
    if args.staged {
        project.unsaved.extend(staged_texts(&project.root).map_err(anyhow::Error::msg)?);
    }
    if args.no_baseline || options.task != Task::Check {
        return Ok(sieve);
    }
    let config = configured.all.baseline.as_ref().map(|path| configured.all.folder.join(path));
    let path = baseline::path(project, args.baseline.as_deref(), config.as_deref(), folder);
    if args.baseline.is_some() || config.is_some() || path.is_file() {
        sieve.known = Some(baseline::read(&path)?);
    }
    Ok(sieve)
}

impl Sieve {
    /// Leaves what is news.
    pub(crate) fn apply(&self, page: &Styled<'_>, findings: &mut Vec<Finding>) -> Sieved {
        let mut sieved = Sieved::default();
        if let Some(known) = &self.known {
            let before = findings.len();
            sieved.gone = known.retain_new(page, findings);
            sieved.known = before - findings.len();
        }
        if let Some(changed) = &self.changed {
            changed.retain(page.files, findings);
        }
        sieved
    }
}
