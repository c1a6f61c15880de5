//! What the author asked to be left unsaid: `// allocheck: allow(rule) -- reason` and
//! `#[cfg_attr(any(), allow(allocheck::rule))]`, each with the bytes that it speaks for.

use crate::index::Index;
use crate::index::def::{ItemRef, KrateKind};
use crate::syntax::body::{Body, ExprKind, Statement};
use crate::syntax::item::{Directive, File, Item, ItemKind};
use crate::text::{FileId, Place, Span};

/// One rule that is to be silent about some bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allow {
    /// The bytes that it speaks for.
    pub covers: Place,
    /// The rule, as written; `all` for every rule.
    pub rule: Box<str>,
    /// The comment or attribute.
    pub place: Place,
    /// What follows `--`; nothing where none is given.
    pub reason: Option<Box<str>>,
    /// `expect`: it is worth a word where nothing is silenced.
    pub expected: bool,
    /// The rule's name, within the comment or attribute.
    pub name: Place,
    /// What goes with the comment or attribute, where it names this rule alone: its line, where nothing else stands there.
    pub removal: Option<Place>,
}

/// All that the workspace's files ask for, sorted by place.
#[must_use]
pub fn gather(index: &Index) -> Vec<Allow> {
    let mut out = Vec::new();
    for (&id, file) in &index.files {
        if !is_workspace_file(index, id) {
            continue;
        }
        let text = index.texts.get(&id).map_or("", |text| text);
        for directive in &file.directives {
            read_comment(file, id, text, directive, &mut out);
        }
        let whole = Span::new(0, text.len() as u32);
        let attributes = file.items.iter().map(|item| (&*item.attrs, item.span)).chain([(&file.attrs, whole)]);
        let of_items = attributes
            .flat_map(|(attrs, covers)| attrs.lints.iter().map(move |&(word, rule, span)| (word, rule, span, covers)));
        let of_others = file.inner_lints.iter().map(|it| (it.word, it.rule, it.attr, it.covers));
        for (word, rule, span, covers) in of_items.chain(of_others) {
            if word == "allow" || word == "expect" {
                out.push(Allow {
                    covers: Place { file: id, span: covers },
                    rule: Box::from(rule.as_str()),
                    place: Place { file: id, span },
                    reason: None,
                    expected: word == "expect",
                    name: Place { file: id, span: named(text, span, rule.as_str()) },
                    removal: None,
                });
            }
        }
    }
    out.sort_by(|a, b| (a.covers, a.place, &a.rule).cmp(&(b.covers, b.place, &b.rule)));
    out
}

/// What comments say that stand before an item, or among its attributes.
pub(super) fn directives_of<'a>(file: &'a File, text: &'a str, item: &'a Item) -> impl Iterator<Item = &'a str> {
    let of_item = move |directive: &&Directive| {
        let before = directive.span.end <= item.span.start
            && text
                .get(directive.span.end as usize..item.span.start as usize)
                .is_some_and(|gap| gap.lines().all(|line| line.trim().is_empty() || line.trim().starts_with("//")));
        let among = item.span.start <= directive.span.start && directive.span.end <= item.name_span.start;
        before || among
    };
    let alone = file.directives.iter().filter(|it| it.own_line && !it.whole_file);
    alone.filter(of_item).map(|directive| &*directive.text)
}

/// A comment before this item says so.
pub(super) fn speaks_of(index: &Index, item: ItemRef, word: &str) -> bool {
    let (Some(file), Some(text)) = (index.files.get(&item.file), index.texts.get(&item.file)) else { return false };
    directives_of(file, text, file.item(item.item)).any(|it| it == word)
}

/// What comments of this one word speak for, a reason behind it or not: `// allocheck: trusted -- why`.
pub(super) fn covered(index: &Index, word: &str) -> Vec<Place> {
    let mut out = Vec::new();
    for (&id, file) in index.files.iter().filter(|(id, _)| is_workspace_file(index, **id)) {
        let text = index.texts.get(&id).map_or("", |text| text);
        let said = |it: &&Directive| it.text.split("--").next().is_some_and(|head| head.trim() == word);
        let spans = file.directives.iter().filter(said).map(|it| span_of(file, text, it));
        out.extend(spans.map(|span| Place { file: id, span }));
    }
    out.sort();
    out
}

/// A file of the workspace's own.
pub(super) fn is_workspace_file(index: &Index, file: FileId) -> bool {
    let krate = index.file_mod.get(&file).map(|it| &index.krates[index.mods[it.at()].krate.at()]);
    krate.is_some_and(|krate| krate.kind == KrateKind::Workspace)
}

fn read_comment(file: &File, id: FileId, text: &str, directive: &Directive, out: &mut Vec<Allow>) {
    let Some((expected, rules, reason)) = parse(&directive.text) else { return };
    let span = span_of(file, text, directive);
    for rule in rules.split(',').map(str::trim).filter(|rule| !rule.is_empty()) {
        out.push(Allow {
            covers: Place { file: id, span },
            rule: Box::from(rule.strip_prefix("allocheck::").unwrap_or(rule)),
            place: Place { file: id, span: directive.span },
            reason: reason.map(Box::from),
            expected,
            name: Place { file: id, span: named(text, directive.span, rule) },
            removal: (!rules.contains(',')).then(|| Place { file: id, span: removal(text, directive.span) }),
        });
    }
}

/// Where a name stands within a comment or attribute.
fn named(text: &str, within: Span, name: &str) -> Span {
    let is_part = |byte: Option<&u8>| byte.is_some_and(|it| it.is_ascii_alphanumeric() || *it == b'_');
    let source = within.text(text);
    let found = source.match_indices(name).map(|(at, _)| at).find(|&at| {
        let before = at.checked_sub(1).and_then(|at| source.as_bytes().get(at));
        !is_part(before) && !is_part(source.as_bytes().get(at + name.len()))
    });
    match found {
        Some(at) => Span::new(within.start + at as u32, within.start + (at + name.len()) as u32),
        None => within,
    }
}

/// A comment with the line that it stands alone on, or with the blanks before it.
fn removal(text: &str, comment: Span) -> Span {
    let (before, after) = text.split_at_checked(comment.start as usize).unwrap_or((text, ""));
    let kept = before.trim_end_matches([' ', '\t']).len();
    let rest = after.get((comment.end - comment.start) as usize..).unwrap_or_default();
    let alone = kept == 0 || before.as_bytes().get(kept - 1) == Some(&b'\n');
    let line_end = if rest.starts_with("\r\n") { 2 } else { u32::from(rest.starts_with('\n')) };
    Span::new(kept as u32, if alone { comment.end + line_end } else { comment.end })
}

/// The bytes that a comment speaks for.
fn span_of(file: &File, text: &str, directive: &Directive) -> Span {
    if directive.whole_file {
        Span::new(0, text.len() as u32)
    } else if directive.own_line {
        what_follows(file, text, directive.span.end)
    } else {
        line_around(text, directive.span.start)
    }
}

/// `allow(a, b) -- reason` to (is it `expect`, "a, b", reason).
fn parse(text: &str) -> Option<(bool, &str, Option<&str>)> {
    let (head, reason) = match text.split_once("--") {
        Some((head, reason)) => (head.trim(), Some(reason.trim()).filter(|it| !it.is_empty())),
        None => (text.trim(), None),
    };
    let (word, rest) = head.split_once('(')?;
    let expected = match word.trim() {
        "allow" => false,
        "expect" => true,
        _ => return None,
    };
    Some((expected, rest.strip_suffix(')')?, reason))
}

fn line_around(text: &str, at: u32) -> Span {
    let (before, after) = text.split_at_checked(at as usize).unwrap_or((text, ""));
    let start = before.rfind('\n').map_or(0, |it| it + 1);
    let end = at as usize + after.find('\n').unwrap_or(after.len());
    Span::new(start as u32, end as u32)
}

/// What a comment on a line of its own speaks for: the next line of code, and all of the item, field, statement, arm or
/// expression that begins there.
fn what_follows(file: &File, text: &str, from: u32) -> Span {
    let code = next_code(text, from as usize) as u32;
    let mut end = line_around(text, code).end;
    let mut widen = |head: Span, whole: Span| {
        // Attributes and doc comments belong to the node, so it may begin before its first line of code.
        if head.start >= from && head.start <= code && code < head.end {
            end = end.max(whole.end);
        }
    };
    for item in &file.items {
        widen(item.span, item.span);
        match &item.kind {
            ItemKind::Struct(it) => it.fields.iter().for_each(|field| widen(field.span, field.span)),
            ItemKind::Enum(it) => it.variants.iter().for_each(|variant| widen(variant.span, variant.span)),
            ItemKind::Module(_)
            | ItemKind::ModuleFile { .. }
            | ItemKind::Block(_)
            | ItemKind::Use(_)
            | ItemKind::ExternCrate(_)
            | ItemKind::Fn(_)
            | ItemKind::Trait(_)
            | ItemKind::Impl(_)
            | ItemKind::TypeAlias(_)
            | ItemKind::Const(_)
            | ItemKind::Static(_)
            | ItemKind::MacroRules
            | ItemKind::Missing => {}
        }
    }
    for body in &file.bodies {
        follow_body(body, &mut widen);
    }
    Span::new(from, end)
}

fn follow_body(body: &Body, widen: &mut impl FnMut(Span, Span)) {
    for expr in &body.exprs {
        widen(expr.span, expr.span);
        match &expr.kind {
            ExprKind::Block(block) => {
                for statement in &block.statements {
                    let (Statement::Let { span, .. } | Statement::Expr { span, .. }) = statement;
                    widen(*span, *span);
                }
            }
            ExprKind::Match { arms, .. } => {
                for arm in arms {
                    widen(body.pat(arm.pat).span, body.expr(arm.body).span);
                }
            }
            _ => {}
        }
    }
}

/// The first byte after `from` that is neither white space nor in a comment or attribute.
fn next_code(text: &str, from: usize) -> usize {
    let mut at = from;
    loop {
        let rest = text.get(at..).unwrap_or_default();
        let blank = rest.len() - rest.trim_start().len();
        let plain = &rest[blank..];
        at += blank;
        if !plain.starts_with("//") && !plain.starts_with("#[") {
            return at.min(text.len().saturating_sub(1));
        }
        at += plain.find('\n').unwrap_or(plain.len());
    }
}
