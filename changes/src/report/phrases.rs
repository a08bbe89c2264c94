//! Phrases that the reports for people share: counts, groups of changes, old and new values.
//! Knows no report format: each format escapes names and values itself.

use crate::{Change, Diff, Impact, Kind};
use botosmith_model::problem::Visible;
use serde_json::Value;

/// What a form says where nothing is different.
pub(super) const NO_CHANGES: &str = "no changes";

/// What an impact means, as the second half of a sentence.
pub(super) fn meaning(impact: Impact) -> &'static str {
    match impact {
        Impact::Major => "existing code may no longer compile",
        Impact::Minor => "new public API; existing code compiles",
        Impact::Patch => "the public API does not change",
        Impact::None => "the generated code does not change",
    }
}

/// How many operations are new, updated and gone, where there are some: `2 new 13 updated api methods`.
pub(super) fn api_methods(diff: &Diff) -> String {
    let operations = &diff.operations;
    let counts = [
        (operations.added.len(), "new"),
        (operations.updated.len(), "updated"),
        (operations.removed.len(), "deleted"),
    ];
    let all: usize = counts.iter().map(|(count, _)| count).sum();
    let some = counts.iter().filter(|(count, _)| *count > 0);
    let words: Vec<String> = some.map(|(count, what)| format!("{count} {what}")).collect();
    match all {
        0 => "no api methods changed".to_owned(),
        1 => format!("{} api method", words.join(" ")),
        _ => format!("{} api methods", words.join(" ")),
    }
}

/// A number and what it is a number of: `1 change`, `2 changes`.
pub(super) fn count(number: usize, of: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {of}{plural}")
}

/// How many changes of each impact there are, the highest first: `1 major, 12 minor`. Without documentation.
pub(super) fn impacts(diff: &Diff) -> String {
    let of = |impact| diff.without_documentation().filter(|change| change.impact == impact).count();
    let counts = Impact::ALL.map(|impact| (of(impact), impact));
    let some = counts.iter().filter(|(count, _)| *count > 0);
    some.map(|(count, impact)| format!("{count} {impact}")).collect::<Vec<_>>().join(", ")
}

/// Says that no crate can be generated of the new model, where none can.
pub(super) fn not_generated(diff: &Diff) -> Option<String> {
    let errors = diff.cannot_be_generated.len();
    (errors > 0).then(|| format!("no crate can be generated of the new model ({})", count(errors, "error")))
}

/// What several comparisons come to, in a line: `2 services changed: alpha minor, beta major`.
pub(super) fn overview(diffs: &[&Diff]) -> String {
    let each: Vec<String> = diffs
        .iter()
        .map(|diff| {
            let cannot = if diff.cannot_be_generated.is_empty() { "" } else { " (cannot be generated)" };
            format!("{} {}{cannot}", Visible(&diff.service.folder), diff.impact)
        })
        .collect();
    format!("{} changed: {}", count(diffs.len(), "service"), each.join(", "))
}

/// A sentence's beginning.
pub(super) fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// Changes of the same impact and kind that mean it for the same reason.
pub(super) struct Group<'a> {
    pub(super) kind: Kind,
    pub(super) why: &'a str,
    pub(super) changes: Vec<&'a Change>,
}

/// The changes of an impact in groups: by kind, then in the order in which the reasons first appear. Without
/// documentation.
pub(super) fn groups(diff: &Diff, impact: Impact) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    let mut found = std::collections::HashMap::new();
    for change in diff.without_documentation().filter(|change| change.impact == impact) {
        let at = *found.entry((change.kind, change.why.as_str())).or_insert_with(|| {
            groups.push(Group { kind: change.kind, why: &change.why, changes: Vec::new() });
            groups.len() - 1
        });
        groups[at].changes.push(change);
    }
    groups.sort_by_key(|group| group.kind);
    groups
}

/// What was there, and what is: nothing, or a value on one line.
pub(super) struct Values {
    pub(super) old: Option<String>,
    pub(super) new: Option<String>,
}

impl Values {
    /// Both values, each with at most so many characters. Of long ones the part where they differ is shown.
    pub(super) fn of(change: &Change, limit: usize) -> Self {
        let (old, new) = (shown(&change.old), shown(&change.new));
        let start = match (&old, &new) {
            (Some(old), Some(new)) => {
                let same = old.chars().zip(new.chars()).take_while(|(old, new)| old == new).count();
                // Some of what is the same, so that people find the place.
                same.saturating_sub(limit / 4)
            }
            _ => 0,
        };
        let cut = |text: String| {
            if text.chars().count() <= limit {
                return text;
            }
            let rest: String = text.chars().skip(start).collect();
            let before = if start > 0 { "…" } else { "" };
            format!("{before}{}", shorten(&rest, limit))
        };
        Self { old: old.map(cut), new: new.map(cut) }
    }
}

/// A value on one line; nothing for null.
fn shown(value: &Value) -> Option<String> {
    let text = match value {
        Value::Null => return None,
        // A type's name reads best as it is, but a text must not pass for a number or for nothing.
        Value::String(text)
            if text.trim() == text && serde_json::from_str::<Value>(text).is_err() && !text.is_empty() =>
        {
            text.clone()
        }
        other => other.to_string(),
    };
    Some(Visible(&text).to_string())
}

/// The text, or its beginning with a sign that there is more.
pub(super) fn shorten(text: &str, limit: usize) -> String {
    match text.char_indices().nth(limit) {
        None => text.to_owned(),
        Some(_) => {
            let beginning: String = text.chars().take(limit.saturating_sub(1)).collect();
            format!("{beginning}…")
        }
    }
}
