//! The items of std that the inference itself speaks of, as fields.

use rustc_hash::FxHashMap as HashMap;

use crate::index::def::{Index, KrateKind, ModId, TraitId, TypeId};
use crate::name::Name;

macro_rules! lang {
    (types { $($ty:ident: $ty_word:literal, $ty_name:literal;)* } traits { $($tr:ident: $tr_word:literal, $tr_name:literal;)* }) => {
        /// Types and traits of std by role; nothing where the stubs have none.
        #[derive(Clone, Debug, Default)]
        #[expect(missing_docs, reason = "the names say it")]
        pub struct Lang {
            $(pub $ty: Option<TypeId>,)*
            $(pub $tr: Option<TraitId>,)*
        }

        impl Lang {
            /// Finds them by their `#[lang]` word, else by their name among the items of std.
            #[must_use]
            pub fn new(index: &Index) -> Self {
                let (types, traits) = named(index);
                Self {
                    $($ty: index.known.types.get($ty_word).or_else(|| types.get(&Name::new($ty_name))).copied(),)*
                    $($tr: index.known.traits.get($tr_word).or_else(|| traits.get(&Name::new($tr_name))).copied(),)*
                }
            }
        }
    };
}

lang! {
    types {
        vec: "vec", "Vec";
        string: "string", "String";
        box_: "box", "Box";
        rc: "rc", "Rc";
        arc: "arc", "Arc";
        pin: "pin", "Pin";
        option: "option", "Option";
        result: "result", "Result";
        poll: "poll", "Poll";
        range: "range", "Range";
        range_from: "range_from", "RangeFrom";
        range_to: "range_to", "RangeTo";
        range_full: "range_full", "RangeFull";
        range_inclusive: "range_inclusive", "RangeInclusive";
        range_to_inclusive: "range_to_inclusive", "RangeToInclusive";
        control_flow: "control_flow", "ControlFlow";
        arguments: "arguments", "Arguments";
        cstr: "cstr", "CStr";
        fmt_error: "fmt_error", "";
        io_error: "io_error", "";
        phantom_data: "phantom_data", "PhantomData";
    }
    traits {
        deref: "deref", "Deref";
        deref_mut: "deref_mut", "DerefMut";
        index: "index", "Index";
        index_mut: "index_mut", "IndexMut";
        fn_: "fn", "Fn";
        fn_mut: "fn_mut", "FnMut";
        fn_once: "fn_once", "FnOnce";
        async_fn: "async_fn", "AsyncFn";
        async_fn_mut: "async_fn_mut", "AsyncFnMut";
        async_fn_once: "async_fn_once", "AsyncFnOnce";
        iterator: "iterator", "Iterator";
        into_iterator: "into_iterator", "IntoIterator";
        future: "future", "Future";
        into_future: "into_future", "IntoFuture";
        sized: "sized", "Sized";
        copy: "copy", "Copy";
        clone: "clone", "Clone";
        default: "default", "Default";
        debug: "debug", "Debug";
        display: "display", "Display";
        hash: "hash", "Hash";
        eq: "eq", "Eq";
        ord: "ord", "Ord";
        partial_eq: "partial_eq", "PartialEq";
        partial_ord: "partial_ord", "PartialOrd";
        send: "send", "Send";
        sync: "sync", "Sync";
        unpin: "unpin", "Unpin";
        add: "add", "Add";
        sub: "sub", "Sub";
        mul: "mul", "Mul";
        div: "div", "Div";
        rem: "rem", "Rem";
        bit_and: "bitand", "BitAnd";
        bit_or: "bitor", "BitOr";
        bit_xor: "bitxor", "BitXor";
        shl: "shl", "Shl";
        shr: "shr", "Shr";
        neg: "neg", "Neg";
        not: "not", "Not";
        add_assign: "add_assign", "AddAssign";
        sub_assign: "sub_assign", "SubAssign";
        mul_assign: "mul_assign", "MulAssign";
        div_assign: "div_assign", "DivAssign";
        rem_assign: "rem_assign", "RemAssign";
        bit_and_assign: "bitand_assign", "BitAndAssign";
        bit_or_assign: "bitor_assign", "BitOrAssign";
        bit_xor_assign: "bitxor_assign", "BitXorAssign";
        shl_assign: "shl_assign", "ShlAssign";
        shr_assign: "shr_assign", "ShrAssign";
        io_write: "io_write", "";
        fmt_write: "fmt_write", "";
    }
}

/// The types and traits of std by name; of two with one name, the first.
fn named(index: &Index) -> (HashMap<Name, TypeId>, HashMap<Name, TraitId>) {
    let is_std = |module: ModId| index.krates[index.mods[module.at()].krate.at()].kind == KrateKind::Std;
    let mut types = HashMap::default();
    for (at, def) in index.types.iter().enumerate().filter(|(_, def)| is_std(def.module)) {
        types.entry(def.name).or_insert(TypeId(at as u32));
    }
    let mut traits = HashMap::default();
    for (at, def) in index.traits.iter().enumerate().filter(|(_, def)| is_std(def.module)) {
        traits.entry(def.name).or_insert(TraitId(at as u32));
    }
    (types, traits)
}
