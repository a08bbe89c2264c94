//! What a user of the generated client takes in: features and dependencies. Nothing is compiled.

use botosmith_tests::project;
use std::collections::BTreeMap;
use std::process::Command;

/// The features of aws-sdk-proton 1.119.0, by its manifest.
const OFFICIAL_FEATURES: [&str; 9] = [
    "behavior-version-latest",
    "default",
    "default-https-client",
    "gated-tests",
    "legacy-https-client",
    "legacy-test-util",
    "rt-tokio",
    "rustls",
    "test-util",
];

#[test]
fn every_feature_of_the_official_crate_exists() {
    let manifest = std::fs::read_to_string(project().join("generated/proton/Cargo.toml")).unwrap();
    let features = manifest.split("[features]\n").nth(1).and_then(|rest| rest.split("\n\n").next()).unwrap();
    let names: Vec<_> = features.lines().filter_map(|line| line.split(" = ").next()).collect();
    for name in OFFICIAL_FEATURES {
        assert!(names.contains(&name), "{name} is missing in {names:?}");
    }
    let default = features.lines().find(|line| line.starts_with("default = ")).unwrap();
    assert!(!default.contains("legacy"), "{default}");
}

/// The legacy features are aliases, so that even with all of them there is one of each.
#[test]
fn there_is_one_http_and_one_tls_stack() {
    for features in [&[][..], &["--all-features"][..]] {
        let versions = dependencies(features);
        for name in ["http", "hyper", "h2", "rustls", "tokio-rustls", "aws-lc-rs"] {
            assert_eq!(versions.get(name).map(Vec::len), Some(1), "{name} with {features:?}: {versions:?}");
        }
        let twice: Vec<_> = versions.iter().filter(|(_, versions)| versions.len() > 1).collect();
        assert!(twice.is_empty(), "{twice:?}");
    }
}

/// The versions of each crate that a program with the client compiles.
fn dependencies(features: &[&str]) -> BTreeMap<String, Vec<String>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let tree = ["tree", "--offline", "--locked", "--package", "botosmith-proton", "--edges", "normal"];
    let done = Command::new(cargo)
        .args(tree)
        .args(["--prefix", "none", "--no-dedupe"])
        .args(features)
        .current_dir(project())
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let mut versions: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in String::from_utf8(done.stdout).unwrap().lines() {
        let mut words = line.split(' ').map(str::to_owned);
        if let (Some(name), Some(version)) = (words.next(), words.next()) {
            let known = versions.entry(name).or_default();
            if !known.contains(&version) {
                known.push(version);
            }
        }
    }
    versions
}
