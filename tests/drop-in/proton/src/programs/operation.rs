// Written by `cargo xtask api-compare`. Do not edit.
//! The module `operation`.

pub use sdk::operation::RequestId as _;
