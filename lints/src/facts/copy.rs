//! What is known of a copy: what is copied, and whether the copy is needed.

use crate::text::Place;

/// What a `Clone` or an `Own` copies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyFact {
    /// What is copied, a `&` in front of it left out: `x` of `x.clone()` and of `String::from(&x)`.
    pub source: Place,
    /// Its source text.
    pub text: String,
    /// Its first line, for sentences.
    pub short: String,
    /// Its type, as people write it.
    pub source_ty: String,
    /// What kind of value it is.
    pub kind: SourceKind,
    /// The copy has the source's type behind all references: not a `String` of a `str`.
    pub same_type: bool,
    /// The source is an `Option` of a reference, and the copy one of a value: `map.get(key).cloned()`.
    pub of_option: bool,
    /// To copy it surely asks for memory, unless it is empty.
    pub deep: bool,
    /// The source could be moved instead: it is an owned local of this function, or a part of one that may be taken out,
    /// and neither it nor anything borrowed from it is used again.
    pub movable: bool,
    /// The source could be borrowed instead: while the copy lives it is neither changed nor moved, and no lock or
    /// `RefCell` lies on the way to it.
    pub lendable: bool,
    /// The copy is only looked at: compared, lent, shown, walked over by reference.
    pub only_read: bool,
    /// The copy is used up item by item, at once: by this `for` or `into_iter`.
    pub walked: Option<Place>,
    /// What is walked over would be borrowed across an `.await`, and its elements are not known to be `Sync`: a future that holds
    /// the borrow may not be sent to another thread.
    pub over_await: bool,
    /// The source stands before a dot, and nothing but the name of the method and `()` behind it: `x.clone()`.
    pub postfix: bool,
    /// Of `name: name.clone()` in a struct's expression: all of it, where `name` alone says the same without the copy.
    pub field: Option<Place>,
    /// Of `let x = x.clone();`: the statement with the line break in front of it, where the source has its name and type without it.
    pub rebound: Option<Place>,
    /// The copy is bound by a `let` of its own to this variable.
    pub holder: Option<String>,
    /// The source is a reference: the copy's place takes `x`, not `&x`.
    pub by_reference: bool,
    /// How the copy could be written without copying, where each use of it allows that: `x`, `&x`. In the place of `&x.clone()`
    /// too, and then the edit's place begins at the `&`.
    pub lent: Option<LentFact>,
    /// Where the copy is the new value of what holds one already: `a = b.clone()`.
    pub assigned: Option<AssignedFact>,
}

impl CopyFact {
    /// What to do instead, in words, where a borrow would do.
    #[must_use]
    pub fn instead(&self) -> String {
        match self.of_option {
            true => "look at what is there: without the copy it is an `Option` of a reference".to_owned(),
            false if self.by_reference => format!("use `{}` itself", self.short),
            // Not all that is done with the variable can be done with a reference.
            false => match self.holder.as_ref().filter(|_| self.lent.is_none()) {
                Some(holder) => format!("use `{}` itself in the place of `{holder}`", self.short),
                None => format!("borrow it: `&{}`", self.short),
            },
        }
    }
}

/// What a borrow in the place of the copy looks like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LentFact {
    /// What goes.
    pub place: Place,
    /// What comes.
    pub text: String,
    /// What goes as well: the `&` of each `f(&x)`, where `x` is a reference from then on.
    pub also: Vec<Place>,
}

/// `a = b.clone()` where `a` has a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssignedFact {
    /// The assignment, without its semicolon.
    pub place: Place,
    /// The source text of what is assigned to.
    pub target: String,
    /// It needs brackets before a dot: `*a`.
    pub deref: bool,
}

/// What kind of value is copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SourceKind {
    /// A local that owns it.
    Owned,
    /// A field of a local that owns it.
    Part,
    /// Behind a reference, or in a box, collection or count.
    Borrowed,
    /// The result of a call, which nobody else holds.
    Made,
    /// A constant or static.
    Static,
    /// Not understood.
    Unknown,
}

/// A list or other collection that is collected and then used once, as an iterator would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CollectFact {
    /// How it is used.
    pub used: CollectUse,
    /// The name of what uses it, or the head of the loop.
    pub by: Place,
    /// The whole of what uses it.
    pub whole: Place,
    /// The iterator that is collected.
    pub receiver: Place,
    /// It is used where it is made, without a variable.
    pub adjacent: bool,
    /// The variable.
    pub holder: Option<String>,
    /// The items could be made one by one as they are used: making them has no effect, and nothing that they are made of
    /// is changed meanwhile.
    pub streaming: bool,
    /// The list is made whole before something that may leave before the last item, or wait, and functions that are not std's
    /// make its items: with an iterator, some of their work would be left out, or come later.
    pub early: bool,
}

/// What a collected list is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CollectUse {
    /// `.into_iter()`.
    IntoIter,
    /// `.iter()`.
    Iter,
    /// `for x in list`.
    Loop,
    /// `for x in &list`.
    LoopByReference,
    /// `.len()`.
    Len,
    /// `.is_empty()`.
    IsEmpty,
    /// `.contains(…)`, `.contains_key(…)`.
    Contains,
    /// `f(list)` where `f` takes anything that can be gone over.
    Given,
}

/// What takes the elements that `cloned()` copies one by one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EachFact {
    /// The iterator that hands out references.
    pub receiver: Place,
    /// The method that takes them, or the loop's head.
    pub by: Place,
    /// A `for`.
    pub is_loop: bool,
    /// It only looks at them.
    pub only_read: bool,
    /// All that is done with them can be written of a reference in the same words.
    pub alike: bool,
}
