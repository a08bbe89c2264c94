//! The declarations that generated crates are made of.
//!
//! Macros by example with plain repetition: one line of a declaration a member, one expansion a
//! declaration, and every body either a helper call or one statement, marked `#[inline]` so that a
//! program pays for what it calls and the library for nothing. No macro calls itself, but for one that
//! finds a sentence for the documentation; the few that hand a body on hand it on whole. Paths in expansions are absolute, because a service may call a
//! shape `String` or `Option`.

#![allow(clippy::crate_in_macro_def)] // the declarations refer to other declarations of their crate

mod by_name;
mod client;
mod collection;
mod configuration;
#[cfg(feature = "endpoint-discovery")]
mod endpoint_discovery;
mod endpoint_params;
mod enumeration;
mod error;
mod extended;
mod members;
mod operation;
mod stream;
mod structure;
