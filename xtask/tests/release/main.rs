//! `cargo xtask release`: in small projects with a git repository of their own.
//!
//! A script stands in for cargo: it compiles nothing and keeps a registry of empty files. `tests/release_real` has the
//! real cargo and a registry on loopback.
#![cfg(unix)]

#[path = "../common/mod.rs"]
mod common;

#[allow(dead_code)] // each test binary uses a part
#[path = "../common/release/project.rs"]
mod project;
mod refusals;
mod steps;
mod stopped;
