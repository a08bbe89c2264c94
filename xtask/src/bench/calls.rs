//! Calls of a generated crate beside the official one's: the parts of `bench run`.
//!
//! - [`table`]: which services and cases there are, and what is at most allowed
//! - [`program`]: the program of a service, with both crates in it
//! - [`take`]: running it, case by case
//! - [`figures`], [`report`]: what comes of the numbers

pub mod figures;
pub mod program;
pub mod report;
pub mod table;
pub mod take;
