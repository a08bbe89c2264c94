//! The whole suite: clients against the data of their services, with the list of exceptions. Proton's runs it, and the
//! one of the slices in `tests/models`.

use crate::exceptions::{Contract, Exceptions, MOST};
use crate::golden::{self, Golden};
use crate::run::run;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use test_calls::services::Service;

/// The list of exceptions.
///
/// # Panics
/// Where it is not as it must be.
pub fn exceptions() -> Exceptions {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("exceptions.toml");
    let text = fs::read_to_string(path).expect("the list of exceptions");
    Exceptions::read(&text).unwrap_or_else(|err| panic!("exceptions.toml: {err}"))
}

/// All data in a folder beside this package's sources, by the files in the order of their names.
///
/// # Panics
/// Where it cannot be read.
pub fn data(folder: &str) -> Vec<Golden> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let paths = fs::read_dir(folder).expect("the data").map(|file| file.expect("a file").path());
    let paths: BTreeSet<_> = paths.collect();
    paths.iter().flat_map(|path| golden::load(path).unwrap_or_else(|err| panic!("{err}"))).collect()
}

/// Compares all services in a folder of data, and prints the counts.
///
/// # Panics
/// Where anything differs, where data is not whole, where a client has no data or data has no client, and where an
/// exception is not needed.
pub async fn compare(services: &[Service], folder: &str) {
    let (mut exceptions, data) = (exceptions(), data(folder));
    let (mut out, mut differences, mut cases) = (String::new(), Vec::new(), 0);
    for golden in &data {
        let name = &golden.head.service;
        let service = services.iter().find(|service| service.name == name);
        let service = service.unwrap_or_else(|| panic!("there is data of {name}, and no client"));
        exceptions.compared(name);
        let report =
            run(service, golden, &mut exceptions).await.unwrap_or_else(|err| panic!("{name}: {err}"));
        assert_eq!(report.cases(), golden.head.cases.values().sum::<usize>(), "{name}: lines are missing");
        assert!(golden.head.refused.is_empty(), "{name}: {:?}", golden.head.refused);
        out += &format!("{report}\n");
        cases += report.cases();
        differences.extend(report.differences.iter().map(|difference| format!("{name}: {difference}")));
    }
    for (id, cases) in exceptions.used() {
        out += &format!("  exception {id:<35}{cases:>7} cases\n");
    }
    let listed = |contract| exceptions.entries.iter().filter(|entry| entry.contract == contract).count();
    let (wire, source) = (listed(Contract::Wire), listed(Contract::Source));
    out += &format!(
        "  exceptions: {wire} of the wire, {source} of the source code, at most {MOST} of a service\n"
    );
    println!("\n{out}  {} services, {cases} cases, {} differences", data.len(), differences.len());
    assert!(differences.is_empty(), "{} differences:\n{}", differences.len(), differences.join("\n"));
    assert_eq!(exceptions.unused(), [""; 0], "exceptions that no case needs");
    let clients: BTreeSet<_> = services.iter().map(|service| service.name.to_owned()).collect();
    let data: BTreeSet<_> = data.into_iter().map(|golden| golden.head.service).collect();
    assert_eq!(clients, data);
    assert!(!clients.is_empty());
}
