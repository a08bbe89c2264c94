//! What every command gets: the folder it runs in and the streams it writes to; and the kinds of failure.
//!
//! Knows nothing about single commands.

use crate::shared::paths;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Where a command runs and where its output goes.
pub struct Context<'a> {
    /// The folder of this project, absolute and without symbolic links.
    pub root: PathBuf,
    /// The folder from which the command was called, likewise.
    pub current: PathBuf,
    /// Results.
    pub out: &'a mut dyn Write,
    /// Problems and notes.
    pub err: &'a mut dyn Write,
}

impl<'a> Context<'a> {
    /// Finds the project.
    ///
    /// # Errors
    /// The command was called outside the project.
    pub fn new(out: &'a mut dyn Write, err: &'a mut dyn Write) -> Result<Self, Failure> {
        let current = std::env::current_dir()
            .and_then(|folder| paths::resolve(&folder))
            .map_err(|e| Failure::Failed(format!("cannot tell the current folder: {e}")))?;
        let root = paths::project_root(std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from), &current)
            .ok_or_else(|| {
            Failure::Usage(format!(
                "{} is not in a checkout of Botosmith; run the command in one",
                current.display()
            ))
        })?;
        Ok(Self { root, current, out, err })
    }

    /// A path of this project as one would type it in the current folder.
    pub fn shown(&self, in_project: &str) -> PathBuf {
        self.shown_path(&self.root.join(in_project))
    }

    /// An absolute path as one would type it in the current folder.
    pub fn shown_path(&self, path: &Path) -> PathBuf {
        paths::relative(&self.current, path).unwrap_or_else(|| path.to_owned())
    }
}

/// Why a command did not succeed.
#[derive(Debug)]
pub enum Failure {
    /// It was called wrongly: exit code 2.
    Usage(String),
    /// It could not do its work, or a check found something: exit code 1.
    Failed(String),
    /// It did its work and found what breaks callers, and was asked to tell so: exit code 3.
    Breaking(String),
    /// It did its work and found a model of which no crate can be generated any more, and was asked to tell so: exit
    /// code 4.
    Ungenerable(String),
    /// Standard output or standard error cannot be written: exit code 1. Errors of other files
    /// name their file and become [`Failure::Failed`].
    Output(io::Error),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

/// `1 file`, `2 files`.
pub fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}
