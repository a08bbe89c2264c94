//! What the tests of whole crates share: fixture services, Proton, and what is counted of generated code.
//!
//! A fixture is a folder of `tests/fixtures`; see [`fixture`]. Nothing here asserts anything.

#![forbid(unsafe_code)]

pub mod change;
pub mod counts;
pub mod drop_ins;
pub mod fixture;
pub mod history;
pub mod mistakes;
pub mod packed;
pub mod plain;
pub mod proton_crate;
pub mod slices;
pub mod things;

use botosmith_codegen::{generate, FileSet, Options, RuntimeDependency};
use botosmith_model::{Problems, ServiceModel};
use std::fs;
use std::path::{Path, PathBuf};
use test_support::project;

/// The version of the package in a folder of the project.
///
/// # Panics
/// Where there is none.
pub fn version(folder: &str) -> String {
    let manifest = fs::read_to_string(project().join(folder).join("Cargo.toml")).unwrap_or_default();
    // The first such line is the package's: those of dependencies come after it.
    let version = manifest.lines().find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'));
    version.map(str::to_owned).unwrap_or_else(|| panic!("{folder} names no version"))
}

/// The folder of the vendored model of Proton.
fn proton_model() -> PathBuf {
    project().join("model/services/proton/2020-07-20")
}

/// The vendored model of Proton.
///
/// # Panics
/// Where it cannot be read, with its problems.
pub fn proton() -> ServiceModel {
    let (model, problems) = botosmith_model::load(&proton_model());
    model.unwrap_or_else(|| panic!("{}", fixture::lines(&problems)))
}

/// Options with which the committed crate of Proton is made.
///
/// # Panics
/// Where what lies beside the model cannot be read.
pub fn options() -> Options {
    let mut problems = Problems::default();
    let vendored = xtask::shared::package::vendored::read(&proton_model(), &mut problems);
    assert!(problems.is_empty(), "{}", fixture::lines(&problems));
    Options {
        runtime: RuntimeDependency::Path {
            path: "../../runtime".to_owned(),
            version: Some(version("runtime")),
        },
        own_workspace: false,
        operations: None,
        vendored,
    }
}

/// Makes a crate of Proton's model, or one derived from it, that must be fine.
///
/// # Panics
/// Where there is a problem, or no crate.
pub fn make(model: &ServiceModel) -> FileSet {
    let mut problems = Problems::default();
    let files = generate(model, &options(), &mut problems);
    assert!(problems.is_empty(), "{}", fixture::lines(&problems));
    files.unwrap_or_default()
}

/// The name of a generated crate's package.
///
/// # Panics
/// Where its manifest has none.
pub fn package(files: &FileSet) -> &str {
    let name = files["Cargo.toml"].lines().find_map(|line| line.strip_prefix("name = "));
    name.map(|name| name.trim_matches('"')).unwrap_or_else(|| panic!("a manifest without a name"))
}

/// All texts of a folder and below: path and text.
///
/// # Panics
/// Where the folder cannot be read.
pub fn texts(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display())).flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(texts(&path));
        } else if let Ok(text) = fs::read_to_string(&path) {
            found.push((path.to_string_lossy().into_owned(), text));
        }
    }
    found
}
