//! Every folder of a bad model in this project, through the whole command: each alone, and all in one run.
//!
//! The folders are the data of other tests too: `model/tests/bad` (what the reader finds) and the folders of
//! `tests/fixtures` with an `expected.err` (what the generator finds). A new case is a new folder there.

use crate::command::{shown, Case, Counts, Sandbox};
use crate::counts;
use std::fs;
use std::path::{Path, PathBuf};

/// What must be told, with the case that shows it and a part of its output.
const REQUIRED: &[(&str, &str, &str)] = &[
    ("a missing service file", "service-file-missing", "service-2.json: #: the file is missing"),
    ("truncated JSON", "json-truncated", "the text ends in the middle"),
    ("not UTF-8", "json-not-utf-8", "not UTF-8"),
    ("wrong types", "sections-of-wrong-type", "#/metadata: expected an object, found an array"),
    ("wrong types of keys", "metadata-many-mistakes", "#/metadata/apiVersion: expected a string"),
    ("a shape type that does not exist", "shape-type-unknown", "the type `strnig` is not known"),
    ("a dangling member", "references-dangle", "#/shapes/Thing/members/Name/shape: there is no shape"),
    ("a dangling element", "references-dangle", "#/shapes/Things/member/shape: there is no shape"),
    ("a dangling input", "references-dangle", "#/operations/ListThings/input/shape: there is no shape"),
    ("a dangling output", "references-dangle", "#/operations/ListThings/output/shape: there is no shape"),
    ("a dangling error", "references-dangle", "#/operations/ListThings/errors/0/shape: there is no shape"),
    ("an error that is no structure", "operation-error-not-an-error", "an error must be a structure"),
    ("an operation without http", "operation-without-http", "the key `http` is missing"),
    ("a list without member", "shape-list-and-map-without-members", "the key `member` is missing"),
    ("a `required` that names no member", "structure-names-no-member", "/required/0: there is no member"),
    ("a paginator's operation", "paginator-operation-missing", "there is no operation `ListOthers`"),
    ("a paginator's member", "paginator-input-member-missing", "has no member `Tokn`"),
    ("a paginator's path", "paginator-output-member-missing", "has no member `Tokn`"),
    ("a waiter's operation", "waiter-operation-missing", "there is no operation"),
    ("a waiter's JMESPath", "waiter-jmespath", "is not a JMESPath"),
    ("two shapes of one name", "bad-names-collide", "#/shapes/IpSet: the shape `IPSet` and"),
    ("two members of one name", "bad-names-collide", "#/shapes/AskInput/members/ip_set: the member"),
    ("two operations of one name", "bad-names-collide", "#/operations/ask: the operation `Ask` and"),
    ("two values of one name", "bad-names-collide", "#/shapes/Color/enum/1: the value"),
    ("two variants of one name", "bad-names-collide", "#/shapes/Choice/members/oneTwo: the member"),
    ("two methods of one name", "bad-names-collide", "both want the Rust name `as_ipv4`"),
    ("a member and a method", "bad-names-collide", "both want the Rust name `as_input`"),
    ("two waiters of one name", "bad-names-collide", "waiters-2.json: #/waiters/HEARD: the waiter `Heard`"),
    ("a waiter and an operation", "bad-names-collide", "both want the Rust name `wait_until_heard`"),
    ("a waiter and an input", "bad-names-collide", "both want the Rust name `ListenInput`"),
    ("a name without a letter", "bad-names-unfit", "no Rust name can be made of `_`"),
    ("an unknown protocol", "metadata-protocol-unknown", "the protocol `soap` is not known"),
    ("an unknown signature version", "metadata-signature-unknown", "the signature version `v7` is not known"),
    ("a scheme that clients do not have", "bad-schemes", "is called with `example.auth#seal` or"),
    ("nested JSON", "json-nested-too-deep", "nested more than 127 levels deep"),
    ("a list of itself", "shape-list-of-itself", "holds nothing but itself"),
    ("mistakes in every file and stage", "bad-everywhere", "endpoint-rule-set-1.json: #/rules/0/error: "),
];

/// The cases, each with the problems that must be told, sorted by name.
fn cases() -> Vec<(Case, Vec<String>)> {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let bad = folders(&project.join("model/tests/bad"));
    let fixtures = folders(&project.join("tests/fixtures"));
    // A selection of operations that are not there is wrong usage, not a wrong model.
    let fixtures = fixtures.into_iter().filter(|folder| !folder.join("operations").exists());
    let mut cases: Vec<(Case, Vec<String>)> = bad.into_iter().chain(fixtures).filter_map(case).collect();
    cases.sort_by(|(a, _), (b, _)| a.name.cmp(&b.name));
    cases
}

fn folders(of: &Path) -> Vec<PathBuf> {
    fs::read_dir(of).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).collect()
}

/// The case in a folder, where that is one.
fn case(folder: PathBuf) -> Option<(Case, Vec<String>)> {
    let name = folder.file_name().unwrap().to_str().unwrap().to_owned();
    // A model of Smithy is a file and no folder of a service.
    if folder.join("model.json").exists() {
        return None;
    }
    let expected = fs::read_to_string(folder.join("expected.err")).ok()?;
    let mut files = Vec::new();
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let file = path.file_name().unwrap().to_str().unwrap().to_owned();
        if file != "expected.err" {
            files.push((file, fs::read(&path).unwrap()));
        }
    }
    let expected = shown(&name, &expected);
    Some((Case { name, files }, expected))
}

#[test]
fn what_is_required_has_a_case() {
    let cases = cases();
    for (what, name, says) in REQUIRED {
        let found = cases.iter().find(|(case, _)| case.name == *name);
        let (_, expected) = found.unwrap_or_else(|| panic!("{what}: there is no case {name}"));
        assert!(expected.iter().any(|line| line.contains(says)), "{what}: {name} says {expected:#?}");
    }
    counts::end("kinds of mistakes that must be told", &[("kinds", REQUIRED.len())]);
}

#[test]
fn each_bad_model_is_told_and_nothing_is_written() {
    let sandbox = Sandbox::new();
    let (cases, mut counts) = (cases(), Counts::default());
    assert!(cases.len() > 60, "only {} cases found", cases.len());
    for (case, expected) in &cases {
        sandbox.add(case);
        // First where there is no crate yet, then where there is.
        let elsewhere = format!("generate {} --deny-warnings --out elsewhere", case.name);
        let mut check = |line: &str| {
            assert_eq!(sandbox.fails(line, &mut counts), *expected, "{}", case.name);
        };
        check(&elsewhere);
        sandbox.add_crate(&case.name);
        for line in ["generate", "generate --check"] {
            check(&format!("{line} {} --deny-warnings", case.name));
        }
    }
    let Counts { runs, problems, touched } = counts;
    let counted = [("cases", cases.len()), ("runs that exit with 1", runs), ("problems", problems)];
    counts::end("bad models, each alone", &[&counted[..], &[("files touched", touched)]].concat());
}

#[test]
fn all_bad_models_are_told_in_one_run() {
    let sandbox = Sandbox::new();
    let (cases, mut counts) = (cases(), Counts::default());
    cases.iter().for_each(|(case, _)| sandbox.add(case));
    let expected: Vec<String> = cases.iter().flat_map(|(_, expected)| expected.clone()).collect();
    // The good models among them are not written either.
    for line in ["generate", "generate --all --check"] {
        assert_eq!(sandbox.fails(line, &mut counts), expected);
    }
    let Counts { runs, problems, touched } = counts;
    let counted = [("runs that exit with 1", runs), ("problems", problems), ("files touched", touched)];
    counts::end("bad models, all in one run", &counted);
}
