//! What changed between two versions of a service model, and what that means to Rust callers of the generated client.
//!
//! [`compare`] makes one [`Diff`] of two models; the modules of [`report`] show it. The stages, one module
//! each: `walk` lists what is different in the models, [`impact`] says what each difference means to callers, and
//! `delta` puts together what requests and responses gained. Nothing here touches the disk.

#![forbid(unsafe_code)]

mod compare;
mod delta;
pub mod diff;
pub mod impact;
mod parts;
pub mod report;
mod walk;

pub use compare::{added, compare, nothing_of, removed};
pub use diff::{Change, Delta, Diff, Impact, Kind, Operations, Release, Service, Updated};
