//! Where a text goes that is made only to be put behind another.

use crate::facts::evidence::{MadeHow, ShownClass};
use crate::facts::step::{ArgFact, StepFact, StepKind};
use crate::facts::{Facts, Site, SiteKind};
use crate::text::{Place, Span};

/// A temporary text that is appended to a `String`, or written by a writer.
#[derive(Clone, Copy, Debug)]
pub struct Appended<'a> {
    /// What appends or writes it.
    pub step: &'a StepFact,
    /// What it is appended to.
    pub to: &'a ArgFact,
    /// What is done with the result of that, where it is `()`: nothing of what writes, which gives a `Result` as `write!` does.
    pub then: Option<StepKind>,
    /// What makes the text: `format!`, `to_string`.
    pub what: &'static str,
    /// What `write!` is to be given of it, and the words before that.
    pub shown: (&'static str, Place),
    /// A `format!` of one value as it is: rules about numbers and texts speak of many such.
    pub alone: bool,
    /// To be written at once may be what a writer is for: a packet, a call of the system.
    pub framed: bool,
}

/// What gathers bytes before they go anywhere. Another writer may take each write for a unit, and `write!` writes piece by
/// piece.
const GATHER: [&str; 6] = ["BufWriter", "Cursor", "LineWriter", "Stdout", "StdoutLock", "Vec"];

/// What looks at a text as it is.
const VIEWS: [&str; 3] = ["String::as_str", "String::as_bytes", "str::as_bytes"];

impl Appended<'_> {
    /// `write!` needs a trait in scope that may not be there.
    #[must_use]
    pub fn needs_trait(&self, site: &Site) -> bool {
        self.then.is_some() && !site.scope.writes
    }
}

impl Facts {
    /// Where the text of a `format!` or `to_string` goes, if it is only lent to what appends or writes it. Numbers and texts that
    /// are given to `to_string` are not among them.
    #[must_use]
    pub fn appended<'a>(&self, site: &'a Site) -> Option<Appended<'a>> {
        let (what, shown) = self.formatted(site)?;
        let (lent, rest) = site.into.split_first().filter(|_| !site.from_macro)?;
        let is_lent = lent.kind == StepKind::Lent || lent.callee.is_any(&VIEWS);
        let (step, rest) = rest.split_first().filter(|_| is_lent)?;
        let to = step.args.first()?;
        let ty = to.ty.trim_start_matches('&').trim_start_matches("mut ");
        let writes = step.param != 0 && step.callee.is_any(&["Write::write_str", "Write::write_all"]);
        let adds = step.kind == StepKind::AddedTo && ty == "String";
        let appends = adds || step.param != 0 && step.callee.is("String::push_str");
        let head = ty.split('<').next().unwrap_or_default();
        (writes || appends).then(|| Appended {
            step,
            to,
            then: rest.first().map(|it| it.kind).filter(|_| appends),
            what,
            alone: site.kind == SiteKind::Format && site.shown.as_ref().is_some_and(|it| it.plain && it.alone),
            shown,
            framed: step.callee.is("Write::write_all") && !GATHER.contains(&head),
        })
    }

    fn formatted(&self, site: &Site) -> Option<(&'static str, (&'static str, Place))> {
        if site.kind == SiteKind::Format {
            site.format.as_ref().filter(|it| it.known)?;
            let open = self.text(site.whole).find(['(', '[', '{'])? as u32 + 1;
            let span = Span::new(site.whole.span.start + open, site.whole.span.end - 1);
            return Some(("format!", ("", Place { span, ..site.whole })));
        }
        let shown = site.shown.as_ref().filter(|it| matches!(it.class, ShownClass::Other | ShownClass::Float))?;
        site.callee.is("ToString::to_string").then_some(("to_string", ("\"{}\", ", shown.place)))
    }

    /// It is appended to a `String` that was made empty for it, and nothing else ever is: the text itself would do.
    #[must_use]
    pub fn is_all_of(&self, appended: &Appended<'_>) -> bool {
        let grown = self.site_that_is(appended.step.whole).and_then(|it| it.grown.as_ref());
        grown.is_some_and(|it| it.made != MadeHow::Filled && it.around.is_none() && it.pushes.len() == 1)
    }

    /// All sites of the function whose texts are appended to what is called the same, in source order, this one included.
    pub fn appended_beside<'a>(
        &'a self,
        site: &'a Site,
        appended: Appended<'a>,
    ) -> impl Iterator<Item = (&'a Site, Appended<'a>)> {
        let function = site.function.and_then(|at| self.functions.get(at));
        let buffer = self.buffer(&appended);
        let alike = move |it: &'a Site| {
            let other = self.appended(it).filter(|_| it.function == site.function)?;
            (self.buffer(&other) == buffer).then_some((it, other))
        };
        function.into_iter().flat_map(|function| self.sites_in(function)).filter_map(alike)
    }

    /// The source of what is appended to.
    #[must_use]
    pub fn buffer(&self, appended: &Appended<'_>) -> &str {
        self.text(appended.to.place).trim_start_matches('*')
    }
}
