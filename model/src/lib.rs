//! Reads AWS service models into one validated [`ServiceModel`].
//!
//! This crate turns JSON into plain data and says everything that is wrong with it, in one run, as
//! `file: #/json/pointer: what is wrong`. It knows nothing of Rust output.
//!
//! [`load`] reads a folder or a file, [`read`] files that are in memory already. [`load_draft`] and [`read_draft`] do
//! the same for a caller who looks for further problems in a model that has some.

#![forbid(unsafe_code)]

mod acceptors;
mod botocore;
mod checksum;
mod context_params;
pub mod cursor;
mod identity;
mod json;
mod load;
mod origin;
pub mod partitions;
pub mod problem;
pub mod rule_set;
pub mod service;
mod shape;
pub mod smithy;
mod source;
mod summary;
mod traits;
mod validate;
mod waiter;
pub use checksum::{sha256, sha256_of};
pub use identity::{service_id, service_id_of, Identity};
pub use load::{load, load_draft, read, read_draft};
pub use problem::{Problem, Problems, Severity};
pub use service::*;
pub use source::{is_version, unpack, SourceSet, FILE_NAMES, OVERLAY};
pub use summary::{summary, summary_of, Summary};
