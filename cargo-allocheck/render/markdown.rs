//! A summary in Markdown, for the page of a workflow's run.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt::{self, Write as _};
use std::io::{self, Write};

use allocheck_lints::finding::Level;
use allocheck_lints::text::Place;

use crate::problem::Gravity;
use crate::profile::numbers::Numbers;
use crate::profile::told::Profiled;
use crate::profile::words::{Amount, Bytes, Share};
use crate::render::count::{Count, Grouped};
use crate::render::{Told, human, level_name};

/// As many findings are listed. A page of GitHub's holds a megabyte.
const MOST: usize = 100;

/// As many of these with their source.
const SHOWN: usize = 20;

/// As many places are listed that a profile measured.
const MEASURED: usize = 20;

/// Writes the summary.
pub(crate) fn write(out: &mut dyn Write, told: &Told<'_>) -> io::Result<()> {
    writeln!(out, "## cargo allocheck\n")?;
    let number = |level: Level| told.findings.iter().filter(|finding| finding.level == level).count();
    let counts = [(Level::Deny, "error"), (Level::Warn, "warning"), (Level::Note, "note")];
    let counts: Vec<String> = counts
        .into_iter()
        .filter_map(|(level, noun)| Some(number(level)).filter(|it| *it > 0).map(|it| Count(it, noun).to_string()))
        .collect();
    let files = told.page.files.iter().filter(|file| file.selected).count();
    let said = if counts.is_empty() { "Nothing to report".to_owned() } else { counts.join(", ") };
    writeln!(out, "{said} in {}.", Count(files, "file"))?;
    for problem in told.problems.iter().filter(|problem| problem.gravity == Gravity::Error) {
        let place = problem.place.and_then(|place| told.page.locate(place));
        let place = place.map_or_else(String::new, |(path, at)| format!(" ({path}:{}:{})", at.line, at.column));
        writeln!(out, "\n> [!CAUTION]\n> {}{}", Inline(&problem.message), Inline(&place))?;
    }
    if let Some(profiled) = told.profiled {
        profile(out, told, profiled)?;
    }
    if told.findings.is_empty() {
        return Ok(());
    }
    let mut rules: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in told.findings {
        *rules.entry(finding.rule).or_default() += 1;
    }
    let mut rules: Vec<(&str, usize)> = rules.into_iter().collect();
    rules.sort_by_key(|(_, number)| std::cmp::Reverse(*number));
    writeln!(out, "\n| rule | findings |\n|---|--:|")?;
    for (rule, number) in rules {
        writeln!(out, "| `{rule}` | {} |", Grouped(number))?;
    }
    let weighty = told.by_weight();
    writeln!(out, "\n| | place | finding |\n|---|---|---|")?;
    for finding in weighty.iter().take(MOST) {
        let Some((path, at)) = told.page.locate(finding.place) else { continue };
        let (level, message) = (level_name(finding.level), Inline(&finding.message));
        writeln!(out, "| {level} | {}:{} | {message} |", Inline(path), at.line)?;
    }
    if weighty.len() > MOST {
        writeln!(out, "\n{} more.", Grouped(weighty.len() - MOST))?;
    }
    let title = if weighty.len() > SHOWN { "The first of them, with their source" } else { "With their source" };
    writeln!(out, "\n<details><summary>{title}</summary>\n")?;
    for finding in weighty.iter().take(SHOWN) {
        let text = human::plain_finding(&told.page, finding);
        // A fence must be longer than any in the text.
        let fence = "`".repeat(longest_run(&text).max(2) + 1);
        writeln!(out, "{fence}text\n{}\n{fence}\n", text.trim_end())?;
    }
    writeln!(out, "</details>")
}

/// What was measured, and the places that asked for most.
fn profile(out: &mut dyn Write, told: &Told<'_>, profiled: &Profiled) -> io::Result<()> {
    let Profiled { all, in_own, explained, unexplained, .. } = profiled;
    let (own, known) = (Share::of(in_own, all), Share::of(explained, in_own));
    writeln!(out, "\nProfile: {}; {own} by this code, {known} of that at its sites.", Amount(*all))?;
    let measured = |place: Place| profiled.measured.get(&place).map(|it| it.numbers);
    let sites = told.sites.iter().filter_map(|site| Some((site.place, site.what.as_str(), measured(site.place)?)));
    let others = unexplained.iter().map(|it| (it.place, "no site", it.numbers));
    let mut places: Vec<(Place, &str, Numbers)> = sites.chain(others).collect();
    places.sort_by_key(|(place, _, numbers)| (Reverse((numbers.blocks, numbers.bytes)), *place));
    places.dedup_by_key(|(place, ..)| *place);
    if places.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n| blocks | bytes | place | |\n|--:|--:|---|---|")?;
    for (place, what, numbers) in places.iter().take(MEASURED) {
        let Some((path, at)) = told.page.locate(*place) else { continue };
        let (blocks, bytes) = (Grouped(numbers.blocks as usize), Bytes(numbers.bytes));
        writeln!(out, "| {blocks} | {bytes} | {}:{} | {} |", Inline(path), at.line, Inline(what))?;
    }
    Ok(())
}

fn longest_run(text: &str) -> usize {
    text.split(|it| it != '`').map(str::len).max().unwrap_or(0)
}

/// Text within a line or the cell of a table: code in backticks stays code, nothing else is markup.
pub(crate) struct Inline<'a>(pub(crate) &'a str);

impl fmt::Display for Inline<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_even = self.0.matches('`').count().is_multiple_of(2);
        for (at, part) in self.0.split('`').enumerate() {
            let is_code = is_even && at % 2 == 1;
            if at > 0 {
                out.write_str(if is_even { "`" } else { "\\`" })?;
            }
            for it in part.chars() {
                match it {
                    '|' => out.write_str("\\|")?,
                    '\n' | '\r' => out.write_char(' ')?,
                    '<' | '>' | '*' | '_' | '[' | ']' | '\\' | '#' | '&' if !is_code => {
                        out.write_char('\\')?;
                        out.write_char(it)?;
                    }
                    _ => out.write_char(it)?,
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Inline;

    #[test]
    fn code_stays_code_and_the_rest_is_no_markup() {
        let shown = Inline("`Vec<a|b>` is *made* in <T>").to_string();
        assert_eq!(shown, "`Vec<a\\|b>` is \\*made\\* in \\<T\\>");
        assert_eq!(Inline("a ` b").to_string(), "a \\` b");
    }
}
