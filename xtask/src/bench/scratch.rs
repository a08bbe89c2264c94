//! The scratch workspaces, `target/bench/<service>/{ours,official}`: two programs each that depend
//! on the crate to be measured.
//!
//! Writes below that folder only.

use super::program::{self, Programs, ALL_OPERATIONS, ONE_CALL};
use super::samples::Side;
use crate::shared::cargo::{Cargo, Place};
use crate::shared::official::Entry;
use crate::shared::scratch::{find_package, put, seed_lock, way, write};
use std::path::{Path, PathBuf};

/// One side of a measurement, ready to be built.
#[derive(Clone, Debug)]
pub struct Scratch {
    /// Whose crate it is.
    pub side: Side,
    /// The package to measure.
    pub package: String,
    /// Its version.
    pub version: String,
    /// The folder of its manifest.
    pub source: PathBuf,
    /// The workspace.
    pub place: Place,
    programs: Programs,
}

/// What a side is made of.
pub struct Recipe<'a> {
    /// The project's folder.
    pub root: &'a Path,
    /// The service.
    pub entry: &'a Entry,
    /// The programs.
    pub programs: &'a Programs,
    /// Our package.
    pub package: &'a str,
    /// The folder of our crate.
    pub ours: &'a Path,
}

impl Recipe<'_> {
    /// The folder of everything that belongs to the service.
    #[must_use]
    pub fn folder(&self) -> PathBuf {
        self.root.join("target/bench").join(&self.entry.service)
    }

    /// Writes the workspace of a side, as far as it is not there, and has cargo resolve and
    /// download what it needs.
    ///
    /// # Errors
    /// Files cannot be written, or cargo fails.
    pub fn make(&self, side: Side, cargo: &Cargo) -> Result<Scratch, String> {
        let folder = self.folder().join(side.name());
        let (package, requirement) = match side {
            Side::Ours => (self.package, self.our_requirement(&folder.join(ONE_CALL))?),
            Side::Official => (self.programs.dependency.as_str(), format!("\"={}\"", self.entry.version)),
        };
        write(&folder.join("Cargo.toml"), program::workspace())?;
        for name in [ONE_CALL, ALL_OPERATIONS] {
            let program = folder.join(name);
            write(&program.join("Cargo.toml"), &self.programs.manifest(name, &requirement))?;
            write(&program.join("src/main.rs"), &self.programs.source(name, 0))?;
        }
        seed_lock(&self.root.join("Cargo.lock"), &folder)?;
        let place = Place { target: folder.join("target"), folder };
        let (metadata, _) = cargo.run(&place, &["metadata", "--format-version", "1"])?;
        let (version, source) = find_package(&metadata, package)?;
        let programs = self.programs.clone();
        Ok(Scratch { side, package: package.to_owned(), version, source, place, programs })
    }

    fn our_requirement(&self, program: &Path) -> Result<String, String> {
        let way = toml::Value::from(way(program, self.ours)?);
        Ok(format!("{{ package = \"{}\", path = {way} }}", self.package))
    }
}

impl Scratch {
    /// The crate's name in Rust.
    pub fn crate_name(&self) -> String {
        program::crate_name(&self.package)
    }

    /// Writes a program's source anew, so that cargo must compile it.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn edit(&self, program: &str, edit: usize) -> Result<(), String> {
        put(&self.place.folder.join(program).join("src/main.rs"), &self.programs.source(program, edit))
    }
}
