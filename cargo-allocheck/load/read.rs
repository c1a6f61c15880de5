//! One file's text.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use allocheck_lints::text::Span;

/// Larger files are not read: no person wrote them, and their spans would be near the end of 32 bits.
const LARGEST: u64 = 512 << 20;

/// Why there is no text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum ReadError {
    /// The system, or the file's kind: finishes "failed to read x: …".
    Io(String),
    /// Not UTF-8 from the byte on; the text has replacement characters.
    Encoding {
        /// What can be shown of it.
        text: Arc<str>,
        /// The first byte that is none.
        at: Span,
        /// That byte.
        byte: u8,
    },
}

/// Reads a regular file.
pub(super) fn read(path: &Path) -> Result<Arc<str>, ReadError> {
    let io = |error: std::io::Error| ReadError::Io(lower_first(&error.to_string()));
    let metadata = fs::metadata(path).map_err(io)?;
    if metadata.is_dir() {
        return Err(ReadError::Io("it is a folder".to_owned()));
    }
    if !metadata.is_file() {
        // To read a pipe could wait for ever.
        return Err(ReadError::Io("it is no regular file".to_owned()));
    }
    if metadata.len() > LARGEST {
        return Err(ReadError::Io(format!("it is larger than {} MiB", LARGEST >> 20)));
    }
    let bytes = fs::read(path).map_err(io)?;
    match String::from_utf8(bytes) {
        Ok(text) => Ok(text.into()),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let byte = error.as_bytes().get(at).copied().unwrap_or_default();
            let text: Arc<str> = String::from_utf8_lossy(error.as_bytes()).into();
            // What precedes `at` is unchanged in `text`, and a replacement character stands there.
            let end = at + char::REPLACEMENT_CHARACTER.len_utf8();
            Err(ReadError::Encoding { text, at: Span::new(at as u32, end as u32), byte })
        }
    }
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}
