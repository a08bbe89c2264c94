//! What was measured, and what it comes to: medians, ratios, and which goals are met.
//!
//! Arithmetic only.

use super::rows::Row;
use super::steps::Step;
use std::collections::BTreeMap;

/// Whose crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// The generated crate of this project.
    Ours,
    /// The official one.
    Official,
}

impl Side {
    /// Both, in the order of a run. The order turns with every run, so that neither side always
    /// comes when the machine has just been at rest.
    pub fn order(run: usize) -> [Self; 2] {
        match run % 2 {
            0 => [Self::Ours, Self::Official],
            _ => [Self::Official, Self::Ours],
        }
    }

    /// Its name in messages and of its folder.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ours => "ours",
            Self::Official => "official",
        }
    }
}

/// A number that a run gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// A row's own.
    Row(Row),
    /// rustc's peak memory in a step; [`Row::Memory`] is the worst of them.
    Peak(Step),
}

/// All numbers of all runs.
#[derive(Clone, Debug, Default)]
pub struct Samples(BTreeMap<(What, Side), Vec<f64>>);

/// The two numbers of a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair {
    /// Ours.
    pub ours: f64,
    /// The official crate's.
    pub official: f64,
}

impl Samples {
    /// Adds the number of one run.
    pub fn add(&mut self, what: What, side: Side, value: f64) {
        self.0.entry((what, side)).or_default().push(value);
    }

    /// The medians of a row; `None` where it was not measured on both sides.
    pub fn pair(&self, row: Row) -> Option<Pair> {
        Some(Pair { ours: self.figure(row, Side::Ours)?, official: self.figure(row, Side::Official)? })
    }

    fn figure(&self, row: Row, side: Side) -> Option<f64> {
        let of = |what| median(self.0.get(&(what, side))?);
        if row != Row::Memory {
            return of(What::Row(row));
        }
        // The worst of some of the steps would be another figure.
        let peaks: Option<Vec<f64>> = Step::OF_THE_CRATE.iter().map(|step| of(What::Peak(*step))).collect();
        peaks?.into_iter().max_by(f64::total_cmp)
    }
}

impl Pair {
    /// Ours by the official, where that is a number.
    pub fn ratio(self) -> Option<f64> {
        (self.official > 0.0).then(|| self.ours / self.official)
    }

    /// Whether the ratio is at most `goal`, where there is a ratio.
    pub fn meets(self, goal: f64) -> Option<bool> {
        self.ratio().map(|ratio| ratio <= goal)
    }
}

/// The middle of the numbers, or the mean of the two in the middle.
///
/// ```
/// assert_eq!(xtask::bench::samples::median(&[9.0, 1.0, 2.0]), Some(2.0));
/// ```
pub fn median(values: &[f64]) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let upper = *sorted.get(sorted.len() / 2)?;
    match sorted.len() % 2 {
        1 => Some(upper),
        _ => Some((sorted.get(sorted.len() / 2 - 1)? + upper) / 2.0),
    }
}
