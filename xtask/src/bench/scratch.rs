//! The scratch workspaces, `target/bench/<service>/{ours,official}`: two programs each that depend
//! on the crate to be measured.
//!
//! Writes below that folder only.

use super::cargo::{Cargo, Place};
use super::official::Entry;
use super::program::{self, Programs, ALL_OPERATIONS, ONE_CALL};
use super::samples::Side;
use crate::paths;
use std::fs;
use std::io;
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
}

impl Recipe<'_> {
    /// The folder of everything that belongs to the service.
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
        let way = way_to_crate(self.root, &self.entry.service, program)?;
        Ok(format!("{{ package = \"{}\", path = {way} }}", self.package))
    }
}

/// The relative path from a folder to the generated crate of a service, as a manifest writes it.
///
/// # Errors
/// There is no such crate, or the path is not in UTF-8.
pub(crate) fn way_to_crate(root: &Path, service: &str, from: &Path) -> Result<toml::Value, String> {
    let source = root.join("generated").join(service);
    if !source.join("Cargo.toml").is_file() {
        return Err(format!("there is no crate in {}", source.display()));
    }
    let way = paths::relative(from, &source);
    let way = way.as_deref().and_then(paths::with_slashes);
    way.map(toml::Value::from).ok_or_else(|| format!("no path in UTF-8 leads to {}", source.display()))
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

/// Gives the workspace the versions of this project's lock file. Cargo drops what is not needed and
/// adds what is missing; the result stays until the project's file changes.
pub(crate) fn seed_lock(of_project: &Path, folder: &Path) -> Result<(), String> {
    let named = |path: &Path, e: &io::Error| format!("{}: {e}", path.display());
    let wanted = fs::read_to_string(of_project).map_err(|e| named(of_project, &e))?;
    let seed = folder.join("Cargo.lock.seed");
    if fs::read_to_string(&seed).is_ok_and(|text| text == wanted) && folder.join("Cargo.lock").is_file() {
        return Ok(());
    }
    put(&folder.join("Cargo.lock"), &wanted)?;
    put(&seed, &wanted)
}

/// A package's version and folder, of what `cargo metadata` prints.
///
/// # Errors
/// The text is something else, or there is no such package.
pub fn find_package(metadata: &str, name: &str) -> Result<(String, PathBuf), String> {
    let metadata: serde_json::Value =
        serde_json::from_str(metadata).map_err(|e| format!("cargo metadata: {e}"))?;
    let packages = metadata["packages"].as_array().map(Vec::as_slice).unwrap_or_default();
    let package = packages.iter().find(|package| package["name"] == name);
    let found = package.and_then(|package| {
        let folder = Path::new(package["manifest_path"].as_str()?).parent()?;
        Some((package["version"].as_str()?.to_owned(), folder.to_owned()))
    });
    found.ok_or_else(|| format!("cargo metadata: no package {name} with a version and a manifest"))
}

/// Writes a file, unless it is there with this text: cargo builds anew what has a new date.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), String> {
    match fs::read_to_string(path) {
        Ok(old) if old == text => Ok(()),
        _ => put(path, text),
    }
}

/// Writes a file and the folders above it.
pub fn put(path: &Path, text: &str) -> Result<(), String> {
    let folder = path.parent().unwrap_or(Path::new(""));
    let written = fs::create_dir_all(folder).and_then(|()| fs::write(path, text));
    written.map_err(|e| format!("cannot write {}: {e}", path.display()))
}

/// Removes a folder with everything in it, if it is there.
pub fn remove(folder: &Path) -> Result<(), String> {
    match fs::remove_dir_all(folder) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => {
            Err(format!("cannot remove {}: {e}", folder.display()))
        }
        _ => Ok(()),
    }
}
