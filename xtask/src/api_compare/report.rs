//! Formats the result of `api-compare`: the number of items by module, and what is missing, with reasons.

use super::differences::Sorted;
use botosmith_api::{Comparison, Program};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Items of one module.
#[derive(Clone, Copy, Debug, Default)]
struct Row {
    official: usize,
    botosmith: usize,
    missing: usize,
    /// Of another type.
    other: usize,
}

/// The report.
pub fn text(title: &str, comparison: &Comparison, sorted: &Sorted, program: &Program) -> String {
    let mut rows: BTreeMap<&str, Row> = BTreeMap::new();
    for (module, ..) in &comparison.first {
        rows.entry(group(module)).or_default().official += 1;
    }
    for (module, ..) in &comparison.second {
        rows.entry(group(module)).or_default().botosmith += 1;
    }
    for (module, ..) in &comparison.missing {
        rows.entry(group(module)).or_default().missing += 1;
    }
    for change in comparison.changed.iter().filter(|change| change.shows()) {
        rows.entry(group(&change.name.0)).or_default().other += 1;
    }
    let mut text = format!("Public items of {title}\n\n");
    // Writing to a text cannot fail.
    let _ = writeln!(
        text,
        "{:<32} {:>9} {:>9} {:>9} {:>10}",
        "module", "official", "botosmith", "missing", "other type"
    );
    let mut all = Row::default();
    for (module, row) in rows {
        let module = if module.is_empty() { "(root)" } else { module };
        line(&mut text, module, row);
        all.official += row.official;
        all.botosmith += row.botosmith;
        all.missing += row.missing;
        all.other += row.other;
    }
    line(&mut text, "all", all);
    for (line, count) in &sorted.meant {
        let _ = writeln!(text, "\nmeant, {count}: {}\n  {}", line.key, line.why);
    }
    let typed = program.used - program.untyped.len();
    let _ =
        writeln!(text, "\nThe program uses {} items, {typed} of them with all their types.", program.used);
    let _ = writeln!(text, "Without the types that have no public name: {}", untyped(program));
    let (missing, other) = (sorted.missing.len(), sorted.other_type.len());
    let _ = writeln!(text, "{missing} missing items and {other} of another type are not meant.");
    text
}

/// The items of which callers see another type, with what only the official crate has and what only ours has.
pub fn changed(comparison: &Comparison) -> String {
    let mut text = String::new();
    for change in comparison.changed.iter().filter(|change| change.shows()) {
        let _ = writeln!(text, "{}", super::differences::listed(&change.name));
        change.first.iter().for_each(|form| text.push_str(&format!("  - {form}\n")));
        change.second.iter().for_each(|form| text.push_str(&format!("  + {form}\n")));
    }
    text
}

fn line(text: &mut String, module: &str, row: Row) {
    let Row { official, botosmith, missing, other } = row;
    let _ = writeln!(text, "{module:<32} {official:>9} {botosmith:>9} {missing:>9} {other:>10}");
}

/// Modules that are alike share a row: those of operations, of waiters.
fn group(module: &str) -> &str {
    match module.split_once("::") {
        Some((first @ ("operation" | "waiters"), _)) => first,
        _ => module,
    }
}

/// Items by the type that cannot be named.
fn untyped(program: &Program) -> String {
    let mut types: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, unnameable) in &program.untyped {
        *types.entry(unnameable.as_str()).or_default() += 1;
    }
    let types: Vec<String> = types.into_iter().map(|(ty, count)| format!("{count} of {ty}")).collect();
    if types.is_empty() {
        "none".to_owned()
    } else {
        types.join(", ")
    }
}
