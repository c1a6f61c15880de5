//! Text to [`Config`].

use std::ops::Range;
use std::path::{Path, PathBuf};

use allocheck_lints::facts::HeatKind;
use allocheck_lints::finding::{Confidence, Level};
use allocheck_lints::rules;
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use crate::config::glob::Glob;
use crate::config::key::{KEYS, Key, Kind, LEVELS};
use crate::config::located::located;
use crate::config::{Config, PathConfig};
use crate::levels::{Levels, Profile, names};
use crate::profile::budget::Budget;
use crate::profile::pattern::{LIMITS, Limits};
use allocheck_lints::nearest::nearest;

/// What is wrong, and where.
type Wrong = (Option<Range<usize>>, String);

/// A file of configuration.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    /// As people call it.
    pub(super) name: &'a str,
    /// The folder that its paths start at.
    pub(super) folder: &'a Path,
    pub(super) text: &'a str,
}

/// Reads a whole file, or the table at `path` in it: `["workspace", "metadata", "allocheck"]`. Nothing where there is
/// no such table.
///
/// # Errors
/// What is wrong, with file, line and caret.
pub(super) fn read(source: Source<'_>, path: &[&str]) -> Result<Option<Config>, String> {
    let say = |(span, message): Wrong| located(source.name, source.text, span, &message);
    let table = DeTable::parse(source.text).map_err(|error| say((error.span(), first_line(error.message()))))?;
    let mut here = table.get_ref();
    for name in path {
        let Some(value) = here.iter().find(|(key, _)| key.get_ref() == name).map(|(_, value)| value) else {
            return Ok(None);
        };
        let Some(table) = value.get_ref().as_table() else {
            return Err(say((Some(value.span()), format!("`{name}` must be a table"))));
        };
        here = table;
    }
    let mut config = Config { name: source.name.to_owned(), folder: source.folder.to_path_buf(), ..Config::default() };
    for (name, value) in here {
        let text = name.get_ref();
        let Some(key) = KEYS.iter().find(|key| key.name == text) else {
            let near = nearest(text, KEYS.iter().map(|key| key.name));
            return Err(say((Some(name.span()), unknown("key", text, near))));
        };
        enter(&mut config, key, value).map_err(say)?;
    }
    Ok(Some(config))
}

fn first_line(message: &str) -> String {
    message.lines().next().unwrap_or_default().to_owned()
}

fn unknown(what: &str, name: &str, near: Option<&str>) -> String {
    let near = near.map_or_else(String::new, |near| format!("; the nearest is `{near}`"));
    format!("unknown {what} `{name}`{near}")
}

fn enter(config: &mut Config, key: &Key, value: &Spanned<DeValue<'_>>) -> Result<(), Wrong> {
    match (key.name, key.kind) {
        ("profile", Kind::Word(words)) => {
            config.profile = Some(if word(value, words)? == "strict" { Profile::Strict } else { Profile::Default });
        }
        ("confidence", Kind::Word(words)) => {
            config.confidence = Some(match word(value, words)? {
                "low" => Confidence::Low,
                "medium" => Confidence::Medium,
                _ => Confidence::High,
            });
        }
        ("heat", Kind::Word(words)) => {
            config.heat = Some(match word(value, words)? {
                "hot" => HeatKind::Hot,
                "cold" => HeatKind::Cold,
                _ => HeatKind::Plain,
            });
        }
        ("fail-on", Kind::Word(words)) => {
            config.fail_on = Some(match word(value, words)? {
                "note" => Some(Level::Note),
                "error" => Some(Level::Deny),
                "never" => None,
                _ => Some(Level::Warn),
            });
        }
        ("include-tests", _) => config.include_tests = Some(boolean(value)?),
        ("require-reason", _) => config.require_reason = Some(boolean(value)?),
        ("exclude", _) => config.exclude = texts(value)?.iter().map(|it| Glob::new(it)).collect(),
        ("stubs", _) => config.stubs = texts(value)?.into_iter().map(PathBuf::from).collect(),
        ("hot", _) => config.hot = texts(value)?,
        ("cold", _) => config.cold = texts(value)?,
        ("no-alloc", _) => config.no_alloc = texts(value)?,
        ("baseline", _) => config.baseline = Some(PathBuf::from(text(value)?)),
        ("levels", _) => config.levels = levels(value)?,
        ("thresholds", _) => config.thresholds = thresholds(value)?,
        ("patterns", _) => config.patterns = Limits(patterns(value)?),
        ("budgets", _) => config.budgets = array(value)?.iter().map(budget).collect::<Result<_, _>>()?,
        ("paths", _) => config.paths = array(value)?.iter().map(path_config).collect::<Result<_, _>>()?,
        (name, _) => return Err((Some(value.span()), format!("`{name}` cannot be read"))),
    }
    Ok(())
}

fn path_config(value: &Spanned<DeValue<'_>>) -> Result<PathConfig, Wrong> {
    let mut config = PathConfig::default();
    for (name, value) in table(value)? {
        match &**name.get_ref() {
            "files" => config.files = texts(value)?.iter().map(|it| Glob::new(it)).collect(),
            "levels" => config.levels = levels(value)?,
            other => {
                let near = nearest(other, ["files", "levels"].into_iter());
                return Err((Some(name.span()), unknown("key", other, near)));
            }
        }
    }
    if config.files.is_empty() {
        return Err((Some(value.span()), "`files` is missing".to_owned()));
    }
    Ok(config)
}

/// Words for all, then for groups, then for rules: a table has no order of its own.
fn levels(value: &Spanned<DeValue<'_>>) -> Result<Vec<(String, Level)>, Wrong> {
    let mut found = Vec::new();
    for (name, value) in table(value)? {
        let level = match word(value, LEVELS)? {
            "allow" => Level::Allow,
            "note" => Level::Note,
            "deny" => Level::Deny,
            _ => Level::Warn,
        };
        let text = name.get_ref();
        let mut meant = Levels::default();
        if meant.set(text, level).is_err() {
            return Err((Some(name.span()), unknown("rule or group", text, nearest(text, names()))));
        }
        found.push((meant.0.len(), text.to_string(), level));
    }
    found.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    Ok(found.into_iter().map(|(_, name, level)| (name, level)).collect())
}

fn thresholds(value: &Spanned<DeValue<'_>>) -> Result<Vec<(String, u64)>, Wrong> {
    let known = || rules::thresholds().iter().map(|it| it.rule);
    let mut found = Vec::new();
    for (name, value) in table(value)? {
        let text = name.get_ref();
        if !known().any(|it| it == text) {
            return Err((Some(name.span()), unknown("threshold", text, nearest(text, known()))));
        }
        found.push((text.to_string(), number(value, "a number of bytes")?));
    }
    Ok(found)
}

fn patterns(value: &Spanned<DeValue<'_>>) -> Result<Vec<(String, u64)>, Wrong> {
    let known = || LIMITS.iter().map(|it| it.name);
    let mut found = Vec::new();
    for (name, value) in table(value)? {
        let text = name.get_ref();
        if !known().any(|it| it == text) {
            return Err((Some(name.span()), unknown("limit", text, nearest(text, known()))));
        }
        found.push((text.to_string(), number(value, "a number")?));
    }
    Ok(found)
}

fn budget(value: &Spanned<DeValue<'_>>) -> Result<Budget, Wrong> {
    let mut budget = Budget::default();
    for (name, value) in table(value)? {
        match &**name.get_ref() {
            "function" => budget.function = text(value)?.to_owned(),
            "blocks" => budget.blocks = Some(number(value, "a number of blocks")?),
            "bytes" => budget.bytes = Some(number(value, "a number of bytes")?),
            "calls" => budget.calls = Some(number(value, "a number of calls")?),
            other => {
                let near = nearest(other, ["function", "blocks", "bytes", "calls"].into_iter());
                return Err((Some(name.span()), unknown("key", other, near)));
            }
        }
    }
    if budget.function.is_empty() {
        return Err((Some(value.span()), "`function` is missing".to_owned()));
    }
    if budget.blocks.or(budget.bytes).is_none() {
        return Err((Some(value.span()), "`blocks` or `bytes` is missing".to_owned()));
    }
    Ok(budget)
}

/// A number that is not negative.
fn number(value: &Spanned<DeValue<'_>>, wanted: &str) -> Result<u64, Wrong> {
    let number = value.get_ref().as_integer().and_then(|it| u64::from_str_radix(it.as_str(), it.radix()).ok());
    number.ok_or_else(|| wrong_type(value, wanted))
}

fn wrong_type(value: &Spanned<DeValue<'_>>, wanted: &str) -> Wrong {
    (Some(value.span()), format!("expected {wanted}, found {}", value.get_ref().type_str()))
}

fn text<'a>(value: &'a Spanned<DeValue<'_>>) -> Result<&'a str, Wrong> {
    value.get_ref().as_str().ok_or_else(|| wrong_type(value, "a string"))
}

fn boolean(value: &Spanned<DeValue<'_>>) -> Result<bool, Wrong> {
    value.get_ref().as_bool().ok_or_else(|| wrong_type(value, "true or false"))
}

fn array<'a, 'i>(value: &'a Spanned<DeValue<'i>>) -> Result<&'a DeArray<'i>, Wrong> {
    value.get_ref().as_array().ok_or_else(|| wrong_type(value, "a list"))
}

fn table<'a, 'i>(value: &'a Spanned<DeValue<'i>>) -> Result<&'a DeTable<'i>, Wrong> {
    value.get_ref().as_table().ok_or_else(|| wrong_type(value, "a table"))
}

fn texts(value: &Spanned<DeValue<'_>>) -> Result<Vec<String>, Wrong> {
    array(value)?.iter().map(|it| text(it).map(str::to_owned)).collect()
}

fn word<'a>(value: &'a Spanned<DeValue<'_>>, words: &[&str]) -> Result<&'a str, Wrong> {
    let found = text(value)?;
    if words.contains(&found) {
        return Ok(found);
    }
    let near = nearest(found, words.iter().copied());
    let near = near.map_or_else(String::new, |near| format!("; the nearest is `{near}`"));
    Err((Some(value.span()), format!("`{found}` is none of {}{near}", words.join(", "))))
}
