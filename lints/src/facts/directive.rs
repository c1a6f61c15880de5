//! What the author asked to be left unsaid: `// allocheck: allow(rule) -- reason` and
//! `#[cfg_attr(any(), allow(allocheck::rule))]`, each with the bytes that it speaks for.

use crate::index::Index;
use crate::index::def::KrateKind;
use crate::syntax::body::{Body, ExprKind, Statement};
use crate::syntax::item::{Directive, File, ItemKind};
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
        let attributes = file.items.iter().map(|item| (&item.attrs, item.span)).chain([(&file.attrs, whole)]);
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
                });
            }
        }
    }
    out.sort_by(|a, b| (a.covers, a.place, &a.rule).cmp(&(b.covers, b.place, &b.rule)));
    out
}

/// A file of the workspace's own.
pub(super) fn is_workspace_file(index: &Index, file: FileId) -> bool {
    let krate = index.file_mod.get(&file).map(|it| &index.krates[index.mods[it.at()].krate.at()]);
    krate.is_some_and(|krate| krate.kind == KrateKind::Workspace)
}

fn read_comment(file: &File, id: FileId, text: &str, directive: &Directive, out: &mut Vec<Allow>) {
    let Some((expected, rules, reason)) = parse(&directive.text) else { return };
    let span = if directive.whole_file {
        Span::new(0, text.len() as u32)
    } else if directive.own_line {
        what_follows(file, text, directive.span.end)
    } else {
        line_around(text, directive.span.start)
    };
    for rule in rules.split(',').map(str::trim).filter(|rule| !rule.is_empty()) {
        out.push(Allow {
            covers: Place { file: id, span },
            rule: Box::from(rule.strip_prefix("allocheck::").unwrap_or(rule)),
            place: Place { file: id, span: directive.span },
            reason: reason.map(Box::from),
            expected,
        });
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
