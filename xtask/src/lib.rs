//! The commands of this project, and the only code of it that touches disk, network and cargo.
//!
//! A library, so that its tests can reach the parts. The commands are [`generate`], [`diff`], [`models`], [`release`],
//! [`list`], [`api_compare`], [`verdicts`], [`conformance`], [`e2e`], [`follow`], [`sweep`] and [`mod@bench`], a file or a folder each. What several of them need is in
//! [`shared`], which knows none of them. Two commands are also parts of others: [`generate`] of `models`, `release` and
//! `bench`, and [`diff`] of `models`.

pub mod api_compare;
pub mod bench;
pub mod cli;
pub mod conformance;
pub mod diff;
pub mod e2e;
pub mod follow;
pub mod generate;
pub mod list;
pub mod models;
pub mod release;
pub mod shared;
pub mod sweep;
pub mod verdicts;

use shared::context::{Context, Failure};
use std::io::Write;
use std::process::ExitCode;

/// Runs the command that was asked for and says how the process should exit: 0 for success, 1 for
/// failure or a check that found something, 2 for wrong usage; 3 for a comparison that found a breaking change, 4 for one that found a
/// model of which no crate can be generated any more.
pub fn main(cli: &cli::Cli, out: &mut dyn Write, err: &mut dyn Write) -> ExitCode {
    let outcome = Context::new(out, err).and_then(|mut context| {
        let context = &mut context;
        match &cli.command {
            cli::Command::Generate(args) => generate::run(args, context),
            cli::Command::Diff(args) => diff::run(args, context),
            cli::Command::Models(args) => models::run(args, context),
            cli::Command::List(args) => list::run(args, context),
            cli::Command::ApiCompare(args) => api_compare::run(args, context),
            cli::Command::Release(args) => release::run(args, context),
            cli::Command::Bench(args) => bench::run(args, context),
            cli::Command::Conformance(args) => conformance::run(args, context),
            cli::Command::E2e(args) => e2e::run(args, context),
            cli::Command::Follow(args) => follow::run(args, context),
            cli::Command::Sweep(args) => sweep::run(args, context),
            cli::Command::Verdicts(args) => verdicts::run(args, context),
        }
    });
    let (code, message) = match outcome {
        Ok(()) => return ExitCode::SUCCESS,
        Err(Failure::Usage(message)) => (2, message),
        Err(Failure::Failed(message)) => (1, message),
        Err(Failure::Breaking(message)) => (3, message),
        Err(Failure::Ungenerable(message)) => (4, message),
        // Whoever reads our output has left; there is nobody to tell.
        Err(Failure::Output(error)) if error.kind() == std::io::ErrorKind::BrokenPipe => {
            return ExitCode::FAILURE;
        }
        Err(Failure::Output(error)) => (1, format!("cannot write the output: {error}")),
    };
    // Standard error is the last resort: if it fails too, the exit code still tells.
    let _ = writeln!(err, "error: {message}");
    ExitCode::from(code)
}
