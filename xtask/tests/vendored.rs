//! What lies beside a vendored model and what becomes of it: provenance, notice, example programs; and the runtime's version.

mod common;

use common::Project;
use std::fs;
use toml::Table;

const MODEL: &str = "model/services/alpha/2020-01-01";
const PROGRAM: &str = "//! Shows something.\n\nfn main() {}\n";

/// A project in which everything lies beside the model of `alpha`.
fn project() -> Project {
    let project = Project::new();
    project.put("runtime/Cargo.toml", "[package]\nversion = \"1.2.3\"\n");
    project.put(&format!("{MODEL}/provenance.toml"), "[source]\npackage = \"models\"\nversion = \"4.5\"\n");
    project.put(&format!("{MODEL}/NOTICE"), "Models\nCopyright Somebody\n\n----\n\nSomething else\n");
    project.put("model/services/alpha/examples/show.rs", PROGRAM);
    project.put("model/services/alpha/examples/notes.md", "not copied");
    project
}

fn manifest(project: &Project, service: &str) -> Table {
    project.read(&format!("generated/{service}/Cargo.toml")).parse().unwrap()
}

#[test]
fn the_manifest_names_origin_generator_and_runtime() {
    let project = project();
    project.run("generate").succeeded();
    let alpha = manifest(&project, "alpha");
    let made = alpha["package"]["metadata"]["botosmith"].as_table().unwrap();
    assert_eq!(made["source"].as_str(), Some("models 4.5"));
    assert_eq!(made["generator"].as_str(), Some(env!("CARGO_PKG_VERSION")));
    assert_eq!(alpha["dependencies"]["botosmith-runtime"]["version"].as_str(), Some("1.2.3"));
    let beta = manifest(&project, "beta");
    assert!(beta["package"]["metadata"]["botosmith"].get("source").is_none());

    project.put("runtime/Cargo.toml", "[package]\nversion.workspace = true\n");
    project.run("generate").succeeded();
    assert!(manifest(&project, "alpha")["dependencies"]["botosmith-runtime"].get("version").is_none());
}

#[test]
fn the_notice_is_the_models_and_no_more() {
    let project = project();
    project.run("generate").succeeded();
    let notice = project.read("generated/alpha/NOTICE");
    assert!(
        notice.starts_with("botosmith-alpha\n") && notice.contains("as it is in models 4.5."),
        "{notice}"
    );
    assert!(notice.ends_with("\n\nModels\nCopyright Somebody\n"), "{notice}");
    assert!(!project.read("generated/beta/NOTICE").contains("Models"));
}

#[test]
fn programs_are_copied_checked_and_pruned() {
    let project = project();
    project.run("generate").succeeded();
    let copy = project.read("generated/alpha/examples/show.rs");
    assert!(copy.starts_with("// Copied by `cargo xtask generate`") && copy.ends_with(PROGRAM), "{copy}");
    assert!(project.read("generated/alpha/README.md").contains("](examples/show.rs)"));
    assert!(!project.path("generated/alpha/examples/notes.md").exists());
    assert!(!project.path("generated/beta/examples").exists());

    project.put("generated/alpha/examples/show.rs", "fn main() {}\n");
    let ran = project.run("generate --check");
    assert_eq!((ran.code, ran.out.as_str()), (Some(1), "changed: generated/alpha/examples/show.rs\n"));
    fs::remove_file(project.path("model/services/alpha/examples/show.rs")).unwrap();
    project.run("generate").succeeded();
    assert!(!project.path("generated/alpha/examples").exists());
}

#[test]
fn version_changelog_and_registry_come_from_what_is_said_of_releases() {
    let project = project();
    project.run("generate").succeeded();
    assert_eq!(manifest(&project, "alpha")["package"]["version"].as_str(), Some("0.1.0"));
    assert!(!project.path("generated/alpha/CHANGELOG.md").exists());

    let releases = "version = '1.2.3'\nregistry = 'ours'\n[next]\nadded = ['hidden']\n[[release]]\nversion = '1.2.3'\n\
                    allowed = 'why'\nbreaking = ['`a` & <b>']\nchanged = ['c', 'd']\n[[release]]\nversion = '1.0.0'\n";
    project.put("model/services/alpha/release.toml", releases);
    assert_eq!(project.run("generate --check").code, Some(1));
    project.run("generate").succeeded();
    let alpha = manifest(&project, "alpha");
    assert_eq!(alpha["package"]["version"].as_str(), Some("1.2.3"));
    assert_eq!(alpha["package"]["publish"].as_array().map(Vec::len), Some(1));
    assert_eq!(alpha["dependencies"]["botosmith-runtime"]["registry"].as_str(), Some("ours"));
    let changelog = project.read("generated/alpha/CHANGELOG.md");
    let (_, entries) = changelog.split_once("\n\n## ").unwrap();
    let expected = "1.2.3\n\nThis version may break code that compiles with the one before it, and is no major one all the same: \
                    why\n\n### May break your code\n\n- `a` & <b>\n\n### Changed\n\n- c\n- d\n\n## 1.0.0\n";
    assert_eq!(entries, expected);
    let readme = project.read("generated/alpha/README.md");
    assert!(readme.contains("version = \"1.2\" }") && readme.contains("](CHANGELOG.md)"), "{readme}");

    project.put("model/services/alpha/release.toml", "version = '1'\n");
    let ran = project.run("generate");
    assert!(ran.code == Some(1) && ran.err.contains("alpha/release.toml: #: version: `1`"), "{ran:?}");
}

/// A program may call an operation that was not selected.
#[test]
fn a_selection_of_operations_comes_without_programs() {
    let project = project();
    project.run("generate alpha --operations GetOne").succeeded();
    assert!(!project.path("generated/alpha/examples").exists());
    project.run("generate alpha --check").succeeded();
}

#[test]
fn a_damaged_origin_or_program_is_told_and_nothing_is_written() {
    for (path, text) in [
        (format!("{MODEL}/provenance.toml").as_str(), "[source]\n"),
        ("model/services/alpha/examples/show.rs", "fn main( {}\n"),
    ] {
        let project = project();
        project.put(path, text);
        let ran = project.run("generate");
        assert_eq!(ran.code, Some(1), "{ran:?}");
        let told = path.rsplit('/').next().unwrap();
        assert!(ran.err.contains(told) && ran.err.contains("nothing was written"), "{}", ran.err);
        assert!(!project.path("generated").exists());
    }
}
