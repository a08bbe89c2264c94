//! What the wrapper around rustc notes: one line a process, with tabs between its fields.
//!
//! Only this file knows the form. Lines are appended by several processes at once.

use std::fmt;
use std::str::FromStr;

/// One run of rustc or rustdoc.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The crate that it compiled or documented.
    pub crate_name: String,
    /// How long it took, in seconds.
    pub seconds: f64,
    /// The most memory that it held at once, in bytes, where the system tells.
    pub peak: Option<u64>,
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\t{:.6}\t", self.crate_name, self.seconds)?;
        match self.peak {
            Some(bytes) => write!(f, "{bytes}"),
            None => write!(f, "-"),
        }
    }
}

impl FromStr for Entry {
    type Err = String;

    fn from_str(line: &str) -> Result<Self, String> {
        let wrong = || format!("expected a crate's name, seconds and bytes between tabs, found `{line}`");
        let [name, seconds, peak] = line.split('\t').collect::<Vec<_>>()[..] else { return Err(wrong()) };
        let seconds = seconds.parse().ok().filter(|s: &f64| s.is_finite() && *s >= 0.0).ok_or_else(wrong)?;
        let peak = match peak {
            "-" => None,
            bytes => Some(bytes.parse().map_err(|_| wrong())?),
        };
        if name.is_empty() {
            return Err(wrong());
        }
        Ok(Self { crate_name: name.to_owned(), seconds, peak })
    }
}

/// Reads a log.
///
/// # Errors
/// The first line that is none, with its number.
pub fn parse(text: &str) -> Result<Vec<Entry>, String> {
    let line = |(index, line): (usize, &str)| line.parse().map_err(|e| format!("line {}: {e}", index + 1));
    text.lines().enumerate().map(line).collect()
}

/// What the processes of one crate come to: their times added up, and the greatest peak. `None` if
/// there was no such process. A crate with a build script of its own has another name for that.
pub fn of_crate(entries: &[Entry], crate_name: &str) -> Option<Entry> {
    let mut own = entries.iter().filter(|entry| entry.crate_name == crate_name).cloned();
    let first = own.next()?;
    Some(own.fold(first, |sum, next| Entry {
        seconds: sum.seconds + next.seconds,
        peak: sum.peak.max(next.peak),
        ..sum
    }))
}
