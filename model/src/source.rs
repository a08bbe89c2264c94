//! The input files of one model: bytes with a name and a path to show.
//!
//! The only module of this crate that touches the disk, and it only reads. It unpacks gzip and
//! knows nothing of what is in the files.

use crate::problem::Problems;
use flate2::read::MultiGzDecoder;
use indexmap::IndexMap;
use std::borrow::Cow;
use std::fs;
use std::io::{self, Read};
use std::path::Path;

/// The names of the files that a model may consist of; only the first is mandatory.
///
/// botocore's `*.sdk-extras.json` are not among them: they add what the Python SDK alone has.
pub const FILE_NAMES: [&str; 5] = [SERVICE, PAGINATORS, WAITERS, RULE_SET, PARTITIONS];

pub(crate) const SERVICE: &str = "service-2.json";
pub(crate) const PAGINATORS: &str = "paginators-1.json";
pub(crate) const WAITERS: &str = "waiters-2.json";
pub(crate) const RULE_SET: &str = "endpoint-rule-set-1.json";
pub(crate) const PARTITIONS: &str = "partitions.json";

/// What adds to a model of botocore what such models leave out; no part of botocore.
pub const OVERLAY: &str = "overlay.toml";

/// No model comes near this size (the largest is below 4 MiB); a small file that unpacks to more is
/// refused instead of filling the memory.
const UNPACKED_LIMIT: u64 = 256 << 20;

/// The files of one model, in memory.
///
/// ```
/// use botosmith_model::SourceSet;
///
/// let mut files = SourceSet::new("proton", "models/proton");
/// files.add("service-2.json", b"{}".to_vec());
/// let (model, problems) = botosmith_model::read(&files);
/// assert!(model.is_none());
/// let first = problems.iter().next().map(ToString::to_string);
/// assert_eq!(first.as_deref(), Some("models/proton/service-2.json: #: the key `metadata` is missing"));
/// ```
#[derive(Clone, Debug)]
pub struct SourceSet {
    service: String,
    place: String,
    files: IndexMap<String, Source>,
    /// The one file, without `.gz` after its name, where it is a model of Smithy.
    smithy: Option<String>,
}

#[derive(Clone, Debug)]
struct Source {
    shown_as: String,
    bytes: Vec<u8>,
}

impl SourceSet {
    /// No files yet. `service` is botocore's folder name, `place` what problems put before the file
    /// names; with an empty `place` they show the names alone.
    pub fn new(service: impl Into<String>, place: impl Into<String>) -> Self {
        Self { service: service.into(), place: place.into(), files: IndexMap::new(), smithy: None }
    }

    /// The model of Smithy in a file, which problems show as `shown_as`. A name that ends in `.gz` says that the bytes are
    /// compressed. `service` is what the service is called where the model does not say its id.
    pub fn of_smithy(service: impl Into<String>, shown_as: impl Into<String>, bytes: Vec<u8>) -> Self {
        let mut set = Self::new(service, "");
        let shown_as = shown_as.into();
        let name = shown_as.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
        set.smithy = Some(name.strip_suffix(".gz").unwrap_or(&name).to_owned());
        set.add_from(name, shown_as, bytes);
        set
    }

    /// Reads the files of a model: a folder of botocore's, as [`from_folder`](Self::from_folder) does, or a file of Smithy,
    /// which may also lie in a folder as `smithy.json`.
    pub fn load(model: &Path, problems: &mut Problems) -> Self {
        if !model.is_file() {
            let inside = model.join("smithy.json");
            return match inside.is_file() && !model.join(SERVICE).is_file() {
                true => Self::load(&inside, problems),
                false => Self::from_folder(model, problems),
            };
        }
        let shown_as = model.display().to_string();
        let bytes = fs::read(model).unwrap_or_else(|e| {
            problems.error(&shown_as, "", format!("cannot be read: {e}"));
            Vec::new()
        });
        let mut set = Self::of_smithy(file_stem(model), shown_as, bytes);
        if problems.has_errors() {
            set.files.clear();
        }
        set
    }

    /// The name of the model of Smithy, where it is one.
    pub(crate) fn smithy(&self) -> Option<&str> {
        self.smithy.as_deref()
    }

    /// Adds a file, which replaces one of the same name. A name that ends in `.gz` says that the
    /// bytes are compressed; names outside [`FILE_NAMES`] are never read.
    pub fn add(&mut self, name: impl Into<String>, bytes: Vec<u8>) {
        let name = name.into();
        let shown_as = self.shown_as(&name);
        self.add_from(name, shown_as, bytes);
    }

    /// As [`add`](Self::add), for a file that lies elsewhere: problems show it as `shown_as`.
    pub fn add_from(&mut self, name: impl Into<String>, shown_as: impl Into<String>, bytes: Vec<u8>) {
        self.files.insert(name.into(), Source { shown_as: shown_as.into(), bytes });
    }

    /// Reads the files of a folder `<service>/<version>/`, or of any folder that holds a
    /// `service-2.json`. What cannot be read becomes a problem; what is not there does not.
    ///
    /// botocore has one list of partitions for all services, beside their folders: it is taken where a folder
    /// `<service>/<version>/` has none of its own. Without one, no endpoint can be found for any region.
    pub fn from_folder(folder: &Path, problems: &mut Problems) -> Self {
        let mut set = Self::new(service_name(folder), folder.display().to_string());
        for name in FILE_NAMES {
            set.add_found(folder, name, problems);
        }
        set.add_found(folder, OVERLAY, problems);
        let version = folder.file_name().and_then(|name| name.to_str());
        if version.is_some_and(is_version) && !set.has(PARTITIONS) {
            let of_all = folder.parent().and_then(Path::parent);
            of_all.into_iter().for_each(|data| set.add_found(data, PARTITIONS, problems));
        }
        set
    }

    /// The main file of a folder alone.
    pub(crate) fn of_service_alone(folder: &Path, problems: &mut Problems) -> Self {
        let mut set = Self::new(service_name(folder), folder.display().to_string());
        set.add_found(folder, SERVICE, problems);
        set
    }

    /// Adds a file of a folder, plain or packed or both, where it is there.
    fn add_found(&mut self, folder: &Path, name: &str, problems: &mut Problems) {
        for name in [name.to_owned(), format!("{name}.gz")] {
            let path = folder.join(&name);
            let shown_as = path.display().to_string();
            match fs::read(&path) {
                Ok(bytes) => self.add_from(name, shown_as, bytes),
                Err(e) if e.kind() == io::ErrorKind::NotFound => {}
                Err(e) => problems.error(&shown_as, "", format!("cannot be read: {e}")),
            }
        }
    }

    /// botocore's folder name of the service.
    pub fn service(&self) -> &str {
        &self.service
    }

    /// What problems call the file `name`.
    pub(crate) fn shown_as(&self, name: &str) -> String {
        if self.place.is_empty() {
            name.to_owned()
        } else {
            format!("{}/{name}", self.place)
        }
    }

    /// The bytes of `name`, plain or unpacked, and what problems call the file. Where both are there
    /// the plain file wins, as in botocore, with a warning.
    pub(crate) fn bytes(&self, name: &str, problems: &mut Problems) -> Option<(&str, Cow<'_, [u8]>)> {
        let packed = self.files.get(&format!("{name}.gz"));
        if let Some(plain) = self.files.get(name) {
            if let Some(packed) = packed {
                problems.warning(&packed.shown_as, "", format!("not read, because `{name}` lies beside it"));
            }
            return Some((&plain.shown_as, Cow::Borrowed(&plain.bytes)));
        }
        let packed = packed?;
        match unpack(&packed.bytes) {
            Ok(bytes) => Some((&packed.shown_as, Cow::Owned(bytes))),
            Err(e) => {
                problems.error(&packed.shown_as, "", format!("cannot be unpacked: {e}"));
                None
            }
        }
    }

    /// Whether `name` is there, plain or packed.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.files.contains_key(name) || self.files.contains_key(&format!("{name}.gz"))
    }
}

/// Unpacks a file of a model.
///
/// # Errors
/// It is not packed, or unpacks to more than any model has.
pub fn unpack(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut unpacked = Vec::new();
    let read = MultiGzDecoder::new(bytes).take(UNPACKED_LIMIT + 1).read_to_end(&mut unpacked)?;
    if read as u64 > UNPACKED_LIMIT {
        return Err(io::Error::other("more than 256 MiB"));
    }
    Ok(unpacked)
}

/// What a file of Smithy is called after, without its version: `sqs` for `sqs-2012-11-05.json`.
fn file_stem(file: &Path) -> String {
    let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let name = name.strip_suffix(".gz").unwrap_or(name);
    let name = name.strip_suffix(".json").unwrap_or(name);
    let version = name.len().checked_sub(10).and_then(|at| Some((name.get(..at)?, name.get(at..)?)));
    let stem = version.filter(|(_, version)| is_version(version)).map(|(stem, _)| stem.trim_end_matches('-'));
    stem.filter(|stem| !stem.is_empty()).unwrap_or(name).to_owned()
}

/// The last folder name that is not a version such as `2020-07-20`; empty where the path has none.
fn service_name(folder: &Path) -> String {
    let absolute = folder.canonicalize();
    let names = absolute.as_deref().unwrap_or(folder).iter().rev().filter_map(|n| n.to_str());
    names.into_iter().find(|name| !is_version(name)).unwrap_or_default().trim_matches('/').to_owned()
}

/// Whether a folder's name is that of a version, such as `2020-07-20`.
pub fn is_version(name: &str) -> bool {
    let form: String = name.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    form == "0000-00-00"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_service_is_the_folder_above_the_version() {
        assert_eq!(service_name(Path::new("/nowhere/data/proton/2020-07-20")), "proton");
        assert_eq!(service_name(Path::new("/nowhere/fixtures/recursive")), "recursive");
        assert_eq!(service_name(Path::new("/")), "");
    }
}
