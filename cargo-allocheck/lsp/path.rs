//! Paths as an editor writes them: URIs of the scheme `file`.

use std::path::{Path, PathBuf};
use std::str::FromStr;

use lsp_types::Uri;

use crate::render::uri::encode;

/// The file of a URI; nothing for what is no file.
pub(super) fn to_path(uri: &Uri) -> Option<PathBuf> {
    let path = decode(uri.as_str().strip_prefix("file://")?)?;
    // `file:///c:/x` names `c:/x`.
    let rest = path.strip_prefix('/').filter(|rest| rest.as_bytes().get(1) == Some(&b':'));
    Some(PathBuf::from(rest.unwrap_or(&path)))
}

/// The URI of a file.
pub(super) fn to_uri(path: &Path) -> Option<Uri> {
    let path = path.to_str()?.replace('\\', "/");
    let slash = if path.starts_with('/') { "" } else { "/" };
    Uri::from_str(&format!("file://{slash}{}", encode(&path))).ok()
}

fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?].map(|digit| char::from(digit).to_digit(16));
            let [Some(high), Some(low)] = digits else { return None };
            bytes.push((high * 16 + low) as u8);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::str::FromStr;

    use lsp_types::Uri;

    use super::{to_path, to_uri};

    #[test]
    fn there_and_back() {
        for path in ["/home/a b/ü/src/r#x.rs", "/x/100%.rs"] {
            let uri = to_uri(Path::new(path)).expect("a file has a URI");
            assert_eq!(to_path(&uri).as_deref(), Some(Path::new(path)));
        }
    }

    #[test]
    fn what_is_no_file_has_no_path() {
        for uri in ["untitled:Untitled-1", "file:///a%zz.rs"] {
            assert_eq!(Uri::from_str(uri).ok().and_then(|uri| to_path(&uri)), None);
        }
        let windows = Uri::from_str("file:///c%3A/x.rs").ok().and_then(|uri| to_path(&uri));
        assert_eq!(windows.as_deref(), Some(Path::new("c:/x.rs")));
    }
}
