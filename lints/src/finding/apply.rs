//! Edits into text.

use crate::finding::{Edit, Fix};
use crate::text::{FileId, Span};

/// Chooses the fixes that can be applied together: each whole or not at all, earlier ones first. The answer has one entry
/// for each fix; a fix is left out where an edit of it overlaps one that was chosen before, or overlaps another of its own.
#[must_use]
pub fn choose(fixes: &[&Fix]) -> Vec<bool> {
    let mut taken: Vec<&Edit> = Vec::new();
    fixes
        .iter()
        .map(|fix| {
            let fits = !fix.edits.is_empty()
                && fix.edits.iter().enumerate().all(|(at, edit)| {
                    edit.place.span.start <= edit.place.span.end
                        && !fix.edits[..at].iter().any(|other| clash(edit, other))
                        && !taken.iter().any(|other| edit != *other && clash(edit, other))
                });
            if fits {
                taken.extend(&fix.edits);
            }
            fits
        })
        .collect()
}

/// Writes the edits of one file into its text. Edits that do not fit the text are left out; equal edits count once. The
/// edits must not overlap: see [`choose`].
#[must_use]
pub fn write(text: &str, file: FileId, edits: &[&Edit]) -> String {
    let mut here: Vec<&Edit> = edits.iter().copied().filter(|edit| edit.place.file == file).collect();
    here.sort_by_key(|edit| edit.place);
    here.dedup();
    let mut out = String::with_capacity(text.len() + here.iter().map(|edit| edit.text.len()).sum::<usize>());
    let mut done = 0;
    for edit in here {
        let range = edit.place.span.as_range();
        let Some(before) = text.get(done..range.start) else { continue };
        if text.get(range.clone()).is_none() {
            continue;
        }
        out.push_str(before);
        out.push_str(&edit.text);
        done = range.end;
    }
    out.push_str(&text[done..]);
    out
}

/// Brings `path` into scope for a whole file: the edit that adds `use path;`, or nothing where the text has it already.
/// The line goes before the first `use` at the file's top, else below inner attributes and comments.
#[must_use]
pub fn import(text: &str, file: FileId, path: &str) -> Option<Edit> {
    let line = format!("use {path};\n");
    let mut at = 0;
    let mut below_head = 0;
    let mut in_head = true;
    for source in text.split_inclusive('\n') {
        if source.trim_end() == line.trim_end() {
            return None;
        }
        let plain = source.trim_start();
        if source.starts_with("use ") || source.starts_with("pub use ") {
            return Some(insert(file, at, line));
        }
        in_head &= plain.is_empty()
            || plain.starts_with("//!")
            || plain.starts_with("// ")
            || plain.starts_with("#!")
            || plain.starts_with('\u{feff}');
        at += source.len();
        if in_head && !plain.is_empty() {
            below_head = at;
        }
    }
    let text = if below_head == 0 { line + "\n" } else { format!("\n{line}") };
    Some(insert(file, below_head, text))
}

fn insert(file: FileId, at: usize, text: String) -> Edit {
    let at = at as u32;
    Edit { place: crate::text::Place { file, span: Span::new(at, at) }, text }
}

/// Two edits that cannot both be made. Insertions at one place clash too, as their order would be chance; an insertion
/// at the edge of what is replaced does not.
fn clash(one: &Edit, other: &Edit) -> bool {
    if one.place.file != other.place.file {
        return false;
    }
    let (a, b) = (one.place.span, other.place.span);
    if a.start == a.end && b.start == b.end { a.start == b.start } else { a.start < b.end && b.start < a.end }
}

#[cfg(test)]
mod tests {
    use crate::finding::apply::{choose, import, write};
    use crate::finding::{Applicability, Edit, Fix};
    use crate::text::{FileId, Place, Span};

    const FILE: FileId = FileId(0);

    fn fix(edits: &[(u32, u32, &str)]) -> Fix {
        let edits = edits
            .iter()
            .map(|&(start, end, text)| Edit {
                place: Place { file: FILE, span: Span::new(start, end) },
                text: text.to_owned(),
            })
            .collect();
        Fix { applicability: Applicability::Safe, edits, import: None }
    }

    fn apply(text: &str, fixes: &[Fix]) -> (String, Vec<bool>) {
        let all: Vec<&Fix> = fixes.iter().collect();
        let chosen = choose(&all);
        let edits: Vec<&Edit> =
            fixes.iter().zip(&chosen).filter(|(_, it)| **it).flat_map(|(fix, _)| &fix.edits).collect();
        (write(text, FILE, &edits), chosen)
    }

    #[test]
    fn edits_are_written_in_the_order_of_the_text() {
        let (text, chosen) = apply("one two three", &[fix(&[(8, 13, "3")]), fix(&[(0, 3, "1"), (4, 7, "2")])]);
        assert_eq!((text.as_str(), chosen), ("1 2 3", vec![true, true]));
    }

    #[test]
    fn a_fix_that_overlaps_is_left_out_whole() {
        let (text, chosen) = apply("one two three", &[fix(&[(0, 7, "a")]), fix(&[(4, 5, "b"), (8, 13, "c")])]);
        assert_eq!((text.as_str(), chosen), ("a three", vec![true, false]));
    }

    #[test]
    fn neighbours_do_not_overlap_and_insertions_inside_do() {
        let (text, chosen) = apply("abcd", &[fix(&[(0, 2, "x")]), fix(&[(2, 2, "-")]), fix(&[(1, 1, "!")])]);
        assert_eq!((text.as_str(), chosen), ("x-cd", vec![true, true, false]));
    }

    #[test]
    fn equal_edits_of_two_fixes_are_made_once() {
        let (text, chosen) = apply("abcd", &[fix(&[(0, 0, ">"), (3, 4, "D")]), fix(&[(0, 0, ">"), (1, 2, "B")])]);
        assert_eq!((text.as_str(), chosen), (">aBcD", vec![true, true]));
    }

    #[test]
    fn a_fix_that_contradicts_itself_or_does_not_fit_changes_nothing() {
        let (text, chosen) = apply("abcd", &[fix(&[(0, 2, "x"), (1, 3, "y")]), fix(&[(9, 10, "z")])]);
        assert_eq!((text.as_str(), chosen), ("abcd", vec![false, true]));
        assert_eq!(apply("a\u{e4}b", &[fix(&[(2, 3, "z")])]).0, "a\u{e4}b", "no cut through a character");
    }

    #[test]
    fn an_import_goes_to_the_others_or_below_the_head() {
        let add = |text: &str| import(text, FILE, "std::fmt::Write as _").map(|edit| write(text, FILE, &[&edit]));
        assert_eq!(add("use a::B;\nfn f() {}\n").as_deref(), Some("use std::fmt::Write as _;\nuse a::B;\nfn f() {}\n"));
        assert_eq!(
            add("//! Doc.\n\nfn f() {}\n").as_deref(),
            Some("//! Doc.\n\nuse std::fmt::Write as _;\n\nfn f() {}\n")
        );
        assert_eq!(add("fn f() {}\n").as_deref(), Some("use std::fmt::Write as _;\n\nfn f() {}\n"));
        assert_eq!(add("use std::fmt::Write as _;\n"), None);
    }
}
