//! The command line of `cargo botosmith`: the list of commands. Each command defines its own options.

use crate::commands;
use clap::{Parser, Subcommand};
use std::ffi::OsString;

/// What the command line says.
#[derive(Debug, Parser)]
#[command(
    name = "cargo botosmith",
    bin_name = "cargo botosmith",
    version,
    about = "Generates Rust clients for AWS services, as crates of your own workspace",
    after_help = "`cargo botosmith COMMAND --help` explains all options of a command."
)]
pub struct Cli {
    /// The command.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Take services into the workspace: model, crate, member, dependency
    Add(commands::add::Args),
    /// Take services out of the workspace
    Remove(commands::remove::Args),
    /// List or change the operations that a crate has
    Operations(commands::operations::Args),
    /// Take newer models, say what is different for callers, and write the crates anew
    Update(commands::update::Args),
    /// Say what `update` would change
    Diff(commands::diff::Args),
    /// Look whether the crates are what is recorded
    Check(commands::check::Args),
    /// List the services of the workspace, or of a folder of models
    List(commands::list::Args),
    /// Write the recorded crates anew, or crates into any folder
    Generate(commands::generate::Args),
    /// Say what changed between any two versions of a model
    Compare(commands::compare::Args),
}

impl Cli {
    /// Reads the arguments of the process. Cargo puts the name of the command before them.
    pub fn of_process() -> Self {
        Self::parse_from(without_name(std::env::args_os().collect()))
    }
}

/// The arguments as they are where nobody calls by way of cargo.
fn without_name(mut arguments: Vec<OsString>) -> Vec<OsString> {
    if arguments.get(1).is_some_and(|first| first == "botosmith") {
        arguments.remove(1);
    }
    arguments
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn cargo_puts_the_name_of_the_command_first() {
        for line in [&["cargo-botosmith", "botosmith", "list"][..], &["cargo-botosmith", "list"]] {
            let arguments = without_name(line.iter().map(OsString::from).collect());
            assert!(matches!(Cli::try_parse_from(arguments).unwrap().command, Command::List(_)));
        }
    }
}
