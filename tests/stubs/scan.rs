//! Takes the text of a stub apart: items, heads, lists, bounds. Stubs are plain, so brackets are enough to go by.

/// The items of a module, trait or impl, each with its attributes.
pub fn items(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let (mut start, mut depth) = (0, 0_usize);
    for (at, char) in text.char_indices() {
        match char {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let item = text[start..=at].trim();
        let ends = match char {
            ';' => true,
            '}' => !["use", "const"].contains(&word(&code(item))),
            _ => false,
        };
        if depth == 0 && ends {
            found.push(item);
            start = at + 1;
        }
    }
    found
}

/// An item or parameter without its attributes and `pub`.
pub fn code(item: &str) -> String {
    let mut rest = item.trim();
    while let Some(attribute) = rest.strip_prefix('#') {
        rest = attribute[balanced(attribute)..].trim_start();
    }
    let mut code = rest.strip_prefix("pub ").unwrap_or(rest).to_owned();
    while let Some(at) = code.find("#[") {
        let end = at + 1 + balanced(&code[at + 1..]);
        code.replace_range(at..end, "");
    }
    code
}

/// The first word.
pub fn word(code: &str) -> &str {
    code.split([' ', '<']).next().unwrap_or(code)
}

/// The bytes up to the bracket that closes the one at the start.
pub fn balanced(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut before = ' ';
    for (at, char) in text.char_indices() {
        match char {
            '(' | '[' | '{' | '<' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            '>' if before != '-' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
        before = char;
    }
    text.len()
}

/// The places outside all brackets where `pattern` stands.
fn find(text: &str, pattern: &str) -> Vec<usize> {
    let mut found = Vec::new();
    let mut depth = 0_isize;
    let mut before = ' ';
    for (at, char) in text.char_indices() {
        if depth == 0 && text[at..].starts_with(pattern) {
            found.push(at);
        }
        match char {
            '(' | '[' | '{' | '<' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            '>' if before != '-' => depth -= 1,
            _ => {}
        }
        before = char;
    }
    found
}

/// The parts between separators outside all brackets.
pub fn split<'a>(text: &'a str, separator: &str) -> Vec<&'a str> {
    let mut parts = Vec::new();
    let mut start = 0;
    for at in find(text, separator) {
        parts.push(text[start..at].trim());
        start = at + separator.len();
    }
    parts.push(text[start..].trim());
    parts.retain(|part| !part.is_empty());
    parts
}

/// What stands before and after the first `separator` outside all brackets.
pub fn split_once<'a>(text: &'a str, separator: &str) -> Option<(&'a str, &'a str)> {
    let at = *find(text, separator).first()?;
    Some((text[..at].trim(), text[at + separator.len()..].trim()))
}

/// `name<A, B> rest`, taken apart.
pub fn head(text: &str) -> (&str, Vec<&str>, &str) {
    let end = text.find(|char: char| !char.is_alphanumeric() && char != '_').unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    if rest.starts_with('<') {
        let end = balanced(rest);
        (name, split(&rest[1..end - 1], ","), rest[end..].trim())
    } else {
        (name, Vec::new(), rest.trim())
    }
}

/// `text where bounds`, taken apart.
pub fn wheres(text: &str) -> (&str, &str) {
    if let Some(bounds) = text.trim_start().strip_prefix("where ") {
        return ("", bounds);
    }
    split_once(text, " where ").unwrap_or((text.trim(), ""))
}

/// The name of a generic parameter.
pub fn name(parameter: &str) -> &str {
    let parameter = parameter.strip_prefix("const ").unwrap_or(parameter);
    parameter.split([':', '=', ' ']).next().unwrap_or(parameter)
}

/// `text` in which each whole word `from` is `to`.
pub fn replace_word(text: &str, from: &str, to: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(from) {
        let is_word = |char: Option<char>| char.is_some_and(|char| char.is_alphanumeric() || char == '_');
        let whole = !is_word(rest[..at].chars().next_back()) && !is_word(rest[at + from.len()..].chars().next());
        out.push_str(&rest[..at]);
        out.push_str(if whole { to } else { from });
        rest = &rest[at + from.len()..];
    }
    out + rest
}

/// `text` in which each lifetime that is not written is `'z_`.
pub fn named(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for (at, char) in text.char_indices() {
        out.push(char);
        if char == '&' && !text[at + 1..].starts_with('\'') {
            out.push_str("'z_ ");
        }
    }
    out.replace("'_", "'z_")
}
