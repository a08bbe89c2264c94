//! `cargo xtask models update`: takes models from a release of botocore, vendors them and generates the crates anew.
//!
//! All or nothing: whatever can be wrong with what arrived is found before the first file is written. An interruption
//! while writing leaves what a rerun completes.

use super::plan::{archive_of, Plan};
use super::{apply, provenance};
use crate::compare::{compare, PathError};
use crate::context::{Context, Failure};
use crate::diff;
use crate::generate;
use crate::origin::model::PARTITIONS;
use crate::origin::named::Release;
use crate::origin::{Model, Named, Origin};
use crate::release::version::next;
use crate::request::{self, Job, Staged};
use crate::services::{self, Service};
use crate::stages::Vendored;
use crate::target::TEMPORARY;
use crate::writer::Summary;
use botosmith_changes::{Diff, Impact};
use botosmith_model::{Problems, Releases};
use std::io;
use std::path::Path;

/// What is said below the options.
const MORE: &str = "\
What arrives is checked first: its models are read, and crates are made of them. If anything is wrong, nothing is
written. Then the models go to model/services, with their provenance, and the crates to generated; what changed is
told as by `cargo xtask diff`. Releases are fetched with pip and kept in target/botocore; BOTOSMITH_PYTHON names
the Python whose pip it is. A SERVICE that is not vendored yet is added.";

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

/// Renews vendored models.
///
/// # Errors
/// Wrong usage; what is wanted cannot be fetched, is wrong, or no crate can be made of it, and nothing was written; a
/// file cannot be written, and a rerun completes.
pub fn run(args: &Args, context: &mut Context<'_>) -> Result<(), Failure> {
    let folder = context.shown(services::VENDORED);
    let wanted = wanted(args, &folder)?;
    let named = match &args.botocore {
        Some(text) => Named::parse_botocore(text)?,
        None => Named::Release(Release::Latest),
    };
    let origin = Origin::open(&named, &wanted, context)?;
    let plans = plans(&folder, &origin, &wanted)?;
    let changes = changes(&folder, &origin, &plans, context)?;

    let jobs = jobs(&folder, &origin, &plans, context)?;
    let options = generate::Args { services: wanted, ..generate::Args::default() };
    let targets = generate::make_all(&options, &jobs, context)?;
    let mut pairs = Vec::new();
    for target in &targets {
        pairs.push((target, compare(target).map_err(failed)?));
    }
    generate::look_for_obstacles(&pairs, context)?;

    let begun = |e: PathError| Failure::Failed(generate::begun(&e));
    apply::remove_leftovers(&folder).map_err(begun)?;
    for plan in &plans {
        apply::apply(&folder, plan, &mut ()).map_err(begun)?;
    }
    let summaries = generate::write_pairs(&options, &pairs)?;
    report(&plans, &changes, &origin, &summaries, context)
}

/// The services to renew.
fn wanted(args: &Args, folder: &Path) -> Result<Vec<String>, Failure> {
    let mut wanted = args.services.clone();
    if wanted.is_empty() {
        let vendored = match services::in_folder(folder) {
            Err(e) if e.kind() == io::ErrorKind::NotFound => Vec::new(),
            found => found.map_err(|e| Failure::Failed(format!("cannot read {}: {e}", folder.display())))?,
        };
        wanted.extend(vendored.into_iter().map(|service| service.name));
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

/// What is to become of each service's folder.
fn plans(folder: &Path, origin: &Origin, wanted: &[String]) -> Result<Vec<Plan>, Failure> {
    let lacking: Vec<_> = wanted.iter().filter(|service| origin.model(service).is_err()).collect();
    if !lacking.is_empty() {
        let told: Vec<_> = lacking.into_iter().map(|service| origin.lack(service)).collect();
        return Err(Failure::Failed(format!("{}; nothing was written", told.join("\nerror: "))));
    }
    let archive = archive_of(origin)?;
    wanted.iter().map(|service| Plan::new(folder, origin.model(service)?, origin, archive.as_ref())).collect()
}

/// What is different in each model that is renewed; `None` where there was none, or none that can be read.
fn changes(
    folder: &Path,
    origin: &Origin,
    plans: &[Plan],
    context: &mut Context<'_>,
) -> Result<Vec<Option<Diff>>, Failure> {
    let renewed = |plan: &Plan| !plan.is_up_to_date() && plan.current.is_some();
    let names: Vec<_> = plans.iter().filter(|plan| renewed(plan)).map(|plan| plan.service.clone()).collect();
    if names.is_empty() {
        return Ok(plans.iter().map(|_| None).collect());
    }
    let old = Origin::open(&Named::Path(folder.to_owned()), &names, context)?;
    let mut found = Vec::new();
    for plan in plans {
        if !renewed(plan) {
            found.push(None);
            continue;
        }
        let (then, now) = (old.model(&plan.service)?, origin.model(&plan.service)?);
        // What is wrong with the old model is mended by the new; what is wrong with that is told when it is generated.
        let compared = diff::compare_models((&old, origin), &[(then, now)], &mut io::sink());
        let mut diff = compared.ok().and_then(|mut all| all.pop()).map(|compared| compared.diff);
        if let (Some(diff), Some(since)) = (&mut diff, &plan.since) {
            diff.old = format!("botocore:{since}");
        }
        found.push(diff);
    }
    Ok(found)
}

/// The crates to make: of models that are renewed, from what is to be vendored.
fn jobs(
    folder: &Path,
    origin: &Origin,
    plans: &[Plan],
    context: &mut Context<'_>,
) -> Result<Vec<Job>, Failure> {
    let job = |plan: &Plan| {
        let model = folder.join(&plan.service).join(&plan.version);
        let staged = match plan.is_up_to_date() {
            true => None,
            false => Some(staged(origin.model(&plan.service)?, plan, folder, context)?),
        };
        request::usual_job(Service { name: plan.service.clone(), model }, staged, context)
    };
    plans.iter().map(job).collect()
}

/// A model that is to be vendored, with what is to lie beside it.
fn staged(model: &Model, plan: &Plan, folder: &Path, context: &Context<'_>) -> Result<Staged, Failure> {
    let target = context.root.join("target");
    let made = std::fs::create_dir_all(&target)
        .and_then(|()| tempfile::Builder::new().prefix(TEMPORARY).tempdir_in(&target));
    let made = made.map_err(|e| Failure::Failed(format!("cannot write {}: {e}", target.display())))?;
    apply::write_all(made.path(), plan, &mut ()).map_err(failed)?;
    let mut problems = Problems::default();
    let new = Vendored::of(made.path(), &mut problems);
    // What outlives a version lies beside the versions' folders: this one is not there, so its own files are not read.
    let beside = Vendored::of(&folder.join(&plan.service).join(TEMPORARY), &mut problems);
    if let Some(problem) = problems.iter().next() {
        return Err(Failure::Failed(format!("{problem}; nothing was written")));
    }
    let vendored = Vendored { origin: new.origin, notice: new.notice, ..beside };
    let mut sources = model.sources();
    if model.shown_partitions().is_empty() {
        // It stays as it is vendored: see `Plan`.
        let stays = folder.join(&plan.service).join(&plan.version).join(PARTITIONS).display().to_string();
        sources.add_from(PARTITIONS, stays, plan.files.get(PARTITIONS).cloned().unwrap_or_default());
    }
    Ok(Staged { sources, vendored })
}

/// Says what changed.
fn report(
    plans: &[Plan],
    changes: &[Option<Diff>],
    origin: &Origin,
    summaries: &[Summary],
    context: &mut Context<'_>,
) -> Result<(), Failure> {
    let colour = diff::has_colour();
    let version = origin.version.as_deref().unwrap_or_default();
    let mut nothing = true;
    for ((plan, diff), summary) in plans.iter().zip(changes).zip(summaries) {
        let service = &plan.service;
        let since = plan.since.as_deref().unwrap_or("an unknown version");
        match diff {
            _ if plan.is_up_to_date() => {
                writeln!(context.out, "{service}: unchanged since botocore {since}")?
            }
            None if plan.current.is_none() => {
                writeln!(context.out, "{service}: added, of botocore {version}")?
            }
            None => {
                writeln!(context.out, "{service}: of botocore {version}; what was vendored cannot be read")?
            }
            Some(diff) if diff.is_empty() => {
                let files = match plan.differing.is_empty() {
                    true => provenance::NAME.to_owned(),
                    false => plan.differing.join(", "),
                };
                writeln!(context.out, "{service}: the same model in botocore {version}; renewed: {files}")?;
            }
            Some(diff) => {
                writeln!(context.out, "{}\n", diff::text(diff, true, colour).trim_end())?;
                let beside = context.shown(services::VENDORED).join(service).join(&plan.version);
                let releases = Vendored::of(&beside, &mut Problems::default()).releases;
                let earned = earned(diff.impact, releases.as_ref());
                writeln!(context.out, "{service}: from botocore {since} to {version}; this earns {earned}")?;
            }
        }
        nothing &= plan.is_up_to_date() && summary.written + summary.pruned == 0;
        if !plan.is_up_to_date() || summary.written + summary.pruned > 0 {
            writeln!(context.out, "{service}: crate: {summary}")?;
        }
        if plan.current.is_none() && !is_member(context, service) {
            let folder = format!("{}/{service}", request::GENERATED);
            writeln!(context.err, "note: add \"{folder}\" to the members of the workspace in Cargo.toml")?;
        }
    }
    if nothing {
        writeln!(context.out, "no changes")?;
    }
    Ok(())
}

/// The version that a change earns, as far as it alone decides: `cargo xtask release` looks at more.
fn earned(impact: Impact, releases: Option<&Releases>) -> String {
    let why = match impact {
        Impact::Major => "a major version: existing code may no longer compile",
        Impact::Minor => "a minor version: new public API; existing code compiles",
        Impact::Patch => "a patch version: behaviour or documentation changes",
        Impact::None => "no version: the generated code does not change",
    };
    let Some(releases) = releases else { return why.to_owned() };
    let planned = &releases.version;
    match releases.releases.first() {
        None => format!("{why}; nothing is released yet, and {planned} will be the first"),
        Some(_) if impact == Impact::None => why.to_owned(),
        Some(last) => format!("{}, {why}", next(&last.version, impact).max(planned.clone())),
    }
}

/// Whether the workspace has a service's crate.
fn is_member(context: &Context<'_>, service: &str) -> bool {
    let manifest = std::fs::read_to_string(context.root.join("Cargo.toml")).unwrap_or_default();
    let table: toml::Table = manifest.parse().unwrap_or_default();
    let members = table.get("workspace").and_then(|workspace| workspace.get("members")?.as_array());
    let of = [format!("{}/{service}", request::GENERATED), format!("{}/*", request::GENERATED)];
    let is = |member: &toml::Value| member.as_str().is_some_and(|member| of.iter().any(|of| of == member));
    members.is_some_and(|members| members.iter().any(is))
}

fn failed(error: PathError) -> Failure {
    Failure::Failed(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_earns_what_follows_the_last_release() {
        let releases = |text: &str| Releases::parse(text).unwrap();
        assert!(earned(Impact::Patch, None).starts_with("a patch version"));
        let fresh = earned(Impact::Minor, Some(&releases("version = '0.1.0'")));
        assert!(
            fresh.starts_with("a minor version") && fresh.ends_with("0.1.0 will be the first"),
            "{fresh}"
        );
        let released = releases("version = '0.1.3'\n[[release]]\nversion = '0.1.3'");
        assert!(earned(Impact::Major, Some(&released)).starts_with("0.2.0, a major version"));
        assert!(earned(Impact::Patch, Some(&released)).starts_with("0.1.4, a patch version"));
        assert!(earned(Impact::None, Some(&released)).starts_with("no version"));
        // Somebody has raised it already.
        let raised = releases("version = '0.3.0'\n[[release]]\nversion = '0.1.3'");
        assert!(earned(Impact::Minor, Some(&raised)).starts_with("0.3.0, a minor version"));
    }
}
