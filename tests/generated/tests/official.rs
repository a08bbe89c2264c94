//! The packages in `tests/drop-in` that are no members of the workspace, as they are: with their official crates, which take
//! minutes and gigabytes to compile. `cargo test-official` runs this; nothing that is generated is in it.
//!
//! They must find the same as in `drop_in.rs`, or the programs say something that is not so.

use botosmith_tests::drop_ins;
use std::path::Path;
use std::process::Command;
use test_support::workspace::{told, Workspace};

#[test]
fn programs_for_bedrock_runtime_run_with_the_official_crate() {
    run("bedrockruntime");
}

#[test]
fn programs_for_dynamodb_run_with_the_official_crate() {
    run("dynamodb");
}

#[test]
fn programs_for_kinesis_run_with_the_official_crate() {
    run("kinesis");
}

#[test]
fn programs_for_lambda_run_with_the_official_crate() {
    run("lambda");
}

#[test]
fn programs_for_s3_run_with_the_official_crate() {
    run("s3");
}

#[test]
fn programs_for_transcribe_streaming_run_with_the_official_crate() {
    run("transcribestreaming");
}

/// Runs the programs for a service in a workspace of their own, whose versions are those of the project where it has them.
fn run(service: &str) {
    let name = drop_ins::package_of(service);
    let crates = [(name.clone(), drop_ins::as_they_are(service))];
    let name_of_workspace = format!("official-{service}");
    let workspace =
        Workspace::open(Path::new(env!("CARGO_TARGET_TMPDIR")), &name_of_workspace, &crates).unwrap();
    // The project does without the official crate, so nobody downloaded it.
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let fetched =
        Command::new(cargo).args(["fetch", "--quiet"]).current_dir(workspace.folder(".")).output().unwrap();
    assert!(fetched.status.success(), "{}", told(&fetched));
    let output = workspace.cargo(&["test", "--package", &name], &[]).unwrap();
    println!("{}", told(&output));
    assert!(output.status.success(), "what the programs for {service} say is above");
}
