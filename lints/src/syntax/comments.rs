//! Comments that speak to this tool.

use crate::syntax::item::Directive;
use crate::syntax::skim::{comment_len, quoted_len, skip_blank, word_len};
use crate::text::Span;

/// What a directive begins with.
const TOOL: &str = "allocheck:";

/// What generators say at the top of a file: the common mark, bindgen's words, and those of the Go world.
const GENERATED: [&str; 3] = ["@generated", "utomatically generated", "DO NOT EDIT"];

/// The comments before the first token say that a program wrote the file.
pub(super) fn is_generated(code: &str) -> bool {
    let rest = skip_blank(code);
    let first = code.get(..code.len() - rest.len()).unwrap_or_default();
    GENERATED.iter().any(|words| first.contains(words))
}

/// Adds the directives of `text`, of which the first `skipped` bytes are no code.
pub(super) fn directives(text: &str, skipped: usize, out: &mut Vec<Directive>) {
    if text.contains(TOOL) {
        out.extend(comments_from(text, skipped).filter_map(|it| directive(text, it.start as usize, it.end as usize)));
    }
}

/// The comments of a text in their order, without the line ends behind them. What looks like one in a string is none.
pub fn comments(text: &str) -> impl Iterator<Item = Span> {
    comments_from(text, 0)
}

fn comments_from(text: &str, skipped: usize) -> impl Iterator<Item = Span> {
    let bytes = text.as_bytes();
    let mut at = skipped;
    std::iter::from_fn(move || {
        while let Some(byte) = bytes.get(at) {
            let rest = &bytes[at..];
            if let Some(len) = comment_len(rest) {
                let found = Span { start: at as u32, end: (at + len) as u32 };
                at += len;
                return Some(found);
            }
            at += match quoted_len(rest) {
                Some(len) => len,
                None if byte.is_ascii_alphanumeric() || *byte == b'_' => word_len(rest),
                None => 1,
            };
        }
        None
    })
}

fn directive(text: &str, start: usize, end: usize) -> Option<Directive> {
    let comment = text.get(start..end)?.trim_end();
    let words = comment.strip_prefix("//")?;
    let (whole_file, words) = match words.strip_prefix('!') {
        Some(words) => (true, words),
        None => (false, words),
    };
    let words = words.trim_start().strip_prefix(TOOL)?;
    let line = text[..start].rfind('\n').map_or(0, |it| it + 1);
    Some(Directive {
        span: Span { start: start as u32, end: (start + comment.len()) as u32 },
        text: words.trim().into(),
        own_line: text[line..start].trim_start_matches('\u{feff}').trim().is_empty(),
        whole_file,
    })
}
