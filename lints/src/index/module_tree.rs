//! The scopes there are: modules, inline or in files of their own, and blocks that declare items.

use std::sync::Arc;

use rustc_hash::FxHashMap as HashMap;

use crate::index::def::{Index, ItemRef, KrateId, KrateKind, ModId, TargetKind};
use crate::index::input::{KrateInput, ModTarget};
use crate::index::scope::Mod;
use crate::name::Name;
use crate::syntax::cfg;
use crate::syntax::item::{AttrFlags, Attrs, File, Item, ItemId, ItemKind};
use crate::text::FileId;

/// No definition, no scope.
pub(super) const NONE: u32 = u32::MAX;

/// A file under work.
pub(super) struct Source<'a> {
    /// Which.
    pub(super) id: FileId,
    /// Its crate.
    pub(super) krate: KrateId,
    /// The features of its crate that are on, where that is known.
    pub(super) features: Option<&'a [Box<str>]>,
    /// What it declares.
    pub(super) file: &'a File,
    /// The files that its modules are in.
    pub(super) links: &'a [(ItemId, ModTarget)],
    /// The scope that each module or block item opens.
    pub(super) opens: Vec<u32>,
    /// The scope that each item stands in.
    pub(super) scopes: Vec<ModId>,
    /// The definition of each item, an index into the table for its kind.
    pub(super) defs: Vec<u32>,
    /// Whether the `cfg` of each item holds, those around it included.
    pub(super) enabled: Vec<bool>,
}

/// Makes the scopes of all crates, those of files' tops first, and says of each file where its items stand. Also gives
/// the crates' roots.
pub(super) fn grow<'a>(index: &mut Index, inputs: &[&'a KrateInput]) -> (Vec<Source<'a>>, Vec<ModId>) {
    let mut first_files = Vec::with_capacity(inputs.len());
    for (at, krate) in inputs.iter().enumerate() {
        first_files.push(index.mods.len() as u32);
        for (place, input) in krate.files.iter().enumerate() {
            // The tops of all files of a stub crate are its root.
            if place == 0 || !is_stub(krate) {
                let module = new_mod(Name::new(""), KrateId(at as u32), input.id);
                index.mods.push(Mod { is_test: input.file.attrs.flags.has(AttrFlags::TEST), ..module });
            }
            index.file_mod.insert(input.id, ModId(index.mods.len() as u32 - 1));
            index.files.insert(input.id, Arc::clone(&input.file));
            index.texts.insert(input.id, Arc::clone(&input.text));
            index.paths.insert(input.id, Arc::clone(&input.path));
        }
        if krate.files.is_empty() {
            // A crate without files still has a root.
            index.mods.push(new_mod(krate.name, KrateId(at as u32), FileId(u32::MAX)));
        }
    }
    let mut sources: Vec<Source<'a>> = Vec::new();
    for (at, krate) in inputs.iter().enumerate() {
        let root = first_files[at];
        index.mods[root as usize].name = krate.name;
        index.mods[root as usize].is_test |=
            krate.target == TargetKind::Test || is_named_for_tests(krate.name.as_str());
        sources.extend(krate.files.iter().map(|input| Source {
            id: input.id,
            krate: KrateId(at as u32),
            features: krate.features.as_deref(),
            file: &input.file,
            links: &input.modules,
            opens: vec![NONE; input.file.items.len()],
            scopes: Vec::new(),
            defs: vec![NONE; input.file.items.len()],
            enabled: Vec::new(),
        }));
    }
    let mut stub_mods: HashMap<(ModId, Name), ModId> = HashMap::default();
    for source in &mut sources {
        if is_stub(inputs[source.krate.0 as usize]) {
            merge_scopes(index, source, &mut stub_mods);
        }
        open_scopes(index, source);
        place_items(index, source);
    }
    let roots: Vec<ModId> = first_files.iter().map(|&it| ModId(it)).collect();
    for source in &mut sources {
        link_files(index, inputs, &first_files, source);
    }
    settle_scopes(index, &roots);
    (sources, roots)
}

fn is_stub(krate: &KrateInput) -> bool {
    matches!(krate.kind, KrateKind::Std | KrateKind::Stub)
}

fn new_mod(name: Name, krate: KrateId, file: FileId) -> Mod {
    Mod {
        name,
        krate,
        parent: None,
        is_block: false,
        is_test: false,
        enabled: true,
        file,
        types: HashMap::default(),
        values: HashMap::default(),
        traits: Vec::new(),
        unread: Vec::new(),
    }
}

/// Gives inline modules and blocks their scopes.
fn open_scopes(index: &mut Index, source: &mut Source<'_>) {
    for (at, item) in source.file.items.iter().enumerate() {
        if matches!(item.kind, ItemKind::Block(_) | ItemKind::Module(_)) && source.opens[at] == NONE {
            open(index, source, ItemId(at as u32), item);
        }
    }
}

fn open(index: &mut Index, source: &mut Source<'_>, id: ItemId, item: &Item) -> ModId {
    let scope = ModId(index.mods.len() as u32);
    let module = new_mod(item.name, source.krate, source.id);
    let is_block = matches!(item.kind, ItemKind::Block(_));
    index.mods.push(Mod { is_block, is_test: is_of_tests(item), ..module });
    index.mod_of.insert(ItemRef { file: source.id, item: id }, scope);
    source.opens[id.0 as usize] = scope.0;
    scope
}

/// In stubs, all modules of one name in one module are one.
fn merge_scopes(index: &mut Index, source: &mut Source<'_>, known: &mut HashMap<(ModId, Name), ModId>) {
    let file = source.file;
    let mut left: Vec<(ModId, &[ItemId])> = vec![(index.file_mod[&source.id], &file.top)];
    while let Some((around, items)) = left.pop() {
        for &id in items {
            let Some(item) = file.items.get(id.0 as usize) else { continue };
            let ItemKind::Module(members) = &item.kind else { continue };
            let scope = match known.get(&(around, item.name)) {
                Some(&scope) => {
                    source.opens[id.0 as usize] = scope.0;
                    index.mod_of.insert(ItemRef { file: source.id, item: id }, scope);
                    scope
                }
                None => open(index, source, id, item),
            };
            known.insert((around, item.name), scope);
            left.push((scope, members));
        }
    }
}

/// Finds the scope of each item.
fn place_items(index: &mut Index, source: &mut Source<'_>) {
    let top = index.file_mod[&source.id];
    source.scopes.reserve(source.file.items.len());
    source.enabled.reserve(source.file.items.len());
    for (at, item) in source.file.items.iter().enumerate() {
        // What stands around an item comes before it.
        let around = item.parent.map(|it| it.0 as usize).filter(|&it| it < at);
        let scope = around.map_or(top, |it| match source.opens[it] {
            NONE => source.scopes[it],
            opens => ModId(opens),
        });
        source.scopes.push(scope);
        source.enabled.push(around.is_none_or(|it| source.enabled[it]) && is_enabled(&item.attrs, source.features));
    }
    for (at, &opens) in source.opens.iter().enumerate() {
        if opens != NONE {
            index.mods[opens as usize].parent = Some(source.scopes[at]);
            // What a test function declares in its body is test code.
            let flags = test_around(source.file, source.file.items[at].parent);
            index.mods[opens as usize].is_test |= flags;
            index.mods[opens as usize].enabled = source.enabled[at];
        }
    }
}

/// Whether something between an item and the scope around it is test code.
pub(super) fn test_around(file: &File, parent: Option<ItemId>) -> bool {
    let Some(item) = parent.and_then(|it| file.items.get(it.0 as usize)) else { return false };
    item.attrs.flags.has(AttrFlags::TEST)
}

/// Whether the `cfg` at an item holds.
pub(super) fn is_enabled(attrs: &Attrs, features: Option<&[Box<str>]>) -> bool {
    attrs.cfg.as_deref().is_none_or(|it| cfg::holds(it, features))
}

/// Binds `mod x;` to the scope of its file.
fn link_files(index: &mut Index, inputs: &[&KrateInput], first_files: &[u32], source: &mut Source<'_>) {
    // What crates say of one another does not count the stubs before them.
    let stubs = inputs.iter().take_while(|it| is_stub(it)).count();
    for (at, item) in source.file.items.iter().enumerate() {
        if !matches!(item.kind, ItemKind::ModuleFile { .. }) {
            continue;
        }
        let id = ItemId(at as u32);
        let Some(&(_, target)) = source.links.iter().find(|(it, _)| *it == id) else { continue };
        let (krate, file) = match target {
            ModTarget::Own(file) => (source.krate.0 as usize, file),
            ModTarget::Other(krate, file) => (krate + stubs, file),
            ModTarget::Missing => continue,
        };
        if inputs.get(krate).is_none_or(|it| file >= it.files.len()) {
            continue;
        }
        let child = ModId(first_files[krate] + file as u32);
        source.opens[at] = child.0;
        index.mod_of.insert(ItemRef { file: source.id, item: id }, child);
        let scope = source.scopes[at];
        let is_root = file == 0;
        if is_root || is_below(index, scope, child) {
            continue;
        }
        let module = &mut index.mods[child.at()];
        if module.parent.is_some() {
            module.enabled |= source.enabled[at];
            continue;
        }
        module.enabled = source.enabled[at];
        module.parent = Some(scope);
        module.name = item.name;
        module.is_test |= is_of_tests(item);
    }
}

/// Whether a module holds what tests alone need, those of other crates too: as its attributes say, or its name.
fn is_of_tests(module: &Item) -> bool {
    module.attrs.flags.has(AttrFlags::TEST) || is_named_for_tests(module.name.as_str())
}

/// Whether a module or crate has the name of what tests alone need: `test_utils`, `parser_test_utils`, `rows_for_test`.
fn is_named_for_tests(name: &str) -> bool {
    const NAMES: [&str; 8] = [
        "test_util",
        "test_utils",
        "test_helper",
        "test_helpers",
        "test_support",
        "testutil",
        "testutils",
        "tests_common",
    ];
    const ENDS: [&str; 3] = ["_for_test", "_for_tests", "_for_testing"];
    let is_named = |it: &str| name.strip_suffix(it).is_some_and(|rest| rest.is_empty() || rest.ends_with('_'));
    NAMES.into_iter().any(is_named) || ENDS.iter().any(|it| name.ends_with(it))
}

/// Whether `inner` is `outer` or lies in it.
fn is_below(index: &Index, inner: ModId, outer: ModId) -> bool {
    let mut scope = Some(inner);
    while let Some(id) = scope {
        if id == outer {
            return true;
        }
        scope = index.mods[id.at()].parent;
    }
    false
}

/// Files that no `mod` leads to lie below their root. All that lies in test code is test code, and nothing is in a build that lies in
/// what is not.
fn settle_scopes(index: &mut Index, roots: &[ModId]) {
    for at in 0..index.mods.len() {
        let module = &index.mods[at];
        let root = roots[module.krate.0 as usize];
        if module.parent.is_none() && ModId(at as u32) != root {
            index.mods[at].parent = Some(root);
        }
    }
    for at in 0..index.mods.len() {
        let mut scope = index.mods[at].parent;
        while let Some(id) = scope {
            let around = &index.mods[id.at()];
            let (is_test, enabled) = (around.is_test, around.enabled);
            scope = around.parent;
            index.mods[at].is_test |= is_test;
            index.mods[at].enabled &= enabled;
        }
    }
}
