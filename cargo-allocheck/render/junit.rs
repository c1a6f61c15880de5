//! JUnit's XML: a suite for each file, a case for each finding.

use std::fmt::{self, Write as _};
use std::io::{self, Write};

use allocheck_lints::finding::{Finding, Level};

use crate::problem::Gravity;
use crate::render::{Told, human, level_name};

/// Writes the report. Warnings and errors are failures; what could not be read is an error. With nothing to report there
/// is one case, which passes: readers take an empty report for a mistake.
pub(crate) fn write(out: &mut dyn Write, told: &Told<'_>) -> io::Result<()> {
    let errors: Vec<_> = told.problems.iter().filter(|problem| problem.gravity == Gravity::Error).collect();
    let failures = failures(told.findings);
    let cases = (told.findings.len() + errors.len()).max(1);
    writeln!(out, r#"<?xml version="1.0" encoding="UTF-8"?>"#)?;
    writeln!(out, r#"<testsuites name="allocheck" tests="{cases}" failures="{failures}" errors="{}">"#, errors.len())?;
    if told.findings.is_empty() && errors.is_empty() {
        writeln!(out, r#"  <testsuite name="allocheck" tests="1" failures="0" errors="0">"#)?;
        writeln!(out, r#"    <testcase name="nothing to report" classname="allocheck"/>"#)?;
        writeln!(out, "  </testsuite>")?;
    }
    if !errors.is_empty() {
        let number = errors.len();
        writeln!(out, r#"  <testsuite name="allocheck" tests="{number}" failures="0" errors="{number}">"#)?;
        for problem in errors {
            let message = Xml(&problem.message);
            writeln!(out, r#"    <testcase name="{message}" classname="allocheck">"#)?;
            let text = human::plain_problem(&told.page, problem);
            writeln!(out, r#"      <error message="{message}" type="error">{}</error>"#, Xml(text.trim_end()))?;
            writeln!(out, "    </testcase>")?;
        }
        writeln!(out, "  </testsuite>")?;
    }
    for suite in told.findings.chunk_by(|a, b| a.place.file == b.place.file) {
        let path = suite.first().map_or("", |finding| told.page.file(finding.place).map_or("", |file| &file.path));
        let (tests, failures) = (suite.len(), self::failures(suite));
        writeln!(out, r#"  <testsuite name="{}" tests="{tests}" failures="{failures}" errors="0">"#, Xml(path))?;
        for finding in suite {
            case(out, told, finding)?;
        }
        writeln!(out, "  </testsuite>")?;
    }
    writeln!(out, "</testsuites>")
}

fn failures(findings: &[Finding]) -> usize {
    findings.iter().filter(|finding| finding.level > Level::Note).count()
}

fn case(out: &mut dyn Write, told: &Told<'_>, finding: &Finding) -> io::Result<()> {
    let Some((path, at)) = told.page.locate(finding.place) else { return Ok(()) };
    let Finding { rule, level, message, .. } = finding;
    let (path, line) = (Xml(path), at.line);
    writeln!(
        out,
        r#"    <testcase name="{rule} at {path}:{line}:{}" classname="{rule}" file="{path}" line="{line}">"#,
        at.column
    )?;
    let text = human::plain_finding(&told.page, finding);
    let text = Xml(text.trim_end());
    match level {
        Level::Allow | Level::Note => writeln!(out, "      <system-out>{text}</system-out>")?,
        Level::Warn | Level::Deny => {
            let (message, kind) = (Xml(message), level_name(*level));
            writeln!(out, r#"      <failure message="{message}" type="{kind}">{text}</failure>"#)?;
        }
    }
    writeln!(out, "    </testcase>")
}

/// Text that may stand in an element or an attribute.
struct Xml<'a>(&'a str);

impl fmt::Display for Xml<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for it in self.0.chars() {
            match it {
                '<' => out.write_str("&lt;")?,
                '>' => out.write_str("&gt;")?,
                '&' => out.write_str("&amp;")?,
                '"' => out.write_str("&quot;")?,
                '\n' | '\t' => out.write_char(it)?,
                // XML has no way to write these.
                '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.write_char('\u{fffd}')?,
                _ => out.write_char(it)?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Xml;

    #[test]
    fn no_text_ends_an_element() {
        assert_eq!(Xml("a<b> & \"c\"\u{1b}]]>").to_string(), "a&lt;b&gt; &amp; &quot;c&quot;\u{fffd}]]&gt;");
    }
}
