//! The command line: the list of commands. Each command defines its own options.

use clap::{Parser, Subcommand};

/// What the command line says.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about = "The commands of this project")]
pub struct Cli {
    /// The command.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write the client crates of services, or check that they are up to date
    Generate(crate::generate::Args),
    /// Say what changed between two versions of a model, and what that means to Rust callers
    Diff(crate::diff::Args),
    /// Renew the vendored models
    Models(crate::models::Args),
    /// List the services of which there is a model
    List(crate::list::Args),
    /// Compare the public API of a generated crate with the official one's
    ApiCompare(crate::api_compare::Args),
    /// Release a client: version, changelog, commit, tag, publishing
    Release(crate::release::Args),
    /// Measure what generated crates cost beside the official ones
    Bench(crate::bench::Args),
    /// Run AWS's protocol tests with generated clients, and botocore's endpoint tests
    Conformance(crate::conformance::Args),
    /// Run generated clients against a server that behaves as AWS
    E2e(crate::e2e::Args),
    /// Do what a page for newcomers says, in an empty home
    Follow(crate::follow::Args),
    /// Generate, compile and document the crates of all services
    Sweep(crate::sweep::Args),
    /// Compile programs of each crate in a model's history against its neighbours
    Verdicts(crate::verdicts::Args),
}
