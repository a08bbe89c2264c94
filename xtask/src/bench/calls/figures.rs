//! What was measured of a case, for each side: medians and ratios.
//!
//! Arithmetic only.

use super::table::Case;
use crate::bench::samples::{median, Pair};
use std::collections::BTreeMap;

/// Our side's name, as programs print it.
pub const OURS: &str = "ours";

/// The official side's, likewise.
pub const OFFICIAL: &str = "official";

/// What was allocated at one call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allocated {
    /// How often.
    pub count: u64,
    /// How many bytes.
    pub bytes: u64,
}

/// What was measured of one side.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures {
    /// Nanoseconds of a call in each turn, or the one size in bytes.
    pub values: Vec<f64>,
    /// What was allocated.
    pub allocated: Option<Allocated>,
    /// Instructions.
    pub instructions: Option<u64>,
}

/// A case with what was measured.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The case.
    pub case: Case,
    /// By the side's name.
    pub sides: BTreeMap<String, Figures>,
}

impl Line {
    /// A case of which nothing is measured yet.
    pub fn new(case: Case) -> Self {
        Self { case, sides: BTreeMap::new() }
    }

    /// The figures of a side, to fill in.
    pub fn side(&mut self, name: &str) -> &mut Figures {
        self.sides.entry(name.to_owned()).or_default()
    }

    /// The median of a side.
    pub fn value(&self, side: &str) -> Option<f64> {
        median(&self.sides.get(side)?.values)
    }

    /// Ours and the official crate's medians.
    pub fn values(&self) -> Option<Pair> {
        Some(Pair { ours: self.value(OURS)?, official: self.value(OFFICIAL)? })
    }

    /// Whether what is at most allowed is kept, where that is known.
    pub fn is_met(&self) -> Option<bool> {
        self.values()?.meets(self.case.at_most)
    }

    /// One number of both crates.
    pub fn both<T>(&self, figure: impl Fn(&Figures) -> Option<T>) -> Option<(T, T)> {
        Some((figure(self.sides.get(OURS)?)?, figure(self.sides.get(OFFICIAL)?)?))
    }

    /// The sides that are there for comparison.
    pub fn others(&self) -> impl Iterator<Item = (&str, &Figures)> {
        let sides = self.sides.iter().map(|(name, figures)| (name.as_str(), figures));
        sides.filter(|(name, _)| ![OURS, OFFICIAL].contains(name))
    }
}
