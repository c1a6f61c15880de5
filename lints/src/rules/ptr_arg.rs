//! A reference to an owned buffer as a parameter, where one to what is in it would do.

use crate::facts::function::{FnFact, Member, ParamFact};
use crate::facts::lending::copied;
use crate::facts::step::StepKind;
use crate::facts::viewed::ListKind;
use crate::facts::viewed::View;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Confidence, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};
use crate::text::{Place, Span};

pub(super) static RULE: Rule = Rule {
    name: "ptr_arg",
    summary: "a parameter asks for a reference to an owned buffer, and callers make one for it",
    why: "\
`&String` and `&Vec<T>` can only be made from a `String` or a `Vec`: who has a `&str`, an array or a part of a list must copy it to the heap for the call. `&str` and `&[T]` take all of these, and what is owned as well.

Good code has it because the first caller had a `Vec`.

Where no caller makes a buffer for the call nothing is spent yet: then this is reported with medium confidence. Unlike Clippy's rule of the same name this one says nothing of `&Cow` and of methods that a trait declares, and less of references that are handed on.",
    example: Example {
        before: "\
fn longest(names: &Vec<&str>) -> usize {
    names.iter().map(|name| name.len()).max().unwrap_or(0)
}

pub fn widest(pairs: &[(&str, &str)]) -> usize {
    pairs.iter().map(|(one, other)| longest(&vec![*one, *other])).sum()
}
",
        after: "\
fn longest(names: &[&str]) -> usize {
    names.iter().map(|name| name.len()).max().unwrap_or(0)
}

pub fn widest(pairs: &[(&str, &str)]) -> usize {
    pairs.iter().map(|(one, other)| longest(&[*one, *other])).sum()
}
",
    },
    group: Group::Copies,
    level: Level::Warn,
    clippy: Some("ptr_arg"),
    asks: Asks::Params(borrowed_form_would_do),
};

fn borrowed_form_would_do(facts: &Facts, function: &FnFact, param: &ParamFact) -> Verdict {
    let is_free = matches!(function.member, Member::Free | Member::Inherent) && !function.used_as_value;
    if !is_free || function.is_extern || function.from_macro || param.name.starts_with('_') {
        return None;
    }
    let (as_it_stands, written) = match param.view {
        View::Not => return None,
        View::InOtherWords => (false, borrowed(facts.text(param.type_place))?),
        View::AsItStands => (true, borrowed(facts.text(param.type_place))?),
    };
    let at = function.params.iter().position(|it| it.place == param.place)?;
    let callers = function.callers.iter().filter(|it| !it.test);
    let made: Vec<&Site> = callers.filter_map(|caller| made_for(facts, *caller.args.get(at)?)).collect();
    let mut finding = Finding::at(
        param.type_place,
        format!("`{}` asks for an owned buffer that it only borrows from", function.name),
    )
    .help(format!("take `{written}`"));
    if made.is_empty() {
        finding = finding.note("cost: none yet, as callers have such a buffer").at_most(Confidence::Medium);
    } else {
        finding = finding.note("cost: the allocations of a copy for each such call");
    }
    for site in made.iter().take(3) {
        finding = finding.label(site.place, "made for this call");
    }
    if !as_it_stands {
        return Some(finding);
    }
    let applicability = if function.exported { Applicability::Review } else { Applicability::Safe };
    let mut fix = Fix::replace(applicability, param.type_place, written);
    let here = |site: &&&Site| site.place.file == param.type_place.file && !site.from_macro;
    for site in made.iter().filter(here) {
        fix = without(facts, site, fix);
    }
    Some(finding.fix(fix))
}

/// The caller need not make its buffer any more.
fn without(facts: &Facts, site: &Site, fix: Fix) -> Fix {
    let list = site.list.as_ref().filter(|list| list.kind == ListKind::List);
    let lent = site.into.first().filter(|it| it.kind == StepKind::Lent && !facts.is_commented(it.whole));
    match (list.and_then(|it| it.prefix), copied(facts, site), lent) {
        (Some(prefix), _, _) => fix.and(prefix.span, ""),
        (None, Some(copied), Some(lent)) => fix.and(lent.whole.span, copied.lent()),
        (None, _, _) => fix,
    }
}

/// The buffer that a caller makes and lends: `&name.to_string()`.
fn made_for(facts: &Facts, arg: Place) -> Option<&Site> {
    let rest = facts.text(arg).strip_prefix("&mut ").or(facts.text(arg).strip_prefix('&'))?;
    let site = facts.site_that_is(Place { span: Span::new(arg.span.end - rest.len() as u32, arg.span.end), ..arg })?;
    matches!(site.kind, SiteKind::Own | SiteKind::Make | SiteKind::Collect).then_some(site)
}

/// `&'a [T]` of `&'a Vec<T>`.
fn borrowed(ty: &str) -> Option<String> {
    let rest = ty.strip_prefix('&')?;
    let rest = rest.strip_prefix('\'').and_then(|it| it.split_once(' ')).map_or(rest, |(_, it)| it);
    let owned = rest.strip_prefix("mut ").unwrap_or(rest);
    let head = &ty[..ty.len() - owned.len()];
    let (path, args) = owned.split_once('<').unwrap_or((owned, ""));
    let form = match path.rsplit("::").next()?.trim() {
        "Vec" => format!("[{}]", args.strip_suffix('>')?),
        "String" => "str".to_owned(),
        "PathBuf" => "std::path::Path".to_owned(),
        "OsString" => "std::ffi::OsStr".to_owned(),
        _ => return None,
    };
    Some(format!("{head}{form}"))
}
