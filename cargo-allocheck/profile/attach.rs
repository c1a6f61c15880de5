//! Gives findings what their sites asked for, and lets all of it be told.

use std::collections::BTreeMap;

use allocheck_lints::facts::{Facts, SiteKind};
use allocheck_lints::finding::Finding;
use allocheck_lints::text::Place;
use serde_json::json;

use crate::evidence::witness::{Witness, Witnesses};
use crate::profile::pattern::Pattern;
use crate::profile::told::{Measured, Profiled};
use crate::profile::words::words;

/// The name of profiles among the witnesses.
const NAME: &str = "profile";

/// Adds the measures of findings to those of sites, and tells all.
pub(crate) fn attach(profiled: &mut Profiled, facts: &Facts, findings: &[Finding], witnesses: &mut Witnesses) {
    for finding in findings {
        if let Some(measured) = of_finding(profiled, facts, finding) {
            profiled.measured.insert(finding.place, measured);
        }
    }
    let sorted: BTreeMap<Place, Measured> = profiled.measured.iter().map(|(place, it)| (*place, *it)).collect();
    for (place, measured) in sorted {
        witnesses.add(
            place,
            Witness { name: NAME, words: words(profiled, &measured), facts: facts_of(profiled, &measured) },
        );
    }
}

/// What the sites of a finding asked for: those at its place, or else those where it says that a buffer grows.
fn of_finding(profiled: &Profiled, facts: &Facts, finding: &Finding) -> Option<Measured> {
    let within = |place: Place, is_meant: fn(SiteKind) -> bool| {
        let at = |place: Place| (place.file, place.span.start);
        let start = facts.sites.partition_point(|site| at(site.place) < at(place));
        let sites = facts.sites[start..].iter();
        let sites = sites.take_while(move |it| it.place.file == place.file && it.place.span.start < place.span.end);
        sites.filter(move |it| is_meant(it.kind)).filter_map(|it| profiled.measured.get(&it.place).copied())
    };
    let sum = |all: &mut dyn Iterator<Item = Measured>| {
        all.reduce(|mut sum, it| {
            sum.numbers += it.numbers;
            sum.shared |= it.shared;
            sum
        })
    };
    sum(&mut within(finding.place, |_| true)).or_else(|| {
        let labels = finding.labels.iter().map(|label| label.place);
        sum(&mut labels.flat_map(|place| within(place, |kind| kind == SiteKind::Grow)))
    })
}

fn facts_of(profiled: &Profiled, measured: &Measured) -> serde_json::Value {
    let Measured { numbers, shared } = measured;
    json!({
        "blocks": numbers.blocks,
        "bytes": numbers.bytes,
        "liveBlocks": numbers.live_blocks,
        "liveBytes": numbers.live_bytes,
        "endBlocks": numbers.end_blocks,
        "size": numbers.size(),
        "lifetime": numbers.lifetime(),
        "grown": numbers.grown,
        "shared": shared,
        "patterns": profiled.patterns(measured).into_iter().map(Pattern::name).collect::<Vec<&str>>(),
    })
}
