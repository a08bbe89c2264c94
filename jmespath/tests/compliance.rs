//! JMESPath's own compliance suite: every case of every file in `tests/compliance`.
//!
//! Where the data is from is in `tests/compliance/README.md`. `tests/compliance/exceptions.toml` lists the cases that
//! are answered otherwise, each with its reason: one that is not answered so any more is an error, too.

#![cfg(feature = "evaluate")]

#[path = "support/mod.rs"]
mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use support::{answer, check, document};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/compliance")
}

/// The files of the suite by name.
fn files() -> BTreeMap<String, Value> {
    let entries = fs::read_dir(folder().join("suite")).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let read = |path: PathBuf| {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        (name, serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap())
    };
    paths.filter(|path| path.extension().is_some_and(|kind| kind == "json")).map(read).collect()
}

/// The exceptions: what each case is called, and why it is one. A line is `"name" = "reason"`, both as in JSON.
fn exceptions() -> BTreeMap<String, String> {
    let text = fs::read_to_string(folder().join("exceptions.toml")).unwrap();
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let entry = |line: &str| {
        let mut words = serde_json::Deserializer::from_str(line).into_iter::<String>();
        let name = words.next().unwrap().unwrap();
        let reason = line[words.byte_offset()..].trim_start().strip_prefix('=').unwrap();
        (name, serde_json::from_str::<String>(reason).unwrap())
    };
    let found: Vec<_> = lines.map(entry).collect();
    let by_name: BTreeMap<_, _> = found.iter().cloned().collect();
    assert_eq!(by_name.len(), found.len(), "a case is listed twice");
    assert!(by_name.values().all(|reason| !reason.is_empty()));
    by_name
}

/// What is wrong with the answer to a case. One that measures speed has no answer; it must have one at all.
fn wrong(given: &Value, case: &Value) -> Option<String> {
    let given = document(given);
    if case.get("bench").is_some() {
        let found = answer(case["expression"].as_str().unwrap(), &given);
        return found.err().map(str::to_owned);
    }
    check(&given, case)
}

#[test]
fn every_case_is_answered_as_the_suite_says() {
    let (mut cases, mut failing) = (0, BTreeMap::new());
    for (file, groups) in files() {
        for (g, group) in groups.as_array().unwrap().iter().enumerate() {
            for (c, case) in group["cases"].as_array().unwrap().iter().enumerate() {
                cases += 1;
                if let Some(what) = wrong(&group["given"], case) {
                    failing.insert(format!("{file}/{g}/{c}: {}", case["expression"].as_str().unwrap()), what);
                }
            }
        }
    }
    let exceptions = exceptions();
    let unlisted: Vec<_> = failing.iter().filter(|(name, _)| !exceptions.contains_key(*name)).collect();
    assert!(unlisted.is_empty(), "{} of {cases} cases are wrong: {unlisted:#?}", unlisted.len());
    let passing: Vec<_> = exceptions.keys().filter(|name| !failing.contains_key(*name)).collect();
    assert!(passing.is_empty(), "these are no exceptions, or no cases: {passing:#?}");
    assert!(cases >= CASES, "only {cases} cases");
}

/// As many as there are in the version that README.md names.
const CASES: usize = 875;
