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
    let (mut words_start, mut most_words) = (0, 0);
    for (at, byte) in code.bytes().enumerate() {
        // Most bytes are those of words and blanks, which do nothing.
        let effect = match EFFECTS[byte as usize] {
            None => continue,
            Some(effect) => effect,
        };
        depth = (depth + i32::from(effect.depth)).max(0);
        deepest = deepest.max(depth);
        run = if effect.keeps { run + u32::from(effect.adds) } else { 0 };
        longest = longest.max(run);
        if !effect.keeps_words {
            most_words = most_words.max(at - words_start);
            words_start = at + 1;
        }
    }
    most_words = most_words.max(code.len() - words_start);
    // A word and what parts it from the next are two bytes at least.
    let suspicious = deepest as usize > MOST || longest as usize > MOST || most_words > 2 * MOST_WORDS;
    if suspicious { read_carefully(code) } else { None }
}

/// What a byte does to the simple count.
#[derive(Clone, Copy)]
struct Effect {
    /// Opens or closes a bracket.
    depth: i8,
    /// Part of a run of operators.
    adds: bool,
    /// A run of operators goes on.
    keeps: bool,
    /// A run of words goes on.
    keeps_words: bool,
}

/// Ends fewer runs than [`Runs`] does, so that nothing is missed.
static EFFECTS: [Option<Effect>; 256] = {
    const NOTHING: Effect = Effect { depth: 0, adds: false, keeps: true, keeps_words: true };
    let mut effects = [None; 256];
    let mut at = 0;
    while at < 256 {
        effects[at] = match at as u8 {
            b'(' => Some(Effect { depth: 1, ..NOTHING }),
            b')' => Some(Effect { depth: -1, ..NOTHING }),
            b'[' | b'{' => Some(Effect { depth: 1, keeps_words: false, ..NOTHING }),
            b']' | b'}' => Some(Effect { depth: -1, keeps_words: false, ..NOTHING }),
            b'-' | b'*' | b'<' => Some(Effect { adds: true, ..NOTHING }),
            b'!' | b'&' | b'|' => Some(Effect { adds: true, keeps_words: false, ..NOTHING }),
            b';' | b',' | b'+' | b'/' | b'.' | b'"' | b'#' => {
                Some(Effect { keeps: false, keeps_words: false, ..NOTHING })
            }
            b'=' | b'>' => Some(Effect { keeps: false, ..NOTHING }),
            _ => None,
        };
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
