//! Models that are kept in a project: what the folder of one is to hold, where it comes from, and how it gets there.
//!
//! - [`plan`]: what a service's vendored folder should contain, and what it contains
//! - [`provenance`]: the text that records where the files come from
//! - [`apply`](mod@apply): writes the plan to the disk
//!
//! What is made of the models is unknown here.

pub mod apply;
pub mod plan;
pub mod provenance;
