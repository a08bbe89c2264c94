//! The versions of the model in `tests/history`, in order.

use crate::fixture;
use botosmith_codegen::package::Vendored;
use botosmith_codegen::{generate, FileSet, Options, RuntimeDependency};
use botosmith_model::{Problems, ServiceModel};
use std::fs;
use test_support::project;

/// A release of botocore that came with a model of its own.
#[derive(Clone, Debug)]
pub struct Release {
    /// botocore's version.
    pub botocore: String,
    /// What botocore's changelog says.
    pub changelog: String,
    /// The model.
    pub model: ServiceModel,
}

impl Release {
    /// The crate of it.
    ///
    /// # Panics
    /// Where there is none.
    pub fn files(&self) -> FileSet {
        let mut problems = Problems::default();
        let options = Options {
            runtime: RuntimeDependency::Path { path: "../../runtime".to_owned(), version: None },
            own_workspace: false,
            operations: None,
            vendored: Vendored::default(),
        };
        let files = generate(&self.model, &options, &mut problems);
        files.unwrap_or_else(|| panic!("{}: {}", self.botocore, fixture::lines(&problems)))
    }
}

/// All releases, the oldest first.
///
/// # Panics
/// Where one cannot be read.
pub fn releases() -> Vec<Release> {
    #[derive(serde::Deserialize)]
    struct File {
        service: String,
        release: Vec<Entry>,
    }
    #[derive(serde::Deserialize)]
    struct Entry {
        botocore: String,
        changelog: String,
    }
    let folder = project().join("tests/history");
    let text = fs::read_to_string(folder.join("history.toml"));
    let text = text.unwrap_or_else(|e| panic!("history.toml: {e}"));
    let file: File = toml::from_str(&text).unwrap_or_else(|e| panic!("history.toml: {e}"));
    let read = |Entry { botocore, changelog }| {
        let versions = folder.join(&botocore).join(&file.service);
        let mut found = fs::read_dir(&versions).unwrap_or_else(|e| panic!("{}: {e}", versions.display()));
        let version = found.find_map(Result::ok).unwrap_or_else(|| panic!("{} is empty", versions.display()));
        let (model, problems) = botosmith_model::load(&version.path());
        let model = model.unwrap_or_else(|| panic!("{botocore}: {}", fixture::lines(&problems)));
        Release { botocore, changelog, model }
    };
    file.release.into_iter().map(read).collect()
}
