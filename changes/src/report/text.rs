//! The report for a terminal. It is readable without colours.

use super::notation::python;
use super::phrases::{
    api_methods, capital, count, groups, impacts, meaning, not_generated, overview, Group, Values, NO_CHANGES,
};
use crate::{Diff, Impact, Updated};
use anstyle::{AnsiColor, Style};
use botosmith_model::problem::Visible;
use std::fmt::Write as _;

/// The columns that a delta may take.
const WIDTH: usize = 100;
/// The characters of a value that are shown.
const VALUE: usize = 300;

/// A diff as text, without the line's end after the last line. Exactly `no changes` where there are none.
///
/// First what each operation can take and give, as the AWS SDK changes site shows it; then every change by what it
/// means, the worst first. Changes of documentation are counted. `colour` adds ANSI escapes; no name or sentence of
/// a model can.
pub fn text(diff: &Diff, colour: bool) -> String {
    if diff.is_empty() {
        return NO_CHANGES.to_owned();
    }
    let mut text = Text { out: String::new(), colour };
    text.head(diff);
    for name in &diff.operations.added {
        text.operation(name, "new", AnsiColor::Green);
    }
    for updated in &diff.operations.updated {
        text.updated(updated);
    }
    for name in &diff.operations.removed {
        text.operation(name, "deleted", AnsiColor::Red);
    }
    for impact in Impact::ALL {
        text.impact(diff, impact);
    }
    if diff.documentation > 0 {
        text.line(&format!("Documentation: {}\n", count(diff.documentation, "change")));
    }
    text.verdict(diff);
    text.out
}

/// Diffs of several services, one after the other, without the line's end after the last line. The last line says in
/// one what each of them is; those without changes are named in a line before the others.
pub fn texts(diffs: &[&Diff], colour: bool) -> String {
    let (same, changed): (Vec<&Diff>, Vec<&Diff>) = diffs.iter().copied().partition(|diff| diff.is_empty());
    let mut parts = Vec::new();
    if !same.is_empty() {
        let names: Vec<String> = same.iter().map(|diff| Visible(&diff.service.folder).to_string()).collect();
        parts.push(format!("{NO_CHANGES}: {}", names.join(", ")));
    }
    parts.extend(changed.iter().map(|diff| text(diff, colour)));
    if changed.len() > 1 {
        parts.push(overview(&changed));
    }
    parts.join("\n\n")
}

struct Text {
    out: String,
    colour: bool,
}

impl Text {
    fn line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }

    /// A text of ours or one made visible, in a style where there are colours.
    fn styled(&self, style: Style, text: &str) -> String {
        if self.colour {
            format!("{style}{text}{style:#}")
        } else {
            text.to_owned()
        }
    }

    fn head(&mut self, diff: &Diff) {
        let mut parts = vec![Visible(&diff.service.full_name).to_string(), api_methods(diff)];
        let release = diff.release.as_ref();
        if let Some(date) = release.and_then(|release| release.date.as_deref()) {
            parts.insert(0, Visible(date).to_string().replace('-', "/"));
        }
        let heading = self.styled(Style::new().bold(), &parts.join(" - "));
        self.line(&heading);
        self.out.push('\n');
        for (index, sentence) in release.iter().flat_map(|release| &release.changelog).enumerate() {
            let label = if index == 0 { "Changes" } else { "" };
            self.line(&format!("{label:<7}  {}", Visible(sentence)));
        }
        self.line(&format!("Models   {} → {}", Visible(&diff.old), Visible(&diff.new)));
        self.out.push('\n');
    }

    fn operation(&mut self, name: &str, what: &str, colour: AnsiColor) {
        let name = self.styled(Style::new().bold(), &Visible(name).to_string());
        let what = self.styled(colour.on_default(), &format!("({what})"));
        self.line(&format!("{name} {what}\n"));
    }

    fn updated(&mut self, updated: &Updated) {
        let name = self.styled(Style::new().bold(), &Visible(&updated.name).to_string());
        self.line(&format!("{name} {}", self.styled(AnsiColor::Yellow.on_default(), "(updated)")));
        let sides = [("Request", &updated.request), ("Response", &updated.response)];
        let sides: Vec<_> =
            sides.into_iter().filter_map(|(side, delta)| Some((side, delta.as_ref()?))).collect();
        let names: Vec<String> = sides.iter().map(|(side, _)| side.to_lowercase()).collect();
        self.line(&format!("Changes ({})", names.join(", ")));
        for (side, delta) in &sides {
            if sides.len() > 1 {
                self.line(side);
            }
            let delta = self.styled(AnsiColor::Green.on_default(), &python(delta, WIDTH));
            self.line(&delta);
        }
        self.out.push('\n');
    }

    fn impact(&mut self, diff: &Diff, impact: Impact) {
        let groups = groups(diff, impact);
        if groups.is_empty() {
            return;
        }
        let number: usize = groups.iter().map(|group| group.changes.len()).sum();
        let word = self.styled(style(impact), &capital(impact.word()));
        self.line(&format!("{word}: {} ({})\n", meaning(impact), count(number, "change")));
        for group in &groups {
            self.group(group);
        }
    }

    fn group(&mut self, group: &Group<'_>) {
        let kind = self.styled(Style::new().bold(), group.kind.title());
        self.line(&format!("  {kind}: {}", Visible(group.why)));
        for change in &group.changes {
            let path = Visible(&change.path);
            let Values { old, new } = Values::of(change, VALUE);
            let short = [&old, &new].into_iter().flatten().map(String::len).sum::<usize>() < WIDTH;
            match (old, new) {
                (None, None) => self.line(&format!("    {path}")),
                (Some(old), Some(new)) if short => {
                    let (old, new) = (self.removed(&old), self.added(&new));
                    self.line(&format!("    {path}: {old} → {new}"));
                }
                (old, new) => {
                    let old = old.map(|old| self.removed(&format!("- {old}")));
                    let new = new.map(|new| self.added(&format!("+ {new}")));
                    let values: Vec<String> = old.into_iter().chain(new).collect();
                    if short {
                        self.line(&format!("    {path}: {}", values.join(" ")));
                    } else {
                        self.line(&format!("    {path}"));
                        values.iter().for_each(|value| self.line(&format!("      {value}")));
                    }
                }
            }
        }
        self.out.push('\n');
    }

    fn removed(&self, text: &str) -> String {
        self.styled(AnsiColor::Red.on_default(), text)
    }

    fn added(&self, text: &str) -> String {
        self.styled(AnsiColor::Green.on_default(), text)
    }

    fn verdict(&mut self, diff: &Diff) {
        let impact = self.styled(style(diff.impact), diff.impact.word());
        let counts = impacts(diff);
        let counts = if counts.is_empty() { String::new() } else { format!(" ({counts})") };
        _ = write!(self.out, "impact: {impact} - {}{counts}", meaning(diff.impact));
        if let Some(said) = not_generated(diff) {
            _ = write!(self.out, "\n{}", self.styled(style(Impact::Major), &said));
        }
        for problem in &diff.cannot_be_generated {
            // Made visible where it was found.
            _ = write!(self.out, "\n  {problem}");
        }
    }
}

fn style(impact: Impact) -> Style {
    let colour = match impact {
        Impact::Major => AnsiColor::Red,
        Impact::Minor => AnsiColor::Yellow,
        Impact::Patch => AnsiColor::Cyan,
        Impact::None => AnsiColor::White,
    };
    colour.on_default().bold()
}
