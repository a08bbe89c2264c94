//! Reads waiters, which stand with the operations that they poll.

use super::ast::name_of;
use super::scope::Scope;
use crate::acceptors::{self, Output};
use crate::cursor::{Cursor, Object};
use crate::origin::{Origin, Part, ShapeId};
use crate::problem::Problems;
use crate::service::Operation;
use crate::shape::Shape;
use crate::waiter::{Acceptor, Expected, Matcher, Waiter};
use indexmap::IndexMap;

/// Seconds between polls where the model does not say.
const MIN_DELAY: u32 = 2;
const MAX_DELAY: u32 = 120;

/// Reads the waiters of all operations, by name.
pub(super) fn read(
    scope: &Scope<'_>,
    operations: &IndexMap<String, Operation>,
    shapes: &IndexMap<String, Shape>,
    problems: &mut Problems,
) -> IndexMap<String, Waiter> {
    let mut waiters: IndexMap<String, Waiter> = IndexMap::new();
    for (polled, definition) in &scope.operations {
        let Some(at) = definition.traits.get("smithy.waiters#waitable") else { continue };
        let output = operations.get(*polled).and_then(|its| Some((its.output.as_deref()?, shapes)));
        for (name, at) in at.entries(problems) {
            let Some(waiter) = waiter(name, polled, &at, output, problems) else { continue };
            if let Some(other) = waiters.insert(name.to_owned(), waiter) {
                at.error(problems, format!("`{}` has a waiter `{name}`, too", other.operation));
            }
        }
    }
    waiters.sort_keys();
    waiters
}

fn waiter(
    name: &str,
    polled: &str,
    at: &Cursor<'_>,
    output: Output<'_>,
    problems: &mut Problems,
) -> Option<Waiter> {
    let object = at.object(problems)?;
    object.ignore(&["deprecated", "tags"]);
    let description = object.string("documentation", problems);
    let delay: u32 = object.get("minDelay").and_then(|at| at.integer(problems)).unwrap_or(MIN_DELAY).max(1);
    let max_delay: u32 = object.get("maxDelay").and_then(|at| at.integer(problems)).unwrap_or(MAX_DELAY);
    let acceptors = acceptors::all(&object, output, acceptor, problems);
    object.finish(problems);
    Some(Waiter {
        name: name.to_owned(),
        origin: Origin::new(Part::Waiter, ShapeId::new("", name), at.file().into(), at.pointer()),
        operation: polled.to_owned(),
        description,
        delay,
        // The longest delay is what botocore's polls take together.
        max_attempts: (max_delay / delay).max(1),
        acceptors,
    })
}

fn acceptor(at: &Cursor<'_>, output: Output<'_>, problems: &mut Problems) -> Option<Acceptor> {
    let object = at.object(problems)?;
    let state = acceptors::state(&object, problems);
    let matcher = object.require("matcher", problems).and_then(|at| matcher(&at, output, problems));
    object.finish(problems);
    Some(Acceptor { state: state?, matcher: matcher? })
}

/// A union: exactly one of its members is there.
fn matcher(at: &Cursor<'_>, output: Output<'_>, problems: &mut Problems) -> Option<Matcher> {
    let object = at.object(problems)?;
    let found = if let Some(at) = object.get("output") {
        path_matcher(&at, output, problems)
    } else if let Some(at) = object.get("success") {
        at.boolean(problems).map(|success| Matcher::AnyError(!success))
    } else if let Some(at) = object.get("errorType") {
        at.string(problems).map(|id| Matcher::Error(name_of(id).to_owned()))
    } else if let Some(at) = object.get("inputOutput") {
        at.error(problems, "waiters that compare input and output are not supported yet");
        None
    } else {
        at.error(problems, "expected one of the keys output, inputOutput, success, errorType");
        None
    };
    object.finish(problems);
    found
}

fn path_matcher(at: &Cursor<'_>, output: Output<'_>, problems: &mut Problems) -> Option<Matcher> {
    const COMPARATORS: [&str; 4] = ["stringEquals", "booleanEquals", "allStringEquals", "anyStringEquals"];
    let object = at.object(problems)?;
    let argument = acceptors::path(&object, "path", output, problems);
    let comparator = object.require("comparator", problems);
    let comparator = comparator.and_then(|at| at.one_of(&COMPARATORS, problems));
    let expected = expected(&object, comparator.as_deref(), problems);
    object.finish(problems);
    let (argument, expected) = (argument?, expected?);
    Some(match comparator?.as_str() {
        "allStringEquals" => Matcher::PathAll { argument, expected },
        "anyStringEquals" => Matcher::PathAny { argument, expected },
        _ => Matcher::Path { argument, expected },
    })
}

/// The value is a text in all cases; of booleans, `true` or `false`.
fn expected(object: &Object<'_>, comparator: Option<&str>, problems: &mut Problems) -> Option<Expected> {
    let at = object.require("expected", problems)?;
    let text = at.string(problems)?;
    match (comparator, text) {
        (Some("booleanEquals"), "true") => Some(Expected::Boolean(true)),
        (Some("booleanEquals"), "false") => Some(Expected::Boolean(false)),
        (Some("booleanEquals"), other) => {
            at.error(problems, format!("`{other}` is neither `true` nor `false`"));
            None
        }
        _ => Some(Expected::String(text.to_owned())),
    }
}
