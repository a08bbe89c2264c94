//! Reads what both front ends' acceptors of waiters have: their list, their state, and the path into the output. How a
//! front end says what is looked for is its own.

use crate::cursor::{Cursor, Object};
use crate::problem::Problems;
use crate::shape::Shape;
use crate::validate::paths;
use crate::waiter::{Acceptor, AcceptorState};
use indexmap::IndexMap;

/// The output of the operation that is polled, with all shapes; where it could be read.
pub(crate) type Output<'a> = Option<(&'a str, &'a IndexMap<String, Shape>)>;

/// The acceptors of a waiter.
pub(crate) fn all(
    waiter: &Object<'_>,
    output: Output<'_>,
    one: fn(&Cursor<'_>, Output<'_>, &mut Problems) -> Option<Acceptor>,
    problems: &mut Problems,
) -> Vec<Acceptor> {
    let Some(at) = waiter.require("acceptors", problems) else { return Vec::new() };
    if at.value().as_array().is_some_and(Vec::is_empty) {
        at.error(problems, "there is no acceptor, so the waiter never ends");
    }
    at.array(problems).iter().filter_map(|at| one(at, output, problems)).collect()
}

/// What follows when the acceptor matches.
pub(crate) fn state(acceptor: &Object<'_>, problems: &mut Problems) -> Option<AcceptorState> {
    let at = acceptor.require("state", problems)?;
    Some(match at.one_of(&["success", "failure", "retry"], problems)?.as_str() {
        "success" => AcceptorState::Success,
        "failure" => AcceptorState::Failure,
        _ => AcceptorState::Retry,
    })
}

/// The path into the output that stands at `key`.
pub(crate) fn path(
    object: &Object<'_>,
    key: &'static str,
    output: Output<'_>,
    problems: &mut Problems,
) -> Option<String> {
    let at = object.require(key, problems)?;
    let path = at.string(problems)?;
    paths::check(&at, path, output, problems);
    Some(path.to_owned())
}
