//! What is known of a site beside its kind, type, heat and fate: loops, uses, and what each kind has of its own.

use std::sync::Arc;

use crate::facts::growth::SunkFact;
use crate::facts::lengths::LengthFact;
use crate::facts::pushes::PushFact;
use crate::facts::step::CalleeFact;
use crate::flow::Fate;
use crate::text::Place;

/// Something that repeats the code in it.
#[derive(Clone, Debug, PartialEq)]
pub struct LoopFact {
    /// The head: `for x in xs`, `while c`, `loop`; of a closure, `|a, b|`.
    pub place: Place,
    /// The whole loop; of a closure, the closure.
    pub whole: Place,
    /// What it is.
    pub kind: LoopKind,
    /// What it runs once per: "element of `orders`", "round".
    pub per: String,
    /// How often it runs at most, where an expression for it can be written before the loop.
    pub length: Option<LengthFact>,
    /// How often it runs, roughly.
    pub extent: Extent,
    /// A `break` leaves it.
    pub breaks: bool,
    /// A `continue` ends a round early.
    pub continues: bool,
    /// A `return` leaves it.
    pub returns: bool,
    /// A `?` may leave it.
    pub tries: bool,
    /// An `.await` stands in it.
    pub awaits: bool,
    /// A call in it starts a thread or process, or waits for one, for a person or for the network.
    pub waits: bool,
    /// A call or macro in it leads to what cannot be read, and makes nobody knows what.
    pub opaque: bool,
    /// How many statements its body has, the tail included; 1 for a body without a block.
    pub statements: u32,
}

impl LoopFact {
    /// It is known to have fewer rounds than so many.
    #[must_use]
    pub fn is_shorter_than(&self, rounds: u64) -> bool {
        self.length.as_ref().and_then(|length| length.constant).is_some_and(|count| count < rounds)
    }
}

/// The kinds of repeating places.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LoopKind {
    /// `for`.
    For,
    /// `while`.
    While,
    /// `loop`.
    Loop,
    /// A closure that is called once per item: `map`, `filter`, `for_each`.
    PerItem,
}

/// How often a loop runs, roughly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Extent {
    /// A few times: over what stands in the source, or over what is there or not.
    Few,
    /// Nothing is known to make it run seldom or often.
    Usual,
    /// As often as there is input: over the characters or bytes of a text, or over what is read, which may fail.
    Input,
}

/// One thing that is done with a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UseFact {
    /// In a word.
    pub kind: UseKind,
    /// The function or method that it is given to, by its last name; empty where there is none.
    pub callee: &'static str,
    /// The type of the parameter that takes it, as people write it; empty where unknown or none.
    pub param: &'static str,
    /// The use: the variable's bytes, or those of what takes a temporary.
    pub place: Place,
    /// It is appended to a variable that the statement before has made empty.
    pub begins: bool,
}

/// What is done with a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UseKind {
    /// `==`, `<` and their like.
    Compared,
    /// Lent to a function or method, shared: `f(&x)`, `x.len()`.
    Lent,
    /// Lent mutably: `f(&mut x)`, `x.push(1)`.
    LentMut,
    /// `for y in &x`, `x.iter()` where the iteration runs at once.
    Iterated,
    /// Lent to what appends it to a buffer: `out.push_str(&x)`, `out += &x`.
    Appended,
    /// Shown by `format!`, `println!` and their like.
    Formatted,
    /// Called: `x()`.
    Called,
    /// `x[i]`, `x.f`, `*x` that is only read.
    Read,
    /// A part of it is assigned to, or it is operated on in place.
    Written,
    /// It is given a new value.
    Assigned,
    /// Moved on: into a call, a binding, an aggregate, the result.
    Moved,
    /// Copied, as its type is `Copy`.
    Copied,
    /// Captured by a closure that borrows it.
    Captured,
    /// Captured by a closure or async block that takes it along.
    CapturedMove,
    /// A reference to it is kept in a local, or it is matched on.
    Borrowed,
    /// Not understood.
    Unknown,
}

impl UseKind {
    /// The value stays as it is and where it is.
    #[must_use]
    pub fn only_looks(self) -> bool {
        match self {
            Self::Compared
            | Self::Lent
            | Self::Iterated
            | Self::Appended
            | Self::Formatted
            | Self::Read
            | Self::Copied
            | Self::Captured
            | Self::Borrowed => true,
            Self::LentMut
            | Self::Called
            | Self::Written
            | Self::Assigned
            | Self::Moved
            | Self::CapturedMove
            | Self::Unknown => false,
        }
    }

    /// The variable no longer holds the value after it, or it is not understood whether it does.
    #[must_use]
    pub fn lets_go(self) -> bool {
        match self {
            Self::Moved | Self::CapturedMove | Self::Unknown | Self::Assigned => true,
            Self::Compared
            | Self::Lent
            | Self::LentMut
            | Self::Iterated
            | Self::Appended
            | Self::Formatted
            | Self::Called
            | Self::Read
            | Self::Written
            | Self::Copied
            | Self::Captured
            | Self::Borrowed => false,
        }
    }

    /// In a sentence: "it is only …".
    #[must_use]
    pub fn done(self) -> &'static str {
        match self {
            Self::Compared => "compared",
            Self::Iterated => "walked over",
            Self::Appended => "appended",
            Self::Formatted => "shown",
            Self::Called => "called",
            Self::Read => "read",
            Self::Written | Self::Assigned => "changed",
            Self::Lent
            | Self::LentMut
            | Self::Moved
            | Self::Copied
            | Self::Captured
            | Self::CapturedMove
            | Self::Borrowed
            | Self::Unknown => "lent",
        }
    }
}

/// What a box is around content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum BoxKind {
    Box,
    PinBox,
    Rc,
    Arc,
}

/// What is known of `Box::new` and its like.
#[derive(Clone, Debug, PartialEq)]
pub struct BoxFact {
    /// Which.
    pub kind: BoxKind,
    /// The type of the content, as people write it; `_` where unknown.
    pub content: String,
    /// Bytes of the content, where known.
    pub size: Option<u64>,
    /// The type that the box is coerced to where that is unsized (`dyn Shape`, `[u8]`) and that is understood.
    pub unsized_to: Option<String>,
    /// The content's type holds boxes of itself: the box makes it finite.
    pub recursive: bool,
    /// `into_raw`, `leak` and their like are called on it.
    pub raw: bool,
    /// The type of the field, collection or variable that keeps it, as people write it.
    pub kept_in: Option<String>,
    /// The source of the content: what stands between the parentheses.
    pub argument: Option<Place>,
    /// It is moved into a function of the workspace that looks at it and drops it.
    pub dropped_by_callee: bool,
    /// The function of the workspace that it is moved into whole, an index into [`Facts::functions`](crate::facts::Facts), and
    /// as which parameter, `self` first.
    pub taken_by: Option<(usize, usize)>,
    /// The `if` or `match` of several branches whose value it is in one of them.
    pub among: Option<Place>,
    /// The box is awaited in the same round.
    pub awaited: bool,
    /// The box is assigned to this place, where a box of the same type is for sure.
    pub replaces: Option<Place>,
    /// No use and no written type needs the box: `*x`, `x.as_ref()`, `Rc::clone(&x)` and `let x: Box<T>` do.
    pub transparent: bool,
    /// The content's type is chosen by callers: a type parameter, `impl Trait`.
    pub generic: bool,
}

/// What kind of value is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ShownClass {
    /// `u8` to `i128`, `usize`, `isize`.
    Int,
    /// `bool`.
    Bool,
    /// `char`.
    Char,
    /// `f32`, `f64`.
    Float,
    /// `str`, `String` and references to them.
    Str,
    /// Anything else whose type is known.
    Other,
    /// The type is not known.
    Unknown,
}

impl ShownClass {
    /// What fits on the stack as a text, in words.
    #[must_use]
    pub fn small(self) -> Option<&'static str> {
        match self {
            Self::Int => Some("integer"),
            Self::Bool => Some("`bool`"),
            Self::Char => Some("`char`"),
            Self::Float | Self::Str | Self::Other | Self::Unknown => None,
        }
    }
}

/// What a `format!` or `to_string` shows, where it shows exactly one value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownFact {
    /// What kind of value.
    pub class: ShownClass,
    /// The value's type behind references, as people write it.
    pub ty: String,
    /// Display without width, precision or flags.
    pub plain: bool,
    /// No text stands around the value.
    pub alone: bool,
    /// The value's source text: `order.id`.
    pub text: String,
    /// The value's place; inside the string where it is written there.
    pub place: Place,
    /// How many dereferences lead from the receiver to what is shown, where a type's own `Deref` is among them; else none.
    pub derefs: u8,
    /// Of the literal of a `char`: the same as the literal of a text.
    pub as_text: Option<String>,
    /// The text is one of several values that an `if` or `match` may have: all must be of one type.
    pub one_of_several: bool,
    /// `+` puts it together with others, the first of which is copied for it: `a.to_owned() + b + &c.to_string()`.
    pub chained: bool,
    /// Where the text is only appended to a `String`, by a statement of its own.
    pub appended: Option<AppendFact>,
}

/// A statement that appends a temporary to a `String`: `out.push_str(&id.to_string());`, `out += &id.to_string();`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppendFact {
    /// The statement without its semicolon.
    pub place: Place,
    /// The source text of the `String`: `out`, `self.text`.
    pub buffer: String,
}

/// How a buffer was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MadeHow {
    /// `Vec::new()`, `String::new()`, `vec![]`, `Default::default()`.
    Empty,
    /// `with_capacity`.
    Capacity,
    /// With elements already: `vec![1, 2]`.
    Filled,
}

/// What stands between a buffer's constructor and its first growth in question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Between {
    /// Nothing: the loop (or the push) is the next statement.
    Nothing,
    /// Statements that do not touch the buffer.
    Unrelated,
    /// Other uses of the buffer.
    Uses,
}

/// How a buffer grows that was made in the same function.
#[derive(Clone, Debug, PartialEq)]
pub struct GrowFact {
    /// The constructor: `Vec::new()`.
    pub constructor: Place,
    /// Its source text.
    pub constructor_text: String,
    /// The buffer's type by its name: `Vec`, `String`, `HashMap`.
    pub head: String,
    /// How it was made.
    pub made: MadeHow,
    /// The number in `with_capacity(8)`.
    pub capacity: Option<u64>,
    /// The constructor runs in some rounds of the loop around it only (or some calls of the function).
    pub seldom: bool,
    /// How the constructor could stand before the loop around it.
    pub hoist: Option<HoistFact>,
    /// The variable, or the field path, that holds it: `ids`, `self.rows`.
    pub holder: String,
    /// The type of an element, as people write it; `_` where unknown.
    pub element: String,
    /// Bytes of an element, where known.
    pub element_size: Option<u64>,
    /// `reserve` is called on it before it grows.
    pub reserved: bool,
    /// It is `clear`ed in the loop.
    pub cleared: bool,
    /// Something else than growth may change its length in the loop: `pop`, `truncate`, a call that it is lent to.
    pub changed: bool,
    /// The outermost loop between the constructor and the growth: it runs on the same buffer in each round.
    pub around: Option<Arc<LoopFact>>,
    /// How many loops lie between the constructor and the growth.
    pub depth: u32,
    /// How many elements each round of [`GrowFact::around`] adds at least where no early exit ends it: two for
    /// `v.push(a); v.push(b)`, one for an `if` that pushes in both arms, none for an `if` that pushes in one. Of a
    /// `String`, how many bytes: two for `write!(s, "{byte:02x}")`, none for `s.push_str(name)`.
    pub per_round: u32,
    /// How many it adds at most, counted likewise; nothing where that is not known.
    pub most_per_round: Option<u32>,
    /// It never holds more: a set, or the keys of a map, of a type of few values.
    pub most: Option<u64>,
    /// Each round grows it by exactly one call, whichever.
    pub one_call: bool,
    /// How many elements are added outside of [`GrowFact::around`] at most by who comes to it, or bytes; nothing where that is
    /// not known.
    pub elsewhere: Option<u32>,
    /// Of each growth in the loop it is known how much it adds: `push`, of a `String` a `char` or a literal.
    pub sure: bool,
    /// The loop's length can be written at the constructor too, and has the same value there: what it names is declared
    /// before, and neither moved nor changed between.
    pub length_holds: bool,
    /// How the declaration could stand right before the loop.
    pub sunk: Option<SunkFact>,
    /// All growth of this buffer, in source order; the site's own is the first.
    pub pushes: Vec<PushFact>,
    /// Whoever makes the buffer comes to the loop: it stands under no condition of its own, and nothing between may leave.
    pub reached: bool,
    /// What stands between the constructor and the loop (or the first push, where there is no loop).
    pub between: Between,
    /// Assignments that give the variable a new, empty buffer: `x = Vec::new()`.
    pub renewed: Vec<Place>,
    /// The buffer may be moved out within the loop [`GrowFact::around`]: `out.push(x)`, `mem::take(&mut x)`.
    pub handed_on: bool,
    /// Its elements may hold references, so that it cannot outlive what they point to.
    pub lends: bool,
    /// All that is done with the buffer, in source order; what variables that it is moved to go through included.
    pub uses: Vec<UseFact>,
    /// The statements right behind the constructor that each push one element.
    pub at_once: Option<FillFact>,
    /// The next statement behind the constructor, where it is a method call on the buffer.
    pub then: Option<ThenFact>,
    /// What becomes of the buffer.
    pub fate: Fate,
}

/// The edit that moves the `let` of an empty buffer before the loop around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoistFact {
    /// Where the loop begins: an empty span.
    pub before: Place,
    /// What is to be written there.
    pub text: String,
    /// The `let`.
    pub declaration: Place,
    /// What takes its place: `line.clear();`.
    pub cleared: String,
}

/// A new buffer that is filled element by element right behind its constructor: `let mut v = Vec::new(); v.push(1);`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FillFact {
    /// From the constructor to the last push, its semicolon included.
    pub whole: Place,
    /// The same from `let` on.
    pub statements: Place,
    /// The `mut` of the variable, with the space behind it.
    pub mutable: Place,
    /// The elements.
    pub args: Vec<Place>,
    /// Their source, as it can stand in a literal; nothing where that would be hard to read.
    pub elements: Option<String>,
    /// They may stand in one statement as well: no comment among them, and nothing that is dropped after each (a guard).
    pub plain: bool,
    /// The variable must be `mut` for what follows.
    pub changed_later: bool,
    /// The buffer may grow or shrink in what follows.
    pub grown_later: bool,
}

/// A method call on a new buffer right behind its declaration: `let mut v = Vec::new(); v.reserve(n);`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThenFact {
    /// What is called.
    pub callee: CalleeFact,
    /// The source of the arguments, without the receiver.
    pub args: Vec<String>,
    /// From the constructor to the call, its semicolon included.
    pub whole: Place,
    /// No comment stands between them, and the arguments do not name the buffer.
    pub plain: bool,
    /// The source of the constructor's only argument: `n` of `Vec::with_capacity(n)`.
    pub made_with: Option<String>,
    /// The variable must be `mut` for what follows.
    pub changed_later: bool,
    /// The `mut` of the variable, with the space behind it.
    pub mutable: Place,
}

/// A loop whose body is one push: `for x in xs { v.push(f(x)) }`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PushLoopFact {
    /// The loop.
    pub whole: Place,
    /// The source of the buffer: `v`, `self.rows`.
    pub buffer: String,
    /// What is pushed, or what is gone over, reads the variable that holds the buffer, which `extend` would borrow.
    pub tangled: bool,
    /// The items are pushed as they are, or copies of them: `x`, `*x`, `x.clone()`.
    pub as_it_is: bool,
    /// The same value is pushed in each round: a literal, a constant, or a variable that does not change.
    pub constant: bool,
    /// The buffer was given room in the same function.
    pub roomy: bool,
    /// What is pushed becomes an element by a coercion, as `&Lane` a `&dyn Shape`, or may: an iterator's items would not.
    pub coerced: bool,
    /// A loop around this one pushes into the same buffer in each of its rounds: it doubles now and then either way.
    pub again: bool,
    /// References to what is `Copy` are pushed into a local whose element type is written nowhere: the compiler would ask
    /// whether `extend` takes them as they are or copies them.
    pub ambiguous: bool,
    /// What `extend` could be given: `xs.iter().map(|x| f(x))`.
    pub extended: Option<String>,
    /// The source of what is pushed.
    pub argument: String,
    /// Comments stand in the loop.
    pub comments: bool,
}
