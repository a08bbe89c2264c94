//! `cargo botosmith diff`: what `update` would change. Writes nothing but what `--out` names.

use super::update::renewals;
use crate::diff::args::Format;
use crate::diff::{self, verdict, Compared};
use crate::shared::context::{Context, Failure};
use crate::workspace::{self, origin};
use std::path::PathBuf;

/// What is said below the options.
const MORE: &str = "\
A model comes from where it came from before: from a path that is recorded, or else from botocore's newest release. Of a
crate with some operations, only what concerns these is told. `cargo botosmith compare OLD NEW` compares any two
models.

Exit codes: 0 compared, 1 failed, 2 called wrongly; with --exit-code also 3: a change is major, and 4: none is, but
no crate can be generated of a new model, and one could be of the old";

/// The options of `diff`.
#[derive(Debug, clap::Args)]
#[command(after_help = MORE)]
pub struct Args {
    /// Services; all that are recorded, if none is given
    #[arg(value_name = "SERVICE")]
    services: Vec<String>,
    #[command(flatten)]
    origin: origin::Options,
    /// How to say it
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Write it to FILE; with --format html and several services, an index and pages into the folder DIR
    #[arg(long, value_name = "FILE|DIR")]
    out: Option<PathBuf>,
    /// Exit with 3 if a change is major (existing code may no longer compile), with 4 if a new model cannot be
    /// generated any more
    #[arg(long)]
    exit_code: bool,
}

/// Shows what `update` would change.
///
/// # Errors
/// Wrong usage; a model that cannot be fetched or is wrong; with `--exit-code`, a major change.
pub fn run(args: &Args, context: &mut Context<'_>) -> Result<(), Failure> {
    let record = workspace::some_record(context)?;
    let all: Vec<Compared> = renewals(&args.services, &args.origin, &record, context)?
        .into_iter()
        .map(|renewal| renewal.compared)
        .collect();
    diff::fits(args.format, args.out.as_deref(), all.len())?;
    diff::show(args.format, args.out.as_deref(), &all, context)?;
    verdict(&all, args.exit_code)
}
