//! A check in, one page to be looked at in a browser out: findings with their source, a map of all sites, drawn layouts.
//!
//! The page needs nothing else, neither files nor a network. All that it shows lies in it as one JSON value; what the
//! reader filters, searches and folds happens there.

mod model;

use std::io::{self, Write};

use crate::render::Told;

const HEAD: &str = include_str!("head.html");
const STYLE: &str = include_str!("page.css");
const BODY: &str = include_str!("body.html");
const SCRIPT: [&str; 4] =
    [include_str!("page.js"), include_str!("findings.js"), include_str!("map.js"), include_str!("layouts.js")];

/// Writes the page.
pub(crate) fn write(out: &mut dyn Write, told: &Told<'_>) -> io::Result<()> {
    write!(out, "{HEAD}<style>\n{STYLE}</style>\n{BODY}<script type=\"application/json\" id=\"told\">")?;
    let told = serde_json::to_string(&model::Page::new(told))?;
    // The only character that could end the element; in JSON it stands in strings alone.
    for (at, part) in told.split('<').enumerate() {
        let before = if at > 0 { "\\u003c" } else { "" };
        write!(out, "{before}{part}")?;
    }
    writeln!(out, "</script>\n<script>\n'use strict';")?;
    for script in SCRIPT {
        out.write_all(script.as_bytes())?;
    }
    writeln!(out, "start();\n</script>")
}
