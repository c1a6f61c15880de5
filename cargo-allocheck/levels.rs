//! Which rules speak, and how loud: profiles, `-A`, `-W` and `-D`, and the same words in the configuration.

use allocheck_lints::finding::Level;
use allocheck_lints::rule::{Group, Rule};
use allocheck_lints::rules;

use crate::unknown::unknown;
use allocheck_lints::nearest::nearest;

/// Stands for all rules that are on.
const WARNINGS: &str = "warnings";

/// Stands for every rule.
const ALL: &str = "all";

/// What was typed, in order.
#[derive(Clone, Debug, Default, clap::Args)]
#[command(next_help_heading = "Rules")]
pub(crate) struct LevelArgs {
    /// Do not report this rule or group
    #[arg(short = 'A', long, value_name = "RULE")]
    pub(crate) allow: Vec<String>,
    /// Report this rule or group as a warning
    #[arg(short = 'W', long, value_name = "RULE")]
    pub(crate) warn: Vec<String>,
    /// Report this rule or group as an error
    #[arg(short = 'D', long, value_name = "RULE")]
    pub(crate) deny: Vec<String>,
    /// Which rules are on where nothing else is said
    #[arg(long, value_name = "PROFILE", value_enum)]
    pub(crate) profile: Option<Profile>,
    /// All of the above, as they follow one another.
    #[arg(skip)]
    pub(crate) ordered: Vec<(String, Level)>,
}

/// Which rules are on where nothing else is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Profile {
    /// Those that are worth their reader's time nearly always.
    #[default]
    Default,
    /// All.
    Strict,
}

impl LevelArgs {
    /// Brings what was typed into its order.
    pub(crate) fn order(&mut self, matches: &clap::ArgMatches) {
        let lists = [
            ("allow", &mut self.allow, Level::Allow),
            ("warn", &mut self.warn, Level::Warn),
            ("deny", &mut self.deny, Level::Deny),
        ];
        let mut placed: Vec<(usize, String, Level)> = Vec::new();
        for (id, names, level) in lists {
            let places = matches.indices_of(id).into_iter().flatten();
            placed.extend(places.zip(std::mem::take(names)).map(|(at, name)| (at, name, level)));
        }
        placed.sort_by_key(|(at, ..)| *at);
        self.ordered = placed.into_iter().map(|(_, name, level)| (name, level)).collect();
    }
}

/// Levels by rule, the later ones count. Of a profile and of words for rules and groups in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Levels(pub(crate) Vec<(String, Level)>);

impl Levels {
    /// What a profile switches on.
    pub(crate) fn of(profile: Profile) -> Self {
        let is_more = |rule: &&&Rule| profile == Profile::Strict && rule.level == Level::Allow;
        Self(rules::all().iter().filter(is_more).map(|rule| (rule.name.to_owned(), Level::Warn)).collect())
    }

    /// Adds a word for one rule or for several.
    ///
    /// # Errors
    /// Where nothing is named so; the nearest name is said.
    pub(crate) fn set(&mut self, word: &str, level: Level) -> Result<(), String> {
        let plain = word.strip_prefix("allocheck::").unwrap_or(word).replace('-', "_");
        let named = |rule: &&&Rule| match &*plain {
            ALL => true,
            WARNINGS => self.get(rule) > Level::Allow,
            name => rule.name == name || rule.group.name() == name,
        };
        let meant: Vec<&Rule> = rules::all().iter().filter(named).copied().collect();
        if meant.is_empty() && plain != WARNINGS {
            return Err(unknown("rule or group", word, nearest(&plain, names())));
        }
        self.0.extend(meant.iter().map(|rule| (rule.name.to_owned(), level)));
        Ok(())
    }

    /// Adds several words.
    ///
    /// # Errors
    /// As for [`Levels::set`].
    pub(crate) fn set_all(&mut self, words: &[(String, Level)]) -> Result<(), String> {
        words.iter().try_for_each(|(word, level)| self.set(word, *level))
    }

    /// The level of a rule.
    pub(crate) fn get(&self, rule: &Rule) -> Level {
        self.0.iter().rev().find(|(name, _)| name == rule.name).map_or(rule.level, |(_, level)| *level)
    }
}

/// All words that may be said where a rule is asked for.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    let groups = Group::ALL.iter().map(|group| group.name());
    rules::all().iter().map(|rule| rule.name).chain(groups).chain([ALL, WARNINGS])
}

#[cfg(test)]
mod tests {
    use allocheck_lints::finding::Level;

    use crate::levels::{Levels, Profile};

    #[test]
    fn later_words_count() {
        let mut levels = Levels::of(Profile::Default);
        levels.set("layout", Level::Deny).expect("a group");
        levels.set("padded-struct", Level::Allow).expect("a rule, written as in Cargo.toml");
        assert_eq!(levels.0.last(), Some(&("padded_struct".to_owned(), Level::Allow)));
        levels.set("warnings", Level::Deny).expect("all that is on");
        assert_eq!(levels.0.iter().rev().find(|(name, _)| name == "padded_struct").map(|it| it.1), Some(Level::Allow));
        assert_eq!(levels.0.iter().rev().find(|(name, _)| name == "box_in_loop").map(|it| it.1), Some(Level::Deny));
    }

    #[test]
    fn a_wrong_word_is_said_with_the_nearest() {
        let error = Levels::default().set("padded_strct", Level::Warn).expect_err("no such rule");
        assert_eq!(error, "failed to find a rule or group named `padded_strct`; the nearest is `padded_struct`");
    }
}
