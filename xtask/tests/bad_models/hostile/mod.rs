//! Names and documentation that try to break out of strings, comments or attributes.
//!
//! [`text`] makes many crates of arbitrary strings and looks at their tokens. `tests/hostile_crates` makes a few of a
//! fixed collection, and the compiler, clippy and rustdoc check them.

#[allow(dead_code)] // each test binary uses a part
#[path = "../../common/hostile/corpus.rs"]
mod corpus;
#[path = "../../common/hostile/service.rs"]
mod service;
mod text;
mod tokens;
