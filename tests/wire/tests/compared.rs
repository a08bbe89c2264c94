//! That a difference is noticed, whatever part of a case it is in: the expectations of one operation are changed, one
//! part after the other.

use serde_json::json;
use std::fs;
use std::path::Path;
use test_calls::services::SERVICES;
use wire_tests::exceptions::Exceptions;
use wire_tests::golden::{self, Content, Golden, Raised, Received, Sent};
use wire_tests::run::run;

/// Changes a part of a case.
enum Change {
    Request(fn(&mut Sent)),
    Response(fn(&mut Received)),
    Error(fn(&mut Raised)),
}

use Change::{Error, Request, Response};

impl Change {
    /// Changes a case, and says whether it has that part.
    fn apply(&self, content: &mut Content) -> bool {
        match (self, content) {
            (Request(change), Content::Request(sent)) => change(sent),
            (Response(change), Content::Response(received)) => change(received),
            (Error(change), Content::Response(received)) => match &mut received.error {
                Some(raised) => change(raised),
                None => return false,
            },
            _ => return false,
        }
        true
    }
}

/// Where the client has no members to compare: an exception decides, or the error is `Unhandled`.
const NO_MEMBERS: &[&str] = &[
    "error/unknown",
    "odd/not-json",
    "odd/error-without-code",
    "odd/error-page",
    "odd/error-code-in-header",
];

/// What a proxy sends has no request id in the first place.
const PAGES: &[&str] = &["odd/not-json", "odd/error-page"];

/// What is changed, what a difference must say of it, and the cases in which it is of no account.
const CHANGES: &[(Change, &str, &[&str])] = &[
    (Request(|sent| sent.method.push('X')), "method", &[]),
    (Request(|sent| sent.uri.push('x')), "URI", &[]),
    (Request(|sent| sent.host.push('x')), "scheme and host", &[]),
    (Request(|sent| drop(sent.headers.remove("content-type"))), "header content-type", &[]),
    (Request(|sent| drop(sent.headers.insert("x-more".to_owned(), "1".to_owned()))), "header x-more", &[]),
    (Request(|sent| sent.body = json!("{}")), "should be absent", &[]),
    (Request(|sent| sent.body = json!("{")), "EOF", &[]),
    (Request(|sent| sent.input = json!({"unheardOf": 1})), "nothing was sent", &[]),
    (Request(|sent| sent.authorization = None), "is signed, and should not be", &[]),
    (
        Request(|sent| sent.authorization = sent.authorization.take().map(|text| text + "0")),
        "botocore: ",
        &[],
    ),
    (
        Response(|received| received.parsed["unheardOf"] = json!({"$blob": ""})),
        "/unheardOf is absent",
        NO_MEMBERS,
    ),
    (Response(|received| received.request_id = None), "request id", PAGES),
    (Error(|raised| raised.name = Some("Unheard".to_owned())), "variant", &[]),
    (Error(|raised| raised.code.push('x')), "code", &[]),
    (Error(|raised| raised.message = Some("unheard".to_owned())), "message", &["odd/error-page"]),
];

fn file(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The cases of the operation that has the most, of the first service.
fn one_operation() -> Golden {
    let files = fs::read_dir(file("data")).expect("the data").map(|file| file.expect("a file").path());
    let first = files.min().expect("a file");
    let mut golden = golden::load(&first).expect("the data").remove(0);
    let cases = |name: &str| golden.cases.iter().filter(|case| case.operation == name).count();
    let most = golden.cases.iter().map(|case| case.operation.clone()).max_by_key(|name| cases(name));
    golden.cases.retain(|case| Some(&case.operation) == most.as_ref());
    golden
}

/// Everything of that operation that differs.
async fn differences(golden: &Golden) -> Vec<String> {
    let service = SERVICES.iter().find(|service| service.name == golden.head.service).expect("a client");
    let list = fs::read_to_string(file("exceptions.toml")).expect("the list of exceptions");
    let mut exceptions = Exceptions::read(&list).expect("the list of exceptions");
    let mut found = run(service, golden, &mut exceptions).await.expect("a run").differences;
    // That the others have no cases here.
    assert!(found.pop().is_some_and(|found| found.starts_with("operations of only one")), "{found:?}");
    found
}

#[tokio::test]
async fn every_part_of_a_case_is_compared() {
    let golden = one_operation();
    assert_eq!(differences(&golden).await, [""; 0]);
    for (change, expected, not_in) in CHANGES {
        let mut changed = golden.clone();
        let mut cases = Vec::new();
        for case in &mut changed.cases {
            if change.apply(&mut case.content) {
                cases.push(format!("{} {}: ", case.operation, case.case));
            }
        }
        let found = differences(&changed).await;
        let is_noticed =
            |case: &&String| !found.iter().any(|found| found.starts_with(*case) && found.contains(expected));
        let unnoticed: Vec<_> = cases.iter().filter(is_noticed).collect();
        let unnoticed: Vec<_> = unnoticed
            .iter()
            .filter_map(|case| Some(case.split_once(' ')?.1.trim_end_matches(": ")))
            .collect();
        assert!(cases.len() > not_in.len(), "{expected}: {cases:?}");
        assert_eq!(unnoticed, *not_in, "{expected}: {found:#?}");
    }
}
