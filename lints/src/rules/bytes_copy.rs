//! Bytes that are copied although they are shared by a count.

use crate::facts::step::{ArgFact, LiteralFact, StepKind};
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "bytes_copy",
    summary: "bytes are copied although they are shared by a count",
    why: "\
`Bytes`, `Arc<[T]>` and `Rc<str>` are made to be shared: their `clone` raises a count, and `Bytes::slice` gives a part in the same \
way. `copy_from_slice` and `to_vec` ask for new memory and copy what is there.

Good code has it because the value went through a `&[u8]` on its way, and from that only a copy can be made.

Ignore the advice where a small part of something large is kept for long: it would keep the whole.",
    example: Example {
        before: "\
use std::sync::Arc;

pub fn share(frame: &Arc<[u8]>, readers: usize) -> Vec<Arc<[u8]>> {
    let mut out = Vec::with_capacity(readers);
    for _ in 0..readers {
        out.push(Arc::from(frame.to_vec()));
    }
    out
}
",
        after: "\
use std::sync::Arc;

pub fn share(frame: &Arc<[u8]>, readers: usize) -> Vec<Arc<[u8]>> {
    let mut out = Vec::with_capacity(readers);
    for _ in 0..readers {
        out.push(Arc::clone(frame));
    }
    out
}
",
    },
    group: Group::Copies,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Own], copied_though_shared),
};

fn copied_though_shared(facts: &Facts, site: &Site) -> Verdict {
    if site.from_macro {
        return None;
    }
    let is_bytes = site.callee.is_of("bytes", "Bytes::copy_from_slice");
    if let ([ArgFact { literal: Some(LiteralFact::Bytes), .. }], true) = (&site.args[..], is_bytes) {
        return Some(of_literal(facts, site));
    }
    let shared = source(facts, site)?;
    let made = made(site);
    if made == shared.ty {
        let part = if shared.part && is_bytes { "slice" } else { "clone" };
        if shared.part && !is_bytes {
            return None;
        }
        return Some(
            Finding::at(site.place, format!("this copies what a `{part}` of the `{made}` would share"))
                .note("cost: one allocation, and a copy of the bytes")
                .help(format!("`{part}` raises a count instead")),
        );
    }
    let is_looked_at = site.copied.as_ref().is_some_and(|it| it.only_read) && !shared.part;
    is_looked_at.then(|| {
        Finding::at(site.place, format!("this copy of a `{}` is only looked at", shared.ty))
            .note("cost: one allocation, and a copy of the bytes")
            .help("a `clone` raises a count instead, and a borrow costs nothing")
    })
}

fn of_literal(facts: &Facts, site: &Site) -> Finding {
    let finding = Finding::at(site.place, "these bytes stand in the program, and are copied")
        .note("cost: one allocation, and a copy of the bytes")
        .help("`from_static` leads to them where they are");
    let name = facts.text(site.place);
    let path = name.strip_suffix("copy_from_slice").filter(|_| !facts.is_commented(site.place));
    Finding { fix: path.map(|it| Fix::replace(Applicability::Safe, site.place, format!("{it}from_static"))), ..finding }
}

/// What is copied, where that is shared by a count.
struct Shared<'a> {
    ty: &'a str,
    /// Only a part of it is copied.
    part: bool,
}

fn source<'a>(facts: &Facts, site: &'a Site) -> Option<Shared<'a>> {
    let mut part = false;
    for step in &site.from {
        let ty = step.ty.trim_start_matches('&');
        let is_list = ty.split_once('<').is_some_and(|(_, inner)| inner.starts_with('[') || inner == "str>");
        let is_shared =
            step.counted && (step.head.is_of("bytes", "Bytes") || step.head.is_any(&["Arc", "Rc"]) && is_list);
        if is_shared {
            return Some(Shared { ty, part });
        }
        match step.kind {
            StepKind::Indexed => part |= !facts.text(step.whole).ends_with("[..]"),
            StepKind::Lent | StepKind::Dereferenced => {}
            _ => return None,
        }
    }
    None
}

/// The type of what is made in the end: `Arc<[u8]>` of `Arc::from(x.to_vec())`.
fn made(site: &Site) -> &str {
    let next = site.into.first().filter(|step| step.callee.is_any(&["From::from", "Into::into"]));
    next.map_or(&site.ty, |step| &step.ty)
}
