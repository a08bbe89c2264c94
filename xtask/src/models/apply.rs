//! Writes a plan into a service's vendored folder. An interruption at any moment leaves every file complete, old or
//! new, and a usable model; running again completes the update.
//!
//! - In the folder of a version that stays, files are replaced one by one, and the provenance last: until then its
//!   checksums show that the update is not complete.
//! - The folder of a new version is written beside its place, completely, and then renamed.
//! - Folders of other versions are removed at the end.

use super::plan::Plan;
use super::provenance;
use crate::compare::PathError;
use crate::target::TEMPORARY;
use crate::writer::{self, Step, Watch};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Where a version's folder lies in one that an interruption may leave behind: too deep to be taken for a model.
const INSIDE: &str = "a/b";
const ABOVE: &str = "a";

/// Does what is planned, in the folder `services`.
///
/// # Errors
/// Something cannot be written. A rerun completes what is begun.
pub fn apply(services: &Path, plan: &Plan, watch: &mut dyn Watch) -> Result<(), PathError> {
    if plan.is_up_to_date() {
        return Ok(());
    }
    let service = services.join(&plan.service);
    let folder = service.join(&plan.version);
    if folder.is_dir() {
        replace(&folder, plan, watch)?;
    } else {
        create(services, &folder, plan, watch)?;
    }
    for other in &plan.others {
        remove(services, other, watch)?;
    }
    Ok(())
}

/// Replaces what differs.
fn replace(folder: &Path, plan: &Plan, watch: &mut dyn Watch) -> Result<(), PathError> {
    for name in &plan.differing {
        writer::put(folder, name, &plan.files[name], watch)?;
    }
    for name in &plan.stale {
        writer::remove(folder, name, watch)?;
    }
    // First the files themselves must last: a provenance that outlives them would say that all is done.
    writer::sync_folders(folder, &[provenance::NAME])?;
    writer::put(folder, provenance::NAME, plan.provenance.as_bytes(), watch)?;
    writer::sync_folders(folder, &[provenance::NAME])
}

/// Makes a folder that is not there.
fn create(services: &Path, folder: &Path, plan: &Plan, watch: &mut dyn Watch) -> Result<(), PathError> {
    let beside = beside(services)?;
    let staged = beside.path().join(INSIDE);
    write_all(&staged, plan, watch)?;
    let mut rename = || {
        watch.before(Step::Rename, folder)?;
        fs::create_dir_all(folder.parent().unwrap_or(services))?;
        fs::rename(&staged, folder)
    };
    rename().map_err(|source| PathError { action: "make", path: folder.to_owned(), source })?;
    writer::sync_folders(services, &[&plan.service, &format!("{}/{}", plan.service, plan.version)])
}

/// Writes all that is planned into a folder that is not there.
///
/// # Errors
/// Something cannot be written.
pub fn write_all(folder: &Path, plan: &Plan, watch: &mut dyn Watch) -> Result<(), PathError> {
    for (name, bytes) in &plan.files {
        writer::put(folder, name, bytes, watch)?;
    }
    writer::put(folder, provenance::NAME, plan.provenance.as_bytes(), watch)?;
    writer::sync_folders(folder, &[provenance::NAME])
}

/// Takes a version's folder away at once, and then apart.
fn remove(services: &Path, folder: &Path, watch: &mut dyn Watch) -> Result<(), PathError> {
    let beside = beside(services)?;
    watch
        .before(Step::Remove, folder)
        .and_then(|()| fs::create_dir(beside.path().join(ABOVE)))
        .and_then(|()| fs::rename(folder, beside.path().join(INSIDE)))
        .and_then(|()| beside.close())
        .map_err(|source| PathError { action: "remove", path: folder.to_owned(), source })
}

/// A folder beside those of the services, that vanishes with the value.
fn beside(services: &Path) -> Result<tempfile::TempDir, PathError> {
    let made = fs::create_dir_all(services)
        .and_then(|()| tempfile::Builder::new().prefix(TEMPORARY).tempdir_in(services));
    made.map_err(|source| PathError { action: "write", path: services.to_owned(), source })
}

/// Removes what an interrupted run left behind.
///
/// # Errors
/// It cannot be removed.
pub fn remove_leftovers(services: &Path) -> Result<(), PathError> {
    let is_leftover = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str());
        name.is_some_and(|name| name.starts_with(TEMPORARY)) && path.is_dir() && !path.is_symlink()
    };
    let entries = match fs::read_dir(services) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => {
            entries.map_err(|source| PathError { action: "read", path: services.to_owned(), source })?
        }
    };
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())).filter(is_leftover) {
        fs::remove_dir_all(&path).map_err(|source| PathError { action: "remove", path, source })?;
    }
    Ok(())
}
