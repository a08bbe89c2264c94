//! The releases of `tests/history`, in their order. Reads; writes nothing.

use crate::shared::stages::FileSet;
use crate::shared::stages::{self, Options, RuntimeDependency, Vendored};
use botosmith_model::problem::Problems;
use botosmith_model::ServiceModel;
use std::fs;
use std::path::{Path, PathBuf};

/// The folder, from the project's.
pub const FOLDER: &str = "tests/history";

/// The releases of one service's model.
#[derive(Clone, Debug)]
pub struct History {
    folder: PathBuf,
    service: String,
    /// botocore's releases, the oldest first.
    pub releases: Vec<String>,
}

impl History {
    /// Reads `history.toml`.
    ///
    /// # Errors
    /// It is not there, or in another form.
    pub fn of_project(root: &Path) -> Result<Self, String> {
        #[derive(serde::Deserialize)]
        struct File {
            service: String,
            release: Vec<Release>,
        }
        #[derive(serde::Deserialize)]
        struct Release {
            botocore: String,
        }
        let folder = root.join(FOLDER);
        let path = folder.join("history.toml");
        let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let file: File = toml::from_str(&text).map_err(|e| format!("{}: {}", path.display(), e.message()))?;
        let releases = file.release.into_iter().map(|release| release.botocore).collect();
        Ok(Self { folder, service: file.service, releases })
    }

    /// Successive releases, forwards and reversed: `(old, new)`, and then `(new, old)`.
    pub fn directions(&self) -> Vec<(String, String)> {
        let pairs = self.releases.windows(2).filter_map(|pair| match pair {
            [old, new] => Some([(old.clone(), new.clone()), (new.clone(), old.clone())]),
            _ => None,
        });
        pairs.flatten().collect()
    }

    /// The model of a release.
    ///
    /// # Errors
    /// It cannot be read, or something in it is wrong.
    pub fn model(&self, release: &str) -> Result<ServiceModel, String> {
        let folder = self.model_folder(release)?;
        let (model, problems) = stages::load(&folder);
        model.ok_or_else(|| told(&problems))
    }

    /// The crate of a release.
    ///
    /// # Errors
    /// As [`model`](Self::model); or there is no crate of it.
    pub fn files(&self, release: &str) -> Result<FileSet, String> {
        files(&self.model(release)?)
    }

    /// The one folder in a release's folder of the service, named after the version of the API.
    fn model_folder(&self, release: &str) -> Result<PathBuf, String> {
        let service = self.folder.join(release).join(&self.service);
        let named = |e: &dyn std::fmt::Display| format!("{}: {e}", service.display());
        let mut found = Vec::new();
        for entry in fs::read_dir(&service).map_err(|e| named(&e))? {
            found.push(entry.map_err(|e| named(&e))?.path());
        }
        match <[PathBuf; 1]>::try_from(found) {
            Ok([folder]) => Ok(folder),
            Err(found) => Err(named(&format!("{} folders, and one is wanted", found.len()))),
        }
    }
}

/// The crate of a model, to be compiled where the runtime is at hand: what its manifest says of it does not count.
///
/// # Errors
/// There is none of it.
pub fn files(model: &ServiceModel) -> Result<FileSet, String> {
    let mut problems = Problems::default();
    let options = Options {
        runtime: RuntimeDependency::Version("0".to_owned()),
        own_workspace: true,
        operations: None,
        vendored: Vendored::default(),
    };
    stages::generate(model, &options, &mut problems).ok_or_else(|| told(&problems))
}

fn told(problems: &Problems) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}
