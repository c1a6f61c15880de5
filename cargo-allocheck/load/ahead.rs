//! Which files are likely to be modules, told from their texts before any of them is parsed: those that nobody names need
//! not be lowered, and what they define is nobody's macro. Where this is wrong, the module tree says so later.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use rayon::prelude::{IntoParallelIterator, ParallelIterator};

use crate::load::wave::Waves;
use crate::project::metadata::plain;
use crate::project::modules::{Home, Inline, Written};

/// What a text says of modules.
#[derive(Default)]
struct Said<'t> {
    /// `mod x;`: names of modules that lie elsewhere.
    outside: HashSet<&'t str>,
    /// `mod x {`: names of modules that stand there.
    inline: HashSet<&'t str>,
    /// `path = "x.rs"`.
    paths: HashSet<&'t str>,
}

/// By file: whether the wanted targets seem to lead to it.
pub(super) fn likely(waves: &Waves) -> Vec<bool> {
    let files = (0..waves.files.len()).into_par_iter();
    let said: Vec<Said<'_>> =
        files.map(|at| waves.files[at].plain_text().map(|text| said(text)).unwrap_or_default()).collect();
    let mut homes: HashMap<usize, Vec<Home>> = HashMap::new();
    let mut open: Vec<(usize, Home)> = Vec::new();
    for root in waves.roots.iter().flatten() {
        let file = waves.nodes[*root].file;
        open.push((file, Home::root(&waves.files[file].path)));
    }
    let mut likely = vec![false; waves.files.len()];
    while let Some((file, home)) = open.pop() {
        likely[file] = true;
        let known = homes.entry(file).or_default();
        if known.contains(&home) {
            continue;
        }
        each_candidate(&said[file], &home, &mut |path, home| {
            open.extend(waves.file(&plain(path)).map(|file| (file, home)));
        });
        known.push(home);
    }
    likely
}

/// The files that the modules of a text may lie in, and where their own are looked for then.
fn each_candidate(said: &Said<'_>, home: &Home, each: &mut dyn FnMut(&Path, Home)) {
    let paths: Vec<[Box<str>; 1]> = said.paths.iter().map(|path| [Box::from(*path)]).collect();
    for around in said.inline.iter().map(|name| Some(Inline::Name(name))).chain([None]) {
        let around = around.as_slice();
        let written = |name, paths| Written { name, around, paths, conditional: false };
        let outside = said.outside.iter().map(|name| written(name, &[]));
        let elsewhere = paths.iter().map(|paths| written("", paths));
        for candidate in outside.chain(elsewhere).flat_map(|it| home.candidates(it)) {
            each(&candidate.path, candidate.home);
        }
    }
}

/// What the words of a text say, comments and strings among them.
fn said(text: &str) -> Said<'_> {
    let is_word = |it: char| it == '_' || it.is_alphanumeric();
    let mut said = Said::default();
    for (at, _) in text.match_indices("mod ") {
        if text[..at].ends_with(is_word) {
            continue;
        }
        let named = text[at + "mod ".len()..].trim_start();
        let named = named.strip_prefix("r#").unwrap_or(named);
        let (name, rest) = named.split_at(named.find(|it| !is_word(it)).unwrap_or(named.len()));
        let rest = rest.trim_start();
        if rest.starts_with(';') {
            said.outside.insert(name);
        } else if rest.starts_with('{') {
            said.inline.insert(name);
        }
    }
    for (at, _) in text.match_indices("path") {
        let value = text[at + "path".len()..].trim_start().strip_prefix('=').map(str::trim_start);
        let value = value.and_then(|it| it.strip_prefix('"')?.split_once('"'));
        said.paths.extend(value.map(|(path, _)| path).filter(|it| it.ends_with(".rs")));
    }
    said
}

#[cfg(test)]
mod tests {
    use super::said;

    #[test]
    fn words_of_modules() {
        let text =
            "pub mod a;\nmod r#b ;\nmod c { mod d; }\n#[cfg_attr(x, path = \"e/f.rs\")] mod g;\nremod h;\nmod i!();";
        let said = said(text);
        let sorted = |words: std::collections::HashSet<&'static str>| {
            let mut words: Vec<&str> = words.into_iter().collect();
            words.sort_unstable();
            words
        };
        assert_eq!(sorted(said.outside), ["a", "b", "d", "g"]);
        assert_eq!(sorted(said.inline), ["c"]);
        assert_eq!(sorted(said.paths), ["e/f.rs"]);
    }
}
