//! What may stand in a configuration: one table, from which it is read, explained and described to editors.

use std::fmt::Write as _;

use allocheck_lints::rule::Threshold;
use allocheck_lints::rules;

use crate::profile::pattern::{LIMITS, Limit};

/// A key.
#[derive(Debug)]
pub(crate) struct Key {
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    /// In the commented file that `init` writes.
    pub(crate) example: &'static str,
    /// One sentence.
    pub(crate) says: &'static str,
}

/// What a value must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Bool,
    Text,
    /// One of these words.
    Word(&'static [&'static str]),
    /// A list of texts.
    Texts,
    /// `rule = "level"`.
    Levels,
    /// `rule = bytes`.
    Thresholds,
    /// `limit = number`.
    Patterns,
    /// A list of tables: `function`, `blocks`, `bytes`, `calls`.
    Budgets,
    /// A list of tables: `files`, `levels`.
    Paths,
}

/// The words for a level.
pub(crate) const LEVELS: &[&str] = &["allow", "note", "warn", "deny"];

/// All keys.
pub(crate) const KEYS: &[Key] = &[
    Key {
        name: "profile",
        kind: Kind::Word(&["default", "strict"]),
        example: "\"default\"",
        says: "Which rules are on where nothing else is said.",
    },
    Key {
        name: "confidence",
        kind: Kind::Word(&["high", "medium", "low"]),
        example: "\"high\"",
        says: "Report only what is at least this sure.",
    },
    Key {
        name: "heat",
        kind: Kind::Word(&["hot", "plain", "cold"]),
        example: "\"plain\"",
        says: "Report only what runs at least this often.",
    },
    Key {
        name: "fail-on",
        kind: Kind::Word(&["note", "warning", "error", "never"]),
        example: "\"warning\"",
        says: "Exit with 1 from this level on.",
    },
    Key { name: "include-tests", kind: Kind::Bool, example: "false", says: "Report test code too." },
    Key {
        name: "require-reason",
        kind: Kind::Bool,
        example: "false",
        says: "Report directives that give no reason behind `--`.",
    },
    Key {
        name: "exclude",
        kind: Kind::Texts,
        example: "[\"src/generated\", \"**/*.gen.rs\"]",
        says: "Files and folders that are not reported on.",
    },
    Key {
        name: "stubs",
        kind: Kind::Texts,
        example: "[\"stubs/arena.rs\"]",
        says: "Files that describe crates; each is named as the crate is.",
    },
    Key {
        name: "hot",
        kind: Kind::Texts,
        example: "[\"server::handler::*\"]",
        says: "Paths of functions that run often.",
    },
    Key {
        name: "cold",
        kind: Kind::Texts,
        example: "[\"server::config::*\"]",
        says: "Paths of functions that run seldom.",
    },
    Key {
        name: "no-alloc",
        kind: Kind::Texts,
        example: "[\"mixer::render\"]",
        says: "Paths of functions that promise not to ask for memory.",
    },
    Key {
        name: "baseline",
        kind: Kind::Text,
        example: "\"allocheck-baseline.json\"",
        says: "The file with findings that are known and not reported again.",
    },
    Key {
        name: "levels",
        kind: Kind::Levels,
        example: "{ growth = \"deny\", padded_struct = \"allow\" }",
        says: "Levels of rules and groups: allow, note, warn or deny.",
    },
    Key {
        name: "thresholds",
        kind: Kind::Thresholds,
        example: "{ large_enum_variant = 200, boxed_local = 200 }",
        says: "Bytes that a rule allows, by rule.",
    },
    Key {
        name: "patterns",
        kind: Kind::Patterns,
        example: "{ small-bytes = 64, frequent-permille = 10 }",
        says: "From where on the numbers of a heap profile are small, frequent, large.",
    },
    Key {
        name: "budgets",
        kind: Kind::Budgets,
        example: "[{ function = \"server::parse::**\", blocks = 2, calls = 1000 }]",
        says: "What functions may ask for in a run that --heap-profile tells of.",
    },
    Key {
        name: "paths",
        kind: Kind::Paths,
        example: "[{ files = [\"examples\"], levels = { all = \"allow\" } }]",
        says: "What is special to some files.",
    },
];

/// The commented file that `init` writes.
pub(crate) fn commented() -> String {
    let mut out =
        String::from("# What `cargo allocheck` is to do here. Each line shows a key; remove the # to set it.\n");
    for key in KEYS {
        let _ = write!(out, "\n# {}\n# {} = {}\n", key.says, key.name, key.example);
    }
    out
}

/// The JSON schema of the file, for editors.
pub(crate) fn schema() -> serde_json::Value {
    let properties: serde_json::Map<String, serde_json::Value> =
        KEYS.iter().map(|key| (key.name.to_owned(), described(key))).collect();
    serde_json::json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "allocheck.toml",
        "description": "Configuration of cargo allocheck",
        "type": "object",
        "additionalProperties": false,
        "properties": properties,
    })
}

fn described(key: &Key) -> serde_json::Value {
    let texts = || serde_json::json!({ "type": "array", "items": { "type": "string" } });
    // The names of rules are left out: a new one would make the kept schema out of date.
    let of_levels = || serde_json::json!({ "type": "object", "additionalProperties": { "enum": LEVELS } });
    let of_thresholds = || {
        let bytes = |it: &&Threshold| {
            let bytes =
                serde_json::json!({ "type": "integer", "minimum": 0, "default": it.default, "description": it.says });
            (it.rule.to_owned(), bytes)
        };
        let properties: serde_json::Map<String, serde_json::Value> = rules::thresholds().iter().map(bytes).collect();
        serde_json::json!({ "type": "object", "additionalProperties": false, "properties": properties })
    };
    let of_patterns = || {
        let limit = |it: &Limit| {
            let limit =
                serde_json::json!({ "type": "integer", "minimum": 0, "default": it.default, "description": it.says });
            (it.name.to_owned(), limit)
        };
        let properties: serde_json::Map<String, serde_json::Value> = LIMITS.iter().map(limit).collect();
        serde_json::json!({ "type": "object", "additionalProperties": false, "properties": properties })
    };
    let mut value = match key.kind {
        Kind::Bool => serde_json::json!({ "type": "boolean" }),
        Kind::Text => serde_json::json!({ "type": "string" }),
        Kind::Word(words) => serde_json::json!({ "enum": words }),
        Kind::Texts => texts(),
        Kind::Levels => of_levels(),
        Kind::Thresholds => of_thresholds(),
        Kind::Patterns => of_patterns(),
        Kind::Budgets => serde_json::json!({
            "type": "array",
            "items": {
                "type": "object",
                "additionalProperties": false,
                "required": ["function"],
                "anyOf": [{ "required": ["blocks"] }, { "required": ["bytes"] }],
                "properties": {
                    "function": { "type": "string", "description": "The pattern of a path, as of `hot`." },
                    "blocks": { "type": "integer", "minimum": 0, "description": "So many blocks, with all that is called." },
                    "bytes": { "type": "integer", "minimum": 0, "description": "So many bytes, with all that is called." },
                    "calls": { "type": "integer", "minimum": 1, "description": "The numbers are for one of so many calls." },
                },
            },
        }),
        Kind::Paths => serde_json::json!({
            "type": "array",
            "items": {
                "type": "object",
                "additionalProperties": false,
                "required": ["files"],
                "properties": { "files": texts(), "levels": of_levels() },
            },
        }),
    };
    value["description"] = key.says.into();
    value
}
