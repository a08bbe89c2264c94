//! An archive of documents in S3, as a user of the official crate writes it: objects in and out, as bytes and as streams,
//! lists, uploads in parts, links for others, questions that S3 answers out of an object, rules for old objects.
//!
//! The package depends on the official crate. `tests/generated/tests/drop_in.rs` changes that one line of its manifest,
//! and compiles and runs the same with the generated crate; `tests/generated/tests/official.rs` takes it as it is. Nothing here
//! may know which of them it is.

#![forbid(unsafe_code)]

pub mod links;
pub mod listing;
pub mod objects;
pub mod questions;
pub mod rules;
pub mod settings;
pub mod uploads;

/// The bucket.
pub const BUCKET: &str = "archive";
