//! What one service's measurement looks like in Markdown: where it was made, the table, and which
//! goals it misses.
//!
//! Makes text of numbers; measures nothing.

use super::rows::{Goals, Row, Unit};
use super::samples::{Pair, Samples};
pub(super) use botosmith_codegen::record::grouped;

/// Where and of what a measurement was made.
#[derive(Clone, Debug)]
pub struct Facts {
    /// botocore's name of the service's folder.
    pub service: String,
    /// Our package and its version.
    pub ours: (String, String),
    /// The official package and its version.
    pub official: (String, String),
    /// The day.
    pub date: String,
    /// The compiler, as it names itself.
    pub rustc: String,
    /// The machine.
    pub machine: String,
    /// How many runs the medians are of.
    pub runs: usize,
}

/// The whole section.
pub fn render(facts: &Facts, goals: &Goals, samples: &Samples) -> String {
    let lines: Vec<_> = Row::all().iter().map(|row| (*row, samples.pair(*row))).collect();
    format!("{}\n{}\n{}", facts.heading("runs"), table(&lines, goals), verdict(&lines, goals))
}

impl Facts {
    /// The heading of a section, and a line for each fact; `times` is what the medians are of.
    pub(super) fn heading(&self, times: &str) -> String {
        let (ours, our_version) = &self.ours;
        let (official, official_version) = &self.official;
        let runs = match self.runs {
            1 => "one run".to_owned(),
            runs => format!("medians of {runs} {times}"),
        };
        format!(
            "## {}\n\n- ours: `{ours}` {our_version}\n- official: `{official}` {official_version}\n\
             - date: {}\n- compiler: {}\n- machine: {}\n- {runs}\n",
            self.service, self.date, self.rustc, self.machine
        )
    }
}

/// The table alone; a row that was not measured has no numbers.
pub fn table(lines: &[(Row, Option<Pair>)], goals: &Goals) -> String {
    let mut text =
        "| figure | ours | official | ratio | at most | goal |\n|---|--:|--:|--:|--:|---|\n".to_owned();
    for (row, pair) in lines {
        let number = |value: fn(&Pair) -> f64| match pair {
            Some(pair) => shown(value(pair), row.unit()),
            None => "–".to_owned(),
        };
        let ratio = pair.and_then(Pair::ratio).map_or("–".to_owned(), |ratio| format!("{ratio:.3}"));
        let goal = goals.of(*row);
        let met = match (pair, goal.and_then(|goal| (*pair)?.meets(goal))) {
            (_, Some(true)) => "met",
            (_, Some(false)) => "**missed**",
            (None, None) => "not measured",
            (Some(_), None) => "–",
        };
        text += &format!(
            "| {} | {} | {} | {ratio} | {} | {met} |\n",
            row.label(),
            number(|pair| pair.ours),
            number(|pair| pair.official),
            goal.map_or("–".to_owned(), |goal| format!("{goal:.2}"))
        );
    }
    text
}

/// Which goals are missed.
fn verdict(lines: &[(Row, Option<Pair>)], goals: &Goals) -> String {
    let met = |(row, pair): &(Row, Option<Pair>)| goals.of(*row).and_then(|goal| (*pair)?.meets(goal));
    let labels = |wanted: Option<bool>| -> Vec<&str> {
        lines.iter().filter(|line| met(line) == wanted).map(|(row, _)| row.label()).collect()
    };
    let missed = labels(Some(false));
    let measured = lines.len() - labels(None).len();
    match missed.as_slice() {
        _ if measured == 0 => "Nothing was measured.\n".to_owned(),
        [] => format!("All {measured} measured goals are met.\n"),
        missed => format!("{} of {measured} measured goals are missed:\n\n{}", missed.len(), items(missed)),
    }
}

fn items(labels: &[&str]) -> String {
    labels.iter().map(|label| format!("- {label}\n")).collect()
}

/// A number with its unit: `2.10 s`, `437 kB`, `45.0 MB`, `131,800`.
pub fn shown(value: f64, unit: Unit) -> String {
    match unit {
        Unit::Seconds => format!("{value:.2} s"),
        Unit::Bytes if value >= 1e9 => format!("{:.2} GB", value / 1e9),
        Unit::Bytes if value >= 1e6 => format!("{:.1} MB", value / 1e6),
        Unit::Bytes => format!("{:.0} kB", value / 1e3),
        Unit::Count => grouped(format!("{value:.0}")),
    }
}
