//! What is wrong with an input, and where: collected, never thrown.
//!
//! Every stage adds to one [`Problems`] and goes on as far as it can, so that a person sees all of
//! them in one run. This module prints nothing.

use std::fmt;

/// How bad a [`Problem`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is lost, but somebody should look: a key that no reader knows, for instance.
    Warning,
    /// Nothing can be made from this input.
    Error,
}

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// How bad it is.
    pub severity: Severity,
    /// The file, as the caller named it.
    pub file: String,
    /// JSON pointer into the file, without the leading `#`; empty for the whole file.
    pub pointer: String,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.severity {
            Severity::Warning => "warning: ",
            Severity::Error => "",
        };
        write!(f, "{}: #{}: {kind}{}", self.file, self.pointer, self.message)
    }
}

/// All problems found so far, in the order in which they were found.
#[derive(Clone, Debug, Default)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Adds an error.
    pub fn error(&mut self, file: &str, pointer: impl Into<String>, message: impl Into<String>) {
        self.push(Severity::Error, file, pointer.into(), message.into());
    }

    /// Adds a warning.
    pub fn warning(&mut self, file: &str, pointer: impl Into<String>, message: impl Into<String>) {
        self.push(Severity::Warning, file, pointer.into(), message.into());
    }

    fn push(&mut self, severity: Severity, file: &str, pointer: String, message: String) {
        self.0.push(Problem { severity, file: file.to_owned(), pointer, message });
    }

    /// Whether there is an error among them.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|p| p.severity == Severity::Error)
    }

    /// Whether there are none at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The problems, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.0.iter()
    }
}
