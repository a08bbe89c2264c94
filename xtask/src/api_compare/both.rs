//! Runs rustdoc for the official crate, the generated crate and its runtime, to get their JSON.
//!
//! Each side is built in a scratch workspace, `target/api-compare/<service>/{official,botosmith}`, whose package
//! depends on the crate with the features for tests.

use crate::shared::cargo::{Cargo, Place};
use crate::shared::official::Entry;
use crate::shared::places::RUNTIME_PACKAGE;
use crate::shared::rustdoc::document;
use crate::shared::scratch;
use std::path::{Path, PathBuf};

/// The package of a scratch workspace.
const PACKAGE: &str = "api-compare";

/// What rustdoc wrote.
#[derive(Clone, Debug)]
pub struct Both {
    /// Of the official crate.
    pub official: Vec<Vec<u8>>,
    /// Of the generated crate, and of its runtime.
    pub botosmith: Vec<Vec<u8>>,
}

/// The JSON of both sides.
///
/// # Errors
/// A crate cannot be had or documented.
pub fn both(root: &Path, entry: &Entry, package: &str) -> Result<Both, String> {
    let cargo = Cargo::find(root)?;
    let folder = root.join("target/api-compare").join(&entry.service);
    let theirs = format!("aws-sdk-{}", entry.service);
    let official = Side {
        requirement: format!("version = \"={}\"", entry.version),
        package: &theirs,
        folder: folder.join("official"),
    };
    let folder = folder.join("botosmith");
    let way = scratch::way_to_crate(root, &entry.service, &folder)?;
    let botosmith = Side { requirement: format!("path = {way}"), package, folder };
    Ok(Both {
        official: official.json(root, &cargo, &[&theirs])?,
        botosmith: botosmith.json(root, &cargo, &[package, RUNTIME_PACKAGE])?,
    })
}

struct Side<'a> {
    package: &'a str,
    /// Where it comes from, as manifests say it.
    requirement: String,
    folder: PathBuf,
}

impl Side<'_> {
    fn json(&self, root: &Path, cargo: &Cargo, packages: &[&str]) -> Result<Vec<Vec<u8>>, String> {
        let manifest = format!(
            "[package]\nname = \"{PACKAGE}\"\nversion = \"0.0.0\"\nedition = \"2021\"\npublish = false\n\n\
             [lib]\npath = \"lib.rs\"\n\n[dependencies.{}]\n{}\ndefault-features = false\n\
             features = [\"behavior-version-latest\", \"rt-tokio\", \"test-util\"]\n\n[workspace]\n",
            self.package, self.requirement
        );
        scratch::write(&self.folder.join("Cargo.toml"), &manifest)?;
        scratch::write(&self.folder.join("lib.rs"), "")?;
        scratch::seed_lock(&root.join("Cargo.lock"), &self.folder)?;
        // One folder of what is built for both: they have most dependencies in common.
        let place = Place { target: root.join("target/api-compare/target"), folder: self.folder.clone() };
        packages.iter().map(|package| document(cargo, &place, &place.target, package, &[])).collect()
    }
}
