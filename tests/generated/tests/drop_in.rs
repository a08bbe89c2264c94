//! What users write for an official crate compiles and runs unchanged with a generated one, but for one line of the
//! manifest: the packages in `tests/drop-in`. `cargo test-drop-in` runs this, and Proton's package as it is; the
//! others are for `official.rs`.
//!
//! A workspace has a copy of a package, which depends on the committed crate, or on that of a slice in `tests/models` beside it.

use botosmith_codegen::FileSet;
use botosmith_tests::{drop_ins, package, slices};
use std::path::Path;
use std::process::Command;
use test_support::project;
use test_support::workspace::{told, Workspace};

#[test]
fn programs_for_bedrock_runtime_run_with_the_generated_crate() {
    run_with_slice("bedrockruntime", "bedrock-runtime");
}

#[test]
fn programs_for_dynamodb_run_with_the_generated_crate() {
    run_with_slice("dynamodb", "dynamodb");
}

#[test]
fn programs_for_kinesis_run_with_the_generated_crate() {
    run_with_slice("kinesis", "kinesis");
}

#[test]
fn programs_for_lambda_run_with_the_generated_crate() {
    run_with_committed("lambda");
}

#[test]
fn programs_for_proton_run_with_the_generated_crate() {
    run_with_committed("proton");
}

#[test]
fn programs_for_s3_run_with_the_generated_crate() {
    run_with_committed("s3");
}

#[test]
fn programs_for_transcribe_streaming_run_with_the_generated_crate() {
    run_with_slice("transcribestreaming", "transcribe-streaming");
}

/// `cargo fmt` reaches members of the workspace only, and these are none.
#[test]
fn programs_outside_the_workspace_are_formatted() {
    for service in ["bedrockruntime", "dynamodb", "kinesis", "lambda", "s3", "transcribestreaming"] {
        let folder = drop_ins::folder_of(service);
        let mut rustfmt = Command::new("rustfmt");
        rustfmt.args(["--check", "--edition", "2021"]).current_dir(project());
        let output = rustfmt.arg(folder.join("src/lib.rs")).arg(folder.join("tests/behaviour/main.rs"));
        let output = output.output().unwrap();
        let files = "tests/drop-in/*/src/lib.rs tests/drop-in/*/tests/behaviour/main.rs";
        assert!(output.status.success(), "{}\nrustfmt --edition 2021 {files}", told(&output));
    }
}

/// Runs the programs for a service with its committed crate.
fn run_with_committed(service: &str) {
    run(service, &format!("botosmith-{service}"), &project().join("generated").join(service), Vec::new());
}

/// Runs the programs for a service with the crate of a slice.
fn run_with_slice(service: &str, slice: &str) {
    let crates = slices::crates(&[slice]);
    let name = package(&crates[0].1).to_owned();
    run(service, &name, &Path::new("..").join(slice), crates);
}

/// Runs the programs for a service in a workspace with these crates.
fn run(service: &str, package: &str, path: &Path, mut crates: Vec<(String, FileSet)>) {
    let name = drop_ins::package_of(service);
    crates.push((name.clone(), drop_ins::with_generated(service, package, path)));
    let workspace = Workspace::open(Path::new(env!("CARGO_TARGET_TMPDIR")), &name, &crates).unwrap();
    let output = workspace.cargo(&["test", "--package", &name], &[]).unwrap();
    println!("{}", told(&output));
    assert!(output.status.success(), "what the programs for {service} say is above");
}
