//! What users write for an official crate compiles and runs unchanged with a generated one, but for one line of the
//! manifest: the programs for DynamoDB in `tests/drop-in/dynamodb`. `cargo test-drop-in` runs this.
//!
//! A workspace has the crate of the slice in `tests/models` and a copy of the programs' package.

use botosmith_codegen::FileSet;
use botosmith_tests::{package, slices, texts};
use std::path::Path;
use test_support::project;
use test_support::workspace::{told, Workspace};

#[test]
fn programs_for_dynamodb_run_with_the_generated_crate() {
    let mut crates = slices::crates(&["dynamodb"]);
    let programs = programs("dynamodb", package(&crates[0].1));
    crates.push(("programs".to_owned(), programs));
    let workspace = Workspace::open(Path::new(env!("CARGO_TARGET_TMPDIR")), "drop-in", &crates).unwrap();
    let output = workspace.cargo(&["test", "--package", "drop-in-dynamodb"], &[]).unwrap();
    println!("{}", told(&output));
    assert!(output.status.success(), "what the programs say is above");
}

/// The package of the programs for a service, which depends on the generated crate in the folder beside it under the name
/// of the official one.
fn programs(service: &str, package: &str) -> FileSet {
    let folder = project().join("tests/drop-in").join(service);
    let relative = |path: &str| {
        let path = Path::new(path).strip_prefix(&folder).expect("a file of the folder");
        path.to_string_lossy().replace('\\', "/")
    };
    let mut files: FileSet = texts(&folder).into_iter().map(|(path, text)| (relative(&path), text)).collect();
    let manifest = files.get_mut("Cargo.toml").expect("a manifest");
    let line =
        manifest.lines().find(|line| line.starts_with("aws-sdk-")).expect("the official crate").to_owned();
    let version = line.split('"').nth(1).expect("its version");
    let ours = format!("package = {package:?}, path = \"../{service}\"");
    let changed = line.replacen(&format!("version = {version:?}"), &ours, 1);
    assert_ne!(changed, line, "the line names no version");
    *manifest = manifest.replacen(&line, &changed, 1);
    files
}
