//! The inventory: every place that asks the heap for memory, described once, and declarations with their sizes.
//!
//! Rules see nothing but this layer. [`evidence`] holds what is known of a site beside kind, type, heat and fate;
//! [`function`] what is known of functions. Everything is owned, plain data; the text in it is for people and for fixes.
//! What is not known is `None`, empty or `Unknown`, never guessed.

pub mod layout;

pub mod evidence;

pub mod growth;

pub mod pushes;

pub mod step;

pub mod copy;

pub mod format;

pub mod lending;

pub mod primitives;

pub mod listed;

pub mod extended;

pub mod regrown;

mod logged;

mod texts;

pub mod function;

pub mod viewed;

pub mod types;

pub mod written;

pub mod arrays;

pub mod promises;

pub mod premature;

pub mod statics;

pub mod cycles;

pub mod channels;

mod lent;
pub mod lent_returns;

mod pure;

mod reliance;

mod chunks;

pub mod directive;

pub mod in_place;

pub mod lengths;
mod look;

mod exports;

mod fates;

mod parameters;

mod used;

mod exits;

mod loops;

mod one_round;

mod foreign;

mod handed;

mod sites;

mod bare;

mod callees;

mod steps;

mod disturbed;

mod spent;

mod rebound;
mod recovered;

mod acting;

mod vacant;

mod fleeting;

mod leaving;

mod named;

mod pointed;

pub mod pools;

pub mod sharing;

mod boxed_future;

pub mod scope;

mod missing;

pub mod appended;

mod limited;

mod failing;

mod files;

mod failed;

mod reported;

mod sure;

mod shown;

mod growing;

mod rounds;

mod literal;

mod answers;

mod assigned;

mod borrowing;

mod pushing;

pub mod yields;

mod hoisting;

mod boxes;

mod copied;

mod lasting;

mod unread;

mod walked;

mod captured;

mod carried;

mod streamed;

mod functions;

mod errors;

mod collected;

mod implementors;

mod spelling;

mod draft;

mod calls;

mod linked;

mod given_on;

mod graph;

mod weight;

mod seeds;

mod hidden;

mod reasons;

mod runs;

mod callers;

mod heat;

mod lines;

mod gather;

pub mod summary;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use rustc_hash::FxHashMap as HashMap;

use crate::facts::arrays::ArrayFact;
use crate::facts::channels::ChannelFact;
use crate::facts::copy::{CollectFact, CopyFact, EachFact};
use crate::facts::directive::Allow;
use crate::facts::evidence::{BoxFact, GrowFact, LoopFact, PushLoopFact, ShownFact, UseFact};
use crate::facts::exports::exported;
use crate::facts::extended::ExtendFact;
use crate::facts::format::FormatFact;
use crate::facts::function::FnFact;
use crate::facts::gather::Gathered;
use crate::facts::layout::Sizes;
use crate::facts::listed::ListedFact;
use crate::facts::pools::PoolFact;
use crate::facts::premature::PrematureFact;
use crate::facts::promises::PromiseFact;
use crate::facts::regrown::RegrownFact;
use crate::facts::scope::ScopeFact;
use crate::facts::statics::StaticFact;
use crate::facts::step::{ArgFact, CalleeFact, HeadFact, StepFact};
use crate::facts::types::TypeFact;
use crate::facts::viewed::ListFact;
use crate::facts::written::WrittenFact;
use crate::facts::yields::ItemsFact;
use crate::flow::Fate;
use crate::flow::heap::World;
use crate::index::Index;
use crate::text::{FileId, Place};

/// How often a place runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HeatKind {
    /// Set-up, error paths, tests.
    Cold,
    /// Nothing is known to repeat it.
    Plain,
    /// In a loop, or called from one.
    Hot,
}

/// How often a place runs, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Heat {
    /// In a word.
    pub kind: HeatKind,
    /// From 0 to 1, to rank by.
    pub score: f32,
    /// In words: "per element of `orders`", "called in the loop at main.rs:88". The most telling first.
    pub reasons: Vec<(Cow<'static, str>, Option<Place>)>,
}

/// What a site does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SiteKind {
    /// `Box::new`, `Rc::new`, `Arc::new`, `Box::pin`.
    Box,
    /// `format!`.
    Format,
    /// `to_string`, `String::from`, `to_owned`, `to_vec`, `into` that copies: an owned copy of borrowed data.
    Own,
    /// A deep `clone`.
    Clone,
    /// A buffer that regrows: `push`, `insert`, `extend`, `push_str`.
    Grow,
    /// A buffer made with room: `with_capacity`, `vec![…]`.
    Make,
    /// `collect` and its like.
    Collect,
    /// A new value made of others: `join`, `concat`, `replace`, `+`.
    Build,
    /// A call of a function that allocates within and hands out the result.
    Call,
    /// Asks for nothing itself, but rules ask about it (`lines`, `remove`, `spawn`): marked `#[asked]` in the stubs. No part
    /// of the inventory.
    Other,
}

impl SiteKind {
    /// A value with memory of its own is made, here or within what is called.
    pub const MAKING: &[Self] =
        &[Self::Box, Self::Format, Self::Own, Self::Clone, Self::Make, Self::Collect, Self::Build, Self::Call];

    /// The same, without calls of functions that do so within.
    pub const MAKING_HERE: &[Self] =
        &[Self::Box, Self::Format, Self::Own, Self::Clone, Self::Make, Self::Collect, Self::Build];
}

/// One place that asks for heap memory.
#[derive(Clone, Debug)]
pub struct Site {
    /// What it does.
    pub kind: SiteKind,
    /// How it is written: `format!`, `clone`, `Vec::with_capacity`.
    pub what: String,
    /// What is called.
    pub callee: CalleeFact,
    /// What is given to it, without the receiver; of a format macro, what it shows.
    pub args: Vec<ArgFact>,
    /// What the receiver (or the first argument, where there is none) comes from, the nearest first.
    pub from: Vec<StepFact>,
    /// What the value goes on to until the end of its statement, the nearest first.
    pub into: Vec<StepFact>,
    /// Nothing that the value is given to in its statement changes what it was made from: that could be lent in its place.
    /// False where it is not known.
    pub undisturbed: bool,
    /// Of a format macro.
    pub format: Option<Box<FormatFact>>,
    /// The call's name or the macro's, on one line.
    pub place: Place,
    /// The whole expression.
    pub whole: Place,
    /// The type made, as people write it; `_` where unknown. Of a `Grow`, the buffer's type.
    pub ty: String,
    /// That type's declaration, behind references.
    pub head: HeadFact,
    /// Memory is surely asked for where it runs: neither is it left to the code of a type that may keep short values in
    /// itself, nor does what is called ask for it under a condition, nor is it a copy of a type that owns none in most of
    /// its values, each variant of an enum counting the same.
    pub sure: bool,
    /// How often it runs.
    pub heat: Heat,
    /// What becomes of the value. Of a `Grow`, what becomes of the buffer.
    pub fate: Fate,
    /// The function it stands in: an index into [`Facts::functions`]; nothing in constants and statics.
    pub function: Option<usize>,
    /// The repeating places around it within the function: loops and iterator closures, outermost first.
    pub loops: Vec<Arc<LoopFact>>,
    /// Runs in some rounds of the innermost loop (or some calls of the function) only: under a condition.
    pub conditional: bool,
    /// Of a `Call` of a function of the workspace: it is known to do more than hand out the value.
    pub acts: bool,
    /// An early exit (`continue`, `break`, `return`, `?`) may skip it in the same round or call.
    pub after_exit: bool,
    /// A macro of the user's made this code: what stands at `place` is the macro's call, so no fix.
    pub from_macro: bool,
    /// Test code.
    pub test: bool,
    /// What is done with the value while it lives, in source order; empty also where nothing is known.
    pub uses: Vec<UseFact>,
    /// Bytes of one value on the heap, where known: a `Box`'s content. Of a `Grow`, one element.
    pub size: Option<u64>,
    /// Through what a `Call` allocates: "`join` at src/grapheme.rs:76", "`to_value` of serde_json". The place, where that
    /// is in the workspace.
    pub through: Option<(String, Option<Place>)>,
    /// The inventory has told of this memory where it is made: a call of a function of the workspace, unless the result is
    /// a buffer or box that is only borrowed here and then dropped.
    pub told: bool,
    /// Of a `Box`.
    pub boxed: Option<Box<BoxFact>>,
    /// Of a `Format`, and of an `Own` that formats (`to_string`) or copies one value.
    pub shown: Option<Box<ShownFact>>,
    /// Of a `Clone`, and of an `Own` that copies one value.
    pub copied: Option<Box<CopyFact>>,
    /// Of a `Clone` that copies the items of an iterator one by one.
    pub each: Option<Box<EachFact>>,
    /// Of a `Collect` into a list that is used once, as an iterator would do.
    pub collected: Option<Box<CollectFact>>,
    /// Of a `Collect` into a `Vec`.
    pub listed: Option<Box<ListedFact>>,
    /// Of a text that is put together anew from what it was.
    pub regrown: Option<Box<RegrownFact>>,
    /// Of a `String`: all that is done with it can be done with what can be lent as a `str`, as a `Cow<str>`.
    pub as_text: bool,
    /// Where a variable holds the value, and only log macros of levels that are mostly off (`debug!`, `trace!`) show it: the
    /// first of them.
    pub logged: Option<Place>,
    /// Of a text: all that is done with it is that macros print or log it.
    pub printed: bool,
    /// Of a text that is made: which traits are in scope where it stands.
    pub scope: ScopeFact,
    /// Of a `Grow` whose buffer was made in the same function: on the buffer's first such site alone.
    pub grown: Option<Box<GrowFact>>,
    /// Of a `Grow` that is all that a loop does.
    pub pushed: Option<Box<PushLoopFact>>,
    /// Of a `Grow` by `extend`, of a `String`.
    pub extended: Option<Box<ExtendFact>>,
    /// Of a `vec!`.
    pub list: Option<Box<ListFact>>,
    /// It runs where the iterator is asked that it hands out, once per item: `cloned()`.
    pub per_item: bool,
    /// Of a call that makes an iterator whose items ask for memory.
    pub items: Option<Box<ItemsFact>>,
    /// Of what is all of the value of a `let`, where an exit that has no use for it comes before the first use.
    pub premature: Option<Box<PrematureFact>>,
    /// Of a `Grow` with [`Site::grown`]: the collection is filled, and nobody ever looks at it.
    pub unread: bool,
    /// Of a call that makes a channel, where a loop sends into it while another thread or task receives.
    pub channel: Option<Box<ChannelFact>>,
    /// What the receiver hangs on was declared outside of the innermost loop: it lives through the rounds.
    pub carried: bool,
    /// The function holds the length of what it is called on against a limit, or cuts it to one.
    pub limited: bool,
    /// Of an `Other`, the receiver, and of a `Collect`, what its chain begins with, is owned here and used for the last time.
    pub spent: bool,
    /// It makes something that is meant to be made once and used many times, as a regular expression.
    pub compiles: bool,
    /// `f()`, where `f` would do in the place of `|| f()`: the path of a function that takes nothing, and is generic in nothing.
    pub bare_call: bool,
    /// Of an `Other`: a raw pointer to what it is given was asked for.
    pub pointed: bool,
    /// Of an `Other`: it calls an `async fn` of a trait whose futures a macro boxes, though nobody makes objects of the trait.
    pub boxed_future: bool,
    /// Of a `Grow` that puts a buffer back to where buffers wait to be used again.
    pub pooled: Option<Box<PoolFact>>,
    /// The callee keeps an argument that may live longer than the caller: a spawned task.
    pub outlives: bool,
    /// The closure or future that is spawned hands on what it has made: it ends with `send(result)`.
    pub reported: bool,
    /// In an arm or a branch that an `Err` leads to.
    pub after_error: bool,
}

/// All that rules may ask: made once for a run.
#[derive(Debug, Default)]
pub struct Facts {
    /// Sorted by place.
    pub sites: Vec<Site>,
    /// The functions of the workspace that have a body, sorted by place.
    pub functions: Vec<FnFact>,
    /// Structs, enums and unions of the workspace. Sorted by place.
    pub types: Vec<TypeFact>,
    /// Types as the workspace's declarations write them, where they hold memory of their own. Sorted by place.
    pub written: Vec<WrittenFact>,
    /// How functions ask for memory that promised not to. Sorted by place.
    pub promises: Vec<PromiseFact>,
    /// What `// allocheck: trusted -- why` speaks for. Sorted.
    pub trusted: Vec<Place>,
    /// Large arrays. Sorted by place.
    pub arrays: Vec<ArrayFact>,
    /// Static collections that are only ever added to. Sorted by place.
    pub statics: Vec<StaticFact>,
    /// What the author asked to be left unsaid. Sorted by place.
    pub allows: Vec<Allow>,
    /// Files of crates that do without std. Sorted.
    pub no_std: Vec<FileId>,
    /// The files of crates that say how old a Rust may be that builds them, with its minor version. Sorted.
    pub oldest_rust: Vec<(FileId, u64)>,
    /// Files that a program wrote, as they say themselves: nobody edits them. Sorted.
    pub generated: Vec<FileId>,
    /// What stands in the files.
    pub texts: HashMap<FileId, Arc<str>>,
    /// Numbers that the user wishes for, by the names of rules. No facts, but what rules hold facts against.
    pub thresholds: BTreeMap<String, u64>,
}

/// Gathers the facts of all workspace crates in the index; functions are worked through in parallel.
#[must_use]
pub fn gather(index: &Index) -> Facts {
    let (world, (sizes, exported)) = rayon::join(|| World::new(index), || (Sizes::new(index), exported(index)));
    let sizes = &sizes;
    let drafts = gather::drafts((&world, sizes));
    // What bodies tell is settled for all together, and much of that is one thread's work.
    let declared = || (types::gather(sizes, &exported), written::gather(&world, sizes, &exported));
    let (gathered, (mut types, written)) = rayon::join(|| gather::gather(sizes, &exported, drafts), declared);
    let Gathered { sites, functions, mut arrays, promises, statics, mut sharing } = gathered;
    for fact in &mut types {
        fact.sharing = sharing.remove(&fact.type_id).map(Box::new);
    }
    arrays.extend(arrays::of_constants(sizes));
    arrays.sort_by_key(|it| it.place);
    Facts {
        sites,
        functions,
        types,
        written,
        promises,
        statics,
        trusted: directive::covered(index, "trusted"),
        arrays,
        allows: directive::gather(index),
        no_std: files::without_std(index),
        oldest_rust: files::oldest_rust(index),
        generated: files::generated(index),
        texts: index.texts.clone(),
        thresholds: BTreeMap::new(),
    }
}
