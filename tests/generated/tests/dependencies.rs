//! The features and dependencies of a generated client. Compiles nothing.

use botosmith_tests::proton_crate::{dependencies, folder};
use std::collections::BTreeSet;

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
    let manifest = std::fs::read_to_string(folder().join("Cargo.toml")).unwrap();
    let features = manifest.split("[features]\n").nth(1).and_then(|rest| rest.split("\n\n").next()).unwrap();
    let names: Vec<_> = features.lines().filter_map(|line| line.split(" = ").next()).collect();
    for name in OFFICIAL_FEATURES {
        assert!(names.contains(&name), "{name} is missing in {names:?}");
    }
    let default = features.lines().find(|line| line.starts_with("default = ")).unwrap();
    assert!(!default.contains("legacy"), "{default}");
}

/// Whoever does not validate does not pay for it.
#[test]
fn validation_alone_brings_the_engine_of_patterns() {
    let brings = |features: &[&str]| dependencies(features).unwrap().contains_key("regex");
    assert!(!brings(&[]) && brings(&["--features", "validation"]));
}

/// The legacy features are aliases, so that even with all of them there is one of each.
#[test]
fn there_is_one_http_and_one_tls_stack() {
    for features in [&[][..], &["--all-features"][..]] {
        let versions = dependencies(features).unwrap();
        for name in ["http", "hyper", "h2", "rustls", "tokio-rustls", "aws-lc-rs"] {
            assert_eq!(
                versions.get(name).map(BTreeSet::len),
                Some(1),
                "{name} with {features:?}: {versions:?}"
            );
        }
        let twice: Vec<_> = versions.iter().filter(|(_, versions)| versions.len() > 1).collect();
        assert!(twice.is_empty(), "{twice:?}");
    }
}
