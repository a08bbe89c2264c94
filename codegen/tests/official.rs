//! What the official crates declare, and the same by this crate's rules: the members that are boxed, and names.
//!
//! The declarations are data in `official/`; its README tells where they come from.

use botosmith_codegen::names::{self, package_suffix};
use botosmith_codegen::overlay;
use botosmith_codegen::overrides::overrides;
use botosmith_codegen::protocols::taken;
use botosmith_codegen::recursion::members_to_box;
use botosmith_model::{Protocol, SourceSet};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

#[path = "official/items.rs"]
mod items;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/official")
}

/// What is boxed of the members inside cycles, by service.
fn declared() -> BTreeMap<String, BTreeMap<String, String>> {
    let text = fs::read_to_string(folder().join("recursion.json")).unwrap();
    let all: Value = serde_json::from_str(&text).unwrap();
    let services = all["services"].as_object().unwrap();
    let members = |service: &Value| serde_json::from_value(service["members"].clone()).unwrap();
    services.iter().map(|(name, service)| (name.clone(), members(service))).collect()
}

#[test]
fn what_is_boxed_of_each_cycle_is_what_the_official_crate_boxes() {
    let mut wrong = Vec::new();
    let (mut boxed, mut plain) = (0, 0);
    for (service, members) in declared() {
        let mut sources = SourceSet::new(&service, "");
        let path = folder().join(format!("recursion/{service}.json"));
        sources.add("service-2.json", fs::read(path).unwrap());
        let (model, problems) = botosmith_model::read(&sources);
        let model = model.unwrap_or_else(|| panic!("{service}: {:?}", problems.iter().next()));
        let ours = members_to_box(&model);
        for (name, said) in members {
            let (shape, member) = name.split_once('.').unwrap();
            let our = if ours.contains(&(shape.to_owned(), member.to_owned())) { "boxed" } else { "plain" };
            match our {
                "boxed" => boxed += 1,
                _ => plain += 1,
            }
            if our != said {
                wrong.push(format!("{service}: {name} is {said}, {our} here"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // Both answers are there, or the test shows nothing.
    assert!(boxed >= 25 && plain >= 5, "{boxed} boxed, {plain} not");
}

/// What the overlay says of a crate's enums: the item by the name of the value.
fn overridden(suffix: &str) -> BTreeMap<String, String> {
    let files = overlay::files().iter().filter(|file| package_suffix(file.service) == suffix);
    let mut found = BTreeMap::new();
    for file in files {
        let table: toml::Table = file.text.parse().unwrap();
        for (key, name) in table.get("variant").and_then(toml::Value::as_table).into_iter().flatten() {
            let (shape, variant) =
                (key.split('.').next().unwrap(), names::enum_variant(name.as_str().unwrap()));
            found.insert(key.clone(), format!("types::{}::{variant}", names::type_name(shape)));
        }
    }
    found
}

#[test]
fn names_with_acronyms_are_those_of_the_official_crates() {
    let (mut wrong, mut compared, mut services, mut used) = (Vec::new(), 0, 0, 0);
    for entry in fs::read_dir(folder().join("names")).unwrap() {
        let path = entry.unwrap().path();
        let service = path.file_stem().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).unwrap();
        let suffix = text.strip_prefix("# What aws-sdk-").and_then(|rest| rest.split(' ').next()).unwrap();
        let mut overridden = overridden(suffix);
        services += 1;
        for row in text.lines().filter(|line| !line.starts_with('#')) {
            let [kind, name, item] = row.split('\t').collect::<Vec<_>>()[..] else {
                panic!("{service}: {row}")
            };
            // The crate is of another day than the model, so either may lack what the other has.
            if item == "-" || kind == "only" {
                continue;
            }
            compared += 1;
            let entry = (kind == "value").then(|| overridden.remove(name)).flatten();
            used += usize::from(entry.is_some());
            let ours = entry.or_else(|| items::item(kind, name));
            if ours.as_deref() != Some(item) {
                wrong.push(format!("{service}\t{kind}\t{name}\t{item} not {ours:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(used >= 10, "{used} names are of the overlay");
    assert!(services >= 10 && compared > 5_000, "{compared} names of {services} services");
}

#[test]
fn packages_end_as_the_official_crates_do() {
    let text = fs::read_to_string(folder().join("crates.tsv")).unwrap();
    let rows: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
    for row in &rows {
        let (id, name) = row.split_once('\t').unwrap();
        assert_eq!(format!("aws-sdk-{}", package_suffix(id)), name, "{id}");
    }
    assert!(rows.len() >= 60, "{} crates", rows.len());
}

#[test]
fn services_with_several_protocols_speak_that_of_the_official_crate() {
    let text = fs::read_to_string(folder().join("protocols.tsv")).unwrap();
    let rows: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
    let model = botosmith_model::load(&folder().join("../../../model/services/proton/2020-07-20")).0.unwrap();
    let protocol = |word: &str| match word {
        "json 1.0" => Protocol::AwsJson1_0,
        "json 1.1" => Protocol::AwsJson1_1,
        "query" => Protocol::AwsQuery,
        "smithy-rpc-v2-cbor" => Protocol::RpcV2Cbor,
        other => panic!("{other}"),
    };
    let mut listed = Vec::new();
    for row in &rows {
        let [service, package, _, protocols, spoken] = row.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{row}")
        };
        assert_eq!(format!("aws-sdk-{}", package_suffix(service)), package, "{service}");
        let mut protocols = protocols.split(',').map(protocol);
        let mut metadata = model.metadata.clone();
        metadata.service_id = service.to_owned();
        metadata.protocol = protocols.next().unwrap();
        metadata.alternatives = protocols.collect();
        assert_eq!(taken(&metadata), protocol(spoken), "{service}");
        listed.push(service);
    }
    assert!(rows.len() >= 40, "{} services", rows.len());
    for entry in &overrides().unwrap().protocol {
        assert!(listed.contains(&entry.service.as_str()), "nothing says what {} speaks", entry.service);
    }
}
