//! What is published: the files of all packages, their size, and their manifests.

use botosmith_tests::packed::{folder as packing, pack, Packed, PACKAGES};
use botosmith_tests::proton_crate::{dependencies, folder, output};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;
use test_support::project;
use toml::Table;

/// The packages, each after those that it depends on, and what Cargo said; made once.
fn packed() -> &'static (Vec<Packed>, String) {
    static PACKED: OnceLock<(Vec<Packed>, String)> = OnceLock::new();
    PACKED.get_or_init(|| pack(Path::new(env!("CARGO_TARGET_TMPDIR"))).unwrap())
}

fn manifest(packed: &Packed) -> Table {
    packed.text("Cargo.toml").parse().unwrap()
}

#[test]
fn one_call_packs_all_without_a_warning() {
    let (crates, told) = packed();
    assert!(!told.contains("warning"), "{told}");
    assert_eq!(told.matches("Packaged ").count(), PACKAGES.len(), "{told}");
    for (packed, name) in crates.iter().zip(PACKAGES) {
        assert!(packed.size < 400_000, "{name}: {} bytes", packed.size);
        assert!(packed.files.len() > 20, "{name}: {} files", packed.files.len());
    }
}

/// What Cargo adds to every package; the first only where there is a repository.
const BY_CARGO: [&str; 4] = [".cargo_vcs_info.json", "Cargo.lock", "Cargo.toml", "Cargo.toml.orig"];

#[test]
fn nothing_is_packed_that_does_not_belong() {
    let own = [
        &[
            "tests/compliance.rs",
            "tests/compliance/LICENSE",
            "tests/compliance/NOTICE",
            "tests/compliance/README.md",
            "tests/compliance/exceptions.toml",
            "tests/compliance/provenance.toml",
            "tests/compliance/suite/basic.json",
            "tests/compliance/suite/benchmarks.json",
            "tests/compliance/suite/boolean.json",
            "tests/compliance/suite/current.json",
            "tests/compliance/suite/escape.json",
            "tests/compliance/suite/filters.json",
            "tests/compliance/suite/functions.json",
            "tests/compliance/suite/identifiers.json",
            "tests/compliance/suite/indices.json",
            "tests/compliance/suite/literal.json",
            "tests/compliance/suite/multiselect.json",
            "tests/compliance/suite/pipe.json",
            "tests/compliance/suite/slice.json",
            "tests/compliance/suite/syntax.json",
            "tests/compliance/suite/unicode.json",
            "tests/compliance/suite/wildcard.json",
            "tests/reference.rs",
            "tests/reference/README.md",
            "tests/reference/reference.json",
            "tests/support/mod.rs",
        ][..],
        &[
            "tests/config_api.rs",
            "tests/declarations.rs",
            "tests/endpoint.rs",
            "tests/golden/official-interceptors.txt",
            "tests/params.rs",
            "tests/parcels/mod.rs",
            "tests/reading.rs",
            "tests/scalars.rs",
            "tests/streams.rs",
        ][..],
        &[
            "constraints.txt",
            "documentation.md",
            "examples/call_by_name.rs",
            "examples/deploy_environment.rs",
            "examples/environments.rs",
            "examples/presign.rs",
            "examples/resume_listing.rs",
            "examples/validate.rs",
            "examples/watch_deployment.rs",
        ][..],
    ];
    for ((packed, own), name) in packed().0.iter().zip(own).zip(PACKAGES) {
        let others = packed.files.keys().map(String::as_str);
        let others = others.filter(|path| !path.starts_with("src/") && !BY_CARGO.contains(path));
        let mut expected: BTreeSet<&str> =
            ["LICENSE", "NOTICE", "README.md"].iter().chain(own).copied().collect();
        // What has been released says what has changed.
        expected
            .extend(project().join(packing(name)).join("CHANGELOG.md").is_file().then_some("CHANGELOG.md"));
        assert_eq!(others.collect::<BTreeSet<_>>(), expected, "{name}");
        let sources = packed.files.keys().filter(|path| path.starts_with("src/"));
        assert_eq!(sources.filter(|path| !path.ends_with(".rs")).count(), 0, "{name}");
    }
}

#[test]
fn each_package_has_licence_notice_and_readme() {
    let licence = fs::read_to_string(project().join("LICENSE")).unwrap();
    for (packed, name) in packed().0.iter().zip(PACKAGES) {
        assert_eq!(packed.text("LICENSE"), licence, "{name}");
        assert!(packed.text("NOTICE").starts_with(&format!("{name}\n")), "{name}");
        assert!(packed.text("README.md").starts_with(&format!("# {name}\n")), "{name}");
        for link in packed.text("README.md").split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            assert!(link.starts_with("https://") || packed.files.contains_key(link), "{name}: {link}");
        }
    }
    let theirs = fs::read_to_string(project().join("model/services/proton/2020-07-20/NOTICE")).unwrap();
    let copyright = theirs.lines().find(|line| line.starts_with("Copyright ")).unwrap();
    let notice = packed().0[2].text("NOTICE");
    assert!(notice.contains(copyright) && !notice.contains("requests"), "{notice}");
}

#[test]
fn the_manifests_say_what_a_registry_asks_for() {
    for (packed, name) in packed().0.iter().zip(PACKAGES) {
        let manifest = manifest(packed);
        let package = manifest["package"].as_table().unwrap();
        let text = |key: &str| package.get(key).and_then(toml::Value::as_str).unwrap_or_default();
        assert_eq!((text("name"), text("license"), text("readme")), (name, "Apache-2.0", "README.md"));
        assert_eq!((text("edition"), text("rust-version")), ("2021", "1.94.1"), "{name}");
        assert_eq!(text("documentation"), format!("https://docs.rs/{name}"));
        assert!((20..=150).contains(&text("description").len()), "{name}: {}", text("description"));
        let words = |key: &str| package[key].as_array().unwrap().len();
        assert!((1..=5).contains(&words("categories")) && (1..=5).contains(&words("keywords")), "{name}");
        assert_eq!(package["metadata"]["docs"]["rs"]["all-features"].as_bool(), Some(true), "{name}");
        for (dependency, spec) in manifest["dependencies"].as_table().unwrap() {
            assert!(spec.get("path").is_none() && spec["version"].as_str().is_some(), "{name}: {dependency}");
        }
    }
    for (packed, needed) in packed().0.iter().skip(1).zip(&packed().0) {
        let needed = manifest(needed)["package"].clone();
        let found = &manifest(packed)["dependencies"][needed["name"].as_str().unwrap()]["version"];
        assert_eq!(*found, needed["version"], "{needed}");
    }
}

#[test]
fn the_client_says_what_it_was_made_from() {
    let manifest = manifest(&packed().0[2]);
    let made = &manifest["package"]["metadata"]["botosmith"];
    let read = |path: &str| -> Table { fs::read_to_string(project().join(path)).unwrap().parse().unwrap() };
    let provenance = read("model/services/proton/2020-07-20/provenance.toml");
    let source = provenance["source"].as_table().unwrap();
    let source = ["package", "version"].map(|key| source[key].as_str().unwrap()).join(" ");
    assert_eq!(made["source"].as_str(), Some(source.as_str()));
    assert_eq!(made["generator"], read("codegen/Cargo.toml")["package"]["version"]);
    assert_eq!(
        (made["service"].as_str(), made["api-version"].as_str()),
        (Some("proton"), Some("2020-07-20"))
    );
    // Without a list, it has all operations.
    assert!(made.get("operations").is_none());
    let listed: BTreeSet<(&str, String)> = provenance["file"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|file| file["name"].as_str().unwrap().ends_with(".json"))
        .map(|file| (file["name"].as_str().unwrap(), format!("sha256:{}", file["sha256"].as_str().unwrap())))
        .collect();
    let sources = made["sources"].as_table().unwrap().iter();
    let sources = sources.map(|(name, sum)| (name.as_str(), sum.as_str().unwrap().to_owned()));
    assert_eq!(sources.collect::<BTreeSet<_>>(), listed);
}

/// Whoever has the oldest Rust that the packages claim can compile all that they bring.
#[test]
fn no_dependency_wants_a_newer_rust() {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // Not offline: whoever compiled these tests need not have downloaded what the client needs.
    let platform = "x86_64-unknown-linux-gnu";
    cargo.args(["metadata", "--locked", "--format-version", "1", "--filter-platform", platform]);
    cargo.current_dir(folder());
    let metadata: Value = serde_json::from_str(&output(&mut cargo).unwrap()).unwrap();
    let used = dependencies(&["--all-features", "--target", platform]).unwrap();
    let number =
        |version: &str| -> Vec<u32> { version.split('.').map(|part| part.parse().unwrap()).collect() };
    let mut looked_at = 0;
    for package in metadata["packages"].as_array().unwrap() {
        let (name, version) = (package["name"].as_str().unwrap(), package["version"].as_str().unwrap());
        if !used.get(name).is_some_and(|versions| versions.contains(&format!("v{version}"))) {
            continue;
        }
        looked_at += 1;
        let rust = package["rust_version"].as_str().unwrap_or("1.0");
        assert!(number(rust) <= number("1.94.1"), "{name} {version} wants Rust {rust}");
    }
    assert!(looked_at > 80, "{looked_at} of {}", used.len());
}
