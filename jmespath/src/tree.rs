//! An expression as a tree. Plain data.

use super::functions::Function;
use super::json::Json;

/// A node is evaluated against a current value: at the root, the value that is searched.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// `@`, and what stands for it where a text leaves it out: the source of `[0]`, the end of `a[*]`.
    Current,
    /// A member of an object.
    Field(String),
    /// An item of an array; from its end if negative.
    Index(i64),
    /// Items of an array, as an array.
    Slice(Slice),
    /// A value that the text itself holds.
    Literal(Literal),
    /// The right side against the result of the left: sub-expressions, index expressions and pipes.
    Then(Box<Node>, Box<Node>),
    /// The second against each item of the first; results that are null are dropped.
    Project(Box<Node>, Box<Node>),
    /// The second against each member's value of the first.
    ProjectValues(Box<Node>, Box<Node>),
    /// Source, condition, and what is evaluated against each item for which it holds.
    Filter(Box<Node>, Box<Node>, Box<Node>),
    /// An array whose items that are arrays are replaced by their items.
    Flatten(Box<Node>),
    /// The left side if it is true, else the right.
    Or(Box<Node>, Box<Node>),
    /// The left side if it is not true, else the right.
    And(Box<Node>, Box<Node>),
    /// Whether the operand is not true.
    Not(Box<Node>),
    /// A comparison of two results.
    Compare(Comparator, Box<Node>, Box<Node>),
    /// A multi-select list.
    List(Vec<Node>),
    /// A multi-select hash.
    Hash(Vec<(String, Node)>),
    /// A function and its arguments, as many as it takes. [`Function::takes_reference`] says which of them is an
    /// expression reference: that one is evaluated against whatever the function passes to it.
    Call(Function, Vec<Node>),
}

/// The bounds of a slice, as in Python.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Slice {
    /// The first index; from the array's end if negative.
    pub start: Option<i64>,
    /// The index to stop before.
    pub stop: Option<i64>,
    /// From one index to the next. Never zero in a parsed expression.
    pub step: i64,
}

/// How two results are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Comparator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// JSON between backticks, or a raw string between single quotes.
#[derive(Clone, Debug, PartialEq)]
pub struct Literal(Box<Forms>);

/// Boxed, so that a literal makes neither nodes nor the parser's stack frames larger.
#[derive(Clone, Debug, PartialEq)]
struct Forms {
    json: Json,
    /// The same, ready to be borrowed from by every evaluation.
    #[cfg(feature = "evaluate")]
    document: aws_smithy_types::Document,
}

impl Literal {
    pub(super) fn new(json: Json) -> Self {
        Literal(Box::new(Forms {
            #[cfg(feature = "evaluate")]
            document: super::document::of(&json),
            json,
        }))
    }

    /// The value.
    pub fn json(&self) -> &Json {
        &self.0.json
    }

    #[cfg(feature = "evaluate")]
    pub(super) fn document(&self) -> &aws_smithy_types::Document {
        &self.0.document
    }
}
