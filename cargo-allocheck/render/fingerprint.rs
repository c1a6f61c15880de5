//! By what a finding is known again when lines move: its rule, its file and the words of its line.

use allocheck_lints::finding::Finding;
use rustc_hash::FxHashMap as HashMap;

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

/// FNV-1a over the parts, each ended: the same on every machine and with every version.
pub(crate) fn hash(parts: [&str; 3]) -> String {
    let bytes = parts.iter().flat_map(|part| part.bytes().chain([0xff]));
    let hash = bytes.fold(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d_u128, |hash, byte| {
        (hash ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b)
    });
    format!("{hash:032x}")
}
