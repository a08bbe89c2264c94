//! Finds the values that must not be printed.

use super::Context;
use crate::normalize::members;
use botosmith_model::ShapeKind;
use std::collections::BTreeSet;

impl Context<'_> {
    /// Whether values of a shape are redacted: it is sensitive, or it is a list or map of what is.
    pub(super) fn redacted(&self, shape: &str) -> bool {
        let mut seen = BTreeSet::new();
        let mut todo = vec![shape];
        while let Some(name) = todo.pop() {
            let Some(shape) = self.model.shapes.get(name).filter(|_| seen.insert(name)) else { continue };
            if shape.sensitive {
                return true;
            }
            if !matches!(shape.kind, ShapeKind::Structure(_)) {
                todo.extend(members(&shape.kind).map(|member| member.target.as_str()));
            }
        }
        false
    }

    /// Whether anything that a shape holds, however deep, is sensitive.
    pub(super) fn holds_sensitive(&self, shape: &str) -> bool {
        let mut seen = BTreeSet::new();
        let mut todo = vec![shape];
        while let Some(name) = todo.pop() {
            let Some(shape) = self.model.shapes.get(name).filter(|_| seen.insert(name)) else { continue };
            if shape.sensitive {
                return true;
            }
            todo.extend(members(&shape.kind).map(|member| member.target.as_str()));
        }
        false
    }
}
