//! Macro calls in bodies, opened.

use syn::Macro;

use crate::syntax::bodies::BodyLowering;
use crate::syntax::body::{ExprId, ExprKind, MacroCall, MacroKind, PatId, PatKind};
use crate::text::Span;

impl BodyLowering<'_, '_> {
    /// A macro call where an expression or a statement stands.
    pub(super) fn macro_call(&mut self, mac: &Macro, statement: bool) -> ExprId {
        let _ = statement;
        let path = self.cx.path(&mac.path, None);
        let name = path.segments.last().map_or(self.cx.words.none, |it| it.name);
        let span = Span { start: path.span.start, end: self.cx.source.end(mac.delimiter.span().join()) };
        let call = MacroCall { name, name_span: path.span, kind: MacroKind::Missing };
        self.cx.file.missing += 1;
        self.add(span, ExprKind::Macro(Box::new(call)))
    }

    /// A macro call where a pattern stands.
    pub(super) fn macro_pat(&mut self, mac: &Macro, names: usize) -> PatId {
        let _ = names;
        let path = self.cx.path(&mac.path, None);
        let span = Span { start: path.span.start, end: self.cx.source.end(mac.delimiter.span().join()) };
        self.cx.file.missing += 1;
        self.add_pat(span, PatKind::Missing)
    }
}
