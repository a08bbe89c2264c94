//! `cargo xtask models`: updates the vendored models.
//!
//! - [`update`]: the command `models update`, which connects the parts
//! - [`plan`]: what a service's vendored folder should contain, and what it contains
//! - [`provenance`]: the text that records where the files come from
//! - [`apply`]: writes the plan to the disk
//! - [`overlay`]: the command `models overlay`, which writes what these models leave out
//! - [`expected`]: new members that probably have a default
//! - [`report`]: says what was done
//!
//! Writes in `model/services` and, through [`generate`](crate::generate), in `generated`.

pub mod expected;
pub mod overlay;
pub mod report;
pub mod update;

pub use crate::shared::vendor::{apply, plan, provenance};

use crate::shared::context::{Context, Failure};

/// The options of `models`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do with them.
    #[command(subcommand)]
    pub command: Command,
}

/// What can be done with vendored models.
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    /// Take models from a release of botocore, and generate the crates anew
    Update(update::Args),
    /// Write what Smithy's models say and botocore's leave out
    Overlay(overlay::Args),
}

/// Does it.
///
/// # Errors
/// Those of the command.
pub fn run(args: &Args, context: &mut Context<'_>) -> Result<(), Failure> {
    match &args.command {
        Command::Update(args) => update::run(args, context),
        Command::Overlay(args) => overlay::run(args, context),
    }
}
