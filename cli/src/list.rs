//! `cargo xtask list`: lists the services that have a model. Writes no file.

use crate::shared::context::{counted, Context, Failure};
use crate::shared::parallel;
use crate::shared::services;
use crate::shared::stages;
use botosmith_codegen::protocols::taken;
use botosmith_model::problem::Severity;
use botosmith_model::Protocol;
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

/// Prints one line for each service: folder, protocol that its client speaks, number of operations, crate name.
///
/// # Errors
/// There are no models, or one of them is wrong; the others are listed all the same.
pub fn run(args: &Args, context: &mut Context<'_>) -> Result<(), Failure> {
    let services = services::find(args.models.as_deref(), context)?;
    let loaded = parallel::map(&services, |service| {
        let (model, problems) = stages::load(&service.model);
        let model = model.filter(|_| !problems.has_errors());
        (model.map(|model| (taken(&model.metadata), model.operations.len())), problems)
    });
    let mut rows = vec![["service", "protocol", "operations", "crate"].map(str::to_owned)];
    let mut wrong = 0;
    for (service, (model, problems)) in services.iter().zip(&loaded) {
        for problem in problems.iter().filter(|problem| problem.severity == Severity::Error) {
            writeln!(context.err, "{problem}")?;
        }
        let Some((protocol, operations)) = model else {
            wrong += 1;
            continue;
        };
        let protocol = protocol_name(*protocol).to_owned();
        rows.push([service.name.clone(), protocol, operations.to_string(), service.package()]);
    }
    let width = |column: usize| rows.iter().map(|row| row[column].len()).max().unwrap_or(0);
    let (first, second, third) = (width(0), width(1), width(2));
    for [service, protocol, operations, package] in &rows {
        writeln!(context.out, "{service:first$}  {protocol:second$}  {operations:>third$}  {package}")?;
    }
    if wrong > 0 {
        return Err(Failure::Failed(format!("{} cannot be read", counted(wrong, "model"))));
    }
    Ok(())
}

/// A protocol's name, as in the AWS specifications of them.
fn protocol_name(protocol: Protocol) -> &'static str {
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
