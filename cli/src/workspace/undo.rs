//! Remembers how files and folders were before somebody changes them, and puts them back.
//!
//! Knows nothing of what is in them. What is remembered is in memory, so this helps where a step fails, not where the process
//! is killed.

use crate::shared::folder::compare::PathError;
use crate::shared::folder::writer;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// How things were.
#[derive(Debug, Default)]
pub struct Undo {
    /// Files, and what was in them.
    files: BTreeMap<PathBuf, Option<Vec<u8>>>,
    /// Folders that were not there.
    absent: BTreeSet<PathBuf>,
}

impl Undo {
    /// Remembers a file, or that there is none.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn file(&mut self, path: &Path) -> Result<(), PathError> {
        let bytes = match fs::read(path) {
            Ok(bytes) => Some(bytes),
            Err(e) if matches!(e.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => None,
            Err(source) => return Err(PathError { action: "read", path: path.to_owned(), source }),
        };
        self.above(path);
        self.files.entry(path.to_owned()).or_insert(bytes);
        Ok(())
    }

    /// Remembers all files below a folder, or that it is not there.
    ///
    /// # Errors
    /// Something in it cannot be read.
    pub fn folder(&mut self, folder: &Path) -> Result<(), PathError> {
        self.above(&folder.join("x"));
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(e) if matches!(e.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                return Ok(())
            }
            Err(source) => return Err(PathError { action: "read", path: folder.to_owned(), source }),
        };
        for entry in entries {
            let failed = |source| PathError { action: "read", path: folder.to_owned(), source };
            let entry = entry.map_err(failed)?;
            match entry.file_type().map_err(failed)? {
                kind if kind.is_dir() => self.folder(&entry.path())?,
                kind if kind.is_file() => self.file(&entry.path())?,
                _ => {}
            }
        }
        Ok(())
    }

    /// Remembers which folders above a path are not there.
    fn above(&mut self, path: &Path) {
        let absent = path
            .ancestors()
            .skip(1)
            .take_while(|folder| *folder != Path::new("") && folder.symlink_metadata().is_err());
        self.absent.extend(absent.last().map(Path::to_owned));
    }

    /// Puts everything back; says what could not be.
    pub fn back(self) -> Vec<PathError> {
        let mut failed = Vec::new();
        for (path, bytes) in &self.files {
            match bytes {
                Some(bytes) if fs::read(path).ok().as_ref() == Some(bytes) => {}
                Some(bytes) => failed.extend(writer::write_file(path, bytes).err()),
                None => failed.extend(gone(fs::remove_file(path), path)),
            }
        }
        for folder in self.absent.iter().rev() {
            failed.extend(gone(fs::remove_dir_all(folder), folder));
        }
        failed
    }
}

fn gone(removed: io::Result<()>, path: &Path) -> Option<PathError> {
    let source = removed.err()?;
    let is_gone = matches!(source.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory);
    (!is_gone).then(|| PathError { action: "remove", path: path.to_owned(), source })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_as_it_was() {
        let dir = tempfile::tempdir().unwrap();
        let at = |path: &str| dir.path().join(path);
        fs::create_dir_all(at("a/b")).unwrap();
        fs::write(at("a/b/one"), "1").unwrap();
        fs::write(at("two"), "2").unwrap();
        let mut undo = Undo::default();
        for path in ["two", "three", "new/deep/four"] {
            undo.file(&at(path)).unwrap();
        }
        undo.folder(&at("a")).unwrap();
        undo.folder(&at("other/five")).unwrap();
        fs::remove_dir_all(at("a")).unwrap();
        fs::create_dir_all(at("new/deep")).unwrap();
        fs::create_dir_all(at("other/five")).unwrap();
        for path in ["two", "three", "new/deep/four", "other/five/x"] {
            fs::write(at(path), "changed").unwrap();
        }
        assert!(undo.back().is_empty());
        let mut names: Vec<_> =
            fs::read_dir(dir.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        assert_eq!(names, ["a", "two"]);
        assert_eq!(fs::read_to_string(at("a/b/one")).unwrap(), "1");
        assert_eq!(fs::read_to_string(at("two")).unwrap(), "2");
    }
}
