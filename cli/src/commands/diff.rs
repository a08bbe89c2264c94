//! `cargo botosmith diff`: what `update` would change. Writes nothing but what `--out` names.

use super::update::renewals;
use crate::diff::args::Telling;
use crate::diff::{self, verdict, Compared};
use crate::shared::context::{Context, Failure};
use crate::workspace::{self, origin};

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
    #[command(flatten)]
    telling: Telling,
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
    diff::fits(args.telling.format, args.telling.out.as_deref(), all.len())?;
    diff::show(args.telling.format, args.telling.out.as_deref(), &all, context)?;
    verdict(&all, args.telling.exit_code)
}
