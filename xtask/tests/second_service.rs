//! One more service in this very project: it builds without repairs by hand, and what works with one works with two.

mod common;

use common::archives::Release;
use common::{command, folder, model, put, Ran};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Copies the project without what git and cargo keep in it.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let (path, place) = (entry.path(), to.join(entry.file_name()));
        if entry.file_name() == "target" || entry.file_name() == ".git" {
            continue;
        } else if entry.file_type().unwrap().is_dir() {
            copy(&path, &place);
        } else {
            fs::copy(&path, &place).unwrap();
        }
    }
}

fn xtask(project: &Path, line: &str) -> Ran {
    Ran::of(command().current_dir(project).args(line.split_whitespace()))
}

/// Asserts that a package is in the workspace and that cargo finds all that it depends on: then it can be built. Cargo.lock
/// takes it in.
#[track_caller]
fn is_member(project: &Path, package: &str) {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.current_dir(project).args(["tree", "--offline", "--depth", "1", "--package", package]);
    let said = Ran::of(&mut command).succeeded();
    assert!(said.starts_with(package) && said.contains("botosmith-runtime"), "{said}");
}

#[test]
fn a_second_service_builds_and_leaves_the_first_as_it_was() {
    let dir = folder();
    let project = dir.path().join("project");
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."), &project);
    let release = Release::new("1.50.0").with("harbour", &model("harbour", &["Dock", "Leave"]));
    release.checkout(&dir.path().join("botocore"));

    let ran = xtask(&project, "models update harbour --botocore ../botocore");
    assert_eq!(ran.err, "", "nothing is left to do by hand");
    ran.succeeded();
    is_member(&project, "botosmith-harbour");
    xtask(&project, "generate --check --deny-warnings").succeeded();
    // What a killed run leaves is no crate.
    fs::create_dir(project.join("generated/.botosmith-tmp-x")).unwrap();
    is_member(&project, "botosmith-proton");

    // Of what holds the first service alone, that is compared.
    let said = xtask(&project, "diff tests/history/1.27.83 tests/history/1.29.9").succeeded();
    assert!(
        said.ends_with(
            "impact: minor - new public API; existing code compiles (8 minor, 13 patch, 3 none)\n"
        ),
        "{said}"
    );
    // Of what holds the first on both sides, all others are new.
    put(dir.path().join("old/proton/2020-07-20/service-2.json"), &model("proton", &["Stay"]));
    let all = xtask(&project, "diff ../old model/services --format json").succeeded();
    let all: Value = serde_json::from_str(&all).unwrap();
    let all = all.as_array().unwrap();
    let kind = |service: &str| {
        let diff = all.iter().find(|diff| diff["service"] == service).unwrap();
        diff["changes"][0]["kind"].as_str().unwrap().to_owned()
    };
    assert_eq!((kind("harbour").as_str(), kind("sqs").as_str()), ("service-added", "service-added"));
    assert_ne!(kind("proton"), "service-added");
    let services: Vec<_> = all.iter().map(|diff| &diff["service"]).collect();
    let expected = ["cloudwatch", "ec2", "harbour", "lambda", "proton", "s3", "secretsmanager", "sqs", "sts"];
    assert_eq!(services, expected);
}
