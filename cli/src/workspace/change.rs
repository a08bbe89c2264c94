//! One change of a workspace: models, crates, manifests and the record become what they are to be, all of them or none.
//!
//! Everything is made in memory first. What is then written is put back where a step fails; a signal waits until all is there.
//! Does not know which command wants the change.

use super::kept::Kept;
use super::manifest::Manifest;
use super::recorded::{self, Entry, Record, RuntimeChoice};
use super::undo::Undo;
use super::MODELS;
use crate::generate;
use crate::generate::making::{self, Made};
use crate::generate::request::{Job, Runtime};
use crate::shared::context::{Context, Failure};
use crate::shared::folder::compare::{compare, Comparison, PathError, State};
use crate::shared::folder::target::{Target, LIST};
use crate::shared::folder::writer::{self, Summary};
use crate::shared::interrupt;
use crate::shared::services::Service;
use crate::shared::vendor::apply;
use indicatif::ProgressBar;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

/// What is to become of a workspace.
#[derive(Debug, Default)]
pub struct Change {
    /// What is recorded afterwards.
    pub record: Record,
    /// The services whose crates are made anew.
    pub services: BTreeSet<String>,
    /// New copies of models.
    pub kept: BTreeMap<String, Kept>,
    /// Manifests, edited or not.
    pub manifests: Vec<Manifest>,
    /// Folders that go with everything in them, absolute: the one that the command was called in may be among them.
    pub folders: Vec<PathBuf>,
}

/// What was done.
#[derive(Debug, Default)]
pub struct Done {
    /// What was written of each crate.
    pub crates: BTreeMap<String, Summary>,
    /// Files outside the crates that have another text now, as people type them.
    pub others: Vec<PathBuf>,
}

/// Makes the change.
///
/// # Errors
/// A model is wrong, something is in the way, or a file cannot be written; and everything is as it was.
pub fn carry_out(mut change: Change, context: &mut Context<'_>) -> Result<Done, Failure> {
    let made = make(&change.record, &change.services, &mut change.kept, context)?;
    making::tell(&made, context.err)?;
    making::all_or_nothing(&made, false, false)?;
    let (targets, _) = making::sort(made, false);
    let mut pairs = Vec::new();
    for target in &targets {
        pairs.push((target, compare(target).map_err(failed)?));
    }
    let obstacles: Vec<String> =
        pairs.iter().flat_map(|(_, comparison)| comparison.obstacles.clone()).collect();
    if !obstacles.is_empty() {
        for obstacle in obstacles {
            writeln!(context.err, "{}", obstacle.replace("with --out", "with --path"))?;
        }
        return Err(Failure::Failed("something is in the way; nothing was written".into()));
    }
    generate::tell_unlisted(&pairs, context)?;
    let _whole = interrupt::hold();
    let mut undo = Undo::default();
    remember(&change, &pairs, &mut undo, context).map_err(failed)?;
    write(&change, &pairs, context).map_err(|error| {
        let told = generate::advice(&error);
        let left: Vec<String> = undo.back().iter().map(ToString::to_string).collect();
        Failure::Failed(match left.as_slice() {
            [] => format!("{told}; nothing was changed"),
            left => format!("{told}; and not all could be put back: {}", left.join("; ")),
        })
    })
}

/// Makes crates of services as they are recorded, in memory. The copies that are not there yet are taken as they will be.
///
/// # Errors
/// What is recorded of the runtime leads nowhere.
pub fn make(
    record: &Record,
    services: &BTreeSet<String>,
    kept: &mut BTreeMap<String, Kept>,
    context: &Context<'_>,
) -> Result<Vec<Made>, Failure> {
    let runtime = runtime(record, context)?;
    let mut jobs = Vec::new();
    for (name, entry) in record.services.iter().filter(|(name, _)| services.contains(*name)) {
        let mut job = job(name, entry, &runtime, context)?;
        if let Some(kept) = kept.get_mut(name) {
            job.staged = kept.staged.take();
        }
        jobs.push(job);
    }
    Ok(making::make_all(&jobs, &ProgressBar::hidden()))
}

fn job(name: &str, entry: &Entry, runtime: &Runtime, context: &Context<'_>) -> Result<Job, Failure> {
    let runtime = runtime.seen_from(&context.root.join(&entry.folder))?;
    Ok(Job {
        program: context.program,
        service: Service { name: name.to_owned(), model: context.shown(&entry.model) },
        staged: None,
        folder: context.shown(&entry.folder),
        runtime,
        own_workspace: false,
        operations: entry.operations.clone().into(),
    })
}

/// The runtime that is recorded.
fn runtime(record: &Record, context: &Context<'_>) -> Result<Runtime, Failure> {
    match &record.runtime {
        None => Runtime::new(None, context),
        Some(RuntimeChoice::Version(version)) => Ok(Runtime::Version(version.clone())),
        Some(RuntimeChoice::Path(path)) => {
            let folder = crate::shared::paths::resolve(&context.root.join(path));
            match folder {
                Ok(folder) if folder.join("Cargo.toml").is_file() => Ok(Runtime::in_folder(folder)),
                _ => Err(Failure::Failed(format!(
                    "{}: runtime: there is no crate in `{path}`; name another with --runtime",
                    recorded::FILE
                ))),
            }
        }
    }
}

/// Remembers everything that is about to be written.
fn remember(
    change: &Change,
    pairs: &[(&Target, Comparison<'_>)],
    undo: &mut Undo,
    context: &Context<'_>,
) -> Result<(), PathError> {
    for (target, comparison) in pairs {
        let pending = comparison.files.iter().filter(|(_, state)| *state != State::Unchanged);
        let stale = comparison.stale.iter().map(String::as_str);
        for path in pending.map(|(path, _)| *path).chain(stale).chain([LIST]) {
            undo.file(&target.folder.join(path))?;
        }
    }
    for service in change.kept.keys() {
        undo.folder(&context.shown(MODELS).join(service))?;
    }
    for manifest in &change.manifests {
        undo.file(&manifest.shown)?;
    }
    change.folders.iter().try_for_each(|path| undo.folder(path))?;
    undo.file(&context.shown(recorded::FILE))
}

/// Writes everything: the record when all that it says is there. Removing comes last.
fn write(
    change: &Change,
    pairs: &[(&Target, Comparison<'_>)],
    context: &Context<'_>,
) -> Result<Done, PathError> {
    let mut done = Done::default();
    let models = context.shown(MODELS);
    if !change.kept.is_empty() {
        apply::remove_leftovers(&models)?;
    }
    for kept in change.kept.values() {
        apply::apply(&models, &kept.plan, &mut ())?;
    }
    for (target, comparison) in pairs {
        done.crates.insert(target.name.clone(), writer::write(target, comparison, &mut ())?);
    }
    for manifest in &change.manifests {
        if let Some(text) = manifest.changed() {
            writer::write_file(&manifest.shown, text.as_bytes())?;
            done.others.push(manifest.shown.clone());
        }
    }
    record(change, context, &mut done)?;
    for path in &change.folders {
        match fs::remove_dir_all(path) {
            Err(e) if e.kind() != std::io::ErrorKind::NotFound => {
                return Err(PathError { action: "remove", path: path.clone(), source: e });
            }
            _ => {}
        }
        for above in path.ancestors().skip(1).take_while(|above| **above != context.root) {
            // That it fails where something is in it is the point.
            if fs::remove_dir(above).is_err() {
                break;
            }
        }
    }
    Ok(done)
}

/// Writes the record, or takes it away where there is nothing in it any more.
fn record(change: &Change, context: &Context<'_>, done: &mut Done) -> Result<(), PathError> {
    let path = context.shown(recorded::FILE);
    let before = fs::read_to_string(&path).ok();
    let text = (!change.record.services.is_empty()).then(|| change.record.render());
    if before == text {
        return Ok(());
    }
    match text {
        Some(text) => writer::write_file(&path, text.as_bytes())?,
        None => {
            fs::remove_file(&path).map_err(|source| PathError {
                action: "remove",
                path: path.clone(),
                source,
            })?;
        }
    }
    done.others.push(path);
    Ok(())
}

fn failed(error: PathError) -> Failure {
    Failure::Failed(format!("{error}; nothing was changed"))
}
