//! A reference to a box.

use crate::facts::Facts;
use crate::facts::function::{FnFact, ParamFact};
use crate::facts::written::{Form, Position, WrittenFact, WrittenType};
use crate::finding::{Confidence, Finding, Level};
use crate::flow::FateKind;
use crate::rule::{Asks, Example, Group, Rule, Verdict};
use crate::text::Place;

pub(super) static RULE: Rule = Rule {
    name: "borrowed_box",
    summary: "a reference to a box is asked for where one to its content would do",
    why: "\
`&Box<T>` leads to a pointer that leads to the value. Callers that have no box must make one, which allocates, and the rest \
follows two pointers for each access.

Good code has it because a field is a `Box<T>` and `&self.field` is what the compiler offered.

Ignore the advice where the box itself is asked for, such as its address. `&Box<dyn Any>` is not reported, since `&dyn Any` \
made of it by mistake is the box. Left to those who ask for less sure findings: functions whose callers are all known and have \
boxes already, as no allocation is saved there. Unlike Clippy's rule of the same name this one does not look at `let`.",
    example: Example {
        before: "\
fn area(side: &Box<u64>) -> u64 {
    **side * **side
}

pub fn areas(side: u64) -> u64 {
    area(&Box::new(side)) + area(&Box::new(side + 1))
}
",
        after: "\
fn area(side: &u64) -> u64 {
    *side * *side
}

pub fn areas(side: u64) -> u64 {
    area(&side) + area(&(side + 1))
}
",
    },
    group: Group::Boxing,
    level: Level::Warn,
    clippy: Some("borrowed_box"),
    asks: Asks::Written(box_behind_reference),
};

fn box_behind_reference(facts: &Facts, fact: &WrittenFact, written: &WrittenType) -> Verdict {
    let boxed = written.args.first().filter(|_| written.form == Form::Ref { mutable: false })?;
    let ("Box", content) = boxed.boxed()? else { return None };
    if matches!(content.form, Form::Dyn { any: true, .. }) {
        return None;
    }
    // Given by name, the function must take what the other side hands it.
    let function = facts.function_around(written.place);
    if fact.position == Position::Param && function.is_some_and(|it| it.used_as_value) {
        return None;
    }
    let instead = match content.form {
        Form::Dyn { bounds: 2.., .. } => format!("&({})", content.text),
        Form::Dyn { .. } | Form::Std(_) | Form::Ref { .. } | Form::Ptr | Form::Other => format!("&{}", content.text),
    };
    // Callers elsewhere have been handed a reference to a box, and may count on it.
    let is_promised = fact.exported && fact.position == Position::Result;
    // Whom nobody calls here is called by code that nobody sees, as that of a derive, and `&boxed` is no `&dyn Trait` by itself.
    let is_uncalled = fact.position == Position::Param && function.is_some_and(|it| it.callers.is_empty());
    let is_called_elsewhere = is_uncalled && matches!(content.form, Form::Dyn { .. });
    // Within another type the box is what that is made of: a list of such references is that of the boxes elsewhere.
    // What goes on from here, or with the result, goes where a box may be wanted.
    let goes_on = |it: &ParamFact| matches!(it.fate.kind, FateKind::Returned | FateKind::Stored | FateKind::Passed);
    let is_looked_at = |it: &ParamFact| it.type_place == written.place && !goes_on(it);
    let is_free = |it: &FnFact| !it.borrows && it.params.iter().any(is_looked_at);
    let is_bound = fact.position == Position::Param && function.is_some_and(|it| !is_free(it));
    // Whoever calls it has a box: what is saved is a pointer.
    let asks_in = |at: Place| facts.sites_within(at).any(|it| it.boxed.is_some());
    let makes_box = |it: &FnFact| it.callers.iter().flat_map(|it| it.args.iter()).any(|&at| asks_in(at));
    let is_param = fact.position == Position::Param;
    let is_boxed_for = is_param && (fact.exported || function.is_none_or(makes_box));
    // Nobody is known to want a reference to the value where nobody takes the result.
    let is_untaken = fact.position == Position::Result && function.is_some_and(|it| it.callers.is_empty());
    let is_unsure = is_untaken || is_promised || is_called_elsewhere || is_bound || is_param && !is_boxed_for;
    Some(
        Finding::at(written.place, "this reference leads to a box, and only then to the value")
            .note(match is_boxed_for {
                true => "cost: one pointer more to follow, and an allocation for callers without a box",
                false => "cost: one pointer more to follow",
            })
            .help(format!("use `{instead}`"))
            .at_most(if is_unsure { Confidence::Medium } else { Confidence::High }),
    )
}
