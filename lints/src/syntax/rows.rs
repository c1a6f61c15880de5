//! Long lists of literals, read without the parser. Tables of numbers and texts have more tokens than all the code around
//! them, and each token is dear there.

use crate::name::Name;
use crate::syntax::bodies::BodyLowering;
use crate::syntax::body::{ExprId, ExprKind};
use crate::syntax::operator::{Literal, UnaryOp};
use crate::syntax::skim::{comment_len, quoted_len, word_len};
use crate::text::Span;

/// Shorter lists are left to the parser.
const LONG: usize = 128;

/// As deep may lists stand in lists.
const DEEPEST: usize = 16;

/// The suffixes of integers.
const SUFFIXES: [&str; 12] = ["i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize"];

/// The bracket that closes the one at `open`, where a long list of literals stands between them and is surely a value.
pub(super) fn end(text: &str, open: usize) -> Option<usize> {
    let before = text.get(..open)?.trim_ascii_end();
    let before = before.strip_suffix('&').unwrap_or(before).trim_ascii_end();
    if !before.ends_with('=') {
        return None;
    }
    let mut cells = Cells { text, at: open };
    let first = cells.next()?;
    cells.value(first, 0, &mut |_, _| {})?;
    (cells.at - open >= LONG).then(|| cells.at - 1)
}

/// The bytes of the number behind the byte `at`, perhaps a negative one.
pub(super) fn number(text: &str, at: usize) -> Option<Span> {
    let mut cells = Cells { text, at };
    let first = cells.next()?;
    let mut span = None;
    match first.1 {
        Cell::Literal(Part::Int(..)) | Cell::Minus => {
            cells.value(first, 0, &mut |found, _| span = Some(found))?;
            span
        }
        Cell::Literal(_) | Cell::Open(_) | Cell::Close(_) | Cell::Comma | Cell::And => None,
    }
}

impl BodyLowering<'_, '_> {
    /// The list or number in these bytes, where [`end`] or [`number`] found one.
    pub(super) fn row(&mut self, span: Span) -> Option<ExprId> {
        let text = self.cx.source.text();
        let mut cells = Cells { text: text.get(..span.end as usize)?, at: span.start as usize };
        let first = cells.next()?;
        cells.value(first, 0, &mut |span, part| {
            let kind = match part {
                Part::Int(value, suffix) => {
                    ExprKind::Literal(Literal::Int(value, (!suffix.is_empty()).then(|| Name::new(suffix))))
                }
                Part::Text(text) => ExprKind::Literal(Literal::Str(text.into())),
                Part::Bytes(len) => ExprKind::Literal(Literal::ByteStr(len)),
                Part::Char(it) => ExprKind::Literal(Literal::Char(it)),
                Part::Byte(it) => ExprKind::Literal(Literal::Byte(it)),
                Part::Neg(operand) => ExprKind::Unary { op: UnaryOp::Neg, operand },
                Part::Ref(operand) => ExprKind::Ref { mutable: false, operand },
                Part::List(values) => ExprKind::Array(self.list(&values)),
                Part::Tuple(values) => ExprKind::Tuple(self.list(&values)),
            };
            self.add(span, kind)
        })
    }
}

/// A value in a list, made of others that are `T`.
enum Part<'t, T> {
    /// With its suffix.
    Int(u128, &'t str),
    /// `"a"`, without the quotes.
    Text(&'t str),
    /// `b"a"`: its length.
    Bytes(usize),
    Char(char),
    Byte(u8),
    Neg(T),
    Ref(T),
    List(Vec<T>),
    Tuple(Vec<T>),
}

/// A token of a list.
enum Cell<'t, T> {
    Open(u8),
    Close(u8),
    Comma,
    Minus,
    And,
    Literal(Part<'t, T>),
}

/// A text whose tokens are read one after the other.
struct Cells<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Cells<'t> {
    /// The value that begins with this token, made from the inside out; nothing where it is more than literals.
    fn value<T>(
        &mut self,
        (start, first): (usize, Cell<'t, T>),
        depth: usize,
        make: &mut dyn FnMut(Span, Part<'t, T>) -> T,
    ) -> Option<T> {
        let part = match first {
            Cell::Literal(part) => part,
            Cell::Open(_) | Cell::And | Cell::Minus if depth == DEEPEST => return None,
            Cell::Open(b'[') => Part::List(self.values(b']', depth, make)?.0),
            Cell::Open(_) => match self.values(b')', depth, make)? {
                (values, true) => Part::Tuple(values),
                // Parentheses around one value make no tuple.
                (_, false) => return None,
            },
            Cell::And => {
                let next = self.next()?;
                Part::Ref(self.value(next, depth + 1, make)?)
            }
            Cell::Minus => match self.next()? {
                next @ (_, Cell::Literal(Part::Int(..))) => Part::Neg(self.value(next, depth + 1, make)?),
                _ => return None,
            },
            Cell::Close(_) | Cell::Comma => return None,
        };
        Some(make(Span { start: start as u32, end: self.at as u32 }, part))
    }

    /// The values up to the closing bracket, and whether there are several, none, or a comma behind the only one.
    fn values<T>(
        &mut self,
        close: u8,
        depth: usize,
        make: &mut dyn FnMut(Span, Part<'t, T>) -> T,
    ) -> Option<(Vec<T>, bool)> {
        let mut values = Vec::new();
        let mut had_comma = false;
        loop {
            match self.next()? {
                (_, Cell::Close(found)) => {
                    had_comma |= values.is_empty();
                    return (found == close).then_some((values, had_comma));
                }
                first => values.push(self.value(first, depth + 1, make)?),
            }
            match self.next::<T>()?.1 {
                Cell::Comma => had_comma = true,
                Cell::Close(found) => return (found == close).then_some((values, had_comma)),
                Cell::Open(_) | Cell::Minus | Cell::And | Cell::Literal(_) => return None,
            }
        }
    }

    /// The next token and where it begins; nothing where none stands there that a list of literals may have.
    fn next<T>(&mut self) -> Option<(usize, Cell<'t, T>)> {
        let bytes = self.text.as_bytes();
        loop {
            let rest = bytes.get(self.at..)?;
            match rest.first()? {
                b' ' | b'\n' | b'\r' | b'\t' => self.at += 1,
                b'/' => self.at += comment_len(rest)?,
                _ => break,
            }
        }
        let start = self.at;
        let rest = bytes.get(start..)?;
        let (cell, len) = match *rest.first()? {
            byte @ (b'[' | b'(') => (Cell::Open(byte), 1),
            byte @ (b']' | b')') => (Cell::Close(byte), 1),
            b',' => (Cell::Comma, 1),
            b'-' => (Cell::Minus, 1),
            b'&' => (Cell::And, 1),
            b'0'..=b'9' => {
                let len = word_len(rest);
                let (value, suffix) = integer(self.text.get(start..start + len)?)?;
                (Cell::Literal(Part::Int(value, suffix)), len)
            }
            b'"' => {
                let len = quoted_len(rest)?;
                (Cell::Literal(Part::Text(plain(self.text.get(start..start + len)?)?)), len)
            }
            b'\'' => {
                let len = quoted_len(rest)?;
                (Cell::Literal(Part::Char(character(self.text.get(start..start + len)?)?)), len)
            }
            b'b' => {
                let quoted = self.text.get(start + 1..)?;
                let len = quoted_len(quoted.as_bytes())?;
                let quoted = quoted.get(..len)?;
                let part = match quoted.starts_with('"') {
                    true => Part::Bytes(plain(quoted).filter(|it| it.is_ascii())?.len()),
                    false => Part::Byte(plain_character(quoted).filter(char::is_ascii)? as u8),
                };
                (Cell::Literal(part), len + 1)
            }
            _ => return None,
        };
        self.at += len;
        // `1.5`, `"a"b`.
        let is_more = |it: &u8| matches!(it, b'.' | b'#' | b'_' | b'"' | b'\'' | 0x80..) || it.is_ascii_alphanumeric();
        let is_literal = matches!(cell, Cell::Literal(_));
        (!is_literal || !bytes.get(self.at).is_some_and(is_more)).then_some((start, cell))
    }
}

/// An integer and its suffix.
fn integer(word: &str) -> Option<(u128, &str)> {
    let (radix, digits) = match word.as_bytes() {
        [b'0', b'x', ..] => (16, &word[2..]),
        [b'0', b'o', ..] => (8, &word[2..]),
        [b'0', b'b', ..] => (2, &word[2..]),
        _ => (10, word),
    };
    let is_digit = |it: char| it == '_' || it.is_digit(radix);
    let (digits, suffix) = digits.split_at(digits.find(|it| !is_digit(it)).unwrap_or(digits.len()));
    if !suffix.is_empty() && !SUFFIXES.contains(&suffix) {
        return None;
    }
    let mut digits = digits.chars().filter_map(|it| it.to_digit(radix)).peekable();
    digits.peek()?;
    let value = digits.try_fold(0, |value: u128, digit| value.checked_mul(radix.into())?.checked_add(digit.into()))?;
    Some((value, suffix))
}

/// What stands in quotes without escapes.
fn plain(quoted: &str) -> Option<&str> {
    let inside = quoted.strip_prefix('"')?.strip_suffix('"')?;
    (!inside.contains(['\\', '\r', '"'])).then_some(inside)
}

fn plain_character(quoted: &str) -> Option<char> {
    let inside = quoted.strip_prefix('\'')?.strip_suffix('\'')?;
    let mut chars = inside.chars();
    let only = chars.next().filter(|it| !matches!(it, '\\' | '\'' | '\n' | '\r' | '\t'))?;
    chars.next().is_none().then_some(only)
}

/// A character, perhaps by its number.
fn character(quoted: &str) -> Option<char> {
    let Some(escaped) = quoted.strip_prefix("'\\u{") else { return plain_character(quoted) };
    let digits = escaped.strip_suffix("}'")?;
    let is_plain = (1..=6).contains(&digits.len()) && digits.bytes().all(|it| it.is_ascii_hexdigit());
    char::from_u32(u32::from_str_radix(digits, 16).ok().filter(|_| is_plain)?)
}

#[cfg(test)]
mod tests {
    use super::{LONG, end};

    fn is_row(value: &str) -> bool {
        let row = format!("= [{value}, {}]", "1, ".repeat(LONG));
        end(&row, 2) == Some(row.len() - 1)
    }

    #[test]
    fn lists_of_literals() {
        let values = [
            "1_000u8",
            "0xFFi32",
            "-1",
            "\"a // b\" /* c */",
            "'\\u{10FFFF}', ']'",
            "b'a', b\"ab\"",
            "(1, '2'), (3,), ()",
            "&[&[1], &[]], []",
        ];
        for value in values {
            assert!(is_row(value), "{value}");
        }
    }

    #[test]
    fn what_the_parser_reads() {
        let values = [
            "A",
            "1.5",
            "1e3",
            "1f32",
            "0x",
            "(1)",
            "1 + 1",
            "-\"a\"",
            "\"\\n\"",
            "1; 2",
            "1, , 2",
            "(1]",
            "&mut 1",
            "1u",
            "'\\n'",
            "b'\\0'",
            "c\"a\"",
            "r\"a\"",
            "true",
            "\"a\".len()",
            "f(1)",
            "#[a] 1",
        ];
        for value in values {
            assert!(!is_row(value), "{value}");
        }
        let row = format!("[{}]", "1, ".repeat(LONG));
        assert_eq!(end(&format!("match x {{ {row} => 1 }}"), 10), None, "a pattern");
        assert_eq!(end("= [1, 2]", 2), None, "short");
        assert!(end(&format!("= &{row}"), 3).is_some());
    }
}
