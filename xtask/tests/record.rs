//! Records and their pages: `docs/services.md` is what the record of comparisons with official crates says, `docs/sweep.md` what
//! that of all services says, and `docs/releases.md` what the files `release.toml` say. `INSTA_UPDATE=always` writes the pages anew.

mod common;

use botosmith_codegen::record::{Record, FILE};
use common::Project;
use std::fs;
use std::path::{Path, PathBuf};
use xtask::api_compare::page::{render, PAGE};
use xtask::release::index;
use xtask::sweep;

fn in_project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// A page that is not up to date.
fn assert_written(path: &str, page: &str) {
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        fs::write(in_project(path), page).unwrap();
    }
    let there = fs::read_to_string(in_project(path)).unwrap_or_default();
    assert!(there == page, "{path} is not up to date: INSTA_UPDATE=always writes it");
}

fn compared() -> Record {
    Record::parse(&fs::read_to_string(in_project(FILE)).unwrap()).unwrap()
}

#[test]
fn the_page_says_what_the_record_says() {
    assert_written(PAGE, &render(&compared()));
}

#[test]
fn the_page_of_all_services_says_what_the_records_say() {
    let record = sweep::record::Record::read(&in_project(".")).unwrap();
    assert_written(sweep::page::PAGE, &sweep::page::render(&record, compared()));
    let text = fs::read_to_string(in_project(sweep::record::FILE)).unwrap();
    assert!(record.render() == text, "{} was edited by hand: rows are sorted", sweep::record::FILE);
}

#[test]
fn the_index_of_releases_says_what_their_files_say() {
    assert_written(index::PAGE, &index::page(&in_project(".")).unwrap());
}

#[test]
fn the_record_is_as_it_is_written() {
    let text = fs::read_to_string(in_project(FILE)).unwrap();
    assert!(Record::parse(&text).unwrap().render() == text, "{FILE} was edited by hand: rows are sorted");
}

#[test]
fn a_sweep_wants_the_models_of_a_release() {
    let project = Project::new();
    for (line, says) in [
        ("sweep", "--models"),
        ("sweep --models model/services", "expected the data folder of a release of botocore"),
        ("sweep --models model/services alpha --sample", "cannot be used with"),
        ("sweep --models model/services --jobs 0", "--jobs"),
    ] {
        let told = project.run(line).failed(2);
        assert!(told.contains(says), "{line}: {told}");
    }
}

#[test]
fn causes_are_of_all_that_differs() {
    for row in Record::of_project().rows() {
        let Some(found) = row.compared() else { continue };
        let of_causes: usize = found.causes.values().sum();
        assert_eq!(of_causes, found.missing + found.other_type, "{}", row.service);
    }
}

#[test]
fn wrong_usage_is_told_before_anything_is_compared() {
    let project = Project::new();
    project.put("tests/drop-in/differences.toml", "");
    for (line, says) in [
        ("api-compare", "SERVICE[@VERSION]"),
        ("api-compare alhpa", "there is no model of `alhpa`; did you mean `alpha`?"),
        ("api-compare xyzzy", "there is no model of `xyzzy`\n"),
        ("api-compare alpha@1.x", "alpha@1.x: `1.x` is no version"),
        ("api-compare alpha --all", "cannot be used with"),
        ("api-compare alpha --resume", "--record"),
        ("api-compare alpha --operations GetOne", "--models"),
        ("api-compare alpha beta --models model/services --operations GetOne", "name exactly one"),
        (
            "api-compare alpha --models model/services --record",
            "model/services is no Smithy model, and not the data folder of a release of botocore, because \
             model/services/../__init__.py names no version",
        ),
    ] {
        let said = project.run(line).failed(2);
        assert!(said.contains(says), "{line}\nexpected: {says}\nsaid: {said}");
    }
}
