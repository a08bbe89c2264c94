//! `cargo xtask models`: the vendored models, and how they are renewed.
//!
//! - [`update`]: the command `models update`, which puts the parts together
//! - [`plan`]: what a service's vendored folder is to hold, and what it holds
//! - [`provenance`]: the text that says where the files come from
//! - [`apply`]: bringing the folder from the one to the other
//! - [`report`]: saying what was done
//!
//! Writes in `model/services` and, through [`generate`](crate::generate), in `generated`.

pub mod apply;
pub mod plan;
pub mod provenance;
pub mod report;
pub mod update;

use crate::context::{Context, Failure};

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
}

/// Does it.
///
/// # Errors
/// Those of the command.
pub fn run(args: &Args, context: &mut Context<'_>) -> Result<(), Failure> {
    match &args.command {
        Command::Update(args) => update::run(args, context),
    }
}
