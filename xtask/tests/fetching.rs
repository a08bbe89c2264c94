//! Fetching a release of botocore, with a script in place of Python and its pip.
#![cfg(unix)]

mod common;

use common::archives::{truncate, Release};
use common::{command, model, Project, Ran};
use std::fs;
use std::path::Path;

/// A file that no test writes: a program that is being written cannot be run.
const STAND_IN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/stand-in/python");

const WHEEL: &str = "target/botocore/1.2.3/botocore-1.2.3-py3-none-any.whl";

/// A project and, beside it, an index that has botocore 1.2.3, in which `alpha` has an operation more.
fn project() -> Project {
    let project = Project::new();
    fs::create_dir_all(project.path("index")).unwrap();
    let alpha = model("alpha", &["GetOne", "PutOne", "Sing"]);
    release().with("alpha", &alpha).wheel(&project.path("index"));
    project
}

fn release() -> Release {
    Release::new("1.2.3").with("beta", &model("beta", &["ListAll"]))
}

/// Runs a command line with what pip is to fetch or to say.
fn run(project: &Project, line: &str, wheel: Option<&str>, says: &str) -> Ran {
    let mut command = command();
    command.current_dir(project.path("")).args(line.split_whitespace());
    command
        .env("BOTOSMITH_PYTHON", STAND_IN)
        .env("STAND_IN_LOG", project.path("log"))
        .env("STAND_IN_SAYS", says);
    command.env("STAND_IN_WHEEL", wheel.map(|wheel| project.path(wheel)).unwrap_or_default());
    Ran::of(&mut command)
}

const INDEX: Option<&str> = Some("index/botocore-1.2.3-py3-none-any.whl");

fn calls(project: &Project) -> Vec<String> {
    let log = fs::read_to_string(project.path("log")).unwrap_or_default();
    log.lines().map(str::to_owned).collect()
}

/// What is in the cache.
fn cached(project: &Project) -> Vec<String> {
    let entries = fs::read_dir(project.path("target/botocore")).into_iter().flatten();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn a_release_is_fetched_once() {
    let project = project();
    for _ in 0..2 {
        let said = run(&project, "diff model/services botocore:1.2.3 --format json", INDEX, "").succeeded();
        assert!(said.contains("\"new\": \"botocore:1.2.3\"") && said.contains("Sing"), "{said}");
        assert_eq!(cached(&project), ["1.2.3"]);
        assert!(project.path(WHEEL).is_file());
    }
    let calls = calls(&project);
    assert_eq!(calls.len(), 1);
    let call = &calls[0];
    assert!(call.starts_with("-m pip download --no-deps --only-binary :all: "), "{call}");
    assert!(call.ends_with(" botocore==1.2.3"), "{call}");
}

#[test]
fn the_newest_is_asked_for_every_time() {
    let project = project();
    for line in [
        "models update",
        "models update --botocore latest",
        "diff model/services botocore:latest alpha --format json",
    ] {
        let said = run(&project, line, INDEX, "").succeeded();
        assert!(!line.starts_with("diff") || said.contains("\"new\": \"botocore:1.2.3\""), "{said}");
    }
    let calls = calls(&project);
    assert_eq!(calls.len(), 3);
    assert!(calls.iter().all(|call| call.ends_with(" botocore")), "{calls:?}");
    assert!(project.read("model/services/alpha/2020-01-01/service-2.json").contains("Sing"));
    assert_eq!(cached(&project), ["1.2.3"]);
}

#[test]
fn a_broken_wheel_in_the_cache_is_fetched_anew() {
    let project = project();
    run(&project, "models update --botocore 1.2.3", INDEX, "").succeeded();
    truncate(&project.path(WHEEL));
    run(&project, "models update --botocore 1.2.3", INDEX, "").succeeded();
    assert_eq!(calls(&project).len(), 2);
    run(&project, "models update --botocore 1.2.3", None, "not asked").succeeded();
}

#[test]
fn why_nothing_was_fetched_is_told_in_a_line_and_nothing_is_written() {
    let none = "WARNING: Retrying after connection broken\n\
        ERROR: Could not find a version that satisfies the requirement botocore==1.2.3 (from versions: none)\n\
        ERROR: No matching distribution found for botocore==1.2.3";
    let known = none.replace("none)", "1.0.0, 1.0.1, 1.2.4)");
    for (line, says, told) in [
        (
            "models update --botocore 1.2.3",
            none,
            "cannot fetch botocore 1.2.3: the package index cannot be reached",
        ),
        ("models update", none, "cannot fetch botocore: the package index cannot be reached"),
        (
            "models update --botocore 1.2.3",
            &known,
            "there is no wheel of botocore 1.2.3; the newest is 1.2.4",
        ),
        (
            "models update",
            "/usr/bin/python3: No module named pip",
            "cannot fetch botocore: this Python has no pip",
        ),
        (
            "models update",
            "Traceback\nERROR: Disk full\n\n",
            "cannot fetch botocore: pip says: ERROR: Disk full",
        ),
        ("models update", " ", "cannot fetch botocore: pip says: nothing"),
        ("diff model/services botocore:1.2.3", &known, "there is no wheel of botocore 1.2.3"),
    ] {
        let project = project();
        let before = project.tree("model");
        let said = run(&project, line, None, says).failed(1);
        assert!(said.starts_with(&format!("error: {told}")) && said.lines().count() == 1, "{line}: {said}");
        assert_eq!(project.tree("model"), before);
        assert!(!project.path("generated").exists() && cached(&project).is_empty());
    }
}

#[test]
fn what_is_fetched_is_looked_at_before_it_is_kept() {
    let project = project();
    truncate(&release().wheel(&project.path("")));
    for (wheel, told) in [
        (Some("botocore-1.2.3-py3-none-any.whl"), "botocore-1.2.3-py3-none-any.whl is broken: "),
        (Some("Cargo.toml"), "pip fetched something, but no wheel of botocore"),
        (None, "pip fetched something, but no wheel of botocore"),
    ] {
        let said = run(&project, "models update --botocore 1.2.3", wheel, "").failed(1);
        assert!(said.contains(told), "{said}");
        assert!(cached(&project).is_empty() && !project.path("generated").exists());
    }
}

/// pip must give what was asked for, or the cache would hold it under another's name.
#[test]
fn another_version_than_asked_for_is_refused() {
    let project = project();
    let said = run(&project, "models update --botocore 1.2.4", INDEX, "").failed(1);
    assert_eq!(said, "error: pip was asked for botocore 1.2.4 and fetched 1.2.3\n");
    assert!(!project.path("target/botocore/1.2.4").exists());
}

#[test]
fn without_python_an_archive_helps() {
    let project = project();
    let mut command = command();
    let line = "models update --botocore 1.2.3";
    command.current_dir(project.path("")).args(line.split_whitespace()).env("PATH", project.path("index"));
    let said = Ran::of(command.env_remove("BOTOSMITH_PYTHON")).failed(1);
    assert!(
        said.starts_with(
            "error: botocore is downloaded with Python's pip, and Python cannot be run (python3: "
        ),
        "{said}"
    );
    assert!(
        said.ends_with("set BOTOSMITH_PYTHON to a Python with pip, or name a downloaded wheel\n"),
        "{said}"
    );
    let wheel = Path::new("index").join(Path::new(WHEEL).file_name().unwrap());
    project.run(&format!("models update --botocore {}", wheel.display())).succeeded();
}
