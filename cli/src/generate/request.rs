//! What the options of `generate` come to: which services, into which folders, on which runtime.
//!
//! Every wrong use of the options is found here, before any model is read. Writes nothing.

use super::args::Args;
use super::selection;
use crate::shared::context::{Context, Failure};
use crate::shared::paths;
use crate::shared::places::{GENERATED, RUNTIME};
use crate::shared::services::{self, Service};
use crate::shared::stages::{RuntimeDependency, Vendored};
use crate::shared::version;
use botosmith_model::SourceSet;
use std::path::{Path, PathBuf};

/// One crate that is to be made.
#[derive(Debug)]
pub struct Job {
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
    /// The operations of `--operations`.
    pub operations: Option<Vec<String>>,
}

/// A model that is to be vendored once all that is made of it is known to be right.
#[derive(Debug)]
pub struct Staged {
    /// The model's files.
    pub sources: SourceSet,
    /// What is to lie beside them.
    pub vendored: Vendored,
}

/// The crate of a service where crates go unless told otherwise, on this project's runtime, with all operations.
///
/// # Errors
/// The folder of generated crates cannot be found out, or the way from there to the runtime.
pub(crate) fn usual_job(
    service: Service,
    staged: Option<Staged>,
    context: &Context<'_>,
) -> Result<Job, Failure> {
    let runtime = Runtime::new(None, context)?;
    let folder = context.shown(GENERATED).join(&service.name);
    let runtime = runtime.seen_from(&context.root.join(GENERATED).join(&service.name))?;
    Ok(Job { service, staged, folder, runtime, own_workspace: false, operations: None })
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
        services = services::choose(services, &args.services, args.models.as_deref())
            .map_err(|told| Failure::Usage(with_other_way(told)))?;
    }
    let operations = args.operations.as_deref().map(selection::parse).transpose().map_err(Failure::Usage)?;
    if operations.is_some() && services.len() != 1 {
        return Err(Failure::Usage("--operations selects in one SERVICE; name exactly one".into()));
    }
    let out = args.out.clone().unwrap_or_else(|| context.shown(GENERATED));
    let resolved =
        paths::resolve(&out).map_err(|e| Failure::Usage(format!("--out {}: {e}", out.display())))?;
    let own_workspace = resolved != context.root.join(GENERATED);
    let runtime = Runtime::new(args.runtime.as_deref(), context)?;
    let job = |service: Service| {
        let folder = out.join(&service.name);
        let runtime = runtime.seen_from(&resolved.join(&service.name))?;
        Ok(Job { service, staged: None, folder, runtime, own_workspace, operations: operations.clone() })
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
enum Runtime {
    /// A folder, and the version of what is in it.
    Folder(PathBuf, Option<String>),
    Version(String),
}

impl Runtime {
    /// Reads the option. What reads as a version requirement is one; a folder that is called like
    /// one can be given as `./1`.
    fn new(option: Option<&str>, context: &Context<'_>) -> Result<Self, Failure> {
        let Some(option) = option else { return Ok(Self::in_folder(context.root.join(RUNTIME))) };
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
    fn in_folder(folder: PathBuf) -> Self {
        let version = version::of_package(&folder);
        Self::Folder(folder, version)
    }

    /// The dependency of a crate in `folder`, without an absolute path unless only that leads there.
    fn seen_from(&self, folder: &Path) -> Result<RuntimeDependency, Failure> {
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
