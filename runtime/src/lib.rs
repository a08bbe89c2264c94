//! What every generated client crate calls.

pub mod endpoint;
pub mod error;
pub mod idempotency_token;
pub mod primitives;
pub mod service;
