//! `cargo xtask bench build`: what it costs to build a generated crate, beside the official one.
//!
//! Everything that can be wrong with the call, the table, the models and the file of results is
//! found before the first build, because the builds take long.

use super::document::{self, RESULTS};
use super::machine;
use super::measure::Measurement;
use super::program::Programs;
use super::report::{self, Facts};
use super::rows::{Goals, Row};
use super::samples::Side;
use super::scratch::Recipe;
use super::steps::Step;
use crate::shared::cargo::Cargo;
use crate::shared::context::{Context, Failure};
use crate::shared::date;
use crate::shared::official::{self, Entry};
use crate::shared::scratch;
use crate::shared::scratch_crate::{self, Made};
use crate::shared::services::{self, Service};
use crate::shared::stages;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The options of `bench build`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Services, by the names of their folders; if none is given, those of xtask/bench/official.toml that have a model
    #[arg(value_name = "SERVICE")]
    services: Vec<String>,
    /// A botocore data folder: its models in place of those vendored here, and crates generated below target/bench
    #[arg(long, value_name = "DIR")]
    models: Option<PathBuf>,
    /// How often everything is measured; the table has the medians
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = parse_runs)]
    runs: usize,
    /// Measure once, for trying it out; without --out, only print
    #[arg(long, conflicts_with = "runs")]
    quick: bool,
    /// Measure only these rows; without --out, only print
    #[arg(long, value_name = "ROW,...", value_delimiter = ',')]
    only: Vec<Row>,
    /// The date of the results, if it is not today (UTC)
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date::parse)]
    date: Option<String>,
    /// The file of results, in place of docs/bench.md; what is written by hand in it stays
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

fn parse_runs(text: &str) -> Result<usize, String> {
    text.parse().ok().filter(|runs| *runs > 0).ok_or_else(|| "expected a number from 1".into())
}

/// A service that is to be measured.
struct Job {
    entry: Entry,
    goals: Goals,
    package: String,
    programs: Programs,
    /// The folder of our crate.
    ours: PathBuf,
}

/// Measures, prints and writes.
///
/// # Errors
/// Wrong usage; wrong models or results from before; cargo fails. Goals that are missed are a
/// result, not an error.
pub fn run(args: &Args, context: &mut Context<'_>) -> Result<(), Failure> {
    let jobs = jobs(args, context)?;
    let date = args.date.clone().map_or_else(date::today, Ok).map_err(Failure::Failed)?;
    let results = results(args, context);
    let mut document = match &results {
        Some(path) => Some(document::read(path).map_err(Failure::Failed)?),
        None => None,
    };
    let cargo = Cargo::find(&context.root).map_err(Failure::Failed)?;
    for job in &jobs {
        let text = measure(args, job, &date, &cargo, context)?;
        writeln!(context.out, "{text}")?;
        if let (Some(document), Some(path)) = (&mut document, &results) {
            document.set(&job.entry.service, &text);
            // After each service, so that a failure of the next one loses nothing.
            document::write(path, &document.render()).map_err(Failure::Failed)?;
            writeln!(context.err, "written to {}", path.display())?;
        }
    }
    if results.is_none() {
        writeln!(context.err, "{RESULTS} is left as it is, because this was no full measurement")?;
    }
    Ok(())
}

/// Where the results go: nowhere, if they would replace better ones.
fn results(args: &Args, context: &Context<'_>) -> Option<PathBuf> {
    let full = !args.quick && args.only.is_empty();
    args.out.clone().or_else(|| full.then(|| context.shown(RESULTS)))
}

fn jobs(args: &Args, context: &mut Context<'_>) -> Result<Vec<Job>, Failure> {
    let entries = official::entries().map_err(Failure::Failed)?;
    let mut entries = official::choose(entries, &args.services).map_err(Failure::Usage)?;
    let services = services::find(args.models.as_deref(), context)?;
    if args.services.is_empty() {
        entries.retain(|entry| services.iter().any(|service| service.name == entry.service));
    }
    let made = args.models.is_some();
    let jobs = entries.into_iter().map(|entry| job(entry, &services, made, &context.root));
    jobs.map(|job| job.map_err(Failure::Failed)).collect()
}

/// A service with its programs. Where `made`, its crate is generated anew; else it is the committed one.
fn job(entry: Entry, services: &[Service], made: bool, root: &Path) -> Result<Job, String> {
    let service = services.iter().find(|service| service.name == entry.service);
    let service = service.ok_or_else(|| match made {
        true => format!("there is no model of {}", entry.service),
        false => format!("no model of {} is vendored; name a folder of models with --models", entry.service),
    })?;
    let (model, problems) = stages::load(&service.model);
    let model = model
        .filter(|_| !problems.has_errors())
        .ok_or_else(|| format!("the model of {} is wrong; cargo xtask generate says how", entry.service))?;
    let operations: Vec<_> = model.operations.keys().cloned().collect();
    if !operations.contains(&entry.call) {
        return Err(format!("{} has no operation {}", entry.service, entry.call));
    }
    let suffix = service.suffix();
    let programs = Programs { dependency: format!("aws-sdk-{suffix}"), call: entry.call.clone(), operations };
    let goals = Goals::parse(entry.at_most.as_ref())?;
    let ours = match made {
        true => generated(service, root)?,
        false => scratch::crate_of(root, &entry.service)?,
    };
    Ok(Job { package: service.package(), entry, goals, programs, ours })
}

/// Generates the crate of a service below `target/bench`.
fn generated(service: &Service, root: &Path) -> Result<PathBuf, String> {
    let folder = root.join("target/bench").join(&service.name).join("crate");
    match scratch_crate::make(service, &folder, None, root)? {
        Made::Written => Ok(folder),
        Made::Refused(why) => Err(format!("{}: {why}", service.name)),
    }
}

/// Measures one service and gives its part of the results.
fn measure(
    args: &Args,
    job: &Job,
    date: &str,
    cargo: &Cargo,
    context: &mut Context<'_>,
) -> Result<String, Failure> {
    let root = context.root.clone();
    let recipe = |programs| Recipe {
        root: &root,
        entry: &job.entry,
        programs,
        package: &job.package,
        ours: &job.ours,
    };
    let whole = recipe(&job.programs);
    writeln!(context.err, "{}: workspaces in {}", job.entry.service, whole.folder().display())?;
    let official = whole.make(Side::Official, cargo).map_err(Failure::Failed)?;
    // Models change: the programs call what both sides have.
    let programs = job.programs.known_to(&official.source);
    let recipe = recipe(&programs);
    let official = recipe.make(Side::Official, cargo).map_err(Failure::Failed)?;
    let ours = recipe.make(Side::Ours, cargo).map_err(Failure::Failed)?;
    let runs = if args.quick { 1 } else { args.runs };
    let facts = Facts {
        service: job.entry.service.clone(),
        ours: (ours.package.clone(), ours.version.clone()),
        official: (official.package.clone(), official.version.clone()),
        date: date.to_owned(),
        rustc: cargo.rustc.clone(),
        machine: machine::describe(),
        runs,
    };
    let measurement = Measurement { cargo, root: &root, sides: [ours, official], runs };
    let samples = measurement.take(&steps(&args.only), context.err)?;
    Ok(report::render(&facts, &job.goals, &samples))
}

/// The steps for these rows, or for all if there are none, each once and in order.
fn steps(only: &[Row]) -> Vec<Step> {
    let rows = if only.is_empty() { Row::all() } else { only };
    let steps: BTreeSet<_> = rows.iter().flat_map(|row| row.steps()).copied().collect();
    steps.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_needs_its_steps_once() {
        assert_eq!(steps(&[Row::RlibDev, Row::Dev]), [Step::Dev]);
        assert_eq!(steps(&[Row::Memory]), Step::OF_THE_CRATE);
        assert_eq!(steps(&[Row::Size, Row::Check]), [Step::Check, Step::Program]);
        assert_eq!(steps(&[]).len(), 10);
    }
}
