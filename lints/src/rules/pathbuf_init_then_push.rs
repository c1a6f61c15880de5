//! A path that is made empty and given its first part in the next statement.

use crate::facts::evidence::MadeHow;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "pathbuf_init_then_push",
    summary: "a `PathBuf` is made empty and given its first part in the next statement",
    why: "\
`PathBuf::new()` and `push(\"a\")` say in two steps what `PathBuf::from(\"a\")` says in one. No allocation is saved.

Good code has it where more parts are pushed, and the first should look like the others.

Ignore the advice where that is so. Unlike Clippy's rule of the same name this one does not speak of paths that begin with \
`PathBuf::from`. Nor of those that are assigned.",
    example: Example {
        before: "\
use std::path::PathBuf;

fn settings(name: &str) -> PathBuf {
    let mut path = PathBuf::new();
    path.push(\"settings\");
    path.push(name);
    path
}
",
        after: "\
use std::path::PathBuf;

fn settings(name: &str) -> PathBuf {
    let mut path = PathBuf::from(\"settings\");
    path.push(name);
    path
}
",
    },
    group: Group::Growth,
    level: Level::Allow,
    clippy: Some("pathbuf_init_then_push"),
    asks: Asks::Sites(&[SiteKind::Grow], begun_empty),
};

fn begun_empty(_: &Facts, site: &Site) -> Verdict {
    let grown = site.grown.as_deref().filter(|grown| grown.made == MadeHow::Empty && !site.from_macro)?;
    let then = grown.then.as_ref().filter(|then| then.callee.is("PathBuf::push"))?;
    let [part] = &then.args[..] else { return None };
    let finding =
        Finding::at(grown.constructor, format!("`{}` is made empty, and begun in the next statement", grown.holder))
            .note("cost: none, but two steps for one")
            .help(format!("begin with it: `PathBuf::from({part})`"));
    if !then.plain || !grown.constructor_text.ends_with("PathBuf::new()") {
        return Some(finding);
    }
    let path = grown.constructor_text.trim_end_matches("::new()");
    // `push` takes all that can be seen as a path, `from` less.
    let is_literal = site.args.first().is_some_and(|arg| arg.literal.is_some());
    let applicability = if is_literal { Applicability::Safe } else { Applicability::Review };
    let fix = Fix::replace(applicability, then.whole, format!("{path}::from({part});"));
    Some(finding.fix(if then.changed_later { fix } else { fix.and(then.mutable.span, "") }))
}
