//! Each exception is applied where the client's request needs it and nowhere else: a request that differs in the same place by
//! something else still differs.

use super::{corrected, sums};
use crate::exceptions::Exceptions;
use crate::golden::Sent;
use serde_json::{json, Value};
use test_calls::exchange::Request;

/// A request of both sides: the input, and what each sends.
struct Case {
    operation: &'static str,
    input: Value,
    theirs: Side,
    ours: Side,
}

#[derive(Clone, Default)]
struct Side {
    host: &'static str,
    uri: &'static str,
    headers: Vec<(&'static str, String)>,
    body: &'static str,
}

fn side(uri: &'static str, headers: &[(&'static str, &str)], body: &'static str) -> Side {
    let headers = headers.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    Side { host: "h", uri, headers, body }
}

/// The list that is committed, or none at all.
fn exceptions(is_listed: bool) -> Exceptions {
    let text = if is_listed { include_str!("../../exceptions.toml") } else { "" };
    Exceptions::read(text).expect("a list")
}

fn headers(side: &Side) -> Vec<(String, String)> {
    side.headers.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect()
}

/// Whether the two are the same after the exceptions, and the names that were applied.
fn applied(case: &Case, is_listed: bool) -> (bool, Vec<&'static str>) {
    let sent = Sent {
        input: case.input.clone(),
        method: "POST".to_owned(),
        uri: case.theirs.uri.to_owned(),
        host: case.theirs.host.to_owned(),
        headers: headers(&case.theirs).into_iter().collect(),
        body: case.theirs.body.into(),
        authorization: None,
    };
    let actual = Request {
        method: "POST".to_owned(),
        origin: format!("https://{}", case.ours.host),
        path: case.ours.uri.to_owned(),
        headers: headers(&case.ours),
        body: case.ours.body.into(),
    };
    let mut list = exceptions(is_listed);
    let its = corrected(&mut list, "rest-xml", case.operation, &sent, &actual).sent;
    let is_same = its.uri == actual.path
        && format!("https://{}", its.host) == actual.origin
        && its.headers == actual.headers.iter().cloned().collect()
        && its.to_request().is_ok_and(|request| request.body == actual.body);
    (is_same, list.used().map(|(id, _)| id).collect())
}

fn sum(body: &str) -> String {
    sums::of_content(body.as_bytes())
}

/// The cases of one exception each.
fn cases() -> Vec<(&'static str, Case)> {
    let case = |theirs, ours| Case { operation: "GetIt", input: json!({"Bucket": "b"}), theirs, ours };
    let ids = json!({"Id": "/zone/Z1"});
    let host = |host, side| Side { host, ..side };
    let write = "WriteGetObjectResponse";
    vec![
        (
            "payload-content-type",
            case(side("/", &[], ""), side("/", &[("content-type", "application/xml")], "")),
        ),
        (
            "accept-header",
            case(side("/", &[("accept", "text/yaml")], ""), side("/", &[("accept", "application/json")], "")),
        ),
        ("expect-header", case(side("/", &[("expect", "100-continue")], ""), side("/", &[], ""))),
        ("bucket-in-path", case(side("/b?location", &[], ""), host("b.h", side("/?location", &[], "")))),
        ("encoding-type", case(side("/?a&encoding-type=url", &[], ""), side("/?a", &[], ""))),
        ("operation-in-query", case(side("/k?a=1", &[], ""), side("/k?x-id=GetIt&a=1", &[], ""))),
        (
            "ids-outside-paths",
            Case { input: ids.clone(), ..case(side("/?id=Z1", &[], ""), side("/?id=%2Fzone%2FZ1", &[], "")) },
        ),
        (
            "ids-outside-paths",
            Case { input: ids, ..case(side("/", &[], "<a>Z1</a>"), side("/", &[], "<a>/zone/Z1</a>")) },
        ),
        (
            "encoded-for-callers",
            case(
                side("/", &[("x-customer-key", "a2V5"), ("x-customer-key-md5", "m")], ""),
                side("/", &[("x-customer-key", "key")], ""),
            ),
        ),
        (
            "encoded-for-callers",
            case(
                side("/", &[("x-amz-copy-source", "b/k%20k")], ""),
                side("/", &[("x-amz-copy-source", "b/k k")], ""),
            ),
        ),
        (
            "body-signed",
            case(
                side("/", &[(sums::CONTENT, "UNSIGNED-PAYLOAD")], "ab"),
                side("/", &[(sums::CONTENT, &sum("ab"))], "ab"),
            ),
        ),
        (
            "body-signed",
            case(
                side(
                    "/",
                    &[(sums::CONTENT, "STREAMING-UNSIGNED-PAYLOAD-TRAILER"), ("x-amz-trailer", "x-sum")],
                    "2\r\nab\r\n0\r\nx-sum:1\r\n\r\n",
                ),
                side("/", &[(sums::CONTENT, &sum("ab")), ("x-sum", "1")], "ab"),
            ),
        ),
        (
            "body-signed",
            Case {
                operation: write,
                ..case(
                    side("/", &[(sums::CONTENT, &sum("ab"))], "ab"),
                    side("/", &[(sums::CONTENT, "UNSIGNED-PAYLOAD")], "ab"),
                )
            },
        ),
    ]
}

#[test]
fn each_is_applied_where_it_is_needed_and_listed() {
    for (id, case) in cases() {
        assert_eq!(applied(&case, true), (true, vec![id]), "{id}");
        assert_eq!(applied(&case, false), (false, Vec::new()), "{id}");
        // Where both are the same, none is needed.
        let same = Case { theirs: case.ours.clone(), ..case };
        assert_eq!(applied(&same, true), (true, Vec::new()), "{id}");
    }
}

#[test]
fn what_differs_beside_it_still_differs() {
    for (id, case) in cases() {
        for part in 0..4 {
            let mut other = Side { ..case.ours.clone() };
            match part {
                0 => other.uri = "/other",
                1 => other.host = "other",
                2 => other.body = "<other/>",
                _ => other.headers.push(("x-other", "1".to_owned())),
            }
            let Case { operation, input, theirs, .. } = &case;
            let other = Case { operation, input: input.clone(), theirs: theirs.clone(), ours: other };
            assert!(!applied(&other, true).0, "{id}, part {part}");
        }
    }
}

/// A value at the same place that no exception explains.
#[test]
fn another_value_is_no_exception() {
    let case = |theirs, ours| Case { operation: "GetIt", input: json!({"Bucket": "b"}), theirs, ours };
    let differ = [
        case(side("/", &[], ""), side("/", &[("content-type", "text/html")], "")),
        case(side("/", &[("accept", "a")], ""), side("/", &[("accept", "b")], "")),
        case(side("/", &[], ""), side("/", &[("expect", "100-continue")], "")),
        case(side("/?a", &[], ""), side("/?a&encoding-type=url", &[], "")),
        case(side("/k", &[], ""), side("/k?x-id=PutIt", &[], "")),
        case(side("/", &[("x-customer-key", "a2V5")], ""), side("/", &[("x-customer-key", "kee")], "")),
        case(
            side("/", &[(sums::CONTENT, "UNSIGNED-PAYLOAD")], "ab"),
            side("/", &[(sums::CONTENT, &sum("other"))], "ab"),
        ),
        // Only one operation's model says so.
        case(
            side("/", &[(sums::CONTENT, &sum("ab"))], "ab"),
            side("/", &[(sums::CONTENT, "UNSIGNED-PAYLOAD")], "ab"),
        ),
    ];
    for (index, case) in differ.iter().enumerate() {
        assert_eq!(applied(case, true), (false, Vec::new()), "{index}");
    }
}

#[test]
fn a_sum_is_that_of_the_client_s_own_body() {
    let case = |ours: &str| Case {
        operation: "GetIt",
        input: json!({}),
        theirs: side("/", &[(sums::CONTENT, &sum("<a/>"))], "<a/>"),
        ours: side("/", &[(sums::CONTENT, ours)], "<a></a>"),
    };
    let same = |case: &Case| {
        let mut sent = Sent {
            input: json!({}),
            method: String::new(),
            uri: String::new(),
            host: String::new(),
            headers: headers(&case.theirs).into_iter().collect(),
            body: case.theirs.body.into(),
            authorization: None,
        };
        let body = case.ours.body.as_bytes().to_vec();
        let actual = Request {
            method: String::new(),
            origin: String::new(),
            path: String::new(),
            headers: Vec::new(),
            body,
        };
        sums::of_own_bodies(&mut sent, &actual);
        sent.headers[sums::CONTENT] == case.ours.headers[0].1
    };
    assert!(same(&case(&sum("<a></a>"))));
    assert!(!same(&case(&sum("<a/>"))), "the sum of the other's body");
}
