//! A client of one protocol compiles no codec of another, and none of what its operations do not want. Compiles nothing.

use botosmith_tests::fixture;
use std::collections::BTreeSet;
use std::process::Command;
use test_support::project;

/// The crates that each feature of the runtime adds to what it always has.
const CODECS: [(&str, &[&str]); 8] = [
    ("aws-json", &["aws-smithy-json"]),
    ("aws-query", &["aws-smithy-query", "aws-smithy-xml"]),
    ("ec2-query", &["aws-smithy-xml"]),
    ("rest-json", &["aws-smithy-json"]),
    ("rest-xml", &["aws-smithy-xml"]),
    ("rpc-v2-cbor", &["aws-smithy-cbor"]),
    ("checksums", &["aws-smithy-checksums"]),
    ("request-compression", &["aws-smithy-compression"]),
];

/// The codecs that the runtime depends on with a feature.
fn codecs(feature: &str) -> BTreeSet<String> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let mut tree = Command::new(cargo);
    tree.args([
        "tree",
        "--package",
        "botosmith-runtime",
        "--edges",
        "normal",
        "--prefix",
        "none",
        "--offline",
    ]);
    tree.args(["--format", "{p}", "--no-default-features", "--features", feature]).current_dir(project());
    let output = tree.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let names = String::from_utf8(output.stdout).unwrap();
    let names = names.lines().filter_map(|line| line.split(' ').next());
    let all: BTreeSet<&str> = CODECS.iter().flat_map(|(_, codecs)| codecs.iter().copied()).collect();
    names.filter(|name| all.contains(name)).map(str::to_owned).collect()
}

#[test]
fn a_feature_brings_its_own_codec_only() {
    for (feature, own) in CODECS {
        let own: BTreeSet<String> = own.iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(codecs(feature), own, "{feature}");
    }
}

#[test]
fn a_client_asks_for_the_features_of_its_protocol_and_its_operations_only() {
    for (name, feature) in [
        ("wire-names", "aws-json"),
        ("aws-query", "aws-query"),
        ("ec2-query", "ec2-query"),
        ("rest-json", "rest-json"),
        ("rest-xml", "rest-xml"),
        ("rpc-v2-cbor", "rpc-v2-cbor"),
        ("checksums", "aws-json\", \"checksums\", \"request-compression"),
        ("compression", "aws-query\", \"request-compression"),
        ("quirks-hashes", "rest-json\", \"tree-hash"),
        ("endpoint-discovery", "aws-query\", \"endpoint-discovery"),
    ] {
        let fixture = fixture::all().into_iter().find(|fixture| fixture.name == name).unwrap();
        let files = fixture.make("../../runtime").files.unwrap();
        let wanted = format!("default-features = false\nfeatures = [\"{feature}\"]\n");
        assert!(files["Cargo.toml"].contains(&wanted), "{name}: {}", files["Cargo.toml"]);
    }
}
