//! Reads models from folders: botocore's `data`, a folder that contains it, or the folder of one model. Writes
//! nothing.

use super::collect::LICENCE;
use super::git;
use super::model::PARTITIONS;
use super::model::{File, Model};
use super::release::Notes;
use super::smithy;
use super::source::Source;
use crate::shared::context::Failure;
use crate::shared::services::{self, Service};
use botosmith_model::{Problems, FILE_NAMES, OVERLAY};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The list of releases that may lie beside folders that are called like them.
const HISTORY: &str = "history.toml";

/// Opens a folder and takes the models of the services `wanted`.
///
/// # Errors
/// There are no models in it, or it cannot be read.
pub fn open(folder: &Path, wanted: &[String]) -> Result<Source, Failure> {
    let shown = folder.display().to_string();
    if services::is_model(folder) {
        let model = model(&single(folder), folder);
        let names = [model.service.clone()].into();
        return Ok(Source { shown, names, models: vec![model], single: true, ..Source::default() });
    }
    let (data, repository) = data(folder);
    let found = services::in_folder(&data)
        .map_err(|e| Failure::Failed(format!("cannot read {}: {e}", data.display())))?;
    if found.is_empty() {
        if let Some(source) = smithy::folder(folder, wanted)? {
            return Ok(source);
        }
        return Err(Failure::Usage(format!("{shown}: {}", why_empty(folder))));
    }
    let own = found.iter().filter(|service| wanted.contains(&service.name));
    let models = own.map(|service| model(service, &data)).collect();
    let names = found.iter().map(|service| service.name.clone()).collect();
    let mut source = Source { shown, names, models, ..Source::default() };
    describe(&mut source, &data, repository.as_deref());
    Ok(source)
}

/// What to compare in place of a folder without services.
fn why_empty(folder: &Path) -> String {
    if services::levels_below_data(folder) != Some(1) {
        return services::why_empty(folder);
    }
    let versions = services::folders(folder).unwrap_or_default();
    let newest = versions.into_iter().rev().map(|(_, path)| path).find(|path| services::is_model(path));
    format!(
        "this is the folder of one service; compare {} and name `{}`, or compare one version: {}",
        services::above(folder).display(),
        services::name_of(folder),
        newest.unwrap_or_else(|| folder.join("VERSION")).display()
    )
}

/// The service of a folder that holds the files of one model, if it is one.
pub(super) fn only_service(folder: &Path) -> Option<String> {
    services::is_model(folder).then(|| single(folder).name)
}

/// The folder above the version is the service's; where there is no version, it is this one.
fn single(folder: &Path) -> Service {
    let absolute = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let mut names = absolute.iter().rev().filter_map(|name| name.to_str());
    let name = names.find(|name| !botosmith_model::is_version(name)).unwrap_or_default().to_owned();
    Service { name, model: folder.to_owned() }
}

/// The data folder that is meant, and the folder of the repository, where the folder is or holds that of the package.
fn data(folder: &Path) -> (PathBuf, Option<PathBuf>) {
    let [checkout, package] = ["botocore/data", "data"].map(|inside| folder.join(inside));
    if checkout.is_dir() {
        (checkout, Some(folder.to_owned()))
    } else if package.is_dir() && folder.join("__init__.py").is_file() {
        (package, Some(folder.join("..")))
    } else {
        let is_packaged = folder.join("../__init__.py").is_file();
        (folder.to_owned(), is_packaged.then(|| folder.join("../..")))
    }
}

/// The files of a model. What cannot be read becomes a problem.
fn model(service: &Service, data: &Path) -> Model {
    let folder = &service.model;
    let version = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
    let mut problems = Problems::default();
    let mut files = Vec::new();
    for name in FILE_NAMES.into_iter().chain([OVERLAY]) {
        files.extend(read(folder, name, data, &mut problems));
    }
    let has_partitions = files.iter().any(|file: &File| file.plain_name() == PARTITIONS);
    if botosmith_model::is_version(&version) && !has_partitions {
        // botocore has one list for all services, beside their folders.
        let of_all = folder.parent().and_then(Path::parent).unwrap_or(data);
        files.extend(read(of_all, PARTITIONS, data, &mut problems));
    }
    let place = folder.display().to_string();
    Model { service: service.name.clone(), version, place, files, is_smithy: false, problems }
}

/// A file of a folder, plain or packed or both, where it is there.
fn read(folder: &Path, name: &str, data: &Path, problems: &mut Problems) -> Vec<File> {
    let mut found = Vec::new();
    for name in [name.to_owned(), format!("{name}.gz")] {
        let path = folder.join(&name);
        let shown = path.display().to_string();
        match fs::read(&path) {
            Ok(bytes) => {
                let below = path.strip_prefix(data).unwrap_or(Path::new(&name));
                let from = crate::shared::paths::with_slashes(below).unwrap_or_else(|| name.clone());
                found.push(File { name, from, shown, bytes });
            }
            Err(e) if e.kind() == io::ErrorKind::NotFound => {}
            Err(e) => problems.error(&shown, "", format!("cannot be read: {e}")),
        }
    }
    found
}

/// Looks for version, licence and release notes beside a data folder.
fn describe(source: &mut Source, data: &Path, repository: Option<&Path>) {
    let name = data.canonicalize().ok().and_then(|path| Some(path.file_name()?.to_str()?.to_owned()));
    let history = fs::read_to_string(data.join("..").join(HISTORY));
    if let (Some(name), Ok(history)) = (name, history) {
        if let Some(notes) = Notes::read_history(&history, &name) {
            (source.notes, source.version) = (notes, Some(name));
            source.licence = licence(&data.join(".."));
            return;
        }
    }
    let Some(repository) = repository else { return };
    let Some(version) = version_of(data) else { return };
    source.notes = Notes::dated(git::date_of_tag(repository, &version));
    source.notes.read(|path| fs::read_to_string(repository.join(path)).ok(), &version);
    source.licence = licence(repository);
    if source.licence.is_empty() {
        let installed = repository.join(format!("botocore-{version}.dist-info"));
        source.licence = licence(&installed);
        if source.licence.is_empty() {
            source.licence = licence(&installed.join("licenses"));
        }
    }
    source.version = Some(version);
}

/// The version of botocore that a data folder is of: the package beside it says so.
pub fn version_of(data: &Path) -> Option<String> {
    let package = fs::read_to_string(data.join("../__init__.py")).ok()?;
    package.lines().find_map(version).map(str::to_owned)
}

/// The version in a line of `botocore/__init__.py`.
fn version(line: &str) -> Option<&str> {
    let value = line.strip_prefix("__version__")?.trim_start().strip_prefix('=')?.trim();
    let version = value.trim_matches(['\'', '"']);
    version.starts_with(|c: char| c.is_ascii_digit()).then_some(version)
}

fn licence(folder: &Path) -> Vec<File> {
    LICENCE.iter().flat_map(|name| read(folder, name, folder, &mut Problems::default())).collect()
}
