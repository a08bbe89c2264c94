//! What every generated client crate calls.

pub mod config;
pub mod customize;
pub mod document;
pub mod endpoint;
pub mod error;
#[allow(dead_code)] // Until operations, paginators and waiters call it.
mod feature_trackers;
pub mod idempotency_token;
pub mod jmespath;
pub mod primitives;
pub mod service;
