//! Lists of primitive values, by their types in words.

/// The type of an element of a list: `u32` of `Vec<u32>`, `&mut [u32]`, `[u32; 4]`.
#[must_use]
pub fn element(ty: &str) -> Option<&str> {
    let bare = behind(ty);
    let within = |start: &str| bare.strip_prefix(start)?.strip_suffix('>');
    let named = within("Vec<").or_else(|| within("VecDeque<")).or_else(|| within("Box<[")?.strip_suffix(']'));
    named.or_else(|| item(bare))
}

/// `u32` of `[u32]` and of `[u32; 4]`.
fn item(bare: &str) -> Option<&str> {
    let inner = bare.strip_prefix('[')?.strip_suffix(']')?;
    let sized = inner.rsplit_once("; ").filter(|(_, length)| !length.contains(']'));
    Some(sized.map_or(inner, |(element, _)| element))
}

/// Numbers, `bool`, `char` and `str`, behind references, in arrays and in tuples: equal values cannot be told apart.
#[must_use]
pub fn is_primitive(ty: &str) -> bool {
    let bare = behind(ty);
    if let Some(item) = item(bare) {
        return is_primitive(item);
    }
    if let Some(inner) = bare.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        return parts(inner).all(is_primitive);
    }
    matches!(
        bare,
        "bool"
            | "char"
            | "str"
            | "u8"
            | "u16"
            | "u32"
            | "u64"
            | "u128"
            | "usize"
            | "i8"
            | "i16"
            | "i32"
            | "i64"
            | "i128"
            | "isize"
            | "f32"
            | "f64"
    )
}

fn behind(ty: &str) -> &str {
    let mut bare = ty;
    while let Some(inner) = bare.strip_prefix('&') {
        bare = inner.strip_prefix("mut ").unwrap_or(inner);
    }
    bare
}

/// What stands between the commas of a tuple's type.
fn parts(inner: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0i32;
    let is_end = move |it: char| {
        match it {
            '(' | '[' | '<' => depth += 1,
            ')' | ']' | '>' => depth -= 1,
            _ => {}
        }
        it == ',' && depth == 0
    };
    inner.split(is_end).map(str::trim).filter(|part| !part.is_empty())
}
