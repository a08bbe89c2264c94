//! A program that uses every public item of the official crate for Proton, compiled with that crate and, by
//! `tests/generated/tests/drop_in.rs`, with the generated one: one line of the manifest says what `sdk` is.
//!
//! `programs` is written from rustdoc's JSON of the official crate:
//! `cargo xtask api-compare proton --program tests/drop-in/proton/src/programs`. What it cannot use, because a
//! type has no public name, the programs in `../tests/behaviour` do by hand.

#![forbid(unsafe_code)]
// The whole service is deprecated; and the items are used for their own sake.
#![allow(deprecated, missing_docs, unused_imports)]
#![allow(clippy::all)]

#[rustfmt::skip]
pub mod programs;
