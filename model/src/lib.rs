//! Reads AWS service models into one validated [`ServiceModel`].
//!
//! This crate turns JSON into plain data and says everything that is wrong with it, in one run, as
//! `file: #/json/pointer: what is wrong`. It knows nothing of Rust output.

#![forbid(unsafe_code)]

pub mod cursor;
pub mod problem;
pub mod service;
pub use service::*;
