//! What rules ask of all facts together: what stands at a place, around it and in it.

use crate::facts::copy::SourceKind;
use crate::facts::evidence::{BoxFact, LoopFact};
use crate::facts::function::{CallerFact, FnFact, ParamFact};
use crate::facts::step::{LiteralFact, StepFact, StepKind};
use crate::facts::{Facts, HeatKind, Site, SiteKind};
use crate::text::{Place, Span};

impl Facts {
    /// What must be in scope for `write!` to a `String`.
    #[must_use]
    pub fn writing_trait(&self, place: Place) -> &'static str {
        self.of_std(place, "std::fmt::Write as _", "core::fmt::Write as _")
    }

    /// What is to be imported for that where a site stands; nothing where it is in scope already.
    #[must_use]
    pub fn writing_import(&self, site: &Site) -> Option<&'static str> {
        (!site.scope.writes).then(|| self.writing_trait(site.place))
    }

    /// The site stands in an impl of `Display` or `Debug`.
    #[must_use]
    pub fn is_in_display(&self, site: &Site) -> bool {
        let function = site.function.and_then(|at| self.functions.get(at));
        function.is_some_and(|it| it.path.is_any(&["Display::fmt", "Debug::fmt"]))
    }

    /// The site at this place: the name of a call or macro.
    #[must_use]
    pub fn site_at(&self, place: Place) -> Option<&Site> {
        let start = self.sites.partition_point(|site| site.place < place);
        self.sites.get(start).filter(|it| it.place == place)
    }

    /// Of two paths the one that can be named at a place: that through `std`, or that for crates which do without.
    #[must_use]
    pub fn of_std(&self, place: Place, std: &'static str, core: &'static str) -> &'static str {
        if self.no_std.binary_search(&place.file).is_ok() { core } else { std }
    }

    /// What came with Rust 1.`minor` can be used at a place, as far as its package says how old a Rust may be that builds it.
    #[must_use]
    pub fn has_rust(&self, place: Place, minor: u64) -> bool {
        let at = self.oldest_rust.binary_search_by_key(&place.file, |(file, _)| *file);
        at.ok().and_then(|at| self.oldest_rust.get(at)).is_none_or(|(_, oldest)| *oldest >= minor)
    }

    /// `"".to_string()`, `String::from("")`: asks for no memory, whatever it looks like.
    #[must_use]
    pub fn is_empty_text(&self, site: &Site) -> bool {
        let written = site.from.first().filter(|it| it.kind == StepKind::Literal && it.ty == "&str");
        written.is_some_and(|it| it.whole.span.end - it.whole.span.start <= 2)
            || site.args.iter().any(|it| matches!(&it.literal, Some(LiteralFact::Str(text)) if text.is_empty()))
    }

    /// No memory is asked for: of an empty text, or as in `(!name.is_empty()).then_some(name.clone())`, where it is not needed:
    /// then it is a copy of nothing.
    #[must_use]
    pub fn is_of_nothing(&self, site: &Site, step: &StepFact) -> bool {
        let asked = step.args.first().zip(site.copied.as_ref());
        self.is_empty_text(site) || asked.is_some_and(|(asked, copied)| self.asks_if_empty(asked.place, &copied.text))
    }

    /// `x.is_empty()` stands at a place, for `x` as written.
    #[must_use]
    pub fn asks_if_empty(&self, place: Place, written: &str) -> bool {
        self.text(place).contains(&format!("{written}.is_empty()"))
    }

    /// Each time that the site is reached a process is started beside it, or something else waited for: in the loop around it, or
    /// else in its function.
    #[must_use]
    pub fn waits_beside(&self, site: &Site) -> bool {
        let function = site.function.and_then(|at| self.functions.get(at));
        site.loops.last().map_or_else(|| function.is_some_and(|it| it.waits), |it| it.waits)
    }

    /// What the site copies is copied at once again, and that second copy is the one that nobody needs.
    #[must_use]
    pub fn is_copied_on(&self, site: &Site) -> bool {
        let next = site.into.first().and_then(|it| self.site_that_is(it.whole));
        next.and_then(|it| it.copied.as_ref()).is_some_and(|it| it.kind == SourceKind::Made && it.movable)
    }

    /// The site copies what stands in the source: `"none".to_owned()`, `DEFAULT.to_string()`.
    #[must_use]
    pub fn copies_constant(&self, site: &Site) -> bool {
        let is_literal = site.from.first().is_some_and(|it| it.kind == StepKind::Literal && it.ty == "&str");
        let is_given = site.args.first().is_some_and(|it| matches!(it.literal, Some(LiteralFact::Str(_))));
        is_literal || is_given || site.copied.as_ref().is_some_and(|it| it.kind == SourceKind::Static)
    }

    /// What stands at a place: for fixes, which write again what is there.
    #[must_use]
    pub fn text(&self, place: Place) -> &str {
        self.texts.get(&place.file).map_or("", |text| place.span.text(text))
    }

    /// A comment stands in an expression outside of a part of it: what goes when only the part is left.
    #[must_use]
    pub fn has_comment(&self, whole: Place, part: Place) -> bool {
        let (text, span) = (self.text(whole), part.span);
        let (start, end) = (span.start.saturating_sub(whole.span.start), span.end.saturating_sub(whole.span.start));
        let (before, after) = (text.get(..start as usize), text.get(end as usize..));
        [before, after].into_iter().flatten().any(|it| it.contains("//") || it.contains("/*"))
    }

    /// The function in which a place lies, behind its name.
    #[must_use]
    pub fn function_around(&self, place: Place) -> Option<&FnFact> {
        let behind = self.functions.partition_point(|it| it.place <= place);
        let function = self.functions.get(behind.checked_sub(1)?)?;
        let whole = function.whole;
        (whole.file == place.file && place.span.end <= whole.span.end).then_some(function)
    }

    /// What stands in the file before a place.
    #[must_use]
    pub fn before(&self, place: Place) -> &str {
        self.text(Place { span: Span::new(0, place.span.start), ..place })
    }

    /// Something at this place looks like a comment, which a fix that writes the place anew would lose.
    #[must_use]
    pub fn is_commented(&self, place: Place) -> bool {
        let text = self.text(place);
        text.contains("//") || text.contains("/*")
    }

    /// The sites in the body of a function, those of closures and items in it included.
    pub fn sites_in(&self, function: &FnFact) -> impl Iterator<Item = &Site> {
        self.sites_within(function.whole)
    }

    /// In each round of this loop around the site, or within it, a value with memory of its own is made as well.
    #[must_use]
    pub fn asks_each_round(&self, site: &Site, around: &LoopFact) -> bool {
        let halves = |it: &Site| 1 + u32::from(!it.conditional && !it.after_exit);
        self.making_in(site, around).map(halves).sum::<u32>() >= 2
    }

    /// How many other places than `own` make a value in each round of this loop around the site.
    #[must_use]
    pub fn asking_beside(&self, site: &Site, around: &LoopFact, own: Place) -> usize {
        self.asking_each_round(site, around).filter(|it| it.place != own).count()
    }

    fn asking_each_round(&self, site: &Site, around: &LoopFact) -> impl Iterator<Item = &Site> {
        self.making_in(site, around).filter(|it| !it.conditional && !it.after_exit)
    }

    /// The places in this loop around the site, beside it, that make values with memory of their own or fill a buffer that is
    /// made in the same round, on all ways that are not cold.
    fn making_in(&self, site: &Site, around: &LoopFact) -> impl Iterator<Item = &Site> {
        let (at, whole) = (site.place, around.whole);
        let in_round = move |place: Place| place.file == whole.file && whole.span.contains(place.span);
        let fills = move |it: &Site| it.grown.as_ref().is_some_and(|it| in_round(it.constructor));
        self.sites_within(whole).filter(move |it| {
            let asks = SiteKind::MAKING.contains(&it.kind) || it.kind == SiteKind::Grow && fills(it);
            asks && it.heat.kind != HeatKind::Cold && it.place != at && in_round(it.place)
        })
    }

    /// The places in the function of this site that make values with memory of their own, on all ways that are not cold.
    fn making_beside(&self, site: &Site) -> impl Iterator<Item = &Site> {
        let function = site.function.and_then(|at| self.functions.get(at));
        let makes = |it: &&Site| SiteKind::MAKING.contains(&it.kind) && it.heat.kind != HeatKind::Cold;
        function.into_iter().flat_map(|function| self.sites_in(function)).filter(makes)
    }

    /// In some rounds of this loop beside the site a value with memory of its own is made as well.
    #[must_use]
    pub fn asks_in_rounds(&self, site: &Site, around: &LoopFact) -> bool {
        let in_rounds = |it: &Site| it.loops.iter().any(|it| it.whole == around.whole);
        self.making_beside(site).any(in_rounds)
    }

    /// The site that is all of this expression: `Box::new(x)` of the argument in `f(Box::new(x))`.
    #[must_use]
    pub fn site_that_is(&self, whole: Place) -> Option<&Site> {
        let at = |place: Place| (place.file, place.span.start);
        let start = self.sites.partition_point(|site| at(site.place) < at(whole));
        let within = |site: &&Site| site.place.file == whole.file && site.place.span.start < whole.span.end;
        self.sites[start..].iter().take_while(within).find(|site| site.whole == whole)
    }

    /// The sites in an expression.
    pub fn sites_within(&self, whole: Place) -> impl Iterator<Item = &Site> {
        let start = self.sites.partition_point(|site| site.place < whole);
        let within = move |site: &&Site| site.place.file == whole.file && site.place.span.start < whole.span.end;
        self.sites[start..].iter().take_while(within)
    }

    /// The box that a caller makes for the call, as the argument at this place.
    #[must_use]
    pub fn boxed_for(&self, caller: &CallerFact, at: usize) -> Option<&Site> {
        self.site_that_is(*caller.args.get(at)?).filter(|site| site.boxed.is_some())
    }

    /// A function of the workspace takes the box, does nothing but call or borrow it, and all its callers make such a box on the
    /// spot: with another parameter, none of them has to.
    #[must_use]
    pub fn is_made_for_call(&self, boxed: &BoxFact) -> bool {
        let taken = boxed.taken_by.and_then(|(function, at)| Some((self.functions.get(function)?, at)));
        let Some((function, at)) = taken else { return false };
        let is_own = !function.is_async && function.is_free() && boxed.among.is_none();
        let is_borrowed = function.params.get(at).is_some_and(ParamFact::is_only_borrowed);
        is_own && is_borrowed && function.callers.iter().all(|it| it.boxes.get(at) == Some(&true))
    }

    /// Something repeats the site beyond the innermost loops of its own: another loop around it, or what calls the function.
    #[must_use]
    pub fn is_repeated_beyond(&self, site: &Site, own: usize) -> bool {
        site.loops.len() > own || self.heat_around(site) == Some(HeatKind::Hot)
    }

    /// How often the function runs in which a site lies.
    #[must_use]
    pub fn heat_around(&self, site: &Site) -> Option<HeatKind> {
        site.function.and_then(|at| self.functions.get(at)).map(|it| it.heat.kind)
    }
}
