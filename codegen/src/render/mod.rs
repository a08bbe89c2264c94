//! From plain data to Rust tokens. Reads no files and formats nothing.

pub mod endpoint;
