//! `cargo botosmith add`: takes services into a workspace. Of one that is there it changes what options say.
//!
//! All or nothing, however many services are named.

use super::report;
use crate::generate::request::Runtime;
use crate::generate::selection;
use crate::shared::context::{Context, Failure};
use crate::shared::paths;
use crate::shared::services::Service;
use crate::shared::sources::Source;
use crate::shared::suggest::did_you_mean;
use crate::workspace::change::{carry_out, Change};
use crate::workspace::kept::Kept;
use crate::workspace::manifest::{Dependency, Manifest};
use crate::workspace::origin::{self, called, Origin};
use crate::workspace::recorded::{self, Entry, Record, RuntimeChoice};
use crate::workspace::root::MANIFEST;
use crate::workspace::{self, members};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What is said below the options.
const MORE: &str = "\
The model is copied to botosmith/models, with what is known of where it comes from, and the crate is written to
crates/SERVICE. The crate becomes a member of the workspace, and a dependency: of the package in the workspace's folder, or of
the one that --to names, or else of the workspace alone. Everything is recorded in botosmith.toml, from which the
other commands work without a network. Commit all of it.

Without --models and --botocore, the newest release of botocore is taken. Where anything is wrong, nothing is changed. A
service that is there already keeps what no option names.

Releases of botocore are fetched with Python's pip and kept in target/botocore; the variable BOTOSMITH_PYTHON names the
Python whose pip it is.

Exit codes: 0 added, or there already; 1 failed; 2 called wrongly";

/// The options of `add`.
#[derive(Debug, clap::Args)]
#[command(after_help = MORE)]
pub struct Args {
    /// Services, by botocore's names of their folders or the names of the official crates, such as dynamodb
    #[arg(value_name = "SERVICE", required = true)]
    services: Vec<String>,
    /// Only these operations of one service: names between commas, or @ and a file of names
    #[arg(long, value_name = "OP,...|@FILE")]
    operations: Option<String>,
    #[command(flatten)]
    origin: origin::Options,
    /// Write the crate of one service into this folder of the workspace; by default crates/SERVICE
    #[arg(long, value_name = "DIR")]
    path: Option<PathBuf>,
    /// What all crates here depend on: a version of botosmith-runtime, or its folder. By default the recorded one, or the
    /// version that belongs to this program
    #[arg(long, value_name = "VERSION|PATH")]
    runtime: Option<String>,
    /// Make the crate a dependency of this package of the workspace
    #[arg(long, value_name = "PACKAGE")]
    to: Option<String>,
}

/// Adds services.
///
/// # Errors
/// Wrong usage; a model that cannot be fetched or is wrong; what cannot be written. Nothing is changed then.
pub fn run(args: &Args, context: &mut Context<'_>) -> Result<(), Failure> {
    if args.services.len() != 1 && (args.operations.is_some() || args.path.is_some()) {
        return Err(Failure::Usage("--operations and --path are for one SERVICE; name exactly one".into()));
    }
    let mut members = manifests(context)?;
    let before = workspace::record(context)?.unwrap_or_default();
    let wanted = wanted(args, &before, context)?;
    let mut change = Change { record: before.clone(), ..Change::default() };
    choose_runtime(args, &mut change.record, context)?;
    if change.record.runtime != before.runtime {
        change.services.extend(before.services.keys().cloned());
    }
    let mut hints = Vec::new();
    for (service, kept) in wanted {
        let entry = entry(args, &service, &before, kept.as_ref(), context)?;
        let package = match &kept {
            Some(kept) => kept.package(),
            None => Service { name: service.clone(), model: context.shown(&entry.model) }.package(),
        };
        hints.extend(enlist(args, &mut members, &entry.folder, &package, context)?);
        change.services.insert(service.clone());
        change.record.services.insert(service.clone(), entry);
        change.kept.extend(kept.filter(|kept| !kept.plan.is_up_to_date()).map(|kept| (service, kept)));
    }
    change.manifests = members.into_values().collect();
    let after = change.record.clone();
    let done = carry_out(change, context)?;
    report::changes(&before, &after, &done, context)?;
    for hint in hints {
        writeln!(context.out, "{hint}")?;
    }
    Ok(())
}

/// The manifests of the workspace.
///
/// # Errors
/// There is no workspace here.
fn manifests(context: &Context<'_>) -> Result<BTreeMap<PathBuf, Manifest>, Failure> {
    match context.root.join(MANIFEST).is_file() {
        true => members::all(context),
        false => Err(Failure::Usage(format!(
            "{} is in no package and no workspace; run the command in one, which `cargo new` makes",
            context.current.display()
        ))),
    }
}

/// The services, each by the name of its folder, with the model where one is to be taken.
///
/// # Errors
/// A service is nowhere; a model cannot be fetched or copied.
fn wanted(
    args: &Args,
    before: &Record,
    context: &Context<'_>,
) -> Result<BTreeMap<String, Option<Kept>>, Failure> {
    let named = args.origin.origin(context)?;
    let recorded = |name: &String| called(name).into_iter().find(|name| before.services.contains_key(name));
    let taken: Vec<String> =
        args.services.iter().filter(|name| named.is_some() || recorded(name).is_none()).cloned().collect();
    let mut wanted = BTreeMap::new();
    if !taken.is_empty() {
        let origin = named.unwrap_or_else(Origin::newest);
        let source = origin.open(&taken, context)?;
        let mut lacking = Vec::new();
        for name in &taken {
            match kept(name, &source, &origin, context) {
                Ok((service, kept)) => _ = wanted.insert(service, Some(kept)),
                Err(Failure::Usage(what)) => lacking.push(what),
                Err(other) => return Err(other),
            }
        }
        if !lacking.is_empty() {
            return Err(Failure::Usage(lacking.join("\nerror: ")));
        }
    }
    let there = args.services.iter().filter(|name| !taken.contains(name)).filter_map(recorded);
    wanted.extend(there.map(|name| (name, None)));
    Ok(wanted)
}

fn kept(
    name: &str,
    source: &Source,
    origin: &Origin,
    context: &Context<'_>,
) -> Result<(String, Kept), Failure> {
    let model = origin::model(source, name, context)?;
    Ok((model.service.clone(), Kept::new(model, source, origin, context)?))
}

/// Records the runtime of the option. Where nobody chooses one, crates depend on the one that the program at work is for.
fn choose_runtime(args: &Args, record: &mut Record, context: &Context<'_>) -> Result<(), Failure> {
    let Some(option) = &args.runtime else { return Ok(()) };
    record.runtime = Some(match Runtime::new(Some(option), context)? {
        Runtime::Version(version) => RuntimeChoice::Version(version),
        Runtime::Folder(folder, _) => {
            let way = paths::relative(&context.root, &folder).unwrap_or(folder);
            let way = paths::with_slashes(&way);
            RuntimeChoice::Path(way.ok_or_else(|| {
                Failure::Usage("--runtime: its path is not UTF-8, and is to be recorded".into())
            })?)
        }
    });
    Ok(())
}

/// What is recorded of a service from now on.
fn entry(
    args: &Args,
    service: &str,
    before: &Record,
    kept: Option<&Kept>,
    context: &Context<'_>,
) -> Result<Entry, Failure> {
    let old = before.services.get(service);
    let mut entry = old.cloned().unwrap_or_default();
    let folder = args.path.as_deref().map(|path| folder(path, context)).transpose()?;
    match (old, folder) {
        (Some(old), Some(folder)) if old.folder != folder => {
            return Err(Failure::Usage(format!(
                "the crate of {service} is in {} already; `cargo botosmith remove {service}` takes it away there",
                old.folder
            )));
        }
        (Some(_), _) => {}
        (None, folder) => entry.folder = folder.unwrap_or_else(|| format!("crates/{service}")),
    }
    let other = before.services.iter().find(|(name, its)| *name != service && its.folder == entry.folder);
    if let Some((other, _)) = other {
        return Err(Failure::Usage(format!("{} is the crate of {other}; name another --path", entry.folder)));
    }
    if let Some(operations) = &args.operations {
        entry.operations = Some(selection::parse(operations).map_err(Failure::Usage)?);
    }
    if let Some(kept) = kept {
        entry.models.clone_from(&kept.models);
        if !kept.plan.is_up_to_date() || old.is_none() {
            entry.model = kept.place();
            entry.botocore.clone_from(&kept.botocore);
        }
    }
    Ok(entry)
}

/// The folder of `--path`, seen from the workspace.
fn folder(path: &Path, context: &Context<'_>) -> Result<String, Failure> {
    let resolved = paths::resolve(path).ok();
    let inside = resolved.as_ref().and_then(|path| path.strip_prefix(&context.root).ok());
    let inside = inside.and_then(paths::with_slashes).filter(|path| recorded::is_inside(path));
    inside.ok_or_else(|| {
        Failure::Usage(format!(
            "--path {}: this is no folder inside the workspace, which is {}",
            path.display(),
            context.root.display()
        ))
    })
}

/// Makes a crate a member and a dependency; what is left to do where nobody depends on it.
///
/// # Errors
/// The workspace excludes the folder, a dependency of that name is on something else, or there is no package of the name that
/// `--to` says.
fn enlist(
    args: &Args,
    members: &mut BTreeMap<PathBuf, Manifest>,
    folder: &str,
    package: &str,
    context: &Context<'_>,
) -> Result<Option<String>, Failure> {
    let receiver = match &args.to {
        None => None,
        Some(name) => Some(package_called(name, members)?),
    };
    let root = &context.root;
    let Some(own) = members.get_mut(root) else { return Ok(None) };
    if own.excludes(root, &root.join(folder)) {
        return Err(Failure::Failed(format!(
            "{}: the workspace excludes {folder}; choose another folder with --path",
            own.shown.display()
        )));
    }
    own.add_member(folder);
    let path = Dependency::Path(folder.to_owned());
    let is_own = receiver.as_ref().is_none_or(|receiver| receiver == root);
    if is_own && own.package().is_some() {
        own.add_dependency(false, package, &path)?;
        return Ok(None);
    }
    let is_new = own.add_dependency(true, package, &path)?;
    let Some(receiver) = receiver.and_then(|folder| members.get_mut(&folder)) else {
        let line = format!("{package}.workspace = true");
        return Ok(is_new.then(|| {
            format!("to use it, add `{line}` to the [dependencies] of a package, or run the command again with --to PACKAGE")
        }));
    };
    receiver.add_dependency(false, package, &Dependency::Workspace)?;
    Ok(None)
}

fn package_called(name: &str, members: &BTreeMap<PathBuf, Manifest>) -> Result<PathBuf, Failure> {
    let found = members.iter().find(|(_, manifest)| manifest.package() == Some(name));
    found.map(|(folder, _)| folder.clone()).ok_or_else(|| {
        let known = members.values().filter_map(Manifest::package);
        Failure::Usage(format!(
            "--to {name}: no package of the workspace is called so{}",
            did_you_mean(name, known)
        ))
    })
}
