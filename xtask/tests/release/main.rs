//! `cargo xtask release`: in small projects with a git repository of their own.
//!
//! [`steps`], [`refusals`] and [`stopped`] have a script in place of cargo, which compiles nothing and keeps a registry
//! of empty files; [`real`] has cargo and a registry on loopback.
#![cfg(unix)]

#[path = "../common/mod.rs"]
mod common;

mod project;
mod real;
mod refusals;
mod registry;
mod steps;
mod stopped;
