//! The name that was probably meant.

/// The known name that is the least number of edits away from `name`; nothing where all are far.
#[must_use]
pub fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let far = name.chars().count().div_ceil(3);
    known
        .map(|it| (distance(name, it), it))
        .filter(|(distance, it)| *distance <= far || (name.len() >= 3 && it.contains(name)))
        .min()
        .map(|(_, it)| it)
}

/// Levenshtein's distance, in characters.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, a) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, b) in b.iter().enumerate() {
            let substituted = diagonal + usize::from(a != *b);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_typing_error_is_near() {
        assert_eq!(nearest("serv", ["server", "client"].into_iter()), Some("server"));
        assert_eq!(nearest("box_in_lop", ["box_in_loop", "boxed_local"].into_iter()), Some("box_in_loop"));
        assert_eq!(nearest("loop", ["box_in_loop", "boxed_local"].into_iter()), Some("box_in_loop"));
    }

    #[test]
    fn another_word_is_far() {
        assert_eq!(nearest("zebra", ["server", "client"].into_iter()), None);
    }
}
