//! Temporary folders: what is written comes to be in one, and is renamed from there to its place.
//!
//! A folder lies on the file system of the place, is ignored by git from its first moment that git can see, and goes
//! with the value or by [`interrupt`]. One that a killed process left goes at the next run, which
//! tells it by its lock from that of a run beside it. Knows nothing of what is written.

use crate::shared::folder::target::TEMPORARY;
use crate::shared::interrupt;
use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Has git ignore the folder that it is in, itself included. Its lock is held while somebody uses the folder.
const IGNORE: &str = ".gitignore";
/// What is in it. It is written once the lock is held.
const ALL: &str = "*\n";

/// How long a folder is taken for one that is just being made, as long as that file is not complete.
const MAKING: Duration = Duration::from_secs(60);

/// A temporary folder that vanishes with the value.
#[derive(Debug)]
pub struct Staging {
    folder: PathBuf,
    /// Holds the lock.
    _lock: File,
}

impl Staging {
    /// Makes one in `place`, which is made too where it is not there.
    ///
    /// ```
    /// # let dir = tempfile::tempdir().unwrap();
    /// let staging = botosmith::shared::folder::staging::Staging::new(dir.path()).unwrap();
    /// std::fs::write(staging.path().join("x"), "text").unwrap();
    /// std::fs::rename(staging.path().join("x"), dir.path().join("x")).unwrap();
    /// drop(staging);
    /// assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1);
    /// ```
    ///
    /// # Errors
    /// It cannot be made.
    pub fn new(place: &Path) -> io::Result<Self> {
        let _whole = interrupt::hold();
        fs::create_dir_all(place)?;
        let folder = tempfile::Builder::new().prefix(TEMPORARY).tempdir_in(place)?;
        let mut lock = File::create(folder.path().join(IGNORE))?;
        // Where the file system has no locks, two runs at once cannot be told from one that died.
        _ = lock.try_lock();
        lock.write_all(ALL.as_bytes())?;
        let folder = folder.keep();
        interrupt::register(&folder);
        Ok(Self { folder, _lock: lock })
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        &self.folder
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        let _whole = interrupt::hold();
        // What cannot be removed now is removed by the next run.
        _ = fs::remove_dir_all(&self.folder);
        interrupt::forget(&self.folder);
    }
}

/// Removes the temporary folders that runs left in `place` which are no more.
///
/// # Errors
/// `place` cannot be read, or a folder not be removed.
pub fn remove_stale(place: &Path) -> io::Result<()> {
    let entries = match fs::read_dir(place) {
        Err(e) if matches!(e.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => return Ok(()),
        entries => entries?,
    };
    for entry in entries {
        let entry = entry?;
        let is_ours = entry.file_name().to_str().is_some_and(|name| name.starts_with(TEMPORARY));
        // The type is that of the entry itself: a link is not followed.
        if !is_ours || !entry.file_type()?.is_dir() {
            continue;
        }
        if let Some(_lock) = stale(&entry.path()) {
            match fs::remove_dir_all(entry.path()) {
                Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(e),
                _ => {}
            }
        }
    }
    Ok(())
}

/// The lock of a temporary folder that no process uses, so that nobody else removes it; nothing where one does.
///
/// A process may be about to make or to remove a folder in which the file with the lock is not complete.
fn stale(folder: &Path) -> Option<Option<File>> {
    let path = folder.join(IGNORE);
    if fs::read_to_string(&path).is_ok_and(|text| text == ALL) {
        let lock = File::open(&path).ok()?;
        let is_used = matches!(lock.try_lock(), Err(TryLockError::WouldBlock));
        return (!is_used).then_some(Some(lock));
    }
    let made = folder.symlink_metadata().and_then(|meta| meta.modified()).ok()?;
    let age = made.elapsed().unwrap_or_default();
    (age > MAKING).then_some(None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::SystemTime;

    #[cfg(unix)]
    fn count(folder: &Path) -> usize {
        fs::read_dir(folder).map_or(0, Iterator::count)
    }

    #[cfg(unix)] // where a folder can be opened, for its time
    #[test]
    fn a_folder_in_use_stays_and_one_that_was_left_goes() {
        let dir = tempfile::tempdir().unwrap();
        let used = Staging::new(dir.path()).unwrap();
        let left = |name: &str| dir.path().join(format!("{TEMPORARY}{name}"));
        for name in ["left", "made", "old"] {
            fs::create_dir(left(name)).unwrap();
        }
        fs::write(left("left").join(IGNORE), ALL).unwrap();
        File::open(left("old")).and_then(|old| old.set_modified(SystemTime::UNIX_EPOCH)).unwrap();
        fs::create_dir(dir.path().join("other")).unwrap();
        remove_stale(dir.path()).unwrap();
        assert!(!left("left").exists() && !left("old").exists(), "a folder that was left is there");
        assert!(left("made").exists(), "a folder that somebody is making is gone");
        fs::remove_dir(left("made")).unwrap();
        assert!(used.path().exists() && dir.path().join("other").exists());
        assert_eq!(count(dir.path()), 2);
        drop(used);
        assert_eq!(count(dir.path()), 1);
        remove_stale(&dir.path().join("nowhere")).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_not_followed() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("mine")).unwrap();
        std::os::unix::fs::symlink("mine", dir.path().join(format!("{TEMPORARY}x"))).unwrap();
        remove_stale(dir.path()).unwrap();
        assert!(dir.path().join("mine").exists());
    }
}
