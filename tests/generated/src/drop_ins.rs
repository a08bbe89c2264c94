//! The packages in `tests/drop-in`: users' programs for an official crate, as they are and with a generated crate under its name.

use crate::texts;
use botosmith_codegen::FileSet;
use std::path::{Path, PathBuf};
use test_support::project;

/// The name of the package of the programs for a service.
pub fn package_of(service: &str) -> String {
    format!("drop-in-{service}")
}

/// The folder of the programs for a service.
pub fn folder_of(service: &str) -> PathBuf {
    project().join("tests/drop-in").join(service)
}

/// The files of the package of the programs for a service, which depends on the official crate.
///
/// # Panics
/// Where the package lies elsewhere.
pub fn as_they_are(service: &str) -> FileSet {
    let folder = folder_of(service);
    let relative = |path: &str| {
        let path = Path::new(path).strip_prefix(&folder).expect("a file of the folder");
        path.to_string_lossy().replace('\\', "/")
    };
    texts(&folder).into_iter().map(|(path, text)| (relative(&path), text)).collect()
}

/// The same with the generated crate of a package and path, under the name that the official one has there.
///
/// # Panics
/// Where the manifest does not name the official crate in one line.
pub fn with_generated(service: &str, package: &str, path: &Path) -> FileSet {
    let mut files = as_they_are(service);
    let manifest = files.get_mut("Cargo.toml").expect("a manifest");
    // `NAME = { … }`, or `NAME = { package = "aws-sdk-…", … }` where the programs call it something else.
    let is_official = |line: &&str| line.starts_with("aws-sdk-") || line.contains("package = \"aws-sdk-");
    let line = manifest.lines().find(is_official).expect("the official crate").to_owned();
    let (name, details) = line.split_once(" = ").expect("a dependency");
    let mut details: toml::Table = format!("it = {details}").parse().expect("a table");
    let details = details["it"].as_table_mut().expect("a table");
    details.remove("version").expect("the version of the official crate");
    details.insert("package".to_owned(), package.into());
    details.insert("path".to_owned(), path.to_string_lossy().into_owned().into());
    *manifest = manifest.replacen(&line, &format!("{name} = {}", toml::Value::from(details.clone())), 1);
    files
}
