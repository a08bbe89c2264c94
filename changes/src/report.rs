//! Formats a [`Diff`](crate::Diff). Each format has a module; none of them decides what changed or what it means.
//!
//! Text from a model is hostile: names, values and sentences may contain anything. Each format has one function
//! that escapes such text, and a line of text stays one line in all formats.

mod html;
mod json;
mod markdown;
mod notation;
mod phrases;
mod text;

pub use html::{html, index};
pub use json::json;
pub use markdown::{markdown, markdowns};
pub use text::{text, texts};
