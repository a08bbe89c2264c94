//! Brings a crate's folder to what it should hold, so that an interruption at any moment loses
//! nothing: every file is there in full, old or new, and a rerun completes.
//!
//! - A crate that is new is written in full into a temporary folder and renamed: the workspace takes every folder in
//!   `generated` for a crate, and cargo, without which there is no rerun, refuses one that is not complete.
//! - A file of a crate that is there is written into a temporary folder, synced and renamed, which replaces the old one
//!   at once. Once all are in place, the renaming is synced too.
//! - The list of generated files names more than it must while files change: first what was and
//!   will be there, at last what is there. So a rerun knows every file that this run may have made.
//! - Removing comes after writing.

use crate::shared::folder::compare::{look, Comparison, Found, PathError, State};
use crate::shared::folder::staging::{self, Staging};
use crate::shared::folder::target::{self, Target, LIST};
use crate::shared::interrupt;
use std::collections::BTreeSet;
use std::fmt;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A thing that the writer is about to do to the disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Make the folders above a file, and a temporary file.
    Create,
    /// Write the text to the temporary file.
    Write,
    /// Sync the temporary file.
    Sync,
    /// Rename the temporary file or folder to its place.
    Rename,
    /// Remove a file.
    Remove,
}

/// Looks on while the writer works, and may make a step fail.
///
/// Tests are why: whatever moment a process dies at, they have seen it.
pub trait Watch {
    /// Called before each step with the path of the file that it is about.
    ///
    /// # Errors
    /// The step is to fail with this error.
    fn before(&mut self, step: Step, path: &Path) -> io::Result<()>;
}

/// Lets everything pass.
impl Watch for () {
    fn before(&mut self, _: Step, _: &Path) -> io::Result<()> {
        Ok(())
    }
}

/// How many files were written, left alone and removed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Written, because they were missing or had another text.
    pub written: usize,
    /// Left alone, because they had the wanted text.
    pub unchanged: usize,
    /// Removed, because an earlier run made them and this one does not.
    pub pruned: usize,
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} written, {} unchanged, {} pruned", self.written, self.unchanged, self.pruned)
    }
}

impl std::iter::Sum for Summary {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |sum, next| Self {
            written: sum.written + next.written,
            unchanged: sum.unchanged + next.unchanged,
            pruned: sum.pruned + next.pruned,
        })
    }
}

/// Writes one file, all of it or nothing, with the folders above it.
///
/// # Errors
/// It cannot be written, or is no plain file.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), PathError> {
    let named = path.file_name().and_then(|name| name.to_str());
    let Some(name) = named else { return Err(refused(path, "this is not the name of a file")) };
    let above = match path.parent() {
        Some(above) if above != Path::new("") => above,
        _ => Path::new("."),
    };
    let staging = staged(above, path)?;
    put(above, name, bytes, &staging, &mut ())
}

/// A temporary folder in `place`, from which those of runs that died are removed; errors name `path`.
pub fn staged(place: &Path, path: &Path) -> Result<Staging, PathError> {
    let staging = staging::remove_stale(place).and_then(|()| Staging::new(place));
    staging.map_err(|source| PathError { action: "write", path: path.to_owned(), source })
}

/// Brings the folder of `target` to what it should hold, given how it differs.
///
/// # Errors
/// The comparison names an obstacle, and nothing was written; or a file cannot be written, and a
/// rerun completes.
pub fn write(
    target: &Target,
    comparison: &Comparison<'_>,
    watch: &mut dyn Watch,
) -> Result<Summary, PathError> {
    if let Some(obstacle) = comparison.obstacles.first() {
        return Err(refused(&target.folder, obstacle));
    }
    remove_leftovers(target, comparison, watch)?;
    let is_new = comparison.files.iter().all(|(_, state)| *state == State::Missing);
    if is_new && comparison.stale.is_empty() && is_absent_or_empty(&target.folder) {
        create(target, watch)
    } else {
        replace(target, comparison, watch)
    }
}

/// Removes what interrupted runs left.
fn remove_leftovers(
    target: &Target,
    comparison: &Comparison<'_>,
    watch: &mut dyn Watch,
) -> Result<(), PathError> {
    let folder = &target.folder;
    for path in &comparison.leftovers {
        remove(folder, path, watch)?;
    }
    for place in folder.parent().into_iter().chain([&**folder]) {
        staging::remove_stale(place).map_err(|source| PathError {
            action: "remove temporary files from",
            path: place.to_owned(),
            source,
        })?;
    }
    Ok(())
}

/// Whether there is nothing where a crate's folder is to be.
pub(super) fn is_absent_or_empty(folder: &Path) -> bool {
    fs::read_dir(folder).map_or(true, |mut entries| entries.next().is_none())
}

/// Makes a crate's folder that is not there, or is empty.
fn create(target: &Target, watch: &mut dyn Watch) -> Result<Summary, PathError> {
    let folder = &target.folder;
    let above = folder.parent().filter(|above| *above != Path::new("")).unwrap_or(Path::new("."));
    let failed = |source| PathError { action: "write", path: folder.clone(), source };
    let staging = Staging::new(above).map_err(failed)?;
    // The folder for temporary files is private; the crate's is as readable as others.
    let inside = staging.path().join("crate");
    for (path, text) in target.files() {
        let place = folder.join(path);
        let file = write_unsynced(&inside, path, &place, text.as_bytes(), watch)?;
        let synced = step(watch, Step::Sync, &place, || file.sync_all());
        synced.map_err(|source| PathError { action: "write", path: place, source })?;
    }
    let paths: Vec<&str> = target.files().keys().map(String::as_str).collect();
    sync_folders(&inside, &paths)?;
    rename(&inside, folder, watch)?;
    let name = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    sync_folders(above, &[name])?;
    Ok(Summary { written: target.files().len(), unchanged: 0, pruned: 0 })
}

/// Moves a folder to its place, where nothing is, or an empty folder.
pub(super) fn rename(inside: &Path, folder: &Path, watch: &mut dyn Watch) -> Result<(), PathError> {
    step(watch, Step::Rename, folder, || {
        // Not every system renames a folder to one that is there, even an empty one.
        match fs::remove_dir(folder) {
            Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(e),
            _ => {}
        }
        fs::rename(inside, folder)
    })
    .map_err(|source| PathError { action: "write", path: folder.to_owned(), source })
}

/// Writes a file of a folder that is not yet in its place; errors name the file's place. The disk may not have it yet.
pub(super) fn write_unsynced(
    inside: &Path,
    path: &str,
    place: &Path,
    bytes: &[u8],
    watch: &mut dyn Watch,
) -> Result<File, PathError> {
    let path = inside.join(path);
    let mut steps = || -> io::Result<File> {
        let mut file = step(watch, Step::Create, place, || {
            fs::create_dir_all(path.parent().unwrap_or(inside))?;
            File::create_new(&path)
        })?;
        step(watch, Step::Write, place, || file.write_all(bytes))?;
        Ok(file)
    };
    steps().map_err(|source| PathError { action: "write", path: place.to_owned(), source })
}

/// Brings a folder that is there to what it should hold.
fn replace(
    target: &Target,
    comparison: &Comparison<'_>,
    watch: &mut dyn Watch,
) -> Result<Summary, PathError> {
    let folder = &target.folder;
    let pending = |(path, state): &&(&str, State)| *path != LIST && *state != State::Unchanged;
    let pending: Vec<&str> = comparison.files.iter().filter(pending).map(|(path, _)| *path).collect();
    let wanted_list = &target.files()[LIST];
    let mut list_on_disk = fs::read_to_string(folder.join(LIST)).unwrap_or_default();
    let list_differs = list_on_disk != *wanted_list;
    let changes = !pending.is_empty() || !comparison.stale.is_empty();
    if !changes && !list_differs {
        return Ok(Summary { unchanged: target.files().len(), ..Summary::default() });
    }
    let staging = staged(folder, folder)?;
    if changes {
        let wanted = target.files().keys();
        let both: BTreeSet<&str> = comparison.listed.iter().chain(wanted).map(String::as_str).collect();
        let both = target::render(both.into_iter());
        if both != list_on_disk {
            put(folder, LIST, both.as_bytes(), &staging, watch)?;
            sync_folders(folder, &[LIST])?;
            list_on_disk = both;
        }
    }
    for path in &pending {
        put(folder, path, target.files()[*path].as_bytes(), &staging, watch)?;
    }
    sync_folders(folder, &pending)?;
    for path in &comparison.stale {
        remove(folder, path, watch)?;
        remove_empty_folders(folder, path);
    }
    if list_on_disk != *wanted_list {
        put(folder, LIST, wanted_list.as_bytes(), &staging, watch)?;
    }
    let written = pending.len() + usize::from(list_differs);
    Ok(Summary { written, unchanged: target.files().len() - written, pruned: comparison.stale.len() })
}

/// Does one thing to the disk, which no signal cuts.
fn step<T>(
    watch: &mut dyn Watch,
    step: Step,
    place: &Path,
    work: impl FnOnce() -> io::Result<T>,
) -> io::Result<T> {
    watch.before(step, place)?;
    let _whole = interrupt::hold();
    work()
}

/// Writes one file of `folder`, by way of `staging`.
///
/// # Errors
/// It cannot be written, or a folder or a link is in its place.
pub(crate) fn put(
    folder: &Path,
    path: &str,
    bytes: &[u8],
    staging: &Staging,
    watch: &mut dyn Watch,
) -> Result<(), PathError> {
    // Things may have changed since the comparison, and a link would lead the text elsewhere.
    match look(folder, path)? {
        Found::Absent | Found::File => {}
        Found::Folder => return Err(refused(&folder.join(path), "it is a folder")),
        Found::Obstacle(what) => return Err(refused(&folder.join(path), &what)),
    }
    let place = folder.join(path);
    let mut steps = || -> io::Result<()> {
        let mut temporary = step(watch, Step::Create, &place, || {
            fs::create_dir_all(place.parent().unwrap_or(folder))?;
            new_temporary(staging.path())
        })?;
        step(watch, Step::Write, &place, || temporary.write_all(bytes))?;
        step(watch, Step::Sync, &place, || temporary.as_file().sync_all())?;
        step(watch, Step::Rename, &place, || temporary.persist(&place).map_err(|e| e.error))?;
        Ok(())
    };
    steps().map_err(|source| PathError { action: "write", path: place.clone(), source })
}

fn new_temporary(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    // Temporary files are private unless told otherwise, and the renamed file keeps that.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder)
}

/// Makes the renaming of these files itself last, where the system can (elsewhere folders cannot be
/// opened). Once for many files, because it takes as long as the files do.
pub(crate) fn sync_folders(folder: &Path, paths: &[&str]) -> Result<(), PathError> {
    let above =
        |path: &&str| Path::new(*path).ancestors().skip(1).map(|up| folder.join(up)).collect::<Vec<_>>();
    let folders: BTreeSet<PathBuf> = paths.iter().flat_map(above).collect();
    for path in folders.into_iter().filter(|_| cfg!(unix)) {
        let synced = File::open(&path).and_then(|folder| folder.sync_all());
        synced.map_err(|source| PathError { action: "sync", path, source })?;
    }
    Ok(())
}

/// Removes one file of `folder`, if it is there.
pub(crate) fn remove(folder: &Path, path: &str, watch: &mut dyn Watch) -> Result<(), PathError> {
    let place = folder.join(path);
    match look(folder, path)? {
        Found::File => {}
        Found::Absent => return Ok(()),
        Found::Folder => return Err(refused(&place, "it is a folder")),
        Found::Obstacle(what) => return Err(refused(&place, &what)),
    }
    step(watch, Step::Remove, &place, || fs::remove_file(&place)).map_err(|source| PathError {
        action: "remove",
        path: place.clone(),
        source,
    })
}

/// Removes the folders above a removed file that are empty now, but not the crate's.
fn remove_empty_folders(folder: &Path, path: &str) {
    let mut above = path;
    while let Some((next, _)) = above.rsplit_once('/') {
        above = next;
        // That it fails where something is in it is the point.
        if fs::remove_dir(folder.join(above)).is_err() {
            break;
        }
    }
}

fn refused(path: &Path, why: &str) -> PathError {
    PathError { action: "write", path: path.to_owned(), source: io::Error::other(why.to_owned()) }
}
