//! The report for programs. Its contract is the serialized form of [`Diff`].

use crate::Diff;

/// A diff as JSON, with a line for each value; without the line's end after the last.
pub fn json(diff: &Diff) -> String {
    // Texts and numbers only: there is nothing in it that JSON does not have.
    serde_json::to_string_pretty(diff).unwrap_or_default()
}
