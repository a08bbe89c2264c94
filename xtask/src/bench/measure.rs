//! The measurement of a service: takes the steps, on both sides in turns, and collects the numbers.

use super::program::{ALL_OPERATIONS, ONE_CALL};
use super::rows::Row;
use super::samples::{Samples, Side, What};
use super::scratch::Scratch;
use super::steps::Step;
use super::{compilers, package, report, sizes};
use crate::shared::cargo::{Cargo, Place};
use crate::shared::context::Failure;
use crate::shared::scratch::remove;
use std::io::Write;
use std::path::Path;

/// What is measured, and with what.
pub struct Measurement<'a> {
    /// The tools.
    pub cargo: &'a Cargo,
    /// The project's folder.
    pub root: &'a Path,
    /// The two sides.
    pub sides: [Scratch; 2],
    /// How often each step is taken.
    pub runs: usize,
}

/// The numbers of one run.
type Numbers = Vec<(What, f64)>;

impl Measurement<'_> {
    /// Takes the steps. Says to `err` what it is doing, because it takes long.
    ///
    /// # Errors
    /// Cargo fails, or files cannot be read or written.
    pub fn take(&self, steps: &[Step], err: &mut dyn Write) -> Result<Samples, Failure> {
        let mut samples = Samples::default();
        for step in steps {
            let runs = step.runs(self.runs);
            for scratch in &self.sides {
                writeln!(err, "{}: preparing {}", step.name(), scratch.side.name())?;
                self.prepare(*step, scratch).map_err(Failure::Failed)?;
            }
            for run in 0..runs {
                for side in Side::order(run) {
                    let Some(scratch) = self.sides.iter().find(|scratch| scratch.side == side) else {
                        continue;
                    };
                    let numbers = self.run(*step, scratch, run + 1).map_err(Failure::Failed)?;
                    let shown: Vec<_> = numbers.iter().map(|(what, value)| shown(*what, *value)).collect();
                    let (run, shown) = (run + 1, shown.join(", "));
                    writeln!(err, "{}: run {run} of {runs}, {}: {shown}", step.name(), side.name())?;
                    for (what, value) in numbers {
                        samples.add(what, side, value);
                    }
                }
            }
        }
        Ok(samples)
    }

    /// Builds what a step takes for granted.
    fn prepare(&self, step: Step, scratch: &Scratch) -> Result<(), String> {
        let arguments = match step {
            Step::Source | Step::Package | Step::Program => return Ok(()),
            Step::Check | Step::Dev | Step::Release | Step::Doc => of_crate(step, scratch),
            Step::EditDev => vec!["build", "-p", ONE_CALL],
            // That brings the dependencies and the crate of the program with every operation, too.
            Step::EditRelease | Step::AllOperations => vec!["build", "--release", "-p", ONE_CALL],
        };
        self.cargo.run(&scratch.place, &arguments).map(drop)
    }

    /// Takes a step once.
    fn run(&self, step: Step, scratch: &Scratch, run: usize) -> Result<Numbers, String> {
        match step {
            Step::Source => {
                let source = sizes::source(&scratch.source.join("src"))?;
                Ok(vec![row(Row::Lines, source.lines as f64), row(Row::Bytes, source.bytes as f64)])
            }
            Step::Package => {
                let size = package::size(scratch, self.root, self.cargo)?;
                Ok(vec![row(Row::Package, size as f64)])
            }
            Step::Check | Step::Dev | Step::Release | Step::Doc => self.of_crate(step, scratch),
            Step::EditDev => self.after_edit(Row::EditDev, scratch, ONE_CALL, &["build"], run),
            Step::EditRelease => {
                self.after_edit(Row::EditRelease, scratch, ONE_CALL, &["build", "--release"], run)
            }
            Step::AllOperations => {
                self.after_edit(Row::AllOperations, scratch, ALL_OPERATIONS, &["build", "--release"], run)
            }
            Step::Program => self.whole_program(scratch),
        }
    }

    /// Compiles or documents the crate alone.
    fn of_crate(&self, step: Step, scratch: &Scratch) -> Result<Numbers, String> {
        let mut clean = vec!["clean", "-p", &scratch.package];
        clean.extend((step == Step::Release).then_some("--release"));
        self.cargo.run(&scratch.place, &clean)?;
        let crate_name = scratch.crate_name();
        let entry = compilers::measure(self.cargo, &scratch.place, &of_crate(step, scratch), &crate_name)?;
        let rlib = |profile: &str| {
            sizes::rlib(&scratch.place.target.join(profile).join("deps"), &crate_name).map(|size| size as f64)
        };
        let mut numbers = match step {
            Step::Dev => vec![row(Row::Dev, entry.seconds), row(Row::RlibDev, rlib("debug")?)],
            Step::Release => vec![row(Row::Release, entry.seconds), row(Row::RlibRelease, rlib("release")?)],
            Step::Doc => vec![row(Row::Doc, entry.seconds)],
            _ => vec![row(Row::Check, entry.seconds)],
        };
        if Step::OF_THE_CRATE.contains(&step) {
            numbers.extend(entry.peak.map(|bytes| (What::Peak(step), bytes as f64)));
        }
        Ok(numbers)
    }

    /// Builds a program after an edit of its own code.
    fn after_edit(
        &self,
        to: Row,
        scratch: &Scratch,
        program: &str,
        build: &[&str],
        run: usize,
    ) -> Result<Numbers, String> {
        scratch.edit(program, run)?;
        let (_, seconds) = self.cargo.run(&scratch.place, &[build, &["-p", program]].concat())?;
        Ok(vec![row(to, seconds)])
    }

    /// Builds the program with one call from nothing, and strips it.
    fn whole_program(&self, scratch: &Scratch) -> Result<Numbers, String> {
        let target = scratch.place.folder.join("clean");
        remove(&target)?;
        let place = Place { target, folder: scratch.place.folder.clone() };
        let (_, seconds) = self.cargo.run(&place, &["build", "--release", "-p", ONE_CALL])?;
        // Links anew; the linker strips, so no other tool is needed.
        self.cargo.run(&place, &["rustc", "--release", "-p", ONE_CALL, "--", "-C", "strip=symbols"])?;
        let binary = format!("{ONE_CALL}{}", std::env::consts::EXE_SUFFIX);
        let size = sizes::of_file(&place.target.join("release").join(binary))?;
        remove(&place.target)?;
        Ok(vec![row(Row::Program, seconds), row(Row::Size, size as f64)])
    }
}

/// The cargo command of a step on the crate alone.
fn of_crate(step: Step, scratch: &Scratch) -> Vec<&str> {
    let package = scratch.package.as_str();
    match step {
        Step::Dev => vec!["build", "-p", package],
        Step::Release => vec!["build", "--release", "-p", package],
        Step::Doc => vec!["doc", "--no-deps", "-p", package],
        _ => vec!["check", "-p", package],
    }
}

fn row(row: Row, value: f64) -> (What, f64) {
    (What::Row(row), value)
}

fn shown(what: What, value: f64) -> String {
    match what {
        What::Row(row) => report::shown(value, row.unit()),
        What::Peak(_) => format!("{} of memory", report::shown(value, Row::Memory.unit())),
    }
}
