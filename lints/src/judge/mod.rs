//! Facts in, findings out: asks each rule about what it looks at.

mod allows;

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use rayon::prelude::*;
use rustc_hash::FxHashMap as HashMap;
use rustc_hash::FxHashSet as HashSet;

use crate::facts::directive::Allow;
use crate::facts::{Facts, Heat, HeatKind, Site, SiteKind};
use crate::finding::{Confidence, Edit, Finding, Fix, Label, Level};
use crate::rule::{Asks, Rule};
use crate::text::{FileId, Place};

/// What is wanted.
#[derive(Clone, Debug)]
pub struct Options {
    /// Findings that are less sure are left out.
    pub confidence: Confidence,
    /// Code that runs more seldom is left out, but for what runs once and can be written shorter. Declarations, of which nobody
    /// can say how often they run, count as plain.
    pub heat: HeatKind,
    /// Test code is judged too.
    pub tests: bool,
    /// Levels by rule, where they differ from the rule's own. A rule at [`Level::Allow`] is not asked.
    pub levels: Vec<(String, Level)>,
    /// The same for some of the files; what is said here comes after what is said for all.
    pub scopes: Vec<Vec<(String, Level)>>,
    /// By file: its place in `scopes`. Files behind the end have none.
    pub scope_of: Vec<Option<usize>>,
    /// Time each rule.
    pub timed: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            confidence: Confidence::High,
            heat: HeatKind::Plain,
            tests: false,
            levels: Vec::new(),
            scopes: Vec::new(),
            scope_of: Vec::new(),
            timed: false,
        }
    }
}

/// What came out.
#[derive(Debug, Default)]
pub struct Judged {
    /// Sorted by place; at most one for a site, and at most one for a primary place.
    pub findings: Vec<Finding>,
    /// What directives and attributes silenced, sorted by place.
    pub silenced: Vec<Finding>,
    /// Places in [`Facts::allows`] of those that silenced something, sorted.
    pub used_allows: Vec<usize>,
    /// By rule: what its judgements took, all threads together. The slowest first; empty where it was not asked for.
    pub times: Vec<(&'static str, Duration)>,
}

/// Lets every rule of `rules` judge the facts; earlier rules speak before later ones.
#[must_use]
pub fn judge(facts: &Facts, rules: &[&'static Rule], options: &Options) -> Judged {
    let asks: Vec<Ask> = rules
        .iter()
        .enumerate()
        .map(|(order, rule)| Ask {
            order,
            rule,
            levels: levels_of(rule, options),
            spent: options.timed.then(AtomicU64::default),
        })
        .filter(|ask| ask.levels.iter().any(|level| *level > Level::Allow))
        .collect();
    let mut found = all_of(facts, &asks, options);
    // What a generator writes, it writes again.
    found.retain(|(_, finding)| facts.generated.binary_search(&finding.place.file).is_err());
    // Several sites may lead to one primary place (two pushes to one Vec): the rule that stands first in the table
    // speaks, about the hottest of them.
    found.sort_by(|(a, one), (b, other)| {
        (one.place, a, &one.message).cmp(&(other.place, b, &other.message)).then(other.heat.total_cmp(&one.heat))
    });
    found.dedup_by_key(|(_, finding)| finding.place);
    let mut judged = silence(&facts.allows, found.into_iter().map(|(_, finding)| finding));
    judged.findings.extend(allows::judge(facts, rules, &asks, options));
    judged.findings.sort_by_key(|it| it.place);
    judged.times = asks.iter().filter_map(Ask::took).collect();
    judged.times.sort_by_key(|(_, took)| std::cmp::Reverse(*took));
    judged
}

/// What rules have to say, in no order, before anything is left out.
fn all_of(facts: &Facts, asks: &[Ask], options: &Options) -> Vec<(usize, Finding)> {
    let others = || rayon::join(|| of_declarations(facts, asks, options), || of_written(facts, asks, options));
    let (mut found, (of_declarations, of_written)) = rayon::join(|| of_sites(facts, asks, options), others);
    found.extend(of_declarations);
    found.extend(of_written);
    found
}

/// A rule that is switched on.
struct Ask {
    order: usize,
    rule: &'static Rule,
    /// For all files, and then for each scope.
    levels: Vec<Level>,
    /// Nanoseconds, where they are counted.
    spent: Option<AtomicU64>,
}

impl Ask {
    /// Lets the rule judge, and counts the time where that is wished for.
    fn hear(&self, judge: impl FnOnce() -> Option<Finding>) -> Option<Finding> {
        let Some(spent) = &self.spent else { return judge() };
        let started = Instant::now();
        let verdict = judge();
        let took = u64::try_from(started.elapsed().as_nanos()).unwrap_or(u64::MAX);
        spent.fetch_add(took, Ordering::Relaxed);
        verdict
    }

    fn took(&self) -> Option<(&'static str, Duration)> {
        self.spent.as_ref().map(|it| (self.rule.name, Duration::from_nanos(it.load(Ordering::Relaxed))))
    }
}

fn levels_of(rule: &Rule, options: &Options) -> Vec<Level> {
    let said =
        |levels: &[(String, Level)]| levels.iter().rev().find(|(name, _)| name == rule.name).map(|(_, level)| *level);
    let everywhere = said(&options.levels).unwrap_or(rule.level);
    let scopes = options.scopes.iter().map(|levels| said(levels).unwrap_or(everywhere));
    std::iter::once(everywhere).chain(scopes).collect()
}

fn of_sites(facts: &Facts, rules: &[Ask], options: &Options) -> Vec<(usize, Finding)> {
    let mut by_kind: HashMap<SiteKind, Vec<&Ask>> = HashMap::default();
    for ask in rules {
        if let Asks::Sites(kinds, _) | Asks::SitesAndParams(kinds, ..) = ask.rule.asks {
            for kind in kinds {
                by_kind.entry(*kind).or_default().push(ask);
            }
        }
    }
    facts
        .sites
        .par_iter()
        .filter_map(|site| {
            let asks = by_kind.get(&site.kind)?;
            let is_wanted = is_wanted(Some(&site.heat), site.test, options);
            if !is_wanted && !is_tidied(site, options) {
                return None;
            }
            asks.iter().find_map(|ask| match ask.rule.asks {
                Asks::Sites(_, judge) | Asks::SitesAndParams(_, judge, _) => {
                    let mut settled = settle(ask, Some(&site.heat), options, ask.hear(|| judge(facts, site)))?;
                    // What stands at the place of such a site is the macro's call.
                    settled.1.fix = settled.1.fix.filter(|_| !site.from_macro);
                    Some(settled).filter(|(_, it)| is_wanted || it.fix.as_ref().is_some_and(|it| takes_away(facts, it)))
                }
                Asks::Types(_)
                | Asks::Functions(_)
                | Asks::Params(_)
                | Asks::Written(_)
                | Asks::Promises(_)
                | Asks::Allows(_)
                | Asks::Statics(_)
                | Asks::Arrays(_) => None,
            })
        })
        .collect()
}

/// Each rule on its own: there are many declarations.
fn of_declarations(facts: &Facts, rules: &[Ask], options: &Options) -> Vec<(usize, Finding)> {
    rules.par_iter().flat_map_iter(|ask| of_declarations_by(facts, ask, options)).collect()
}

fn of_declarations_by(facts: &Facts, ask: &Ask, options: &Options) -> Vec<(usize, Finding)> {
    let mut out = Vec::new();
    match ask.rule.asks {
        Asks::Sites(..) | Asks::Written(_) | Asks::Allows(_) => {}
        Asks::Types(judge) => {
            let wanted = facts.types.iter().filter(|it| is_wanted(None, it.test, options));
            out.extend(wanted.filter_map(|it| settle(ask, None, options, ask.hear(|| judge(facts, it)))));
        }
        Asks::Functions(judge) => {
            let wanted = facts.functions.iter().filter(|it| is_wanted(Some(&it.heat), it.test, options));
            out.extend(wanted.filter_map(|it| settle(ask, Some(&it.heat), options, ask.hear(|| judge(facts, it)))));
        }
        Asks::Arrays(judge) => {
            let wanted = facts.arrays.iter().filter(|it| is_wanted(it.heat.as_ref(), it.test, options));
            out.extend(wanted.filter_map(|it| settle(ask, it.heat.as_ref(), options, ask.hear(|| judge(facts, it)))));
        }
        Asks::Statics(judge) => {
            let wanted = facts.statics.iter().filter(|it| is_wanted(None, it.test, options));
            out.extend(wanted.filter_map(|it| settle(ask, None, options, ask.hear(|| judge(facts, it)))));
        }
        Asks::Promises(judge) => {
            let wanted = facts.promises.iter().filter(|it| is_wanted(None, it.test, options));
            out.extend(wanted.filter_map(|it| settle(ask, None, options, ask.hear(|| judge(facts, it)))));
        }
        Asks::Params(judge) | Asks::SitesAndParams(_, _, judge) => {
            let wanted = facts.functions.iter().filter(|it| is_wanted(Some(&it.heat), it.test, options));
            let params = wanted.flat_map(|it| it.params.iter().map(move |param| (it, param)));
            out.extend(
                params.filter_map(|(it, param)| {
                    settle(ask, Some(&it.heat), options, ask.hear(|| judge(facts, it, param)))
                }),
            );
        }
    }
    out
}

/// Written types from the outside in: the first rule that speaks about one speaks about all that it is made of.
fn of_written(facts: &Facts, rules: &[Ask], options: &Options) -> Vec<(usize, Finding)> {
    let asks: Vec<_> = rules
        .iter()
        .filter_map(|ask| match ask.rule.asks {
            Asks::Written(judge) => Some((ask, judge)),
            Asks::Sites(..)
            | Asks::SitesAndParams(..)
            | Asks::Types(_)
            | Asks::Functions(_)
            | Asks::Params(_)
            | Asks::Promises(_)
            | Asks::Allows(_)
            | Asks::Statics(_)
            | Asks::Arrays(_) => None,
        })
        .collect();
    let mut out = Vec::new();
    for fact in facts.written.iter().filter(|it| is_wanted(None, it.test, options)) {
        let mut waiting = vec![&fact.written];
        while let Some(written) = waiting.pop() {
            let mut spoken = asks
                .iter()
                .filter_map(|(ask, judge)| settle(ask, None, options, ask.hear(|| judge(facts, fact, written))));
            match spoken.next() {
                Some(finding) => out.push(finding),
                None => waiting.extend(&written.args),
            }
        }
    }
    out
}

/// Test code is cold by its nature, so who asks for tests gets them without asking for cold code.
fn is_wanted(heat: Option<&Heat>, is_test: bool, options: &Options) -> bool {
    if is_test {
        return options.tests;
    }
    heat.map_or(HeatKind::Plain, |heat| heat.kind) >= options.heat
}

/// What runs once is no place to save memory, but one to say that code can go, where the reader has not asked for more heat.
fn is_tidied(site: &Site, options: &Options) -> bool {
    !site.test && options.heat == HeatKind::Plain && site.heat.is_once()
}

/// All that the edits write stands there already: what is left is less code.
fn takes_away(facts: &Facts, fix: &Fix) -> bool {
    let shortens = |edit: &Edit| {
        let old = facts.text(edit.place);
        edit.text.len() < old.len() && (old.starts_with(&*edit.text) || old.ends_with(&*edit.text))
    };
    fix.import.is_none() && fix.edits.iter().all(shortens)
}

fn settle(ask: &Ask, heat: Option<&Heat>, options: &Options, verdict: Option<Finding>) -> Option<(usize, Finding)> {
    let mut finding = verdict.filter(|finding| finding.confidence >= options.confidence)?;
    let scope = options.scope_of.get(finding.place.file.0 as usize).copied().flatten();
    finding.rule = ask.rule.name;
    finding.level = *ask.levels.get(scope.map_or(0, |at| at + 1)).filter(|level| **level > Level::Allow)?;
    finding.group = ask.rule.group.name();
    finding.clippy = ask.rule.clippy;
    if let Some(heat) = heat {
        finding.heat = heat.score;
        finding.notes.extend(why_hot(heat, &finding.labels));
    }
    Some((ask.order, finding))
}

/// The most telling reason that no label shows already.
fn why_hot(heat: &Heat, labels: &[Label]) -> Option<String> {
    let is_shown = |place: Place| labels.iter().any(|label| label.place == place);
    let mut reasons = heat.reasons.iter().filter(|(_, place)| place.is_none_or(|place| !is_shown(place)));
    let (reason, _) = reasons.next().filter(|_| heat.kind == HeatKind::Hot)?;
    Some(format!("hot: {reason}"))
}

/// Sorts out what is allowed. `findings` are sorted by place.
fn silence(allows: &[Allow], findings: impl Iterator<Item = Finding>) -> Judged {
    let mut by_file: HashMap<FileId, Vec<usize>> = HashMap::default();
    for (at, allow) in allows.iter().enumerate() {
        by_file.entry(allow.covers.file).or_default().push(at);
    }
    let mut used = HashSet::default();
    let mut judged = Judged::default();
    for finding in findings {
        let here = by_file.get(&finding.place.file).map_or(&[][..], Vec::as_slice);
        let mut hushed = false;
        for &at in here.iter().filter(|&&at| speaks_for(&allows[at], &finding)) {
            used.insert(at);
            hushed = true;
        }
        if hushed { judged.silenced.push(finding) } else { judged.findings.push(finding) }
    }
    judged.used_allows = used.into_iter().collect();
    judged.used_allows.sort_unstable();
    judged
}

/// Whether a word in a directive means a rule: by its name, by its family's, or with all others.
pub fn means(word: &str, rule: &str, group: &str) -> bool {
    word == rule || word == group || word == "all"
}

fn speaks_for(allow: &Allow, finding: &Finding) -> bool {
    let start = finding.place.span.start;
    let named = match allow.rule.strip_prefix("clippy::") {
        // Who silenced Clippy's rule has thought about it.
        Some(rule) => finding.clippy == Some(rule),
        None => means(&allow.rule, finding.rule, finding.group),
    };
    named && allow.covers.span.start <= start && start < allow.covers.span.end
}
