//! `cargo xtask bench run`: what calls of a generated crate cost, beside the official one, in one process.
//!
//! Everything that can be wrong with the call, the table and the file of results is found before anything is built.

use super::calls::program;
use super::calls::report;
use super::calls::table::{self, Entry};
use super::calls::take::{self, Taker};
use super::document;
use super::machine;
use super::report::Facts;
use crate::shared::cargo::Cargo;
use crate::shared::context::{Context, Failure};
use crate::shared::date;
use std::path::PathBuf;

/// The options of `bench run`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Services, by the names of their folders; all of xtask/bench/calls.toml, if none is given
    #[arg(value_name = "SERVICE")]
    services: Vec<String>,
    /// Measure only these cases, by their names in xtask/bench/calls.toml; without --out, only print
    #[arg(long = "case", value_name = "NAME,...", value_delimiter = ',')]
    cases: Vec<String>,
    /// How many turns each case is measured; the table has the medians
    #[arg(long, value_name = "N", default_value_t = 21, value_parser = parse_runs)]
    runs: usize,
    /// Count no instructions, which takes longest; without --out, only print
    #[arg(long)]
    no_callgrind: bool,
    /// The date of the results, if it is not today (UTC)
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date::parse)]
    date: Option<String>,
    /// The file of results, in place of docs/bench.md; what is written by hand in it stays
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Criterion takes no fewer samples.
fn parse_runs(text: &str) -> Result<usize, String> {
    text.parse().ok().filter(|runs| *runs >= 10).ok_or_else(|| "expected a number from 10".into())
}

/// Measures, prints and writes.
///
/// # Errors
/// Wrong usage; wrong models or results from before; cargo, valgrind or the program fails. Cases that cost more than
/// is allowed are a result, not an error.
pub fn run(args: &Args, context: &mut Context<'_>) -> Result<(), Failure> {
    let entries = table::entries().map_err(Failure::Failed)?;
    let entries = table::choose(entries, &args.services, &args.cases).map_err(Failure::Usage)?;
    let date = args.date.clone().map_or_else(date::today, Ok).map_err(Failure::Failed)?;
    let full = args.cases.is_empty() && !args.no_callgrind;
    let results = args.out.clone().or_else(|| full.then(|| context.shown(document::RESULTS)));
    let mut document = results.as_deref().map(document::read).transpose().map_err(Failure::Failed)?;
    let callgrind = !args.no_callgrind && take::has_callgrind();
    if !callgrind && !args.no_callgrind {
        writeln!(context.err, "no valgrind can be run, so no instructions are counted")?;
    }
    let cargo = Cargo::find(&context.root).map_err(Failure::Failed)?;
    for entry in &entries {
        let text = measure(args, entry, &date, &cargo, callgrind, context)?;
        writeln!(context.out, "{text}")?;
        if let (Some(document), Some(path)) = (&mut document, &results) {
            document.set_calls(&entry.service, &text);
            // After each service, so that a failure of the next one loses nothing.
            document::write(path, &document.render()).map_err(Failure::Failed)?;
            writeln!(context.err, "written to {}", path.display())?;
        }
    }
    if results.is_none() {
        let results = document::RESULTS;
        writeln!(context.err, "{results} is left as it is, because this was no full measurement")?;
    }
    Ok(())
}

/// Measures one service and gives its part of the results.
fn measure(
    args: &Args,
    entry: &Entry,
    date: &str,
    cargo: &Cargo,
    callgrind: bool,
    context: &mut Context<'_>,
) -> Result<String, Failure> {
    let program = program::build(entry, cargo, context)?;
    let taker = Taker { program: &program, turns: args.runs, callgrind };
    let lines = taker.take(&entry.cases, context.err)?;
    let facts = Facts {
        service: entry.service.clone(),
        ours: program.ours.clone(),
        official: program.official.clone(),
        date: date.to_owned(),
        rustc: cargo.rustc.clone(),
        machine: machine::describe(),
        runs: args.runs,
    };
    Ok(report::render(&facts, &lines))
}
