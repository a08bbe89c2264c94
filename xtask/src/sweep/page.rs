//! The page of the record: `docs/sweep.md`. Formats what is in the records; builds nothing.

use super::record::{Outcome, Record, Row};
use botosmith_codegen::record::{grouped, Record as Comparisons};
use std::collections::{BTreeMap, BTreeSet};

/// The page, seen from the project's folder.
pub const PAGE: &str = "docs/sweep.md";

/// What stands first.
const HEAD: &str = "\
<!-- Written by `cargo xtask sweep`, from xtask/sweep.tsv and codegen/record.tsv. Do not edit. -->
# All services

Every service of botocore as a crate: generated whole from its newest model, compiled (`cargo check`) and documented (`cargo doc`)
in a workspace of its own with all its features. *Good* is a crate of which neither the compiler nor rustdoc says a word, and in
whose pages no link leads nowhere.

```sh
cargo xtask sweep --models botocore/data             # all that changed since; goes on where it stopped
cargo xtask sweep --models botocore/data SERVICE     # one
cargo xtask sweep --models botocore/data --again     # all, whether they changed or not
```

The times are those of one run each, with dependencies built, on a machine with two cores that built two crates at a time: they
tell big from small, and are no benchmark ([`bench.md`](bench.md) is). Lines are those of the crate's source. *Missing* and
*another type* are what [`services.md`](services.md) counts beside the official crate: nothing there where it was not compared.
";

/// The page.
pub fn render(record: &Record, compared: Comparisons) -> String {
    let mut text = HEAD.to_owned();
    let rows: Vec<&Row> = record.rows().collect();
    text += &totals(&rows);
    text += "\n## Each service\n\n";
    text += "| service | protocol | operations | lines | generate ms | check s | doc s | missing | another type | outcome | day |\n";
    text += "|---|---|--:|--:|--:|--:|--:|--:|--:|---|---|\n";
    for row in rows {
        text += &line(row, &compared);
    }
    text
}

fn totals(rows: &[&Row]) -> String {
    let days: BTreeSet<&str> = rows.iter().map(|row| row.day.as_str()).collect();
    let days = match (days.first(), days.last()) {
        (Some(first), Some(last)) if first != last => format!("{first} to {last}"),
        (Some(first), _) => (*first).to_owned(),
        _ => "no day".to_owned(),
    };
    let models: BTreeSet<&str> = rows.iter().map(|row| row.model.as_str()).collect();
    let models: Vec<&str> = models.into_iter().collect();
    let good = rows.iter().filter(|row| row.outcome == Outcome::Good).count();
    let count = |is: fn(&Outcome) -> bool| rows.iter().filter(|row| is(&row.outcome)).count();
    let told = count(|outcome| matches!(outcome, Outcome::Told(_)));
    let failed = count(|outcome| matches!(outcome, Outcome::Failed(_)));
    let refused = count(|outcome| matches!(outcome, Outcome::Refused(_)));
    let operations: usize = rows.iter().map(|row| row.operations).sum();
    let lines: usize = rows.iter().map(|row| row.lines).sum();
    let generate: f64 = rows.iter().map(|row| row.generate).sum();
    let check: f64 = rows.iter().filter_map(|row| row.check).sum();
    let doc: f64 = rows.iter().filter_map(|row| row.doc).sum();
    let mut text = format!("\nOf {days}, with the models of {}.\n\n", models.join(", "));
    text += "| | |\n|---|--:|\n";
    for (what, value) in [
        ("services", grouped(rows.len())),
        ("good", grouped(good)),
        ("with a warning or a link that leads nowhere", grouped(told)),
        ("that do not compile", grouped(failed)),
        ("without a crate", grouped(refused)),
        ("operations", grouped(operations)),
        ("lines of source", grouped(lines)),
        ("generated in, one after another", format!("{:.1} s", generate / 1000.0)),
        ("checked in", format!("{:.0} min", check / 60.0)),
        ("documented in", format!("{:.0} min", doc / 60.0)),
    ] {
        text += &format!("| {what} | {value} |\n");
    }
    text += "\n| protocol | services | operations | lines | median check s | longest check s | |\n|---|--:|--:|--:|--:|--:|---|\n";
    for (protocol, rows) in by_protocol(rows) {
        let mut checks: Vec<(f64, &str)> =
            rows.iter().filter_map(|row| Some((row.check?, row.service.as_str()))).collect();
        checks.sort_by(|a, b| a.0.total_cmp(&b.0));
        let median = checks.get(checks.len() / 2).map_or(String::new(), |(check, _)| format!("{check:.1}"));
        let (longest, which) =
            checks.last().map_or((String::new(), ""), |(check, which)| (format!("{check:.1}"), *which));
        let operations: usize = rows.iter().map(|row| row.operations).sum();
        let lines: usize = rows.iter().map(|row| row.lines).sum();
        text += &format!(
            "| {protocol} | {} | {} | {} | {median} | {longest} | {which} |\n",
            rows.len(),
            grouped(operations),
            grouped(lines)
        );
    }
    let bad: Vec<&&Row> = rows.iter().filter(|row| row.outcome != Outcome::Good).collect();
    if !bad.is_empty() {
        text += &format!("\n{} not good:\n\n", if bad.len() == 1 { "One is" } else { "These are" });
        for row in bad {
            text += &format!("- {}: {}\n", row.service, row.outcome.told().unwrap_or_default());
        }
    }
    text
}

fn by_protocol<'a>(rows: &[&'a Row]) -> BTreeMap<&'a str, Vec<&'a Row>> {
    let mut all: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
    for row in rows.iter().filter(|row| !row.protocol.is_empty()) {
        all.entry(&row.protocol).or_default().push(row);
    }
    all
}

fn line(row: &Row, compared: &Comparisons) -> String {
    let seconds = |time: Option<f64>| time.map_or(String::new(), |time| format!("{time:.1}"));
    let found = compared.get(&row.service, None).and_then(|row| row.compared());
    let outcome = match &row.outcome {
        Outcome::Good => "good",
        Outcome::Told(_) => "**told**",
        Outcome::Failed(_) => "**failed**",
        Outcome::Refused(_) => "**refused**",
    };
    format!(
        "| {} | {} | {} | {} | {:.0} | {} | {} | {} | {} | {outcome} | {} |\n",
        row.service,
        row.protocol,
        row.operations,
        grouped(row.lines),
        row.generate,
        seconds(row.check),
        seconds(row.doc),
        found.map_or(String::new(), |found| grouped(found.missing)),
        found.map_or(String::new(), |found| grouped(found.other_type)),
        row.day
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_has_totals_protocols_and_what_is_wrong() {
        let columns = Record::default().render();
        let columns = columns.trim_end();
        let rows = "\
a\tbotosmith-a\tawsQuery\t3\t1000\t10\t1.5\t2.0\tgood\t\t01\t02\tbotocore 1.2.3\t2026-11-28
b\tbotosmith-b\tawsQuery\t2\t500\t20\t4.5\t\tfailed\tcheck: error: no\t01\t02\tbotocore 1.2.3\t2026-11-29
c\tbotosmith-c\t\t0\t0\t5\t\t\trefused\tno such trait\t\t02\tbotocore 1.2.3\t2026-11-29
";
        let record = Record::parse(&format!("{columns}\n{rows}")).unwrap();
        let page = render(&record, Comparisons::default());
        for expected in [
            "Of 2026-11-28 to 2026-11-29, with the models of botocore 1.2.3.",
            "| services | 3 |",
            "| good | 1 |",
            "| that do not compile | 1 |",
            "| without a crate | 1 |",
            "| operations | 5 |",
            "| awsQuery | 2 | 5 | 1,500 | 4.5 | 4.5 | b |",
            "- b: check: error: no\n- c: no such trait\n",
            "| a | awsQuery | 3 | 1,000 | 10 | 1.5 | 2.0 |  |  | good | 2026-11-28 |",
            "| b | awsQuery | 2 | 500 | 20 | 4.5 |  |  |  | **failed** | 2026-11-29 |",
        ] {
            assert!(page.contains(expected), "no {expected:?} in\n{page}");
        }
    }
}
