//! Compares generated clients with golden data that botocore made: what is sent, and what is read.
//!
//! - `golden`: the data, as `make.py` writes it
//! - `exceptions`: where the official crate is followed instead
//! - `requests`, `responses`: the comparison of one case
//! - `bodies`: when two bodies are the same, by protocol
//! - `corrections`: what the exceptions do to a request
//! - `members`: what the exceptions do to what was read
//! - `run`: all cases of a service, and the report
//! - `suite`: all services that have data in a folder
//!
//! It knows no service: those under test are the ones whose clients `test-calls` depends on, and each has its data; and
//! the slices of `tests/models` whose data is in `slices`, for which `tests/generated/tests/wire.rs` makes a package.

#![forbid(unsafe_code)]

pub mod bodies;
pub mod corrections;
pub mod exceptions;
pub mod golden;
pub mod members;
pub mod report;
pub mod requests;
pub mod responses;
pub mod run;
pub mod suite;
