//! Writes many new crates together. One by one, what takes longest is waiting for the disk, file by file: here all files go into a
//! temporary folder beside their places, on all processors; the disk is waited for once; then each crate's folder is renamed.
//!
//! What is there already is none of this module's business: [`writer`] writes such crates.

use super::compare::{Comparison, PathError, State};
use super::staging::{self, Staging};
use super::target::Target;
use super::writer::{self, Summary};
use crate::shared::parallel;
use std::path::{Path, PathBuf};

/// Fewer crates than this are written one by one: to wait for the disk is to wait for what others write to it, too.
const FEWEST: usize = 8;

/// Whether these crates can be written together: they are many, and new, and of one folder.
pub fn fits(pairs: &[(&Target, Comparison<'_>)]) -> bool {
    let place = pairs.first().and_then(|(target, _)| target.folder.parent());
    let is_new = |(target, comparison): &(&Target, Comparison<'_>)| {
        comparison.files.iter().all(|(_, state)| *state == State::Missing)
            && comparison.stale.is_empty()
            && comparison.leftovers.is_empty()
            && comparison.obstacles.is_empty()
            && target.folder.parent() == place
            && writer::is_absent_or_empty(&target.folder)
    };
    pairs.len() >= FEWEST && pairs.iter().all(is_new)
}

/// Writes crates that [fit](fits). `done` is called once for each, from any thread.
///
/// # Errors
/// A file cannot be written: then nothing is, unless it is a folder that cannot be renamed: then those before it are there. A rerun
/// completes what is begun.
pub fn create(targets: &[&Target], done: impl Fn() + Sync) -> Result<Vec<Summary>, PathError> {
    let Some(place) = targets.first().map(|target| above(&target.folder)) else { return Ok(Vec::new()) };
    let failed = |source| PathError { action: "write", path: place.clone(), source };
    staging::remove_stale(&place).map_err(failed)?;
    let staging = Staging::new(&place).map_err(failed)?;
    let inside = |target: &Target| staging.path().join(target.folder.file_name().unwrap_or_default());
    let written = parallel::map(targets, |target| {
        let folder = inside(target);
        for (path, text) in target.files() {
            writer::write_unsynced(&folder, path, &target.folder.join(path), text.as_bytes(), &mut ())?;
        }
        done();
        Ok(Summary { written: target.files().len(), unchanged: 0, pruned: 0 })
    });
    let summaries = written.into_iter().collect::<Result<Vec<_>, _>>()?;
    sync(staging.path(), targets, &inside)?;
    for target in targets {
        writer::rename(&inside(target), &target.folder, &mut ())?;
    }
    let names: Vec<&str> = targets.iter().filter_map(|target| target.folder.file_name()?.to_str()).collect();
    writer::sync_folders(&place, &names)?;
    Ok(summaries)
}

fn above(folder: &Path) -> PathBuf {
    folder.parent().filter(|above| *above != Path::new("")).unwrap_or(Path::new(".")).to_owned()
}

/// Waits until the disk has what was written: all of its file system in one go.
#[cfg(target_os = "linux")]
fn sync(folder: &Path, _: &[&Target], _: &(dyn Fn(&Target) -> PathBuf + Sync)) -> Result<(), PathError> {
    let synced = std::fs::File::open(folder).and_then(|folder| Ok(rustix::fs::syncfs(folder)?));
    synced.map_err(|source| PathError { action: "sync", path: folder.to_owned(), source })
}

/// Waits until the disk has what was written, file by file.
#[cfg(not(target_os = "linux"))]
fn sync(
    _: &Path,
    targets: &[&Target],
    inside: &(dyn Fn(&Target) -> PathBuf + Sync),
) -> Result<(), PathError> {
    let synced = parallel::map(targets, |target| {
        let folder = inside(target);
        for path in target.files().keys() {
            let path = folder.join(path);
            let synced = std::fs::File::options().write(true).open(&path).and_then(|file| file.sync_all());
            synced.map_err(|source| PathError { action: "sync", path, source })?;
        }
        let paths: Vec<&str> = target.files().keys().map(String::as_str).collect();
        writer::sync_folders(&folder, &paths)
    });
    synced.into_iter().collect()
}
