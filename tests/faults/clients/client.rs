//! A generated client: `build.rs` makes it of a fixture service, and this is its crate.
//!
//! Nothing of it is committed, so that what is tested is what the generator makes today.

#![allow(deprecated, missing_docs)] // the crate names what the model deprecates, and the model documents nothing

include!(concat!(env!("OUT_DIR"), "/client/lib.rs"));
