//! Checksums of files and folders, shortened: enough to tell whether something changed since a record was written.

use std::fs;
use std::path::{Path, PathBuf};

/// How many digits of a checksum are kept.
const DIGITS: usize = 12;

/// The start of the SHA-256 of a text.
pub fn of_text(text: &[u8]) -> String {
    botosmith_model::sha256(text).chars().take(DIGITS).collect()
}

/// The same of files and of all files below folders, by their paths below `root`. One that is not there counts for nothing.
///
/// # Errors
/// A file or a folder cannot be read.
pub fn of_places(root: &Path, places: &[&str]) -> Result<String, String> {
    let mut all = String::new();
    for place in places {
        let mut files = Vec::new();
        collect(&root.join(place), &mut files)?;
        files.sort();
        for file in files {
            let bytes = fs::read(&file).map_err(|e| format!("{}: {e}", file.display()))?;
            let shown = file.strip_prefix(root).unwrap_or(&file).display().to_string();
            all.push_str(&format!("{shown} {}\n", botosmith_model::sha256(&bytes)));
        }
    }
    Ok(of_text(all.as_bytes()))
}

fn collect(place: &Path, files: &mut Vec<PathBuf>) -> Result<(), String> {
    if place.is_file() {
        files.push(place.to_owned());
    }
    if !place.is_dir() {
        return Ok(());
    }
    let named = |e: std::io::Error| format!("{}: {e}", place.display());
    for entry in fs::read_dir(place).map_err(named)? {
        collect(&entry.map_err(named)?.path(), files)?;
    }
    Ok(())
}
