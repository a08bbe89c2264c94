//! Every generated client against the golden data of its service. `--nocapture` shows the counts.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use test_calls::services::SERVICES;
use wire_tests::exceptions::{Contract, Exceptions, MOST};
use wire_tests::golden::{self, Golden};
use wire_tests::run::run;

fn exceptions() -> Exceptions {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("exceptions.toml");
    let text = fs::read_to_string(path).expect("the list of exceptions");
    Exceptions::read(&text).unwrap_or_else(|err| panic!("exceptions.toml: {err}"))
}

/// All data, by the files in the order of their names.
fn data() -> Vec<Golden> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let paths = fs::read_dir(folder).expect("the data").map(|file| file.expect("a file").path());
    let paths: BTreeSet<_> = paths.collect();
    paths.iter().flat_map(|path| golden::load(path).unwrap_or_else(|err| panic!("{err}"))).collect()
}

#[tokio::test]
async fn the_same_bytes_as_botocore() {
    let (mut exceptions, data) = (exceptions(), data());
    let (mut out, mut differences) = (String::new(), Vec::new());
    for golden in &data {
        let name = &golden.head.service;
        let service = SERVICES.iter().find(|service| service.name == name);
        let service = service.unwrap_or_else(|| panic!("there is data of {name}, and no client"));
        let report =
            run(service, golden, &mut exceptions).await.unwrap_or_else(|err| panic!("{name}: {err}"));
        assert_eq!(report.cases(), golden.head.cases.values().sum::<usize>(), "{name}: lines are missing");
        assert!(golden.head.refused.is_empty(), "{name}: {:?}", golden.head.refused);
        out += &format!("{report}\n");
        differences.extend(report.differences);
    }
    for (id, cases) in exceptions.used() {
        out += &format!("  exception {id:<35}{cases:>7} cases\n");
    }
    let listed = |contract| exceptions.entries.iter().filter(|entry| entry.contract == contract).count();
    let (wire, source) = (listed(Contract::Wire), listed(Contract::Source));
    println!("\n{out}  exceptions: {wire} of the wire, {source} of the source code, at most {MOST}");
    assert!(differences.is_empty(), "{} differences:\n{}", differences.len(), differences.join("\n"));
    assert_eq!(exceptions.unused(), [""; 0], "exceptions that no case needs");
}

#[test]
fn every_client_has_data() {
    let clients: BTreeSet<_> = SERVICES.iter().map(|service| service.name.to_owned()).collect();
    let data: BTreeSet<_> = data().into_iter().map(|golden| golden.head.service).collect();
    assert_eq!(clients, data);
    assert!(!clients.is_empty());
}
