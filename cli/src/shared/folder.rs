//! A folder of files that somebody may interrupt: what it should hold, what it holds, and how it gets there.
//!
//! - [`target`]: which files a crate is to have, and which an earlier run made
//! - [`compare`](mod@compare): how the folder differs from that
//! - [`staging`]: temporary folders, from which files are renamed to their places
//! - [`writer`]: writes the difference, or one file
//! - [`batch`]: writes many new folders together
//!
//! Of the rest of the project these know only [`interrupt`](super::interrupt). What the files are for is unknown here.

pub mod batch;
pub mod compare;
pub mod staging;
pub mod target;
pub mod writer;
