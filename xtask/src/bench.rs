//! `cargo xtask bench`: what the generated crates cost, beside the official ones.
//!
//! - [`build`], [`run`](mod@run): the commands `bench build` and `bench run`, which put the parts together
//! - [`rows`], [`steps`]: what is measured, as plain data
//! - [`program`], [`scratch`]: the programs that are built, as text and on disk
//! - [`compilers`], [`wrapper`], [`log`]: timing the compilers that cargo runs
//! - [`measure`], [`sizes`], [`package`]: taking the steps
//! - [`calls`]: calls of both crates in one program
//! - [`samples`], [`report`], [`document`], [`machine`]: what comes of the numbers
//!
//! Writes below `target/bench` and the file of results, nothing else.

pub mod build;
pub mod calls;
pub mod compilers;
pub mod document;
pub mod log;
pub mod machine;
pub mod measure;
pub mod package;
pub mod program;
pub mod report;
pub mod rows;
pub mod run;
pub mod samples;
pub mod scratch;
pub mod sizes;
pub mod steps;
pub mod wrapper;

use crate::shared::context::{Context, Failure};

/// The options of `bench`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What is measured.
    #[command(subcommand)]
    pub command: Command,
}

/// What can be measured.
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    /// Build generated crates and the official ones side by side; writes docs/bench.md
    Build(build::Args),
    /// Make the same calls with generated crates and the official ones in one process; writes docs/bench.md
    Run(run::Args),
}

/// Measures.
///
/// # Errors
/// Those of the command.
pub fn run(args: &Args, context: &mut Context<'_>) -> Result<(), Failure> {
    match &args.command {
        Command::Build(args) => build::run(args, context),
        Command::Run(args) => run::run(args, context),
    }
}
