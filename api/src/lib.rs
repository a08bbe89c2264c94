//! The public API of a crate, read from rustdoc's JSON.
//!
//! The sources do not show it, because macros expand to the items of generated crates; rustdoc documents the
//! result. rustdoc's JSON is not stable, but the project's toolchain is fixed, and another format version is an
//! error.
//!
//! Reads texts and writes texts; does not run rustdoc.
//!
//! - `crates`, `ty`, `walk`, `members`, `seen`: from the JSON to [`Item`]s
//! - `slice`: what belongs to some operations
//! - [`outline`]: one line for each item
//! - [`program`]: a program that uses every item
//! - [`compare`]: the differences between two APIs

#![forbid(unsafe_code)]

mod callers;
mod compare;
mod crates;
mod item;
mod members;
mod outline;
mod program;
mod seen;
mod slice;
mod ty;
mod walk;
mod write;

pub use compare::{compare, Changed, Comparison, Name};
pub use crates::Crates;
pub use item::{Item, Kind};
pub use outline::outline;
pub use program::{program, program_of, Program, HEAD as PROGRAM_HEAD};

/// A crate's public API.
#[derive(Debug)]
pub struct Api {
    /// The crate's name in Rust.
    pub name: String,
    /// Every item under every public name, sorted by module and path.
    pub items: Vec<Item>,
    names: write::Names,
}

impl Api {
    /// Reads the API of the first of these crates.
    ///
    /// # Errors
    /// It has something that is not known here.
    pub fn new(crates: &Crates) -> Result<Self, String> {
        let found = walk::walk(crates)?;
        let names = write::Names::new(crates, &found);
        let mut items: Vec<Item> = found.iter().flat_map(|one| members::items(crates, &names, one)).collect();
        items.sort_by(|a, b| (&a.module, &a.path, a.kind).cmp(&(&b.module, &b.path, b.kind)));
        Ok(Self { name: crates.name().to_owned(), items, names })
    }
}
