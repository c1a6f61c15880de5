//! The parts of a text in a list, of which one or two are read.

use crate::facts::listed::{ListUse, ListUseKind, ListedFact};
use crate::facts::step::{LiteralFact, StepFact, StepKind};
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Confidence, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};
use crate::text::{Place, Span};

pub(super) static RULE: Rule = Rule {
    name: "split_collect_index",
    summary: "all parts of a text are collected into a list, of which one or two are read",
    why: "\
`line.split(':').collect::<Vec<_>>()[1]` looks for all parts of the text and asks for a list of them, and again while it grows. \
The iterator hands out the part that is wanted and stops there: `nth(1)`; what `splitn(2, …)` makes, `split_once` gives at once.

Good code has it because a list is what `split` gives in other languages.

`nth` gives an `Option`, where an index that is not there panics: the offered fix keeps the panic. Where the number of parts is \
looked at too, and where two parts are read that are not the first ones, the finding is less sure; there is none where the number is \
held against more than three.",
    example: Example {
        before: "\
fn host(url: &str) -> &str {
    url.split('/').collect::<Vec<_>>()[2]
}
",
        after: "\
fn host(url: &str) -> &str {
    url.split('/').nth(2).unwrap()
}
",
    },
    group: Group::Text,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Collect], read_at_fixed_places),
};

/// The iterators of std over parts of a text.
const SPLITS: [&str; 9] = [
    "str::split",
    "str::splitn",
    "str::split_whitespace",
    "str::split_ascii_whitespace",
    "str::split_terminator",
    "str::split_inclusive",
    "str::rsplit",
    "str::rsplitn",
    "str::lines",
];

/// So many parts can be asked for one by one.
const FEW: u64 = 3;

fn read_at_fixed_places(facts: &Facts, site: &Site) -> Verdict {
    let listed = site.listed.as_ref().filter(|_| site.ty == "Vec<&str>" && !site.from_macro)?;
    let split = site.from.first().filter(|it| it.callee.is_any(&SPLITS))?;
    let items: Option<Vec<u64>> = listed.uses.iter().filter(|it| it.kind != ListUseKind::Counted).map(item).collect();
    let items = items.filter(|it| (1..=2).contains(&it.len()))?;
    let is_counted = listed.uses.len() > items.len();
    // An iterator that was asked a few times tells that too: `(it.next(), it.next(), it.next())`.
    let is_few = |it: &ListUse| it.number.is_some_and(|number| number <= FEW);
    if !listed.uses.iter().filter(|it| it.kind == ListUseKind::Counted).all(is_few) {
        return None;
    }
    let help = match &items[..] {
        [0] => "ask the iterator for its first part: `next()`".to_owned(),
        [at] => format!("ask the iterator for that part: `nth({at})`"),
        // Of more parts, `split_once` would give all that follow as the second.
        [0, 1] if is_in_two(split) => "`split_once` gives both".to_owned(),
        [0, 1] => "ask the iterator twice: `next()`".to_owned(),
        _ => "ask the iterator for them in their order: `next()`, `nth(…)`".to_owned(),
    };
    let message = if items.len() == 1 { "only one of these parts is read" } else { "only two of these parts are read" };
    let mut finding = Finding::at(site.place, message).note("cost: the list's buffer, and its growth").help(help);
    for it in listed.uses.iter().filter(|_| listed.holder.is_some()).take(3) {
        let text = if it.kind == ListUseKind::Counted { "they are counted here" } else { "read here" };
        finding = finding.label(it.place, text);
    }
    finding.fix = fix(facts, site, listed);
    // Who asks one by one has to keep the check of their number, which reads better of a list, as do two parts that are not the
    // first ones.
    let reads_worse = is_counted || !matches!(items[..], [_] | [0, 1] | [1, 0] | [0, 0] | [1, 1]);
    Some(if reads_worse { finding.at_most(Confidence::Medium) } else { finding })
}

/// `splitn(2, …)`.
fn is_in_two(split: &StepFact) -> bool {
    let parts = split.args.first().and_then(|it| it.literal.as_ref());
    split.callee.is("str::splitn") && matches!(parts, Some(LiteralFact::Int(2)))
}

fn item(it: &ListUse) -> Option<u64> {
    match it.kind {
        ListUseKind::Item(at) => Some(at),
        ListUseKind::Counted
        | ListUseKind::Walked
        | ListUseKind::Compared
        | ListUseKind::Joined
        | ListUseKind::Other => None,
    }
}

/// `collect::<Vec<_>>()[1]` to `nth(1).unwrap()`.
fn fix(facts: &Facts, site: &Site, listed: &ListedFact) -> Option<Fix> {
    let index = site.into.first().filter(|it| it.kind == StepKind::Indexed && listed.holder.is_none())?;
    let span = Span::new(site.place.span.start, index.whole.span.end);
    let whole = Place { span, ..site.place };
    let at = item(listed.uses.first()?)?;
    let call = if at == 0 { "next()".to_owned() } else { format!("nth({at})") };
    let is_lent = site.into.get(1).is_some_and(|it| it.kind == StepKind::LentMut);
    (!is_lent && !facts.is_commented(whole))
        .then(|| Fix::replace(Applicability::Review, whole, format!("{call}.unwrap()")))
}
