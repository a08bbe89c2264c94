//! How a [`Diff`](crate::Diff) is shown. Each form has a module; none decides what changed or what it means.

mod json;

pub use json::json;
