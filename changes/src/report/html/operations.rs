//! Chooses the operations of a page, their order, and the contents of their requests and responses.

use super::forms::Side;
use super::syntax::{request, response, Mark, Pair, Syntax};
use crate::Diff;
use botosmith_codegen::names::snake;
use botosmith_model::problem::Visible;
use botosmith_model::{Operation, ServiceModel};
use std::collections::HashSet;

/// The lines of all syntaxes that a page shows.
const LINES: usize = 40_000;

/// An operation of the page.
pub(super) struct OperationView {
    pub(super) name: String,
    /// `new`, `updated`, `changed` or `deleted`.
    pub(super) state: &'static str,
    /// Its request and response.
    pub(super) parts: Vec<Part>,
}

/// A request or a response.
pub(super) struct Part {
    pub(super) title: &'static str,
    pub(super) syntax: Syntax,
    /// There was no room for the lines.
    pub(super) is_left_out: bool,
}

/// New operations, those that gained something, those with other differences, and those that are gone.
pub(super) fn operations(diff: &Diff, old: &ServiceModel, new: &ServiceModel) -> Vec<OperationView> {
    let listed = &diff.operations;
    let updated: HashSet<&str> = listed.updated.iter().map(|updated| updated.name.as_str()).collect();
    let mut room = LINES;
    let mut view = |name: &str, state| {
        let (old, new) = (find(old, name), find(new, name));
        let mut parts = parts(name, old, new);
        parts.iter_mut().for_each(|part| part.fit(&mut room));
        OperationView { name: Visible(name).to_string(), state, parts }
    };
    let mut views: Vec<OperationView> = listed.added.iter().map(|name| view(name, "new")).collect();
    views.extend(listed.updated.iter().map(|updated| view(&updated.name, "updated")));
    for name in new.operations.keys().filter(|name| !updated.contains(name.as_str())) {
        let pair = (find(old, name), find(new, name));
        if let (Some(_), Some(_)) = pair {
            if parts(name, pair.0, pair.1).iter().any(|part| part.syntax.is_changed()) {
                views.push(view(name, "changed"));
            }
        }
    }
    views.extend(listed.removed.iter().map(|name| view(name, "deleted")));
    views
}

type Found<'a> = Option<(&'a ServiceModel, &'a Operation)>;

fn find<'a>(model: &'a ServiceModel, name: &str) -> Found<'a> {
    Some((model, model.operations.get(name)?))
}

fn parts(name: &str, old: Found<'_>, new: Found<'_>) -> Vec<Part> {
    let mark = match (old, new) {
        (None, None) => return Vec::new(),
        (Some(_), None) => Mark::Removed,
        (None, Some(_)) => Mark::Added,
        (Some(_), Some(_)) => Mark::Same,
    };
    let input =
        Pair { old: side(old, |operation| &operation.input), new: side(new, |operation| &operation.input) };
    let output =
        Pair { old: side(old, |operation| &operation.output), new: side(new, |operation| &operation.output) };
    let part = |title, syntax| Part { title, syntax, is_left_out: false };
    vec![part("Request", request(&snake(name), input, mark)), part("Response", response(output, mark))]
}

fn side<'a>(found: Found<'a>, shape: fn(&Operation) -> &Option<String>) -> Option<Side<'a>> {
    let (model, operation) = found?;
    Some(Side { model, shape: shape(operation).as_deref()? })
}

impl Part {
    /// Keeps the lines where there is room for them.
    fn fit(&mut self, room: &mut usize) {
        if self.syntax.lines.len() > *room {
            // What comes after has no room either: a page that left out some in between would mislead.
            *room = 0;
            self.syntax.lines.clear();
            self.is_left_out = true;
        }
        *room -= self.syntax.lines.len();
    }
}
