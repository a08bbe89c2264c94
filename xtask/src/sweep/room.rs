//! The workspaces in which crates are built: one for each thread, with a folder of built dependencies that all its crates share.
//! What was built of a crate goes once the crate is done, so that hundreds need no more room than one.

use super::FOLDER;
use crate::shared::cargo::{Cargo, Place};
use crate::shared::places::RUNTIME;
use crate::shared::scratch;
use crate::shared::stages::{FileSet, RuntimeDependency};
use crate::shared::version;
use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A place for one crate at a time.
#[derive(Debug)]
pub struct Room {
    root: PathBuf,
    cargo: Cargo,
    place: Place,
    /// Whether nobody else compiles into its folder.
    is_alone: bool,
}

impl Room {
    /// Opens it. What is compiled goes into a folder of its own, or into `target`.
    ///
    /// # Errors
    /// Files cannot be written.
    pub fn open(root: &Path, cargo: &Cargo, number: usize, target: Option<&Path>) -> Result<Self, String> {
        let folder = root.join(FOLDER).join(format!("room-{number}"));
        let is_alone = target.is_none();
        let target = target.map_or_else(|| folder.join("build"), Path::to_owned);
        let place = Place { target, folder: folder.join("crate") };
        scratch::seed_lock(&root.join("Cargo.lock"), &place.folder)?;
        Ok(Self { root: root.to_owned(), cargo: cargo.clone(), place, is_alone })
    }

    /// Where a crate in the room finds the runtime.
    ///
    /// # Errors
    /// The path is not UTF-8.
    pub fn runtime(&self) -> Result<RuntimeDependency, String> {
        let runtime = self.root.join(RUNTIME);
        let version = version::of_package(&runtime);
        Ok(RuntimeDependency::Path { path: scratch::way(&self.place.folder, &runtime)?, version })
    }

    /// Puts a crate into the room, in the place of the one before.
    ///
    /// # Errors
    /// Files cannot be written or removed.
    pub fn put(&self, files: &FileSet) -> Result<(), String> {
        // The lock file stays: resolving anew takes longer than checking a small crate.
        let lock = ["Cargo.lock", "Cargo.lock.seed"].map(|name| (name.to_owned(), String::new()));
        let kept = files.iter().map(|(path, text)| (path.clone(), text.clone())).chain(lock).collect();
        scratch::remove_others(&self.place.folder, &kept)?;
        scratch::write_all(&self.place.folder, files)
    }

    /// Runs cargo in the room, which may fail: whether it did not, its messages as JSON, the end of what else it said, and the
    /// seconds that it took.
    ///
    /// # Errors
    /// It cannot be run.
    pub fn run(&self, arguments: &[&str]) -> Result<(bool, String, String, f64), String> {
        let start = std::time::Instant::now();
        let arguments = [arguments, &["--all-features", "--message-format", "json"]].concat();
        let (is_good, out, err) = self.cargo.try_run(&self.place, &arguments)?;
        Ok((is_good, out, err, start.elapsed().as_secs_f64()))
    }

    /// Makes cargo compile the crate once more.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn touch(&self) -> Result<(), String> {
        let path = self.place.folder.join("src/lib.rs");
        let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        scratch::put(&path, &text)
    }

    /// The folder of a library's pages.
    pub fn pages(&self, library: &str) -> PathBuf {
        self.place.target.join("doc").join(library)
    }

    /// Removes what was built of a package.
    ///
    /// # Errors
    /// It cannot be removed.
    pub fn clear(&self, package: &str) -> Result<(), String> {
        let library = package.replace('-', "_");
        let debug = self.place.target.join("debug");
        let remove = |path: PathBuf| match path.is_dir() {
            true => fs::remove_dir_all(&path),
            false => fs::remove_file(&path),
        };
        let all = [("deps", &library), (".fingerprint", &package.to_owned())].map(|(sub, name)| {
            let named = |path: &PathBuf| {
                let file = path.file_name().and_then(OsStr::to_str).unwrap_or_default();
                let rest = file.strip_prefix("lib").unwrap_or(file).strip_prefix(name.as_str());
                // What follows a name is a hash.
                rest.is_some_and(|rest| rest.starts_with('-') && !rest[1..].contains('-'))
            };
            let entries = fs::read_dir(debug.join(sub));
            entries
                .into_iter()
                .flatten()
                .flatten()
                .map(|entry| entry.path())
                .filter(named)
                .collect::<Vec<_>>()
        });
        // rustdoc adds to one index what it says of each library, and reads all of it each time: with a few dozen libraries
        // that takes longer than the pages.
        let pages = if self.is_alone { self.place.target.join("doc") } else { self.pages(&library) };
        match all.into_iter().flatten().chain([pages]).try_for_each(remove) {
            Err(e) if e.kind() != io::ErrorKind::NotFound => {
                Err(format!("cannot clear {}: {e}", self.place.target.display()))
            }
            _ => Ok(()),
        }
    }
}
