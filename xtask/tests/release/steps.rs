//! What a release does: versions, notes, files, commits, tags.

use crate::common::documented_model;
use crate::project::{Repository, ALPHA, JMESPATH, RUNTIME};

#[test]
fn the_first_release_has_the_version_in_the_tree() {
    let repository = Repository::new();
    let said = repository.release(&[]).succeeded();
    assert!(said.contains("botosmith-alpha 0.1.0: the first release"), "{said}");
    repository.assert_released("0.1.0");
    assert_eq!(repository.tags(), ["botosmith-alpha-v0.1.0", "botosmith-runtime-v0.1.0"]);
    let all = ["botosmith-alpha@0.1.0", "botosmith-jmespath@0.1.0", "botosmith-runtime@0.1.0"];
    assert_eq!(repository.published(), all);
    let subject = repository.git(&["log", "-1", "--format=%s"]);
    assert_eq!(subject, "Release botosmith-runtime 0.1.0 and botosmith-alpha 0.1.0");
    let changelog = repository.read("generated/alpha/CHANGELOG.md");
    assert!(
        changelog.contains("## 0.1.0\n\nMade from models 4.5.\n\n### New\n\n- First release\n"),
        "{changelog}"
    );
    assert!(repository.read("runtime/CHANGELOG.md").contains("## 0.1.0\n"));
    assert!(repository.read("generated/alpha/README.md").contains("](CHANGELOG.md)"));
    // One call packs all, and none of what is published is dirty.
    let calls = repository.calls();
    let all = format!("--package {JMESPATH} --package {RUNTIME} --package {ALPHA}");
    assert!(calls.contains(&format!("package --locked {all}")), "{calls:?}");
    assert!(calls.contains(&format!("publish --locked --no-verify {all} --registry crates-io")), "{calls:?}");
    assert!(!calls.iter().any(|call| call.contains("dirty")), "{calls:?}");
    assert_eq!(
        calls.iter().filter(|call| call.starts_with("doc --no-deps --locked --lib")).count(),
        3,
        "{calls:?}"
    );
}

#[test]
fn the_version_follows_from_what_changed() {
    let repository = Repository::new();
    repository.release(&[]).succeeded();
    repository.operations(&["GetOne", "PutOne", "ListMore"]);
    let said = repository.release(&[]).succeeded();
    assert!(said.contains("botosmith-alpha 0.1.0 -> 0.1.1: minor\n"), "{said}");
    assert!(said.contains("- New operation `ListMore`\n"), "{said}");
    repository.assert_released("0.1.1");

    let documented = documented_model("alpha", &["GetOne", "PutOne", "ListMore"], "<p>Does much.</p>");
    repository.vendor(&documented);
    repository.release(&[]).succeeded();
    repository.assert_released("0.1.2");
    let changelog = repository.read("generated/alpha/CHANGELOG.md");
    let expected = "## 0.1.2\n\nMade from models 4.5.\n\n### Changed\n\n- Documentation updates from models 4.5\n\n## 0.1.1\n";
    assert!(changelog.contains(expected), "{changelog}");

    repository.operations(&["GetOne", "PutOne"]);
    repository.release(&[]).succeeded();
    repository.assert_released("0.2.0");
    let changelog = repository.read("generated/alpha/CHANGELOG.md");
    assert!(changelog.contains("### May break your code\n\n- Removed operation `ListMore`\n"), "{changelog}");
    // The runtime has not changed, and the registry has it.
    assert!(repository.tags().contains(&"botosmith-runtime-v0.1.0".to_owned()));
    assert_eq!(repository.published().len(), 6, "{:?}", repository.published());
}

#[test]
fn a_breaking_change_goes_out_as_less_with_a_reason_that_users_see() {
    let repository = Repository::new();
    repository.release(&[]).succeeded();
    repository.operations(&["GetOne"]);
    let reason = "nobody could call `PutOne`, and \"that\" was a fault";
    let said = repository.release(&["--allow-breaking", reason]).succeeded();
    assert!(said.contains("botosmith-alpha 0.1.0 -> 0.1.1: major\n"), "{said}");
    repository.assert_released("0.1.1");
    let changelog = repository.read("generated/alpha/CHANGELOG.md");
    assert!(changelog.contains(&format!("is no major one all the same: {reason}\n")), "{changelog}");
    assert!(changelog.contains("- Removed operation `PutOne`\n"), "{changelog}");
    let releases = repository.read("model/services/alpha/release.toml");
    assert!(releases.contains("allowed = "), "{releases}");
    // It stays in the next one's.
    repository.operations(&["GetOne", "PutTwo"]);
    repository.release(&[]).succeeded();
    repository.assert_released("0.1.2");
    assert!(repository.read("generated/alpha/CHANGELOG.md").contains(reason));
}

#[test]
fn what_people_say_counts() {
    let repository = Repository::new();
    repository.project.put(
        "model/services/alpha/release.toml",
        "version = '1.0.0'\n[[release]]\nversion = '1.0.0'\ndate = '2022-11-14'\nadded = ['Everything']\n",
    );
    repository.project.run("generate").succeeded();
    repository.commit("Say what is new");
    repository.release(&[]).succeeded();
    repository.assert_released("1.0.0");
    let changelog = repository.read("generated/alpha/CHANGELOG.md");
    assert!(
        changelog.contains("## 1.0.0 (2022-11-14)\n\nMade from models 4.5.\n\n### New\n\n- Everything\n"),
        "{changelog}"
    );
    assert!(!changelog.contains("First release"));

    let releases = repository.read("model/services/alpha/release.toml");
    let next = "\n[next]\nbreaking = [\"Retries wait longer\"]\n\n[[release]]";
    repository.project.put("model/services/alpha/release.toml", &releases.replacen("\n[[release]]", next, 1));
    repository.commit("Say what is next");
    repository.release(&[]).succeeded();
    repository.assert_released("2.0.0");
    assert!(!repository.read("model/services/alpha/release.toml").contains("[next]"));
    assert!(repository.read("generated/alpha/CHANGELOG.md").contains("- Retries wait longer\n"));
}

#[test]
fn a_changed_runtime_is_released_with_the_client() {
    let repository = Repository::new();
    repository.release(&[]).succeeded();
    repository.project.put("runtime/tests/more.rs", "// Nobody gets this.\n");
    repository.commit("Test more");
    assert!(repository.release(&[]).succeeded().contains("nothing to release since 0.1.0"));

    repository.project.put("jmespath/tests/more.rs", "// Nobody gets this either.\n");
    repository.commit("Test still more");
    assert!(repository.release(&[]).succeeded().contains("nothing to release since 0.1.0"));

    // What it depends on is a part of it.
    repository.project.put("jmespath/src/lib.rs", "//! Nothing at all.\n");
    repository.commit("Change the runtime");
    let said = repository.release(&[]).succeeded();
    assert!(said.contains("botosmith-runtime 0.1.0 -> 0.1.1: patch\n"), "{said}");
    repository.assert_released("0.1.1");
    assert!(repository.tags().contains(&"botosmith-runtime-v0.1.1".to_owned()));
    assert!(repository.published().contains(&"botosmith-runtime@0.1.1".to_owned()));
    // Both of its packages have one version.
    assert!(repository.published().contains(&"botosmith-jmespath@0.1.1".to_owned()));
    let manifest = repository.read("runtime/Cargo.toml");
    assert!(manifest.contains("{ path = \"../jmespath\", version = \"0.1.1\" }\n"), "{manifest}");
    assert!(repository.read("jmespath/Cargo.toml").contains("\nversion = \"0.1.1\"\n"));
    let lock = repository.read("Cargo.lock");
    assert!(lock.contains("name = \"botosmith-jmespath\"\nversion = \"0.1.1\"\n"), "{lock}");
    assert!(repository.read("generated/alpha/CHANGELOG.md").contains("- Requires botosmith-runtime 0.1.1\n"));
    // All clients name the runtime's version.
    let manifest = repository.read("generated/beta/Cargo.toml");
    assert!(manifest.contains("path = \"../../runtime\"\nversion = \"0.1.1\"\n"), "{manifest}");
}

#[test]
fn a_registry_of_ones_own_is_named_everywhere() {
    let repository = Repository::new();
    repository
        .project
        .put("model/services/alpha/release.toml", "version = \"0.1.0\"\nregistry = \"our-own\"\n");
    repository.project.run("generate").succeeded();
    repository.commit("Name a registry");
    let manifest = repository.read("generated/alpha/Cargo.toml");
    assert!(manifest.contains("\npublish = [\"our-own\"]\n"), "{manifest}");
    assert!(manifest.contains("version = \"0.1.0\"\nregistry = \"our-own\"\n"), "{manifest}");
    let told = repository.release(&[]).failed(1);
    assert!(told.contains("CARGO_REGISTRIES_OUR_OWN_TOKEN"), "{told}");
    let mut command = repository.command(&["release", "alpha"]);
    crate::common::Ran::of(command.env("CARGO_REGISTRIES_OUR_OWN_TOKEN", "secret")).succeeded();
    let calls = repository.calls();
    assert!(
        calls.iter().any(|call| call.starts_with("package ") && call.ends_with("--registry our-own")),
        "{calls:?}"
    );
    assert!(
        calls.iter().any(|call| call.starts_with("publish ") && call.ends_with("--registry our-own")),
        "{calls:?}"
    );
    let manifest = repository.read("runtime/Cargo.toml");
    assert!(manifest.contains("version = \"0.1.0\", registry = \"our-own\" }\n"), "{manifest}");
}

#[test]
fn a_dry_run_shows_everything_and_changes_nothing() {
    let repository = Repository::new();
    repository.release(&[]).succeeded();
    repository.operations(&["GetOne"]);
    let before = repository.everything();
    let published = repository.published();
    // It takes no token.
    let said =
        crate::common::Ran::of(&mut repository.command(&["release", "alpha", "--dry-run"])).succeeded();
    for line in [
        "botosmith-alpha 0.1.0 -> 0.2.0: major\n",
        "- Removed operation `PutOne`\n",
        "packed and compiled: botosmith-alpha 0.2.0, 1 KB\n",
        "documented: botosmith-jmespath, botosmith-runtime, botosmith-alpha\n",
        "would commit: docs/releases.md\n",
        "would commit: generated/alpha/CHANGELOG.md\n",
        "would tag: botosmith-alpha-v0.2.0\n",
        "would publish to crates.io; this was a dry run, and nothing was changed\n",
    ] {
        assert!(said.contains(line), "{line}: {said}");
    }
    assert_eq!(repository.everything(), before);
    assert_eq!(repository.published(), published);
    assert!(
        !repository.calls().iter().skip(8).any(|call| call.starts_with("publish")),
        "{:?}",
        repository.calls()
    );
    // What was shown is what is released.
    repository.release(&[]).succeeded();
    repository.assert_released("0.2.0");
    let again =
        crate::common::Ran::of(&mut repository.command(&["release", "alpha", "--dry-run"])).succeeded();
    assert_eq!(again, "botosmith-alpha: nothing to release\n");
}

#[test]
fn without_a_name_all_clients_are_released() {
    let repository = Repository::new();
    let lock =
        repository.read("Cargo.lock") + "\n[[package]]\nname = \"botosmith-beta\"\nversion = \"0.1.0\"\n";
    repository.project.put("Cargo.lock", &lock);
    repository.commit("Lock all");
    let mut command = repository.command(&["release"]);
    crate::common::Ran::of(command.env("CARGO_REGISTRY_TOKEN", "secret")).succeeded();
    let expected = ["botosmith-alpha-v0.1.0", "botosmith-beta-v0.1.0", "botosmith-runtime-v0.1.0"];
    assert_eq!(repository.tags(), expected);
    assert_eq!(repository.published().len(), 4);
    assert_eq!(
        index(&repository),
        [
            "| `botosmith-alpha` | 0.1.0 | models 4.5 |  |",
            "| `botosmith-beta` | 0.1.0 |  |  |",
            "| `botosmith-jmespath` | 0.1.0 |  |  |",
            "| `botosmith-runtime` | 0.1.0 |  |  |",
        ]
    );
}

/// The rows of the index.
fn index(repository: &Repository) -> Vec<String> {
    let page = repository.read("docs/releases.md");
    page.lines().filter(|line| line.starts_with("| `")).map(str::to_owned).collect()
}

#[test]
fn several_clients_are_released_by_their_names_and_the_index_has_each() {
    let repository = Repository::new();
    let release = |names: &[&str]| {
        let mut command = repository.command(&[&["release"], names].concat());
        crate::common::Ran::of(command.env("CARGO_REGISTRY_TOKEN", "secret"))
    };
    release(&["alpha"]).succeeded();
    assert_eq!(index(&repository).len(), 3);
    repository.operations(&["GetOne", "PutOne", "ListMore"]);
    release(&["alpha", "beta"]).succeeded();
    let rows = index(&repository);
    assert_eq!(
        rows[..2],
        ["| `botosmith-alpha` | 0.1.1 | models 4.5 | 0.1.0 |", "| `botosmith-beta` | 0.1.0 |  |  |",]
    );
    let told = release(&["alpha", "gamma"]).failed(2);
    assert!(told.contains("no service is called `gamma`"), "{told}");
}
