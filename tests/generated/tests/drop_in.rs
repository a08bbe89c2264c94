//! What users write for an official crate compiles and runs unchanged with a generated one, but for one line of the
//! manifest: the packages in `tests/drop-in`. `cargo test-drop-in` runs this, and the packages as they are.
//!
//! A workspace has a copy of a package, which depends on the committed crate, or on that of a slice in `tests/models` beside it.

use botosmith_codegen::FileSet;
use botosmith_tests::{package, slices, texts};
use std::path::Path;
use test_support::project;
use test_support::workspace::{told, Workspace};

#[test]
fn programs_for_dynamodb_run_with_the_generated_crate() {
    let slices = slices::crates(&["dynamodb"]);
    let name = package(&slices[0].1).to_owned();
    run("dynamodb", &name, Path::new("../dynamodb"), slices);
}

#[test]
fn programs_for_proton_run_with_the_generated_crate() {
    run("proton", "botosmith-proton", &project().join("generated/proton"), Vec::new());
}

/// Runs the programs for a service in a workspace with these crates.
fn run(service: &str, package: &str, path: &Path, mut crates: Vec<(String, FileSet)>) {
    let name = format!("drop-in-{service}");
    crates.push((name.clone(), programs(service, package, path)));
    let workspace = Workspace::open(Path::new(env!("CARGO_TARGET_TMPDIR")), &name, &crates).unwrap();
    let output = workspace.cargo(&["test", "--package", &name], &[]).unwrap();
    println!("{}", told(&output));
    assert!(output.status.success(), "what the programs for {service} say is above");
}

/// The package of the programs for a service, with a generated crate under the name that the official one has there.
fn programs(service: &str, package: &str, path: &Path) -> FileSet {
    let folder = project().join("tests/drop-in").join(service);
    let relative = |path: &str| {
        let path = Path::new(path).strip_prefix(&folder).expect("a file of the folder");
        path.to_string_lossy().replace('\\', "/")
    };
    let mut files: FileSet = texts(&folder).into_iter().map(|(path, text)| (relative(&path), text)).collect();
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
