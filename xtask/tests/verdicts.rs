//! What the compiler said of each step in the history, held against what `botosmith_changes` says of it; and whether every
//! disagreement with cargo-semver-checks is explained.
//!
//! What the compiler says is on record: `tests/verdicts_compile.rs` compiles one step again, and
//! `cargo xtask verdicts --check` all of them.

use botosmith_changes::{compare, Impact};
use botosmith_model::ServiceModel;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;
use xtask::verdicts::history::History;
use xtask::verdicts::record::{step, Disagreements, Verdicts};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// The directions of the history with what the comparison of the models says of each.
fn impacts() -> &'static [(String, String, Impact)] {
    static IMPACTS: OnceLock<Vec<(String, String, Impact)>> = OnceLock::new();
    IMPACTS.get_or_init(|| {
        let history = History::of_project(root()).unwrap();
        let models: BTreeMap<&str, ServiceModel> = history
            .releases
            .iter()
            .map(|release| (release.as_str(), history.model(release).unwrap()))
            .collect();
        let impact = |(old, new): &(String, String)| {
            let impact = compare((old, &models[old.as_str()]), (new, &models[new.as_str()])).impact;
            (old.clone(), new.clone(), impact)
        };
        let directions = history.directions();
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        let (part, impact) = (directions.len().div_ceil(threads), &impact);
        // The tests of this file wait for this, so nothing else would use the other processors.
        std::thread::scope(|scope| {
            let parts = directions.chunks(part);
            let started: Vec<_> =
                parts.map(|part| scope.spawn(move || part.iter().map(impact).collect::<Vec<_>>())).collect();
            started.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
        })
    })
}

#[test]
fn a_step_is_major_exactly_where_the_compiler_refuses_programs() {
    let verdicts = Verdicts::of_project(root()).unwrap();
    assert_eq!((impacts().len(), verdicts.verdict.len()), (30, 30));
    let mut wrong = Vec::new();
    for (old, new, impact) in impacts() {
        let verdict = verdicts.get(old, new).unwrap_or_else(|| panic!("{old} to {new} is not on record"));
        if (*impact == Impact::Major) == verdict.compiles {
            wrong.push(format!(
                "{old} to {new}: {impact}, and {} of {} uses fail",
                verdict.fails, verdict.uses
            ));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    // Both answers are on record: neither witness can be right by always saying the same.
    let compiling = verdicts.verdict.iter().filter(|verdict| verdict.compiles).count();
    assert!((10..=20).contains(&compiling), "{compiling} of 30 compile");
}

#[test]
fn what_is_on_record_is_whole() {
    for verdict in Verdicts::of_project(root()).unwrap().verdict {
        let step = format!("{} to {}", verdict.old, verdict.new);
        assert!(verdict.uses > 4000, "{step}: the program has only {} uses", verdict.uses);
        assert_eq!(verdict.compiles, verdict.fails == 0, "{step}");
        assert_eq!(verdict.codes.values().sum::<usize>(), verdict.fails, "{step}");
        assert!(verdict.semver.is_some(), "{step}: cargo-semver-checks was not asked");
    }
}

#[test]
fn every_disagreement_of_the_witnesses_is_explained() {
    let verdicts = Verdicts::of_project(root()).unwrap();
    let is_disputed = |(old, new, impact): &&(String, String, Impact)| {
        let verdict = verdicts.get(old, new).unwrap();
        // What callers cannot name, cargo-semver-checks cannot see.
        let impact = if *impact == Impact::Patch { Impact::None } else { *impact };
        verdict.is_disputed() || verdict.semver.as_deref() != Some(impact.word())
    };
    let disputed = impacts().iter().filter(is_disputed).map(|(old, new, _)| step(old, new)).collect();
    let table = Disagreements::of_project(root()).unwrap();
    assert_eq!(table.problems(&disputed), Vec::<String>::new());
}

const BEGIN: &str =
    "<!-- The witnesses. `INSTA_UPDATE=always cargo test -p xtask --test verdicts` writes this. -->\n";
const END: &str = "<!-- The end of the witnesses. -->\n";

/// What all three say, as `docs/impact.md` shows it.
fn witnesses() -> String {
    let verdicts = Verdicts::of_project(root()).unwrap();
    let disagreements = Disagreements::of_project(root()).unwrap().disagreement;
    let mut table = String::from(
        "\n| old | new | comparison | compiler | cargo-semver-checks | |\n|---|---|---|---|---|---|\n",
    );
    for (old, new, impact) in impacts() {
        let verdict = verdicts.get(old, new).unwrap();
        let compiler = match verdict.compiles {
            true => "compiles".to_owned(),
            false => format!("{} of {} uses fail", verdict.fails, verdict.uses),
        };
        let step = step(old, new);
        let notes = disagreements.iter().enumerate().filter(|(_, known)| known.steps.contains(&step));
        let notes: Vec<String> = notes.map(|(place, _)| format!("({})", place + 1)).collect();
        let semver = verdict.semver.as_deref().unwrap_or("not asked");
        table += &format!("| {old} | {new} | {impact} | {compiler} | {semver} | {} |\n", notes.join(" "));
    }
    table.push('\n');
    for (place, known) in disagreements.iter().enumerate() {
        table += &format!("{}. {}\n", place + 1, known.why.trim());
    }
    table + "\n"
}

#[test]
fn the_documentation_has_what_the_witnesses_say() {
    let path = root().join("docs/impact.md");
    let text = std::fs::read_to_string(&path).unwrap();
    let (before, rest) = text.split_once(BEGIN).unwrap();
    let (there, after) = rest.split_once(END).unwrap();
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        std::fs::write(&path, format!("{before}{BEGIN}{}{END}{after}", witnesses())).unwrap();
        return;
    }
    assert_eq!(there, witnesses(), "docs/impact.md is not up to date: INSTA_UPDATE=always writes it");
}
