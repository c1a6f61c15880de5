//! Paths as the relative references of URIs.

/// Percent-encodes what may not stand in the path of a URI; `/` stays. A colon in the first part would make it a scheme, so
/// it goes too.
pub(crate) fn encode(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/!$&'()*+,;=@".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            for half in [byte >> 4, byte & 15] {
                out.push(char::from(b"0123456789ABCDEF"[half as usize]));
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::encode;

    #[test]
    fn what_is_no_part_of_a_path_is_encoded() {
        assert_eq!(encode("src/a b/ü#1.rs"), "src/a%20b/%C3%BC%231.rs");
        assert_eq!(encode("c:/100%/[x]?.rs"), "c%3A/100%25/%5Bx%5D%3F.rs");
        assert_eq!(encode("src/r#type.rs"), "src/r%23type.rs");
    }
}
