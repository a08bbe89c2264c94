//! What every command gets: the folder it runs in and the streams it writes to; and the kinds of failure.
//!
//! Knows nothing about single commands.

use crate::shared::paths;
use crate::shared::program::Program;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Where a command runs and where its output goes.
pub struct Context<'a> {
    /// The program that speaks.
    pub program: &'static Program,
    /// The folder of the project or workspace, absolute and without symbolic links.
    pub root: PathBuf,
    /// The folder of what is built and downloaded, likewise.
    pub target: PathBuf,
    /// The folder from which the command was called, likewise.
    pub current: PathBuf,
    /// Results.
    pub out: &'a mut dyn Write,
    /// Problems and notes.
    pub err: &'a mut dyn Write,
}

impl Context<'_> {
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

impl From<String> for Failure {
    fn from(what: String) -> Self {
        Self::Failed(what)
    }
}

/// The folder from which a command was called, absolute and without symbolic links.
///
/// # Errors
/// The system does not tell.
pub fn current_folder() -> Result<PathBuf, Failure> {
    std::env::current_dir()
        .and_then(|folder| paths::resolve(&folder))
        .map_err(|e| Failure::Failed(format!("cannot tell the current folder: {e}")))
}

/// How the process should exit: 0 for success, 1 for failure or a check that found something, 2 for wrong usage; 3 for a
/// comparison that found a breaking change, 4 for one that found a model of which no crate can be generated any more. Says why
/// it is not 0.
pub fn exit(outcome: Result<(), Failure>, err: &mut dyn Write) -> ExitCode {
    let (code, message) = match outcome {
        Ok(()) => return ExitCode::SUCCESS,
        Err(Failure::Usage(message)) => (2, message),
        Err(Failure::Failed(message)) => (1, message),
        Err(Failure::Breaking(message)) => (3, message),
        Err(Failure::Ungenerable(message)) => (4, message),
        // Whoever reads our output has left; there is nobody to tell.
        Err(Failure::Output(error)) if error.kind() == std::io::ErrorKind::BrokenPipe => {
            return ExitCode::FAILURE;
        }
        Err(Failure::Output(error)) => (1, format!("cannot write the output: {error}")),
    };
    // Standard error is the last resort: if it fails too, the exit code still tells.
    let _ = writeln!(err, "error: {message}");
    ExitCode::from(code)
}

/// `1 file`, `2 files`.
pub fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}
