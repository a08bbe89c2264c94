//! The commands of this project, and the only code of it but [`botosmith`]'s that touches disk, network and cargo.
//!
//! A library, so that its tests can reach the parts. The commands are [`generate`], [`diff`], [`models`], [`release`],
//! [`list`], [`api_compare`], [`verdicts`], [`conformance`], [`e2e`], [`follow`], [`sweep`] and [`mod@bench`], a file or a folder each;
//! [`generate`], [`diff`] and [`list`] are those of `cargo botosmith`. What several of them need is in [`shared`], which knows none of them. Two
//! commands are also parts of others: [`generate`] of `models`, `release` and `bench`, and [`diff`] of `models`.

pub mod api_compare;
pub mod bench;
pub mod cli;
pub mod conformance;
pub mod e2e;
pub mod follow;
pub mod models;
pub mod release;
pub mod shared;
pub mod sweep;
pub mod verdicts;

pub use botosmith::{diff, generate, list};

use shared::context::exit;
use std::io::Write;
use std::process::ExitCode;

/// Runs the command that was asked for and says how the process should exit: see [`exit`].
pub fn main(cli: &cli::Cli, out: &mut dyn Write, err: &mut dyn Write) -> ExitCode {
    let outcome = shared::project::context(out, err).and_then(|mut context| {
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
    exit(outcome, err)
}
