//! `generate --check`: what it finds, and that it changes nothing.

mod common;

use common::{model, Project};
use std::fs;
use xtask::shared::folder::target::LIST;

#[test]
fn a_check_names_every_file_that_differs_and_changes_nothing() {
    let project = Project::new();
    project.run("generate").succeeded();
    let said = project.run("generate --check").succeeded();
    assert!(said.starts_with("2 services, ") && said.ends_with(": up to date\n"), "{said}");
    assert_eq!(said.lines().count(), 1);

    project.vendor("beta", &model("beta", &["ListMore"]));
    let ran = project.run("generate beta --check");
    assert_eq!(ran.code, Some(1));
    assert!(ran.out.contains(&format!("changed: generated/beta/{LIST}\n")), "{ran:?}");
    assert!(ran.out.contains("stale: generated/beta/src/"), "{ran:?}");
    project.vendor("beta", &model("beta", &["ListAll"]));

    project.put("generated/alpha/src/lib.rs", "edited by hand");
    project.put("generated/alpha/src/deep/mine.rs", "");
    project.put("generated/alpha/Cargo.lock", "cargo's");
    fs::remove_file(project.path("generated/beta/src/lib.rs")).unwrap();
    let before = project.tree("");
    let ran = project.run("generate --check");
    assert_eq!(ran.code, Some(1));
    let expected = "stale: generated/alpha/src/deep/mine.rs
changed: generated/alpha/src/lib.rs
missing: generated/beta/src/lib.rs
";
    assert_eq!(ran.out, expected);
    assert!(ran.err.contains("3 files"), "{ran:?}");
    assert_eq!(project.tree(""), before);
}

#[test]
fn a_check_of_nothing_finds_everything_missing() {
    let project = Project::new();
    let ran = project.run("generate alpha --check");
    assert_eq!(ran.code, Some(1));
    assert!(ran.out.lines().all(|line| line.starts_with("missing: generated/alpha/")), "{ran:?}");
    assert!(!project.path("generated").exists());
}

#[test]
fn a_check_takes_the_selection_of_operations_from_the_crate() {
    let project = Project::new();
    project.run("generate alpha --operations PutOne").succeeded();
    let chosen = project.tree("generated/alpha");
    project.run("generate alpha --check").succeeded();
    project.run("generate alpha").succeeded();
    assert_ne!(project.tree("generated/alpha"), chosen);
    project.run("generate alpha --check").succeeded();
    // What the command line says counts more.
    assert_eq!(project.run("generate alpha --check --operations PutOne").code, Some(1));

    project.run("generate alpha --operations PutOne").succeeded();
    project.vendor("alpha", &model("alpha", &["GetOne", "PutOther"]));
    let said = project.run("generate alpha --check").failed(1);
    let where_ = "generated/alpha/Cargo.toml: #/package/metadata/botosmith/operations: ";
    assert!(said.contains(&format!("{where_}no operation is called `PutOne`")), "{said}");
}

#[test]
fn a_part_of_a_service_stays_one_until_the_service_is_named() {
    let project = Project::new();
    project.run("generate alpha --operations PutOne").succeeded();
    let part = project.tree("generated/alpha");
    assert!(project.run("generate").succeeded().contains("alpha: 0 written"));
    assert_eq!(project.tree("generated/alpha"), part);
    project.run("generate alpha").succeeded();
    assert_ne!(project.tree("generated/alpha"), part);

    project.run("generate alpha --operations PutOne").succeeded();
    project.vendor("alpha", &model("alpha", &["GetOne", "PutOther"]));
    let said = project.run("generate").failed(1);
    assert!(said.contains("generated/alpha/Cargo.toml: #/package/metadata/botosmith/operations: "), "{said}");
    assert_eq!(project.tree("generated/alpha"), part);
}

#[test]
fn a_check_of_a_damaged_manifest_says_so() {
    let project = Project::new();
    project.run("generate alpha").succeeded();
    for text in ["<<<<<<< ours", "[package.metadata.botosmith]\noperations = [1]"] {
        project.put("generated/alpha/Cargo.toml", text);
        let said = project.run("generate alpha --check").failed(1);
        assert!(said.starts_with("generated/alpha/Cargo.toml: #: "), "{said}");
    }
    // Which does not keep anybody from making it anew.
    project.run("generate alpha").succeeded();
}
