//! `cargo botosmith check`: whether the crates are what is recorded. Needs no network, and writes nothing.

use crate::generate::{check, making};
use crate::shared::context::{counted, Context, Failure};
use crate::shared::folder::compare::compare;
use crate::shared::vendor::provenance::{self, Said};
use crate::workspace::change::make;
use crate::workspace::manifest::Manifest;
use crate::workspace::recorded::{Entry, Record};
use crate::workspace::root::MANIFEST;
use crate::workspace::{self, members};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What is said below the options.
const MORE: &str = "\
Looks whether each crate has the files that are generated of the recorded model, operations and runtime, whether the copy
of the model is as it was taken, and whether the crate is a member of the workspace.

Exit codes: 0 all is so; 1 something is not, or failed; 2 called wrongly";

/// The options of `check`: there are none.
#[derive(Debug, clap::Args)]
#[command(after_help = MORE)]
pub struct Args {}

/// Checks the crates.
///
/// # Errors
/// A crate, a model or the list of members is not what is recorded.
pub fn run(_: &Args, context: &mut Context<'_>) -> Result<(), Failure> {
    let record = workspace::some_record(context)?;
    let mut wrong = Vec::new();
    for (service, entry) in &record.services {
        wrong.extend(models(service, entry, context));
    }
    wrong.extend(outside(&record, context)?);
    for what in &wrong {
        writeln!(context.out, "{what}")?;
    }
    let services: BTreeSet<String> = record.services.keys().cloned().collect();
    let made = make(&record, &services, &mut BTreeMap::new(), context)?;
    making::tell(&made, context.err)?;
    making::all_or_nothing(&made, true, false)?;
    let (targets, _) = making::sort(made, false);
    let mut pairs = Vec::new();
    for target in &targets {
        pairs.push((target, compare(target).map_err(|e| Failure::Failed(e.to_string()))?));
    }
    check::run(&pairs, "run `cargo botosmith generate`", context.out)?;
    match wrong.len() {
        0 => Ok(()),
        some => Err(Failure::Failed(format!("{} beside the crates; see above", counted(some, "difference")))),
    }
}

/// What of the copy of a model is not as it was taken.
fn models(service: &str, entry: &Entry, context: &Context<'_>) -> Vec<String> {
    let shown = context.shown(&entry.model);
    let folder = match shown.is_file() {
        true => shown.parent().map(Path::to_owned).unwrap_or_default(),
        false => shown,
    };
    let Ok(text) = fs::read_to_string(folder.join(provenance::NAME)) else {
        let path = folder.join(provenance::NAME);
        return vec![format!("missing: {}, so nothing says what the model of {service} is", path.display())];
    };
    let said = Said::parse(&text);
    let differs = |(name, sum): (&str, &str)| {
        let path: PathBuf = folder.join(name);
        match fs::read(&path) {
            Err(_) => Some(format!("missing: {}", path.display())),
            Ok(bytes) if botosmith_model::sha256(&bytes) == sum => None,
            Ok(_) => Some(format!("changed: {}, which is a copy and not to be edited", path.display())),
        }
    };
    said.checksums().into_iter().filter_map(differs).collect()
}

/// Which crates are not in the workspace.
fn outside(record: &Record, context: &Context<'_>) -> Result<Vec<String>, Failure> {
    let path = context.root.join(MANIFEST);
    let manifest = Manifest::read(&path, &context.shown(MANIFEST))?;
    let patterns = manifest.members();
    let is_outside =
        |entry: &&Entry| !patterns.iter().any(|pattern| members::matches(pattern, &entry.folder));
    let told = |entry: &Entry| {
        format!("{}: no member of the workspace is {}", manifest.shown.display(), entry.folder)
    };
    Ok(record.services.values().filter(is_outside).map(told).collect())
}
