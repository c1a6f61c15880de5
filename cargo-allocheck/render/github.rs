//! Commands by which a workflow on GitHub annotates lines.

use std::fmt::{self, Write as _};
use std::io::{self, Write};

use allocheck_lints::finding::Level;

use crate::problem::Gravity;
use crate::render::Told;
use crate::render::count::Count;
use crate::render::region::{Unit, first_line};

/// GitHub shows no more of a level for one step.
const MOST: usize = 10;

/// Writes the gravest and hottest findings; in the end, how many are not shown.
pub(crate) fn write(out: &mut dyn Write, told: &Told<'_>) -> io::Result<()> {
    for problem in told.problems.iter().take(MOST) {
        let command = match problem.gravity {
            Gravity::Note => "notice",
            Gravity::Error => "error",
        };
        write!(out, "::{command} ")?;
        if let Some(place) = problem.place {
            write!(out, "file={}", Property(&told.path_in_repository(place)))?;
            if let Some(at) = first_line(&told.page, place, Unit::Char) {
                write!(out, ",line={},col={}", at.start_line, at.start_column)?;
            }
            write!(out, ",")?;
        }
        let mut said = problem.message.clone();
        if !problem.label.is_empty() {
            let _ = write!(said, ": {}", problem.label);
        }
        writeln!(out, "title=allocheck::{}", Text(&said))?;
    }
    let mut shown = [0; 4];
    let mut left_out = 0;
    for finding in told.by_weight() {
        let number = &mut shown[finding.level as usize];
        *number += 1;
        if *number > MOST {
            left_out += 1;
            continue;
        }
        let Some(at) = first_line(&told.page, finding.place, Unit::Char) else { continue };
        let mut said = finding.message.clone();
        for label in &finding.labels {
            if let Some((_, line)) = told.page.locate(label.place) {
                let path = told.path_in_repository(label.place);
                // Writing into a string cannot fail.
                let _ = write!(said, "\n{} ({path}:{})", label.text, line.line);
            }
        }
        for note in finding.notes.iter().chain(&finding.help) {
            said.push('\n');
            said.push_str(note);
        }
        writeln!(
            out,
            "::{} file={},line={},endLine={},col={},endColumn={},title=allocheck%3A {}::{}",
            command(finding.level),
            Property(&told.path_in_repository(finding.place)),
            at.start_line,
            at.end_line,
            at.start_column,
            at.end_column,
            Property(finding.rule),
            Text(&said),
        )?;
    }
    if left_out > 0 {
        writeln!(
            out,
            "::notice title=allocheck::{} not annotated: GitHub shows {MOST} of a level",
            Count(left_out, "finding")
        )?;
    }
    Ok(())
}

fn command(level: Level) -> &'static str {
    match level {
        Level::Allow | Level::Note => "notice",
        Level::Warn => "warning",
        Level::Deny => "error",
    }
}

/// What a command says: one line.
struct Text<'a>(&'a str);

/// The value of a property: no commas and colons either.
struct Property<'a>(&'a str);

impl fmt::Display for Text<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        escape(out, self.0, &['%', '\r', '\n'])
    }
}

impl fmt::Display for Property<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        escape(out, self.0, &['%', '\r', '\n', ':', ','])
    }
}

fn escape(out: &mut fmt::Formatter<'_>, text: &str, special: &[char]) -> fmt::Result {
    for it in text.chars() {
        if special.contains(&it) { write!(out, "%{:02X}", u32::from(it))? } else { out.write_char(it)? }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Property, Text};

    #[test]
    fn what_would_end_a_command_is_escaped() {
        assert_eq!(Text("100 %: a,\r\nb").to_string(), "100 %25: a,%0D%0Ab");
        assert_eq!(Property("a,b:c").to_string(), "a%2Cb%3Ac");
    }
}
