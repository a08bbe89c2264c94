//! How a [`Diff`](crate::Diff) is shown. Each form has a module; none decides what changed or what it means.
//!
//! Whatever comes from a model is hostile: names, values and sentences may hold anything. Each form has one way
//! to write such text, and a line stays a line in all of them.

mod html;
mod json;
mod markdown;
mod notation;
mod text;
mod words;

pub use html::{html, index};
pub use json::json;
pub use markdown::{markdown, markdowns};
pub use text::{text, texts};
