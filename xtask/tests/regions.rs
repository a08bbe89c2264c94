//! Crates of models that come without `partitions.json`, with and without endpoint rules of their own: they have AWS's own
//! list. What is found with it is seen in `tests/endpoints`.

mod common;

use common::{model, Project};
use std::fs;
use test_support::own_rules;

#[test]
fn a_model_without_partitions_has_the_standard_ones_and_a_note_says_so() {
    let small = Project::new();
    fs::remove_file(small.path("model/services/partitions.json")).unwrap();
    fs::remove_dir_all(small.path("model/services/beta")).unwrap();
    small.vendor("harbour", &model("harbour", &["Dock"]));
    small.vendor("quay", &model("quay", &["Dock"]));
    small.put("model/services/quay/2020-01-01/endpoint-rule-set-1.json", &own_rules("quay"));
    let ran = small.run("generate harbour quay --deny-warnings");
    let notes: Vec<&str> = ran.err.lines().collect();
    assert_eq!(
        notes,
        [
            "note: model/services/harbour/2020-01-01: no partitions.json, so AWS's own list of regions is taken",
            "note: model/services/quay/2020-01-01: no partitions.json, so AWS's own list of regions is taken",
        ]
    );
    ran.succeeded();
    let manifest = small.read("generated/harbour/Cargo.toml");
    assert!(manifest.contains("\"partitions.json\" = \"sha256:"), "{manifest}");

    for service in ["harbour", "quay"] {
        let rules = small.read(&format!("generated/{service}/src/endpoint_rules.rs"));
        assert!(
            rules.contains("\"us-east-1\"") && rules.contains("\"amazonaws.com.cn\""),
            "{service}: {rules}"
        );
    }
    // Rules that ask for no region need none.
    let fixed =
        own_rules("SERVICE").replace("aws.partition", "parseURL").replace("{P#dnsSuffix}", "example.com");
    small.put("model/services/quay/2020-01-01/endpoint-rule-set-1.json", &fixed);
    let ran = small.run("generate quay");
    assert_eq!(ran.err, "");
    ran.succeeded();
}
