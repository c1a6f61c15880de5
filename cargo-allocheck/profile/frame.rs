//! One frame of a stack: a symbol, and the place in the source that it names.

/// One frame of a stack.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Frame<'a> {
    /// The function, demangled; with generic arguments or without, with its path or without.
    pub(super) symbol: &'a str,
    /// The source file, as the profile names it; empty where it is not known.
    pub(super) path: &'a str,
    /// From 1; 0 where it is not known.
    pub(super) line: u32,
    /// From 1; 0 where it is not known.
    pub(super) column: u32,
}

impl<'a> Frame<'a> {
    /// Reads `0x4A2F: own::labels (src/labels.rs:6:21)`, as DHAT writes it: the column, the place and the address may be
    /// missing.
    pub(super) fn parse(text: &'a str) -> Self {
        let text = match text.split_once(": ") {
            Some((address, rest)) if address.starts_with("0x") => rest,
            _ => text,
        };
        let (symbol, place) = match text.strip_suffix(')').and_then(|it| it.rsplit_once(" (")) {
            Some((symbol, place)) if !place.starts_with("in ") => (symbol, place),
            Some((symbol, _)) => (symbol, ""),
            None => (text, ""),
        };
        let mut frame = Self { symbol, ..Self::default() };
        let Some((before, last)) = number_behind(place) else { return frame };
        (frame.path, frame.line, frame.column) = match number_behind(before) {
            Some((path, line)) => (path, line, last),
            None => (before, last, 0),
        };
        if frame.path == "???" {
            frame.path = "";
        }
        frame
    }

    /// The function's own name: `names` of `shop::names::{{closure}}`, `from` of `<A as From<B>>::from`, `push` of
    /// `push<u32, Global>`. Empty where the symbol does not tell.
    pub(super) fn name(&self) -> &'a str {
        segments(self.symbol).filter(|it| !it.is_empty() && !it.starts_with('{') && !is_hash(it)).last().unwrap_or("")
    }

    /// The first names of the paths in the symbol: `alloc` and `core` of `<alloc::string::String as core::fmt::Write>`.
    pub(super) fn roots(&self) -> impl Iterator<Item = &'a str> {
        let symbol = self.symbol;
        symbol.match_indices("::").filter_map(move |(at, _)| {
            let before = &symbol[..at];
            // Mangled names carry a hash of the crate: `shop[1f2e]::order`.
            let before = match before.strip_suffix(']').and_then(|it| it.rsplit_once('[')) {
                Some((name, hash)) if hash.bytes().all(|it| it.is_ascii_hexdigit()) => name,
                _ => before,
            };
            let start = before
                .rfind(|it: char| !(it.is_alphanumeric() || it == '_'))
                .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
            let is_first = !before[..start].ends_with("::");
            Some(&before[start..]).filter(|name| is_first && !name.is_empty())
        })
    }
}

/// `path:12` into `path` and 12.
fn number_behind(place: &str) -> Option<(&str, u32)> {
    let (before, number) = place.rsplit_once(':')?;
    Some((before, number.parse().ok()?))
}

/// What old mangling puts behind a path: `h0123456789abcdef`.
fn is_hash(name: &str) -> bool {
    name.len() == 17 && name.strip_prefix('h').is_some_and(|it| it.bytes().all(|it| it.is_ascii_hexdigit()))
}

/// The names of a path, outside of angle brackets, without generic arguments.
fn segments(symbol: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0_usize;
    let mut before = ' ';
    let parts = symbol.split(move |it: char| {
        match it {
            '<' | '(' | '[' => depth += 1,
            // The head of an arrow closes nothing.
            '>' if before != '-' => depth = depth.saturating_sub(1),
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        before = it;
        it == ':' && depth == 0
    });
    parts.map(|part| {
        let end = part.find('<').unwrap_or(part.len());
        &part[..end]
    })
}

#[cfg(test)]
mod tests {
    use super::Frame;

    #[test]
    fn frames_are_understood_with_less_and_more() {
        let cases = [
            ("0x4A2F: own::labels (src/labels.rs:6:21)", ("own::labels", "src/labels.rs", 6, 21)),
            ("0x4A2F: push<u32> (/rustc/1/library/vec.rs:9)", ("push<u32>", "/rustc/1/library/vec.rs", 9, 0)),
            ("0x4A2F: malloc (in /usr/lib/dhat.so)", ("malloc", "", 0, 0)),
            ("0x4A2F: ???", ("???", "", 0, 0)),
            ("0x4A2F: a (???:0:0)", ("a", "", 0, 0)),
            ("0x4A2F: f<fn(&str) -> A> (C:\\own\\a.rs:1:2)", ("f<fn(&str) -> A>", "C:\\own\\a.rs", 1, 2)),
            ("[root]", ("[root]", "", 0, 0)),
            ("", ("", "", 0, 0)),
        ];
        for (text, (symbol, path, line, column)) in cases {
            assert_eq!(Frame::parse(text), Frame { symbol, path, line, column }, "{text}");
        }
    }

    #[test]
    fn a_symbol_names_a_function() {
        let cases = [
            ("shop::names::{{closure}}", "names"),
            ("{closure#0}<&shop::Order, (A, B)>", ""),
            ("<alloc::string::String as core::convert::From<&str>>::from", "from"),
            ("push<u32, alloc::alloc::Global>", "push"),
            ("<str>::to_uppercase", "to_uppercase"),
            ("core::ops::function::impls::<impl core::ops::FnMut<A> for &mut F>::call_mut", "call_mut"),
            ("map<fn(&str) -> shop::Order>", "map"),
            ("own::f::h0123456789abcdef", "f"),
        ];
        for (symbol, name) in cases {
            assert_eq!(Frame { symbol, ..Frame::default() }.name(), name, "{symbol}");
        }
    }

    #[test]
    fn a_symbol_names_crates() {
        let cases: [(&str, &[&str]); 4] = [
            ("shop::names::{{closure}}", &["shop"]),
            ("<alloc::vec::Vec<shop::Order> as core::ops::Drop>::drop", &["alloc", "shop", "core"]),
            ("<shop[1f2e]::Order>::new", &["shop"]),
            ("push<u32>", &[]),
        ];
        for (symbol, roots) in cases {
            assert!(Frame { symbol, ..Frame::default() }.roots().eq(roots.iter().copied()), "{symbol}");
        }
    }
}
