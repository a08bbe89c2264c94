//! The options of `generate`, as the command line has them.

use std::path::PathBuf;

/// What is said below the options.
const MORE: &str = "\
If one of several services cannot be generated, nothing is written. With --keep-going the others are written, and the
end of the output lists each service that cannot be generated with the reason.

Exit codes: 0 written, or up to date; 1 failed, or a service cannot be generated, or --check found a difference;
2 called wrongly";

/// The options of `generate`.
#[derive(Debug, Default, clap::Args)]
#[command(after_help = MORE)]
pub struct Args {
    /// Services, by the names of their folders; all that are vendored here, if none is given
    #[arg(value_name = "SERVICE")]
    pub services: Vec<String>,
    /// All services of which there is a model
    #[arg(long, conflicts_with = "services")]
    pub all: bool,
    /// A botocore data folder, a Smithy model or a folder of them, in place of the models vendored here
    #[arg(long, value_name = "DIR|FILE")]
    pub models: Option<PathBuf>,
    /// Only these operations: names between commas, or @ and a file of names. Without it, a SERVICE that is named gets all of
    /// its operations, and other crates keep those that they have
    #[arg(long, value_name = "OP,...|@FILE")]
    pub operations: Option<String>,
    /// Write each crate to DIR/SERVICE, in place of generated/SERVICE of this project
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// The runtime on which the crates depend: a folder, or a version; by default this project's
    #[arg(long, value_name = "PATH|VERSION")]
    pub runtime: Option<String>,
    /// Write nothing; list files that are changed, missing or stale, and fail if there are any
    #[arg(long)]
    pub check: bool,
    /// Fail if there are warnings
    #[arg(long)]
    pub deny_warnings: bool,
    /// Write what can be generated, list the services that cannot with the reason, and exit with 1
    #[arg(long)]
    pub keep_going: bool,
}
