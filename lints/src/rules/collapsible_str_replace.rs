//! Characters are replaced one after the other, by a new `String` for each.

use crate::facts::step::{ArgFact, LiteralFact, StepFact, StepKind};
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Confidence, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};
use crate::text::{Place, Span};

pub(super) static RULE: Rule = Rule {
    name: "collapsible_str_replace",
    summary: "characters are replaced by the same text one after the other, by a new `String` for each",
    why: "\
Each `replace` walks over the whole text and writes it anew into a `String` of its own. Where several characters become the \
same, an array of them is a pattern too: one walk, one `String`.

Good code has it because the second character came later.

A single ASCII character in the place of another is not reported: std writes that without growing. Where the text becomes \
longer, and where each character becomes something else, the finding is less sure: std makes room for a single character's \
replacement, and none for that of several. Characters that are not literals are left to Clippy.",
    example: Example {
        before: "\
fn plain(name: &str) -> String {
    name.replace('\\'', \"\").replace('\\\"', \"\")
}
",
        after: "\
fn plain(name: &str) -> String {
    name.replace(['\\'', '\\\"'], \"\")
}
",
    },
    group: Group::Text,
    level: Level::Warn,
    clippy: Some("collapsible_str_replace"),
    asks: Asks::Sites(&[SiteKind::Build], replaced_again),
};

/// As many calls in a row are worth a walk of one's own.
const MANY: usize = 3;

fn replaced_again(facts: &Facts, site: &Site) -> Verdict {
    let first = Call::of(facts, &site.args).filter(|_| site.callee.is("str::replace") && !site.from_macro)?;
    let before = site.from.first().filter(|it| it.callee.is("str::replace"));
    if before.and_then(|it| Call::of(facts, &it.args)).is_some_and(|it| it.joins(&first)) {
        return None;
    }
    let is_call = |it: &&StepFact| it.kind == StepKind::Received && it.callee.is("str::replace") && !it.from_macro;
    let rest: Vec<(&StepFact, Call<'_>)> =
        site.into.iter().take_while(is_call).map_while(|it| Some((it, Call::of(facts, &it.args)?))).collect();
    let same = rest.iter().take_while(|(_, it)| first.joins(it)).count();
    let per = site.loops.last().map_or("call", |around| &around.per);
    let Some((last, _)) = same.checked_sub(1).and_then(|at| rest.get(at)) else {
        let all: Vec<&Call<'_>> = std::iter::once(&first).chain(rest.iter().map(|(_, it)| it)).collect();
        let count = all.len();
        let last = rest.last().filter(|_| count >= MANY && before.is_none() && is_escape(&all))?.0;
        let finding = Finding::at(site.place, format!("the text is written anew {count} times in a row"))
            .label(last.place, "for the last time here")
            .note(format!("cost: {count} allocations per {per}, where one walk over the characters needs one"))
            .help("push what each character becomes into one `String`")
            .at_most(Confidence::Medium);
        return Some(finding);
    };
    let calls = || std::iter::once(&first).chain(rest.iter().take(same).map(|(_, it)| it));
    let patterns: Option<Vec<char>> = calls().map(|it| it.character).collect();
    let patterns = patterns.filter(|it| first.literal.is_none_or(|to| !to.contains(&it[..])))?;
    if calls().all(Call::is_one_for_one) {
        return None;
    }
    let texts: Vec<&str> = calls().map(|it| it.pattern).collect();
    let text = format!("replace([{}], {})", texts.join(", "), first.to);
    let span = Span::new(site.place.span.start, last.whole.span.end);
    let whole = Place { span, ..site.place };
    let mut finding = Finding::at(site.place, "the text is written anew for each character that is replaced")
        .label(last.place, "by the same text again")
        .note(format!("cost: {} allocations per {per}, where one is needed", texts.len()))
        .help(format!("`{text}` does it at once"));
    if !facts.is_commented(whole) {
        finding = finding.fix(Fix::replace(Applicability::Review, whole, text));
    }
    // For these std makes no room beforehand, be it one character or several.
    let is_shorter = first.literal.is_some_and(|to| patterns.iter().all(|it| it.len_utf8() > to.len()));
    Some(if is_shorter { finding } else { finding.at_most(Confidence::Medium) })
}

/// Each call replaces a character of its own, and none that another has put there.
fn is_escape(calls: &[&Call<'_>]) -> bool {
    calls.iter().enumerate().all(|(at, call)| {
        let is_left = |to: &str| calls[at + 1..].iter().all(|it| it.character.is_some_and(|it| !to.contains(it)));
        call.character.is_some() && call.literal.is_some_and(is_left) && !call.is_one_for_one()
    })
}

/// `replace(pattern, to)`.
struct Call<'a> {
    pattern: &'a str,
    to: &'a str,
    character: Option<char>,
    literal: Option<&'a str>,
    plain: bool,
}

impl<'a> Call<'a> {
    fn of(facts: &'a Facts, args: &'a [ArgFact]) -> Option<Self> {
        let [pattern, to] = args else { return None };
        let character = if let Some(LiteralFact::Char(it)) = pattern.literal { Some(it) } else { None };
        let literal = if let Some(LiteralFact::Str(text)) = &to.literal { Some(&**text) } else { None };
        Some(Self { pattern: facts.text(pattern.place), to: facts.text(to.place), character, literal, plain: to.plain })
    }

    /// One call could do what both do.
    fn joins(&self, other: &Self) -> bool {
        self.character.is_some() && other.character.is_some() && self.plain && self.to == other.to
    }

    fn is_one_for_one(&self) -> bool {
        self.character.is_some_and(|it| it.is_ascii()) && self.literal.is_some_and(|it| it.len() == 1)
    }
}
