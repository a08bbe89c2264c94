//! Sizes on disk: source, rlibs, binaries.
//!
//! Reads only.

use std::fs;
use std::path::{Path, PathBuf};

/// How much source there is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// Line ends.
    pub lines: u64,
    /// Bytes.
    pub bytes: u64,
}

/// Counts the `.rs` files below a folder.
///
/// # Errors
/// Something cannot be read.
pub fn source(folder: &Path) -> Result<Source, String> {
    let mut sum = Source::default();
    for path in files(folder)? {
        if path.extension().is_some_and(|extension| extension == "rs") {
            let bytes = fs::read(&path).map_err(|e| format!("cannot read {}: {e}", path.display()))?;
            sum.lines += bytes.iter().filter(|byte| **byte == b'\n').count() as u64;
            sum.bytes += bytes.len() as u64;
        }
    }
    Ok(sum)
}

/// Every file below a folder, sorted.
///
/// # Errors
/// A folder cannot be read.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        let entries = fs::read_dir(&next).and_then(|entries| entries.collect::<Result<Vec<_>, _>>());
        for entry in entries.map_err(|e| format!("cannot read {}: {e}", next.display()))? {
            let path = entry.path();
            match path.is_dir() {
                true => folders.push(path),
                false => found.push(path),
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The size of the one rlib of a crate in a folder of dependencies.
///
/// # Errors
/// There is none, or several: then it is unclear which was just built.
pub fn rlib(folder: &Path, crate_name: &str) -> Result<u64, String> {
    let start = format!("lib{crate_name}-");
    let named = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        // What follows is a hash, so that the name of no longer crate name fits.
        name.strip_prefix(&start).is_some_and(|rest| rest.ends_with(".rlib") && !rest.contains('-'))
    };
    let found: Vec<_> = files(folder)?.into_iter().filter(named).collect();
    match found.as_slice() {
        [one] => of_file(one),
        other => Err(format!("{} rlibs of {crate_name} are in {}", other.len(), folder.display())),
    }
}

/// The size of a file.
///
/// # Errors
/// It cannot be read.
pub fn of_file(path: &Path) -> Result<u64, String> {
    fs::metadata(path).map(|meta| meta.len()).map_err(|e| format!("cannot read {}: {e}", path.display()))
}
