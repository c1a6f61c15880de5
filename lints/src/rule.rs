//! What a rule is: one value, in one file, named as its file.

use crate::facts::arrays::ArrayFact;
use crate::facts::directive::Allow;
use crate::facts::function::{FnFact, ParamFact};
use crate::facts::promises::PromiseFact;
use crate::facts::statics::StaticFact;
use crate::facts::types::TypeFact;
use crate::facts::written::{WrittenFact, WrittenType};
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Finding, Level};

/// A rule.
#[derive(Debug)]
pub struct Rule {
    /// The file's name: `vec_without_capacity`.
    pub name: &'static str,
    /// One clause: what is wasted.
    pub summary: &'static str,
    /// Markdown, three short paragraphs at most: what is wasted, why good code has it, when to ignore the advice.
    pub why: &'static str,
    /// Run as a test.
    pub example: Example,
    /// Its family.
    pub group: Group,
    /// Unless the configuration says otherwise.
    pub level: Level,
    /// Clippy's lint of the same name and meaning, if there is one.
    pub clippy: Option<&'static str>,
    /// What it looks at, and its judgement.
    pub asks: Asks,
}

/// What a rule looks at. The engine calls it for these alone; it fills in the rule's name, the level and the heat of what
/// comes back, and leaves out cold and test code unless that is asked for.
#[derive(Clone, Copy, Debug)]
pub enum Asks {
    /// Sites of these kinds. The first rule in the order of the table that has something to say about a site is the only one.
    Sites(&'static [SiteKind], fn(&Facts, &Site) -> Verdict),
    /// Structs, enums and unions.
    Types(fn(&Facts, &TypeFact) -> Verdict),
    /// Functions with a body.
    Functions(fn(&Facts, &FnFact) -> Verdict),
    /// Types that declarations write, from the outside in: where a rule speaks about one, what it is made of is left out.
    Written(fn(&Facts, &WrittenFact, &WrittenType) -> Verdict),
    /// What is made at sites of these kinds, and what parameters take.
    SitesAndParams(&'static [SiteKind], fn(&Facts, &Site) -> Verdict, fn(&Facts, &FnFact, &ParamFact) -> Verdict),
    /// How functions ask for memory that promised not to.
    Promises(fn(&Facts, &PromiseFact) -> Verdict),
    /// What the author asked to be left unsaid. Asked when all others have spoken.
    Allows(fn(&Facts, &AllowUse<'_>) -> Verdict),
    /// Static collections that are only ever added to.
    Statics(fn(&Facts, &StaticFact) -> Verdict),
    /// Large arrays.
    Arrays(fn(&Facts, &ArrayFact) -> Verdict),
    /// The parameters of functions with a body, `self` first where there is one.
    Params(fn(&Facts, &FnFact, &ParamFact) -> Verdict),
}

/// What became of something that the author asked to be left unsaid.
#[derive(Clone, Copy, Debug)]
pub struct AllowUse<'a> {
    /// What was asked.
    pub allow: &'a Allow,
    /// There is a rule of that name.
    pub known: bool,
    /// The rule has something to say there, were it asked with the least confidence.
    pub used: bool,
    /// The name of the rule that was probably meant.
    pub nearest: Option<&'static str>,
}

/// Code that shows a rule.
#[derive(Debug)]
pub struct Example {
    /// The rule fires on this.
    pub before: &'static str,
    /// What the fix makes of it, or what a person should; silent, and compiles.
    pub after: &'static str,
}

/// The families of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Buffers that reallocate while they grow.
    Growth,
    /// Strings.
    Text,
    /// Values that are copied and need not be.
    Copies,
    /// Boxes and indirections.
    Boxing,
    /// Memory that could be used again.
    Reuse,
    /// Memory asked for before it is known to be needed.
    Eager,
    /// The size of things.
    Layout,
    /// Memory that is never given back.
    Retention,
    /// What the author promised.
    Contract,
}

impl Group {
    /// All families.
    pub const ALL: [Self; 9] = [
        Self::Growth,
        Self::Text,
        Self::Copies,
        Self::Boxing,
        Self::Reuse,
        Self::Eager,
        Self::Layout,
        Self::Retention,
        Self::Contract,
    ];

    /// What people call it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Growth => "growth",
            Self::Text => "text",
            Self::Copies => "copies",
            Self::Boxing => "boxing",
            Self::Reuse => "reuse",
            Self::Eager => "eager",
            Self::Layout => "layout",
            Self::Retention => "retention",
            Self::Contract => "contract",
        }
    }
}

/// How many bytes a rule allows. The configuration may say another number.
#[derive(Debug)]
pub struct Threshold {
    /// The rule's name.
    pub rule: &'static str,
    /// The number where nothing is configured.
    pub default: u64,
    /// One sentence.
    pub says: &'static str,
}

impl Threshold {
    /// The number that counts in this run.
    #[must_use]
    pub fn of(&self, facts: &Facts) -> u64 {
        facts.thresholds.get(self.rule).copied().unwrap_or(self.default)
    }
}

/// A judgement: a finding, or silence.
pub type Verdict = Option<Finding>;
