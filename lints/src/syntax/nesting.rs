//! How deep brackets are nested, found before the recursive parser sees the text: a stack overflow cannot be caught.

/// As deep as brackets may be nested.
pub(super) const MOST: usize = 500;

/// The byte at which brackets (or prefix operators, or a type's angle brackets) are nested more than [`MOST`] deep.
/// Strings and comments are not told apart at first; only where the simple count is too high, the text is read carefully.
pub(super) fn too_deep(code: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut runs = Runs::default();
    for byte in code.bytes() {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        runs.add(byte);
        if depth > MOST || runs.too_long() {
            return read_carefully(code);
        }
    }
    None
}

/// What nests without brackets.
#[derive(Default)]
struct Runs {
    /// `!!-*&x`: operators in front of an operand.
    prefix: usize,
    /// `A<B<C<`: with nothing in between but what a path holds.
    angle: usize,
}

impl Runs {
    fn add(&mut self, byte: u8) {
        match byte {
            b'!' | b'-' | b'*' | b'&' | b'|' => self.prefix += 1,
            b' ' | b'\n' | b'\t' | b'\r' => {}
            _ => self.prefix = 0,
        }
        match byte {
            b'<' => self.angle += 1,
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b':' | b'&' | b'\'' | b' ' | b'\n' => {}
            _ => self.angle = 0,
        }
    }

    fn too_long(&self) -> bool {
        self.prefix > MOST || self.angle > MOST
    }
}

fn read_carefully(code: &str) -> Option<usize> {
    let bytes = code.as_bytes();
    let mut depth = 0_usize;
    let mut runs = Runs::default();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let rest = &bytes[at..];
        let skipped = blank_len(rest).or_else(|| quoted_len(rest));
        if let Some(skipped) = skipped {
            at += skipped;
            continue;
        }
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        runs.add(byte);
        if depth > MOST || runs.too_long() {
            return Some(at);
        }
        at += if byte.is_ascii_alphanumeric() || byte == b'_' { word_len(rest) } else { 1 };
    }
    None
}

fn word_len(bytes: &[u8]) -> usize {
    let len = bytes.iter().take_while(|it| it.is_ascii_alphanumeric() || **it == b'_').count();
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
fn quoted_len(bytes: &[u8]) -> Option<usize> {
    match bytes {
        [b'"', ..] => {
            let mut at = 1;
            while at < bytes.len() && bytes[at] != b'"' {
                at += if bytes[at] == b'\\' { 2 } else { 1 };
            }
            Some((at + 1).min(bytes.len()))
        }
        [b'\'', b'\\', _, rest @ ..] => Some(3 + rest.iter().position(|it| *it == b'\'').map_or(0, |it| it + 1)),
        [b'\'', _, b'\'', ..] => Some(3),
        _ => None,
    }
}

/// The length of a comment at the start.
fn blank_len(bytes: &[u8]) -> Option<usize> {
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
    while let Some(len) = blank_len(text.as_bytes()) {
        text = text.get(len..).unwrap_or_default().trim_start();
    }
    text
}
