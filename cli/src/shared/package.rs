//! The files that say what is known of a package beside its model, read into codegen's plain data.
//!
//! [`vendored`] reads what lies beside a vendored model, and [`releases`] its `release.toml` or the runtime's.
//!
//! Reads the disk; writes nothing, and knows nothing of commands.

pub mod releases;
pub mod vendored;
