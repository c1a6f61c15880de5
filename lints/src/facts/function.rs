//! What is known of functions: what they do with their parameters, and what they return boxed.

use std::sync::Arc;

use crate::facts::Heat;
use crate::facts::evidence::{BoxKind, UseFact, UseKind};
use crate::facts::lent_returns::LentReturn;
use crate::facts::step::CalleeFact;
use crate::facts::viewed::View;
use crate::flow::{Fate, FateKind};
use crate::text::Place;

/// A function of the workspace that has a body.
#[derive(Clone, Debug)]
pub struct FnFact {
    /// Its name.
    pub name: String,
    /// The name's place.
    pub place: Place,
    /// The whole item.
    pub whole: Place,
    /// Itself, as a call names it: of an impl's function with the trait.
    pub path: CalleeFact,
    /// The type that the impl around it is for, as people write it; empty outside of impls.
    pub implementor: String,
    /// The first word of the impl around it.
    pub header: Option<Place>,
    /// Its body does nothing.
    pub empty: bool,
    /// `#[inline(always)]`: its parameters are not passed at all.
    pub inlined: bool,
    /// Other crates can call it: `pub` all the way up in a library, or named from outside (`#[no_mangle]`).
    pub exported: bool,
    /// Nobody outside of the workspace calls it: cargo would not publish its package.
    pub closed: bool,
    /// What it is part of.
    pub member: Member,
    /// `async fn`.
    pub is_async: bool,
    /// `extern "…" fn`.
    pub is_extern: bool,
    /// A call in its body starts a thread or process, or waits for one, for a person or for the network.
    pub waits: bool,
    /// What it returns, as people write it; of an `async fn`, the future.
    pub returns: String,
    /// What it returns may borrow from its parameters, as far as its return type shows.
    pub borrows: bool,
    /// It may call itself, directly or through others; a trait's function may be any of its impls.
    pub recursive: bool,
    /// Its author promised that it asks for no heap memory: `// allocheck: no_alloc`.
    pub promised: bool,
    /// Test code.
    pub test: bool,
    /// A macro made it, or reads it: what attributes at parameters tell.
    pub from_macro: bool,
    /// It is given by name somewhere (`map(f)`, `let g = f`), so that its signature cannot be changed at will.
    pub used_as_value: bool,
    /// How often it runs.
    pub heat: Heat,
    /// Its parameters, `self` first where there is one.
    pub params: Vec<ParamFact>,
    /// What it returns, where that is a box around `dyn`.
    pub boxed_return: Option<ReturnFact>,
    /// What it returns, where all ways out copy what it was lent.
    pub lent_return: Option<LentReturn>,
    /// What it returns in the place of a result, where that is a `Result`: on one function for each such type alone.
    pub error: Option<ErrorFact>,
    /// The calls of it in the workspace, sorted.
    pub callers: Vec<CallerFact>,
}

/// The error type of functions of the workspace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorFact {
    /// The return type of this function, as written.
    pub place: Place,
    /// The error, as people write it.
    pub ty: String,
    /// Its bytes.
    pub size: u64,
    /// Its name in its declaration, where that is in the workspace.
    pub declared: Option<Place>,
    /// How many functions return it, this one included; impls of traits and tests are not counted.
    pub functions: usize,
}

impl FnFact {
    /// Its signature is its own: no trait asks for it, and nobody gives it on by name.
    #[must_use]
    pub fn is_free(&self) -> bool {
        matches!(self.member, Member::Free | Member::Inherent) && !self.used_as_value
    }
}

/// What a function is part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Member {
    /// Nothing.
    Free,
    /// An inherent impl.
    Inherent,
    /// A trait, with a body of its own.
    Trait,
    /// An impl of a trait.
    TraitImpl,
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct ParamFact {
    /// Its name, `_` where it is a pattern.
    pub name: String,
    /// The whole parameter: `f: Box<dyn Fn()>`.
    pub place: Place,
    /// Its type's bytes.
    pub type_place: Place,
    /// Its type, as people write it.
    pub ty: String,
    /// It is given by value and owns heap memory that a copy would copy; dropping it does nothing of its own.
    pub owns: bool,
    /// `mut f: …`.
    pub mutable: bool,
    /// Of a reference to a `Vec`, `String`, `PathBuf` or `OsString`: whether one to its borrowed form would do.
    pub view: View,
    /// Bytes of a value, where known, and where the type is `Copy`.
    pub copied: Option<u64>,
    /// Of a shared reference: bytes of what it leads to, where known, and where that is `Copy`.
    pub lent: Option<u64>,
    /// Where it is a `Box` around a type with a size.
    pub boxed: Option<BoxedParam>,
    /// Where it is a box around `dyn`.
    pub boxed_dyn: Option<DynFact>,
    /// What is done with it, in source order.
    pub uses: Vec<UseFact>,
    /// A struct, a list or the result takes it whole, somewhere in the body itself.
    pub kept: bool,
    /// What becomes of it: `Local` where it is only borrowed or called.
    pub fate: Fate,
}

impl ParamFact {
    /// It is only called, or borrowed, and dropped in the function itself.
    #[must_use]
    pub fn is_only_borrowed(&self) -> bool {
        let keeps =
            |kind| matches!(kind, UseKind::Moved | UseKind::CapturedMove | UseKind::Assigned | UseKind::Unknown);
        self.fate.kind == FateKind::Local && !self.uses.is_empty() && !self.uses.iter().any(|it| keeps(it.kind))
    }

    /// The receiver.
    #[must_use]
    pub fn is_self(&self) -> bool {
        self.name == "self"
    }
}

/// A parameter that is a `Box`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoxedParam {
    /// The content's type, as people write it.
    pub content: String,
    /// Its bytes, where known.
    pub size: Option<u64>,
    /// All that is done with it is done with the content.
    pub transparent: bool,
}

/// A box around a trait object, as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DynFact {
    /// Which box.
    pub kind: BoxKind,
    /// What stands behind `dyn`: `Fn(u32) -> bool + Send`.
    pub bounds: String,
    /// The first trait's name: `Fn`, `Iterator`, `Shape`.
    pub name: String,
    /// How it is called, where it is one of the `Fn` traits.
    pub callable: Option<Callable>,
    /// The trait is `Future`.
    pub future: bool,
    /// The bytes of what stands behind `dyn`.
    pub bounds_place: Place,
    /// The bytes of the whole box type.
    pub place: Place,
}

/// The `Fn` traits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Callable {
    Fn,
    FnMut,
    FnOnce,
}

/// A return type that is a box around `dyn`.
#[derive(Clone, Debug)]
pub struct ReturnFact {
    /// The box.
    pub boxed: DynFact,
    /// What each way out returns, in source order; `Err`, `None` and ways that do not return are not among them.
    pub paths: Vec<PathFact>,
    /// All ways out are understood.
    pub complete: bool,
    /// Calls whose result is kept as `dyn`: in a field, a collection or a variable declared as the box.
    pub kept: Vec<Place>,
}

/// One way out of a function that returns a box around `dyn`.
#[derive(Clone, Debug)]
pub struct PathFact {
    /// The concrete type, as people write it; nothing where it is unknown. Two closures never have one type: a closure
    /// is shown with its place.
    pub ty: Option<String>,
    /// What makes the box, whole: `Box::new(Circle)`, `x.boxed()`.
    pub place: Place,
    /// What stands in the box: the argument of `Box::new`; nothing where it is made elsewhere.
    pub content: Option<Place>,
    /// The content is an `async` block.
    pub is_async_block: bool,
    /// The content hides a type that holds on to what the function was lent, and the crate's edition is one before 2024:
    /// there `impl Trait` stands for such a type only where it names the lifetime.
    pub captures: bool,
}

/// A call of a function.
#[derive(Clone, Debug)]
pub struct CallerFact {
    /// The call: name or path.
    pub place: Place,
    /// The calling function: index into [`crate::facts::Facts::functions`].
    pub function: Option<usize>,
    /// In a loop there.
    pub in_loop: bool,
    /// Test code.
    pub test: bool,
    /// What becomes of the result.
    pub fate: Fate,
    /// What is done with the result.
    pub uses: Arc<[UseFact]>,
    /// Of a `Result`: nobody looks at the error: `f().ok()`, `f().is_ok()`, `if let Ok(x) = f()`.
    pub discards: bool,
    /// Of a `Result`: the caller goes on where it fails, whatever it does with the error: it discards it, puts another value
    /// in its place, or matches on it without leaving the function.
    pub recovers: bool,
    /// Of a `Result`: where it fails, the loop around the call ends.
    pub ends_loop: bool,
    /// Each argument, `self` first: what stands there.
    pub args: Arc<[Place]>,
    /// By argument: how many elements it has, where that is written there: `&["a", "b"]`, an array.
    pub lists: Vec<Option<u64>>,
    /// By argument: a box is made there, perhaps around nothing.
    pub boxes: Vec<bool>,
    /// It is awaited where it stands: `f(x).await`.
    pub awaited: bool,
    /// By argument: a reference to a value that the caller owns and does not use afterwards, or made for the call.
    pub spare: Arc<[bool]>,
    /// The result is only looked at, and what is lent to the call could stay lent for so long: a borrow of that would do.
    pub lendable: bool,
    /// Other branches make what is used in the place of the result: `if known { name.to_string() } else { f() }`.
    pub branched: bool,
}
