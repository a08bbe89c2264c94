//! `cargo botosmith list`: the services that are recorded, or all of somebody's models. Writes no file.

use crate::list::{print, read, read_models, unread, Listed};
use crate::shared::context::{Context, Failure};
use crate::shared::services::{self, Service};
use crate::shared::sources::named::Release;
use crate::shared::sources::{Model, Named, Source};
use crate::workspace;
use crate::workspace::recorded::Record;
use std::path::PathBuf;

/// What is said below the options.
const MORE: &str = "\
Without --models and --botocore, the services of the workspace are listed. With one of them, all that are there, and those
of the workspace have a `*` before their name. Of several protocols, the one is shown that the client speaks.

Exit codes: 0 listed; 1 a model cannot be read, or no service is called so; 2 called wrongly";

/// The options of `list`.
#[derive(Debug, clap::Args)]
#[command(after_help = MORE)]
pub struct Args {
    /// Only services with this in the name of the folder, the service's id, or the name of the official crate
    #[arg(value_name = "FILTER")]
    filters: Vec<String>,
    /// List a botocore data folder, a Smithy model or a folder of them
    #[arg(long, value_name = "DIR|FILE", conflicts_with = "botocore")]
    models: Option<PathBuf>,
    /// List a version of botocore, fetched with pip, such as 1.44.5 or `latest`; or a wheel or source archive
    #[arg(long, value_name = "VERSION|ARCHIVE")]
    botocore: Option<String>,
}

/// Lists services.
///
/// # Errors
/// Nothing is recorded and no models are named; a model cannot be read; nothing matches.
pub fn run(args: &Args, context: &mut Context<'_>) -> Result<(), Failure> {
    let is_all = args.models.is_some() || args.botocore.is_some();
    let record = match is_all {
        true => workspace::record(context)?.unwrap_or_default(),
        false => workspace::some_record(context).map_err(with_models)?,
    };
    let (mut listed, wrong) = match (&args.models, &args.botocore) {
        (Some(models), _) => read(&services::find(Some(models), context)?, context.err)?,
        (_, Some(botocore)) => read_models(&all_of(botocore, context)?, context.err)?,
        (None, None) => read(&kept(&record, context), context.err)?,
    };
    listed.retain(|its| matches(its, &args.filters));
    if listed.is_empty() && wrong == 0 {
        return Err(Failure::Failed(format!("no service is called like {}", args.filters.join(" or "))));
    }
    let marks = is_all && !record.services.is_empty();
    let names = ["service", "protocol", "operations", "official crate", "crate"];
    let mut rows = vec![names.map(str::to_owned)];
    rows.extend(listed.into_iter().map(|its| row(its, &record, marks)));
    if marks {
        rows[0][0].insert_str(0, "  ");
    }
    print(&rows, context.out)?;
    unread(wrong)
}

/// All models of a release of botocore.
fn all_of(botocore: &str, context: &Context<'_>) -> Result<Vec<Model>, Failure> {
    let named = Named::parse_botocore(botocore)?;
    let first = Source::open(&named, &[], context)?;
    let names: Vec<String> = first.names.into_iter().collect();
    let named = match (named, first.version) {
        // It is here now: nobody must ask for it once more.
        (Named::Release(_), Some(version)) => Named::Release(Release::Version(version)),
        (named, _) => named,
    };
    Ok(Source::open(&named, &names, context)?.models)
}

/// The copies of the recorded services' models.
fn kept(record: &Record, context: &Context<'_>) -> Vec<Service> {
    let service = |(name, entry): (&String, &workspace::recorded::Entry)| Service {
        name: name.clone(),
        model: context.shown(&entry.model),
    };
    record.services.iter().map(service).collect()
}

fn row(its: Listed, record: &Record, marks: bool) -> [String; 5] {
    let entry = record.services.get(&its.service);
    let chosen = entry.and_then(|entry| entry.operations.as_ref());
    let operations = match chosen {
        Some(names) => format!("{} of {}", names.len(), its.operations),
        None => its.operations.to_string(),
    };
    let mark = match (marks, entry.is_some()) {
        (true, true) => "* ",
        (true, false) => "  ",
        (false, _) => "",
    };
    let official = its.official.unwrap_or_else(|| "-".to_owned());
    [format!("{mark}{}", its.service), its.protocol.to_owned(), operations, official, its.package]
}

/// Whether a service is called like one of the filters; where there are none, every service is.
fn matches(its: &Listed, filters: &[String]) -> bool {
    let names = [Some(&its.service), Some(&its.id), its.official.as_ref()];
    let names: Vec<String> = names.into_iter().flatten().map(|name| name.to_lowercase()).collect();
    filters.is_empty()
        || filters.iter().any(|filter| {
            let filter = filter.to_lowercase();
            names.iter().any(|name| name.contains(&filter))
        })
}

fn with_models(failure: Failure) -> Failure {
    match failure {
        Failure::Usage(told) => {
            Failure::Usage(told + ", and `cargo botosmith list --botocore latest` lists what can be added")
        }
        other => other,
    }
}
