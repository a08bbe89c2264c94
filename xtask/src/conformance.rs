//! `cargo xtask conformance`: AWS's protocol tests through generated clients, and botocore's endpoint tests through the
//! engine of these.
//!
//! The cases, the models that they become and the comparisons are `tests/conformance`'s; here clients are generated,
//! compiled and run. What can be compiled of all services of a data folder is the third part.
//!
//! - [`program`]: the clients of the suites, and the program that calls them
//! - [`suites`]: runs the suites, and says what failed
//! - [`endpoints`]: runs the endpoint tests of an archive
//! - [`services`]: generates and compiles all services of a data folder
//!
//! Writes below `target/conformance`, and the counts into the tree.

pub mod endpoints;
pub mod program;
pub mod services;
pub mod suites;

use crate::shared::context::{counted, Context, Failure};
use crate::shared::scratch;
use crate::shared::suggest::did_you_mean;
use conformance_tests::counts::{Counts, ENDPOINTS};
use conformance_tests::protocol::{Protocol, PROTOCOLS};
use std::fs;
use std::path::PathBuf;

/// The folder of the suites, seen from the project's.
pub const SUITES: &str = "tests/conformance";

/// The record of the counts.
pub const RECORD: &str = "tests/conformance/counts.toml";

/// The folder of everything that is built.
pub const FOLDER: &str = "target/conformance";

/// What is said below the options.
const MORE: &str = "\
PROTOCOL is a name from Smithy: awsJson1_0, awsJson1_1, awsQuery, ec2Query, rpcv2Cbor, restJson1, restXml. The
cases are in tests/conformance/suites. Those that botocore's own tests ignore are left out, and those in
tests/conformance/exceptions.toml. The last lines have the counts of each protocol, and tests/conformance/counts.toml
keeps them. botocore's source archive:
  pip download --no-deps --no-binary :all: botocore==1.44.5";

/// The options of `conformance`.
#[derive(Debug, clap::Args)]
#[command(after_help = MORE)]
pub struct Args {
    /// The protocols; by default all
    #[arg(value_name = "PROTOCOL")]
    protocols: Vec<String>,

    /// Run the endpoint tests in botocore's source archive, too: its folder or its .tar.gz
    #[arg(long, value_name = "ARCHIVE")]
    endpoints: Option<PathBuf>,

    /// Say of the cases that botocore ignores, too, whether they pass
    #[arg(long)]
    ignored: bool,

    /// Compare the counts with those in the tree, in place of writing them
    #[arg(long)]
    check: bool,

    /// In place of the suites: generate and compile every service of a botocore data folder
    #[arg(long, value_name = "DATA", conflicts_with_all = ["protocols", "endpoints", "ignored", "check"])]
    services: Option<PathBuf>,

    /// Of the services, only every so many
    #[arg(long, value_name = "N", default_value_t = 1, requires = "services")]
    every: usize,
}

/// Runs the suites.
///
/// # Errors
/// A case fails that is no exception, or an exception passes; `--check` finds other counts; something cannot be run.
pub fn run(args: &Args, context: &mut Context<'_>) -> Result<(), Failure> {
    if let Some(data) = &args.services {
        return services::run(data, args.every, context);
    }
    let protocols = chosen(&args.protocols).map_err(Failure::Usage)?;
    let archive = args.endpoints.as_deref().map(|archive| endpoints::open(archive, context)).transpose()?;
    let record = context.root.join(RECORD);
    let recorded = match fs::read_to_string(&record) {
        Ok(text) => Counts::read(&text).map_err(|e| Failure::Failed(format!("{RECORD}: {e}")))?,
        Err(_) => Counts::default(),
    };
    let mut result = suites::run(&protocols, args.ignored, context)?;
    match archive {
        Some(archive) => {
            let count = endpoints::run(&archive, context)?;
            result.counts.0.insert(ENDPOINTS.to_owned(), count);
        }
        None => writeln!(context.out, "{ENDPOINTS}: left out; --endpoints ARCHIVE runs them")?,
    }
    let failed: usize = result.counts.0.values().map(|count| count.failed).sum();
    write!(context.out, "\n{}", result.counts.table())?;
    let merged = recorded.with(&result.counts);
    let mut wrong = result.wrong;
    if failed > 0 {
        wrong.insert(0, format!("{} failed", counted(failed, "case")));
    }
    match args.check {
        true if merged != recorded => wrong.push(format!("{RECORD} has other counts; run without --check")),
        true => {}
        false => scratch::write(&record, &merged.text()).map_err(Failure::Failed)?,
    }
    match wrong.is_empty() {
        true => Ok(()),
        false => Err(Failure::Failed(wrong.join("\nerror: "))),
    }
}

/// The protocols of these names, or all.
fn chosen(names: &[String]) -> Result<Vec<&'static Protocol>, String> {
    let find = |name: &String| {
        let found = PROTOCOLS.iter().find(|protocol| protocol.name.eq_ignore_ascii_case(name));
        found.ok_or_else(|| {
            let close = did_you_mean(name, PROTOCOLS.iter().map(|protocol| protocol.name));
            format!("there is no protocol `{name}`{close}")
        })
    };
    match names.is_empty() {
        true => Ok(PROTOCOLS.iter().collect()),
        false => names.iter().map(find).collect(),
    }
}
