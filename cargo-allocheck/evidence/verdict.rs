//! The places of a build and the sites of the source in, one verdict for each site out.
//!
//! A site is only said to be removed where its function has code, nothing that leads to the allocator stands near it, and
//! nothing was merged: what is not known is unknown.

use allocheck_lints::facts::function::FnFact;
use allocheck_lints::facts::{Facts, Site, SiteKind};
use allocheck_lints::syntax::body::{ExprKind, FrameKind};
use allocheck_lints::text::{FileId, Span};

use crate::evidence::lines::At;
use crate::evidence::survey::{Survey, Surviving};
use crate::load::SourceFile;

/// What the build says of a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// A call that leads to the allocator is left.
    Allocates {
        /// How many there are, in one copy of the function; 0 where another function of the workspace holds them.
        calls: usize,
        /// The functions on the way to the allocator, that included.
        through: Vec<String>,
    },
    /// The function has code, and the place has no such call.
    Removed,
    /// Why that cannot be told.
    Unknown(&'static str),
}

/// The verdicts, and what nobody expected.
#[derive(Debug, Default)]
pub(crate) struct Verdicts {
    /// One for each of the sites.
    pub(crate) sites: Vec<Verdict>,
    /// Places that ask for memory and belong to no site: file and byte, calls, and the way to the allocator. Sorted.
    pub(crate) unexplained: Vec<(FileId, u32, Surviving)>,
}

/// The places of one file, as bytes.
#[derive(Default)]
struct Bytes<'a> {
    /// With calls that lead to the allocator. Sorted.
    surviving: Vec<(u32, &'a Surviving)>,
    /// Of those, the ones that belong to a site.
    explained: Vec<Option<usize>>,
    /// That lead there through other functions. Sorted.
    leading: Vec<u32>,
    /// With calls through pointers. Sorted.
    pointers: Vec<u32>,
    /// With calls that ask for memory once in the life of a program or thread. Sorted.
    once: Vec<u32>,
    /// With instructions. Sorted.
    code: Vec<u32>,
    /// Parts that were not compiled, and whether that is certain.
    absent: Vec<(Span, bool)>,
}

/// The byte of a place in a file's text; nothing where the file is shorter.
pub(super) fn byte(file: &SourceFile, at: At) -> Option<u32> {
    let line = file.lines.line_span(at.line.checked_sub(1)? as usize, &file.text)?;
    let byte = line.start.checked_add(at.column.saturating_sub(1))?;
    (byte <= line.end).then_some(byte)
}

/// Judges all sites.
pub(super) fn judge(survey: &Survey, files: &[SourceFile], facts: &Facts) -> Verdicts {
    let mut bytes: Vec<Bytes<'_>> = files.iter().map(|_| Bytes::default()).collect();
    let place = |at: &At| {
        let byte = byte(files.get(at.file as usize)?, *at)?;
        Some((at.file as usize, byte))
    };
    for (at, surviving) in &survey.surviving {
        if let Some((file, byte)) = place(at) {
            bytes[file].surviving.push((byte, surviving));
        }
    }
    for (file, byte) in survey.leading.iter().filter_map(place) {
        bytes[file].leading.push(byte);
    }
    for (file, byte) in survey.pointers.iter().filter_map(place) {
        bytes[file].pointers.push(byte);
    }
    for (file, byte) in survey.once.iter().filter_map(place) {
        bytes[file].once.push(byte);
    }
    for (file, byte) in survey.code.iter().filter_map(place) {
        bytes[file].code.push(byte);
    }
    for absent in &survey.absent {
        if let Some(file) = bytes.get_mut(absent.file as usize) {
            file.absent.push((absent.span, absent.certain));
        }
    }
    for (at, file) in bytes.iter_mut().enumerate() {
        file.surviving.sort_by_key(|(byte, _)| *byte);
        file.leading.sort_unstable();
        file.pointers.sort_unstable();
        file.once.sort_unstable();
        file.code.sort_unstable();
        file.explained =
            file.surviving.iter().map(|(byte, _)| explaining(&facts.sites, FileId(at as u32), *byte)).collect();
    }
    let mut verdicts = Verdicts::default();
    for (at, site) in facts.sites.iter().enumerate() {
        let file = site.place.file.0 as usize;
        let verdict = match (files.get(file), bytes.get(file)) {
            (Some(source), Some(bytes)) => of_site(survey, facts, source, bytes, (at, site)),
            _ => Verdict::Unknown("it is in no file of the workspace"),
        };
        verdicts.sites.push(verdict);
    }
    for (at, file) in (0..).zip(&bytes) {
        let open = file.surviving.iter().zip(&file.explained);
        let open = open.filter(|((_, surviving), site)| site.is_none() && !surviving.written);
        verdicts.unexplained.extend(open.map(|((byte, surviving), _)| (FileId(at), *byte, (*surviving).clone())));
    }
    verdicts
}

/// The site that a place with a call belongs to: by the name of what is called, or by where an operator's expression begins.
fn explaining(sites: &[Site], file: FileId, byte: u32) -> Option<usize> {
    let first = sites.partition_point(|site| site.place.file < file);
    let of_file = sites[first..].iter().take_while(|site| site.place.file == file);
    let mut found: Option<(bool, usize)> = None;
    for (at, site) in (first..).zip(of_file) {
        let named = site.place.span.start <= byte && byte < site.place.span.end;
        if (named || site.whole.span.start == byte) && found.is_none_or(|(is_named, _)| named && !is_named) {
            found = Some((named, at));
        }
    }
    found.map(|(_, at)| at)
}

fn of_site(
    survey: &Survey,
    facts: &Facts,
    source: &SourceFile,
    bytes: &Bytes<'_>,
    (at, site): (usize, &Site),
) -> Verdict {
    let own = bytes.surviving.iter().zip(&bytes.explained).filter(|(_, it)| **it == Some(at)).map(|((_, it), _)| *it);
    if let Some(first) = own.clone().min_by_key(|it| it.through.len()) {
        return Verdict::Allocates { calls: own.map(|it| it.calls).sum(), through: first.through.clone() };
    }
    let name = site.place.span;
    let within = |list: &[u32], span: Span| {
        let first = list.partition_point(|byte| *byte < span.start);
        list.get(first).is_some_and(|byte| *byte < span.end)
    };
    let is_call = site.kind == SiteKind::Call;
    if is_call && within(&bytes.leading, name) {
        return Verdict::Allocates { calls: 0, through: Vec::new() };
    }
    let absent = |certain: bool| bytes.absent.iter().any(|(span, it)| *it == certain && span.contains(name));
    if absent(true) {
        return Verdict::Unknown("it is not compiled here");
    }
    let Some(function) = site.function.and_then(|at| facts.functions.get(at)) else {
        return Verdict::Unknown("it is worked out before the program runs");
    };
    let is_called = source.text.get(name.end as usize..).is_some_and(|rest| rest.starts_with(['(', '!', ':']));
    let is_operator = site.whole.span.start < name.start && !is_called;
    let whole = site.whole.span;
    let near = lines_of(source, whole);
    let open = bytes
        .surviving
        .iter()
        .zip(&bytes.explained)
        .any(|((byte, _), explained)| explained.is_none() && near.start <= *byte && *byte < near.end);
    let body = body_around(source, function.whole.span, whole);
    let file = site.place.file.0;
    let is_merged = survey.is_merged(file, &function.name);
    let shares_table = site.shown.is_some() || matches!(site.kind, SiteKind::Own | SiteKind::Format | SiteKind::Call);
    let whole = function.whole.span;
    let shares_table = shares_table
        && bytes.surviving.iter().any(|(byte, it)| it.by_table && whole.start <= *byte && *byte < whole.end);
    let reasons = [
        (absent(false), "whether it is compiled here is not known"),
        (!is_call && within(&bytes.leading, name), "a function of the workspace that it calls asks for memory"),
        (site.from_macro, "a macro made it"),
        (site.per_item || site.items.is_some(), "it runs where its iterator is asked"),
        (!is_called && !is_operator, "it runs where the function is called that is given by name"),
        (
            is_call && site.through.as_ref().is_some_and(|(_, place)| place.is_some()),
            "another function would ask for it",
        ),
        (!has_code(facts, bytes, source, function, body), "no code was made of its function"),
        (is_merged, "the optimiser has merged lines of its function"),
        (survey.shared.contains(&function.name), "its function shares its code with an equal one"),
        (shares_table, "what it writes through may have been made ready at another place"),
        (within(&bytes.once, name), "what it calls runs something once"),
        (within(&bytes.pointers, near), "a call through a pointer stands there"),
        (open || grows_later(facts, bytes, at, site), "memory is asked for beside it"),
    ];
    match reasons.into_iter().find(|(holds, _)| *holds) {
        Some((_, reason)) => Verdict::Unknown(reason),
        None => Verdict::Removed,
    }
}

/// A step of one chain that makes room: `map.entry(k).or_insert(v)` asks for it in either.
fn grows_later(facts: &Facts, bytes: &Bytes<'_>, at: usize, site: &Site) -> bool {
    let (start, end) = (site.whole.span.start, site.whole.span.end);
    site.kind == SiteKind::Grow
        && bytes.explained.iter().flatten().filter(|other| **other != at).any(|other| {
            facts.sites.get(*other).is_some_and(|other| {
                let whole = other.whole.span;
                other.kind == SiteKind::Grow && whole.start == start && whole.end > end
            })
        })
}

/// The lines on which an expression stands.
fn lines_of(source: &SourceFile, span: Span) -> Span {
    let [first, last] = [span.start, span.end.saturating_sub(1)].map(|byte| source.lines.line(byte));
    let [first, last] = [first, last].map(|line| source.lines.line_span(line, &source.text).unwrap_or(span));
    first.join(last)
}

/// The innermost closure or async block around an expression, or the function.
fn body_around(source: &SourceFile, function: Span, inner: Span) -> Span {
    let mut found = function;
    for body in source.lowered.iter().flat_map(|file| &file.bodies) {
        if !function.contains(body.expr(body.root).span) {
            continue;
        }
        for frame in body.frames.iter().filter(|it| matches!(it.kind, FrameKind::Closure | FrameKind::Async)) {
            let expr = match &body.expr(frame.expr).kind {
                ExprKind::Closure(closure) => closure.body,
                ExprKind::Async { body, .. } => *body,
                _ => continue,
            };
            let span = body.expr(expr).span;
            if span.contains(inner) && found.contains(span) {
                found = span;
            }
        }
    }
    found
}

/// Whether instructions were made of a body. Of an async function, its signature and its last brace stand for the future that it
/// hands out, which may never be asked. Functions within are others.
fn has_code(facts: &Facts, bytes: &Bytes<'_>, source: &SourceFile, function: &FnFact, body: Span) -> bool {
    let (is_async, name) = (function.is_async, function.place);
    let start = if is_async && body.contains(name.span) { lines_of(source, name.span).end } else { body.start };
    let end = if is_async { body.end.saturating_sub(1) } else { body.end };
    let first = bytes.code.partition_point(|byte| *byte < start);
    let code = bytes.code[first..].iter().take_while(|byte| **byte < end);
    let behind = facts.functions.partition_point(|other| other.place <= name);
    let within: Vec<Span> = facts.functions[behind..]
        .iter()
        .take_while(|other| other.place.file == name.file && other.place.span.start < end)
        .map(|other| other.whole.span)
        .filter(|other| body.contains(*other))
        // A function's first instruction stands where its line begins, its last one behind its brace.
        .map(|other| Span::new(lines_of(source, other).start, other.end))
        .collect();
    let mut code = code.filter(|byte| !within.iter().any(|other| other.start <= **byte && **byte <= other.end));
    code.next().is_some()
}
