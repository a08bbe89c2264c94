//! `cargo botosmith remove`: takes services out of a workspace: crate, member, dependencies, model and record.
//!
//! Only generated files go. Where somebody has put others beside them, nothing does.

use super::operations::recorded;
use crate::shared::context::{counted, Context, Failure};
use crate::shared::folder::target::{self, LIST, TEMPORARY};
use crate::shared::services::Service;
use crate::workspace::change::{carry_out, Change};
use crate::workspace::manifest::Manifest;
use crate::workspace::recorded::Entry;
use crate::workspace::{self, members, MODELS};
use std::fs;
use std::io;
use std::path::Path;

/// What is said below the options.
const MORE: &str = "\
Dependencies on the crate go from every package of the workspace; code that uses them is left as it is.

Exit codes: 0 removed; 1 failed, or a folder holds files that are not generated, and nothing is changed; 2 called wrongly";

/// The options of `remove`.
#[derive(Debug, clap::Args)]
#[command(after_help = MORE)]
pub struct Args {
    /// Services
    #[arg(value_name = "SERVICE", required = true)]
    services: Vec<String>,
}

/// Removes services.
///
/// # Errors
/// Wrong usage; files that nobody generated are in the way. Nothing is changed then.
pub fn run(args: &Args, context: &mut Context<'_>) -> Result<(), Failure> {
    let before = workspace::some_record(context)?;
    let mut manifests = members::all(context)?;
    let mut change = Change { record: before.clone(), ..Change::default() };
    let (mut foreign, mut told) = (Vec::new(), Vec::new());
    for name in &args.services {
        let service = recorded(name, &before, context)?;
        let Some(entry) = change.record.services.remove(&service) else { continue };
        let package = Service { name: service.clone(), model: context.shown(&entry.model) }.package();
        let crate_folder = context.root.join(&entry.folder);
        manifests.remove(&crate_folder);
        foreign.extend(contents(&entry, &mut change, context)?);
        foreign.extend(model(&service, &entry, &mut change, context)?);
        let dependents = delist(&mut manifests, &entry, &package, context);
        told.push(format!("{service}: removed, with {}{dependents}", entry.folder));
    }
    if !foreign.is_empty() {
        for path in &foreign {
            writeln!(context.err, "{path} is not generated; it stays")?;
        }
        let count = counted(foreign.len(), "file");
        return Err(Failure::Failed(format!("{count} would be lost; move them away; nothing was changed")));
    }
    change.manifests = manifests.into_values().collect();
    let done = carry_out(change, context)?;
    for line in told {
        writeln!(context.out, "{line}")?;
    }
    let names: Vec<String> = done.others.iter().map(|path| path.display().to_string()).collect();
    writeln!(context.out, "changed: {}", names.join(", "))?;
    Ok(())
}

/// Has the files of a crate go; gives those that are not generated.
fn contents(entry: &Entry, change: &mut Change, context: &Context<'_>) -> Result<Vec<String>, Failure> {
    let folder = context.shown(&entry.folder);
    let list = fs::read_to_string(folder.join(LIST)).unwrap_or_default();
    let (listed, _) = target::parse(&list);
    let is_ours = |path: &str| {
        path == LIST || listed.contains(path) || path.split('/').any(|part| part.starts_with(TEMPORARY))
    };
    let mut found = Vec::new();
    walk(&folder, "", &mut found)
        .map_err(|e| Failure::Failed(format!("cannot read {}: {e}", folder.display())))?;
    let foreign = found.iter().filter(|path| !is_ours(path));
    let foreign = foreign.map(|path| format!("{}/{path}", folder.display())).collect();
    change.folders.push(context.root.join(&entry.folder));
    Ok(foreign)
}

/// Has the copy of a model go; gives files beside it that are none of a model, such as examples.
fn model(
    service: &str,
    entry: &Entry,
    change: &mut Change,
    context: &Context<'_>,
) -> Result<Vec<String>, Failure> {
    let folder = context.shown(MODELS).join(service);
    let own = context.shown(&entry.model);
    let version = if own.is_file() { own.parent().map(Path::to_owned).unwrap_or_default() } else { own };
    let mut found = Vec::new();
    walk(&folder, "", &mut found)
        .map_err(|e| Failure::Failed(format!("cannot read {}: {e}", folder.display())))?;
    let foreign = found.iter().map(|path| folder.join(path)).filter(|path| !path.starts_with(&version));
    let foreign = foreign.map(|path| path.display().to_string()).collect();
    change.folders.push(context.root.join(MODELS).join(service));
    Ok(foreign)
}

/// The files below a folder; none where it is not there.
fn walk(folder: &Path, at: &str, found: &mut Vec<String>) -> io::Result<()> {
    let entries = match fs::read_dir(folder) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    for entry in entries {
        let entry = entry?;
        let name = format!("{at}{}", entry.file_name().to_string_lossy());
        match entry.file_type()?.is_dir() {
            true => walk(&entry.path(), &format!("{name}/"), found)?,
            false => found.push(name),
        }
    }
    found.sort();
    Ok(())
}

/// Takes a crate out of the manifests; says whose dependency it was.
fn delist(
    manifests: &mut std::collections::BTreeMap<std::path::PathBuf, Manifest>,
    entry: &Entry,
    package: &str,
    context: &Context<'_>,
) -> String {
    if let Some(own) = manifests.get_mut(&context.root) {
        own.remove_member(&entry.folder);
    }
    let mut dependents = Vec::new();
    for manifest in manifests.values_mut() {
        if !manifest.remove_dependency(package).is_empty() {
            dependents.extend(manifest.package().map(str::to_owned));
        }
    }
    match dependents.is_empty() {
        true => String::new(),
        false => format!(", and as a dependency of {}", dependents.join(", ")),
    }
}
