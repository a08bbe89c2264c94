//! `cargo botosmith generate`: writes the recorded crates anew; or, with `--out`, crates of any models into any folder.

use super::operations::recorded;
use super::report;
use crate::generate;
use crate::shared::context::{Context, Failure};
use crate::workspace;
use crate::workspace::change::{carry_out, Change};
use std::path::PathBuf;

/// What is said below the options.
const MORE: &str = "\
Without --out, the recorded crates are written anew, which needs no network. With --out and --models, crates are written
that have nothing to do with a workspace.

If one of several services cannot be generated, nothing is written. With --keep-going the others are written, and the
end of the output lists each service that cannot be generated with the reason.

Exit codes: 0 written, or up to date; 1 failed, or a service cannot be generated, or --check found a difference;
2 called wrongly";

/// The options of `generate`.
#[derive(Debug, clap::Args)]
#[command(after_help = MORE)]
pub struct Args {
    /// Services; all that are recorded, if neither these nor --out are given
    #[arg(value_name = "SERVICE")]
    services: Vec<String>,
    /// Write each crate to DIR/SERVICE, as a workspace of its own
    #[arg(long, value_name = "DIR", requires = "models")]
    out: Option<PathBuf>,
    /// A botocore data folder, a Smithy model or a folder of them
    #[arg(long, value_name = "DIR|FILE", requires = "out")]
    models: Option<PathBuf>,
    /// All services of --models
    #[arg(long, conflicts_with = "services", requires = "out")]
    all: bool,
    /// Only these operations: names between commas, or @ and a file of names. Without it, a SERVICE that is named gets all of
    /// its operations, and other crates keep those that they have
    #[arg(long, value_name = "OP,...|@FILE", requires = "out")]
    operations: Option<String>,
    /// What the crates depend on: a version of botosmith-runtime, or its folder
    #[arg(long, value_name = "VERSION|PATH", requires = "out")]
    runtime: Option<String>,
    /// Write nothing; list files that are changed, missing or stale, and fail if there are any
    #[arg(long, requires = "out")]
    check: bool,
    /// Fail if there are warnings
    #[arg(long, requires = "out")]
    deny_warnings: bool,
    /// Write what can be generated, list the services that cannot with the reason, and exit with 1
    #[arg(long, requires = "out")]
    keep_going: bool,
}

/// Writes crates.
///
/// # Errors
/// Those of [`generate::run`].
pub fn run(args: &Args, context: &mut Context<'_>) -> Result<(), Failure> {
    if args.out.is_some() {
        let args = generate::Args {
            services: args.services.clone(),
            all: args.all,
            models: args.models.clone(),
            operations: args.operations.clone(),
            out: args.out.clone(),
            runtime: args.runtime.clone(),
            check: args.check,
            deny_warnings: args.deny_warnings,
            keep_going: args.keep_going,
        };
        return generate::run(&args, context);
    }
    let record = workspace::some_record(context)?;
    let mut change = Change { record: record.clone(), ..Change::default() };
    for name in &args.services {
        change.services.insert(recorded(name, &record, context)?);
    }
    if args.services.is_empty() {
        change.services.extend(record.services.keys().cloned());
    }
    let done = carry_out(change, context)?;
    report::changes(&record, &record, &done, context)
}
