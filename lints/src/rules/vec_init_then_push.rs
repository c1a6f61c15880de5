//! A `Vec` that is made empty and filled by pushes right behind.

use crate::facts::evidence::{FillFact, GrowFact, MadeHow};
use crate::facts::growth::allocations;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Confidence, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "vec_init_then_push",
    summary: "a `Vec` is made empty and filled by pushes right behind, where `vec![…]` says all at once",
    why: "\
`vec![a, b, c]` asks for exactly the room that it needs, once. An empty `Vec` takes room for four elements at the first push, \
and moves to a larger place for the fifth, the ninth, and so on.

Good code has it where lines were added one after the other.

Ignore the advice where elements are commented out or switched by `cfg`. As in Clippy, a `Vec` that goes on growing is \
reported from the fourth push on; unlike there, one that is assigned is not, and one that has room for all of them, which asks \
once as well, is shown only to those who ask for less sure findings.",
    example: Example {
        before: "\
fn weights(base: u32) -> Vec<u32> {
    let mut weights = Vec::new();
    weights.push(base);
    weights.push(base * 2);
    weights.push(base * 3);
    weights.push(base * 5);
    weights.push(base * 7);
    weights
}
",
        after: "\
fn weights(base: u32) -> Vec<u32> {
    let weights = vec![base, base * 2, base * 3, base * 5, base * 7];
    weights
}
",
    },
    group: Group::Growth,
    level: Level::Warn,
    clippy: Some("vec_init_then_push"),
    asks: Asks::Sites(&[SiteKind::Grow], filled_at_once),
};

/// From so many pushes on a literal pays although the buffer goes on growing: the first allocation makes room for as many.
const ROOM: u64 = 3;

fn filled_at_once(facts: &Facts, site: &Site) -> Verdict {
    let grown = site.grown.as_deref().filter(|grown| grown.head == "Vec" && !site.from_macro)?;
    let fill = grown.at_once.as_ref()?;
    let count = fill.args.len() as u64;
    let room = match (grown.made, grown.capacity) {
        (MadeHow::Empty, _) => ROOM,
        (MadeHow::Capacity, Some(room)) if room <= count => room,
        (MadeHow::Capacity | MadeHow::Filled, _) => return None,
    };
    if fill.grown_later && count <= room {
        return None;
    }
    let finding = Finding::at(grown.constructor, format!("`{}` is made empty and filled right behind", grown.holder))
        .label(fill.args.first().copied()?, cost(grown, count))
        .help("say all at once: `vec![…]`");
    // With room for all of them it asks once, as the literal does.
    let asks_once = grown.made == MadeHow::Capacity && count <= room;
    // What is told between the pushes tells of each of them.
    let is_told = facts.text(fill.whole).lines().any(|line| line.trim_start().starts_with("//"));
    let finding = if asks_once || is_told { finding.at_most(Confidence::Medium) } else { finding };
    Some(match fix(grown, fill).filter(|_| !is_told) {
        Some(fix) => finding.fix(fix),
        None => finding,
    })
}

fn cost(grown: &GrowFact, count: u64) -> String {
    let size = grown.element_size.unwrap_or(8);
    match allocations(count, size) {
        times @ 2.. if grown.made == MadeHow::Empty => {
            format!("{times} allocations for these {count} elements, 1 as a literal")
        }
        _ if grown.made == MadeHow::Empty && (2..=1024).contains(&size) && count < 4 => {
            format!("this makes room for 4, a literal for {count}")
        }
        _ => "a literal makes room and fills it in one step".to_owned(),
    }
}

fn fix(grown: &GrowFact, fill: &FillFact) -> Option<Fix> {
    let elements = fill.elements.as_ref()?;
    // `Vec::<u8>::new()` says what `vec![]` would have to find out.
    let is_safe = fill.plain && !grown.constructor_text.contains('<');
    let applicability = if is_safe { Applicability::Safe } else { Applicability::Review };
    let fix = Fix::replace(applicability, fill.whole, format!("vec![{elements}];"));
    Some(if fill.changed_later { fix } else { fix.and(fill.mutable.span, "") })
}
