//! JMESPath: the query language in which service models state waiter conditions and the endpoint's
//! context parameters.
//!
//! The whole grammar and all functions of the specification at <https://jmespath.org/specification.html>. An
//! [`Expression`] has a syntax [`tree`] for whoever checks it, and with the feature `evaluate` (on by default) it is
//! evaluated over `aws_smithy_types::Document`. Where the specification leaves room, this follows `jmespath.py`, because that is
//! what the models' expressions are written against. What can be known from the text alone (an unknown
//! function, a wrong number of arguments, a slice with step zero) is an error of [`Expression::parse`],
//! not of the evaluation.
//!
//! Objects have no order here, so `keys`, `values` and `*` go by key: the same input gives the same
//! answer every time. This module does no I/O and never panics, whatever the text or the document.

#![forbid(unsafe_code)]

#[cfg(feature = "evaluate")]
mod arguments;
#[cfg(feature = "evaluate")]
mod document;
#[cfg(feature = "evaluate")]
mod eval;
mod fields;
mod functions;
mod json;
mod lexer;
#[cfg(feature = "evaluate")]
mod library;
#[cfg(feature = "evaluate")]
mod number;
mod parse;
pub mod tree;
#[cfg(feature = "evaluate")]
mod value;

pub use fields::Wanted;
pub use functions::Function;
pub use json::{Json, Number};

use std::fmt;

#[cfg(feature = "evaluate")]
use aws_smithy_types::Document;
#[cfg(feature = "evaluate")]
use std::borrow::Cow;

/// The example in the README is a test.
#[cfg(all(doctest, feature = "evaluate"))]
#[doc = include_str!("../README.md")]
struct Readme;

/// How deeply an expression's tree, or a JSON literal, may be nested.
///
/// Parsing and evaluating recurse over that tree; the longest expression in botocore's models
/// is not a tenth of it.
const MAX_DEPTH: usize = 128;

/// An expression, ready to be evaluated any number of times.
///
#[cfg_attr(feature = "evaluate", doc = "```")]
#[cfg_attr(not(feature = "evaluate"), doc = "```ignore")]
/// use aws_smithy_types::Document;
/// use botosmith_jmespath::Expression;
///
/// let states = Expression::parse("items[?size > `1`].state")?;
/// let item = |size: u64, state: &str| {
///     let members = [("size".to_owned(), size.into()), ("state".to_owned(), state.into())];
///     Document::Object(members.into())
/// };
/// let items = Document::Array(vec![item(1, "small"), item(2, "large")]);
/// let root = Document::Object([("items".to_owned(), items)].into());
/// assert_eq!(*states.evaluate(&root)?, Document::Array(vec!["large".into()]));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Expression {
    root: tree::Node,
}

impl Expression {
    /// Reads an expression.
    ///
    /// # Errors
    /// When the text is not JMESPath, names a function that does not exist or calls one with the wrong
    /// arguments, or is nested more than 128 levels deep.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        parse::parse(text).map(|root| Expression { root })
    }

    /// The expression as a tree. No path from its root is longer than 128 nodes.
    pub fn tree(&self) -> &tree::Node {
        &self.root
    }

    /// The parts of the root that the expression looks at: whoever makes the root may leave out the others.
    pub fn wanted(&self) -> Wanted {
        fields::wanted(&self.root, Wanted::All)
    }

    /// Evaluates the expression; what it does not find is [`Document::Null`].
    ///
    /// The answer borrows from `root` (or from a literal in the expression) where it is a part of it.
    ///
    /// # Errors
    /// When a function gets a value of a type that it does not take.
    #[cfg(feature = "evaluate")]
    pub fn evaluate<'a>(&'a self, root: &'a Document) -> Result<Cow<'a, Document>, EvalError> {
        eval::eval(&self.root, &value::Value::Borrowed(root)).map(value::Value::into_document)
    }
}

/// Reads one JSON value, with white space around it, as [`Expression::parse`] reads a literal.
///
/// ```
/// let value = botosmith_jmespath::parse_json(r#"{"size": 2}"#).unwrap();
/// assert_eq!(value.as_object().unwrap()["size"], 2_u64.into());
/// ```
///
/// # Errors
/// What is wrong, in words.
#[cfg(feature = "evaluate")]
pub fn parse_json(text: &str) -> Result<Document, &'static str> {
    Ok(document::of(&json::parse(text)?))
}

/// Writes a value as JSON, without spaces; members of objects go by key.
///
/// ```
/// assert_eq!(botosmith_jmespath::write_json(&vec!["a".into(), 1_u64.into()].into()), r#"["a",1]"#);
/// ```
#[cfg(feature = "evaluate")]
pub fn write_json(value: &Document) -> String {
    let mut text = String::new();
    document::write(value, &mut text);
    text
}

/// Whether two documents are equal as `==` sees it: numbers by their value, whatever their representation.
///
/// ```
/// use aws_smithy_types::{Document, Number};
/// assert!(botosmith_jmespath::equal(&Document::from(1_u64), &Document::from(1.0)));
/// ```
#[cfg(feature = "evaluate")]
pub fn equal(left: &Document, right: &Document) -> bool {
    value::equal(left, right)
}

/// Whether JMESPath takes a document for true: all but null, `false`, and an empty string, array or object.
#[cfg(feature = "evaluate")]
pub fn is_truthy(document: &Document) -> bool {
    value::Value::Borrowed(document).is_truthy()
}

/// What kind of [`ParseError`] it is, in the specification's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParseErrorKind {
    /// The text does not follow the grammar.
    Syntax,
    /// A function that the specification does not have.
    UnknownFunction,
    /// Too few or too many arguments.
    InvalidArity,
    /// A value in the place of an expression reference, or the other way round.
    InvalidType,
    /// A slice with step zero.
    InvalidValue,
    /// Nested more deeply than this implementation follows.
    TooDeep,
}

/// Why a text is not an [`Expression`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    kind: ParseErrorKind,
    offset: usize,
    message: String,
}

impl ParseError {
    fn new(kind: ParseErrorKind, offset: usize, message: impl Into<String>) -> Self {
        ParseError { kind, offset, message: message.into() }
    }

    fn syntax(offset: usize, message: impl Into<String>) -> Self {
        Self::new(ParseErrorKind::Syntax, offset, message)
    }

    fn too_deep(offset: usize) -> Self {
        Self::new(ParseErrorKind::TooDeep, offset, format!("nested more than {MAX_DEPTH} levels deep"))
    }

    /// What kind of error it is.
    pub fn kind(&self) -> ParseErrorKind {
        self.kind
    }

    /// Where in the text, in bytes from its beginning.
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// What is wrong, without the place.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "at byte {}: {}", self.offset, self.message)
    }
}

impl std::error::Error for ParseError {}

/// A function was called with a value of a type that it does not take: the specification's `invalid-type`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvalError {
    function: &'static str,
    message: String,
}

impl EvalError {
    #[cfg(feature = "evaluate")]
    fn new(function: &'static str, message: String) -> Self {
        EvalError { function, message }
    }

    /// The function that was called.
    pub fn function(&self) -> &str {
        self.function
    }

    /// What is wrong, without the function's name.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for EvalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}(): {}", self.function, self.message)
    }
}

impl std::error::Error for EvalError {}
