//! The hash by which GitHub knows a line again in the next upload: `primaryLocationLineHash`, as its own action makes it.

use rustc_hash::FxHashMap as HashMap;

/// Code units that one hash covers.
const BLOCK: usize = 100;

const FACTOR: u64 = 37;

/// Stands for the text's end.
const END: u64 = 65535;

/// `hash:n` for each line: the hash of the hundred code units from the line's start, without blanks, and how many lines
/// before and with it have the same.
pub(crate) fn line_hashes(text: &str) -> Vec<String> {
    let power = (0..BLOCK).fold(1_u64, |power, _| power.wrapping_mul(FACTOR));
    let mut window = [0_u64; BLOCK];
    // For each slot of the window, the line that begins there and has no hash yet.
    let mut waiting: [Option<usize>; BLOCK] = [None; BLOCK];
    let mut hashes: Vec<u64> = Vec::new();
    let (mut hash, mut at) = (0_u64, 0);
    let mut is_start = true;
    let mut previous_return = false;
    let mut feed = |unit: u64, starts: bool, hashes: &mut Vec<u64>| {
        if let Some(line) = waiting[at].take() {
            hashes[line] = hash;
        }
        if starts {
            waiting[at] = Some(hashes.len());
            hashes.push(0);
        }
        hash = hash.wrapping_mul(FACTOR).wrapping_add(unit).wrapping_sub(power.wrapping_mul(window[at]));
        window[at] = unit;
        at = (at + 1) % BLOCK;
    };
    for unit in text.encode_utf16() {
        // A line break is fed once, whether it is `\n`, `\r` or both.
        let is_second = previous_return && unit == u16::from(b'\n');
        previous_return = unit == u16::from(b'\r');
        if is_second || unit == u16::from(b' ') || unit == u16::from(b'\t') {
            continue;
        }
        let is_break = previous_return || unit == u16::from(b'\n');
        let unit = if is_break { u64::from(b'\n') } else { u64::from(unit) };
        feed(unit, is_start, &mut hashes);
        is_start = is_break;
    }
    feed(END, is_start, &mut hashes);
    for _ in 0..BLOCK {
        feed(0, false, &mut hashes);
    }
    let mut seen: HashMap<u64, u32> = HashMap::default();
    let numbered = hashes.into_iter().map(|hash| {
        let number = seen.entry(hash).or_default();
        *number += 1;
        format!("{hash:x}:{number}")
    });
    numbered.collect()
}

#[cfg(test)]
mod tests {
    use super::line_hashes;

    /// From the tests of the action.
    #[test]
    fn hashes_are_those_of_github() {
        assert_eq!(line_hashes(""), ["c129715d7a2bc9a3:1"]);
        assert_eq!(
            line_hashes(" a\nb\n  \t\tc\n d"),
            ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"]
        );
        let lorem = line_hashes(&"Lorem ipsum dolor sit amet.\n".repeat(10));
        assert_eq!(lorem[..2], ["a7f2ff13bc495cf2:1", "a7f2ff13bc495cf2:2"]);
        assert_eq!(
            lorem[6..],
            [
                "a7f2ff1481e87703:1",
                "a9cf91f7bbf1862b:1",
                "55ec222b86bcae53:1",
                "cc97dc7b1d7d8f7b:1",
                "c129715d7a2bc9a3:1"
            ]
        );
        assert_eq!(line_hashes("a\r\nb\rc\n"), line_hashes("a\nb\nc\n"));
    }
}
