//! `generate --keep-going`: what can be generated is, and the rest is listed with the reason.

mod common;

use common::{model, Project};
use std::fs;

/// Two services of four can be generated: one is called in a way that no client has, one is no model at all.
fn half_a_project() -> Project {
    let project = Project::new();
    project.vendor(
        "delta",
        &model("delta", &["GetOne"]).replace("\"v4\"", "\"v4\", \"auth\": [\"example#seal\"]"),
    );
    project.vendor("gamma", "[");
    project
}

#[test]
fn what_can_be_generated_is_where_that_was_asked_for() {
    for line in ["generate", "generate --all", "generate beta gamma alpha delta"] {
        let project = half_a_project();
        let said = project.run(line).failed(1);
        assert!(said.ends_with("error: 2 errors and 1 warning; nothing was written\n"), "{line}: {said}");
        assert!(!project.path("generated").exists(), "{line}");

        let ran = project.run(&format!("{line} --keep-going"));
        assert_eq!(ran.code, Some(1), "{line}: {ran:?}");
        assert!(ran.out.starts_with("alpha: ") && ran.out.contains("\nbeta: "), "{line}: {ran:?}");
        assert!(ran.out.contains("\n2 services: "), "{line}: {ran:?}");
        let told = ran.err.split_once("not generated: ").map(|(_, told)| told).unwrap();
        assert!(
            told.starts_with("delta: `delta` is called with `example#seal`, which is not supported yet"),
            "{told}"
        );
        assert!(told.contains("\nnot generated: gamma: "), "{told}");
        assert!(
            told.ends_with("\nerror: 2 of 4 services cannot be generated; the others are written\n"),
            "{told}"
        );
        let folders = fs::read_dir(project.path("generated")).unwrap();
        assert_eq!(folders.count(), 2, "{line}: nothing but the two crates");
        project.run("generate alpha beta --check").succeeded();
    }
}

#[test]
fn keeping_going_where_all_is_well_is_no_failure_and_where_nothing_is_says_so() {
    let project = Project::new();
    let ran = project.run("generate --keep-going");
    assert_eq!(ran.err, "");
    ran.succeeded();
    let said = half_a_project().run("generate gamma --keep-going").failed(1);
    assert!(said.ends_with("error: 1 of 1 service cannot be generated; nothing was written\n"), "{said}");
    assert!(project.run("generate gamma --keep-going").failed(2).contains("no service is called `gamma`"));
}

#[test]
fn a_check_keeps_going_too() {
    let project = half_a_project();
    project.run("generate --keep-going");
    let ran = project.run("generate --check --keep-going");
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.out.starts_with("2 services, ") && ran.out.ends_with(": up to date\n"), "{ran:?}");
    assert!(ran.err.ends_with("2 of 4 services cannot be generated; the others were checked\n"), "{ran:?}");
    project.put("generated/alpha/src/lib.rs", "");
    let ran = project.run("generate --check --keep-going");
    assert_eq!((ran.code, &*ran.out), (Some(1), "changed: generated/alpha/src/lib.rs\n"));
    assert!(ran.err.contains("not generated: gamma: "), "{ran:?}");
}

#[test]
fn what_is_in_the_way_of_one_service_and_denied_warnings_keep_the_others_going() {
    let project = Project::new();
    project.put("generated/beta/mine.txt", "mine");
    let odd = model("gamma", &["GetOne"]).replacen('{', "{\"novelty\": 1, ", 1);
    project.vendor("gamma", &odd);
    let ran = project.run("generate --keep-going --deny-warnings");
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.err.contains("not generated: beta: generated/beta is not empty"), "{ran:?}");
    assert!(ran.err.contains("not generated: gamma: 1 warning, and --deny-warnings\n"), "{ran:?}");
    assert!(project.path("generated/alpha/Cargo.toml").exists());
    assert_eq!(project.tree("generated/beta").len(), 1);
    assert!(!project.path("generated/gamma").exists());
}
