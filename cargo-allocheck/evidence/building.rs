//! A build by cargo in a folder of its own: what was built, and where.

use std::ffi::OsString;
use std::io::{BufRead as _, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::Context as _;
use cargo_metadata::{Artifact, Message};

use crate::evidence::compiled::{Compiled, Settings};
use crate::evidence::wrapper;

/// What is to be built.
#[derive(Clone, Debug)]
pub(super) struct Order<'a> {
    /// Cargo's executable.
    pub(super) cargo: &'a Path,
    /// Ours.
    pub(super) program: &'a Path,
    /// Where it is started.
    pub(super) folder: &'a Path,
    /// What was typed of packages, targets and features, as cargo understands it.
    pub(super) words: Vec<String>,
    /// Cargo's profile.
    pub(super) profile: &'a str,
    /// Where it builds.
    pub(super) target_folder: &'a Path,
    /// The ids of the workspace's packages.
    pub(super) members: Vec<&'a str>,
    /// Colours, as cargo says it.
    pub(super) color: bool,
}

/// What was built.
#[derive(Clone, Debug, Default)]
pub(crate) struct Built {
    /// Libraries and executables of the workspace.
    pub(super) own: Vec<PathBuf>,
    /// Libraries of others, std's among them.
    pub(super) others: Vec<PathBuf>,
    /// With what all was compiled.
    pub(super) settings: Settings,
}

/// How a build ended.
pub(super) enum Outcome {
    /// Well.
    Built(Built),
    /// Cargo has said why not.
    Failed,
}

/// Builds. Cargo's progress and warnings go to the error stream as always, its errors too.
///
/// # Errors
/// Where cargo cannot be run or understood.
pub(super) fn build(order: &Order<'_>, err: &mut dyn Write) -> anyhow::Result<Outcome> {
    let said = || format!("failed to run `{}`", order.cargo.display());
    let mut command = Command::new(order.cargo);
    command.arg("build").args(["--profile", order.profile]).args(&order.words);
    command.args([OsString::from("--target-dir"), order.target_folder.into()]);
    let (format, color) = if order.color { ("json-diagnostic-rendered-ansi", "always") } else { ("json", "never") };
    command.arg(format!("--message-format={format}")).arg(format!("--color={color}"));
    command.env("RUSTC_WORKSPACE_WRAPPER", order.program).env(wrapper::VARIABLE, "1");
    command.current_dir(order.folder).stdin(Stdio::null()).stdout(Stdio::piped());
    let mut child = command.spawn().with_context(said)?;
    let mut built = Built::default();
    if let Some(lines) = child.stdout.take() {
        let (mut lines, mut line) = (BufReader::new(lines), String::new());
        while lines.read_line(&mut line).with_context(said)? > 0 {
            let message = serde_json::from_str::<Message>(&line);
            line.clear();
            // What is no message of cargo's is a word of some build script's.
            let Ok(message) = message else { continue };
            match message {
                Message::CompilerMessage(message) => {
                    if let Some(text) = &message.message.rendered {
                        write!(err, "{text}").context("failed to write")?;
                    }
                }
                Message::CompilerArtifact(artifact) => built.add(artifact, &order.members),
                Message::BuildScriptExecuted(script) => {
                    let cfgs = built.settings.scripts.entry(script.package_id.repr).or_default();
                    cfgs.extend(script.cfgs);
                }
                _ => {}
            }
        }
    }
    if !child.wait().with_context(said)?.success() {
        return Ok(Outcome::Failed);
    }
    Ok(Outcome::Built(built))
}

impl Built {
    fn add(&mut self, artifact: Artifact, members: &[&str]) {
        use cargo_metadata::TargetKind as Kind;
        if artifact.target.kind.iter().any(|kind| matches!(kind, Kind::CustomBuild | Kind::ProcMacro)) {
            return;
        }
        let libraries =
            artifact.filenames.into_iter().filter(|path| path.extension().is_some_and(|it| it == "rlib" || it == "so"));
        let files = libraries.chain(artifact.executable).map(cargo_metadata::camino::Utf8PathBuf::into_std_path_buf);
        if !members.contains(&artifact.package_id.repr.as_str()) {
            self.others.extend(files);
            return;
        }
        self.own.extend(files);
        let profile = &artifact.profile;
        let compiled = Compiled {
            features: artifact.features,
            test: profile.test,
            debug_assertions: profile.debug_assertions,
            overflow_checks: profile.overflow_checks,
        };
        let known = self.settings.packages.entry(artifact.package_id.repr).or_default();
        if !known.contains(&compiled) {
            known.push(compiled);
        }
    }

    /// Adds what the compiler sets by itself, and the libraries that come with it.
    ///
    /// # Errors
    /// Where the compiler does not tell where they are.
    pub(super) fn add_std(&mut self, rustc: &Path, folder: &Path) -> anyhow::Result<()> {
        let said = || format!("failed to run `{}`", rustc.display());
        let output = Command::new(rustc)
            .args(["--print=target-libdir", "--print=cfg"])
            .current_dir(folder)
            .output()
            .with_context(said)?;
        let said_by_it = String::from_utf8_lossy(&output.stdout);
        let mut lines = said_by_it.lines();
        let libraries = PathBuf::from(lines.next().unwrap_or_default().trim());
        self.settings.target = lines.map(str::to_owned).collect();
        let said = || format!("failed to read {}", libraries.display());
        let mut found = Vec::new();
        for entry in std::fs::read_dir(&libraries).with_context(said)? {
            let path = entry.with_context(said)?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let is_other = ["libtest-", "libproc_macro-", "libgetopts-", "libpanic_abort-", "librustc_std_workspace"]
                .iter()
                .any(|other| name.starts_with(other));
            if name.ends_with(".rlib") && !is_other {
                found.push(path);
            }
        }
        found.sort();
        self.others.extend(found);
        Ok(())
    }
}
