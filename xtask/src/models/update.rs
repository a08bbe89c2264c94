//! `cargo xtask models update`: takes models from a release of botocore, vendors them and generates the crates anew.
//!
//! All or nothing, of each service: whatever can be wrong with what arrived is found before the first file is written,
//! and a service that cannot be renewed keeps none of the others from it. An interruption comes between two services,
//! and a rerun completes.

use super::plan::{archive_of, Keeping, Plan};
use super::{apply, expected, report};
use crate::diff;
use crate::generate;
use crate::generate::making::{self, Refused};
use crate::generate::request::{self, Job};
use crate::shared::context::{Context, Failure};
use crate::shared::folder::compare::{compare, Comparison, PathError};
use crate::shared::folder::target::Target;
use crate::shared::folder::writer::{self, Summary};
use crate::shared::interrupt;
use crate::shared::places::VENDORED;
use crate::shared::project::XTASK;
use crate::shared::services::{self, Service};
use crate::shared::sources::model::PARTITIONS;
use crate::shared::sources::named::Release;
use crate::shared::sources::{Model, Named, Source};
use botosmith_changes::Diff;
use indicatif::ProgressBar;
use serde_json::Value;
use std::io;
use std::path::Path;

/// What is said below the options.
const MORE: &str = "\
What arrives is checked first: its models are read, and crates are made of them. Then the models go to
model/services, with their provenance, and the crates to generated; what changed is told as by `cargo xtask diff`.
Where something is wrong with a service, nothing of that service is written: it is listed at the end with the
reason, the others are renewed, and the command exits with 1. Releases are fetched with pip and kept in
target/botocore; BOTOSMITH_PYTHON names the Python whose pip it is. A SERVICE that is not vendored yet is added.

Exit codes: 0 renewed, or nothing new; 1 failed, or a service could not be renewed; 2 called wrongly";

/// The options of `models update`.
#[derive(Debug, clap::Args)]
#[command(after_help = MORE)]
pub struct Args {
    /// Services, by the names of their folders; all that are vendored here, if none is given
    #[arg(value_name = "SERVICE")]
    pub services: Vec<String>,
    /// A version of botocore; or a wheel, a source archive or a data folder of it. By default the newest
    #[arg(long, value_name = "VERSION|PATH")]
    pub botocore: Option<String>,
}

/// What is vendored here is whole, because it is published.
const KEEPING: Keeping = Keeping { command: XTASK.add, whole: true };

/// What one service is renewed with.
struct Update {
    plan: Plan,
    /// What is different; `None` where there was no model, or none that can be read.
    change: Option<Diff>,
    /// New members that probably have a default, each with it.
    expected: Vec<(String, Value)>,
    job: Job,
}

/// Renews vendored models.
///
/// # Errors
/// Wrong usage; what is wanted cannot be fetched; a service could not be renewed, and nothing of it was written; a file
/// cannot be written, and a rerun completes.
pub fn run(args: &Args, context: &mut Context<'_>) -> Result<(), Failure> {
    let folder = context.shown(VENDORED);
    let wanted = wanted(args, &folder)?;
    let named = match &args.botocore {
        Some(text) => Named::parse_botocore(text)?,
        None => Named::Release(Release::Latest),
    };
    let source = Source::open(&named, &wanted, context)?;
    let (updates, mut refused) = updates(&folder, &source, &wanted, context)?;
    let jobs: Vec<&Job> = updates.iter().map(|update| &update.job).collect();
    let made = making::make_all(&jobs, &ProgressBar::hidden());
    making::tell(&made, context.err)?;
    let (targets, unmade) = making::sort(made, false);
    refused.extend(unmade);
    let mut pairs = Vec::new();
    for target in &targets {
        pairs.push((target, compare(target).map_err(failed)?));
    }
    refused.extend(making::take_obstructed(&mut pairs));
    generate::tell_unlisted(&pairs, context)?;
    report::tell_expected(updates.iter().map(|its| (&*its.plan.service, &*its.expected)), context.err)?;

    apply::remove_leftovers(&folder).map_err(begun)?;
    let mut done = Vec::new();
    for update in &updates {
        let pair = pairs.iter().find(|(target, _)| target.name == update.plan.service);
        if let Some((target, comparison)) = pair {
            done.push((&update.plan, update.change.as_ref(), write(&folder, update, target, comparison)?));
        }
    }
    if let Some((plan, ..)) = done.first() {
        renew_partitions(&folder, plan)?;
    }
    report::tell(&done, &source, context)?;
    report::tell_refused(&refused, wanted.len(), context.err)
}

/// Vendors a model and writes its crate. A signal waits until both are there.
fn write(
    folder: &Path,
    update: &Update,
    target: &Target,
    comparison: &Comparison<'_>,
) -> Result<Summary, Failure> {
    let _both = interrupt::hold();
    apply::apply(folder, &update.plan, &mut ()).map_err(begun)?;
    writer::write(target, comparison, &mut ()).map_err(begun)
}

/// Keeps a list of partitions beside the services, as botocore does: for models that come without one.
fn renew_partitions(folder: &Path, plan: &Plan) -> Result<(), Failure> {
    let Some(wanted) = plan.files.get(PARTITIONS) else { return Ok(()) };
    let path = folder.join(PARTITIONS);
    match std::fs::read(&path).is_ok_and(|there| there == *wanted) {
        true => Ok(()),
        false => writer::write_file(&path, wanted).map_err(begun),
    }
}

/// The services to renew.
fn wanted(args: &Args, folder: &Path) -> Result<Vec<String>, Failure> {
    let mut wanted = args.services.clone();
    if wanted.is_empty() {
        wanted = vendored(folder)?;
        if wanted.is_empty() {
            return Err(Failure::Usage(format!(
                "no model is vendored in {}; name a SERVICE",
                folder.display()
            )));
        }
    }
    wanted.sort();
    wanted.dedup();
    Ok(wanted)
}

/// The services that are vendored.
fn vendored(folder: &Path) -> Result<Vec<String>, Failure> {
    let found = match services::in_folder(folder) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => Vec::new(),
        found => found.map_err(|e| Failure::Failed(format!("cannot read {}: {e}", folder.display())))?,
    };
    Ok(found.into_iter().map(|service| service.name).collect())
}

/// What each service is renewed with, and which cannot be.
///
/// # Errors
/// A service is neither in the release nor vendored; nothing says which version of botocore this is.
fn updates(
    folder: &Path,
    source: &Source,
    wanted: &[String],
    context: &Context<'_>,
) -> Result<(Vec<Update>, Vec<Refused>), Failure> {
    let vendored = vendored(folder)?;
    let is_known = |service: &String| source.model(service).is_ok() || vendored.contains(service);
    let unknown: Vec<_> = wanted.iter().filter(|service| !is_known(service)).collect();
    if !unknown.is_empty() {
        let told: Vec<_> = unknown.into_iter().map(|service| source.lack(service)).collect();
        return Err(Failure::Failed(format!("{}; nothing was written", told.join("\nerror: "))));
    }
    source.version()?;
    let archive = archive_of(source)?;
    let (mut updates, mut refused) = (Vec::new(), Vec::new());
    for service in wanted {
        let update = || {
            let model = source.model(service)?;
            let plan = Plan::new(folder, model, source, archive.as_ref(), KEEPING)?;
            let (change, expected) = change(folder, source, &plan, context)?;
            let job = job(folder, model, &plan, context)?;
            Ok(Update { plan, change, expected, job })
        };
        match update() {
            Ok(update) => updates.push(update),
            Err(Failure::Failed(why)) => refused.push(Refused { service: service.clone(), why }),
            Err(other) => return Err(other),
        }
    }
    Ok((updates, refused))
}

/// New members that probably have a default, and the default.
type Defaults = Vec<(String, Value)>;

/// What is different in a model that is renewed; `None` where there was none, or none that can be read. And which new members
/// probably have a default.
fn change(
    folder: &Path,
    source: &Source,
    plan: &Plan,
    context: &Context<'_>,
) -> Result<(Option<Diff>, Defaults), Failure> {
    if plan.is_up_to_date() || plan.current.is_none() {
        return Ok((None, Vec::new()));
    }
    let names = [plan.service.clone()];
    let old = Source::open(&Named::Path(folder.to_owned()), &names, context)?;
    let (then, now) = (old.model(&plan.service)?, source.model(&plan.service)?);
    // What is wrong with the old model is mended by the new; what is wrong with that is told when it is generated.
    let compared = diff::compare_models((&old, source), &[(Some(then), Some(now))], &mut io::sink());
    let mut diff = compared.ok().and_then(|mut all| all.pop()).map(|compared| compared.diff);
    if let (Some(diff), Some(since)) = (&mut diff, &plan.since) {
        diff.old = format!("botocore:{since}");
    }
    let expected = match (then.read().0, now.read().0) {
        (Some(then), Some(now)) => expected::defaults(&then, &now),
        _ => Vec::new(),
    };
    Ok((diff, expected))
}

/// The crate to make: of a model that is renewed, from what is to be vendored.
fn job(folder: &Path, model: &Model, plan: &Plan, context: &Context<'_>) -> Result<Job, Failure> {
    let staged = match plan.is_up_to_date() {
        true => None,
        false => Some(request::staged(model, plan, folder, context)?),
    };
    let model = folder.join(&plan.service).join(&plan.version);
    request::usual_job(Service { name: plan.service.clone(), model }, staged, context)
}

fn failed(error: PathError) -> Failure {
    Failure::Failed(error.to_string())
}

fn begun(error: PathError) -> Failure {
    Failure::Failed(generate::begun(&error))
}
