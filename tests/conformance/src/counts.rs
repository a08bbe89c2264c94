//! How many cases passed, failed and were left out, by protocol: for people, for the record in `counts.toml`, and for the
//! README.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The row of the endpoint suites.
pub const ENDPOINTS: &str = "endpoints";

/// The counts of a protocol.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Count {
    /// They are as they should be.
    pub passed: usize,
    /// They are not.
    pub failed: usize,
    /// botocore ignores them, they are exceptions, or nothing can run them.
    pub left_out: usize,
}

impl Count {
    /// All.
    pub fn total(self) -> usize {
        self.passed + self.failed + self.left_out
    }
}

/// The counts by name of the protocol; [`ENDPOINTS`] too.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Counts(pub BTreeMap<String, Count>);

impl Counts {
    /// Reads the record.
    ///
    /// # Errors
    /// The text is none.
    pub fn read(text: &str) -> Result<Self, String> {
        toml::from_str(text).map_err(|e| e.to_string())
    }

    /// The text of the record.
    pub fn text(&self) -> String {
        let mut text = "# What `cargo xtask conformance` last found. Written by it.\n".to_owned();
        for (name, count) in &self.0 {
            let Count { passed, failed, left_out } = count;
            text.push_str(&format!(
                "\n[{name}]\npassed = {passed}\nfailed = {failed}\nleft_out = {left_out}\n"
            ));
        }
        text
    }

    /// This, with the counts of the other in place of its own.
    #[must_use]
    pub fn with(&self, other: &Self) -> Self {
        let mut all = self.0.clone();
        all.extend(other.0.clone());
        Self(all)
    }

    /// A line for each, and one for the whole.
    pub fn table(&self) -> String {
        let mut text = format!("{:<12} {:>8} {:>8} {:>10}\n", "", "passed", "failed", "left out");
        let mut whole = Count::default();
        for (name, count) in &self.0 {
            text.push_str(&line(name, count));
            whole.passed += count.passed;
            whole.failed += count.failed;
            whole.left_out += count.left_out;
        }
        text + &line("all", &whole)
    }
}

fn line(name: &str, count: &Count) -> String {
    format!("{name:<12} {:>8} {:>8} {:>10}\n", count.passed, count.failed, count.left_out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_record_is_read_as_it_is_written() {
        let count = |passed| Count { passed, failed: 1, left_out: 2 };
        let old = Counts([("awsQuery".to_owned(), count(3)), (ENDPOINTS.to_owned(), count(4))].into());
        assert_eq!(Counts::read(&old.text()), Ok(old.clone()));
        let new = old.with(&Counts([("awsQuery".to_owned(), count(5))].into()));
        assert_eq!(new.0["awsQuery"].total(), 8);
        assert_eq!(new.0[ENDPOINTS], count(4));
        let table = new.table();
        assert!(table.ends_with("all                 9        2          4\n"), "{table}");
    }
}
