//! Writes the program that the compiler reads: a function for each signature, which calls what the signature describes.

use crate::scan::{balanced, code, head, items, name, named, replace_word, split, split_once, wheres, word};
use std::fmt::Write as _;

/// What signatures of std name and stable code may not.
const FEATURES: &str = "fn_traits, unboxed_closures, pattern, step_trait, try_trait_v2, slice_concat_trait, \
                        slice_index_methods, never_type, async_fn_traits";

/// How types begin that have no size.
const UNSIZED: &[&str] = &["str", "[", "Path", "OsStr", "CStr", "dyn "];

/// What cannot be asked: sugar that only the compiler writes, bounds on traits that have no names, and what the stubs say
/// in a simpler way than std does.
const UNASKED: &[&str] = &[
    "Fn<A",
    "FnMut<A",
    "FnOnce<A",
    "RMatch",
    "RSplit<'a, P",
    "RSplitN<'a, P",
    "RSplitTerm",
    "Joined",
    "NonZero<T>",
    "Pattern> Clone for",
    "Pattern> DoubleEndedIterator for",
    "fn strip_prefix<P>",
    "fn strip_suffix<P",
    "fn ends_with<P",
    "fn rfind<P: Pattern",
    "fn rsplit<P",
    "fn rsplit_terminator<P",
    "fn rsplitn<P",
    "fn rsplit_once<P",
    "fn rmatch",
    "fn trim_matches<P",
    "fn trim_end_matches<P",
    "fn trim_right_matches<P",
    "fn get_disjoint_",
    "fn make_mut",
    "fn drop(",
    "fn transmute<",
    "fn catch_unwind<",
];

/// The program for these texts of std.
pub fn write<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let mut program = Program { text: format!("#![feature({FEATURES})]\n#![crate_type = \"lib\"]\n"), count: 0 };
    for text in texts {
        for item in items(text) {
            program.item("std", item);
        }
    }
    program.text.replace("crate::", "std::")
}

struct Program {
    text: String,
    count: usize,
}

/// What surrounds a function.
#[derive(Default)]
struct Place {
    /// Parameters of the impl or trait around it, as written.
    generics: Vec<String>,
    /// The bounds around it.
    bounds: String,
    /// What `Self` is.
    self_ty: String,
    /// What stands before the name of a member.
    path: String,
}

impl Program {
    fn item(&mut self, path: &str, item: &str) {
        let code = code(item);
        let head = code.split('{').next().unwrap_or(&code);
        if ["impl", "fn", "struct"].contains(&word(&code)) && UNASKED.iter().any(|part| head.contains(part)) {
            return;
        }
        match word(&code) {
            "mod" => self.module(path, &code),
            "fn" => self.function(&Place::default(), &code),
            "trait" => self.trait_(&code),
            "impl" => self.impl_(&code),
            "const" => self.constant(&Place::default(), &code),
            "struct" | "enum" => self.derived(item, &code),
            // The compiler's own prelude is in scope already.
            "use" if item.starts_with("use") && !item.contains("prelude::v1::*") => {
                let _ = writeln!(self.text, "{code}");
            }
            _ => {}
        }
    }

    fn module(&mut self, path: &str, code: &str) {
        let (name, body) = opened(code);
        let path = format!("{path}::{}", name.trim_start_matches("mod ").trim());
        self.count += 1;
        let _ = write!(self.text, "mod m{} {{\nuse {path}::*;\n", self.count);
        for item in items(body) {
            self.item(&path, item);
        }
        self.text.push_str("}\n");
    }

    fn trait_(&mut self, code: &str) {
        let (declared, body) = opened(code);
        let (name_, params, _) = head(declared.trim_start_matches("trait "));
        let names: Vec<&str> = params.iter().map(|param| name(param)).collect();
        let bound = if names.is_empty() { name_.to_owned() } else { format!("{name_}<{}>", names.join(", ")) };
        let mut generics: Vec<String> =
            params.iter().map(|param| split_once(param, "=").map_or(*param, |(left, _)| left).to_owned()).collect();
        generics.push(format!("Self_: {bound}"));
        let path = format!("<Self_ as {bound}>::");
        let place = Place { generics, bounds: String::new(), self_ty: "Self_".to_owned(), path };
        for item in items(body) {
            self.member(&place, item);
        }
    }

    fn impl_(&mut self, code: &str) {
        let (declared, body) = opened(code);
        let (_, params, rest) = head(declared);
        let (rest, bounds) = wheres(rest);
        let generics = params.iter().map(|param| (*param).to_owned()).collect();
        let place = match split_once(rest, " for ") {
            Some((trait_, ty)) => {
                let path = format!("<{ty} as {trait_}>::");
                let place = Place { generics, bounds: bounds.to_owned(), self_ty: ty.to_owned(), path };
                self.implemented(&place, trait_);
                place
            }
            None => {
                let rest = if rest.starts_with("dyn ") { format!("{rest} + 'static") } else { rest.to_owned() };
                let path = format!("<{rest}>::");
                Place { generics, bounds: bounds.to_owned(), self_ty: rest, path }
            }
        };
        for item in items(body) {
            self.member(&place, item);
        }
    }

    /// Asks whether the derived traits are implemented.
    fn derived(&mut self, item: &str, code: &str) {
        let Some((_, derives)) = item.split_once("#[derive(") else { return };
        let (derives, _) = derives.split_once(')').expect("a derive is closed");
        let (type_, params, _) = head(code.trim_start_matches("struct ").trim_start_matches("enum "));
        let names: Vec<&str> = params.iter().map(|param| name(param)).collect();
        for derive in derives.split(", ") {
            let generics = params.iter().map(|param| match split_once(param, "=").map_or(*param, |(left, _)| left) {
                param if param.starts_with('\'') || param.starts_with("const ") => param.to_owned(),
                param if param.contains(':') => format!("{param} + {derive}"),
                param => format!("{param}: {derive}"),
            });
            let generics = generics.collect();
            let self_ty = if names.is_empty() { type_.to_owned() } else { format!("{type_}<{}>", names.join(", ")) };
            self.implemented(&Place { generics, bounds: String::new(), self_ty, path: String::new() }, derive);
        }
    }

    /// Asks whether the trait is implemented.
    fn implemented(&mut self, place: &Place, trait_: &str) {
        let generics = place.with_lifetime();
        let bounds = place.outliving();
        let (need, ask) = (self.next(), self.next());
        let unsized_ = UNSIZED.iter().any(|start| place.self_ty.starts_with(start));
        let sized = if unsized_ { "?Sized + " } else { "" };
        let _ =
            writeln!(self.text, "fn {need}<{generics}, Ty_: {sized}{}>(_: *const Ty_) {bounds} {{}}", named(trait_));
        let mut names = place.types();
        names.push("_");
        let _ = writeln!(
            self.text,
            "fn {ask}<{generics}>(ty: *const ({})) {bounds} {{ {need}::<{}>(ty) }}",
            named(&place.self_ty),
            names.join(", ")
        );
    }

    fn member(&mut self, place: &Place, item: &str) {
        let code = code(item);
        if UNASKED.iter().any(|part| code.contains(part)) {
            return;
        }
        match word(&code) {
            "fn" => self.function(place, &code),
            "const" => self.constant(place, &code),
            "type" if code.contains('=') && !place.self_ty.starts_with("Self_") => self.type_(place, &code),
            _ => {}
        }
    }

    /// An associated type: a reference to it must be a reference to what the stub says.
    fn type_(&mut self, place: &Place, code: &str) {
        let (left, right) = split_once(code.trim_end_matches(';'), "=").expect("a type in an impl has a value");
        let from = named(&format!("{}{}", place.path, left.trim_start_matches("type ")));
        let (generics, bounds, function) = (place.with_lifetime(), place.outliving(), self.next());
        let to = replace_word(&named(right), "Self", &place.self_ty);
        let _ = writeln!(self.text, "fn {function}<{generics}>(x: &'z_ {from}) -> &'z_ ({to}) {bounds} {{ x }}");
    }

    fn constant(&mut self, place: &Place, code: &str) {
        let (left, right) = split_once(code, ":").expect("a constant has a type");
        let (ty, _) = split_once(right, "=").expect("a constant has a value");
        let name = left.trim_start_matches("const ").trim();
        let (generics, function) = (place.generics.join(", "), self.next());
        let _ = writeln!(self.text, "fn {function}<{generics}>() -> {ty} {{ {}{name} }}", place.path);
    }

    fn function(&mut self, place: &Place, code: &str) {
        let (name_, own, rest) = head(code.trim_start_matches("fn "));
        let (params, rest) = rest.split_at(balanced(rest));
        let (ret, bounds) = wheres(rest.trim_end_matches(';'));
        let mut has_self = false;
        let (mut list, mut args) = (Vec::new(), Vec::new());
        for (at, param) in split(&params[1..params.len() - 1], ",").into_iter().enumerate() {
            let (left, ty) = split_once(param, ":").unwrap_or((param, ""));
            let lifetime = left.strip_prefix('&').and_then(|rest| rest.starts_with('\'').then(|| word(rest)));
            let lifetime = lifetime.unwrap_or("'z_");
            has_self |= left.ends_with("self") && (left != "self" || !ty.is_empty());
            let ty = match left {
                "self" if ty.is_empty() => place.self_ty.clone(),
                "self" => named(ty),
                _ if left.ends_with("mut self") => format!("&{lifetime} mut ({})", place.self_ty),
                _ if left.ends_with(" self") || left == "&self" => format!("&{lifetime} ({})", place.self_ty),
                _ => ty.to_owned(),
            };
            list.push(format!("a{at}: {ty}"));
            args.push(format!("a{at}"));
        }
        let own_names: Vec<&str> = own.iter().map(|param| name(param)).filter(|name| !name.starts_with('\'')).collect();
        let turbofish = if own_names.is_empty() { String::new() } else { format!("::<{}>", own_names.join(", ")) };
        let mut generics: Vec<&str> = place.generics.iter().map(String::as_str).chain(own).chain(["'z_"]).collect();
        generics.sort_by_key(|param| !param.starts_with('\''));
        let bounds = bounded(&[&place.bounds, bounds, &outlive(&generics)]);
        let ret = if has_self { named(ret) } else { ret.to_owned() };
        let signature = format!("<{}>({}) {ret} {bounds}", generics.join(", "), list.join(", "));
        let projected = signature.replace("Self::", if place.self_ty == "Self_" { "Self_::" } else { &place.path });
        let signature = replace_word(&projected, "Self", &place.self_ty);
        let function = self.next();
        let _ = writeln!(
            self.text,
            "fn {function}{signature} {{ unsafe {{ {}{name_}{turbofish}({}) }} }}",
            place.path,
            args.join(", ")
        );
    }

    /// A name that no other function of the program has.
    fn next(&mut self) -> String {
        self.count += 1;
        format!("f{}", self.count)
    }
}

impl Place {
    /// The parameters as written, after one more lifetime.
    fn with_lifetime(&self) -> String {
        let mut generics = vec!["'z_"];
        generics.extend(self.generics.iter().map(String::as_str));
        generics.join(", ")
    }

    /// The names of all parameters but lifetimes.
    fn types(&self) -> Vec<&str> {
        self.generics.iter().map(|param| name(param)).filter(|name| !name.starts_with('\'')).collect()
    }

    /// The bounds, and that all types live as long as the additional lifetime.
    fn outliving(&self) -> String {
        let generics: Vec<&str> = self.generics.iter().map(String::as_str).chain(["'z_"]).collect();
        bounded(&[&self.bounds, &outlive(&generics)])
    }
}

/// That all types among the parameters live as long as all lifetimes among them.
fn outlive(generics: &[&str]) -> String {
    let lifetimes: Vec<&str> =
        generics.iter().filter(|param| param.starts_with('\'')).map(|param| name(param)).collect();
    let types = generics.iter().filter(|param| !param.starts_with("const ") && !param.starts_with('\''));
    types.map(|param| format!("{}: {}", name(param), lifetimes.join(" + "))).collect::<Vec<_>>().join(", ")
}

/// A where clause of these bounds.
fn bounded(bounds: &[&str]) -> String {
    let bounds: Vec<&str> = bounds.iter().copied().filter(|bounds| !bounds.is_empty()).collect();
    if bounds.is_empty() { String::new() } else { format!("where {}", bounds.join(", ")) }
}

/// What stands before and inside of the braces.
fn opened(code: &str) -> (&str, &str) {
    let (before, after) = code.split_once('{').expect("a module, trait or impl has a body");
    (before.trim(), after.trim_end().strip_suffix('}').expect("braces are closed"))
}
