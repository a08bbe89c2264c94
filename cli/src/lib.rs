//! The generator of clients as a tool, and what it shares with the commands of Botosmith's own project.
//!
//! The only code beside those commands that touches disk, network and git. [`generate`], [`diff`] and [`list`] are commands; what
//! several need is in [`shared`], which knows none of them.

pub mod diff;
pub mod generate;
pub mod list;
pub mod shared;
