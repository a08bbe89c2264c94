//! Why a command did not succeed, and the exit code that says so: those of the AWS command line, version 1.

use std::fmt;

/// An error with what is printed of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// The arguments are not understood, as `argparse` says it: exit code 2.
    Usage(String),
    /// An option that does not exist: exit code 255, with the usage.
    UnknownOptions(String),
    /// Anything else: exit code 255.
    Failed(String),
    /// The same, of what the session lacks: a region or credentials. No empty line is printed before it.
    Session(String),
}

impl Error {
    /// The exit code.
    pub fn code(&self) -> u8 {
        match self {
            Self::Usage(_) => 2,
            Self::UnknownOptions(_) | Self::Failed(_) | Self::Session(_) => 255,
        }
    }

    /// What is printed to the error stream by a program of a name.
    pub fn print(&self, program: &str) -> String {
        let usage = |text: &str| {
            format!(
                "usage: {program} [options] <command> [parameters]\nTo see help text, you can run:\n\n  \
                 {program} help\n  {program} <command> help\n\n{text}\n"
            )
        };
        match self {
            Self::Usage(text) => usage(&format!("{program}: error: {text}")),
            Self::UnknownOptions(text) => usage(text),
            Self::Failed(text) => format!("\n{text}\n"),
            Self::Session(text) => format!("{text}\n"),
        }
    }
}

impl From<String> for Error {
    fn from(text: String) -> Self {
        Self::Failed(text)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(text) | Self::UnknownOptions(text) | Self::Failed(text) | Self::Session(text) => {
                f.write_str(text)
            }
        }
    }
}

impl std::error::Error for Error {}
