//! Writes a plan into a service's vendored folder. An interruption at any moment leaves every file complete, old or
//! new, and a usable model; running again completes the update.
//!
//! - In the folder of a version that stays, files are replaced one by one, and the provenance last: until then its
//!   checksums show that the update is not complete.
//! - The folder of a new version is written beside its place, completely, and then renamed.
//! - Folders of other versions are removed at the end.

use super::plan::Plan;
use super::provenance;
use crate::shared::folder::compare::PathError;
use crate::shared::folder::staging::{self, Staging};
use crate::shared::folder::writer::{self, Step, Watch};
use std::fs;
use std::path::Path;

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
        replace(services, &folder, plan, watch)?;
    } else {
        create(services, &folder, plan, watch)?;
    }
    for other in &plan.others {
        remove(services, other, watch)?;
    }
    Ok(())
}

/// Replaces what differs.
fn replace(services: &Path, folder: &Path, plan: &Plan, watch: &mut dyn Watch) -> Result<(), PathError> {
    let beside = beside(services)?;
    for name in &plan.differing {
        writer::put(folder, name, &plan.files[name], &beside, watch)?;
    }
    for name in &plan.stale {
        writer::remove(folder, name, watch)?;
    }
    // First the files themselves must last: a provenance that outlives them would say that all is done.
    writer::sync_folders(folder, &[provenance::NAME])?;
    writer::put(folder, provenance::NAME, plan.provenance.as_bytes(), &beside, watch)?;
    writer::sync_folders(folder, &[provenance::NAME])
}

/// Makes a folder that is not there.
fn create(services: &Path, folder: &Path, plan: &Plan, watch: &mut dyn Watch) -> Result<(), PathError> {
    let beside = beside(services)?;
    let staged = beside.path().join(INSIDE);
    write_all(&staged, &beside, plan, watch)?;
    let mut rename = || {
        watch.before(Step::Rename, folder)?;
        fs::create_dir_all(folder.parent().unwrap_or(services))?;
        fs::rename(&staged, folder)
    };
    rename().map_err(|source| PathError { action: "make", path: folder.to_owned(), source })?;
    writer::sync_folders(services, &[&plan.service, &format!("{}/{}", plan.service, plan.version)])
}

/// Writes all that is planned into a folder that is not there, by way of `staging`.
///
/// # Errors
/// Something cannot be written.
pub fn write_all(
    folder: &Path,
    staging: &Staging,
    plan: &Plan,
    watch: &mut dyn Watch,
) -> Result<(), PathError> {
    for (name, bytes) in &plan.files {
        writer::put(folder, name, bytes, staging, watch)?;
    }
    writer::put(folder, provenance::NAME, plan.provenance.as_bytes(), staging, watch)?;
    writer::sync_folders(folder, &[provenance::NAME])
}

/// Takes a version's folder away at once, and then apart.
fn remove(services: &Path, folder: &Path, watch: &mut dyn Watch) -> Result<(), PathError> {
    let beside = beside(services)?;
    watch
        .before(Step::Remove, folder)
        .and_then(|()| fs::create_dir(beside.path().join(ABOVE)))
        .and_then(|()| fs::rename(folder, beside.path().join(INSIDE)))
        .map_err(|source| PathError { action: "remove", path: folder.to_owned(), source })
}

/// A temporary folder beside those of the services.
fn beside(services: &Path) -> Result<Staging, PathError> {
    Staging::new(services).map_err(|source| PathError { action: "write", path: services.to_owned(), source })
}

/// Removes what an interrupted run left behind.
///
/// # Errors
/// It cannot be removed.
pub fn remove_leftovers(services: &Path) -> Result<(), PathError> {
    staging::remove_stale(services).map_err(|source| PathError {
        action: "remove temporary files from",
        path: services.to_owned(),
        source,
    })
}
