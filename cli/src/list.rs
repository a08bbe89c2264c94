//! `list`: lists the services that have a model. Writes no file.
//!
//! Of a model, only what is shown is read, so that all of botocore's are listed at once.

use crate::shared::context::{counted, Context, Failure};
use crate::shared::parallel;
use crate::shared::services::{self, Service};
use crate::shared::sources::Model;
use botosmith_codegen::names::package_suffix;
use botosmith_codegen::protocols::taken;
use botosmith_codegen::record::{Outcome, Record};
use botosmith_model::problem::Severity;
use botosmith_model::{Problems, Protocol, Summary};
use std::io::Write;
use std::path::PathBuf;

/// What is said below the options.
const MORE: &str = "\
Each line has the service's folder, the protocol that its client speaks, the number of operations and the package's
name. Of several protocols, that is the one that the official crate speaks, where it can be generated; or else the
first that can, in botocore's order, or botocore's choice.";

/// The options of `list`.
#[derive(Debug, clap::Args)]
#[command(after_help = MORE)]
pub struct Args {
    /// A botocore data folder, a Smithy model or a folder of them, in place of the models vendored here
    #[arg(long, value_name = "DIR|FILE")]
    models: Option<PathBuf>,
}

/// What is shown of a service.
#[derive(Clone, Debug)]
pub struct Listed {
    /// botocore's name of the service's folder.
    pub service: String,
    /// The id of the service, such as `DynamoDB`.
    pub id: String,
    /// The protocol that its client speaks, as the AWS specifications call it.
    pub protocol: &'static str,
    /// How many operations it has.
    pub operations: usize,
    /// The official crate, unless it is known that there is none.
    pub official: Option<String>,
    /// The generated package.
    pub package: String,
}

/// Prints one line for each service: folder, protocol that its client speaks, number of operations, crate name.
///
/// # Errors
/// There are no models, or one of them is wrong; the others are listed all the same.
pub fn run(args: &Args, context: &mut Context<'_>) -> Result<(), Failure> {
    let services = services::find(args.models.as_deref(), context)?;
    let (listed, wrong) = read(&services, context.err)?;
    let mut rows = vec![["service", "protocol", "operations", "crate"].map(str::to_owned)];
    rows.extend(
        listed
            .into_iter()
            .map(|its| [its.service, its.protocol.to_owned(), its.operations.to_string(), its.package]),
    );
    print(&rows, context.out)?;
    unread(wrong)
}

/// Reads what is shown of services. What is wrong with models is said; the second number is how many of them are.
///
/// # Errors
/// It cannot be said.
pub fn read(services: &[Service], err: &mut dyn Write) -> Result<(Vec<Listed>, usize), Failure> {
    tell(
        parallel::map(services, |service| listed(&service.name, botosmith_model::summary(&service.model))),
        err,
    )
}

/// The same of models in memory.
///
/// # Errors
/// As [`read`].
pub fn read_models(models: &[Model], err: &mut dyn Write) -> Result<(Vec<Listed>, usize), Failure> {
    let read = |model: &Model| listed(&model.service, botosmith_model::summary_of(&model.sources()));
    tell(parallel::map(models, read), err)
}

fn tell(all: Vec<(Option<Listed>, Problems)>, err: &mut dyn Write) -> Result<(Vec<Listed>, usize), Failure> {
    let mut found = Vec::new();
    for (listed, problems) in &all {
        for problem in problems.iter().filter(|problem| problem.severity == Severity::Error) {
            writeln!(err, "{problem}")?;
        }
        found.extend(listed.clone());
    }
    let wrong = all.len() - found.len();
    Ok((found, wrong))
}

/// Fails where models could not be read.
///
/// # Errors
/// There are such models.
pub fn unread(wrong: usize) -> Result<(), Failure> {
    match wrong {
        0 => Ok(()),
        some => Err(Failure::Failed(format!("{} cannot be read", counted(some, "model")))),
    }
}

/// Prints rows below each other; the third column is one of numbers.
///
/// # Errors
/// They cannot be printed.
pub fn print<const N: usize>(rows: &[[String; N]], out: &mut dyn Write) -> Result<(), Failure> {
    let width = |column: usize| rows.iter().map(|row| row[column].len()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..N).map(width).collect();
    for row in rows {
        let cells = row.iter().zip(&widths).enumerate().map(|(column, (cell, width))| match column {
            2 => format!("{cell:>width$}"),
            _ => format!("{cell:width$}"),
        });
        let line = cells.collect::<Vec<_>>().join("  ");
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}

fn listed(service: &str, (summary, problems): (Option<Summary>, Problems)) -> (Option<Listed>, Problems) {
    let listed = summary.map(|summary| {
        let suffix = package_suffix(&summary.metadata.service_id);
        let official = format!("aws-sdk-{suffix}");
        let row = Record::of_project().of_package(&official);
        let is_none = row.is_some_and(|row| matches!(row.outcome, Outcome::NoOfficial));
        Listed {
            service: service.to_owned(),
            protocol: protocol_name(taken(&summary.metadata)),
            id: summary.metadata.service_id,
            operations: summary.operations,
            official: (!is_none).then_some(official),
            package: format!("botosmith-{suffix}"),
        }
    });
    (listed, problems)
}

/// A protocol's name, as in the AWS specifications of them.
pub fn protocol_name(protocol: Protocol) -> &'static str {
    match protocol {
        Protocol::AwsJson1_0 => "awsJson1_0",
        Protocol::AwsJson1_1 => "awsJson1_1",
        Protocol::RestJson1 => "restJson1",
        Protocol::RestXml => "restXml",
        Protocol::AwsQuery => "awsQuery",
        Protocol::Ec2Query => "ec2Query",
        Protocol::RpcV2Cbor => "rpcv2Cbor",
    }
}
