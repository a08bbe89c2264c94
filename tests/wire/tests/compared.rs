//! That a difference is noticed, whatever part of a case it is in: the expectations of one operation of each service
//! are changed, one part after the other.

use serde_json::json;
use test_calls::services::SERVICES;
use wire_tests::golden::{Content, Golden, Raised, Received, Sent};
use wire_tests::run::run;
use wire_tests::suite;

/// Changes a part of a case.
enum Change {
    Request(fn(&mut Sent)),
    Response(fn(&mut Received)),
    Error(fn(&mut Raised)),
}

use Change::{Error, Request, Response};

impl Change {
    /// Changes a case, and says whether it is another now.
    fn apply(&self, content: &mut Content) -> bool {
        let before = format!("{content:?}");
        match (self, &mut *content) {
            (Request(change), Content::Request(sent)) => change(sent),
            (Response(change), Content::Response(received)) => change(received),
            (Error(change), Content::Response(received)) => match &mut received.error {
                Some(raised) => change(raised),
                None => return false,
            },
            _ => return false,
        }
        format!("{content:?}") != before
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

/// How a difference of a signature begins.
const SIGNATURE: &str = "botocore: ";

/// What is said of a request id that botocore did not read. It reads none in CBOR: an exception has those.
const NO_ID: &str = "should be None";
const UNREAD: &[&str] = &["response/all", "response/sparse", "response/empty"];

/// What is said of a body of JSON that has more, and of one that ends too early. Other protocols have other words.
const ABSENT: &str = "should be absent";
const CUT_OFF: &str = "EOF";

/// What is changed, what a difference must say of it, and the cases in which it is of no account.
const CHANGES: &[(Change, &str, &[&str])] = &[
    (Request(|sent| sent.method.push('X')), "method", &[]),
    (Request(|sent| sent.uri.push('x')), "URI", &[]),
    (Request(|sent| sent.host.push('x')), "scheme and host", &[]),
    (Request(|sent| drop(sent.headers.remove("content-type"))), "header content-type", &[]),
    (Request(|sent| drop(sent.headers.insert("x-more".to_owned(), "1".to_owned()))), "header x-more", &[]),
    (Request(|sent| sent.body = json!("{}")), ABSENT, &[]),
    (Request(|sent| sent.body = json!("{")), CUT_OFF, &[]),
    (Request(|sent| sent.input = json!({"unheardOf": 1})), "nothing was sent", &[]),
    (Request(|sent| sent.authorization = None), "is signed, and should not be", &[]),
    (Request(|sent| sent.authorization = sent.authorization.take().map(|text| text + "0")), SIGNATURE, &[]),
    (
        Response(|received| received.parsed["unheardOf"] = json!({"$blob": ""})),
        "/unheardOf is absent",
        NO_MEMBERS,
    ),
    (Response(|received| received.request_id = None), NO_ID, &[]),
    (Response(|received| received.request_id = Some("unheard".to_owned())), "request id", &["odd/not-json"]),
    (Error(|raised| raised.name = Some("Unheard".to_owned())), "variant", &[]),
    (Error(|raised| raised.code.push('x')), "code", &[]),
    (Error(|raised| raised.message = Some("unheard".to_owned())), "message", &["odd/error-page"]),
];

/// The cases of the operation of each service that has the most.
fn operations() -> Vec<Golden> {
    suite::data("data").into_iter().map(one_operation).collect()
}

fn one_operation(mut golden: Golden) -> Golden {
    let cases = |name: &str| golden.cases.iter().filter(|case| case.operation == name).count();
    let most = golden.cases.iter().map(|case| case.operation.clone()).max_by_key(|name| cases(name));
    golden.cases.retain(|case| Some(&case.operation) == most.as_ref());
    golden
}

/// Everything of that operation that differs.
async fn differences(golden: &Golden) -> Vec<String> {
    let service = SERVICES.iter().find(|service| service.name == golden.head.service).expect("a client");
    let mut exceptions = suite::exceptions();
    let mut found = run(service, golden, &mut exceptions).await.expect("a run").differences;
    // That the others have no cases here.
    assert!(found.pop().is_some_and(|found| found.starts_with("operations of only one")), "{found:?}");
    found
}

#[tokio::test]
async fn every_part_of_a_case_is_compared() {
    let services = operations();
    for golden in &services {
        assert_eq!(differences(golden).await, [""; 0], "{}", golden.head.service);
    }
    for change in CHANGES {
        let mut cases = 0;
        for golden in &services {
            cases += is_noticed(golden, change).await;
        }
        assert!(cases > services.len(), "{:?}: {cases} cases", change.1);
    }
}

/// Whether a change is noticed in each case of a service that has that part. How many have it.
async fn is_noticed(golden: &Golden, (change, expected, not_in): &(Change, &str, &[&str])) -> usize {
    let service = &golden.head.service;
    let has = |name: &&&str| golden.cases.iter().any(|case| case.case == **name);
    let is_json = golden.head.protocol == "json";
    let expected = if !is_json && [ABSENT, CUT_OFF].contains(expected) { "" } else { *expected };
    let is_unread = golden.head.protocol == "smithy-rpc-v2-cbor" && expected == NO_ID;
    let not_in = if is_unread { UNREAD } else { *not_in };
    let not_in: Vec<&str> = not_in.iter().filter(has).copied().collect();
    let mut changed = golden.clone();
    let mut cases = Vec::new();
    for case in &mut changed.cases {
        if change.apply(&mut case.content) {
            cases.push(format!("{} {}: ", case.operation, case.case));
        }
    }
    let found = differences(&changed).await;
    // A signature differs where anything does that is signed: it tells only what is wrong with itself.
    let tells =
        |found: &str| found.contains(expected) && (expected == SIGNATURE || !found.contains(SIGNATURE));
    let is_unnoticed =
        |case: &&String| !found.iter().any(|found| found.starts_with(case.as_str()) && tells(found));
    let unnoticed: Vec<_> = cases.iter().filter(is_unnoticed).collect();
    let unnoticed: Vec<_> =
        unnoticed.iter().filter_map(|case| Some(case.split_once(' ')?.1.trim_end_matches(": "))).collect();
    assert!(cases.is_empty() || cases.len() > not_in.len(), "{service}: {expected}: {cases:?}");
    assert_eq!(unnoticed, not_in, "{service}: {expected}: {found:#?}");
    cases.len()
}
