//! The page of the record: `docs/services.md`. Formats what is in the record; compares nothing.

use crate::shared::context::counted;
use botosmith_codegen::record::{grouped, Compared, Outcome, Record, Row};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// The page, seen from the project's folder.
pub const PAGE: &str = "docs/services.md";

/// How many causes are listed.
const COMMONEST: usize = 10;

/// What stands first.
const HEAD: &str = "\
<!-- Written by `cargo xtask api-compare --record`, from codegen/record.tsv. Do not edit. -->
# Services beside their official crates

How far generated crates have the public API of the official `aws-sdk-*` crates, for every service that was compared.

What is counted: rustdoc says what users of a crate can name: modules, types, fields, variants, functions, methods,
constants, traits and implementations of traits, each under its public path. Every one that the official crate has is an
item. It is *missing* where the generated crate has nothing of this kind under this path, and it has *another type* where
callers would have to write or would get something else: parameters, results, types of fields, what a variant holds. Other
names for the same type, named futures and bounds of type parameters do not count. What differs *on purpose* is listed with
reasons in `tests/drop-in/differences.toml`. What a crate has beyond the official one does not count.

The *program* uses every item of the official crate once, so the compiler is asked, too: how many items it refuses with the
generated crate. It was not written for services without a number there.

```sh
cargo xtask api-compare SERVICE --models botocore/data                    # compares again, and prints the result
cargo xtask api-compare SERVICE --models botocore/data --items DIR        # writes the lists of items, too
cargo xtask api-compare SERVICE --models botocore/data --compile          # compiles the program with both crates
cargo xtask api-compare --all --models botocore/data --record --resume    # brings this page up to date
```

A row is of the day that it names: a service that was not compared again keeps its row. A service that botocore lacks is compared
by its Smithy model, with the official crate of the model's age (`SERVICE@VERSION`): its row names the version of the API.
";

/// The page.
pub fn render(record: &Record) -> String {
    let mut text = HEAD.to_owned();
    let all: Vec<(&Row, &Compared)> =
        record.counted().filter_map(|row| row.compared().map(|found| (row, found))).collect();
    totals(&mut text, &all);
    causes(&mut text, &all);
    services(&mut text, record);
    without(&mut text, record);
    text
}

// Writing to a text cannot fail.
macro_rules! line {
    ($text:expr) => { $text.push('\n') };
    ($text:expr, $($what:tt)*) => { let _ = writeln!($text, $($what)*); };
}

fn totals(text: &mut String, all: &[(&Row, &Compared)]) {
    let sum = |of: fn(&Compared) -> usize| all.iter().map(|(_, found)| of(found)).sum::<usize>();
    let items = sum(|found| found.items);
    let (missing, other_type) = (sum(|found| found.missing), sum(|found| found.other_type));
    let equal = all.iter().filter(|(_, found)| found.missing + found.other_type == 0).count();
    line!(text);
    line!(text, "## All services");
    line!(text);
    line!(text, "| | | of all items |");
    line!(text, "|---|--:|--:|");
    line!(text, "| services compared | {} | |", grouped(all.len()));
    line!(text, "| of them without a difference that is not meant | {} | |", grouped(equal));
    line!(text, "| items of the official crates | {} | |", grouped(items));
    let rows = [
        ("missing", missing),
        ("of another type", other_type),
        ("missing or of another type", missing + other_type),
        ("different on purpose", sum(|found| found.meant)),
    ];
    for (what, count) in rows {
        line!(text, "| {what} | {} | {} |", grouped(count), percent(count, items));
    }
}

fn causes(text: &mut String, all: &[(&Row, &Compared)]) {
    let mut causes: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (cause, count) in all.iter().flat_map(|(_, found)| &found.causes) {
        let (items, services) = causes.entry(cause).or_default();
        *items += count;
        *services += 1;
    }
    let mut causes: Vec<(&str, (usize, usize))> = causes.into_iter().collect();
    causes.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    line!(text);
    line!(text, "## The commonest causes");
    line!(text);
    if causes.is_empty() {
        line!(text, "Nothing differs that is not meant to.");
        return;
    }
    line!(text, "| cause | items | services |");
    line!(text, "|---|--:|--:|");
    for (cause, (items, services)) in causes.iter().take(COMMONEST) {
        line!(text, "| {cause} | {} | {services} |", grouped(*items));
    }
    let rest: usize = causes.iter().skip(COMMONEST).map(|(_, (items, _))| items).sum();
    if rest > 0 {
        line!(text);
        line!(text, "Rarer causes: {} items.", grouped(rest));
    }
}

fn services(text: &mut String, record: &Record) {
    line!(text);
    line!(text, "## Each service");
    line!(text);
    line!(
        text,
        "| service | official crate | version | items | missing | another type | on purpose | program | model | day |"
    );
    line!(text, "|---|---|---|--:|--:|--:|--:|---|---|---|");
    for row in record.rows() {
        let Some(found) = row.compared() else { continue };
        let extent = row.operations.map_or(String::new(), |count| format!(", {count} operations"));
        let program = match found.compiled {
            None => String::new(),
            Some((all, 0)) => format!("all {} compile", grouped(all)),
            Some((all, refused)) => format!("{} of {} refused", grouped(refused), grouped(all)),
        };
        let numbers = [found.items, found.missing, found.other_type, found.meant].map(grouped).join(" | ");
        line!(
            text,
            "| {}{extent} | `{}` | {} | {numbers} | {program} | {} | {} |",
            row.service,
            row.package,
            found.version,
            row.model,
            row.day
        );
    }
}

/// The services that were not compared, with the reason.
fn without(text: &mut String, record: &Record) {
    let mut reasons: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for row in record.rows() {
        let reason = match &row.outcome {
            Outcome::Compared(_) => continue,
            Outcome::NoOfficial => "There is no official crate.".to_owned(),
            Outcome::Refused(why) => format!("No crate can be generated yet: {why}."),
            Outcome::Failed(why) => format!("The comparison failed: {why}."),
        };
        reasons.entry(reason).or_default().insert(&row.service);
    }
    if reasons.is_empty() {
        return;
    }
    line!(text);
    line!(text, "## Not compared");
    line!(text);
    for (reason, services) in reasons {
        let names: Vec<&str> = services.iter().copied().collect();
        line!(text, "- {reason} {}: {}", counted(services.len(), "service"), names.join(", "));
    }
}

/// `1.24 %`. What is not none never looks like none.
fn percent(part: usize, all: usize) -> String {
    if all == 0 {
        return String::new();
    }
    // In hundredths of a percent, rounded.
    match (part * 20_000 + all) / (2 * all) {
        0 if part > 0 => "< 0.01 %".to_owned(),
        hundredths => format!("{}.{:02} %", hundredths / 100, hundredths % 100),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(service: &str, operations: Option<usize>, outcome: Outcome) -> Row {
        Row {
            service: service.to_owned(),
            package: format!("aws-sdk-{service}"),
            operations,
            model: "botocore 1.2.3".into(),
            digest: "0123".into(),
            day: "2026-11-28".into(),
            generator: "4567".into(),
            outcome,
        }
    }

    fn compared(missing: usize, causes: &[(&str, usize)]) -> Outcome {
        let causes = causes.iter().map(|(cause, count)| (cause.to_string(), *count)).collect();
        Outcome::Compared(Compared {
            version: "1.0.0".into(),
            items: 10_000,
            missing,
            causes,
            ..Compared::default()
        })
    }

    fn page(rows: Vec<Row>) -> String {
        let mut record = Record::default();
        rows.into_iter().for_each(|row| _ = record.put(row));
        render(&record)
    }

    #[test]
    fn totals_are_over_all_services_and_causes_are_merged() {
        let text = page(vec![
            row("a", None, compared(30, &[("paginators", 20), ("errors", 10)])),
            row("b", None, compared(20, &[("errors", 20)])),
            row("c", None, compared(0, &[])),
            row("c", Some(3), compared(9, &[("not counted", 9)])),
        ]);
        for expected in [
            "| services compared | 3 | |",
            "| of them without a difference that is not meant | 1 | |",
            "| items of the official crates | 30,000 | |",
            "| missing or of another type | 50 | 0.17 % |",
            "|---|--:|--:|\n| errors | 30 | 2 |\n| paginators | 20 | 1 |\n\n",
            "| c, 3 operations | `aws-sdk-c` | 1.0.0 | 10,000 | 9 | 0 | 0 |  | botocore 1.2.3 | 2026-11-28 |",
        ] {
            assert!(text.contains(expected), "{expected}\n{text}");
        }
    }

    #[test]
    fn ten_causes_are_listed_and_the_others_are_counted() {
        let names: Vec<String> = (0..12).map(|i| format!("cause {i:02}")).collect();
        let causes: Vec<(&str, usize)> = names.iter().map(String::as_str).zip(1..).collect();
        let text = page(vec![row("a", None, compared(78, &causes))]);
        assert!(text.contains("| cause 02 | 3 | 1 |") && !text.contains("cause 01"), "{text}");
        assert!(text.contains("Rarer causes: 3 items."), "{text}");
    }

    #[test]
    fn what_was_not_compared_is_listed_by_reason() {
        let refused = || Outcome::Refused("the protocol `x`".into());
        let text = page(vec![
            row("a", None, refused()),
            row("b", None, refused()),
            row("c", None, Outcome::NoOfficial),
            row("d", None, Outcome::Failed("rustdoc".into())),
        ]);
        for expected in [
            "- No crate can be generated yet: the protocol `x`. 2 services: a, b\n",
            "- There is no official crate. 1 service: c\n",
            "- The comparison failed: rustdoc. 1 service: d\n",
            "Nothing differs that is not meant to.",
        ] {
            assert!(text.contains(expected), "{expected}\n{text}");
        }
    }

    #[test]
    fn the_compiler_has_a_column() {
        let with = |refused| {
            let mut outcome = compared(0, &[]);
            if let Outcome::Compared(found) = &mut outcome {
                found.compiled = Some((9_000, refused));
            }
            page(vec![row("a", None, outcome)])
        };
        assert!(with(0).contains("| all 9,000 compile |"));
        assert!(with(12).contains("| 12 of 9,000 refused |"));
    }

    #[test]
    fn numbers_read_well() {
        assert_eq!([0, 12, 999, 1_000, 1_234_567].map(grouped), ["0", "12", "999", "1,000", "1,234,567"]);
        assert_eq!(percent(1, 3), "33.33 %");
        assert_eq!(percent(2, 3), "66.67 %");
        assert_eq!(percent(1, 1_000_000), "< 0.01 %");
        assert_eq!(percent(0, 5), "0.00 %");
    }
}
