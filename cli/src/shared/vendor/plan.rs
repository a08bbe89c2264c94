//! Compares what a service's vendored folder should contain with what it contains. Reads the disk, writes nothing.

use super::provenance::{self, Archive, Entry, Said};
use crate::shared::context::Failure;
use crate::shared::folder::target::TEMPORARY;
use crate::shared::services;
use crate::shared::sources::model::PARTITIONS;
use crate::shared::sources::{File, Model, Source};
use botosmith_model::{FILE_NAMES, OVERLAY};
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What botocore has once for all services, and every vendored folder has. A folder of models may be without; then
/// what is vendored stays.
const SHARED: [&str; 3] = [PARTITIONS, "LICENSE.txt", "NOTICE"];

/// The name under which a model of Smithy is kept.
pub const SMITHY: &str = "smithy.json";

/// How models are kept.
#[derive(Clone, Copy, Debug)]
pub struct Keeping {
    /// The command that does it, for the provenance.
    pub command: &'static str,
    /// Only with licence, list of partitions and a known version of botocore; else with what of it there is.
    pub whole: bool,
}

/// What is to become of one service's vendored folder.
#[derive(Debug)]
pub struct Plan {
    /// The service.
    pub service: String,
    /// The version's folder that is to be there.
    pub version: String,
    /// What that folder is to hold: name and bytes; the provenance is not among them.
    pub files: BTreeMap<String, Vec<u8>>,
    /// The provenance.
    pub provenance: String,
    /// Names of files that the folder holds and is not to hold.
    pub stale: Vec<String>,
    /// Names of files that differ or are missing.
    pub differing: Vec<String>,
    /// Folders of other versions, which go.
    pub others: Vec<PathBuf>,
    /// The folder whose model is in effect now.
    pub current: Option<PathBuf>,
    /// The version of botocore that the vendored files come from.
    pub since: Option<String>,
    up_to_date: bool,
}

impl Plan {
    /// Works out what is to become of a service's folder in `services`.
    ///
    /// # Errors
    /// The model's files cannot be unpacked; or something that nobody vendored is in the way. Where models are to be whole, they
    /// come without licence or list of partitions, or are of no known version of botocore.
    pub fn new(
        services: &Path,
        model: &Model,
        source: &Source,
        archive: Option<&Archive>,
        keeping: Keeping,
    ) -> Result<Self, Failure> {
        let version = version(model);
        let folder = services.join(&model.service);
        let current = newest(&folder)?;
        let said = current.as_deref().map(said).unwrap_or_default();
        let fit = |name: &str| {
            !name.starts_with('.') && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        };
        if version.is_empty() || !fit(&version) || !fit(&model.service) {
            let service = &model.service;
            return Err(failed(&source.shown, &format!("`{service}/{version}` is no fit name of a folder")));
        }
        if keeping.whole {
            source.version()?;
        }
        let (mut files, mut entries) = (BTreeMap::new(), Vec::new());
        let smithy = model.files.iter().filter(|_| model.is_smithy);
        let overlay = [OVERLAY].into_iter().filter(|_| !keeping.whole);
        let wanted =
            FILE_NAMES.into_iter().chain(overlay).filter_map(|name| plain_or_packed(&model.files, name));
        let licences = SHARED.iter().filter_map(|name| plain_or_packed(&source.licence, name));
        for file in smithy.chain(wanted).chain(licences) {
            let name =
                if model.is_smithy && file.from == model.files[0].from { SMITHY } else { file.plain_name() };
            let (name, bytes) = (name.to_owned(), file.plain().map_err(Failure::Failed)?);
            entries.push(Entry {
                name: name.clone(),
                from: file.from.clone(),
                sha256: botosmith_model::sha256(&bytes),
            });
            files.insert(name, bytes);
        }
        for name in SHARED.into_iter().filter(|name| !files.contains_key(*name)).collect::<Vec<_>>() {
            let Some((entry, bytes)) = kept(current.as_deref(), &said, name) else {
                if !keeping.whole {
                    continue;
                }
                return Err(failed(
                    &source.shown,
                    &format!("there is no {name} in it, and none is vendored"),
                ));
            };
            entries.push(entry);
            files.insert(name.to_owned(), bytes);
        }
        let provenance = provenance::render(source.version.as_deref(), archive, &entries, keeping.command);
        let mut plan = Self {
            service: model.service.clone(),
            version,
            files,
            provenance,
            stale: Vec::new(),
            differing: Vec::new(),
            others: Vec::new(),
            current,
            since: said.version.clone(),
            up_to_date: false,
        };
        plan.compare(&folder, &entries, keeping)?;
        Ok(plan)
    }

    /// Whether all is there already. Then the provenance stays too, whatever botocore the same files come with.
    pub fn is_up_to_date(&self) -> bool {
        self.up_to_date
    }

    /// Looks how the folder differs from what it is to hold.
    fn compare(&mut self, service: &Path, entries: &[Entry], keeping: Keeping) -> Result<(), Failure> {
        let folder = service.join(&self.version);
        for (name, bytes) in &self.files {
            if fs::read(folder.join(name)).ok().as_ref() != Some(bytes) {
                self.differing.push(name.clone());
            }
        }
        self.stale = vendored_names(&folder)?;
        self.stale.retain(|name| !self.files.contains_key(name) && name != provenance::NAME);
        for (_, path) in folders(service)? {
            if path != folder && is_kept(&path) {
                vendored_names(&path)?;
                self.others.push(path);
            }
        }
        let said = said(&folder);
        let wanted: BTreeMap<_, _> = entries.iter().map(|entry| (&*entry.name, &*entry.sha256)).collect();
        let in_effect = self.current.as_deref() == Some(&folder) && said.checksums() == wanted;
        let nothing = self.differing.is_empty() && self.stale.is_empty() && self.others.is_empty();
        self.up_to_date = in_effect && nothing && (said.version.is_some() || !keeping.whole);
        Ok(())
    }
}

/// The version's folder of a model: botocore's, or the version of the API that a model of Smithy tells.
fn version(model: &Model) -> String {
    let bytes = model.files.first().filter(|_| model.is_smithy).and_then(|file| file.plain().ok());
    let identity = bytes.and_then(|bytes| botosmith_model::Identity::of_bytes(&bytes));
    identity.and_then(|identity| identity.version).unwrap_or_else(|| model.version.clone())
}

/// Whether a folder is that of a model that is kept.
fn is_kept(version: &Path) -> bool {
    services::is_model(version) || version.join(SMITHY).is_file()
}

/// The newest version's folder of a service.
fn newest(service: &Path) -> Result<Option<PathBuf>, Failure> {
    let found = folders(service)?.into_iter().rev().map(|(_, path)| path);
    Ok(found.into_iter().find(|path| is_kept(path)))
}

fn folders(service: &Path) -> Result<Vec<(String, PathBuf)>, Failure> {
    match services::folders(service) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        found => found.map_err(|e| failed(&service.display().to_string(), &e.to_string())),
    }
}

fn said(folder: &Path) -> Said {
    Said::parse(&fs::read_to_string(folder.join(provenance::NAME)).unwrap_or_default())
}

/// A file by its plain name. Where it is there twice the plain one counts, as in botocore.
fn plain_or_packed<'a>(files: &'a [File], name: &str) -> Option<&'a File> {
    let of_name = || files.iter().filter(|file| file.plain_name() == name);
    of_name().find(|file| file.name == name).or_else(|| of_name().next())
}

/// A file that is vendored already and stays.
fn kept(folder: Option<&Path>, said: &Said, name: &str) -> Option<(Entry, Vec<u8>)> {
    let bytes = fs::read(folder?.join(name)).ok()?;
    let from = said.entries.iter().find(|entry| entry.name == name).map(|entry| entry.from.clone());
    let (name, sha256) = (name.to_owned(), botosmith_model::sha256(&bytes));
    Some((Entry { from: from.unwrap_or_else(|| name.clone()), name, sha256 }, bytes))
}

/// The names in a version's folder.
///
/// # Errors
/// There is something that is never vendored: it would be lost.
fn vendored_names(folder: &Path) -> Result<Vec<String>, Failure> {
    let entries = match fs::read_dir(folder) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(|e| failed(&folder.display().to_string(), &e.to_string()))?,
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|e| failed(&folder.display().to_string(), &e.to_string()))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let plain = name.strip_suffix(".gz").unwrap_or(&name);
        let known = FILE_NAMES.contains(&plain)
            || SHARED.contains(&plain)
            || [provenance::NAME, SMITHY, OVERLAY].contains(&plain);
        let is_ours = known || name.starts_with(TEMPORARY);
        if !is_ours || !entry.file_type().is_ok_and(|kind| kind.is_file()) {
            let what = "is not a vendored file; move it away";
            return Err(failed(&entry.path().display().to_string(), what));
        }
        names.push(name);
    }
    names.sort();
    Ok(names)
}

/// The archive of a source, for the provenance.
///
/// # Errors
/// It cannot be read.
pub fn archive_of(source: &Source) -> Result<Option<Archive>, Failure> {
    let Some(path) = &source.archive else { return Ok(None) };
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let sha256 = fs::File::open(path).and_then(botosmith_model::sha256_of);
    let sha256 = sha256.map_err(|e| failed(&path.display().to_string(), &e.to_string()))?;
    Ok(Some(Archive { name, sha256 }))
}

fn failed(place: &str, what: &str) -> Failure {
    Failure::Failed(format!("{place}: {what}"))
}
