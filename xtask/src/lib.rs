//! The commands of this project, and the only code of it that touches disk, network and cargo.
//!
//! A library, so that its tests can reach the parts.

pub mod compare;
pub mod stages;
pub mod target;
pub mod writer;

pub use stages::FileSet;
