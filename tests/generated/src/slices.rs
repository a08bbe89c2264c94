//! Slices of real services in `tests/models`: each gives a crate. See the README there.

use crate::fixture::lines;
use crate::package;
use botosmith_codegen::package::Vendored;
use botosmith_codegen::{generate, FileSet, Options, RuntimeDependency};
use std::fs;
use std::path::PathBuf;
use test_support::project;
use xtask::shared::services;

/// A slice of a service's model.
#[derive(Clone, Debug)]
pub struct Slice {
    /// The service's name, which is the folder's.
    pub name: String,
    /// The folder of its version, or the file of Smithy.
    pub folder: PathBuf,
}

/// All slices, sorted by name.
///
/// # Panics
/// Where the folder cannot be read.
pub fn all() -> Vec<Slice> {
    let data = project().join("tests/models/botocore");
    let mut slices: Vec<Slice> = folders(&data)
        .into_iter()
        .flat_map(|service| {
            let name = service.file_name().unwrap_or_default().to_string_lossy().into_owned();
            folders(&service).into_iter().map(move |folder| Slice { name: name.clone(), folder })
        })
        .collect();
    slices.sort_by(|a, b| a.name.cmp(&b.name));
    slices
}

/// The slices of models of Smithy, of services that botocore does not have.
///
/// # Panics
/// Where the folder cannot be read.
pub fn smithy() -> Vec<Slice> {
    let folder = project().join("tests/models/smithy");
    let found = services::any_in(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    found.into_iter().map(|service| Slice { name: service.name, folder: service.model }).collect()
}

/// The crates of the slices of these services, each with its folder's name, for a workspace in which they stand beside
/// each other.
///
/// # Panics
/// Where a service has no slice, or a slice no crate.
pub fn crates(services: &[&str]) -> Vec<(String, FileSet)> {
    let runtime = project().join("runtime").display().to_string();
    let slices = all().into_iter().chain(smithy()).filter(|slice| services.contains(&slice.name.as_str()));
    let crates: Vec<_> = slices.map(|slice| (slice.name.clone(), slice.make(&runtime))).collect();
    let lacks = |service: &&&str| !crates.iter().any(|(name, _)| name == **service);
    let lacking: Vec<_> = services.iter().filter(lacks).collect();
    assert!(lacking.is_empty(), "no slices of {lacking:?} in tests/models");
    crates
}

/// The line of a manifest's dependencies for a crate beside the package, without its default features.
pub fn dependency(folder: &str, files: &FileSet) -> String {
    format!("{} = {{ path = \"../{folder}\", default-features = false }}\n", package(files))
}

fn folders(folder: &PathBuf) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    entries.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()).collect()
}

impl Slice {
    /// Makes the slice's crate, which is to find the runtime at `runtime`.
    ///
    /// # Panics
    /// Where there is none, with the problems. What an override says of a part that the slice lacks is no problem.
    pub fn make(&self, runtime: &str) -> FileSet {
        let (model, mut problems) = botosmith_model::load(&self.folder);
        let model = model.map(|mut model| {
            // Models of Smithy have no list of their own.
            model.take_standard_partitions();
            model
        });
        let options = Options {
            runtime: RuntimeDependency::Path { path: runtime.to_owned(), version: None },
            own_workspace: false,
            operations: None,
            vendored: Vendored::default(),
        };
        let files = model.and_then(|model| generate(&model, &options, &mut problems));
        files.unwrap_or_else(|| panic!("{}:\n{}", self.name, lines(&problems)))
    }
}
