//! What every generated client crate calls.
