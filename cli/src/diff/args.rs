//! The options of `diff`, as the command line has them.

use std::path::PathBuf;

/// What OLD and NEW may be, and what else is said below the options.
const MORE: &str = "\
OLD and NEW are each one of
  a folder            botocore's data folder or checkout, model/services, or the folder of one model
  a Smithy model      a JSON file, or a folder of them
  an archive          a wheel botocore-VERSION-….whl or a source archive botocore-VERSION.tar.gz
  botocore:VERSION    a release, fetched with pip and kept in target/botocore; botocore:latest is the newest
  git:REV[:PATH]      model/services, or the folder PATH, in a revision of this project

Without SERVICE, the services that are vendored here (or were, in a revision) and that OLD or NEW has are compared; of
two folders with none of those, all. A service that only NEW has is a minor change, one that only OLD has a major one.

--format html writes one page; with several services, --out names a folder for index.html and a page of each.

If no crate can be generated of a new model, the report says so beside the impact, with the reasons.

Exit codes: 0 compared, 1 failed, 2 called wrongly; with --exit-code also 3: a change is major, and 4: none is, but
no crate can be generated of a new model, and one could be of the old";

/// The options of `diff`.
#[derive(Debug, clap::Args)]
#[command(after_help = MORE)]
pub struct Args {
    /// The old model: a folder, an archive, botocore:VERSION or git:REV
    pub old: String,
    /// The new model, likewise
    pub new: String,
    /// Services, by the names of their folders; those that are vendored here, if none is given
    #[arg(value_name = "SERVICE")]
    pub services: Vec<String>,
    /// How to say what was found.
    #[command(flatten)]
    pub telling: Telling,
}

/// The options that say how a comparison is told.
#[derive(Clone, Debug, clap::Args)]
pub struct Telling {
    /// How to say it
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// Write it to FILE; with --format html and several services, an index and pages into the folder DIR
    #[arg(long, value_name = "FILE|DIR")]
    pub out: Option<PathBuf>,
    /// Exit with 3 if a change is major (existing code may no longer compile), with 4 if a new model cannot be
    /// generated any more
    #[arg(long)]
    pub exit_code: bool,
}

/// How a comparison is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For the terminal
    Text,
    /// For a pull request or release notes
    Markdown,
    /// For programs; with several services, an array
    Json,
    /// For a browser: a page, or a folder of them with an index
    Html,
}
