//! Keeps the files of a program in a folder. Knows nothing of what is in them but their head.

use crate::shared::scratch;
use std::fs;
use std::path::Path;

/// Text by file name.
type Files = std::collections::BTreeMap<String, String>;

/// The names of files that are not as they should be: changed, missing, or not wanted.
pub(super) fn stale(folder: &Path, files: &Files) -> Result<Vec<String>, String> {
    let mut names: Vec<String> = files
        .iter()
        .filter(|(name, text)| fs::read_to_string(folder.join(name)).ok().as_ref() != Some(text))
        .map(|(name, _)| name.clone())
        .collect();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let entry = entry.map_err(|e| format!("{}: {e}", folder.display()))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !files.contains_key(&name) {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

pub(super) fn write(folder: &Path, files: &Files, stale: &[String]) -> Result<(), String> {
    for name in stale {
        let path = folder.join(name);
        match files.get(name) {
            Some(text) => scratch::put(&path, text)?,
            // Only what this command wrote goes: a folder given by mistake keeps what it has.
            None if fs::read_to_string(&path)
                .is_ok_and(|text| text.starts_with(botosmith_api::PROGRAM_HEAD)) =>
            {
                fs::remove_file(&path).map_err(|e| format!("{}: {e}", path.display()))?;
            }
            None => return Err(format!("{} is not of this command; it was left alone", path.display())),
        }
    }
    Ok(())
}
