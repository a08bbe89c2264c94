//! Which operations and shapes the JSON names, whether or not they could be read.
//!
//! References are checked against these names while they are read, so that a shape that is itself
//! wrong is reported once and not again at each place that uses it.

use crate::cursor::Cursor;
use crate::problem::Problems;
use serde_json::{Map, Value};

/// The names of `service-2.json`. A section that is not there resolves every reference: it has been
/// reported already.
pub(super) struct Names<'a> {
    operations: Option<&'a Map<String, Value>>,
    shapes: Option<&'a Map<String, Value>>,
}

impl<'a> Names<'a> {
    /// The names under the root of `service-2.json`, where there is one.
    pub(super) fn new(service: Option<&Cursor<'a>>) -> Self {
        let section = |key| service.and_then(|at| at.value().get(key)).and_then(Value::as_object);
        Self { operations: section("operations"), shapes: section("shapes") }
    }

    /// Reads a reference to a shape.
    pub(super) fn shape(&self, at: &Cursor<'_>, problems: &mut Problems) -> Option<String> {
        let name = at.string(problems)?;
        if self.shapes.is_some_and(|shapes| !shapes.contains_key(name)) {
            at.error(problems, format!("there is no shape `{name}`"));
        }
        Some(name.to_owned())
    }

    /// Reads a reference to a structure; `role` says what it is needed for, such as `an input`.
    pub(super) fn structure(&self, at: &Cursor<'_>, role: &str, problems: &mut Problems) -> Option<String> {
        let name = self.shape(at, problems)?;
        let shape = self.shapes.and_then(|shapes| shapes.get(&name));
        match shape.and_then(|shape| shape.get("type")).and_then(Value::as_str) {
            Some(kind) if kind != "structure" => {
                at.error(problems, format!("{role} must be a structure, and `{name}` is a {kind}"));
            }
            _ if shape.and_then(|shape| shape.get("document")) == Some(&Value::Bool(true)) => {
                at.error(problems, format!("{role} must be a structure, and `{name}` is a document"));
            }
            _ => {}
        }
        Some(name)
    }

    /// Reads a reference to an error.
    pub(super) fn error(&self, at: &Cursor<'_>, problems: &mut Problems) -> Option<String> {
        let name = self.structure(at, "an error", problems)?;
        let shape = self.shapes.and_then(|shapes| shapes.get(&name));
        let structure = shape.filter(|s| s.get("type").and_then(Value::as_str) == Some("structure"));
        if structure.is_some_and(|s| s.get("exception").is_none() && s.get("error").is_none()) {
            at.error(problems, format!("`{name}` is not an error: it has neither `exception` nor `error`"));
        }
        Some(name)
    }

    /// Whether there may be an operation of that name.
    pub(super) fn has_operation(&self, name: &str) -> bool {
        self.operations.is_none_or(|operations| operations.contains_key(name))
    }

    /// Says that `name` is not an operation, where it is none.
    pub(super) fn check_operation(&self, at: &Cursor<'_>, name: &str, problems: &mut Problems) {
        if !self.has_operation(name) {
            at.error(problems, format!("there is no operation `{name}`"));
        }
    }
}
