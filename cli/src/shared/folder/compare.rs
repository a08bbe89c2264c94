//! Compares a crate's folder with what it should contain. Reads the disk, writes nothing.
//!
//! Does not follow symbolic links inside the folder: their targets do not belong to the crate.

use crate::shared::folder::target::{self, Target, LIST, TEMPORARY};
use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// How one wanted file stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It has the wanted text.
    Unchanged,
    /// It has another text, or is no plain file.
    Changed,
    /// It is not there.
    Missing,
}

/// What a crate's folder holds, against what it should hold. Paths are relative to the folder.
#[derive(Debug, Default)]
pub struct Comparison<'a> {
    /// Every wanted file.
    pub files: Vec<(&'a str, State)>,
    /// Files that an earlier run made and that are no longer wanted.
    pub stale: Vec<String>,
    /// Files in `src` that no run made and that are not wanted either.
    pub unlisted: Vec<String>,
    /// Temporary files that an interrupted run of an older version left behind. (Now there are folders of them, see
    /// [`staging`](crate::shared::folder::staging).)
    pub leftovers: Vec<String>,
    /// What the folder's list names.
    pub listed: BTreeSet<String>,
    /// Why nothing may be written here.
    pub obstacles: Vec<String>,
}

/// A file or folder with which something could not be done.
#[derive(Debug)]
pub struct PathError {
    /// What could not be done, as in `cannot {action} {path}`.
    pub action: &'static str,
    /// With what.
    pub path: PathBuf,
    /// Why.
    pub source: io::Error,
}

impl fmt::Display for PathError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot {} {}: {}", self.action, self.path.display(), self.source)
    }
}

impl std::error::Error for PathError {}

/// What stands at a path in a folder.
#[derive(Debug, PartialEq, Eq)]
pub enum Found {
    /// Nothing.
    Absent,
    /// A plain file.
    File,
    /// A folder.
    Folder,
    /// Something else is in the way, at this path or on the way to it: what it is.
    Obstacle(String),
}

/// Looks what stands at `path` in `folder`, without following symbolic links inside `folder`.
///
/// # Errors
/// The disk cannot be read.
pub fn look(folder: &Path, path: &str) -> Result<Found, PathError> {
    let mut here = folder.to_owned();
    let mut parts = path.split('/').filter(|part| !part.is_empty()).peekable();
    while let Some(part) = parts.next() {
        here.push(part);
        let meta = match here.symlink_metadata() {
            Ok(meta) => meta,
            Err(e) if matches!(e.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                return Ok(Found::Absent);
            }
            Err(source) => return Err(PathError { action: "read", path: here, source }),
        };
        let obstacle =
            |what: &str| Ok(Found::Obstacle(format!("{} is {what}; move it away", here.display())));
        let last = parts.peek().is_none();
        match meta.file_type() {
            kind if kind.is_symlink() => return obstacle("a symbolic link"),
            kind if kind.is_dir() && last => return Ok(Found::Folder),
            kind if kind.is_file() && last => return Ok(Found::File),
            kind if kind.is_dir() => {}
            _ => return obstacle(if last { "not a plain file" } else { "not a folder" }),
        }
    }
    Ok(Found::Folder) // an empty path, which is the folder itself
}

/// Compares a crate with its folder.
///
/// # Errors
/// The disk cannot be read.
pub fn compare(target: &Target) -> Result<Comparison<'_>, PathError> {
    let mut result = Comparison::default();
    let has_list = read_list(target, &mut result)?;
    for (path, text) in target.files() {
        let state = state(target, path, text, &mut result)?;
        result.files.push((path, state));
    }
    for path in &result.listed {
        if !target.files().contains_key(path) {
            match look(&target.folder, path)? {
                Found::File => result.stale.push(path.clone()),
                Found::Obstacle(what) => result.obstacles.push(what),
                Found::Absent | Found::Folder => {}
            }
        }
    }
    find_leftovers(target, &mut result)?;
    if look(&target.folder, "src")? == Found::Folder {
        walk(target, "src", &mut result)?;
    }
    look_at_folder(target, has_list, &mut result)?;
    result.obstacles.sort();
    result.obstacles.dedup();
    Ok(result)
}

/// Reads the folder's list and says whether there is one.
fn read_list(target: &Target, result: &mut Comparison<'_>) -> Result<bool, PathError> {
    if look(&target.folder, LIST)? != Found::File {
        return Ok(false); // an obstacle is found once more among the wanted files
    }
    let path = target.folder.join(LIST);
    let text = fs::read_to_string(&path).map_err(|source| PathError { action: "read", path, source })?;
    let (listed, wrong) = target::parse(&text);
    result.listed = listed;
    result.obstacles.extend(wrong.iter().map(|what| format!("{}: {what}", target.shown(LIST))));
    Ok(true)
}

fn state(target: &Target, path: &str, text: &str, result: &mut Comparison<'_>) -> Result<State, PathError> {
    match look(&target.folder, path)? {
        Found::Absent => return Ok(State::Missing),
        Found::Folder => {
            result.obstacles.push(format!("{} is a folder; move it away", target.shown(path)));
            return Ok(State::Changed);
        }
        Found::Obstacle(what) => {
            result.obstacles.push(what);
            return Ok(State::Changed);
        }
        Found::File => {}
    }
    let on_disk = target.folder.join(path);
    let bytes = fs::read(&on_disk).map_err(|source| PathError { action: "read", path: on_disk, source })?;
    if bytes == text.as_bytes() {
        return Ok(State::Unchanged);
    }
    if path != LIST && !result.listed.contains(path) {
        result.obstacles.push(format!("{} is not a generated file; move it away", target.shown(path)));
    }
    Ok(State::Changed)
}

/// Finds what an interrupted run left behind, in the folders to which runs write.
fn find_leftovers(target: &Target, result: &mut Comparison<'_>) -> Result<(), PathError> {
    let paths = target.files().keys().chain(&result.listed);
    let folders: BTreeSet<&str> = paths.map(|path| path.rsplit_once('/').map_or("", |(up, _)| up)).collect();
    let mut leftovers = Vec::new();
    for folder in folders {
        let prefix = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        if look(&target.folder, folder)? != Found::Folder {
            continue;
        }
        for name in names(&target.folder.join(folder))? {
            let path = format!("{prefix}{name}");
            if name.starts_with(TEMPORARY) && look(&target.folder, &path)? == Found::File {
                leftovers.push(path);
            }
        }
    }
    result.leftovers = leftovers;
    Ok(())
}

/// Collects the files in `folder` that nobody listed or wants.
fn walk(target: &Target, folder: &str, result: &mut Comparison<'_>) -> Result<(), PathError> {
    for name in names(&target.folder.join(folder))? {
        if name.starts_with(TEMPORARY) {
            continue; // an interrupted run's, and nothing of the crate
        }
        let path = format!("{folder}/{name}");
        let is_folder = target.folder.join(&path).symlink_metadata().is_ok_and(|meta| meta.is_dir());
        if is_folder {
            walk(target, &path, result)?;
        } else if !target.files().contains_key(&path) && !result.listed.contains(&path) {
            result.unlisted.push(path);
        }
    }
    Ok(())
}

/// Whether the folder as a whole may be written to.
fn look_at_folder(target: &Target, has_list: bool, result: &mut Comparison<'_>) -> Result<(), PathError> {
    let shown = target.folder.display();
    match target.folder.symlink_metadata() {
        Err(_) => {}
        Ok(meta) if meta.is_symlink() => {
            result.obstacles.push(format!("{shown} is a symbolic link; name the folder itself"))
        }
        Ok(meta) if !meta.is_dir() => result.obstacles.push(format!("{shown} is not a folder; move it away")),
        Ok(_) if has_list => {}
        Ok(_) if names(&target.folder)?.iter().any(|name| !name.starts_with(TEMPORARY)) => {
            // Nobody can tell which of its files are ours, so none is; a single message says it all.
            result.obstacles = vec![format!(
                "{shown} is not empty and has no list of generated files ({LIST}), so nobody can tell which of its files \
                 are generated; move it away, or choose another folder with --out"
            )];
        }
        Ok(_) => {}
    }
    Ok(())
}

/// The names in a folder, sorted; none where there is no such folder.
fn names(folder: &Path) -> Result<Vec<String>, PathError> {
    let failed = |source| PathError { action: "read", path: folder.to_owned(), source };
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(e) if matches!(e.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            return Ok(Vec::new())
        }
        Err(e) => return Err(failed(e)),
    };
    let mut names = Vec::new();
    for entry in entries {
        names.push(entry.map_err(failed)?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}
