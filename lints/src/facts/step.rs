//! What a value goes through: the calls and operators that it comes from, and those that it goes on to, as plain data.
//!
//! `names.iter().map(|it| it.trim()).collect::<Vec<_>>().join(",")`, seen from `collect`, comes from `Iterator::map`,
//! `slice::iter` and the local `names`, and goes on to `slice::join`.

use crate::facts::format::FormatFact;
use crate::text::Place;

/// What is called, by the declaration that it leads to; all empty where that is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct CalleeFact {
    /// The crate that declares it: `std`, `regex`.
    pub krate: &'static str,
    /// The trait, also of an impl's function; the type of an inherent impl (`Vec`, `str`, `slice`); the enum of a variant;
    /// the module of a free function, which is the crate's name at its root.
    pub container: &'static str,
    /// Its name. Of an operator on its own: its sign, as `+` or `==`, with no crate and no container.
    pub name: &'static str,
}

impl CalleeFact {
    /// Whether it is a function of std: `Iterator::map`, `str::to_lowercase`, `mem::take`, `From::from`.
    #[must_use]
    pub fn is(&self, path: &str) -> bool {
        self.is_of("std", path)
    }

    /// Whether it is a function of this crate: `is_of("regex", "Regex::new")`.
    #[must_use]
    pub fn is_of(&self, krate: &str, path: &str) -> bool {
        // Lengths are the first to differ, and cost the least to compare.
        let as_long = path.len() == self.container.len() + "::".len() + self.name.len();
        as_long && self.krate == krate && path.split_once("::") == Some((self.container, self.name))
    }

    /// Whether it is one of these functions of std.
    #[must_use]
    pub fn is_any(&self, paths: &[&str]) -> bool {
        paths.iter().any(|path| self.is(path))
    }
}

/// The declaration of a type, whatever its arguments are; all empty where that is not known, or the language's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct HeadFact {
    /// The crate that declares it: `std`, `bytes`.
    pub krate: &'static str,
    /// Its name: `Vec`.
    pub name: &'static str,
}

impl HeadFact {
    /// Whether it is this type of std.
    #[must_use]
    pub fn is(&self, name: &str) -> bool {
        self.krate == "std" && self.name == name
    }

    /// Whether it is one of these types of std.
    #[must_use]
    pub fn is_any(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.is(name))
    }

    /// Whether it is this type of this crate.
    #[must_use]
    pub fn is_of(&self, krate: &str, name: &str) -> bool {
        self.krate == krate && self.name == name
    }
}

/// One step of a value's way.
#[derive(Clone, Debug, PartialEq)]
pub struct StepFact {
    /// What is done.
    pub kind: StepKind,
    /// What is called, where it is a call or an operator; of a [`StepKind::Path`] the constant or static.
    pub callee: CalleeFact,
    /// The name of what is called, or the whole.
    pub place: Place,
    /// The whole expression of the step.
    pub whole: Place,
    /// The type of its result, as people write it; `_` where unknown.
    pub ty: String,
    /// That type's declaration, behind references.
    pub head: HeadFact,
    /// That type is shared by a count: an `Rc`, an `Arc`, the `Bytes` of `bytes`.
    pub counted: bool,
    /// Which parameter of the callee takes the value: a method's receiver is 0. Of a format macro, which of
    /// [`FormatFact::shows`].
    pub param: u32,
    /// What it is given beside the value: the other arguments of a call, the other side of an operator; where a
    /// value comes from an array, a tuple or a `vec!`: the elements.
    pub args: Vec<ArgFact>,
    /// The sibling that takes a closure in the place of the value: `unwrap_or_else` of `unwrap_or`; nothing where
    /// it is known which of the two the receiver is: `Err(error).context(…)`, or an option in the arm that takes its `None`.
    pub lazy: Option<&'static str>,
    /// Where there is such a sibling: to work the value out may leave what is around it or wait (`?`, `return`, `break`,
    /// `.await`), or the value borrows from what is made for it (`read(x).as_deref()`): neither can be done from within a
    /// closure.
    pub leaves: bool,
    /// Of an entry in a map with such a sibling: its key stands in the source, or is what the loop around it hands out. Mostly
    /// there is nothing yet.
    pub vacant: bool,
    /// The declared type of the parameter that takes the value, as people write it: `&str`, `&mut Vec<T>`, `P`; empty
    /// where there is none or it is not known.
    pub takes: String,
    /// What is asked of that type where it is a parameter of the function's: `AsRef<Path>`, `Into<String>`. Nothing where
    /// other parameters are of that type too.
    pub asks: Vec<String>,
    /// Another type is asked to be borrowed as that parameter: the key of `HashMap::get`.
    pub looks_up: bool,
    /// Of a format macro that shows the value, or that the value comes from.
    pub format: Option<Box<FormatFact>>,
    /// A macro of the user's made this code.
    pub from_macro: bool,
}

/// An argument of a call, or one side of an operator.
#[derive(Clone, Debug, PartialEq)]
pub struct ArgFact {
    /// It.
    pub place: Place,
    /// Its type, as people write it; `_` where unknown.
    pub ty: String,
    /// Its value, where a literal stands there.
    pub literal: Option<LiteralFact>,
    /// It is a closure.
    pub closure: bool,
    /// It is a range over all that the receiver holds: `..`, `0..`, `..x.len()`.
    pub all: bool,
    /// To copy its value surely asks for heap memory, unless that is empty.
    pub owns: bool,
    /// Heap memory is asked for where it is worked out, bodies of closures included.
    pub allocates: bool,
    /// It is a local, a field of one, a literal or a constant, perhaps behind `&` and `*`: to work it out has no effect.
    pub plain: bool,
}

/// The value of a literal.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum LiteralFact {
    Bool(bool),
    Int(u128),
    Float,
    Char(char),
    Str(Box<str>),
    Byte(u8),
    Bytes,
}

/// What is done with the value; of a step that the value comes from, how it was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StepKind {
    /// `x.f()`.
    Received,
    /// `f(x)`, `y.f(x)`. A value comes from its first argument: `String::from(x)`.
    Given,
    /// `x + y`, `x == y`, `-x`, `!x`. A value comes from the left side.
    Operand,
    /// `y += x`.
    AddedTo,
    /// `&x`.
    Lent,
    /// `&mut x`.
    LentMut,
    /// `*x`.
    Dereferenced,
    /// `x[i]`.
    Indexed,
    /// `y[x]`.
    Index,
    /// `x.f`.
    Field,
    /// `x?`.
    Tried,
    /// `x.await`.
    Awaited,
    /// `x as T`.
    Cast,
    /// Shown by a format macro. A value comes from `format!`.
    Formatted,
    /// `write!(x, …)`.
    WrittenTo,
    /// The condition of an `assert!`, a field of a log macro.
    MacroOther,
    /// The value of a closure: the next step is what takes the closure.
    Closure,
    /// An element of a tuple, an array or a `vec!`.
    Element,
    /// The tail of a block: the next step is what takes the block's value.
    Tail,
    /// The value of one branch of an `if` or an arm of a `match`.
    Branch,
    /// `let y = x`; the last step.
    Bound,
    /// `match x`, `if let y = x`, `matches!(x, y)`; the last step.
    Matched,
    /// `for y in x`; the last step.
    Iterated,
    /// `y = x`; the last step.
    Assigned,
    /// A field of a struct expression.
    Kept,
    /// `return x`, or the value of the whole function; the last step.
    Returned,
    /// `x;`: dropped at once; the last step.
    Dropped,
    /// The condition of an `if` or `while`; the last step.
    Condition,
    /// A local: where a value comes from in the end.
    Local,
    /// A constant, a static, a function by its name: where a value comes from in the end.
    Path,
    /// A literal: where a value comes from in the end.
    Literal,
    /// Anything else; the last step.
    Other,
}
