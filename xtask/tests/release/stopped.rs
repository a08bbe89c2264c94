//! Releases that are stopped half way, at each step that leaves something, and run again.

use crate::common::put;
use crate::project::{Repository, ALPHA, JMESPATH, RUNTIME};
use std::fs;
use std::os::unix::fs::PermissionsExt;

/// A repository with a release and a change since, of client and runtime.
fn changed() -> Repository {
    let repository = Repository::new();
    repository.release(&[]).succeeded();
    repository.project.put("runtime/src/lib.rs", "//! Nothing at all.\n");
    repository.operations(&["GetOne"]);
    repository
}

/// Lets git refuse what touches a reference of this form.
fn refuse(repository: &Repository, form: &str) {
    let hook = repository.path(".git/hooks/reference-transaction");
    put(&hook, &format!("#!/bin/sh\n[ \"$1\" = prepared ] || exit 0\n! grep -q '{form}'\n"));
    fs::set_permissions(&hook, fs::Permissions::from_mode(0o755)).unwrap();
}

fn allow(repository: &Repository) {
    fs::remove_file(repository.path(".git/hooks/reference-transaction")).unwrap();
}

/// What the release is to come to, however it came there.
fn assert_done(repository: &Repository, commits: &str) {
    repository.assert_released("0.2.0");
    assert!(repository.tags().contains(&format!("{RUNTIME}-v0.1.1")));
    assert_eq!(repository.published().len(), 6, "{:?}", repository.published());
    assert_eq!(repository.git(&["rev-list", "--count", "HEAD"]), commits);
    let releases = repository.read("model/services/alpha/release.toml");
    assert_eq!(releases.matches("[[release]]").count(), 2, "{releases}");
}

#[test]
fn before_the_commit() {
    let repository = changed();
    let before = repository.everything();
    refuse(&repository, "refs/heads/");
    repository.release(&[]).code.filter(|code| *code == 1).unwrap();
    assert_eq!(repository.everything(), before);
    allow(&repository);
    repository.release(&[]).succeeded();
    assert_done(&repository, "4");
}

#[test]
fn after_the_commit() {
    let repository = changed();
    refuse(&repository, "refs/tags/");
    let ran = repository.release(&[]);
    assert!(ran.code == Some(1) && ran.err.contains("run the same command again for the rest"), "{ran:?}");
    assert_eq!(repository.tags().len(), 2);
    allow(&repository);
    let said = repository.release(&[]).succeeded();
    assert!(said.contains("committed before: "), "{said}");
    assert_done(&repository, "4");
}

#[test]
fn between_the_tags() {
    let repository = changed();
    refuse(&repository, &format!("refs/tags/{ALPHA}"));
    assert_eq!(repository.release(&[]).code, Some(1));
    assert_eq!(repository.tags().len(), 3);
    allow(&repository);
    repository.release(&[]).succeeded();
    assert_done(&repository, "4");
}

#[test]
fn before_anything_is_published() {
    let repository = changed();
    repository.project.put(&format!("target/stand-in/fail-{JMESPATH}"), "");
    let ran = repository.release(&[]);
    assert!(ran.code == Some(1) && ran.err.contains("told to fail at botosmith-jmespath"), "{ran:?}");
    assert!(ran.err.contains("run the same command again for the rest"), "{ran:?}");
    fs::remove_file(repository.path(&format!("target/stand-in/fail-{JMESPATH}"))).unwrap();
    // Without a token, it says what is missing.
    let ran = crate::common::Ran::of(&mut repository.command(&["release", "alpha"]));
    assert!(ran.code == Some(1) && ran.err.contains("CARGO_REGISTRY_TOKEN"), "{ran:?}");
    repository.release(&[]).succeeded();
    assert_done(&repository, "4");
}

/// A stop at a package when so many are published: the next run publishes it, and not the one before it again.
#[track_caller]
fn stopped_at(package: &str, published: usize, rest: &str, before: &str) {
    let repository = changed();
    repository.project.put(&format!("target/stand-in/fail-{package}"), "");
    assert_eq!(repository.release(&[]).code, Some(1));
    assert_eq!(repository.published().len(), published);
    fs::remove_file(repository.path(&format!("target/stand-in/fail-{package}"))).unwrap();
    let said = repository.release(&[]).succeeded();
    assert!(said.contains(&format!("published to crates.io: {rest}\n")), "{said}");
    assert!(!said.contains(&format!("published to crates.io: {before}")), "{said}");
    assert_done(&repository, "4");
}

#[test]
fn after_what_the_runtime_depends_on_is_published() {
    stopped_at(RUNTIME, 4, "botosmith-runtime 0.1.1", "botosmith-jmespath");
}

#[test]
fn after_the_runtime_is_published() {
    stopped_at(ALPHA, 5, "botosmith-alpha 0.2.0", "botosmith-runtime");
}

#[test]
fn with_a_reason_it_need_not_be_given_again() {
    let repository = changed();
    refuse(&repository, "refs/tags/");
    assert_eq!(repository.release(&["--allow-breaking", "why not"]).code, Some(1));
    allow(&repository);
    repository.release(&[]).succeeded();
    repository.assert_released("0.1.1");
    assert!(repository.read("generated/alpha/CHANGELOG.md").contains("all the same: why not\n"));
}

#[test]
fn what_was_committed_since_goes_with_it() {
    let repository = changed();
    refuse(&repository, "refs/tags/");
    assert_eq!(repository.release(&[]).code, Some(1));
    allow(&repository);
    repository.operations(&["GetOne", "ListMore"]);
    repository.release(&[]).succeeded();
    assert_done(&repository, "6");
    let changelog = repository.read("generated/alpha/CHANGELOG.md");
    assert!(changelog.contains("- New operation `ListMore`\n"), "{changelog}");
}
