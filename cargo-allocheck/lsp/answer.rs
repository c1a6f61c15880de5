//! What an editor is told of an analysis: diagnostics, fixes, the site below the pointer.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::path::PathBuf;

use allocheck_lints::facts::Site;
use allocheck_lints::finding::{Applicability, Finding, Level};
use allocheck_lints::text::{FileId, Place};
use lsp_types::{
    CodeAction, CodeActionKind, CodeActionOrCommand, CodeActionParams, Diagnostic, DiagnosticRelatedInformation,
    DiagnosticSeverity, Hover, HoverContents, HoverParams, Location, MarkupContent, MarkupKind, NumberOrString,
    Position, Range, TextEdit, Uri, WorkspaceEdit,
};

use crate::fix::{imported, with_line_ends};
use crate::lsp::path::{to_path, to_uri};
use crate::lsp::work::Known;
use crate::problem::Gravity;
use crate::project::metadata::canonical;
use crate::render::Styled;
use crate::render::region::{Region, Unit, region};
use crate::render::sites::{fate_words, heat_words};

/// All diagnostics by file.
pub(super) fn diagnostics(known: &Known) -> BTreeMap<PathBuf, Vec<Diagnostic>> {
    let page = page(known);
    let mut out: BTreeMap<PathBuf, Vec<Diagnostic>> = BTreeMap::new();
    let mut add = |place: Place, diagnostic: Option<Diagnostic>| {
        if let (Some(file), Some(diagnostic)) = (page.file(place), diagnostic) {
            out.entry(file.absolute.clone()).or_default().push(diagnostic);
        }
    };
    for problem in &known.analysis.problems {
        let Some(place) = problem.place else { continue };
        let severity = match problem.gravity {
            Gravity::Note => DiagnosticSeverity::INFORMATION,
            Gravity::Error => DiagnosticSeverity::ERROR,
        };
        let colon = if problem.label.is_empty() { "" } else { ": " };
        let message = format!("{}{colon}{}", problem.message, problem.label);
        let diagnostic = range(&page, place).map(|range| Diagnostic {
            range,
            severity: Some(severity),
            source: Some("allocheck".to_owned()),
            message,
            ..Diagnostic::default()
        });
        add(place, diagnostic);
    }
    for finding in &known.analysis.judged.findings {
        add(finding.place, diagnostic(&page, finding));
    }
    out
}

/// The fixes of findings that touch what is selected.
pub(super) fn actions(known: &Known, params: &CodeActionParams) -> Vec<CodeActionOrCommand> {
    let page = page(known);
    let Some(file) = file(known, &params.text_document.uri) else { return Vec::new() };
    let here = known.analysis.judged.findings.iter().filter(|finding| finding.place.file == file);
    let touched = here.filter_map(|finding| {
        let diagnostic = diagnostic(&page, finding)?;
        let (range, wanted) = (diagnostic.range, params.range);
        let touches = range.start <= wanted.end && wanted.start <= range.end;
        touches.then(|| action(known, finding, diagnostic)).flatten()
    });
    touched.map(CodeActionOrCommand::CodeAction).collect()
}

/// What is known of the site at a place.
pub(super) fn hover(known: &Known, params: &HoverParams) -> Option<Hover> {
    let page = page(known);
    let at = &params.text_document_position_params;
    let file = file(known, &at.text_document.uri)?;
    let sites = &known.analysis.facts.sites;
    let start = sites.partition_point(|site| site.place.file < file);
    let here = sites[start..].iter().take_while(|site| site.place.file == file);
    let ranges = here.filter_map(|site| Some((site, range(&page, site.place)?)));
    let (site, range) = ranges.into_iter().find(|(_, it)| it.start <= at.position && at.position <= it.end)?;
    let contents = MarkupContent { kind: MarkupKind::Markdown, value: describe(&page, site) };
    Some(Hover { contents: HoverContents::Markup(contents), range: Some(range) })
}

/// In Markdown: what it makes, how often it runs, what becomes of it.
fn describe(page: &Styled<'_>, site: &Site) -> String {
    let mut out = format!("**heap**: `{}` makes `{}`", site.what, site.ty);
    if let Some(size) = site.size {
        let _ = write!(out, ", {size} bytes each");
    }
    let _ = write!(out, "\n\n- how often: {}", heat_words(page, site));
    let _ = write!(out, "\n- the value: {}", fate_words(page, site));
    if let Some((through, _)) = &site.through {
        let _ = write!(out, "\n- through {through}");
    }
    out
}

fn diagnostic(page: &Styled<'_>, finding: &Finding) -> Option<Diagnostic> {
    let mut message = finding.message.clone();
    for line in finding.notes.iter().chain(&finding.help) {
        message.push('\n');
        message.push_str(line);
    }
    let related = finding.labels.iter().filter_map(|label| {
        let uri = to_uri(&page.file(label.place)?.absolute)?;
        let location = Location { uri, range: range(page, label.place)? };
        Some(DiagnosticRelatedInformation { location, message: label.text.clone() })
    });
    Some(Diagnostic {
        range: range(page, finding.place)?,
        severity: Some(match finding.level {
            Level::Allow | Level::Note => DiagnosticSeverity::INFORMATION,
            Level::Warn => DiagnosticSeverity::WARNING,
            Level::Deny => DiagnosticSeverity::ERROR,
        }),
        code: Some(NumberOrString::String(finding.rule.to_owned())),
        source: Some("allocheck".to_owned()),
        message,
        related_information: Some(related.collect()),
        ..Diagnostic::default()
    })
}

fn action(known: &Known, finding: &Finding, diagnostic: Diagnostic) -> Option<CodeAction> {
    let page = page(known);
    let fix = finding.fix.as_ref()?;
    let import = imported(&known.project, &known.analysis, fix);
    #[expect(clippy::mutable_key_type, reason = "lsp-types has it so; nothing in a `Uri` is ever changed")]
    let mut changes: HashMap<Uri, Vec<TextEdit>> = HashMap::new();
    for edit in import.iter().chain(&fix.edits) {
        let file = page.file(edit.place)?;
        let uri = to_uri(&file.absolute)?;
        let new = TextEdit { range: range(&page, edit.place)?, new_text: with_line_ends(&edit.text, &file.text) };
        changes.entry(uri).or_default().push(new);
    }
    let is_safe = fix.applicability == Applicability::Safe;
    let help = finding.help.as_deref().unwrap_or("write it so");
    Some(CodeAction {
        title: if is_safe { help.to_owned() } else { format!("{help} (read it first)") },
        kind: Some(CodeActionKind::QUICKFIX),
        diagnostics: Some(vec![diagnostic]),
        edit: Some(WorkspaceEdit { changes: Some(changes), ..WorkspaceEdit::default() }),
        is_preferred: Some(is_safe),
        ..CodeAction::default()
    })
}

fn page(known: &Known) -> Styled<'_> {
    Styled { files: &known.analysis.files, color: false }
}

fn file(known: &Known, uri: &Uri) -> Option<FileId> {
    let path = canonical(&to_path(uri)?);
    let at = known.analysis.files.iter().position(|file| file.absolute == path)?;
    Some(FileId(at as u32))
}

/// From 0, in code units of UTF-16.
fn range(page: &Styled<'_>, place: Place) -> Option<Range> {
    let Region { start_line, start_column, end_line, end_column } = region(page, place, Unit::Utf16)?;
    let position = |line: u32, column: u32| Position { line: line - 1, character: column - 1 };
    Some(Range { start: position(start_line, start_column), end: position(end_line, end_column) })
}
