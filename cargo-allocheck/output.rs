//! What is written where: the formats of a report, and the files that reports go to.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::ValueEnum;

use allocheck_lints::nearest::nearest;

use crate::exit::Exit;
use crate::run::Streams;

/// What was asked for with one `--format`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Output {
    /// How it is written.
    pub(crate) format: Format,
    /// Into which file, seen from the current folder; nothing for standard output.
    pub(crate) path: Option<PathBuf>,
}

/// How a report is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub enum Format {
    /// With the source and the evidence.
    #[default]
    Human,
    /// One line for each.
    Short,
    /// Cargo's messages, one on each line; for sites, layouts and rules an array.
    #[value(alias = "json-diagnostic-rendered-ansi")]
    Json,
    /// All that is known, as one JSON value of our own, described by `docs/report.schema.json`.
    Report,
    /// SARIF 2.1.0, as GitHub reads it.
    Sarif,
    /// The commands by which a GitHub workflow annotates lines.
    Github,
    /// GitLab's code quality.
    Gitlab,
    /// JUnit's XML.
    Junit,
    /// What reviewdog reads.
    Rdjson,
    /// A summary for a workflow's page.
    Markdown,
    /// One file to be looked at in a browser.
    Html,
}

impl Format {
    /// As it is typed.
    fn name(self) -> String {
        self.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned())
    }
}

/// How a table (of sites, layouts, rules) is written: not every format has a place for one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TableFormat {
    /// For people.
    Human,
    /// One line for each.
    Short,
    /// For programs: an array.
    Json,
}

impl TableFormat {
    /// # Errors
    /// Why there is no table in that format.
    pub(crate) fn of(format: Format, what: &str) -> Result<Self, String> {
        match format {
            Format::Human => Ok(Self::Human),
            Format::Short => Ok(Self::Short),
            Format::Json => Ok(Self::Json),
            Format::Report
            | Format::Sarif
            | Format::Github
            | Format::Gitlab
            | Format::Junit
            | Format::Rdjson
            | Format::Markdown
            | Format::Html => Err(refusal(what, format, &[Format::Human, Format::Short, Format::Json])),
        }
    }
}

/// Understands `FORMAT` and `FORMAT=PATH`.
///
/// # Errors
/// What is wrong with it.
pub(crate) fn parse(typed: &str) -> Result<Output, String> {
    let (name, path) = match typed.split_once('=') {
        Some((_, "")) => return Err("the path is missing behind `=`".to_owned()),
        Some((name, path)) => (name, Some(PathBuf::from(path))),
        None => (typed, None),
    };
    let Ok(format) = Format::from_str(name, false) else {
        let names: Vec<String> = Format::value_variants().iter().map(|format| format.name()).collect();
        let near = nearest(name, names.iter().map(String::as_str));
        let near = near.map_or_else(String::new, |near| format!("; the nearest is `{near}`"));
        return Err(format!("the formats are {}{near}", names.join(", ")));
    };
    Ok(Output { format, path })
}

/// Refuses what would overwrite itself.
///
/// # Errors
/// Which two outputs are in each other's way.
pub(crate) fn refuse_clashes(outputs: &[Output]) -> Result<(), String> {
    for (at, output) in outputs.iter().enumerate() {
        if let Some(other) = outputs[..at].iter().find(|other| other.path == output.path) {
            let [one, two] = [other, output].map(|output| output.format.name());
            let to = output.path.as_ref().map_or("standard output".to_owned(), |path| path.display().to_string());
            return Err(format!(
                "{one} and {two} are both written to {to}: give one a path, as in --format {two}=PATH"
            ));
        }
    }
    Ok(())
}

/// Lets `write` fill each output: standard output at once, files when they are complete. What cannot be written keeps
/// nothing else from being written.
///
/// # Errors
/// The first error of `write`.
///
/// Returns what could not be written, as sentences.
pub(crate) fn fill<E>(
    outputs: &[Output],
    folder: &Path,
    streams: &mut Streams<'_>,
    write: &mut dyn FnMut(&mut Streams<'_>, &Output) -> Result<(), E>,
) -> Result<Vec<String>, E> {
    let mut failures = Vec::new();
    for output in outputs {
        let Some(path) = &output.path else {
            write(streams, output)?;
            continue;
        };
        let mut text = Vec::new();
        write(&mut Streams { out: &mut text, err: streams.err }, output)?;
        if let Err(error) = fs::write(folder.join(path), &text) {
            let why = match path.parent().filter(|parent| !folder.join(parent).is_dir()) {
                Some(parent) => format!("there is no folder {}", parent.display()),
                None => error.to_string(),
            };
            failures.push(format!("failed to write {}: {why}", path.display()));
        }
    }
    Ok(failures)
}

/// Says what could not be written: nothing else counts then.
pub(crate) fn unwritten(streams: &mut Streams<'_>, failures: &[String], exit: Exit) -> io::Result<Exit> {
    for failure in failures {
        writeln!(streams.err, "error: {failure}")?;
    }
    Ok(if failures.is_empty() { exit } else { Exit::Failure })
}

/// Why something is not written in a format.
pub(crate) fn refusal(what: &str, format: Format, possible: &[Format]) -> String {
    let names: Vec<String> = possible.iter().map(|it| it.name()).collect();
    let (last, others) = names.split_last().map_or((String::new(), &[][..]), |(last, others)| (last.clone(), others));
    format!("failed to write {what} as {}; {} and {last} can be", format.name(), others.join(", "))
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use crate::output::{Format, Output, parse, refuse_clashes};

    #[test]
    fn a_path_may_hold_anything() {
        let output = parse("sarif=out/a=b.sarif");
        assert_eq!(output, Ok(Output { format: Format::Sarif, path: Some(PathBuf::from("out/a=b.sarif")) }));
        assert_eq!(parse("html").map(|output| output.path), Ok(None));
    }

    #[test]
    fn mistakes_are_named() {
        assert!(parse("sarif=").is_err_and(|said| said.contains("path is missing")));
        assert!(parse("sarf=x").is_err_and(|said| said.ends_with("the nearest is `sarif`")));
    }

    #[test]
    fn two_outputs_do_not_share_a_place() {
        let outputs = |typed: &[&str]| typed.iter().filter_map(|it| parse(it).ok()).collect::<Vec<Output>>();
        assert_eq!(refuse_clashes(&outputs(&["human", "json=a", "sarif=b"])), Ok(()));
        let said = refuse_clashes(&outputs(&["human", "json=a", "sarif"]));
        assert_eq!(
            said,
            Err("human and sarif are both written to standard output: give one a path, as in --format sarif=PATH"
                .to_owned())
        );
        assert!(refuse_clashes(&outputs(&["json=a", "sarif=a"])).is_err());
    }
}
