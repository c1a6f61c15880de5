//! Text read without a parser: how long the comment, string or word at its start is.

/// The bytes of words.
static WORD: [bool; 256] = {
    let mut word = [false; 256];
    let mut at = 0;
    while at < 256 {
        word[at] = (at as u8).is_ascii_alphanumeric() || at as u8 == b'_';
        at += 1;
    }
    word
};

/// The byte is a letter, a digit or `_`.
pub(super) fn is_word(byte: u8) -> bool {
    WORD[byte as usize]
}

/// The length of the word at the start; of a raw string with its letters.
pub(super) fn word_len(bytes: &[u8]) -> usize {
    let len = bytes.iter().position(|it| !is_word(*it)).unwrap_or(bytes.len());
    match bytes.get(len) {
        // `r"`, `b"`, `br#"`: the letters belong to the string that follows, which is raw.
        Some(b'"' | b'#') if matches!(&bytes[..len], b"r" | b"br" | b"cr") => raw_len(bytes, len).unwrap_or(len),
        _ => len,
    }
}

fn raw_len(bytes: &[u8], letters: usize) -> Option<usize> {
    let hashes = bytes[letters..].iter().take_while(|it| **it == b'#').count();
    let open = letters + hashes;
    if bytes.get(open) != Some(&b'"') {
        return None;
    }
    let mut at = open + 1;
    while at < bytes.len() {
        if bytes[at] == b'"' && bytes[at + 1..].iter().take_while(|it| **it == b'#').count() >= hashes {
            return Some(at + 1 + hashes);
        }
        at += 1;
    }
    Some(bytes.len())
}

/// The length of a string or character literal at the start.
pub(super) fn quoted_len(bytes: &[u8]) -> Option<usize> {
    match bytes {
        [b'"', ..] => {
            let mut at = 1;
            while at < bytes.len() && bytes[at] != b'"' {
                at += if bytes[at] == b'\\' { 2 } else { 1 };
            }
            Some((at + 1).min(bytes.len()))
        }
        [b'\'', b'\\', _, rest @ ..] => Some(3 + rest.iter().position(|it| *it == b'\'').map_or(0, |it| it + 1)),
        [b'\'', first, rest @ ..] => {
            // A character is as long as its first byte says; a lifetime has no second quote.
            let more = first.leading_ones().saturating_sub(1) as usize;
            (rest.get(more) == Some(&b'\'')).then_some(3 + more)
        }
        _ => None,
    }
}

/// The length of a comment at the start.
pub(super) fn comment_len(bytes: &[u8]) -> Option<usize> {
    match bytes {
        [b'/', b'/', ..] => Some(bytes.iter().position(|it| *it == b'\n').unwrap_or(bytes.len())),
        [b'/', b'*', ..] => {
            let mut depth = 0_usize;
            let mut at = 0;
            while at < bytes.len() {
                match &bytes[at..] {
                    [b'/', b'*', ..] => {
                        depth += 1;
                        at += 2;
                    }
                    [b'*', b'/', ..] => {
                        depth -= 1;
                        at += 2;
                        if depth == 0 {
                            break;
                        }
                    }
                    _ => at += 1,
                }
            }
            Some(at)
        }
        _ => None,
    }
}

/// The text behind blanks and comments.
pub(super) fn skip_blank(text: &str) -> &str {
    let mut text = text.trim_start();
    while let Some(len) = comment_len(text.as_bytes()) {
        text = text.get(len..).unwrap_or_default().trim_start();
    }
    text
}
