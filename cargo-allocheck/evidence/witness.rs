//! What is known of a place from elsewhere than the source: from the machine code, or from a run.

use std::collections::BTreeMap;

use allocheck_lints::finding::Finding;
use allocheck_lints::text::Place;
use serde::Serialize;
use serde_json::Value;

/// What one of them says of one place.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Witness {
    /// Who: `build`, `profile`.
    pub name: &'static str,
    /// For people: one clause.
    pub words: String,
    /// For programs: the same and more.
    pub facts: Value,
}

/// All that is said, by the place of a site or finding.
#[derive(Clone, Debug, Default)]
pub struct Witnesses(BTreeMap<Place, Vec<Witness>>);

impl Witnesses {
    /// Adds what is said of a place.
    pub fn add(&mut self, place: Place, witness: Witness) {
        self.0.entry(place).or_default().push(witness);
    }

    /// What is said of a place, in the order in which it was added.
    #[must_use]
    pub fn of(&self, place: Place) -> &[Witness] {
        self.0.get(&place).map_or(&[], |it| it)
    }

    /// Adds the words to the notes of the findings that they speak of.
    pub fn tell(&self, findings: &mut [Finding]) {
        for finding in findings {
            let said = self.of(finding.place).iter().map(|it| format!("{}: {}", it.name, it.words));
            finding.notes.extend(said);
        }
    }

    /// The facts of a place by the names of those who know them, for programs; nothing where nobody does.
    pub(crate) fn facts(&self, place: Place) -> Option<BTreeMap<&str, &Value>> {
        let known = self.0.get(&place)?;
        Some(known.iter().map(|it| (it.name, &it.facts)).collect())
    }
}
