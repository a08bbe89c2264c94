//! What a run gives: counts of what was compared, and the differences.

use std::collections::BTreeMap;
use std::fmt;

/// The outcome of a service.
#[derive(Debug, Default)]
pub struct Report {
    /// The service, and what is to be known of it.
    pub title: String,
    /// How many operations had cases.
    pub operations: usize,
    /// How many cases of which kind were compared, by what is counted together.
    pub counts: BTreeMap<(&'static str, String), usize>,
    /// What differs, and where.
    pub differences: Vec<String>,
}

impl Report {
    /// Counts a case: `request/random-2` among the requests as `random`, `error/XException` among the errors as
    /// `modelled`.
    pub fn count(&mut self, case: &str) {
        let (kind, which) = case.split_once('/').unwrap_or((case, ""));
        let (group, which) = match kind {
            "request" => ("requests", which.trim_end_matches(|c: char| c == '-' || c.is_ascii_digit())),
            "response" => ("responses", which),
            "error" if which == "unknown" => ("errors", which),
            "error" => ("errors", "modelled"),
            _ => ("odd responses", which),
        };
        *self.counts.entry((group, which.to_owned())).or_default() += 1;
    }

    /// How many cases were compared.
    pub fn cases(&self) -> usize {
        self.counts.values().sum()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.title)?;
        writeln!(f, "  {:<46}{:>6}", "operations", self.operations)?;
        for ((group, which), count) in &self.counts {
            writeln!(f, "  {:<14} {which:<31}{count:>6}", group)?;
        }
        writeln!(f, "  {:<46}{:>6}", "cases", self.cases())?;
        write!(f, "  {:<46}{:>6}", "differences", self.differences.len())
    }
}
