//! What one service's calls look like in Markdown: where they were measured, the table, which cases cost more than
//! is allowed, and how fast others read the same bytes.
//!
//! Makes text of numbers; measures nothing.

use super::figures::{Allocated, Line, OFFICIAL, OURS};
use super::table::Kind;
use crate::bench::report::{grouped, Facts};

const HEAD: &str = "\
| case | ours | official | ratio | at most | goal | instructions, ours | official | ratio | allocations, ours | \
official | allocated, ours | official |\n|---|--:|--:|--:|--:|---|--:|--:|--:|--:|--:|--:|--:|\n";

/// The whole section.
pub fn render(facts: &Facts, lines: &[Line]) -> String {
    format!("{}\n{}\n{}{}", facts.heading("turns"), table(lines), verdict(lines), others(lines))
}

/// The table of both crates; what was not measured has no numbers.
pub fn table(lines: &[Line]) -> String {
    let rows = lines.iter().map(|line| {
        let shown = |side| line.value(side).map(|value| value_shown(value, line.case.kind));
        let ratio = line.values().and_then(crate::bench::samples::Pair::ratio);
        let instructions = line.both(|figures| figures.instructions);
        let allocated = line.both(|figures| figures.allocated);
        let goal = match line.is_met() {
            Some(true) => "met",
            Some(false) => "**missed**",
            None => "not measured",
        };
        row(&[
            line.case.label.clone(),
            or_dash(shown(OURS)),
            or_dash(shown(OFFICIAL)),
            or_dash(ratio.map(ratio_shown)),
            format!("{:.2}", line.case.at_most),
            goal.to_owned(),
            or_dash(instructions.map(|(ours, _)| count(ours))),
            or_dash(instructions.map(|(_, official)| count(official))),
            or_dash(instructions.and_then(|(ours, official)| by(ours, official))),
            or_dash(allocated.map(|(ours, _)| count(ours.count))),
            or_dash(allocated.map(|(_, official)| count(official.count))),
            or_dash(allocated.map(|(ours, _)| bytes(ours.bytes))),
            or_dash(allocated.map(|(_, official)| bytes(official.bytes))),
        ])
    });
    HEAD.to_owned() + &rows.collect::<String>()
}

/// Which cases cost more than is allowed.
fn verdict(lines: &[Line]) -> String {
    let measured = lines.iter().filter(|line| line.is_met().is_some()).count();
    let missed: Vec<_> = lines.iter().filter(|line| line.is_met() == Some(false)).collect();
    match missed.as_slice() {
        _ if measured == 0 => "Nothing was measured.\n".to_owned(),
        [] => format!("All {measured} measured goals are met.\n"),
        missed => {
            let items: String = missed.iter().map(|line| format!("- {}\n", line.case.label)).collect();
            format!("{} of {measured} measured goals are missed:\n\n{items}", missed.len())
        }
    }
}

/// The table of what else reads the same bytes, where something does.
fn others(lines: &[Line]) -> String {
    let mut rows = String::new();
    for line in lines {
        for (name, figures) in line.others() {
            let value = line.value(name);
            let ratio =
                value.zip(line.value(OFFICIAL)).map(|(value, official)| ratio_shown(value / official));
            let official = line.sides.get(OFFICIAL).and_then(|official| official.instructions);
            let instructions = figures.instructions;
            rows += &row(&[
                line.case.label.clone(),
                format!("`{name}`"),
                or_dash(value.map(|value| value_shown(value, line.case.kind))),
                or_dash(ratio),
                or_dash(instructions.map(count)),
                or_dash(instructions.zip(official).and_then(|(ours, official)| by(ours, official))),
                or_dash(figures.allocated.map(|Allocated { count: allocations, .. }| count(allocations))),
                or_dash(figures.allocated.map(|Allocated { bytes: allocated, .. }| bytes(allocated))),
            ]);
        }
    }
    if rows.is_empty() {
        return rows;
    }
    let head = "| case | reader | time | of the official | instructions | of the official | allocations | allocated |";
    format!(
        "\nThe same bytes in the same turns, read by others (`codec`: the published codec, without making values):\n\n\
         {head}\n|---|---|--:|--:|--:|--:|--:|--:|\n{rows}"
    )
}

fn row(cells: &[String]) -> String {
    format!("| {} |\n", cells.join(" | "))
}

fn or_dash(text: Option<String>) -> String {
    text.unwrap_or_else(|| "–".to_owned())
}

fn by(ours: u64, official: u64) -> Option<String> {
    (official > 0).then(|| ratio_shown(ours as f64 / official as f64))
}

fn ratio_shown(ratio: f64) -> String {
    format!("{ratio:.3}")
}

/// A time, or a size: `12.3 µs`, `24 B`.
fn value_shown(value: f64, kind: Kind) -> String {
    match kind {
        Kind::Size => format!("{} B", grouped(format!("{value:.0}"))),
        _ if value >= 1e9 => format!("{:.2} s", value / 1e9),
        _ if value >= 1e6 => format!("{:.2} ms", value / 1e6),
        _ => format!("{:.2} µs", value / 1e3),
    }
}

/// A number of things: `7,021`, `13.12 M`.
fn count(value: u64) -> String {
    match value {
        0..1_000_000 => grouped(value),
        _ => format!("{} M", grouped_decimal(value as f64 / 1e6)),
    }
}

fn grouped_decimal(value: f64) -> String {
    let text = format!("{value:.2}");
    match text.split_once('.') {
        Some((whole, rest)) => format!("{}.{rest}", grouped(whole)),
        None => text,
    }
}

/// A number of bytes: `900 B`, `43.7 kB`, `1.2 MB`.
fn bytes(value: u64) -> String {
    match value {
        0..1_000 => format!("{value} B"),
        1_000..1_000_000 => format!("{:.1} kB", value as f64 / 1e3),
        _ => format!("{:.1} MB", value as f64 / 1e6),
    }
}
