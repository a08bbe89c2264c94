//! Finds the workspace that a folder is in, by Cargo's rules. Reads manifests, writes nothing.

use super::manifest::Manifest;
use super::recorded;
use crate::shared::context::Failure;
use crate::shared::paths;
use std::path::{Path, PathBuf};

/// The name of a manifest.
pub const MANIFEST: &str = "Cargo.toml";

/// The folder of the workspace: the nearest with a record; or else that of the package's workspace, or of the package.
///
/// # Errors
/// A manifest cannot be read.
pub fn find(current: &Path) -> Result<Option<PathBuf>, Failure> {
    if let Some(folder) = current.ancestors().find(|folder| folder.join(recorded::FILE).is_file()) {
        return Ok(Some(folder.to_owned()));
    }
    let mut above = current.ancestors().filter(|folder| folder.join(MANIFEST).is_file());
    let Some(nearest) = above.next() else { return Ok(None) };
    let manifest = read(nearest)?;
    if manifest.has_workspace() {
        return Ok(Some(nearest.to_owned()));
    }
    if let Some(named) = manifest.named_workspace() {
        let folder = nearest.join(named);
        let resolved = paths::resolve(&folder);
        return resolved.map(Some).map_err(|e| Failure::Failed(format!("{}: {e}", folder.display())));
    }
    for folder in above {
        let manifest = read(folder)?;
        if manifest.has_workspace() && !manifest.excludes(folder, nearest) {
            return Ok(Some(folder.to_owned()));
        }
    }
    Ok(Some(nearest.to_owned()))
}

fn read(folder: &Path) -> Result<Manifest, Failure> {
    let path = folder.join(MANIFEST);
    Manifest::read(&path, &path)
}
