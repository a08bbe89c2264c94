//! A small platform on Lambda, as a user of the official crate writes it: functions deployed, waited for, called with bytes
//! and read as they answer, listed, given layers, permissions and sources of events.
//!
//! The package depends on the official crate. `tests/generated/tests/drop_in.rs` changes that one line of its manifest,
//! and compiles and runs the same with the generated crate; `tests/generated/tests/official.rs` takes it as it is. Nothing here
//! may know which of them it is.

#![forbid(unsafe_code)]

pub mod calls;
pub mod functions;
pub mod layers;
pub mod rights;
pub mod sources;
