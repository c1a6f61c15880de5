//! The real world: the sources of all packages that we are built from are read, and say the same each time.

use std::path::Path;
use std::process::Command;

use allocheck_lints::judge::Options;
use cargo_allocheck::analyse::{Analysis, analyse, pool};
use cargo_allocheck::output::Format;
use cargo_allocheck::project::{Project, metadata};
use cargo_allocheck::report;
use cargo_metadata::MetadataCommand;

/// Our packages and all that they depend on here, as if they were one workspace.
fn own_tree() -> Project {
    let host = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into())).arg("-vV").output();
    let host = String::from_utf8(host.expect("rustc runs").stdout).expect("rustc speaks UTF-8");
    let host = host.lines().find_map(|line| line.strip_prefix("host: ")).expect("rustc names its host");
    let mut command = MetadataCommand::new();
    command.manifest_path(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml")).other_options(vec![
        "--offline".to_owned(),
        "--locked".to_owned(),
        format!("--filter-platform={host}"),
    ]);
    let mut project = Project::default();
    metadata::add(&mut project, &command.exec().expect("cargo knows what we are built from"));
    project.want_libraries();
    project
}

fn judged(threads: usize) -> (Analysis, Vec<u8>) {
    let mut project = own_tree();
    let pool = pool(std::num::NonZeroUsize::new(threads)).expect("the system gives threads");
    let analysis = pool.install(|| analyse(&mut project, &|_, _| Options::default()));
    let mut said = Vec::new();
    for format in [Format::Human, Format::Sarif] {
        report::write_all(&mut said, &project, &analysis, format).expect("memory can be written to");
    }
    (analysis, said)
}

#[test]
fn all_dependencies_are_read_alike() {
    let (first, said) = judged(1);
    let failed = first.files.iter().filter(|file| file.lowered.is_none()).count();
    let lines: usize = first.files.iter().map(|file| file.lines.line_count()).sum();
    let share = 100.0 * failed as f64 / first.files.len() as f64;
    println!("{lines} lines in {} files, of which {failed} ({share:.2} %) could not be read", first.files.len());
    for problem in &first.problems {
        println!("{}", problem.message);
        assert!(!problem.message.contains("internal error"), "{}", problem.message);
    }
    assert!(first.files.len() > 500, "the dependencies were not found");
    assert!(share < 1.0, "{failed} files could not be read");
    let sites: Vec<String> = first.facts.sites.iter().map(|site| format!("{site:?}")).collect();
    drop(first);
    let (second, again) = judged(3);
    assert!(said == again, "a second run says something else");
    assert_eq!(second.facts.sites.len(), sites.len(), "a second run finds another number of sites");
    for (site, before) in second.facts.sites.iter().zip(&sites) {
        assert_eq!(&format!("{site:?}"), before, "a second run describes a site differently");
    }
}
