//! What can be said of the suites without a client: that they are botocore's, that models are made of them which clients
//! can be generated from, and that the record and the README have as many cases.

use botosmith_codegen::package::Vendored;
use botosmith_codegen::{Options, RuntimeDependency};
use botosmith_model::SourceSet;
use conformance_tests::counts::{Counts, ENDPOINTS};
use conformance_tests::exceptions::Exceptions;
use conformance_tests::protocol::PROTOCOLS;
use conformance_tests::services::{self, Service};
use conformance_tests::suite::{self, Suite};
use conformance_tests::{job, protocol};
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn here(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn text(name: &str) -> String {
    fs::read_to_string(here(name)).unwrap()
}

fn suites() -> Vec<Suite> {
    suite::read_all(&here("suites")).unwrap()
}

/// Errors of the generator, if it makes no crate.
fn refusal(service: &Service) -> Option<String> {
    let mut sources = SourceSet::new("suite", "");
    sources.add("service-2.json", service.model().into_bytes());
    let (model, mut problems) = botosmith_model::read_draft(&sources);
    let mut model = model?;
    model.take_standard_partitions();
    let runtime = RuntimeDependency::Version("0.1".to_owned());
    let options = Options { runtime, own_workspace: true, operations: None, vendored: Vendored::default() };
    let files = botosmith_codegen::generate(&model, &options, &mut problems);
    files.is_none().then(|| problems.iter().map(|problem| format!("{problem}\n")).collect())
}

#[derive(Deserialize)]
struct Provenance {
    file: Vec<VendoredFile>,
}

#[derive(Deserialize)]
struct VendoredFile {
    name: String,
    sha256: String,
}

#[test]
fn the_files_are_botocores() {
    let provenance: Provenance = toml::from_str(&text("provenance.toml")).unwrap();
    let mut named = BTreeSet::new();
    for file in &provenance.file {
        let digest = Sha256::digest(fs::read(here(&file.name)).unwrap());
        let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(digest, file.sha256, "{}", file.name);
        named.insert(file.name.clone());
    }
    for suite in suites() {
        assert!(named.contains(&format!("suites/{}.json", suite.name)), "{}", suite.name);
    }
}

#[test]
fn every_suite_becomes_services_of_which_clients_can_be_made() {
    let suites = suites();
    let exceptions = Exceptions::read(&text("exceptions.toml")).unwrap();
    let (services, placed) = services::place(&suites);
    let names: BTreeSet<&str> = services.iter().map(|service| &*service.name).collect();
    assert_eq!(names.len(), services.len());
    for (place, service) in services.iter().enumerate() {
        let Some(why) = refusal(service) else { continue };
        for placed in placed.iter().filter(|placed| placed.service == place) {
            let exception = exceptions.of(&placed.suite.name, &placed.case.id);
            assert!(exception.is_some(), "{} {}: {why}", placed.suite.name, placed.case.id);
        }
    }
    for placed in &placed {
        job::line(placed, &services[placed.service].name).unwrap();
    }
}

#[test]
fn every_exception_is_a_case() {
    let suites = suites();
    for entry in Exceptions::read(&text("exceptions.toml")).unwrap().entries {
        let suite = suites.iter().find(|suite| suite.name == entry.suite);
        let mut cases = suite.iter().flat_map(|suite| &suite.entries).flat_map(|entry| &entry.cases);
        assert!(
            cases.any(|case| case.id == entry.case && !case.is_ignored),
            "{} {}",
            entry.suite,
            entry.case
        );
    }
}

#[test]
fn what_botocore_ignores_is_known() {
    let mut found: BTreeMap<bool, (usize, usize)> = BTreeMap::new();
    for suite in suites() {
        let (all, ignored) = found.entry(suite.name.starts_with("legacy/")).or_default();
        for case in suite.entries.iter().flat_map(|entry| &entry.cases) {
            *all += 1;
            *ignored += usize::from(case.is_ignored);
        }
    }
    assert_eq!(found, [(false, (367 + 365, 78)), (true, (162 + 110, 10))].into());
}

#[test]
fn the_record_and_the_readme_have_all_cases_and_none_fails() {
    let counts = Counts::read(&text("counts.toml")).unwrap();
    let mut cases: BTreeMap<&str, usize> = BTreeMap::new();
    for suite in suites() {
        let its: usize = suite.entries.iter().map(|entry| entry.cases.len()).sum();
        *cases.entry(suite.protocol.name).or_default() += its;
    }
    let readme = fs::read_to_string(test_support::project().join("README.md")).unwrap();
    for protocol in &PROTOCOLS {
        let count = counts.0.get(protocol.name).copied().unwrap_or_default();
        assert_eq!(count.total(), cases[protocol.name], "{}: run `cargo xtask conformance`", protocol.name);
        assert_eq!(count.failed, 0, "{}", protocol.name);
        let row = format!("| {} | {} | {} |", protocol.title, count.passed, count.left_out);
        assert!(readme.contains(&row), "README.md has no row {row}");
    }
    let endpoints = counts.0[ENDPOINTS];
    assert_eq!(endpoints.failed, 0);
    let row = format!("| endpoints | {} | {} |", grouped(endpoints.passed), endpoints.left_out);
    assert!(readme.contains(&row), "README.md has no row {row}");
    assert!(protocol::of_suite("input/soap").is_none());
}

/// `15245` as `15,245`.
fn grouped(count: usize) -> String {
    match count {
        0..1000 => count.to_string(),
        _ => format!("{},{:03}", count / 1000, count % 1000),
    }
}
