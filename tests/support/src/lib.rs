//! What several suites need: where the project is, and a workspace to compile generated crates in. Asserts nothing.

#![forbid(unsafe_code)]

pub mod workspace;

use std::path::{Path, PathBuf};

/// The folder of the whole project.
pub fn project() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_owned()
}
