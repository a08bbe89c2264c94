//! The README's numbers of services are those that `examples/services_all.rs` found in botocore 1.44.5 and in Smithy's models
//! of 2025-04; and of several protocols, a client speaks the one that the official crate does.

use botosmith_codegen::protocols::taken;
use botosmith_model::Protocol;
use std::fs;
use std::path::Path;

/// Protocol and `yes` or `no` of every service.
fn services() -> Vec<(&'static str, bool)> {
    let text = include_str!("services/botocore.tsv");
    let row = |line: &'static str| {
        let mut columns = line.split('\t').skip(1);
        (columns.next().unwrap(), columns.next() == Some("yes"))
    };
    text.lines().map(row).collect()
}

#[test]
fn the_readme_has_the_numbers() {
    let services = services();
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md")).unwrap();
    let row = |name: &str| readme.lines().find(|line| line.starts_with(&format!("| {name} |"))).unwrap();
    let made = services.iter().filter(|(_, made)| *made).count();
    let wanted = format!("{made} of the {} in botocore 1.44.5", services.len());
    assert!(row("services").contains(&wanted), "not `{wanted}`: {}", row("services"));
    // A protocol is in the row `protocols` where a client of some service speaks it; else, with the number of services
    // that have no other, in the row `not yet`.
    for (protocol, name) in [
        ("AwsJson1_0", "awsJson 1.0"),
        ("AwsJson1_1", "1.1"),
        ("AwsQuery", "awsQuery"),
        ("Ec2Query", "ec2Query"),
        ("RpcV2Cbor", "rpcv2Cbor"),
        ("RestJson1", "restJson1"),
        ("RestXml", "restXml"),
    ] {
        let all = services.iter().filter(|(its, _)| *its == protocol);
        let spoken = all.clone().any(|(_, made)| *made);
        assert_eq!(row("protocols").contains(name), spoken, "{name}: {}", row("protocols"));
        let missing = format!("{name} ({})", all.count());
        assert_eq!(row("not yet").contains(&missing), !spoken, "{missing}: {}", row("not yet"));
    }
}

#[test]
fn the_readme_has_the_numbers_of_smithys_models() {
    let text = include_str!("smithy/services.tsv");
    let rows: Vec<Vec<&str>> =
        text.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect()).collect();
    let made = rows.iter().filter(|row| row[2] == "yes").count();
    assert!(
        rows.iter().all(|row| (row[2] == "yes") != (row.len() == 4)),
        "a reason for each that is refused"
    );
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md")).unwrap();
    let wanted = format!("{made} of the {} models", rows.len());
    assert!(readme.contains(&wanted), "not `{wanted}`");
}

#[test]
fn of_several_protocols_that_of_the_official_crate_is_spoken() {
    use Protocol::{AwsJson1_0, AwsJson1_1, AwsQuery, RestJson1, RpcV2Cbor};
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../model/services/proton/2020-07-20");
    let mut metadata = botosmith_model::load(&folder).0.unwrap().metadata;
    for (service, all, wanted) in [
        ("CloudWatch", &[RpcV2Cbor, AwsJson1_0, AwsQuery][..], RpcV2Cbor),
        ("Keyspaces", &[RpcV2Cbor, AwsJson1_0], RpcV2Cbor),
        ("Textract", &[RpcV2Cbor, AwsJson1_1], AwsJson1_1),
        ("Network Firewall", &[RpcV2Cbor, AwsJson1_0], AwsJson1_0),
        // The first, where nobody knows better.
        ("Example", &[RestJson1, AwsQuery, RpcV2Cbor], RestJson1),
        ("Example", &[AwsQuery, RestJson1], AwsQuery),
    ] {
        metadata.service_id = service.to_owned();
        metadata.protocol = all[0];
        metadata.alternatives = all[1..].to_vec();
        assert_eq!(taken(&metadata), wanted, "{service}: {all:?}");
    }
}
