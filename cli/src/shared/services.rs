//! Finds the models of services on disk: `<service>/<version>/service-2.json`, botocore's layout; or files of Smithy.
//!
//! Reads nothing of a model but the service's id, after which packages are named.

pub mod smithy;

use crate::shared::context::{Context, Failure};
use crate::shared::program::Program;
use crate::shared::suggest::did_you_mean;
use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The one file that every model has.
const MODEL_FILE: &str = "service-2.json";

/// Files by which a folder is known for that of a model, even one that lacks the first. (`dynamodb/2011-12-05` in
/// botocore 1.44.5 is none, and has an endpoint rule set.)
pub const MODEL_FILES: [&str; 3] = [MODEL_FILE, "paginators-1.json", "waiters-2.json"];

/// A service of which there is a model.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Service {
    /// botocore's name of the service's folder.
    pub name: String,
    /// The folder of the newest version of its model, or the file of Smithy.
    pub model: PathBuf,
}

impl Service {
    /// The name of the generated package.
    pub fn package(&self) -> String {
        format!("botosmith-{}", self.suffix())
    }

    /// The end of the names of the package and of the official crate. Where a model does not tell the service's id,
    /// no package is made of it, and its folder's name has to do.
    pub fn suffix(&self) -> String {
        let id = botosmith_model::service_id(&self.model).unwrap_or_else(|| self.name.clone());
        botosmith_codegen::names::package_suffix(&id)
    }
}

/// The services that `--models` names, or those vendored in this project; sorted by name.
///
/// # Errors
/// There are none. Where the option is to blame, that is wrong usage.
pub fn find(models: Option<&Path>, context: &Context<'_>) -> Result<Vec<Service>, Failure> {
    let Some(folder) = models else {
        let folder = context.shown(context.program.models);
        return match in_folder(&folder) {
            Ok(services) if !services.is_empty() => Ok(services),
            Err(e) if e.kind() != io::ErrorKind::NotFound => {
                Err(Failure::Failed(format!("cannot read {}: {e}", folder.display())))
            }
            _ => Err(Failure::Failed(format!(
                "no model is vendored in {}; `{} SERVICE` adds one from botocore",
                folder.display(),
                context.program.add
            ))),
        };
    };
    let usage = |what: String| Failure::Usage(format!("--models {}: {what}", folder.display()));
    let program = context.program;
    match any_in(folder) {
        Ok(services) if services.is_empty() && folder.is_dir() => Err(usage(why_empty(folder))),
        Ok(services) if services.is_empty() => Err(usage(no_folder(folder, program))),
        Ok(services) => Ok(services),
        Err(e) if e.kind() == io::ErrorKind::NotFound => Err(usage("there is no such folder".into())),
        Err(e) => Err(usage(e.to_string())),
    }
}

/// The services of a botocore data folder, of a file of Smithy or of a folder of them; sorted by name.
///
/// # Errors
/// A folder cannot be read, or there is nothing.
pub fn any_in(models: &Path) -> io::Result<Vec<Service>> {
    if models.is_file() {
        return Ok(smithy::of_file(models).into_iter().collect());
    }
    let services = in_folder(models)?;
    match services.is_empty() && !is_model(models) {
        true => smithy::in_folder(models),
        false => Ok(services),
    }
}

/// The services of a botocore data folder, sorted by name. A subfolder without a model is none; one where
/// the model's main file alone is missing is, so that somebody is told.
///
/// # Errors
/// A folder cannot be read.
pub fn in_folder(folder: &Path) -> io::Result<Vec<Service>> {
    let mut services = Vec::new();
    for (name, path) in folders(folder)? {
        let versions = folders(&path)?;
        // Versions are dates, so the greatest name is the newest.
        let newest = versions.into_iter().rev().find(|(_, version)| is_model(version));
        services.extend(newest.map(|(_, model)| Service { name, model }));
    }
    Ok(services)
}

/// Whether a folder is that of one version of a model. Files may be compressed, as in an installed botocore.
pub fn is_model(version: &Path) -> bool {
    MODEL_FILES
        .into_iter()
        .flat_map(|name| [name.to_owned(), format!("{name}.gz")])
        .any(|name| version.join(name).is_file())
}

/// The subfolders with names in UTF-8, sorted by name.
pub fn folders(folder: &Path) -> io::Result<Vec<(String, PathBuf)>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if let (true, Some(name)) = (path.is_dir(), path.file_name().and_then(OsStr::to_str)) {
            found.push((name.to_owned(), path));
        }
    }
    found.sort();
    Ok(found)
}

/// What a user probably meant by a folder without services, and what to name in its place.
pub(crate) fn why_empty(folder: &Path) -> String {
    let (kind, data) = match levels_below_data(folder) {
        Some(1) => ("one service", above(folder)),
        Some(_) => ("one version", above(&above(folder))),
        None => return other_folder(folder),
    };
    let service = match kind {
        "one service" => folder.to_owned(),
        _ => above(folder),
    };
    format!(
        "this is the folder of {kind}; use `--models {}` and name `{}`",
        data.display(),
        name_of(&service)
    )
}

/// How far a folder lies below a data folder: 1 for that of a service, 2 for that of a version.
pub(crate) fn levels_below_data(folder: &Path) -> Option<usize> {
    let versions = || folders(folder).unwrap_or_default().into_iter().map(|(_, path)| path);
    match is_model(folder) {
        true => Some(2),
        false => versions().any(|version| is_model(&version)).then_some(1),
    }
}

/// A folder that is neither a data folder nor in one.
fn other_folder(folder: &Path) -> String {
    let expected = format!(
        "expected a botocore data folder, which contains <service>/<version>/{MODEL_FILE}, or Smithy models"
    );
    let inside = ["botocore/data", "data"].map(|inside| folder.join(inside));
    let data = inside.into_iter().find(|data| in_folder(data).is_ok_and(|services| !services.is_empty()));
    let names = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.file_name());
    let mut names = names.filter_map(|name| name.into_string().ok());
    match data {
        Some(data) => format!("there is no model in it; the data folder is {}", data.display()),
        None if names.any(|name| name.ends_with(".json")) => {
            format!("no JSON file in it is a Smithy model, which has the key `smithy`; {expected}")
        }
        None => expected,
    }
}

/// Why a file cannot stand for a folder of models, and what to name in its place.
fn no_folder(file: &Path, program: &Program) -> String {
    let name = file.file_name().and_then(OsStr::to_str).unwrap_or_default();
    let version = above(file);
    if name.ends_with(".whl") || name.ends_with(".tar.gz") {
        format!(
            "this is an archive; unpack it, or vendor its models with `{} SERVICE --botocore {}`",
            program.add,
            file.display()
        )
    } else if is_model(&version) {
        let service = above(&version);
        let (data, service) = (above(&service), name_of(&service));
        format!("this is a file of one model; use `--models {}` and name `{service}`", data.display())
    } else {
        "this is no Smithy model, which is JSON and has the key `smithy`; name one, a folder of them, or a botocore data \
         folder"
            .to_owned()
    }
}

/// The folder above a path, as one would type it.
pub(crate) fn above(path: &Path) -> PathBuf {
    match (path.parent(), path.file_name()) {
        (Some(parent), Some(_)) if parent == Path::new("") => PathBuf::from("."),
        (Some(parent), Some(_)) => parent.to_owned(),
        // `.` and `..` have no name of their own.
        _ if path == Path::new(".") => PathBuf::from(".."),
        _ => path.join(".."),
    }
}

/// The name of a folder, also where the path ends in `.` or `..`.
pub(crate) fn name_of(folder: &Path) -> String {
    let absolute = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    absolute.file_name().and_then(OsStr::to_str).unwrap_or("SERVICE").to_owned()
}

/// Those of `services` that are called `names`, each once, in the order of `services`. A service is called by
/// botocore's name of its folder, or as the official crate is: `stepfunctions` or `sfn`.
/// They were found in `models`, or are those that the program keeps.
///
/// # Errors
/// Every name that is not there, with the closest that are or the way to get it.
pub fn choose(
    services: Vec<Service>,
    names: &[String],
    models: Option<&Path>,
    program: &Program,
) -> Result<Vec<Service>, String> {
    let known = || services.iter().map(|service| service.name.as_str());
    let is_folder = |name: &&String| known().any(|k| k == *name);
    // Models are only looked into for a name that no folder has.
    let suffixes: Vec<String> = match names.iter().all(|name| is_folder(&name)) {
        true => Vec::new(),
        false => crate::shared::parallel::map(&services, Service::suffix),
    };
    let folder_of = |suffix: &String| {
        let place = suffixes.iter().position(|known| known == suffix);
        place.and_then(|place| services.get(place)).map(|service| service.name.clone())
    };
    let names: Vec<String> = names
        .iter()
        .map(|name| if is_folder(&name) { None } else { folder_of(name) }.unwrap_or_else(|| name.clone()))
        .collect();
    let unknown: Vec<_> = names
        .iter()
        .filter(|name| !is_folder(name))
        .map(|name| {
            let place = models.map_or(program.models.to_owned(), |folder| folder.display().to_string());
            let meant = did_you_mean(name, known());
            let hint = if meant.is_empty() { way_to_get(name, &services, models, program) } else { meant };
            format!("no service is called `{name}` in {place}{hint}")
        })
        .collect();
    if !unknown.is_empty() {
        return Err(unknown.join("\nerror: "));
    }
    Ok(services.into_iter().filter(|service| names.contains(&service.name)).collect())
}

/// What to do about a service that is not there.
fn way_to_get(name: &str, services: &[Service], models: Option<&Path>, program: &Program) -> String {
    let bare = ["aws-sdk-", "botosmith-"].iter().find_map(|prefix| name.strip_prefix(prefix)).unwrap_or(name);
    let is_name = bare.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    match (models, services.first()) {
        (Some(folder), _) => format!("; `{} list --models {}` lists them", program.name, folder.display()),
        (None, Some(service)) if !is_name => {
            format!("; SERVICE is the name of a folder in {}, such as `{}`", program.models, service.name)
        }
        (None, _) => format!("; `{} {bare}` adds it from botocore", program.add),
    }
}
