//! Scratch workspaces: packages below `target`, made to build a crate or to ask the compiler about it.
//!
//! Writes the files that it is given, where it is told to; knows nothing of what they are for.

use super::paths;
use super::places::GENERATED;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The folder of a service's committed crate.
///
/// # Errors
/// There is none.
pub(crate) fn crate_of(root: &Path, service: &str) -> Result<PathBuf, String> {
    let source = root.join(GENERATED).join(service);
    match source.join("Cargo.toml").is_file() {
        true => Ok(source),
        false => Err(format!("there is no crate in {}", source.display())),
    }
}

/// The relative path from one folder to another, as a manifest writes it.
///
/// # Errors
/// It is not in UTF-8.
pub(crate) fn way(from: &Path, to: &Path) -> Result<String, String> {
    let way = paths::relative(from, to);
    let way = way.as_deref().and_then(paths::with_slashes);
    way.ok_or_else(|| format!("no path in UTF-8 leads to {}", to.display()))
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

/// Writes the files of a folder, as [`write`](fn@write) does: path below it and text. What else is in the folder stays.
///
/// # Errors
/// A file cannot be written.
pub fn write_all<'a>(
    folder: &Path,
    files: impl IntoIterator<Item = (&'a String, &'a String)>,
) -> Result<(), String> {
    files.into_iter().try_for_each(|(path, text)| write(&folder.join(path), text))
}

/// Writes a file, unless it is there with this text: cargo builds anew what has a new date.
///
/// # Errors
/// It cannot be written.
pub fn write(path: &Path, text: &str) -> Result<(), String> {
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

/// Removes the files of a folder that are none of these.
///
/// # Errors
/// The folder cannot be read, or a file not be removed.
pub fn remove_others(folder: &Path, files: &BTreeMap<String, String>) -> Result<(), String> {
    fn walk(folder: &Path, at: &str, files: &BTreeMap<String, String>) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = format!("{at}{}", entry.file_name().to_string_lossy());
            match entry.file_type()?.is_dir() {
                true => walk(&entry.path(), &format!("{name}/"), files)?,
                false if !files.contains_key(&name) => fs::remove_file(entry.path())?,
                false => {}
            }
        }
        Ok(())
    }
    match folder.is_dir() {
        true => walk(folder, "", files).map_err(|e| format!("cannot clear {}: {e}", folder.display())),
        false => Ok(()),
    }
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
