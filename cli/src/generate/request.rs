//! What the options of `generate` come to: which services, into which folders, on which runtime.
//!
//! Every wrong use of the options is found here, before any model is read. Writes nothing.

use super::args::Args;
use super::selection::{self, Selection};
use crate::shared::context::{Context, Failure};
use crate::shared::folder::compare::PathError;
use crate::shared::folder::target::TEMPORARY;
use crate::shared::folder::writer;
use crate::shared::package;
use crate::shared::paths;
use crate::shared::program::{self, Program};
use crate::shared::services::{self, Service};
use crate::shared::sources::model::PARTITIONS;
use crate::shared::sources::Model;
use crate::shared::stages::{RuntimeDependency, Vendored};
use crate::shared::vendor::apply;
use crate::shared::vendor::plan::Plan;
use crate::shared::version;
use botosmith_model::{Problems, SourceSet};
use std::path::{Path, PathBuf};

/// One crate that is to be made.
#[derive(Debug)]
pub struct Job {
    /// The program that makes it, which the crate's files name.
    pub program: &'static Program,
    /// The service.
    pub service: Service,
    /// The model and what is to lie beside it, where that is not what is on the disk.
    pub staged: Option<Staged>,
    /// The crate's folder, as it is shown to people.
    pub folder: PathBuf,
    /// What the crate's manifest says of the runtime.
    pub runtime: RuntimeDependency,
    /// The crate is not of this project's workspace.
    pub own_workspace: bool,
    /// Which operations it is to have.
    pub operations: Selection,
}

/// A model that is to be vendored once all that is made of it is known to be right.
#[derive(Debug)]
pub struct Staged {
    /// The model's files.
    pub sources: SourceSet,
    /// What is to lie beside them.
    pub vendored: Vendored,
}

/// The crate of a service where crates go unless told otherwise, on this project's runtime, with the operations that it has.
///
/// # Errors
/// The folder of generated crates cannot be found out, or the way from there to the runtime.
pub fn usual_job(service: Service, staged: Option<Staged>, context: &Context<'_>) -> Result<Job, Failure> {
    let runtime = Runtime::new(None, context)?;
    let place = context.root.join(context.program.crates.unwrap_or_default()).join(&service.name);
    let (folder, runtime) = (context.shown_path(&place), runtime.seen_from(&place)?);
    let program = context.program;
    Ok(Job {
        program,
        service,
        staged,
        folder,
        runtime,
        own_workspace: false,
        operations: Selection::AsBefore,
    })
}

/// A model that is to be vendored, with what is to lie beside it.
///
/// # Errors
/// It cannot be written to where temporary files are, or what lies beside it cannot be read.
pub fn staged(model: &Model, plan: &Plan, folder: &Path, context: &Context<'_>) -> Result<Staged, Failure> {
    let staging = writer::staged(&context.target, &context.target).map_err(failed)?;
    let made = staging.path().join(&plan.version);
    apply::write_all(&made, &staging, plan, &mut ()).map_err(failed)?;
    let mut problems = Problems::default();
    let new = package::vendored::read(&made, &mut problems);
    // What outlives a version lies beside the versions' folders: this one is not there, so its own files are not read.
    let beside = package::vendored::read(&folder.join(&plan.service).join(TEMPORARY), &mut problems);
    if let Some(problem) = problems.iter().next() {
        return Err(Failure::Failed(problem.to_string()));
    }
    let vendored = Vendored { provenance: new.provenance, notice: new.notice, ..beside };
    let mut sources = model.sources();
    if model.shown_partitions().is_empty() {
        // It stays as it is vendored: see `Plan`.
        let stays = folder.join(&plan.service).join(&plan.version).join(PARTITIONS).display().to_string();
        sources.add_from(PARTITIONS, stays, plan.files.get(PARTITIONS).cloned().unwrap_or_default());
    }
    Ok(Staged { sources, vendored })
}

fn failed(error: PathError) -> Failure {
    Failure::Failed(error.to_string())
}

/// Works out what is to be made.
///
/// # Errors
/// The options do not fit together or name things that are not there; or there are no models.
pub fn jobs(args: &Args, context: &Context<'_>) -> Result<Vec<Job>, Failure> {
    if args.models.is_some() && args.services.is_empty() && !args.all {
        return Err(Failure::Usage("with --models, name a SERVICE, or --all for all of them".into()));
    }
    let mut services = services::find(args.models.as_deref(), context)?;
    if !args.services.is_empty() {
        services = services::choose(services, &args.services, args.models.as_deref(), context.program)
            .map_err(|told| Failure::Usage(with_other_way(told)))?;
    }
    if args.operations.is_some() && services.len() != 1 {
        return Err(Failure::Usage("--operations selects in one SERVICE; name exactly one".into()));
    }
    let operations = match &args.operations {
        Some(names) => Selection::These(selection::parse(names).map_err(Failure::Usage)?),
        // Who names a service and no operations asks for the whole service.
        None if !args.check && !args.services.is_empty() => Selection::All,
        None => Selection::AsBefore,
    };
    let crates = context.program.crates;
    let Some(out) = args.out.clone().or_else(|| Some(context.shown(crates?))) else {
        return Err(Failure::Usage("name the folder of the crates with --out DIR".into()));
    };
    let resolved =
        paths::resolve(&out).map_err(|e| Failure::Usage(format!("--out {}: {e}", out.display())))?;
    let own_workspace = crates.is_none_or(|crates| resolved != context.root.join(crates));
    let runtime = Runtime::new(args.runtime.as_deref(), context)?;
    let job = |service: Service| {
        let folder = out.join(&service.name);
        let runtime = runtime.seen_from(&resolved.join(&service.name))?;
        let program = context.program;
        Ok(Job {
            program,
            service,
            staged: None,
            folder,
            runtime,
            own_workspace,
            operations: operations.clone(),
        })
    };
    services.into_iter().map(job).collect()
}

/// Adds what `generate` offers for a service that is not vendored.
fn with_other_way(told: String) -> String {
    match told.ends_with(" adds it from botocore") {
        true => told + ", and `--models DIR` reads a botocore data folder",
        false => told,
    }
}

/// What `--runtime` means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Runtime {
    /// A folder, [resolved](paths::resolve), and the version of what is in it.
    Folder(PathBuf, Option<String>),
    /// A version requirement.
    Version(String),
}

impl Runtime {
    /// Reads the option. What reads as a version requirement is one; a folder that is called like
    /// one can be given as `./1`. Without the option, it is that of the program.
    ///
    /// # Errors
    /// It is neither.
    pub fn new(option: Option<&str>, context: &Context<'_>) -> Result<Self, Failure> {
        let option = match (option, context.program.runtime) {
            (Some(option), _) => option,
            (None, Some(folder)) => return Ok(Self::in_folder(context.root.join(folder))),
            (None, None) => program::RUNTIME,
        };
        if semver::VersionReq::parse(option).is_ok() {
            return Ok(Self::Version(option.trim().to_owned()));
        }
        match paths::resolve(Path::new(option)) {
            Ok(folder) if folder.join("Cargo.toml").is_file() => Ok(Self::in_folder(folder)),
            _ => Err(Failure::Usage(format!(
                "--runtime {option}: neither a version requirement nor a folder with a Cargo.toml"
            ))),
        }
    }

    /// The runtime in a folder.
    pub fn in_folder(folder: PathBuf) -> Self {
        let version = version::of_package(&folder);
        Self::Folder(folder, version)
    }

    /// The dependency of a crate in `folder`, without an absolute path unless only that leads there.
    ///
    /// # Errors
    /// The path is not UTF-8.
    pub fn seen_from(&self, folder: &Path) -> Result<RuntimeDependency, Failure> {
        let (path, version) = match self {
            Self::Version(version) => return Ok(RuntimeDependency::Version(version.clone())),
            Self::Folder(path, version) => (path, version.clone()),
        };
        let way = paths::relative(folder, path);
        match paths::with_slashes(way.as_deref().unwrap_or(path)) {
            Some(path) => Ok(RuntimeDependency::Path { path, version }),
            None => Err(Failure::Usage(format!(
                "the runtime's path, {}, is not UTF-8, and a Cargo.toml must be",
                path.display()
            ))),
        }
    }
}
