//! Futures that a macro boxes, in a hot place.

use crate::facts::{Facts, HeatKind, Site, SiteKind};
use crate::finding::{Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "async_trait_hot",
    summary: "a method under `#[async_trait]` is called in a hot place, and boxes a future each time",
    why: "\
`#[async_trait]` turns each `async fn` of a trait into a function that returns `Pin<Box<dyn Future>>`: an allocation for each call, and a \
call through a table for each poll. Since Rust 1.75 a trait may have `async fn` as it is, and the future lies in the caller's.

Good code has it because there was no other way before, and because `dyn Trait` needs the box: where the workspace makes objects of \
the trait, or other crates may, nothing is reported.

The futures of an `async fn` in a trait are not known to be `Send`. Where they are spawned on threads through a type parameter, write \
`fn name(&self) -> impl Future<Output = T> + Send` in the trait; the impls may stay `async fn`.",
    example: Example {
        before: "\
// needs: async_trait
use async_trait::async_trait;

#[async_trait]
trait Store {
    async fn load(&self, key: u32) -> u64;
}

async fn total<S: Store>(store: &S, keys: &[u32]) -> u64 {
    let mut sum = 0;
    for key in keys {
        sum += store.load(*key).await;
    }
    sum
}
",
        after: "\
trait Store {
    async fn load(&self, key: u32) -> u64;
}

async fn total<S: Store>(store: &S, keys: &[u32]) -> u64 {
    let mut sum = 0;
    for key in keys {
        sum += store.load(*key).await;
    }
    sum
}
",
    },
    group: Group::Boxing,
    level: Level::Allow,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Other], boxed_in_hot_place),
};

fn boxed_in_hot_place(facts: &Facts, site: &Site) -> Verdict {
    if !facts.has_rust(site.place, 75) {
        return None;
    }
    if !site.boxed_future || site.heat.kind != HeatKind::Hot || site.from_macro {
        return None;
    }
    let per = site.loops.last().map_or("call", |around| &around.per);
    let finding = Finding::at(site.place, format!("`{}` boxes a future each time it is called", site.callee.name))
        .note(format!("cost: one allocation per {per}"))
        .help(format!("nobody makes objects of `{}`: it can do without `#[async_trait]`", site.callee.container));
    Some(match site.loops.last() {
        Some(around) => finding.label(around.place, format!("once per {per}")),
        None => finding,
    })
}
