//! Sites that make the text of an error.

use crate::facts::format::SinkKind;
use crate::facts::{Site, SiteKind};

/// What takes the error of a `Result`.
const FAILS: [&str; 4] = ["Result::Err", "Result::map_err", "Option::ok_or", "Option::ok_or_else"];

impl Site {
    /// `Err(format!(…))`, `ok_or_else(|| format!(…))`, `anyhow!(…)` with values.
    #[must_use]
    pub fn is_error_text(&self) -> bool {
        let is_error = self.format.as_ref().is_some_and(|it| it.sink == SinkKind::Error && !it.shows.is_empty());
        let is_text = matches!(self.kind, SiteKind::Format | SiteKind::Own) && self.head.is("String");
        !self.from_macro && (is_error || is_text && self.into.iter().any(|it| it.callee.is_any(&FAILS)))
    }
}
