//! `cargo xtask release` with the real cargo, rustdoc and runtime. `cargo test-release` runs this: it compiles the runtime
//! and its dependencies several times.
#![cfg(unix)]

#[path = "../common/mod.rs"]
mod common;
#[allow(dead_code)] // each test binary uses a part
#[path = "../common/release/project.rs"]
mod project;

mod real;
mod registry;
