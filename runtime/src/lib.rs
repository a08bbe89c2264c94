//! What every generated client crate calls.

pub mod endpoint;
