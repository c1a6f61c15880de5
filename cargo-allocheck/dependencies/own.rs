//! Stubs of the user's own: each file describes the crate that it is named as, and counts more than its sources.

use std::path::PathBuf;
use std::sync::Arc;

use allocheck_lints::index::def::{KrateKind, TargetKind};
use allocheck_lints::index::input::{FileInput, KrateInput};
use allocheck_lints::name::Name;
use allocheck_lints::syntax::Edition;
use allocheck_lints::syntax::lower::lower_stub;
use allocheck_lints::text::{FileId, LineIndex};

use crate::load::Loaded;
use crate::problem::{Gravity, Problem, ProblemKind};

/// The first file of these; those of dependencies come before them.
const FIRST_FILE: u32 = 3 << 30;

/// Adds the crates that the files describe.
pub(crate) fn add(paths: &[PathBuf], loaded: &mut Loaded) {
    for (at, path) in paths.iter().enumerate() {
        let shown = path.display().to_string();
        let name = path.file_stem().unwrap_or_default().to_string_lossy().replace('-', "_");
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) => {
                loaded.problems.push(failed(ProblemKind::Read, format!("failed to read the stub {shown}: {error}")));
                continue;
            }
        };
        let file = match lower_stub(&text) {
            Ok(file) => file,
            Err(error) => {
                let at = LineIndex::new(&text).line_column(error.span.start, &text);
                let message = format!("failed to parse the stub {shown}:{}:{}: {}", at.line, at.column, error.message);
                loaded.problems.push(failed(ProblemKind::Syntax, message));
                continue;
            }
        };
        let file = FileInput {
            id: FileId(FIRST_FILE + at as u32),
            file: Arc::new(file),
            text: Arc::from(text),
            path: Arc::from(shown),
            modules: Vec::new(),
        };
        loaded.krates.push(KrateInput {
            name: Name::new(&name),
            package: name,
            kind: KrateKind::Stub,
            target: TargetKind::Lib,
            edition: Edition::E2021,
            dependencies: Vec::new(),
            features: None,
            files: vec![file],
        });
    }
}

fn failed(kind: ProblemKind, message: String) -> Problem {
    Problem { gravity: Gravity::Error, kind, place: None, message, label: String::new(), help: None }
}
