//! The rows of the table: what each measures, in which unit, and what is at most allowed of it.
//!
//! Plain data. How a row is measured stands in [`super::measure`].

use super::steps::Step;
use clap::ValueEnum;
use std::collections::BTreeMap;

/// A row of the table, in the table's order. The name on the command line is the variant's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub enum Row {
    /// `cargo check` of the crate
    Check,
    /// `cargo build` of the crate
    Dev,
    /// `cargo build --release` of the crate
    Release,
    /// Peak memory of rustc, the worst of these three
    Memory,
    /// Size of the rlib, dev
    RlibDev,
    /// Size of the rlib, release
    RlibRelease,
    /// Lines of source
    Lines,
    /// Bytes of source
    Bytes,
    /// Size of the packaged .crate
    Package,
    /// `cargo doc` of the crate
    Doc,
    /// Clean release build of a program with one call
    Program,
    /// That program's stripped size
    Size,
    /// Rebuild of that program after an edit of its own code, dev
    EditDev,
    /// The same, release
    EditRelease,
    /// Release build of a program that calls every operation
    AllOperations,
}

/// What a row's numbers count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Seconds.
    Seconds,
    /// Bytes.
    Bytes,
    /// Things, such as lines.
    Count,
}

/// Everything that is fixed about a row.
struct Facts {
    label: &'static str,
    unit: Unit,
    goal: f64,
    steps: &'static [Step],
}

/// The ratios that are at most wanted of a service.
#[derive(Clone, Debug, PartialEq)]
pub enum Goals {
    /// Those of the reference: every row has one.
    Reference,
    /// One for each of these rows, and none for others.
    Own(BTreeMap<Row, f64>),
}

impl Goals {
    /// Reads ratios by the rows' names on the command line.
    ///
    /// # Errors
    /// There is no such row.
    pub fn parse(at_most: Option<&BTreeMap<String, f64>>) -> Result<Self, String> {
        let Some(at_most) = at_most else { return Ok(Self::Reference) };
        let row = |name: &String| {
            Row::from_str(name, false).map_err(|_| format!("`at_most`: there is no row `{name}`"))
        };
        let goals: Result<_, String> = at_most.iter().map(|(name, ratio)| Ok((row(name)?, *ratio))).collect();
        goals.map(Self::Own)
    }

    /// The ratio of a row.
    pub fn of(&self, row: Row) -> Option<f64> {
        match self {
            Self::Reference => Some(row.goal()),
            Self::Own(goals) => goals.get(&row).copied(),
        }
    }
}

impl Row {
    /// All rows, in the table's order.
    pub fn all() -> &'static [Self] {
        Self::value_variants()
    }

    /// What the table calls it, in Markdown.
    pub fn label(self) -> &'static str {
        self.facts().label
    }

    /// What its numbers count.
    pub fn unit(self) -> Unit {
        self.facts().unit
    }

    /// The ratio ours/official that is at most wanted of the reference.
    pub fn goal(self) -> f64 {
        self.facts().goal
    }

    /// What must be measured for it.
    pub fn steps(self) -> &'static [Step] {
        self.facts().steps
    }

    fn facts(self) -> Facts {
        use Unit::{Bytes, Count, Seconds};
        let facts = |label, unit, goal, steps| Facts { label, unit, goal, steps };
        match self {
            Self::Check => facts("`cargo check` of the crate", Seconds, 0.25, &[Step::Check]),
            Self::Dev => facts("`cargo build` of the crate (dev)", Seconds, 0.3, &[Step::Dev]),
            Self::Release => facts("`cargo build --release` of the crate", Seconds, 0.10, &[Step::Release]),
            Self::Memory => facts("peak memory of rustc, worst of these", Bytes, 0.4, Step::OF_THE_CRATE),
            Self::RlibDev => facts("rlib, dev", Bytes, 0.15, &[Step::Dev]),
            Self::RlibRelease => facts("rlib, release", Bytes, 0.25, &[Step::Release]),
            Self::Lines => facts("lines of source", Count, 0.07, &[Step::Source]),
            Self::Bytes => facts("bytes of source", Bytes, 0.07, &[Step::Source]),
            Self::Package => facts("packaged `.crate`", Bytes, 0.25, &[Step::Package]),
            Self::Doc => facts("`cargo doc` of the crate", Seconds, 0.4, &[Step::Doc]),
            Self::Program => facts(
                "clean release build of a program with one call, everything included",
                Seconds,
                0.8,
                &[Step::Program],
            ),
            Self::Size => facts("that program's stripped size", Bytes, 0.85, &[Step::Program]),
            Self::EditDev => facts(
                "rebuild of that program after an edit of its own code, dev",
                Seconds,
                1.0,
                &[Step::EditDev],
            ),
            Self::EditRelease => facts(
                "rebuild of that program after an edit of its own code, release",
                Seconds,
                1.0,
                &[Step::EditRelease],
            ),
            Self::AllOperations => facts(
                "release build of a program that calls every operation, dependencies and crate built",
                Seconds,
                1.0,
                &[Step::AllOperations],
            ),
        }
    }
}
