//! How deep brackets are nested, found before the recursive parser sees the text: a stack overflow cannot be caught.

use crate::syntax::skim::{comment_len, quoted_len, word_len};

/// As deep as brackets may be nested.
const MOST: usize = 500;

/// As many words may follow one another with nothing in between that ends an expression or a type:
/// `return return`, `a = a = a`, `fn() -> fn() ->`, `*const *const`, `a::a::a`. The parser recurses at each.
const MOST_WORDS: usize = 2_000;

/// The byte at which brackets (or prefix operators, or a type's angle brackets) are nested more than [`MOST`] deep.
/// Strings and comments are not told apart at first; only where the simple count is too high, the text is read carefully.
pub(super) fn too_deep(code: &str) -> Option<usize> {
    let mut depth = 0_i32;
    let mut deepest = 0_i32;
    // No run of prefix operators or angle brackets is longer than this, and no run of words has more bytes.
    let (mut run, mut longest) = (0_u32, 0_u32);
    let (mut words, mut most_words) = (0_u32, 0_u32);
    for byte in code.bytes() {
        let effect = EFFECTS[byte as usize];
        depth = (depth + i32::from(effect.depth)).max(0);
        deepest = deepest.max(depth);
        run = (run + u32::from(effect.adds)) & effect.keeps;
        longest = longest.max(run);
        words = (words + 1) & effect.keeps_words;
        most_words = most_words.max(words);
    }
    // A word and what parts it from the next are two bytes at least.
    let suspicious = deepest as usize > MOST || longest as usize > MOST || most_words as usize > 2 * MOST_WORDS;
    if suspicious { read_carefully(code) } else { None }
}

/// What a byte does to the simple count.
#[derive(Clone, Copy)]
struct Effect {
    /// Opens or closes a bracket.
    depth: i8,
    /// Part of a run of operators.
    adds: u8,
    /// 0: ends a run of operators; otherwise all bits.
    keeps: u32,
    /// 0: ends a run of words; otherwise all bits.
    keeps_words: u32,
}

/// Ends fewer runs than [`Runs`] does, so that nothing is missed.
static EFFECTS: [Effect; 256] = {
    let mut effects = [Effect { depth: 0, adds: 0, keeps: u32::MAX, keeps_words: u32::MAX }; 256];
    let mut at = 0;
    while at < 256 {
        let effect = &mut effects[at];
        match at as u8 {
            b'(' => effect.depth = 1,
            b')' => effect.depth = -1,
            b'[' | b'{' => (effect.depth, effect.keeps_words) = (1, 0),
            b']' | b'}' => (effect.depth, effect.keeps_words) = (-1, 0),
            b'-' | b'*' | b'<' => effect.adds = 1,
            b'!' | b'&' | b'|' => (effect.adds, effect.keeps_words) = (1, 0),
            b';' | b',' | b'+' | b'/' | b'.' | b'"' | b'#' => (effect.keeps, effect.keeps_words) = (0, 0),
            b'=' | b'>' => effect.keeps = 0,
            _ => {}
        }
        at += 1;
    }
    effects
};

/// What nests without brackets.
#[derive(Default)]
struct Runs {
    /// `!!-*&x`: operators in front of an operand.
    prefix: usize,
    /// `A<B<C<`: with nothing in between but what a path holds.
    angle: usize,
    /// `a = a = a`.
    words: usize,
    in_word: bool,
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
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | 0x80.. => {
                self.words += usize::from(!self.in_word);
                self.in_word = true;
            }
            b' ' | b'\n' | b'\t' | b'\r' => self.in_word = false,
            b'*' | b'-' | b'>' | b'<' | b'(' | b')' | b'@' | b'=' | b':' | b'\'' => self.in_word = false,
            _ => (self.words, self.in_word) = (0, false),
        }
    }

    fn too_long(&self) -> bool {
        self.prefix > MOST || self.angle > MOST || self.words > MOST_WORDS
    }
}

fn read_carefully(code: &str) -> Option<usize> {
    let bytes = code.as_bytes();
    let mut depth = 0_usize;
    let mut runs = Runs::default();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let rest = &bytes[at..];
        let skipped = comment_len(rest).or_else(|| quoted_len(rest));
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
