// Written by `cargo xtask api-compare`. Do not edit.
//! The module `primitives`.

pub use sdk::primitives::Blob as _;
pub use sdk::primitives::DateTime as _;
pub use sdk::primitives::DateTimeFormat as _;
pub use sdk::primitives::event_stream as _;
