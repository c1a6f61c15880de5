//! A new box for the content of one that is there.

use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};
use crate::text::Span;

pub(super) static RULE: Rule = Rule {
    name: "replace_box",
    summary: "a box is made anew although one is there to take the content",
    why: "\
To assign a new box to a place that holds one frees the old box and allocates another of the same size. Assigned to the content, \
the new value takes the room of the old one.

Good code has it because `Box::new` is how the value was put there at first.

Ignore the advice where pointers to the old content are still about, as in unsafe code. Unlike Clippy's rule of the same name this one speaks of boxes that are made of a value, not of `Default`, and not where something was moved out of the old one.",
    example: Example {
        before: "\
struct Slot {
    value: Box<[u64; 4]>,
}

impl Slot {
    fn put(&mut self, value: u64) {
        self.value = Box::new([value; 4]);
    }
}

pub fn last(count: u64) -> u64 {
    let mut slot = Slot { value: Box::new([0; 4]) };
    slot.put(count);
    slot.put(count + 1);
    slot.value[0]
}
",
        after: "\
struct Slot {
    value: Box<[u64; 4]>,
}

impl Slot {
    fn put(&mut self, value: u64) {
        *self.value = [value; 4];
    }
}

pub fn last(count: u64) -> u64 {
    let mut slot = Slot { value: Box::new([0; 4]) };
    slot.put(count);
    slot.put(count + 1);
    slot.value[0]
}
",
    },
    group: Group::Boxing,
    level: Level::Warn,
    clippy: Some("replace_box"),
    asks: Asks::Sites(&[SiteKind::Box], put_anew),
};

fn put_anew(facts: &Facts, site: &Site) -> Verdict {
    let boxed = site.boxed.as_ref().filter(|_| !site.from_macro)?;
    let (old, content) = (boxed.replaces?, boxed.argument?);
    let mut finding = Finding::at(site.place, "a new box takes the place of one that could hold the value")
        .label(old, "holds a box already")
        .help(format!("assign to its content: `*{} = …`", facts.text(old)));
    if let Some(size) = boxed.size {
        finding = finding.note(format!("cost: one allocation of {size} bytes, and one freed"));
    }
    let applicability = match facts.has_comment(site.whole, content) {
        false => Applicability::Safe,
        true => Applicability::Review,
    };
    let fix = Fix::unwrap(applicability, site.whole, content.span);
    Some(finding.fix(fix.and(Span::new(old.span.start, old.span.start), "*")))
}
