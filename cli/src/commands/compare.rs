//! `cargo botosmith compare`: what changed between any two versions of a model.

use crate::diff::{self, args::Telling};
use crate::shared::context::{Context, Failure};

/// What OLD and NEW may be, and what else is said below the options.
const MORE: &str = "\
OLD and NEW are each one of
  a folder            botocore's data folder or checkout, botosmith/models, or the folder of one model
  a Smithy model      a JSON file, or a folder of them
  an archive          a wheel botocore-VERSION-….whl or a source archive botocore-VERSION.tar.gz
  botocore:VERSION    a release, fetched with pip and kept in target/botocore; botocore:latest is the newest
  git:REV[:PATH]      botosmith/models, or the folder PATH, in a revision of the workspace

Without SERVICE, the services of the workspace that OLD or NEW has are compared; of two folders with none of those,
all. A service that only NEW has is a minor change, one that only OLD has a major one.

--format html writes one page; with several services, --out names a folder for index.html and a page of each.

Exit codes: 0 compared, 1 failed, 2 called wrongly; with --exit-code also 3: a change is major, and 4: none is, but
no crate can be generated of a new model, and one could be of the old";

/// The options of `compare`.
#[derive(Debug, clap::Args)]
#[command(after_help = MORE)]
pub struct Args {
    /// The old model: a folder, an archive, botocore:VERSION or git:REV
    old: String,
    /// The new model, likewise
    new: String,
    /// Services, by the names of their folders
    #[arg(value_name = "SERVICE")]
    services: Vec<String>,
    #[command(flatten)]
    telling: Telling,
}

/// Compares models.
///
/// # Errors
/// Those of [`diff::run`].
pub fn run(args: &Args, context: &mut Context<'_>) -> Result<(), Failure> {
    let args = diff::Args {
        old: args.old.clone(),
        new: args.new.clone(),
        services: args.services.clone(),
        telling: args.telling.clone(),
    };
    diff::run(&args, context)
}
