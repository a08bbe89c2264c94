//! Conversations with models in Bedrock, as a user of the official crate writes it: text that comes piece by piece, bytes of a model's
//! own form, and speech that goes out while speech comes in.
//!
//! The package depends on the official crate. `tests/generated/tests/drop_in.rs` changes that one line of its manifest, and compiles
//! and runs the same with the generated crate; `official.rs` there runs it as it is. Nothing here may know which of them it is.

#![forbid(unsafe_code)]

mod chat;
mod speech;

pub use chat::{ask, complete, Answer, Failed};
pub use speech::{talk, Heard, Mouth};
