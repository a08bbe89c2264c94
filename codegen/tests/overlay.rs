//! The overlay's files as they are committed: each can be read, is of one service, and says nothing twice.

use botosmith_codegen::names;
use botosmith_codegen::overlay::files;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

#[test]
fn every_file_is_an_overlay_and_is_listed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("overrides");
    let on_disk: BTreeSet<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let listed: BTreeSet<String> = files().iter().map(|file| format!("{}.toml", file.name)).collect();
    assert_eq!(on_disk, listed, "`cargo xtask models overlay` writes both");
    let services: BTreeSet<(&str, &str)> = files().iter().map(|file| (file.service, file.version)).collect();
    assert_eq!(services.len(), files().len(), "two files are of one service");
    for file in files() {
        let table: toml::Table =
            file.text.parse().unwrap_or_else(|error| panic!("{}: {error}", file.shown_as()));
        assert_eq!(table["service"].as_str(), Some(file.service));
        assert_eq!(table["version"].as_str(), Some(file.version));
        assert_eq!(table["sha256"].as_str(), file.sha256());
        assert_eq!(file.sha256().map(str::len), Some(64), "{}", file.shown_as());
        assert!(table.len() > 3, "{} says nothing", file.shown_as());
        // Who made it, and out of what.
        let head: Vec<&str> = file.text.lines().take_while(|line| line.starts_with('#')).collect();
        assert!(head[1].contains("cargo xtask models overlay"), "{head:?}");
        assert!(head.iter().any(|line| line.starts_with("# - ")), "{head:?}");
    }
}

#[test]
fn a_name_of_a_value_is_another_than_the_value_gives() {
    let mut count = 0;
    for file in files() {
        let table: toml::Table = file.text.parse().unwrap();
        for (key, name) in table.get("variant").and_then(toml::Value::as_table).into_iter().flatten() {
            let (_, value) = key.split_once('.').unwrap();
            let (told, plain) = (names::enum_variant(name.as_str().unwrap()), names::enum_variant(value));
            assert_ne!(told, plain, "{}: {key}", file.shown_as());
            count += 1;
        }
    }
    assert!(count > 1_000, "{count}");
}

#[test]
fn with_the_overlay_callers_see_what_smithys_models_make() {
    // What `examples/overlay_all.rs` found.
    let text = include_str!("smithy/overlay.tsv");
    let (mut services, mut all, mut differ, mut without) = (0, 0, 0, 0);
    for line in text.lines().skip_while(|line| line.starts_with('#')).take_while(|line| !line.is_empty()) {
        let columns: Vec<&str> = line.split('\t').collect();
        let counts: Vec<usize> = columns[1..].iter().map(|count| count.parse().unwrap()).collect();
        (services, all) = (services + 1, all + counts[0]);
        (differ, without) = (differ + counts[1], without + counts[2]);
        if ["cloudwatch", "dynamodb", "sqs"].contains(&columns[0]) {
            assert_eq!(counts[1], 0, "{line}");
        }
    }
    assert!(services >= 150 && all > 150_000 && without > 5_000, "{services}, {all}, {without}");
    assert!(differ <= 20, "{differ}");
    assert_eq!(text.lines().rev().take_while(|line| !line.is_empty()).count(), differ, "each has its line");
}
