//! `cargo xtask bench build` as a whole, with a script in place of cargo, and the wrapper around
//! compilers with a shell in their place.
#![cfg(unix)]

mod common;

use common::{command, model, tree, Project, Ran};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use xtask::bench::log;

/// A file that no test writes: a program that is being written cannot be run.
const STAND_IN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/stand-in/cargo");

/// A project with a model and a crate of the service, and sources for both sides to count.
fn project() -> Project {
    let project = Project::new();
    project.vendor("proton", &model("proton", &["ListServices", "GetService"]));
    project.put("Cargo.lock", "version = 4\n");
    project.put("generated/proton/Cargo.toml", "[package]\n");
    project.put("target/bench/proton/ours/crate/src/lib.rs", &"x\n".repeat(7));
    project.put("target/bench/proton/official/crate/src/lib.rs", &"x\n".repeat(100));
    project
}

fn run(project: &Project, line: &str) -> Ran {
    let mut command = command();
    command.current_dir(project.path("")).args(line.split_whitespace());
    command.env("CARGO", STAND_IN).env("STAND_IN_LOG", project.path("target/calls"));
    Ran::of(&mut command)
}

/// The files outside `target`.
fn outside(project: &Project) -> BTreeMap<String, String> {
    let mut files = tree(&project.path(""));
    files.retain(|path, _| !path.starts_with("target/"));
    files
}

#[test]
fn a_subset_is_printed_and_nothing_is_written_outside_target() {
    let project = project();
    let before = outside(&project);
    let said = run(&project, "bench build --quick --only lines --date 2026-11-05").succeeded();
    assert!(said.contains("| lines of source | 7 | 100 | 0.070 | 0.07 | met |"), "{said}");
    assert!(said.contains("- date: 2026-11-05\n") && said.contains("- one run\n"), "{said}");
    assert!(said.contains("- ours: `botosmith-proton` 1.2.3\n"), "{said}");
    assert_eq!(outside(&project), before);
}

#[test]
fn the_sides_are_prepared_and_then_built_in_turns() {
    let project = project();
    let said = run(&project, "bench build --only check --runs 2").succeeded();
    assert!(said.contains("- medians of 2 runs\n"), "{said}");
    let (ours, official) = ("botosmith-proton", "aws-sdk-proton");
    let prepared = format!("ours: check -p {ours}\nofficial: check -p {official}\n");
    let our_run = format!("ours: clean -p {ours}\nours: check -p {ours}\n");
    let official_run = format!("official: clean -p {official}\nofficial: check -p {official}\n");
    let runs = [&our_run, &official_run, &official_run, &our_run].map(String::as_str).concat();
    assert_eq!(project.read("target/calls"), prepared + &runs);
}

#[test]
fn results_keep_what_is_written_by_hand() {
    let project = project();
    run(&project, "bench build --only lines --out docs/bench.md").succeeded();
    let first = project.read("docs/bench.md");
    let by_hand = "## One try\nIt gave nothing.\n\n";
    let edited = first
        .replace("<!-- begin: what was tried -->\n", &format!("<!-- begin: what was tried -->\n{by_hand}"));
    assert_ne!(edited, first);
    project.put("docs/bench.md", &edited);
    project.put("target/bench/proton/ours/crate/src/lib.rs", &"x\n".repeat(9));
    run(&project, "bench build --only lines --out docs/bench.md").succeeded();
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let (before, after) = (lines(&edited), lines(&project.read("docs/bench.md")));
    let changed: Vec<_> = after.iter().filter(|line| !before.contains(line)).collect();
    assert_eq!(changed[0], "| lines of source | 9 | 100 | 0.090 | 0.07 | **missed** |");
    assert!(after.join("\n").contains(by_hand.trim_end()));
    assert!(!project.path("docs/bench.md.new").exists());
}

#[test]
fn a_file_that_would_be_destroyed_stops_the_command_at_once() {
    let project = project();
    project.put("docs/bench.md", "# My notes\n");
    let said = run(&project, "bench build").failed(1);
    assert!(said.contains("docs/bench.md: it has no marker"), "{said}");
    assert_eq!(project.read("docs/bench.md"), "# My notes\n");
    assert!(!project.path("target/calls").exists());
}

#[test]
fn a_failure_of_cargo_is_shown() {
    let project = project();
    let said = run(&project, "bench build --only dev").failed(1);
    assert!(said.contains("cargo build -p botosmith-proton, in "), "{said}");
    assert!(said.trim_end().ends_with("exit status: 101\nerror: told to fail"), "{said}");
}

fn wrapped(log: &Path, arguments: &[&str]) -> Command {
    let mut command = command();
    command.env("BOTOSMITH_BENCH_LOG", log).args(arguments);
    command
}

#[test]
fn the_wrapper_notes_what_a_compiler_takes_and_changes_nothing() {
    let dir = common::folder();
    let file = dir.path().join("log");
    let said = Ran::of(&mut wrapped(&file, &["/bin/sh", "-c", "echo $2", "--crate-name", "a_b", "word"]));
    assert_eq!((said.code, said.out.as_str(), said.err.as_str()), (Some(0), "word\n", ""));
    let script = "echo no >&2; exit 3";
    let said = Ran::of(&mut wrapped(&file, &["/bin/sh", "-c", script, "--crate-name", "c"]));
    assert_eq!((said.code, said.out.as_str(), said.err.as_str()), (Some(3), "", "no\n"));
    let entries = log::parse(&std::fs::read_to_string(&file).unwrap()).unwrap();
    assert_eq!(entries.iter().map(|e| e.crate_name.as_str()).collect::<Vec<_>>(), ["a_b", "c"]);
    assert!(entries.iter().all(|entry| entry.peak.is_some_and(|bytes| bytes > 100_000)), "{entries:?}");
}

#[test]
fn the_wrapper_stands_in_for_rustdoc_and_ignores_questions() {
    let dir = common::folder();
    let file = dir.path().join("log");
    let rustdoc = |arguments: &[&str]| {
        Ran::of(wrapped(&file, arguments).env("BOTOSMITH_BENCH_RUSTDOC", "/bin/sh")).succeeded()
    };
    assert_eq!(rustdoc(&["-c", "echo version"]), "version\n");
    assert!(!file.exists());
    rustdoc(&["-c", ":", "--crate-name", "d"]);
    assert!(std::fs::read_to_string(&file).unwrap().starts_with("d\t"));
}

#[test]
fn the_wrapper_says_what_it_cannot_run() {
    let dir = common::folder();
    let said = Ran::of(&mut wrapped(&dir.path().join("log"), &["/no/such/rustc", "--crate-name", "a"]));
    assert_eq!(said.code, Some(1));
    assert!(said.err.contains("cannot run /no/such/rustc"), "{said:?}");
}
