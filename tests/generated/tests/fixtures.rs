//! The generator makes the expected crate, or reports the expected problems, for every folder in `fixtures`.
//!
//! `botosmith_tests::fixture` explains how to add a fixture and how to accept a change.

use botosmith_tests::fixture::{self, Fixture, Made};
use std::collections::{BTreeMap, BTreeSet};
use std::{env, fs, panic};
use test_support::project;

/// What `expected.snap` shows for the runtime's place.
const RUNTIME: &str = "../../runtime";

#[test]
fn each_fixture_gives_what_is_expected() {
    let fixtures = fixture::all();
    assert!(fixtures.len() >= 20, "only {} fixtures found", fixtures.len());
    let made: Vec<(Fixture, Made)> = fixtures.into_iter().map(|f| (f.clone(), f.make(RUNTIME))).collect();
    let common = common(&made);
    let text = fixture::text(common.iter().map(|(path, text)| (*path, *text)));
    let mut wrong = Vec::new();
    if !is_snapshot("expected-common", &format!("{}/tests/fixtures", project().display()), &text) {
        wrong.push("what all have in common".to_owned());
    }
    for (fixture, made) in &made {
        let fine = match &made.files {
            Some(files) => {
                let own = files.iter().map(|(path, text)| (path.as_str(), text.as_str()));
                let own = own.filter(|(path, text)| common.get(path) != Some(text));
                let text = format!("{}{}", made.problems, fixture::text(own));
                let stale = fixture.folder.join("expected.err").exists();
                is_snapshot("expected", &fixture.folder.to_string_lossy(), &text) && !stale
            }
            None => {
                is_expected_error(fixture, &made.problems) && !fixture.folder.join("expected.snap").exists()
            }
        };
        if !fine {
            wrong.push(fixture.name.clone());
        }
    }
    assert!(wrong.is_empty(), "not as expected: {}", wrong.join(", "));
}

/// The files that are the same in every crate, but for one in five at most. They are shown once, beside the fixtures' folders.
fn common(made: &[(Fixture, Made)]) -> BTreeMap<&str, &str> {
    let crates = made.iter().filter_map(|(_, made)| made.files.as_ref());
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for (path, text) in crates.clone().flatten() {
        *counts.entry((path, text)).or_default() += 1;
    }
    let all = crates.count();
    counts.into_iter().filter(|(_, count)| count * 5 >= all * 4).map(|(file, _)| file).collect()
}

/// Whether a text is that of the snapshot; tells a difference, and goes on.
fn is_snapshot(name: &str, folder: &str, text: &str) -> bool {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| panic::catch_unwind(|| insta::assert_snapshot!(name, text)).is_ok())
}

fn is_expected_error(fixture: &Fixture, found: &str) -> bool {
    let golden = fixture.folder.join("expected.err");
    if env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        fs::write(&golden, found).unwrap();
    }
    let expected = fs::read_to_string(&golden).unwrap_or_default();
    if expected != found {
        eprintln!("{}\n--- expected\n{expected}--- found\n{found}", golden.display());
    }
    !found.is_empty() && expected == found
}

#[test]
fn the_snapshot_of_a_fixture_names_every_problem_and_file() {
    let fixture = fixture::all().into_iter().find(|fixture| fixture.name == "paginators").unwrap();
    let snapshot = fs::read_to_string(fixture.folder.join("expected.snap")).unwrap();
    let made = fixture.make(RUNTIME);
    assert!(made.problems.lines().count() > 0 && snapshot.contains(&made.problems), "{}", made.problems);
    let common = fs::read_to_string(fixture.folder.join("../expected-common.snap")).unwrap();
    let heading = |line: &str| line.strip_prefix("======== ").map(str::to_owned);
    let shown: BTreeSet<String> = snapshot.lines().chain(common.lines()).filter_map(heading).collect();
    assert_eq!(shown, made.files.unwrap().into_keys().collect());
}
