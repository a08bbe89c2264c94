//! Compares two versions of a service model and decides what each change means to Rust callers of the generated
//! client.
//!
//! [`compare`] turns two models into one [`Diff`]; the modules of [`report`] format it. The stages, one module
//! each: `walk` lists the differences between the models, [`impact`] decides the impact of each difference, and
//! `delta` collects what requests and responses gained. Nothing here touches the disk.

#![forbid(unsafe_code)]

mod compare;
mod delta;
pub mod diff;
pub mod impact;
mod parts;
pub mod report;
mod walk;

pub use compare::{added, compare, compare_of, nothing_of, removed};
pub use diff::{Change, Delta, Diff, Impact, Kind, Operations, Release, Service, Updated};
