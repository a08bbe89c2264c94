//! Acceptors: what a waiter looks for in the result of a poll, as data.

use super::{Waiter, WaiterDef};
use crate::document::{printed_part, Path, View};
use crate::kept::Kept;
use crate::shape::Structure;
use aws_smithy_types::{Document, Number};
use botosmith_jmespath::Wanted;
use std::any::TypeId;
use std::fmt;

/// What to look for, and what follows.
#[derive(Debug)]
pub struct Acceptor {
    /// What follows.
    pub state: State,
    /// How to look.
    pub matcher: Matcher,
    /// JMESPath into the output; empty for matchers that do not look there.
    pub path: &'static str,
    /// What to look for.
    pub expected: &'static dyn Expected,
}

/// What follows when an acceptor matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum State {
    Success,
    Failure,
    Retry,
}

/// How an acceptor looks at a response. The names are those of botocore's waiters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matcher {
    /// The path's value is the expected one.
    Path,
    /// The path's list is not empty, and every element is the expected one.
    PathAll,
    /// Some element of the path's list is the expected one.
    PathAny,
    /// The HTTP status is the expected one.
    Status,
    /// The error's code is the expected one.
    Error,
    /// The operation failed (`true`) or succeeded (`false`).
    AnyError,
}

/// The words for states in a declaration.
#[allow(non_upper_case_globals, missing_docs)]
pub mod states {
    use super::State;
    pub const success: State = State::Success;
    pub const failure: State = State::Failure;
    pub const retry: State = State::Retry;
}

/// The words for matchers in a declaration.
#[allow(non_upper_case_globals, missing_docs)]
pub mod matchers {
    use super::Matcher;
    pub const path: Matcher = Matcher::Path;
    pub const path_all: Matcher = Matcher::PathAll;
    pub const path_any: Matcher = Matcher::PathAny;
    pub const status: Matcher = Matcher::Status;
    pub const error: Matcher = Matcher::Error;
    pub const any_error: Matcher = Matcher::AnyError;
}

/// A value that an acceptor looks for.
pub trait Expected: fmt::Debug + Sync {
    /// Whether a value of the output is this one.
    fn is(&self, value: &Document) -> bool;
}
impl Expected for &'static str {
    fn is(&self, value: &Document) -> bool {
        value.as_string() == Some(self)
    }
}
impl Expected for bool {
    fn is(&self, value: &Document) -> bool {
        value.as_bool() == Some(*self)
    }
}
impl Expected for i64 {
    fn is(&self, value: &Document) -> bool {
        match value {
            Document::Number(Number::PosInt(number)) => i64::try_from(*number) == Ok(*self),
            Document::Number(Number::NegInt(number)) => number == self,
            Document::Number(Number::Float(number)) => *number == *self as f64,
            _ => false,
        }
    }
}

/// A poll's result as acceptors see it.
pub(super) struct Poll<'a> {
    pub(super) status: u16,
    pub(super) output: Option<View<'a>>,
    pub(super) error_code: Option<&'a str>,
}

/// A waiter's acceptors with their paths parsed: once in a program, however often it waits.
#[derive(Debug)]
pub(super) struct Acceptors {
    /// Each with its path, where it has one. The generator has checked the paths.
    acceptors: Vec<(&'static Acceptor, Option<Path>)>,
    /// The parts of the output that the paths look at.
    wanted: Wanted,
}

impl Acceptors {
    /// The acceptors of a waiter; parsed when they are first asked for.
    pub(super) fn of<W: Waiter>() -> &'static Self {
        static ALL: Kept<TypeId, Acceptors> = Kept::new();
        ALL.get(TypeId::of::<W>(), || Self::new(W::DEF))
    }

    fn new(def: &'static WaiterDef) -> Self {
        let parse = |acceptor: &'static Acceptor| (acceptor, Path::parse(acceptor.path));
        let acceptors: Vec<_> = def.acceptors.iter().map(parse).collect();
        let paths = acceptors.iter().filter_map(|(_, path)| path.as_ref());
        let wanted = Path::wanted(paths);
        Self { acceptors, wanted }
    }

    /// What acceptors can see of an output.
    pub(super) fn view<'a>(&'a self, output: &'a dyn Structure) -> View<'a> {
        View::new(output, &self.wanted)
    }

    /// The first acceptor that matches.
    pub(super) fn find(&self, poll: &Poll<'_>) -> Option<&'static Acceptor> {
        let mut acceptors = self.acceptors.iter();
        acceptors
            .find(|(acceptor, path)| acceptor.matches(path.as_ref(), poll))
            .map(|(acceptor, _)| *acceptor)
    }

    /// The values that acceptors look at, in words: `state` is "DONE". What must not be printed is not there.
    pub(super) fn seen(&self, output: &dyn Structure) -> Vec<String> {
        let Ok(view) = printed_part(output, &self.wanted) else { return Vec::new() };
        let mut seen = Vec::new();
        for (acceptor, path) in &self.acceptors {
            let Some(path) = path.as_ref().filter(|_| !acceptor.path.is_empty()) else {
                continue;
            };
            let Ok(value) = path.expression().evaluate(&view) else { continue };
            let text = format!("`{}` is {}", acceptor.path, shown(&value));
            if !seen.contains(&text) {
                seen.push(text);
            }
        }
        seen
    }
}

/// How much of a value is shown.
const SHOWN: usize = 100;

/// A value for people.
fn shown(value: &Document) -> String {
    let text = match value {
        Document::Null => "not there".to_owned(),
        Document::Bool(flag) => flag.to_string(),
        Document::Number(Number::PosInt(number)) => number.to_string(),
        Document::Number(Number::NegInt(number)) => number.to_string(),
        Document::Number(Number::Float(number)) => number.to_string(),
        Document::String(text) => format!("{text:?}"),
        Document::Array(items) => {
            // No more of them than there is place for.
            let items: Vec<_> = items.iter().take(SHOWN).map(shown).collect();
            format!("[{}]", items.join(", "))
        }
        Document::Object(_) => "an object".to_owned(),
    };
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// The items of a list; none of anything else.
fn items(value: &Document) -> &[Document] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

impl Acceptor {
    fn matches(&self, path: Option<&Path>, poll: &Poll<'_>) -> bool {
        let Some(output) = &poll.output else {
            return match self.matcher {
                Matcher::Error => {
                    poll.error_code.is_some_and(|code| self.expected.is(&Document::String(code.to_owned())))
                }
                Matcher::AnyError => self.expected.is(&Document::Bool(true)),
                Matcher::Status => self.is_status(poll.status),
                _ => false,
            };
        };
        // What cannot be evaluated matches nothing.
        let found = || output.find(path?).ok().flatten();
        let look = |is_it: &dyn Fn(&Document) -> bool| found().is_some_and(|value| is_it(&value));
        match self.matcher {
            Matcher::Path => look(&|value| self.expected.is(value)),
            Matcher::PathAll => look(&|value| {
                !items(value).is_empty() && items(value).iter().all(|item| self.expected.is(item))
            }),
            Matcher::PathAny => look(&|value| items(value).iter().any(|item| self.expected.is(item))),
            Matcher::AnyError => self.expected.is(&Document::Bool(false)),
            Matcher::Status => self.is_status(poll.status),
            Matcher::Error => false,
        }
    }

    fn is_status(&self, status: u16) -> bool {
        self.expected.is(&Document::Number(Number::PosInt(status.into())))
    }
}
