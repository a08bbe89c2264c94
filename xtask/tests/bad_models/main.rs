//! What bad and hostile models come to: `cargo test -p xtask --test bad_models -- --nocapture`.
//!
//! A bad model gives exit code 1, all of its problems in one run, each with its file and JSON pointer, and
//! leaves every file as it was ([`cases`], [`deep`]). Names and documentation that try to break out of
//! strings, comments or attributes give a crate in which they are text ([`hostile`]). Each part prints what
//! it counted; the last one prints the sums.

#[path = "../common/mod.rs"]
mod common;

mod cases;
mod command;
mod counts;
mod deep;
mod hostile;
#[path = "../common/shapes.rs"]
mod shapes;
