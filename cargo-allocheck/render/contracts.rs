//! The build that was read, and what it says of functions that promised not to allocate: for programs.

use allocheck_lints::text::Place;
use serde::Serialize;

use crate::evidence::contract::Promise;
use crate::evidence::verify::Verified;
use crate::render::Styled;

/// A build and its contracts.
#[derive(Serialize)]
pub(crate) struct BuildEntry<'a> {
    profile: &'a str,
    lto: Option<&'a str>,
    target: &'a str,
    contracts: Vec<Contract<'a>>,
}

/// A function that promised not to allocate.
#[derive(Serialize)]
pub(crate) struct Contract<'a> {
    pub(crate) function: &'a str,
    #[serde(flatten)]
    pub(crate) at: Spot<'a>,
    pub(crate) verdict: &'static str,
    /// Where the way to the allocator begins.
    pub(crate) from: Option<Spot<'a>>,
    /// The functions on it.
    pub(crate) through: &'a [String],
    /// What could lead anywhere.
    pub(crate) open: &'a [String],
}

/// A place; columns count Unicode scalar values.
#[derive(Serialize)]
pub(crate) struct Spot<'a> {
    pub(crate) path: &'a str,
    pub(crate) line: u32,
    pub(crate) column: u32,
}

impl<'a> BuildEntry<'a> {
    /// What is known of a build.
    pub(crate) fn of(page: &Styled<'a>, verified: &'a Verified) -> Self {
        let build = &verified.build;
        Self {
            profile: &build.profile,
            lto: build.lto.as_deref(),
            target: &build.target,
            contracts: contracts(page, verified),
        }
    }
}

/// The contracts of the files that are reported on, sorted by place.
pub(crate) fn contracts<'a>(page: &Styled<'a>, verified: &'a Verified) -> Vec<Contract<'a>> {
    let spot = |place: Place| page.locate(place).map(|(path, at)| Spot { path, line: at.line, column: at.column });
    let told = verified.promises.iter().filter_map(|(place, promise)| {
        let file = page.file(*place).filter(|file| file.selected)?;
        let function = place.span.text(&file.text);
        let (verdict, from, through, open): (_, _, &[String], &[String]) = match promise {
            Promise::Proven => ("proven", None, &[], &[]),
            Promise::Violated(from, through) => ("violated", spot(*from), through, &[]),
            Promise::Open(open) => ("open", None, &[], open),
            Promise::NoCode => ("unknown", None, &[], &[]),
        };
        Some(Contract { function, at: spot(*place)?, verdict, from, through, open })
    });
    told.collect()
}
