//! Finds the values that must not be printed.

use super::Context;
use botosmith_model::Shape;

impl Context<'_> {
    /// Whether values of a shape are redacted: it is sensitive, or it is a list or map of what is.
    pub(super) fn redacted(&self, shape: &str) -> bool {
        self.reaches_sensitive(shape, |shape| shape.members().is_none())
    }

    /// Whether anything that a shape holds, however deep, is sensitive.
    pub(super) fn holds_sensitive(&self, shape: &str) -> bool {
        self.reaches_sensitive(shape, |_| true)
    }

    fn reaches_sensitive(&self, shape: &str, through: impl Fn(&Shape) -> bool) -> bool {
        let reached = self.model.reachable([shape], through);
        let mut shapes = reached.into_iter().filter_map(|name| self.model.shapes.get(name));
        shapes.any(|shape| shape.traits.sensitive())
    }
}
