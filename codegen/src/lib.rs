//! Turns a service model into the files of a client crate.

pub mod docs;
pub mod render;
