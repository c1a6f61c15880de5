//! Numbers as people read them.

use std::fmt;

/// `1 file`, `2 files`, `2 fixes`.
pub(crate) struct Count<'a>(pub(crate) usize, pub(crate) &'a str);

/// `18,204`.
pub(crate) struct Grouped(pub(crate) usize);

impl fmt::Display for Count<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(number, noun) = *self;
        let ending = match number {
            1 => "",
            _ if noun.ends_with('x') => "es",
            _ => "s",
        };
        write!(out, "{} {noun}{ending}", Grouped(number))
    }
}

impl fmt::Display for Grouped {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 < 1000 {
            return write!(out, "{}", self.0);
        }
        write!(out, "{},{:03}", Self(self.0 / 1000), self.0 % 1000)
    }
}

#[cfg(test)]
mod tests {
    use super::{Count, Grouped};

    #[test]
    fn thousands_are_grouped() {
        let shown = [0, 999, 1000, 18204, 1234567].map(|it| Grouped(it).to_string());
        assert_eq!(shown, ["0", "999", "1,000", "18,204", "1,234,567"]);
    }

    #[test]
    fn one_is_singular() {
        let shown = [0, 1, 2].map(|it| Count(it, "file").to_string());
        assert_eq!(shown, ["0 files", "1 file", "2 files"]);
    }
}
