//! Names and documentation that try to break out of strings, comments or attributes.
//!
//! [`text`] makes many crates of arbitrary strings and looks at their tokens; [`compile`] makes a few of a
//! fixed collection and has the compiler, clippy and rustdoc look at them.

mod compile;
mod corpus;
mod service;
mod text;
mod tokens;
