//! Reads `waiters-2.json` against the operations and shapes of the service.
//!
//! Where the service could not be read, only the form of the file is checked.

use super::names::Names;
use super::Service;
use crate::acceptors::{self, Output};
use crate::cursor::{Cursor, Object};
use crate::origin::{Origin, Part, ShapeId};
use crate::problem::Problems;
use crate::service::Operation;
use crate::shape::Shape;
use crate::waiter::{Acceptor, Expected, Matcher, Waiter};
use indexmap::IndexMap;
use serde_json::Value;

pub(super) fn read(
    root: &Cursor<'_>,
    names: &Names<'_>,
    service: &Service,
    problems: &mut Problems,
) -> IndexMap<String, Waiter> {
    let mut waiters = IndexMap::new();
    let Some(file) = root.object(problems) else { return waiters };
    file.ignore(&["version"]); // of the format
    let Some(section) = file.require("waiters", problems) else { return waiters };
    let Service { operations, shapes, .. } = service;
    let is_there = |operation: &str| names.has_operation(operation);
    let context = Context { operations, shapes, is_there: &is_there };
    for (name, at) in section.entries(problems) {
        if let Some(waiter) = waiter(name, &at, &context, problems) {
            waiters.insert(name.to_owned(), waiter);
        }
    }
    file.finish(problems);
    waiters
}

/// What a waiter is read against.
pub(super) struct Context<'a> {
    pub(super) operations: &'a IndexMap<String, Operation>,
    pub(super) shapes: &'a IndexMap<String, Shape>,
    /// Whether an operation is there, even one that could not be read.
    pub(super) is_there: &'a dyn Fn(&str) -> bool,
}

pub(super) fn waiter(
    name: &str,
    at: &Cursor<'_>,
    context: &Context<'_>,
    problems: &mut Problems,
) -> Option<Waiter> {
    let object = at.object(problems)?;
    let operation = object.require("operation", problems).and_then(|at| {
        let operation = at.string(problems)?;
        if !(context.is_there)(operation) {
            at.error(problems, format!("there is no operation `{operation}`"));
        }
        Some(operation.to_owned())
    });
    let polled = operation.as_ref().and_then(|name| context.operations.get(name));
    let output = polled.and_then(|polled| Some((polled.output.as_deref()?, context.shapes)));
    let description = object.string("description", problems);
    let delay = object.require("delay", problems).and_then(|at| at.integer(problems));
    let max_attempts = object.require("maxAttempts", problems).and_then(|at| at.integer(problems));
    let acceptors = acceptors::all(&object, output, acceptor, problems);
    object.finish(problems);
    Some(Waiter {
        name: name.to_owned(),
        origin: Origin::new(Part::Waiter, ShapeId::new("", name), at.file().into(), at.pointer()),
        operation: operation?,
        description,
        delay: delay.unwrap_or_default(),
        max_attempts: max_attempts.unwrap_or_default(),
        acceptors,
    })
}

fn acceptor(at: &Cursor<'_>, output: Output<'_>, problems: &mut Problems) -> Option<Acceptor> {
    let object = at.object(problems)?;
    let state = acceptors::state(&object, problems);
    let kind_at = object.require("matcher", problems);
    let kind = kind_at.as_ref().and_then(|at| at.string(problems));
    let expected = object.require("expected", problems);
    let matcher = match kind {
        Some(kind @ ("path" | "pathAll" | "pathAny")) => {
            path_matcher(kind, &object, expected, output, problems)
        }
        Some("status") => expected.and_then(|at| at.http_status(problems)).map(Matcher::Status),
        Some("error") => expected.and_then(|at| error_matcher(&at, problems)),
        other => {
            object.ignore(&["argument"]);
            if let (Some(at), Some(kind)) = (&kind_at, other) {
                at.error(problems, format!("the matcher `{kind}` is not known"));
            }
            None
        }
    };
    object.finish(problems);
    Some(Acceptor { state: state?, matcher: matcher? })
}

fn path_matcher(
    kind: &str,
    acceptor: &Object<'_>,
    expected: Option<Cursor<'_>>,
    output: Output<'_>,
    problems: &mut Problems,
) -> Option<Matcher> {
    let argument = acceptors::path(acceptor, "argument", output, problems);
    let expected = expected.and_then(|at| match at.value() {
        Value::String(text) => Some(Expected::String(text.clone())),
        Value::Bool(flag) => Some(Expected::Boolean(*flag)),
        Value::Number(number) if number.is_i64() => number.as_i64().map(Expected::Integer),
        _ => {
            at.error(problems, "expected a string, true or false, or a whole number");
            None
        }
    });
    let (argument, expected) = (argument?, expected?);
    Some(match kind {
        "path" => Matcher::Path { argument, expected },
        "pathAll" => Matcher::PathAll { argument, expected },
        _ => Matcher::PathAny { argument, expected },
    })
}

fn error_matcher(at: &Cursor<'_>, problems: &mut Problems) -> Option<Matcher> {
    match at.value() {
        Value::String(code) => Some(Matcher::Error(code.clone())),
        Value::Bool(any) => Some(Matcher::AnyError(*any)),
        _ => {
            at.error(problems, "expected the code of an error, or true or false");
            None
        }
    }
}
