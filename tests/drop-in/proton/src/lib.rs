//! Programs that name and use every public item of the official crate.
#![allow(deprecated, missing_docs, unused_imports)]
#[rustfmt::skip]
pub mod programs;
