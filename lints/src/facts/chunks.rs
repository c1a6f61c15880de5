//! Pieces of source text that can change places: fields with their attributes and the comments that belong to them.

use crate::facts::types::Chunk;
use crate::text::{FileId, Place, Span};

/// Cuts the text around fields into pieces. `spans` are the fields in order, attributes and doc comments included, commas
/// not. A piece has the comment lines right above its field (a blank line parts a comment from the field below), the field,
/// and what its line says behind the comma. Nothing where a comment stands elsewhere, so that it would be torn off.
///
/// ```text
///     // The length comes            ┐
///     // from the network.           │ one piece; the comma is written
///     length: u64, // big endian     ┘ where the piece goes
/// ```
pub(super) fn cut(text: &str, file: FileId, spans: &[Span]) -> Option<Vec<Chunk>> {
    let mut pieces: Vec<Piece> = Vec::with_capacity(spans.len());
    for (at, span) in spans.iter().enumerate() {
        let before = match pieces.last() {
            Some(piece) => piece.end,
            None => opening(text, span.start)?,
        };
        let lead = text.get(before as usize..span.start as usize)?;
        let start = before + comment_start(lead)?;
        let next = spans.get(at + 1).map_or(text.len() as u32, |next| next.start);
        let rest = text.get(span.end as usize..next as usize)?;
        let (comma, tail) = behind(rest)?;
        let is_last = at + 1 == spans.len();
        if !comma && !is_last {
            return None;
        }
        let end = span.end + u32::from(comma) + tail.len() as u32;
        pieces.push(Piece { start, field_end: span.end, comma, tail: tail.to_owned(), end });
    }
    // Where a piece with a comment at its end goes to a place without a comma, or the other way round, the texts below hold
    // what the place needs; so each text is made for any place, and only commas differ.
    let all_commas = pieces.iter().all(|piece| piece.comma);
    if !all_commas && pieces.iter().any(|piece| !piece.tail.is_empty()) {
        return None;
    }
    pieces
        .iter()
        .map(|piece| {
            let field = text.get(piece.start as usize..piece.field_end as usize)?;
            let (text, end) = if all_commas {
                (format!("{field},{}", piece.tail), piece.end)
            } else {
                (field.to_owned(), piece.field_end)
            };
            Some(Chunk { place: Place { file, span: Span::new(piece.start, end) }, text: text.into() })
        })
        .collect()
}

struct Piece {
    start: u32,
    field_end: u32,
    comma: bool,
    /// What follows the comma on the same line, with the white space before it.
    tail: String,
    end: u32,
}

/// The byte behind the brace before the first field, and behind the comment beside the brace. Comments may hold braces, so the search goes line by line upwards over
/// comment lines.
fn opening(text: &str, first: u32) -> Option<u32> {
    let before = text.get(..first as usize)?;
    let mut end = before.len();
    for line in before.split('\n').rev() {
        let start = end.checked_sub(line.len())?;
        if !line.trim_start().starts_with("//")
            && let Some(brace) = line.split("//").next().and_then(|code| code.rfind('{'))
        {
            let after = line[brace + 1..].trim_start();
            // `struct S { // what it is`: that is said of the struct.
            let fields_from = if after.starts_with("//") { line.len() } else { brace + 1 };
            return (!after.starts_with("/*")).then_some((start + fields_from) as u32);
        }
        end = start.checked_sub(1)?;
    }
    None
}

/// Where the comment lines that belong to the field begin, in the text between two fields.
fn comment_start(lead: &str) -> Option<u32> {
    if lead.contains("/*") {
        return None;
    }
    let mut start = lead.len();
    let mut end = lead.len();
    for line in lead.split('\n').rev() {
        let line_start = end - line.len();
        let words = line.trim_start();
        if words.starts_with("//") {
            start = line_start + (line.len() - words.len());
        } else if words.is_empty() && (end == lead.len() || line_start == 0) {
            // The field's own indentation, or the rest of the line before.
        } else if words.is_empty() {
            break;
        } else {
            return None;
        }
        end = line_start.saturating_sub(1);
    }
    Some(start as u32)
}

/// What follows a field: whether there is a comma, and the comment on the same line.
fn behind(rest: &str) -> Option<(bool, &str)> {
    let Some(after) = rest.strip_prefix(',') else {
        let line = rest.split(['\n', '}']).next().unwrap_or_default();
        return if line.contains("//") || line.contains("/*") { None } else { Some((false, "")) };
    };
    let line = after.split(['\n', '\r']).next().unwrap_or_default();
    let words = line.trim_start();
    if words.starts_with("//") {
        return Some((true, line));
    }
    if words.starts_with("/*") { None } else { Some((true, "")) }
}

#[cfg(test)]
mod tests {
    use crate::facts::chunks::cut;
    use crate::text::{FileId, Span};

    /// The pieces of a struct body whose fields are given as they are written.
    fn check(text: &str, fields: &[&str]) -> Option<Vec<String>> {
        let spans: Vec<Span> = fields
            .iter()
            .map(|field| {
                let start = text.find(field).expect("the field stands in the text");
                Span::new(start as u32, (start + field.len()) as u32)
            })
            .collect();
        let chunks = cut(text, FileId(0), &spans)?;
        for chunk in &chunks {
            assert_eq!(chunk.place.span.text(text), &*chunk.text, "a piece in its own place changes nothing");
        }
        Some(chunks.into_iter().map(|chunk| chunk.text.into_string()).collect())
    }

    #[test]
    fn comments_go_with_their_fields() {
        let text = "struct S {\n    // A.\n    a: u8, // one\n\n    // All that follow.\n\n    // B.\n    // Still b.\n    b: u64,\n}\n";
        let pieces = check(text, &["a: u8", "b: u64"]).expect("the pieces can be told apart");
        assert_eq!(pieces, ["// A.\n    a: u8, // one", "// B.\n    // Still b.\n    b: u64,"]);
    }

    #[test]
    fn one_line_and_no_last_comma() {
        assert_eq!(check("struct S { a: u8, b: u64 }", &["a: u8", "b: u64"]).expect("plain"), ["a: u8", "b: u64"]);
        assert_eq!(
            check("struct S {\n  a: u8,\n  b: u64\n}", &["a: u8", "b: u64"]).expect("plain"),
            ["a: u8", "b: u64"]
        );
    }

    #[test]
    fn what_is_said_of_the_struct_stays() {
        let text = "struct S { // {x}\n    a: u8,\n    b: u64,\n}";
        assert_eq!(check(text, &["a: u8", "b: u64"]).expect("plain"), ["a: u8,", "b: u64,"]);
    }

    #[test]
    fn comments_in_odd_places_stay_where_they_are() {
        assert_eq!(check("struct S { /* x */ a: u8, b: u64 }", &["a: u8", "b: u64"]), None);
        assert_eq!(check("struct S {\n a: u8 /* x */,\n b: u64,\n}", &["a: u8", "b: u64"]), None);
        assert_eq!(check("struct S {\n a: u8, // one\n b: u64 // two\n}", &["a: u8", "b: u64"]), None);
    }
}
