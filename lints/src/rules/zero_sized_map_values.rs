//! A map whose values have no bytes.

use crate::facts::Facts;
use crate::facts::written::{WrittenFact, WrittenType};
use crate::finding::{Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "zero_sized_map_values",
    summary: "a map holds values without any bytes, as a set does",
    why: "\
A map to `()` is a set. The set of the same name says so, has the methods of sets, and hands out keys instead of pairs.

Good code has it where the values were dropped after the map was there.

Ignore the advice where the type of the values is a parameter of the code around. This costs clarity and code, not memory. \
Unlike Clippy's rule of the same name this one looks at declarations alone, not at `let`. Nor at aliases.",
    example: Example {
        before: "\
use std::collections::HashMap;

struct Seen {
    names: HashMap<String, ()>,
}

pub fn is_new(seen: bool) -> bool {
    let names = HashMap::new();
    let mut all = Seen { names };
    all.names.insert(String::from(\"a\"), ());
    !seen && all.names.contains_key(\"a\")
}
",
        after: "\
use std::collections::HashSet;

struct Seen {
    names: HashSet<String>,
}

pub fn is_new(seen: bool) -> bool {
    let names = HashSet::new();
    let mut all = Seen { names };
    all.names.insert(String::from(\"a\"));
    !seen && all.names.contains(\"a\")
}
",
    },
    group: Group::Layout,
    level: Level::Allow,
    clippy: Some("zero_sized_map_values"),
    asks: Asks::Written(maps_to_nothing),
};

fn maps_to_nothing(_: &Facts, _: &WrittenFact, written: &WrittenType) -> Verdict {
    let set = match written.std()? {
        "HashMap" => "HashSet",
        "BTreeMap" => "BTreeSet",
        _ => return None,
    };
    let (key, value) = (written.args.first()?, written.args.get(1)?);
    if value.size != Some(0) {
        return None;
    }
    Some(
        Finding::at(written.place, format!("the values of this map, `{}`, have no bytes", value.text))
            .help(format!("use `{set}<{}>`", key.text)),
    )
}
