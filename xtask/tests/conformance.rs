//! `cargo xtask conformance`: what it says of cases, exceptions and wrong usage. Nothing is compiled: the run over all
//! suites is in `.ci/run`.

mod common;

use common::Project;
use conformance_tests::exceptions::Exceptions;
use conformance_tests::services;
use conformance_tests::suite::{read, Ignored, Suite};
use serde_json::json;
use xtask::conformance::suites::{judge, Outcome};

/// A suite of requests with these names; those that start with `Not` are ignored.
fn suite(names: &[&str]) -> Suite {
    let case =
        |name: &&str| json!({"id": name, "given": {"name": name}, "params": {}, "serialized": {"uri": "/"}});
    let cases: Vec<_> = names.iter().map(case).collect();
    let metadata = json!({"protocol": "query"});
    let entry = json!({"description": "An entry", "metadata": metadata, "shapes": {}, "cases": cases});
    let not: Vec<&&str> = names.iter().filter(|name| name.starts_with("Not")).collect();
    let ignored = json!({"protocols": {"query": {"input": {"cases": not}}}});
    let ignored: Ignored = serde_json::from_value(ignored).unwrap();
    read("input/query", &json!([entry]).to_string(), &ignored).unwrap()
}

/// What is said of cases; those that end with `Bad` differ.
fn judged(names: &[&str], exceptions: &[&str], ignored: bool) -> Outcome {
    let suites = [suite(names)];
    let (_, placed) = services::place(&suites);
    let differences = |id: &str| if id.ends_with("Bad") { vec!["it differs".to_owned()] } else { Vec::new() };
    let found: Vec<_> = placed.into_iter().map(|placed| (placed, differences(&placed.case.id))).collect();
    let entry = |case: &&str| {
        format!("[[exception]]\nsuite = \"input/query\"\ncase = \"{case}\"\nwhy = \"because\"\n")
    };
    let exceptions = Exceptions::read(&exceptions.iter().map(entry).collect::<String>()).unwrap();
    judge(&suites, &found, &exceptions, ignored)
}

#[test]
fn cases_pass_fail_or_are_left_out() {
    let names = ["Good", "Bad", "OtherBad", "NotGood", "NotBad"];
    let outcome = judged(&names, &["OtherBad"], false);
    let count = outcome.counts.0["awsQuery"];
    assert_eq!((count.passed, count.failed, count.left_out), (1, 1, 3));
    let lines = ["input/query Bad: failed\n  it differs", "input/query OtherBad: left out: because"];
    assert_eq!(outcome.lines, lines);
    assert!(outcome.wrong.is_empty(), "{:?}", outcome.wrong);
    let more = [
        "input/query NotGood: ignored by botocore, and passes",
        "input/query NotBad: ignored by botocore, and differs\n  it differs",
    ];
    let all = judged(&names, &["OtherBad"], true);
    assert_eq!(all.lines, [&lines[..], &more[..]].concat());
    assert_eq!(all.counts, outcome.counts);
}

#[test]
fn an_exception_that_is_none_is_told() {
    let outcome = judged(&["Good", "NotBad"], &["Good", "NotBad", "Gone"], false);
    let wrong = [
        "input/query Good: it passes, so it is no exception any more",
        "input/query NotBad: botocore ignores it, so it needs no exception",
        "input/query Gone: an exception that is no case",
    ];
    assert_eq!(outcome.wrong, wrong);
}

/// A project with one suite, for which no client can be generated, so that there is nothing to compile: its stream is no
/// payload.
fn project() -> Project {
    let project = Project::new();
    let given = json!({"name": "A", "input": {"shape": "In"}});
    let case = json!({"id": "A", "given": given, "params": {}, "serialized": {"uri": "/"}});
    let shapes = json!({
        "In": {"type": "structure", "members": {"body": {"shape": "Bytes"}}},
        "Bytes": {"type": "blob", "streaming": true},
    });
    let metadata = json!({"protocol": "rest-xml"});
    let entry = json!([{"description": "B", "metadata": metadata, "shapes": shapes, "cases": [case]}]);
    project.put("tests/conformance/suites/input/rest-xml.json", &entry.to_string());
    project.put("tests/conformance/suites/protocol-tests-ignore-list.json", "{}");
    let exception = "[[exception]]\nsuite = \"input/rest-xml\"\ncase = \"A\"\nwhy = \"because\"\n";
    project.put("tests/conformance/exceptions.toml", exception);
    project
}

#[test]
fn the_counts_are_recorded_and_checked() {
    let project = project();
    let ran = project.run("conformance restXml --check");
    assert_eq!(ran.code, Some(1));
    assert!(
        ran.err.ends_with("error: tests/conformance/counts.toml has other counts; run without --check\n"),
        "{ran:?}"
    );
    let said = project.run("conformance restxml").succeeded();
    let expected = "\
input/rest-xml A: left out: because
endpoints: left out; --endpoints ARCHIVE runs them

               passed   failed   left out
restXml             0        0          1
all                 0        0          1
";
    assert_eq!(said, expected);
    let record = project.read("tests/conformance/counts.toml");
    assert!(record.ends_with("\n[restXml]\npassed = 0\nfailed = 0\nleft_out = 1\n"), "{record}");
    project.run("conformance restXml --check").succeeded();
}

#[test]
fn wrong_usage_says_what_is_meant() {
    let project = project();
    project.put("other/botocore/data/a/b.json", "");
    project.put("a.zip", "");
    project.put("botocore-1.tar.gz", "no archive");
    for (line, said) in [
        ("awsQuer", "there is no protocol `awsQuer`; did you mean `awsQuery`?"),
        ("--endpoints none", "--endpoints none: there is no such file or folder"),
        ("--endpoints a.zip", "--endpoints a.zip: expected a folder or botocore-VERSION.tar.gz"),
        (
            "--endpoints other",
            "--endpoints other: expected botocore's source archive, botocore-VERSION.tar.gz, and it has no \
             tests/functional/endpoint-rules",
        ),
        ("--services none", "--services none: there is no such folder"),
    ] {
        let err = project.run(&format!("conformance {line}")).failed(2);
        assert_eq!(err, format!("error: {said}\n"));
    }
    let err = project.run("conformance --endpoints botocore-1.tar.gz").failed(2);
    assert!(
        err.lines().last().is_some_and(|line| line.starts_with("error: --endpoints botocore-1.tar.gz: ")),
        "{err}"
    );
    assert!(project.run("conformance awsQuery --services a").failed(2).contains("cannot be used with"));
}
