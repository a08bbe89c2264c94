//! Reads the members of an archive and keeps the wanted ones. Knows no archive format.
//!
//! An archive may be hostile. Nothing is written to the disk, so no path can lead anywhere; a path that leaves the
//! archive is an error all the same, because then nothing in the archive can be trusted. The amount of data is
//! limited.

use super::model::{File, Model, PARTITIONS};
use super::source::Source;
use crate::shared::context::Failure;
use crate::shared::services;
use botosmith_model::{FILE_NAMES, OVERLAY};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

/// All models of botocore 1.44.5 come to 112 MB; more than this is no botocore.
const LIMIT: u64 = 1 << 30;

/// Files for all services, by their last names.
pub const LICENCE: [&str; 2] = ["LICENSE.txt", "NOTICE"];

/// How the paths in an archive are laid out.
#[derive(Debug)]
pub enum Layout<'a> {
    /// `botocore/data/SERVICE/VERSION/FILE`, and a folder that ends in `.dist-info`.
    Wheel,
    /// The same below a folder, which holds the licence and may hold the changelog.
    Source {
        /// The folder: `botocore-1.44.5`.
        root: &'a str,
    },
    /// `…/SERVICE/VERSION/FILE`, and nothing else.
    Tree,
}

/// Where a member belongs.
#[derive(Debug, PartialEq, Eq)]
enum Place<'a> {
    Model { data: &'a str, service: &'a str, version: &'a str },
    Extra,
    Nowhere,
}

impl Layout<'_> {
    fn place<'p>(&self, path: &'p str) -> Place<'p> {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let (above, is_source) = match self {
            Self::Tree => (path, false),
            Self::Wheel => (path, false),
            Self::Source { root } => match path.strip_prefix(root).and_then(|path| path.strip_prefix('/')) {
                Some(path) => (path, true),
                None => return Place::Nowhere,
            },
        };
        if matches!(self, Self::Tree) || above.starts_with("botocore/data/") {
            return in_data(folder, name, matches!(self, Self::Tree));
        }
        let folder = above.rsplit_once('/').map_or("", |(folder, _)| folder);
        let known = match (is_source, folder) {
            (true, "") => LICENCE.contains(&name) || name == "CHANGELOG.rst" || name == "PKG-INFO",
            (true, ".changes") => name.ends_with(".json"),
            (true, _) => false,
            (false, folder) => {
                let folder = folder.strip_suffix("/licenses").unwrap_or(folder);
                let of_botocore = folder.starts_with("botocore-") && folder.ends_with(".dist-info");
                of_botocore && !folder.contains('/') && (LICENCE.contains(&name) || name == "METADATA")
            }
        };
        if known {
            Place::Extra
        } else {
            Place::Nowhere
        }
    }
}

/// Where a file of the data folder belongs. In a tree, any folder may be the data folder.
fn in_data<'p>(folder: &'p str, name: &str, anywhere: bool) -> Place<'p> {
    let mut parts = folder.rsplitn(3, '/');
    let (version, service) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let data = parts.next().unwrap_or_default();
    // An overlay is no part of botocore: only in a tree somebody may have put one.
    let is_overlay = anywhere && name == OVERLAY;
    let is_model = is_overlay || FILE_NAMES.contains(&name.strip_suffix(".gz").unwrap_or(name));
    if is_model && !service.is_empty() && (anywhere || data.ends_with("botocore/data")) {
        return Place::Model { data, service, version };
    }
    match name.strip_suffix(".gz").unwrap_or(name) == PARTITIONS && version == "data" {
        true => Place::Extra,
        false => Place::Nowhere,
    }
}

/// What is kept of an archive.
#[derive(Debug)]
pub struct Collector<'a> {
    shown: &'a str,
    layout: Layout<'a>,
    wanted: &'a [String],
    names: BTreeSet<String>,
    /// Service and version; then the files of it.
    folders: BTreeMap<(String, String), Vec<File>>,
    data: BTreeSet<String>,
    /// Files for all services.
    pub extras: Vec<File>,
    room: u64,
}

impl<'a> Collector<'a> {
    /// Nothing yet, of the archive that people call `shown`.
    pub fn new(shown: &'a str, layout: Layout<'a>, wanted: &'a [String]) -> Self {
        Self {
            shown,
            layout,
            wanted,
            names: BTreeSet::new(),
            folders: BTreeMap::new(),
            data: BTreeSet::new(),
            extras: Vec::new(),
            room: LIMIT,
        }
    }

    /// Looks at a member, and reads it where it is wanted.
    ///
    /// # Errors
    /// The path leads out of the archive, the member is not a plain file, is broken, or there is too much of all.
    pub fn add(&mut self, path: &str, is_plain: bool, bytes: impl Read) -> Result<(), Failure> {
        if !is_safe(path) {
            return Err(self.refuse(format!("the path {path:?} in it leads out of it")));
        }
        let place = self.layout.place(path);
        if place == Place::Nowhere {
            return Ok(());
        } else if !is_plain {
            return Err(self.refuse(format!("`{path}` in it is not a plain file")));
        }
        let name = path.rsplit('/').next().unwrap_or(path);
        if let Place::Model { service, .. } = place {
            if services::MODEL_FILES.contains(&name.strip_suffix(".gz").unwrap_or(name)) {
                self.names.insert(service.to_owned());
            }
            if !self.wanted.iter().any(|wanted| wanted == service) {
                return Ok(());
            }
        }
        let file = File {
            name: name.to_owned(),
            from: path.to_owned(),
            shown: format!("{}/{path}", self.shown),
            bytes: self.read(path, bytes)?,
        };
        match place {
            Place::Model { data, service, version } => {
                self.data.insert(data.to_owned());
                self.folders.entry((service.to_owned(), version.to_owned())).or_default().push(file);
            }
            _ => self.extras.push(file),
        }
        Ok(())
    }

    fn read(&mut self, path: &str, bytes: impl Read) -> Result<Vec<u8>, Failure> {
        let mut read = Vec::new();
        bytes
            .take(self.room + 1)
            .read_to_end(&mut read)
            .map_err(|e| self.refuse(format!("`{path}` in it cannot be read: {e}")))?;
        match self.room.checked_sub(read.len() as u64) {
            Some(room) => self.room = room,
            None => return Err(self.refuse("there is more than 1 GiB in it".into())),
        }
        Ok(read)
    }

    /// The models in it: of each wanted service the newest version, with the list of partitions.
    ///
    /// # Errors
    /// There is no model at all in it, or two data folders.
    pub fn finish(self) -> Result<Source, Failure> {
        if self.names.is_empty() {
            return Err(self.refuse("there is no <service>/<version>/service-2.json in it".into()));
        } else if self.data.len() > 1 {
            let found: Vec<_> = self.data.iter().map(String::as_str).collect();
            return Err(
                self.refuse(format!("there is more than one folder of models in it: {}", found.join(", ")))
            );
        }
        let partitions = self.extras.iter().find(|file| file.plain_name() == PARTITIONS);
        let mut models: BTreeMap<String, Model> = BTreeMap::new();
        for ((service, version), mut files) in self.folders {
            if !files.iter().any(|file| services::MODEL_FILES.contains(&file.plain_name())) {
                continue;
            }
            if !files.iter().any(|file| file.plain_name() == PARTITIONS) {
                files.extend(partitions.cloned());
            }
            files.sort_by(|a, b| a.name.cmp(&b.name));
            let folder = files.iter().find_map(|file| {
                let folder = file.shown.rsplit_once('/')?.0;
                folder.ends_with(&version).then(|| folder.to_owned())
            });
            let place = folder.unwrap_or_default();
            // Versions are dates and come in order, so the newest replaces the others.
            let model = Model { service: service.clone(), version, place, files, ..Model::default() };
            models.insert(service, model);
        }
        Ok(Source {
            shown: self.shown.to_owned(),
            names: self.names,
            models: models.into_values().collect(),
            licence: self.extras.into_iter().filter(|file| LICENCE.contains(&&*file.name)).collect(),
            ..Source::default()
        })
    }

    fn refuse(&self, what: String) -> Failure {
        Failure::Failed(format!("{}: {what}", self.shown))
    }
}

/// Whether a path stays where it is.
fn is_safe(path: &str) -> bool {
    let path = path.trim_end_matches('/');
    let fit = |part: &str| {
        !matches!(part, "" | "." | "..") && !part.contains(|c: char| "\\:".contains(c) || c.is_control())
    };
    path.split('/').all(fit)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn model<'a>(data: &'a str) -> Place<'a> {
        Place::Model { data, service: "sts", version: "2011-06-15" }
    }

    #[test]
    fn members_have_a_place_or_none() {
        let source = Layout::Source { root: "botocore-1.2" };
        for (layout, path, place) in [
            (&Layout::Wheel, "botocore/data/sts/2011-06-15/service-2.json.gz", model("botocore/data")),
            (&Layout::Wheel, "botocore/data/sts/2011-06-15/examples-1.json", Place::Nowhere),
            (&Layout::Wheel, "botocore/data/partitions.json", Place::Extra),
            (&Layout::Wheel, "botocore/data/endpoints.json", Place::Nowhere),
            (&Layout::Wheel, "sts/2011-06-15/service-2.json", Place::Nowhere),
            (&Layout::Wheel, "botocore-1.2.dist-info/licenses/NOTICE", Place::Extra),
            (&Layout::Wheel, "x/botocore-1.2.dist-info/NOTICE", Place::Nowhere),
            (&Layout::Wheel, "botocore/vendored/requests/NOTICE", Place::Nowhere),
            (
                &source,
                "botocore-1.2/botocore/data/sts/2011-06-15/service-2.json",
                model("botocore-1.2/botocore/data"),
            ),
            (&source, "botocore-1.3/botocore/data/sts/2011-06-15/service-2.json", Place::Nowhere),
            (&source, "botocore-1.2/NOTICE", Place::Extra),
            (&source, "botocore-1.2/.changes/1.2.json", Place::Extra),
            (&source, "botocore-1.2/tests/NOTICE", Place::Nowhere),
            (&Layout::Tree, "models/sts/2011-06-15/waiters-2.json", model("models")),
            (&Layout::Tree, "sts/2011-06-15/partitions.json", model("")),
            (&Layout::Tree, "models/sts/2011-06-15/NOTICE", Place::Nowhere),
        ] {
            assert_eq!(layout.place(path), place, "{path}");
        }
    }

    #[test]
    fn a_path_that_leaves_is_refused() {
        for path in ["/a", "../a", "a/../b", "a/./b", "a//b", "a\\b", "C:a", "a\0b", ""] {
            assert!(!is_safe(path), "{path:?}");
        }
        assert!(is_safe("a/b-1.2/c d.json") && is_safe("folder/"));
    }
}
