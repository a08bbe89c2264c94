//! Compares exact counts of generated code with the recorded ones: a count may fall, but rises only with a reason.
//!
//! The tests count; this module compares.

use std::collections::BTreeMap;

/// A count at one time, and why it was no longer what it had been.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The count.
    pub count: u64,
    /// The reason. Without one where the count only fell.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub why: String,
}

/// The counts of a file, under the names of what is counted; the last of each is the present one.
pub type History = BTreeMap<String, Vec<Entry>>;

/// Holds what was counted against a history.
///
/// # Errors
/// Every name for which they differ, with what to do, and every rise in the history without a reason.
pub fn compare(history: &History, counted: &[(&str, u64)], file: &str) -> Result<(), Vec<String>> {
    let mut problems = Vec::new();
    for (name, count) in counted {
        let count = *count;
        match history.get(*name).and_then(|entries| entries.last()) {
            Some(last) if last.count == count => {}
            Some(last) if last.count > count => problems.push(format!(
                "{name} fell from {} to {count}: keep that with INSTA_UPDATE=always",
                last.count
            )),
            Some(last) => problems.push(format!(
                "{name} rose from {} to {count}: if that is worth it, add an entry with count = {count} and why = \
                 \"…\" to [[{name}]] in {file}",
                last.count
            )),
            None => problems.push(format!("{name} is {count}, and {file} has no entry for it")),
        }
    }
    for (name, entries) in history {
        if !counted.iter().any(|(known, _)| known == name) {
            problems.push(format!("{name} in {file} is nothing that is counted"));
        }
        let mut before = 0;
        for entry in entries {
            if entry.count > before && entry.why.trim().is_empty() {
                problems.push(format!("{name} in {file} rises to {} without a reason", entry.count));
            }
            before = entry.count;
        }
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(problems)
    }
}

/// The history with what has fallen. What has risen stays as it is: its reason cannot be guessed.
pub fn fallen(history: &History, counted: &[(&str, u64)]) -> History {
    let mut history = history.clone();
    for (name, count) in counted {
        if let Some(entries) = history.get_mut(*name) {
            if entries.last().is_some_and(|last| last.count > *count) {
                entries.push(Entry { count: *count, why: String::new() });
            }
        }
    }
    history
}

/// Lines and bytes of texts.
pub fn size(texts: &[(String, String)]) -> (u64, u64) {
    let lines: usize = texts.iter().map(|(_, text)| text.lines().count()).sum();
    let bytes: usize = texts.iter().map(|(_, text)| text.len()).sum();
    (lines as u64, bytes as u64)
}

/// The functions in expanded source, as the compiler prints it: one starts a line, after qualifiers.
pub fn functions(expanded: &str) -> u64 {
    const QUALIFIERS: [&str; 6] = ["pub", "pub(crate)", "const", "async", "unsafe", "extern"];
    let starts_one = |line: &&str| {
        let mut words = line.split_whitespace().skip_while(|word| QUALIFIERS.contains(word));
        words.next() == Some("fn") && words.next().is_some()
    };
    expanded.lines().filter(starts_one).count() as u64
}
