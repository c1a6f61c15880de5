//! The stubs as the index reads them: every name in them must be there.

use crate::index::tests::{index_of, module_path};
use crate::index::ty::{TyArena, TyFlags, TyId};
use crate::stubs::SOURCES;
use crate::syntax::lower::lower_stub;

#[test]
fn stubs_parse() {
    for (name, text) in SOURCES {
        let file = lower_stub(text).map_err(|it| format!("{name}: {} at {}", it.message, it.span.start));
        assert_eq!(file.map(|it| it.missing), Ok(0), "{name}");
    }
}

#[test]
fn stubs_name_only_what_is_there() {
    let index = index_of(&[]);
    let mut wrong: Vec<String> = Vec::new();
    for def in &index.fns {
        let is_unknown = |it: &&TyId| index.tys.flags(TyArena::none(), **it).has(TyFlags::UNKNOWN);
        if def.params.iter().chain([&def.ret]).any(|it| is_unknown(&it)) {
            let text = index.files[&def.item.file].item(def.item.item).span.text(&index.texts[&def.item.file]);
            wrong.push(format!("{}: {text}", module_path(&index, def.module)));
        }
    }
    for def in index.impls.iter().filter(|it| it.self_ty == TyId::UNKNOWN) {
        let text = index.files[&def.item.file].item(def.item.item).span.text(&index.texts[&def.item.file]);
        wrong.push(format!("{}: {}", module_path(&index, def.module), text.lines().next().unwrap_or_default()));
    }
    assert!(wrong.is_empty(), "unknown names in the stubs:\n{}", wrong.join("\n"));
}
