//! The record of comparisons with official crates: `codegen/record.tsv`, a line for each service.
//!
//! `cargo xtask api-compare --record` writes it, and the README of a generated crate quotes it. Reads text and writes
//! text; compares nothing.

use std::collections::BTreeMap;
use std::fmt::{self, Write};
use std::sync::LazyLock;

/// The record's file, seen from the project's folder.
pub const FILE: &str = "codegen/record.tsv";

/// The columns, as the first line names them.
const COLUMNS: [&str; 17] = [
    "service",
    "package",
    "operations",
    "model",
    "digest",
    "day",
    "generator",
    "outcome",
    "version",
    "items",
    "missing",
    "other type",
    "meant",
    "compiled",
    "refused",
    "causes",
    "why",
];

/// The rows, sorted by service; those of all operations before those of some.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    rows: BTreeMap<(String, Option<usize>), Row>,
}

/// What is known of a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// botocore's name of the service's folder.
    pub service: String,
    /// The official crate.
    pub package: String,
    /// How many operations were chosen, where these were not all.
    pub operations: Option<usize>,
    /// Whose model it is, such as `botocore 1.44.5`.
    pub model: String,
    /// The start of the SHA-256 of the model's first file.
    pub digest: String,
    /// The day, such as `2026-11-28`.
    pub day: String,
    /// The start of the SHA-256 of what made the crate and compared it.
    pub generator: String,
    /// What came of it.
    pub outcome: Outcome,
}

/// What came of a comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The two were compared.
    Compared(Compared),
    /// There was no official crate in the registry.
    NoOfficial,
    /// No crate can be generated, and why.
    Refused(String),
    /// Something failed.
    Failed(String),
}

/// What a comparison found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compared {
    /// The version of the official crate.
    pub version: String,
    /// Its public items.
    pub items: usize,
    /// Those that are missing here and not meant to be.
    pub missing: usize,
    /// Those of another type.
    pub other_type: usize,
    /// Those that differ on purpose.
    pub meant: usize,
    /// Of a program that uses every item: how many it uses, and how many of these the compiler refused.
    pub compiled: Option<(usize, usize)>,
    /// How many of what is missing or of another type have which cause.
    pub causes: BTreeMap<String, usize>,
}

impl Row {
    /// What the comparison found, where there was one.
    pub fn compared(&self) -> Option<&Compared> {
        match &self.outcome {
            Outcome::Compared(compared) => Some(compared),
            _ => None,
        }
    }
}

impl Record {
    /// The project's record, as it was when this was compiled.
    pub fn of_project() -> &'static Self {
        static RECORD: LazyLock<Record> =
            LazyLock::new(|| Record::parse(include_str!("../record.tsv")).unwrap_or_default());
        &RECORD
    }

    /// Reads a record.
    ///
    /// ```
    /// use botosmith_codegen::record::Record;
    /// assert!(Record::parse("").is_ok());
    /// assert!(Record::parse("no\trecord\n").is_err());
    /// ```
    ///
    /// # Errors
    /// A line is no row; the message has its number.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut record = Self::default();
        let mut lines = text.lines().enumerate();
        match lines.next() {
            Some((_, first)) if first != COLUMNS.join("\t") => {
                return Err(format!("line 1: expected the columns {}", COLUMNS.join(", ")));
            }
            _ => {}
        }
        for (at, line) in lines {
            let row = row(line).map_err(|what| format!("line {}: {what}", at + 1))?;
            if let Some(twice) = record.put(row) {
                return Err(format!("line {}: {} is there twice", at + 1, twice.service));
            }
        }
        Ok(record)
    }

    /// The text of the file.
    pub fn render(&self) -> String {
        let mut text = COLUMNS.join("\t") + "\n";
        for row in self.rows() {
            let cells = cells(row).map(|cell| cell.replace(['\t', '\n', '\r'], " "));
            // Writing to a text cannot fail.
            let _ = writeln!(text, "{}", cells.join("\t"));
        }
        text
    }

    /// Puts a row in the place of the one of the same service and choice of operations, which it gives back.
    pub fn put(&mut self, row: Row) -> Option<Row> {
        self.rows.insert((row.service.clone(), row.operations), row)
    }

    /// All rows, sorted.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.rows.values()
    }

    /// The row of a service with this choice of operations.
    pub fn get(&self, service: &str, operations: Option<usize>) -> Option<&Row> {
        self.rows.get(&(service.to_owned(), operations))
    }

    /// What is known of an official crate: of all operations, or else of some.
    pub fn of_package(&self, package: &str) -> Option<&Row> {
        self.rows().find(|row| row.package == package)
    }

    /// The rows that count in totals: of a service that was compared with all operations not those of some.
    pub fn counted(&self) -> impl Iterator<Item = &Row> {
        let is_whole = |row: &Row| row.operations.is_none();
        self.rows().filter(move |row| is_whole(row) || self.get(&row.service, None).is_none())
    }
}

fn cells(row: &Row) -> [String; COLUMNS.len()] {
    let none = Compared::default();
    let (outcome, why) = match &row.outcome {
        Outcome::Compared(_) => ("compared", ""),
        Outcome::NoOfficial => ("no official crate", ""),
        Outcome::Refused(why) => ("refused", why.as_str()),
        Outcome::Failed(why) => ("failed", why.as_str()),
    };
    let compared = row.compared();
    let found = compared.unwrap_or(&none);
    let number = |number: usize| compared.map_or(String::new(), |_| number.to_string());
    let (compiled, refused) =
        found.compiled.map_or_else(Default::default, |(all, refused)| (all.to_string(), refused.to_string()));
    let causes: Vec<String> = found.causes.iter().map(|(cause, count)| format!("{cause}={count}")).collect();
    [
        row.service.clone(),
        row.package.clone(),
        row.operations.map_or(String::new(), |count| count.to_string()),
        row.model.clone(),
        row.digest.clone(),
        row.day.clone(),
        row.generator.clone(),
        outcome.to_owned(),
        found.version.clone(),
        number(found.items),
        number(found.missing),
        number(found.other_type),
        number(found.meant),
        compiled,
        refused,
        causes.join("; "),
        why.to_owned(),
    ]
}

fn row(line: &str) -> Result<Row, String> {
    let cells: Vec<&str> = line.split('\t').collect();
    let cells: [&str; COLUMNS.len()] = cells
        .try_into()
        .map_err(|cells: Vec<&str>| format!("{} cells, expected {}", cells.len(), COLUMNS.len()))?;
    let [service, package, operations, model, digest, day, generator, outcome, found @ ..] = cells;
    let [version, items, missing, other_type, meant, compiled, refused, causes, why] = found;
    let number = |column: &str, cell: &str| {
        cell.parse::<usize>().map_err(|_| format!("{column}: `{cell}` is no number"))
    };
    let some = |column: &str, cell: &str| match cell {
        "" => Ok(None),
        cell => number(column, cell).map(Some),
    };
    let outcome = match outcome {
        "compared" => Outcome::Compared(Compared {
            version: version.to_owned(),
            items: number("items", items)?,
            missing: number("missing", missing)?,
            other_type: number("other type", other_type)?,
            meant: number("meant", meant)?,
            compiled: some("compiled", compiled)?.zip(some("refused", refused)?),
            causes: self::causes(causes)?,
        }),
        "no official crate" => Outcome::NoOfficial,
        "refused" => Outcome::Refused(why.to_owned()),
        "failed" => Outcome::Failed(why.to_owned()),
        other => return Err(format!("outcome: `{other}` is none")),
    };
    Ok(Row {
        service: service.to_owned(),
        package: package.to_owned(),
        operations: some("operations", operations)?,
        model: model.to_owned(),
        digest: digest.to_owned(),
        day: day.to_owned(),
        generator: generator.to_owned(),
        outcome,
    })
}

fn causes(cell: &str) -> Result<BTreeMap<String, usize>, String> {
    let parts = cell.split("; ").filter(|part| !part.is_empty());
    let cause = |part: &str| {
        let (cause, count) = part.rsplit_once('=')?;
        Some((cause.to_owned(), count.parse().ok()?))
    };
    parts
        .map(|part| cause(part).ok_or_else(|| format!("causes: `{part}` is no cause with a number")))
        .collect()
}

/// A whole number with a comma before every third digit from the end.
///
/// ```
/// assert_eq!(botosmith_codegen::record::grouped(1_312_202), "1,312,202");
/// ```
pub fn grouped(number: impl fmt::Display) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compared(service: &str, operations: Option<usize>, missing: usize) -> Row {
        let causes = BTreeMap::from([("a = b".to_owned(), missing)]);
        let found = Compared { version: "1.2.3".into(), items: 40, missing, causes, ..Compared::default() };
        Row {
            service: service.to_owned(),
            package: format!("aws-sdk-{service}"),
            operations,
            model: "botocore 1.2.3".into(),
            digest: "0123".into(),
            day: "2026-11-28".into(),
            generator: "4567".into(),
            outcome: Outcome::Compared(found),
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let mut record = Record::default();
        record.put(compared("sqs", None, 3));
        let mut with_program = compared("ec2", Some(30), 0);
        if let Outcome::Compared(found) = &mut with_program.outcome {
            found.compiled = Some((900, 7));
        }
        record.put(with_program);
        record.put(Row { outcome: Outcome::NoOfficial, ..compared("old", None, 0) });
        record.put(Row { outcome: Outcome::Refused("the protocol\tx".into()), ..compared("x", None, 0) });
        record.put(Row { outcome: Outcome::Failed("why".into()), ..compared("y", None, 0) });
        let text = record.render();
        let read = Record::parse(&text).unwrap();
        assert_eq!(read.render(), text);
        assert_eq!(read.get("sqs", None), record.get("sqs", None));
        assert_eq!(read.get("ec2", Some(30)).unwrap().compared().unwrap().compiled, Some((900, 7)));
        // A cell has no tab.
        assert_eq!(read.get("x", None).unwrap().outcome, Outcome::Refused("the protocol x".into()));
    }

    #[test]
    fn a_row_replaces_the_one_of_the_same_service_and_no_other() {
        let mut record = Record::default();
        record.put(compared("a", None, 1));
        record.put(compared("b", None, 2));
        assert_eq!(record.put(compared("a", None, 5)), Some(compared("a", None, 1)));
        record.put(compared("a", Some(3), 0));
        record.put(compared("c", Some(3), 7));
        let missing: Vec<usize> = record.counted().map(|row| row.compared().unwrap().missing).collect();
        assert_eq!(missing, [5, 2, 7], "a choice of operations counts where nothing else does");
        assert_eq!(record.of_package("aws-sdk-a"), Some(&compared("a", None, 5)));
    }

    #[test]
    fn a_wrong_line_is_told_by_its_number() {
        let good =
            Record { rows: BTreeMap::from([(("a".to_owned(), None), compared("a", None, 1))]) }.render();
        let told = |text: &str| Record::parse(text).unwrap_err();
        assert!(told("a\tb\n").contains("line 1: expected the columns service, package"));
        assert!(told(&good.replace("\t40\t", "\tmany\t")).contains("line 2: items: `many` is no number"));
        assert!(told(&good.replace("\tcompared\t", "\tlost\t")).contains("outcome: `lost` is none"));
        assert!(told(&good.replace("a = b=1", "a")).contains("`a` is no cause with a number"));
        let line = good.lines().nth(1).unwrap().to_owned();
        assert!(told(&format!("{good}{line}\n")).contains("line 3: a is there twice"));
        assert!(told(&format!("{good}a\tb\n")).contains("line 3: 2 cells, expected 17"));
    }

    #[test]
    fn the_record_of_the_project_can_be_read() {
        Record::parse(include_str!("../record.tsv")).unwrap();
    }
}
