//! An expression as a tree. Plain data.

use aws_smithy_types::Document;

use super::functions::Function;
use super::lexer::Comparator;

/// A node is evaluated against a current value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Node {
    Current,
    Field(String),
    Index(i64),
    Slice(Slice),
    Literal(Document),
    /// The right side against the result of the left: sub-expressions, index expressions and pipes.
    Then(Box<Node>, Box<Node>),
    /// The second against each item of the first; results that are null are dropped.
    Project(Box<Node>, Box<Node>),
    /// The second against each member's value of the first.
    ProjectValues(Box<Node>, Box<Node>),
    /// Source, condition, and what is evaluated against each item for which it holds.
    Filter(Box<Node>, Box<Node>, Box<Node>),
    Flatten(Box<Node>),
    Or(Box<Node>, Box<Node>),
    And(Box<Node>, Box<Node>),
    Not(Box<Node>),
    Compare(Comparator, Box<Node>, Box<Node>),
    List(Vec<Node>),
    Hash(Vec<(String, Node)>),
    Call(&'static Function, Vec<Node>),
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Slice {
    pub(super) start: Option<i64>,
    pub(super) stop: Option<i64>,
    /// Never zero.
    pub(super) step: i64,
}
