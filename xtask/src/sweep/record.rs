//! The record: `xtask/sweep.tsv`, a line for each service. Reads text and writes text; builds nothing.

use crate::shared::scratch;
use botosmith_codegen::record::{Record as Comparisons, FILE as COMPARISONS};
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

/// The record's file, seen from the project's folder.
pub const FILE: &str = "xtask/sweep.tsv";

/// The columns, as the first line names them.
const COLUMNS: [&str; 14] = [
    "service",
    "package",
    "protocol",
    "operations",
    "lines",
    "generate ms",
    "check s",
    "doc s",
    "outcome",
    "why",
    "files",
    "built with",
    "model",
    "day",
];

/// What came of a service.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// botocore's name of the service's folder.
    pub service: String,
    /// The generated package.
    pub package: String,
    /// The protocol that the client speaks.
    pub protocol: String,
    /// How many operations there are.
    pub operations: usize,
    /// Lines of the crate's source.
    pub lines: usize,
    /// How long reading the model and making the files took, in milliseconds.
    pub generate: f64,
    /// How long `cargo check` took, in seconds.
    pub check: Option<f64>,
    /// How long `cargo doc` took, in seconds.
    pub doc: Option<f64>,
    /// What came of it.
    pub outcome: Outcome,
    /// The start of a checksum of the crate's files.
    pub files: String,
    /// The same of the runtime, the lock file and the compiler's name.
    pub built_with: String,
    /// Whose model it is, such as `botocore 1.44.5`.
    pub model: String,
    /// The day, such as `2026-11-28`.
    pub day: String,
}

/// What came of a crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It compiles and is documented without a word.
    Good,
    /// It does, and something is told: the first of it.
    Told(String),
    /// It does not: the first error.
    Failed(String),
    /// There is no crate, and why.
    Refused(String),
}

impl Outcome {
    /// What is wrong, if something is.
    pub fn told(&self) -> Option<&str> {
        match self {
            Self::Good => None,
            Self::Told(why) | Self::Failed(why) | Self::Refused(why) => Some(why),
        }
    }
}

impl Row {
    /// Whether it is of the same crate, built with the same, and shows something that needs no second look.
    pub fn is_of(&self, new: &Self) -> bool {
        self.files == new.files && self.built_with == new.built_with && self.outcome == Outcome::Good
    }
}

/// The rows, sorted by service.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    rows: BTreeMap<String, Row>,
}

impl Record {
    /// Reads the record of the project. One that is not there is empty.
    ///
    /// # Errors
    /// The file cannot be read, or a line is no row.
    pub fn read(root: &Path) -> Result<Self, String> {
        match fs::read_to_string(root.join(FILE)) {
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(Self::default()),
            Err(e) => Err(format!("{FILE}: {e}")),
            Ok(text) => Self::parse(&text).map_err(|e| format!("{FILE}: {e}")),
        }
    }

    /// Puts a row into the record of the project.
    ///
    /// # Errors
    /// The file cannot be read or written.
    pub fn put(root: &Path, row: Row) -> Result<(), String> {
        // Somebody else may have written it since.
        let mut record = Self::read(root)?;
        record.rows.insert(row.service.clone(), row);
        scratch::put(&root.join(FILE), &record.render())
    }

    /// The record of comparisons with official crates.
    ///
    /// # Errors
    /// The file cannot be read, or a line is no row.
    pub fn compared(root: &Path) -> Result<Comparisons, String> {
        let text = fs::read_to_string(root.join(COMPARISONS)).map_err(|e| format!("{COMPARISONS}: {e}"))?;
        Comparisons::parse(&text).map_err(|e| format!("{COMPARISONS}: {e}"))
    }

    /// Reads a record.
    ///
    /// # Errors
    /// A line is no row; the message has its number.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut record = Self::default();
        for (at, line) in text.lines().enumerate() {
            let numbered = |what: String| format!("line {}: {what}", at + 1);
            if at == 0 {
                match line == COLUMNS.join("\t") {
                    true => continue,
                    false => return Err(numbered(format!("expected the columns {}", COLUMNS.join(", ")))),
                }
            }
            let row = row(line).map_err(numbered)?;
            record.rows.insert(row.service.clone(), row);
        }
        Ok(record)
    }

    /// The text of the file.
    pub fn render(&self) -> String {
        let lines =
            self.rows().map(|row| cells(row).map(|cell| cell.replace(['\t', '\n', '\r'], " ")).join("\t"));
        std::iter::once(COLUMNS.join("\t")).chain(lines).map(|line| line + "\n").collect()
    }

    /// All rows, sorted.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.rows.values()
    }

    /// The row of a service.
    pub fn get(&self, service: &str) -> Option<&Row> {
        self.rows.get(service)
    }
}

fn cells(row: &Row) -> [String; COLUMNS.len()] {
    let seconds = |time: Option<f64>| time.map_or(String::new(), |time| format!("{time:.1}"));
    let outcome = match row.outcome {
        Outcome::Good => "good",
        Outcome::Told(_) => "told",
        Outcome::Failed(_) => "failed",
        Outcome::Refused(_) => "refused",
    };
    [
        row.service.clone(),
        row.package.clone(),
        row.protocol.clone(),
        row.operations.to_string(),
        row.lines.to_string(),
        format!("{:.0}", row.generate),
        seconds(row.check),
        seconds(row.doc),
        outcome.to_owned(),
        row.outcome.told().unwrap_or_default().to_owned(),
        row.files.clone(),
        row.built_with.clone(),
        row.model.clone(),
        row.day.clone(),
    ]
}

fn row(line: &str) -> Result<Row, String> {
    let cells: Vec<&str> = line.split('\t').collect();
    let cells: [&str; COLUMNS.len()] = cells
        .try_into()
        .map_err(|cells: Vec<&str>| format!("{} cells, expected {}", cells.len(), COLUMNS.len()))?;
    let [service, package, protocol, operations, lines, generate, check, doc, outcome, why, files, built_with, model, day] =
        cells;
    let whole =
        |column: &str, cell: &str| cell.parse().map_err(|_| format!("{column}: `{cell}` is no number"));
    let number = |column: &str, cell: &str| {
        cell.parse::<f64>().map_err(|_| format!("{column}: `{cell}` is no number"))
    };
    let some = |column: &str, cell: &str| match cell {
        "" => Ok(None),
        cell => number(column, cell).map(Some),
    };
    Ok(Row {
        service: service.to_owned(),
        package: package.to_owned(),
        protocol: protocol.to_owned(),
        operations: whole("operations", operations)?,
        lines: whole("lines", lines)?,
        generate: number("generate ms", generate)?,
        check: some("check s", check)?,
        doc: some("doc s", doc)?,
        outcome: match outcome {
            "good" => Outcome::Good,
            "told" => Outcome::Told(why.to_owned()),
            "failed" => Outcome::Failed(why.to_owned()),
            "refused" => Outcome::Refused(why.to_owned()),
            other => return Err(format!("outcome: `{other}` is none")),
        },
        files: files.to_owned(),
        built_with: built_with.to_owned(),
        model: model.to_owned(),
        day: day.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A row for tests.
    pub(crate) fn row(service: &str, outcome: Outcome) -> Row {
        Row {
            service: service.to_owned(),
            package: format!("botosmith-{service}"),
            protocol: "awsJson1_0".to_owned(),
            operations: 4,
            lines: 500,
            generate: 12.0,
            check: Some(1.5),
            doc: None,
            outcome,
            files: "0123".to_owned(),
            built_with: "4567".to_owned(),
            model: "botocore 1.2.3".to_owned(),
            day: "2026-11-29".to_owned(),
        }
    }

    #[test]
    fn a_record_is_read_as_it_was_written() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("xtask")).unwrap();
        assert_eq!(Record::read(folder.path()), Ok(Record::default()));
        let rows = [
            row("b", Outcome::Good),
            row("a", Outcome::Told("check: unused".to_owned())),
            row("c", Outcome::Failed("doc: a\tb".to_owned())),
            row("d", Outcome::Refused(String::new())),
        ];
        for row in rows.clone() {
            Record::put(folder.path(), row).unwrap();
        }
        let record = Record::read(folder.path()).unwrap();
        let names: Vec<&str> = record.rows().map(|row| row.service.as_str()).collect();
        assert_eq!(names, ["a", "b", "c", "d"]);
        assert_eq!(record.get("a"), Some(&rows[1]));
        // A cell is one line.
        assert_eq!(record.get("c").and_then(|row| row.outcome.told()), Some("doc: a b"));
    }

    #[test]
    fn what_is_no_record_is_told_with_its_line() {
        let told = |text: &str| Record::parse(text).unwrap_err();
        assert!(told("no record\n").starts_with("line 1: expected the columns service"));
        let columns = COLUMNS.join("\t");
        assert_eq!(told(&format!("{columns}\na\tb\n")), "line 2: 2 cells, expected 14");
    }

    #[test]
    fn only_what_was_good_and_is_the_same_is_known() {
        let good = row("a", Outcome::Good);
        assert!(good.is_of(&good));
        assert!(!good.is_of(&Row { files: "new".to_owned(), ..good.clone() }));
        assert!(!good.is_of(&Row { built_with: "new".to_owned(), ..good.clone() }));
        assert!(!row("a", Outcome::Failed(String::new())).is_of(&good));
    }
}
