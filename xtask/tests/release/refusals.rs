//! What stands against a release, and is told before anything is changed.

use crate::common::{model, Ran};
use crate::project::Repository;

/// Asserts that a run fails with these words and changes nothing.
#[track_caller]
fn refused(repository: &Repository, more: &[&str], told: &[&str]) {
    let before = repository.everything();
    let ran = repository.release(more);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    for words in told {
        assert!(ran.err.contains(words), "{words}: {}", ran.err);
    }
    assert_eq!(repository.everything(), before);
    assert!(!repository.calls().iter().any(|call| call.starts_with("publish")), "{:?}", repository.calls());
}

#[test]
fn a_tree_that_is_not_committed() {
    let repository = Repository::new();
    repository.project.put("runtime/src/lib.rs", "//! Changed.\n");
    repository.project.put("notes.txt", "New.\n");
    refused(
        &repository,
        &[],
        &[
            "a release contains only what is committed; commit or remove 2 files:\n",
            " M runtime/src/lib.rs",
            "?? notes.txt",
        ],
    );
}

#[test]
fn a_client_that_is_not_up_to_date() {
    let repository = Repository::new();
    repository.project.vendor("alpha", &model("alpha", &["GetOne"]));
    repository.commit("Forget to generate");
    refused(&repository, &[], &["run `cargo xtask generate`", "changed: generated/alpha/Cargo.toml"]);
}

#[test]
fn no_token() {
    let repository = Repository::new();
    let before = repository.everything();
    let told = Ran::of(&mut repository.command(&["release", "alpha"])).failed(1);
    assert!(told.contains("takes a token in the environment variable CARGO_REGISTRY_TOKEN"), "{told}");
    assert_eq!(repository.everything(), before);
}

#[test]
fn a_package_that_is_too_big() {
    let repository = Repository::new();
    let before = repository.everything();
    let mut command = repository.command(&["release", "alpha"]);
    let ran = Ran::of(command.env("CARGO_REGISTRY_TOKEN", "secret").env("STAND_IN_SIZE", "10485760"));
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.err.contains("is too big: 10485760 bytes"), "{ran:?}");
    assert_eq!(repository.everything(), before);
}

#[test]
fn an_unknown_service_and_wrong_usage() {
    let repository = Repository::new();
    let run = |line: &[&str]| Ran::of(&mut repository.command(line)).failed(2);
    assert!(run(&["release", "alpa"]).contains("did you mean `alpha`?"));
    assert!(run(&["release", "alpha", "--allow-breaking", " "]).contains("needs a REASON"));
    assert!(run(&["release", "--allow-breaking", "why"]).contains("name exactly one"));
}

#[test]
fn a_reason_where_nothing_breaks() {
    let repository = Repository::new();
    refused(&repository, &["--allow-breaking", "why"], &["has no breaking change"]);
}

#[test]
fn no_branch() {
    let repository = Repository::new();
    repository.git(&["checkout", "--quiet", "--detach"]);
    refused(&repository, &[], &["no branch is checked out"]);
}

#[test]
fn a_tag_that_is_elsewhere() {
    let repository = Repository::new();
    repository.git(&["checkout", "--quiet", "-b", "other"]);
    repository.commit("Elsewhere");
    repository.git(&["tag", "botosmith-alpha-v0.1.0"]);
    repository.git(&["checkout", "--quiet", "main"]);
    refused(
        &repository,
        &[],
        &["the tag botosmith-alpha-v0.1.0 exists already, at ", "not part of the current branch; switch to"],
    );
}

#[test]
fn tags_that_were_not_fetched() {
    let repository = Repository::new();
    let releases = "version = '0.2.0'\n[[release]]\nversion = '0.1.0'\nadded = ['First']\n";
    repository.project.put("model/services/alpha/release.toml", releases);
    repository.project.run("generate").succeeded();
    repository.commit("Come without tags");
    refused(&repository, &[], &["there is no tag botosmith-alpha-v0.1.0", "git fetch --tags"]);

    let repository = Repository::new();
    repository.project.put("target/stand-in/published/botosmith-alpha@0.1.0", "");
    refused(&repository, &[], &["crates.io has botosmith-alpha 0.1.0 already", "git fetch --tags"]);
}

#[test]
fn a_version_that_is_too_low_or_was_taken_back() {
    let repository = Repository::new();
    let version = |version: &str| {
        repository.project.put("model/services/alpha/release.toml", &format!("version = '{version}'\n"));
        repository.project.run("generate").succeeded();
        repository.commit("Give a version");
    };
    repository.git(&["tag", "botosmith-alpha-v0.1.0"]);
    repository.project.vendor("alpha", &model("alpha", &["GetOne"]));
    version("0.1.7");
    refused(
        &repository,
        &[],
        &["says version 0.1.7", "write version 0.2.0, or give --allow-breaking REASON"],
    );
    version("0.0.9");
    refused(&repository, &[], &["but 0.1.0 is already released"]);
}

#[test]
fn a_damaged_release_toml() {
    let repository = Repository::new();
    repository.project.put("model/services/alpha/release.toml", "version = '1'\n");
    repository.commit("Damage it");
    refused(&repository, &[], &["release.toml", "not of the form 1.2.3"]);

    let repository = Repository::new();
    repository.project.put("runtime/release.toml", "version = '0.2.0'\n");
    repository.commit("Forget the manifest");
    refused(
        &repository,
        &[],
        &["runtime/release.toml says version 0.2.0, and runtime/Cargo.toml says 0.1.0"],
    );

    let repository = Repository::new();
    repository.project.put("jmespath/Cargo.toml", "[package]\nname = \"p\"\nversion = \"0.3.0\"\n");
    repository.commit("Raise one of the runtime's packages alone");
    refused(
        &repository,
        &[],
        &["runtime/Cargo.toml says version 0.1.0, and jmespath/Cargo.toml says 0.3.0: make them the same"],
    );
}
