//! What authors asked to be left unsaid, judged: whether it names a rule, and whether that rule has anything to say there.

use rustc_hash::FxHashSet as HashSet;

use crate::facts::directive::Allow;
use crate::facts::{Facts, HeatKind};
use crate::finding::{Confidence, Finding, Level};
use crate::judge::{Ask, Options, all_of, means, settle, speaks_for};
use crate::nearest::nearest;
use crate::rule::{AllowUse, Asks, Rule};

/// The findings of the rules that ask about such words.
pub(super) fn judge(facts: &Facts, rules: &[&'static Rule], asks: &[Ask], options: &Options) -> Vec<Finding> {
    let curious = || asks.iter().filter(|ask| matches!(ask.rule.asks, Asks::Allows(_)));
    if facts.allows.is_empty() || curious().next().is_none() {
        return Vec::new();
    }
    let used = used(facts, rules);
    let mut out = Vec::new();
    for (at, allow) in facts.allows.iter().enumerate().filter(|(_, it)| !it.rule.starts_with("clippy::")) {
        let known = rules.iter().any(|it| is_meant(allow, it));
        let nearest = if known { None } else { nearest(&allow.rule, rules.iter().map(|it| it.name)) };
        let about = AllowUse { allow, known, used: used.contains(&at), nearest };
        let mut said = curious().filter_map(|ask| match ask.rule.asks {
            Asks::Allows(judge) => settle(ask, None, options, judge(facts, &about)),
            Asks::Sites(..)
            | Asks::SitesAndParams(..)
            | Asks::Types(_)
            | Asks::Functions(_)
            | Asks::Written(_)
            | Asks::Promises(_)
            | Asks::Statics(_)
            | Asks::Arrays(_)
            | Asks::Params(_) => None,
        });
        out.extend(said.next().map(|(_, finding)| finding));
    }
    out.dedup_by_key(|finding| finding.place);
    out
}

fn is_meant(allow: &Allow, rule: &Rule) -> bool {
    means(&allow.rule, rule.name, rule.group.name())
}

/// Which of them speak for something that its rule says in cold and in test code, however unsure. Each rule is asked alone,
/// as another may speak first about the same place.
fn used(facts: &Facts, rules: &[&'static Rule]) -> HashSet<usize> {
    let widest = Options { confidence: Confidence::Low, heat: HeatKind::Cold, tests: true, ..Options::default() };
    let mut used = HashSet::default();
    for (order, rule) in rules.iter().enumerate() {
        let named = |allow: &Allow| is_meant(allow, rule);
        if !facts.allows.iter().any(named) {
            continue;
        }
        let ask = Ask { order, rule, levels: vec![Level::Warn], spent: None };
        let found = all_of(facts, &[ask], &widest);
        for (at, allow) in facts.allows.iter().enumerate().filter(|(_, it)| named(it)) {
            let is_its = |finding: &Finding| finding.place.file == allow.covers.file && speaks_for(allow, finding);
            if found.iter().any(|(_, finding)| is_its(finding)) {
                used.insert(at);
            }
        }
    }
    used
}
