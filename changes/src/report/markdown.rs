//! The report for the body of a pull request: the summary first, details folded. Depends on no particular forge.

mod escape;

use super::notation::python;
use super::phrases::{
    api_methods, capital, count, groups, impacts, meaning, not_generated, shorten, Group, Values, NO_CHANGES,
};
use crate::{Change, Delta, Diff, Impact};
use escape::{code, prose};

/// The room that a forge gives a body is 65,536 characters. This many bytes leave some to the words around it.
const ROOM: usize = 60_000;
/// This many bytes are enough for the line that says how much was left out.
const LAST_LINE: usize = 100;
/// The characters of a value or name that are shown.
const VALUE: usize = 160;
/// The characters of a sentence or a delta that are shown.
const SENTENCE: usize = 1_000;

/// A diff as Markdown, always below 65,536 characters, without the line's end after the last line. Exactly
/// `no changes` where there are none.
///
/// The verdict, the counts and a table of what breaks callers can be seen at once; the rest is folded. Where there is
/// no room for everything, it says how much is left out. Text of a model stays text: it makes no markup, no link,
/// no mention and no reference.
pub fn markdown(diff: &Diff) -> String {
    within(diff, ROOM)
}

/// Diffs of several services, likewise below 65,536 characters in all: a table of what each of them is, and then one
/// after the other, without those that have no changes. Each has its share of the room.
pub fn markdowns(diffs: &[&Diff]) -> String {
    let (same, changed): (Vec<&Diff>, Vec<&Diff>) = diffs.iter().copied().partition(|diff| diff.is_empty());
    let mut body = Body { out: String::new(), left_out: 0, room: ROOM / 2 };
    let row = |diff: &&Diff| {
        let cannot = if diff.cannot_be_generated.is_empty() { "" } else { ", cannot be generated" };
        let changes = count(diff.without_documentation().count(), "change");
        let service = name(&diff.service.folder, true);
        format!("| {service} | {}{cannot} | {}, {changes} |\n", diff.impact, api_methods(diff))
    };
    let head = format!("## {}\n\n| Service | Impact | What changed |\n|---|---|---|\n", services(&changed));
    body.section(&head, changed.iter().map(row), "\n");
    if !same.is_empty() {
        let names: Vec<String> = same.iter().map(|diff| name(&diff.service.folder, false)).collect();
        body.section("", [format!("No changes: {}\n\n", names.join(", "))], "");
    }
    body.room = ROOM;
    for (index, diff) in changed.iter().enumerate() {
        let room = body.room.saturating_sub(body.out.len()) / (changed.len() - index);
        body.section("", [within(diff, room.saturating_sub(LAST_LINE)) + "\n\n"], "");
    }
    body.end()
}

fn services(changed: &[&Diff]) -> String {
    format!("{} changed", count(changed.len(), "service"))
}

/// A diff in so many bytes, or little more than its head where there is less room.
fn within(diff: &Diff, room: usize) -> String {
    if diff.is_empty() {
        return NO_CHANGES.to_owned();
    }
    let mut body = Body { out: head(diff), left_out: 0, room };
    body.not_generated(diff);
    body.breaking(diff);
    body.operations(diff);
    for impact in [Impact::Minor, Impact::Patch, Impact::None] {
        body.changes(diff, impact);
    }
    body.end()
}

fn head(diff: &Diff) -> String {
    let release = diff.release.as_ref();
    let date = release.and_then(|release| release.date.as_deref());
    let date = date.map(|date| format!(", {}", name(date, false))).unwrap_or_default();
    let mut out = format!(
        "### {}: {} → {}{date}\n\n**Impact: {}** – {}.\n\n",
        prose(&shorten(&diff.service.full_name, VALUE), false),
        name(&diff.old, false),
        name(&diff.new, false),
        diff.impact,
        meaning(diff.impact),
    );
    for sentence in release.iter().flat_map(|release| &release.changelog).take(20) {
        out.push_str(&format!("> {}\n>\n", prose(&shorten(sentence, SENTENCE), false)));
    }
    if out.ends_with(">\n") {
        out.truncate(out.len() - 2);
        out.push('\n');
    }
    let changes = diff.without_documentation().count();
    let by_impact = if changes > 0 { format!(" ({})", impacts(diff)) } else { String::new() };
    out.push_str(&format!(
        "- {}\n- {}{by_impact}\n- {}\n\n",
        api_methods(diff),
        count(changes, "change"),
        count(diff.documentation, "documentation change"),
    ));
    out
}

/// A name as code, not longer than a name should be.
fn name(text: &str, cell: bool) -> String {
    code(&shorten(text, VALUE), cell)
}

struct Body {
    out: String,
    left_out: usize,
    /// How many bytes there may be.
    room: usize,
}

impl Body {
    /// The whole, which says how much there was no room for.
    fn end(mut self) -> String {
        if self.left_out > 0 {
            let items = count(self.left_out, "item");
            self.out.push_str(&format!("**Left out, as there is no room here: {items}.**\n"));
        }
        self.out.trim_end().to_owned()
    }

    /// Says why no crate can be generated of the new model.
    fn not_generated(&mut self, diff: &Diff) {
        let Some(said) = not_generated(diff) else { return };
        let entries = diff.cannot_be_generated.iter();
        let entries = entries.map(|problem| format!("- {}\n", prose(&shorten(problem, SENTENCE), false)));
        self.section(&format!("**{}**\n\n", capital(&said)), entries, "\n");
    }

    /// Adds entries between a head and a foot as far as there is room, and counts the others.
    fn section(&mut self, head: &str, entries: impl IntoIterator<Item = String>, foot: &str) {
        let mut is_open = false;
        let around = head.len() + foot.len();
        for entry in entries {
            let needed = entry.len() + if is_open { foot.len() } else { around };
            // Nothing follows what did not fit, so that what is left out is the end.
            if self.left_out > 0 || self.out.len() + needed > self.room {
                self.left_out += 1;
                continue;
            }
            if !is_open {
                self.out.push_str(head);
                is_open = true;
            }
            self.out.push_str(&entry);
        }
        if is_open {
            self.out.push_str(foot);
        }
    }

    fn breaking(&mut self, diff: &Diff) {
        let groups = groups(diff, Impact::Major);
        let number: usize = groups.iter().map(|group| group.changes.len()).sum();
        let head = format!(
            "**{}**\n\n| What | Where | Was → is | Why |\n|---|---|---|---|\n",
            count(number, "breaking change")
        );
        let row = |group: &Group<'_>, change: &Change| {
            format!(
                "| {} | {} | {} | {} |\n",
                group.kind.title(),
                name(&change.path, true),
                values(change, true),
                prose(&shorten(group.why, SENTENCE), true)
            )
        };
        let rows = groups.iter().flat_map(|group| group.changes.iter().map(move |change| row(group, change)));
        self.section(&head, rows, "\n");
    }

    fn operations(&mut self, diff: &Diff) {
        let operations = &diff.operations;
        let whole =
            |what: &'static str| move |operation: &String| format!("- {} ({what})\n", name(operation, false));
        let updated = operations.updated.iter().map(|updated| {
            let sides = [("request", &updated.request), ("response", &updated.response)];
            let sides = sides.iter().filter_map(|(side, delta)| Some(self::delta(side, delta.as_ref()?)));
            format!("- {} (updated)\n{}", name(&updated.name, false), sides.collect::<String>())
        });
        let entries = operations.added.iter().map(whole("new")).chain(updated);
        let entries: Vec<String> = entries.chain(operations.removed.iter().map(whole("deleted"))).collect();
        self.folded(&api_methods(diff), entries);
    }

    fn changes(&mut self, diff: &Diff, impact: Impact) {
        let groups = groups(diff, impact);
        let number: usize = groups.iter().map(|group| group.changes.len()).sum();
        let mut entries = Vec::new();
        for group in &groups {
            let mut head =
                format!("- **{}** – {}\n", group.kind.title(), prose(&shorten(group.why, SENTENCE), false));
            for change in &group.changes {
                let values = values(change, false);
                let colon = if values.is_empty() { "" } else { ": " };
                entries.push(format!("{head}  - {}{colon}{values}\n", name(&change.path, false)));
                head.clear();
            }
        }
        self.folded(&format!("{number} {impact}: {}", meaning(impact)), entries);
    }

    /// A list that is folded. The summary is ours alone.
    fn folded(&mut self, summary: &str, entries: Vec<String>) {
        let head = format!("<details>\n<summary>{summary}</summary>\n\n");
        self.section(&head, entries, "\n</details>\n\n");
    }
}

fn delta(side: &str, delta: &Delta) -> String {
    // The notation has made visible what had to be; what is left is printable.
    format!("  - {side}: {}\n", code(&shorten(&python(delta, usize::MAX), SENTENCE), false))
}

fn values(change: &Change, cell: bool) -> String {
    let Values { old, new } = Values::of(change, VALUE);
    let code = |value: String| code(&value, cell);
    match (old.map(code), new.map(code)) {
        (None, None) => String::new(),
        (Some(old), None) => format!("was {old}"),
        (None, Some(new)) => new,
        (Some(old), Some(new)) => format!("{old} → {new}"),
    }
}
