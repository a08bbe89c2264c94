//! `cargo xtask bench run` as a whole, with scripts in place of cargo, valgrind and the programs that are built.
#![cfg(unix)]

mod common;

use common::{command, Project, Ran};
use std::process::Command;

/// Files that no test writes: a program that is being written cannot be run.
const STAND_INS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/stand-in");

fn project() -> Project {
    let project = Project::new();
    project.put("Cargo.lock", "version = 4\n");
    project.put("generated/proton/Cargo.toml", "[package]\n");
    project.put("xtask/bench/calls/proton/main.rs", "fn main() {}\n");
    project
}

fn prepared(project: &Project, line: &str) -> Command {
    let mut command = command();
    command.current_dir(project.path("")).args(line.split_whitespace());
    command
        .env("CARGO", format!("{STAND_INS}/cargo-of-calls"))
        .env("STAND_IN_LOG", project.path("target/log"));
    project.put("target/log", "");
    command
}

/// Without a valgrind, wherever this machine has one.
fn run(project: &Project, line: &str) -> Ran {
    Ran::of(&mut prepared(project, &format!("{line} --no-callgrind")))
}

fn with_valgrind(project: &Project, line: &str) -> Ran {
    let path = std::env::var("PATH").unwrap_or_default();
    Ran::of(prepared(project, line).env("PATH", format!("{STAND_INS}/tools:{path}")))
}

#[test]
fn what_is_not_there_is_wrong_usage_and_builds_nothing() {
    let project = project();
    for (line, part) in [
        ("bench run protons", "no calls of `protons` are in xtask/bench/calls.toml; did you mean `proton`?"),
        ("bench run proton --case parse-100", "no case is called `parse-100`; did you mean `parse-1000`"),
        ("bench run proton --case nested-20", "no case is called `nested-20`"),
        ("bench run --runs 9", "expected a number from 10"),
        ("bench run --date today", "expected YYYY-MM-DD"),
    ] {
        let said = run(&project, line).failed(2);
        assert!(said.contains(part), "{line}: {said}");
    }
    assert_eq!(project.read("target/log"), "");
}

#[test]
fn one_case_is_printed_and_nothing_is_written_outside_target() {
    let project = project();
    let said = run(&project, "bench run proton --case parse-1000 --date 2026-11-27 --runs 10").succeeded();
    assert!(
        said.contains("- ours: `botosmith-proton` 1.2.3\n- official: `aws-sdk-proton` 1.119.0\n"),
        "{said}"
    );
    assert!(said.contains("- date: 2026-11-27\n") && said.contains("- medians of 10 turns\n"), "{said}");
    let row =
        "| reading 1,000 services | 2.00 ms | 2.50 ms | 0.800 | 0.95 | met | – | – | – | 1,500 | 1,200 | \
               2.0 MB | 999 B |\n";
    assert!(said.contains(row), "{said}");
    assert!(said.contains("All 1 measured goals are met.\n"), "{said}");
    let other = "| reading 1,000 services | `serde_json` | 1.00 ms | 0.400 | – | – | 1,200 | 999 B |\n";
    assert!(said.contains(other), "{said}");
    assert!(!project.path("docs/bench.md").exists());
}

#[test]
fn both_forms_of_the_program_are_built_with_both_crates() {
    let project = project();
    run(&project, "bench run proton --case call").succeeded();
    let calls = "metadata --format-version 1\nbuild --release --bin calls-proton\n\
                 build --release --features counted --bin calls-proton-counted\n";
    assert_eq!(project.read("target/log"), calls);
    let manifest: toml::Table = project.read("target/bench/proton/calls/Cargo.toml").parse().unwrap();
    let of = |name: &str, key: &str| manifest["dependencies"][name][key].as_str().map(str::to_owned);
    assert_eq!(of("ours", "package").as_deref(), Some("botosmith-proton"));
    assert_eq!(of("ours", "path").as_deref(), Some("../../../../generated/proton"));
    assert_eq!(of("official", "package").as_deref(), Some("aws-sdk-proton"));
    assert_eq!(of("official", "version").as_deref(), Some("=1.119.0"));
    let source = manifest["bin"][0]["path"].as_str();
    assert_eq!(source, Some("../../../../xtask/bench/calls/proton/main.rs"));
}

#[test]
fn instructions_are_those_that_callgrind_counts() {
    let project = project();
    let said = with_valgrind(&project, "bench run proton --case call,first,future").succeeded();
    let call =
        "| `GetService` | 2.10 µs | 2.00 µs | 1.052 | 1.05 | **missed** | 14.80 M | 15.20 M | 0.974 | ";
    assert!(said.contains(call), "{said}");
    assert!(said.contains(" | 900,000 | 900,000 | 1.000 | – | – | – | – |\n"), "{said}");
    let future =
        "| size of the future of `GetService` | 16 B | 4,096 B | 0.004 | 1.05 | met | – | – | – | – |";
    assert!(said.contains(future), "{said}");
    // How long the process takes is the machine's, so only the call is sure to be missed.
    assert!(said.contains(" measured goals are missed:\n\n- `GetService`\n"), "{said}");
}

#[test]
fn results_keep_the_other_commands_part_and_what_is_written_by_hand() {
    let project = project();
    let by_hand = |name: &str, text: &str| format!("<!-- begin: {name} -->\n{text}\n<!-- end: {name} -->\n");
    let built =
        by_hand("service proton", "| a table | of building |") + &by_hand("what was tried", "One try.");
    project.put("docs/bench.md", &built);
    run(&project, "bench run proton --case eq-1000 --out docs/bench.md").succeeded();
    let first = project.read("docs/bench.md");
    assert!(first.contains(&by_hand("service proton", "| a table | of building |")), "{first}");
    assert!(first.contains(&by_hand("what was tried", "One try.")), "{first}");
    assert!(first.contains("| `==` of 1,000 services | 2.10 µs |"), "{first}");
    let edited =
        first.replace("<!-- begin: what was found -->\n", "<!-- begin: what was found -->\nOne cause.\n\n");
    assert_ne!(edited, first);
    project.put("docs/bench.md", &edited);
    run(&project, "bench run proton --case clone-1000 --out docs/bench.md").succeeded();
    let second = project.read("docs/bench.md");
    assert_eq!(second, edited.replace("`==` of 1,000 services", "`clone` of 1,000 services"));
    assert!(!project.path("docs/bench.md.new").exists());
}

#[test]
fn a_file_that_would_be_destroyed_stops_the_command_at_once() {
    let project = project();
    project.put("docs/bench.md", "# My notes\n");
    let said = with_valgrind(&project, "bench run").failed(1);
    assert!(said.contains("docs/bench.md: it has no marker"), "{said}");
    assert_eq!(
        (project.read("docs/bench.md").as_str(), project.read("target/log").as_str()),
        ("# My notes\n", "")
    );
}

#[test]
fn a_failure_of_the_program_is_shown() {
    let project = project();
    let said = run(&project, "bench run proton --case list-10000").failed(1);
    assert!(said.contains("calls-proton\" \"time\" \"list-10000\" \"21\""), "{said}");
    assert!(said.trim_end().ends_with("exit status: 1\nerror: told to fail"), "{said}");
}

#[test]
fn a_service_without_a_program_is_named() {
    let project = Project::new();
    let said = run(&project, "bench run proton").failed(1);
    assert!(
        said.contains("there is no program in ") && said.contains("xtask/bench/calls/proton/main.rs"),
        "{said}"
    );
}
