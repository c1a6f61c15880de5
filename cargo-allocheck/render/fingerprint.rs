//! By what a finding is known again when lines move: its rule, its file and the words of its line.

use allocheck_lints::finding::Finding;
use rustc_hash::FxHashMap as HashMap;
use xxhash_rust::xxh3::Xxh3Default;

use crate::render::Styled;

/// One for each finding, all different.
pub(crate) fn fingerprints<'a>(page: &Styled<'_>, findings: impl Iterator<Item = &'a Finding>) -> Vec<String> {
    let mut seen: HashMap<String, u32> = HashMap::default();
    let all = findings.map(|finding| {
        let (path, words) = match page.file(finding.place) {
            Some(file) => {
                let span = file.lines.line_span(file.lines.line(finding.place.span.start), &file.text);
                let words: String = span.map_or("", |span| span.text(&file.text)).split_whitespace().collect();
                (&*file.path, words)
            }
            None => ("", String::new()),
        };
        let base = hash([finding.rule, path, &words]);
        let number = seen.entry(base.clone()).or_default();
        *number += 1;
        format!("{base}-{number}")
    });
    all.collect()
}

/// A hash (XXH3, 128 bits) of the parts, each ended: the same on every machine and with every version.
pub(crate) fn hash(parts: [&str; 3]) -> String {
    let mut hash = Xxh3Default::new();
    for part in parts {
        hash.update(part.as_bytes());
        hash.update(&[0xff]);
    }
    format!("{:032x}", hash.digest128())
}
