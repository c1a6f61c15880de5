//! The declarations of a crate as one text.

use std::fmt::Write as _;

use crate::facts::summary::spell;
use crate::facts::summary::words::Words;
use crate::index::Index;
use crate::index::def::{Effects, ItemRef};
use crate::index::input::{FileInput, KrateInput, ModTarget};
use crate::name::Name;
use crate::syntax::item::{
    AttrFlags, Attrs, EnumItem, Field, FnItem, ImplItem, Import, ImportLeaf, Item, ItemId, ItemKind, SelfKind, Shape,
    StructItem, TraitItem, TypeAliasItem, ValueItem, Vis,
};

/// How deep modules may lie in one another.
const DEPTH: u32 = 64;

/// What is written, and about what.
struct Writer<'a> {
    index: &'a Index,
    krate: &'a KrateInput,
    words: &'a Words,
    out: String,
    /// The file that is being written.
    file: usize,
    depth: u32,
}

/// All that other crates can see of a crate, and the types that it is made of.
pub(super) fn krate(index: &Index, krate: &KrateInput, words: &Words) -> String {
    let mut writer = Writer { index, krate, words, out: String::new(), file: 0, depth: 0 };
    writer.file(0);
    writer.out
}

/// Where a function stands decides whether it is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Around {
    Module,
    Trait,
    Inherent,
    TraitImpl,
}

impl<'a> Writer<'a> {
    fn file(&mut self, at: usize) {
        let krate: &'a KrateInput = self.krate;
        let Some(file) = krate.files.get(at) else { return };
        let before = std::mem::replace(&mut self.file, at);
        self.items(file, &file.file.top);
        self.file = before;
    }

    fn items(&mut self, file: &'a FileInput, items: &[ItemId]) {
        for &id in items {
            let Some(item) = file.file.items.get(id.0 as usize) else { continue };
            if !item.attrs.flags.has(AttrFlags::TEST) {
                self.item(file, id, item);
            }
        }
    }

    fn item(&mut self, file: &'a FileInput, id: ItemId, item: &'a Item) {
        match &item.kind {
            ItemKind::Module(members) => {
                self.open_module(item);
                self.items(file, members);
                self.out.push_str("}\n");
            }
            ItemKind::ModuleFile { .. } => {
                let targets = file.modules.iter().filter(|(it, _)| *it == id);
                let own = targets.filter_map(|(_, target)| match target {
                    ModTarget::Own(at) => Some(*at),
                    ModTarget::Other(..) | ModTarget::Missing => None,
                });
                for at in own {
                    if self.depth == DEPTH {
                        continue;
                    }
                    self.open_module(item);
                    self.depth += 1;
                    self.file(at);
                    self.depth -= 1;
                    self.out.push_str("}\n");
                }
            }
            ItemKind::Use(imports) => imports.iter().for_each(|it| self.import(item, it)),
            ItemKind::ExternCrate(krate) => {
                self.head(item);
                self.out.push_str("extern crate ");
                spell::step(&mut self.out, *krate);
                if *krate != item.name {
                    self.out.push_str(" as ");
                    spell::name(&mut self.out, item.name);
                }
                self.out.push_str(";\n");
            }
            ItemKind::Fn(it) => self.function(file, id, item, it, Around::Module),
            ItemKind::Struct(it) => self.strukt(file, id, item, it),
            ItemKind::Enum(it) => self.enumeration(file, id, item, it),
            ItemKind::Trait(it) => self.traet(file, item, it),
            ItemKind::Impl(it) => self.implementation(file, item, it),
            ItemKind::TypeAlias(it) => self.alias(item, it),
            ItemKind::Const(it) => self.value(item, it, "const ", Around::Module),
            ItemKind::Static(it) => {
                let word = if it.mutable { "static mut " } else { "static " };
                self.value(item, it, word, Around::Module);
            }
            ItemKind::Block(_) | ItemKind::MacroRules | ItemKind::Missing => {}
        }
    }

    fn open_module(&mut self, item: &Item) {
        self.head(item);
        self.out.push_str("mod ");
        spell::name(&mut self.out, item.name);
        self.out.push_str(" {\n");
    }

    /// Conditions, and who may see it.
    fn head(&mut self, item: &Item) {
        self.condition(&item.attrs);
        self.vis(item.vis);
    }

    fn condition(&mut self, attrs: &Attrs) {
        if let Some(cfg) = &attrs.cfg {
            // `String` takes all that is written.
            let _ = write!(self.out, "#[cfg({cfg})] ");
        }
    }

    fn vis(&mut self, vis: Vis) {
        self.out.push_str(match vis {
            Vis::Private => "",
            Vis::Restricted => "pub(crate) ",
            Vis::Public => "pub ",
        });
    }

    fn effects(&mut self, effects: Effects) {
        for word in effects.words() {
            let _ = write!(self.out, "#[{word}] ");
        }
    }

    fn import(&mut self, item: &Item, it: &Import) {
        if it.path.is_empty() && it.leaf != ImportLeaf::Glob {
            return;
        }
        self.head(item);
        self.out.push_str("use ");
        if it.global {
            self.out.push_str("::");
        }
        spell::list(&mut self.out, "::", &it.path, |out, part| spell::step(out, *part));
        match it.leaf {
            ImportLeaf::Glob if it.path.is_empty() => self.out.push('*'),
            ImportLeaf::Glob => self.out.push_str("::*"),
            ImportLeaf::Name(name) if it.path.last() == Some(&name) && it.path.len() > 1 => {}
            ImportLeaf::Name(name) => {
                self.out.push_str(" as ");
                spell::name(&mut self.out, name);
            }
        }
        self.out.push_str(";\n");
    }

    fn function(&mut self, file: &FileInput, id: ItemId, item: &Item, it: &FnItem, around: Around) {
        let func = self.index.fn_of.get(&ItemRef { file: file.id, item: id }).copied();
        let said = func.map(|func| self.words.function(func)).unwrap_or_default();
        let of_param = |at: usize| func.map(|func| self.words.param(func, at)).unwrap_or_default();
        let wanted = match around {
            Around::Module | Around::Inherent => item.vis == Vis::Public,
            Around::Trait => true,
            // What the trait says of it holds for the others. What a clone copies, the type tells.
            Around::TraitImpl => said != Effects::default() && item.name != "clone" && item.name != "clone_from",
        };
        if !wanted || item.attrs.flags.has(AttrFlags::TEST) {
            return;
        }
        let own = usize::from(it.self_param.is_some());
        let of_params: Vec<Effects> = (0..it.params.len() + own).map(of_param).collect();
        self.condition(&item.attrs);
        self.effects(said);
        if item.attrs.flags.has(AttrFlags::COLD) {
            self.out.push_str("#[cold] ");
        }
        if matches!(around, Around::Module | Around::Inherent) {
            self.vis(item.vis);
        }
        self.out.push_str(if it.is_async { "async fn " } else { "fn " });
        spell::name(&mut self.out, item.name);
        spell::params(&mut self.out, &it.generics);
        self.out.push('(');
        if let Some(receiver) = &it.self_param {
            self.effects(of_params.first().copied().unwrap_or_default());
            match &receiver.kind {
                SelfKind::Value => self.out.push_str("self"),
                SelfKind::Ref => self.out.push_str("&self"),
                SelfKind::RefMut => self.out.push_str("&mut self"),
                SelfKind::Typed(ty) => {
                    self.out.push_str("self: ");
                    spell::type_ref(&mut self.out, ty);
                }
            }
        }
        for (at, param) in it.params.iter().enumerate() {
            if at + own > 0 {
                self.out.push_str(", ");
            }
            self.effects(of_params.get(at + own).copied().unwrap_or_default());
            match param.name {
                Some(name) => spell::name(&mut self.out, name),
                None => self.out.push('_'),
            }
            self.out.push_str(": ");
            spell::type_ref(&mut self.out, &param.ty);
        }
        self.out.push(')');
        if let Some(ret) = &it.ret {
            spell::result(&mut self.out, ret);
        }
        spell::wheres(&mut self.out, &it.generics);
        let is_required = around == Around::Trait && it.body.is_none();
        self.out.push_str(if is_required { ";\n" } else { " {}\n" });
    }

    fn type_head(&mut self, file: &FileInput, id: ItemId, item: &Item) {
        self.condition(&item.attrs);
        self.effects(self.words.ty(ItemRef { file: file.id, item: id }));
        if !item.attrs.derives.is_empty() {
            self.out.push_str("#[derive(");
            spell::list(&mut self.out, ", ", &item.attrs.derives, |out, it| spell::name(out, *it));
            self.out.push_str(")] ");
        }
        self.repr(&item.attrs);
        self.vis(item.vis);
    }

    fn repr(&mut self, attrs: &Attrs) {
        let repr = &attrs.repr;
        let mut parts: Vec<String> = Vec::new();
        if repr.c {
            parts.push("C".into());
        }
        if repr.transparent {
            parts.push("transparent".into());
        }
        parts.extend(repr.packed.map(|it| format!("packed({it})")));
        parts.extend(repr.align.map(|it| format!("align({it})")));
        parts.extend(repr.int.map(|it| it.as_str().to_owned()));
        if !parts.is_empty() {
            let _ = write!(self.out, "#[repr({})] ", parts.join(", "));
        }
    }

    fn strukt(&mut self, file: &FileInput, id: ItemId, item: &Item, it: &StructItem) {
        self.type_head(file, id, item);
        self.out.push_str(if it.is_union { "union " } else { "struct " });
        spell::name(&mut self.out, item.name);
        spell::params(&mut self.out, &it.generics);
        if it.shape != Shape::Tuple {
            spell::wheres(&mut self.out, &it.generics);
        }
        self.fields(it.shape, &it.fields);
        if it.shape == Shape::Tuple {
            spell::wheres(&mut self.out, &it.generics);
        }
        self.out.push_str(if it.shape == Shape::Named { "\n" } else { ";\n" });
    }

    fn fields(&mut self, shape: Shape, fields: &[Field]) {
        let (open, close) = match shape {
            Shape::Named => (" { ", " }"),
            Shape::Tuple => ("(", ")"),
            Shape::Unit => return,
        };
        self.out.push_str(open);
        for (at, field) in fields.iter().enumerate() {
            if at > 0 {
                self.out.push_str(", ");
            }
            self.vis(field.vis);
            if shape == Shape::Named {
                spell::name(&mut self.out, field.name);
                self.out.push_str(": ");
            }
            spell::type_ref(&mut self.out, &field.ty);
        }
        self.out.push_str(close);
    }

    fn enumeration(&mut self, file: &FileInput, id: ItemId, item: &Item, it: &EnumItem) {
        self.type_head(file, id, item);
        self.out.push_str("enum ");
        spell::name(&mut self.out, item.name);
        spell::params(&mut self.out, &it.generics);
        spell::wheres(&mut self.out, &it.generics);
        self.out.push_str(" { ");
        for variant in &it.variants {
            spell::name(&mut self.out, variant.name);
            self.fields(variant.shape, &variant.fields);
            if let Some(value) = variant.discriminant {
                let _ = write!(self.out, " = {value}");
            }
            self.out.push_str(", ");
        }
        self.out.push_str("}\n");
    }

    fn traet(&mut self, file: &'a FileInput, item: &Item, it: &'a TraitItem) {
        self.head(item);
        self.out.push_str("trait ");
        spell::name(&mut self.out, item.name);
        spell::params(&mut self.out, &it.generics);
        if !it.supers.is_empty() {
            self.out.push_str(": ");
            spell::bounds(&mut self.out, &it.supers);
        }
        spell::wheres(&mut self.out, &it.generics);
        self.members(file, &it.members, Around::Trait);
    }

    fn implementation(&mut self, file: &'a FileInput, item: &Item, it: &'a ImplItem) {
        self.condition(&item.attrs);
        self.out.push_str("impl");
        spell::params(&mut self.out, &it.generics);
        self.out.push(' ');
        if let Some((of, negative)) = &it.trait_ {
            if *negative {
                self.out.push('!');
            }
            spell::path(&mut self.out, of);
            self.out.push_str(" for ");
        }
        spell::type_ref(&mut self.out, &it.self_ty);
        spell::wheres(&mut self.out, &it.generics);
        let around = if it.trait_.is_some() { Around::TraitImpl } else { Around::Inherent };
        self.members(file, &it.members, around);
    }

    fn members(&mut self, file: &'a FileInput, members: &[ItemId], around: Around) {
        self.out.push_str(" {\n");
        for &id in members {
            let Some(item) = file.file.items.get(id.0 as usize) else { continue };
            match &item.kind {
                ItemKind::Fn(it) => self.function(file, id, item, it, around),
                ItemKind::TypeAlias(it) => self.member_type(item, it),
                ItemKind::Const(it) => self.value(item, it, "const ", around),
                _ => {}
            }
        }
        self.out.push_str("}\n");
    }

    fn alias(&mut self, item: &Item, it: &TypeAliasItem) {
        if it.ty.is_some() {
            self.head(item);
            self.member(item.name, it);
        }
    }

    fn member_type(&mut self, item: &Item, it: &TypeAliasItem) {
        self.condition(&item.attrs);
        self.member(item.name, it);
    }

    fn member(&mut self, name: Name, it: &TypeAliasItem) {
        self.out.push_str("type ");
        spell::name(&mut self.out, name);
        spell::params(&mut self.out, &it.generics);
        if !it.bounds.is_empty() {
            self.out.push_str(": ");
            spell::bounds(&mut self.out, &it.bounds);
        }
        if let Some(ty) = &it.ty {
            self.out.push_str(" = ");
            spell::type_ref(&mut self.out, ty);
        }
        spell::wheres(&mut self.out, &it.generics);
        self.out.push_str(";\n");
    }

    fn value(&mut self, item: &Item, it: &ValueItem, word: &str, around: Around) {
        let is_member = matches!(around, Around::Trait | Around::TraitImpl);
        if !is_member && (item.vis != Vis::Public || self.words.outline) {
            return;
        }
        self.condition(&item.attrs);
        if !is_member {
            self.vis(item.vis);
        }
        self.out.push_str(word);
        if item.name == "_" {
            self.out.push('_');
        } else {
            spell::name(&mut self.out, item.name);
        }
        self.out.push_str(": ");
        spell::type_ref(&mut self.out, &it.ty);
        self.out.push_str(" = loop {};\n");
    }
}
