//! The generator of clients as a tool: `cargo botosmith`, and what it shares with the commands of Botosmith's own project.
//!
//! The only code beside those commands that touches disk, network and git. The commands are in [`commands`], and what they keep
//! in somebody's workspace in [`workspace`]; [`generate`], [`diff`] and [`list`] are commands of the project, too. What
//! several need is in [`shared`], which knows none of them.

pub mod cli;
pub mod commands;
pub mod diff;
pub mod generate;
pub mod list;
pub mod shared;
pub mod workspace;

use shared::context::exit;
use std::io::Write;
use std::process::ExitCode;

/// Runs the command that was asked for and says how the process should exit: see [`exit`].
pub fn main(cli: &cli::Cli, out: &mut dyn Write, err: &mut dyn Write) -> ExitCode {
    let outcome = workspace::context(out, err).and_then(|mut context| {
        let context = &mut context;
        match &cli.command {
            cli::Command::Add(args) => commands::add::run(args, context),
            cli::Command::Remove(args) => commands::remove::run(args, context),
            cli::Command::Operations(args) => commands::operations::run(args, context),
            cli::Command::Update(args) => commands::update::run(args, context),
            cli::Command::Diff(args) => commands::diff::run(args, context),
            cli::Command::Check(args) => commands::check::run(args, context),
            cli::Command::List(args) => commands::list::run(args, context),
            cli::Command::Generate(args) => commands::generate::run(args, context),
            cli::Command::Compare(args) => commands::compare::run(args, context),
        }
    });
    exit(outcome, err)
}
