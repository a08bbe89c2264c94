//! Finds the generated crates that this package depends on, and writes the tables of their operations and errors. See
//! `src/tables.rs`.
//!
//! A service joins the tests by one line under `[dependencies]`.

#[path = "src/tables.rs"]
mod tables;

use std::error::Error;
use std::fs;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let mut crates = Vec::new();
    for line in fs::read_to_string("Cargo.toml")?.lines() {
        let Some((package, folder)) = line.split_once(" = { path = \"../../generated/") else { continue };
        let folder = folder.split('"').next().unwrap_or_default();
        crates.push((folder.to_owned(), package.to_owned(), Path::new("../../generated").join(folder)));
    }
    tables::write(&crates)?;
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=Cargo.toml");
    Ok(())
}
