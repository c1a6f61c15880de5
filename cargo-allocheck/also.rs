//! Cargo's own check beside ours: an editor that asks us instead of cargo then hears both.

use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::Context as _;

use crate::args::Also;
use crate::options::Options;
use crate::output::Format;
use crate::project::select::PackageWish;

/// Runs it over the same selection and passes on what it says, line by line. Says whether it was content.
///
/// # Errors
/// Where cargo cannot be run.
pub(crate) fn run(also: Also, options: &Options, folder: &Path, out: &mut dyn Write) -> anyhow::Result<bool> {
    let format = options.outputs.iter().find(|output| output.path.is_none()).map(|output| output.format);
    let mut command = Command::new(&options.source.cargo);
    command.args(words(also, options, folder)).current_dir(folder).stdin(Stdio::null());
    let messages = match format {
        Some(Format::Json) => Some("json"),
        Some(Format::Short) => Some("short"),
        _ => None,
    };
    command.args(messages.map(|format| format!("--message-format={format}")));
    // Other programs would not understand what cargo says among our words.
    let is_json = format == Some(Format::Json);
    command.stdout(if is_json { Stdio::piped() } else { Stdio::null() });
    let said = || format!("failed to run `{}`", options.source.cargo.display());
    let mut child = command.spawn().with_context(said)?;
    if let Some(lines) = &mut child.stdout {
        io::copy(lines, out)?;
        out.flush()?;
    }
    Ok(child.wait().with_context(said)?.success())
}

fn words(also: Also, options: &Options, folder: &Path) -> Vec<String> {
    let command = match also {
        Also::Clippy => "clippy",
        Also::Check => "check",
    };
    let mut words = vec![command.to_owned()];
    words.extend(selection(options, folder));
    words.push("--keep-going".to_owned());
    words
}

/// The packages, targets and features that were typed in a folder, as cargo understands them anywhere.
pub(crate) fn selection(options: &Options, folder: &Path) -> Vec<String> {
    let mut words = Vec::new();
    let mut pair = |flag: &str, value: &str| words.extend([flag.to_owned(), value.to_owned()]);
    if let Some(manifest) = &options.source.manifest_path {
        pair("--manifest-path", &folder.join(manifest).to_string_lossy());
    }
    let targets = &options.targets;
    let named = [("--bin", &targets.bin), ("--example", &targets.example), ("--test", &targets.test)];
    for (flag, names) in named.into_iter().chain([("--bench", &targets.bench)]) {
        names.iter().for_each(|name| pair(flag, name));
    }
    match &options.packages {
        PackageWish::Named(names) => names.iter().for_each(|name| pair("--package", name)),
        PackageWish::All { except } => except.iter().for_each(|name| pair("--exclude", name)),
        PackageWish::Default | PackageWish::Around(_) => {}
    }
    let more = targets.examples || targets.tests || targets.benches;
    let is_usual = targets.lib && targets.bins && !more;
    let switches = [
        ("--workspace", matches!(options.packages, PackageWish::All { .. })),
        ("--lib", targets.lib && !is_usual),
        ("--bins", targets.bins && !is_usual),
        ("--examples", targets.examples),
        ("--tests", targets.tests),
        ("--benches", targets.benches),
    ];
    words.extend(switches.into_iter().filter(|(_, set)| *set).map(|(flag, _)| flag.to_owned()));
    words.extend(options.source.features.flags());
    words.extend(options.source.flags.iter().cloned());
    words
}
