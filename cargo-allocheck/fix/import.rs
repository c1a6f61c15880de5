//! Brings what a fix needs into scope: once, in the module that the fixed code stands in.

use allocheck_lints::finding::Edit;
use allocheck_lints::finding::apply;
use allocheck_lints::syntax::File;
use allocheck_lints::syntax::item::{AttrFlags, Import, Item, ItemId, ItemKind};
use allocheck_lints::text::{FileId, Place, Span};

/// The edit that brings `path` (such as `std::fmt::Write as _`) into scope at the byte `at`; nothing where it is there
/// already. `root` is the first file of the crate.
pub(super) fn import(path: &str, (id, file, text): (FileId, &File, &str), root: &File, at: u32) -> Option<Edit> {
    let path = match path.strip_prefix("std::") {
        Some(rest) if root.attrs.flags.has(AttrFlags::NO_STD) => format!("core::{rest}"),
        _ => path.to_owned(),
    };
    let within = |item: &Item| item.span.start <= at && at < item.span.end;
    let module =
        file.items.iter().enumerate().rfind(|(_, item)| matches!(item.kind, ItemKind::Module(_)) && within(item));
    let module_id = module.map(|(at, _)| ItemId(at as u32));
    let uses = file.items.iter().filter(|item| !item.from_macro && module_of(file, item.parent) == module_id);
    let is_seen = |item: &Item| item.parent.is_none_or(|it| within(file.item(it)) || Some(it) == module_id);
    let mut first: Option<&Item> = None;
    for item in uses {
        let ItemKind::Use(leaves) = &item.kind else { continue };
        if item.attrs.cfg.is_none() && is_seen(item) && leaves.iter().any(|leaf| brings(leaf, &path)) {
            return None;
        }
        if item.parent == module_id && first.is_none_or(|it| item.span.start < it.span.start) {
            first = Some(item);
        }
    }
    if let Some(first) = first.filter(|it| !text.get(..it.span.start as usize).unwrap_or_default().ends_with(';')) {
        let indent = indent_before(text, first.span.start);
        return Some(insert(id, first.span.start, format!("use {path};\n{indent}")));
    }
    let Some((_, module)) = module else {
        let top = file.items.iter().filter(|item| item.parent.is_none() && !item.from_macro);
        return match top.map(|item| item.span.start).min() {
            Some(start) => Some(insert(id, start, format!("use {path};\n\n"))),
            None => apply::import(text, id, &path),
        };
    };
    let head = text.get(module.name_span.end as usize..module.span.end as usize)?;
    let open = module.name_span.end as usize + head.find('{')? + 1;
    let body = skip_inner(text.get(open..module.span.end as usize)?);
    let indent = format!("{}    ", indent_before(text, module.span.start));
    let text = if body == 0 { format!("\n{indent}use {path};\n") } else { format!("\n\n{indent}use {path};") };
    Some(insert(id, (open + body) as u32, text))
}

/// Whether an import brings the item that `path` names, under whatever name.
fn brings(import: &Import, path: &str) -> bool {
    let plain = path.split(" as ").next().unwrap_or(path);
    let mut parts = plain.split("::");
    let first = parts.next().unwrap_or_default();
    let rest: Vec<&str> = parts.collect();
    let is_root =
        |name: &str| name == first || (["std", "core", "alloc"].contains(&name) && ["std", "core"].contains(&first));
    match import.path.split_first() {
        Some((head, tail)) => is_root(head.as_str()) && tail.iter().map(|it| it.as_str()).eq(rest.iter().copied()),
        None => false,
    }
}

/// The inline module around an item.
fn module_of(file: &File, parent: Option<ItemId>) -> Option<ItemId> {
    let mut around = parent;
    while let Some(id) = around {
        let item = file.item(id);
        if matches!(item.kind, ItemKind::Module(_)) {
            return Some(id);
        }
        around = item.parent;
    }
    None
}

/// How much of a module's body is inner attributes and inner docs: the end of the last such line, or 0.
fn skip_inner(body: &str) -> usize {
    let mut at = 0;
    let mut end = 0;
    for line in body.split_inclusive('\n') {
        let plain = line.trim();
        if plain.starts_with("//!") || plain.starts_with("#![") {
            end = at + line.trim_end().len();
        } else if !plain.is_empty() {
            break;
        }
        at += line.len();
    }
    end
}

/// The white space at the start of the line.
fn indent_before(text: &str, at: u32) -> &str {
    let before = text.get(..at as usize).unwrap_or_default();
    let line = before.rfind('\n').map_or(before, |it| &before[it + 1..]);
    let blank = line.len() - line.trim_start_matches([' ', '\t']).len();
    &line[..blank]
}

fn insert(file: FileId, at: u32, text: String) -> Edit {
    Edit { place: Place { file, span: Span::new(at, at) }, text }
}
