//! `#[cfg_attr(any(), allow(allocheck::rule))]` at statements, arms, fields, variants and parameters, which are no items.

use syn::spanned::Spanned;
use syn::visit::{self, Visit};

use crate::syntax::item::{Attrs, InnerLint};
use crate::syntax::lower::Lowering;
use crate::text::Span;

/// What such attributes hold; where it is not in the text, there are none.
const TOOL: &str = "allocheck::";

/// So do those of Clippy, for rules of the same meaning.
const CLIPPY: &str = "clippy::";

/// Whether there may be such attributes in a text.
pub(super) fn may_be_in(text: &str) -> bool {
    text.contains(TOOL) || text.contains(CLIPPY)
}

/// Adds the attributes of all that is no item.
pub(super) fn gather(lowering: &mut Lowering<'_>, file: &syn::File) {
    Finder { lowering, around: None }.visit_file(file);
}

struct Finder<'l, 'a, 't> {
    lowering: &'l mut Lowering<'a>,
    /// What an attribute that is met here speaks for; nothing at items. To ask for its span writes out all its tokens,
    /// which is done where there is an attribute alone.
    around: Option<&'t dyn Spanned>,
}

impl<'t> Finder<'_, '_, 't> {
    fn around(&mut self, around: Option<&'t dyn Spanned>, visit: impl FnOnce(&mut Self)) {
        let outer = std::mem::replace(&mut self.around, around);
        visit(self);
        self.around = outer;
    }
}

impl<'t> Visit<'t> for Finder<'_, '_, 't> {
    fn visit_attribute(&mut self, attr: &'t syn::Attribute) {
        let Some(around) = self.around else { return };
        let mut attrs = Attrs::default();
        self.lowering.attrs(std::slice::from_ref(attr), &mut attrs);
        if attrs.lints.is_empty() {
            return;
        }
        let covers: Span = self.lowering.source.span(around.span());
        let covers = Span { start: self.lowering.source.with_docs(covers.start), ..covers };
        let found = attrs.lints.iter().map(|&(word, rule, attr)| InnerLint { word, rule, attr, covers });
        self.lowering.file.inner_lints.extend(found);
    }

    fn visit_item(&mut self, it: &'t syn::Item) {
        self.around(None, |finder| visit::visit_item(finder, it));
    }

    fn visit_impl_item(&mut self, it: &'t syn::ImplItem) {
        self.around(None, |finder| visit::visit_impl_item(finder, it));
    }

    fn visit_trait_item(&mut self, it: &'t syn::TraitItem) {
        self.around(None, |finder| visit::visit_trait_item(finder, it));
    }

    fn visit_stmt(&mut self, it: &'t syn::Stmt) {
        self.around(Some(it), |finder| visit::visit_stmt(finder, it));
    }

    fn visit_arm(&mut self, it: &'t syn::Arm) {
        self.around(Some(it), |finder| visit::visit_arm(finder, it));
    }

    fn visit_field(&mut self, it: &'t syn::Field) {
        self.around(Some(it), |finder| visit::visit_field(finder, it));
    }

    fn visit_fn_arg(&mut self, it: &'t syn::FnArg) {
        self.around(Some(it), |finder| visit::visit_fn_arg(finder, it));
    }

    fn visit_variant(&mut self, it: &'t syn::Variant) {
        self.around(Some(it), |finder| visit::visit_variant(finder, it));
    }
}
