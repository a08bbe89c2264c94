//! Finds models of Smithy on disk: a file, or a folder of them. What is one is told by what is in it, not by its name.

use super::Service;
use crate::shared::parallel;
use botosmith_model::Identity;
use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The service of a file; nothing where it is no model of Smithy.
pub fn of_file(file: &Path) -> Option<Service> {
    found(file).map(|(service, _)| service)
}

/// The services of the files in a folder, sorted by name: of each the newest version.
///
/// # Errors
/// The folder cannot be read.
pub fn in_folder(folder: &Path) -> io::Result<Vec<Service>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(OsStr::to_str).unwrap_or_default();
        if (name.ends_with(".json") || name.ends_with(".json.gz")) && path.is_file() {
            files.push(path);
        }
    }
    files.sort();
    let mut services: Vec<(Service, String)> =
        parallel::map(&files, |file: &PathBuf| found(file)).into_iter().flatten().collect();
    services.sort_by(|(a, old), (b, new)| (&a.name, new, &a.model).cmp(&(&b.name, old, &b.model)));
    services.dedup_by(|(later, _), (first, _)| later.name == first.name);
    Ok(services.into_iter().map(|(service, _)| service).collect())
}

/// The service of a file, and the version of its API.
fn found(file: &Path) -> Option<(Service, String)> {
    let identity = Identity::of_file(file)?;
    let name = identity.folder().unwrap_or_else(|| {
        let name = file.file_name().and_then(OsStr::to_str).unwrap_or_default();
        name.split('.').next().unwrap_or_default().to_owned()
    });
    Some((Service { name, model: file.to_owned() }, identity.version.unwrap_or_default()))
}
