//! The comparisons find what differs: what a client does in a case, changed in one place at a time.

use conformance_tests::job::Done;
use conformance_tests::suite::{self, Case, Entry, Ignored, Suite};
use serde_json::{json, Value};

/// An entry's suite with a case.
fn suite(name: &str, mut entry: Value, case: Value) -> Suite {
    entry["description"] = json!("An entry");
    entry["cases"] = json!([case]);
    suite::read(name, &json!([entry]).to_string(), &Ignored::default()).unwrap()
}

fn only(suite: &Suite) -> (&Entry, &Case) {
    (&suite.entries[0], &suite.entries[0].cases[0])
}

fn done(done: &Value) -> Done {
    Done::read(&done.to_string()).unwrap()
}

/// What differs, one line.
fn found(suite: &Suite, what: &Value) -> String {
    let (entry, case) = only(suite);
    conformance_tests::differences(case, entry, suite.protocol, &done(what)).join("; ")
}

/// `done` with a value at a pointer.
fn with(done: &Value, at: &str, value: Value) -> Value {
    let mut done = done.clone();
    *done.pointer_mut(at).unwrap() = value;
    done
}

fn request(name: &str, body: &str, sent: &str) -> (Suite, Value) {
    let given = json!({"name": "Put", "input": {"shape": "In"}});
    let serialized = json!({
        "method": "POST", "uri": "/", "host": "h.example.com/p", "body": body,
        "headers": {"Content-Type": "a/b"}, "requireHeaders": ["Content-Length"], "forbidHeaders": ["X-Not"],
    });
    let shapes = json!({"In": {"type": "structure", "members": {}}});
    let suite = suite(
        name,
        json!({"metadata": {}, "shapes": shapes}),
        json!({"id": "Put", "given": given, "params": {}, "serialized": serialized}),
    );
    let encoded = aws_smithy_types::base64::encode(sent);
    let request = json!({
        "method": "POST", "host": "h.example.com", "path": "/", "body": encoded,
        "headers": [["content-type", "a/b"], ["content-length", "1"]],
    });
    (suite, json!({ "request": request }))
}

#[test]
fn every_part_of_a_request_is_compared() {
    let (suite, sent) = request("input/json", r#"{"a": 1, "b": 2}"#, r#"{"b":2,"a":1.0}"#);
    assert_eq!(found(&suite, &sent), "");
    for (at, value, said) in [
        ("/request/method", json!("GET"), "the method is GET, and should be POST"),
        ("/request/path", json!("/?a"), "the path is /?a, and should be /"),
        ("/request/host", json!("example.com"), "the host is example.com, and should be h.example.com"),
        ("/request/headers/0/1", json!("a/c"), "the header Content-Type is a/c, and should be a/b"),
        ("/request/headers/0/0", json!("x"), "the header Content-Type is missing, and should be a/b"),
        ("/request/headers/1/0", json!("x"), "the header Content-Length is missing"),
        (
            "/request/headers",
            json!([["content-type", "a/b"], ["content-length", "1"], ["x-not", ""]]),
            "the header X-Not should not be there",
        ),
        (
            "/request/body",
            json!("e30="),
            "the body is \"{}\", and should be \"{\\\"a\\\": 1, \\\"b\\\": 2}\"",
        ),
        ("/request", Value::Null, "no request is sent: it does not say why"),
    ] {
        assert_eq!(found(&suite, &with(&sent, at, value)), said);
    }
}

#[test]
fn a_body_is_compared_as_its_protocol_reads_it() {
    for (name, wanted, same, other) in [
        ("input/query", "Action=A&B=c%20d", "B=c+d&Action=A", "Action=A&B=c"),
        ("input/ec2", "L.1=a&L.2=b", "L.2=b&L.1=a", "L.1=b&L.2=a"),
        // {"a": 1} of a known and of an unknown length
        ("input/smithy-rpc-v2-cbor", "oWFhAQ==", "\u{bf}", "\u{a0}"),
        ("input/json", "", "{}", "{\"a\":1}"),
    ] {
        let bytes = |text: &str| match text {
            "\u{bf}" => b"\xbf\x61a\x01\xff".to_vec(),
            "\u{a0}" => b"\xa0".to_vec(),
            text => text.as_bytes().to_vec(),
        };
        let (suite, sent) = request(name, wanted, "");
        let body = |text: &str| json!(aws_smithy_types::base64::encode(bytes(text)));
        assert_eq!(found(&suite, &with(&sent, "/request/body", body(same))), "", "{name}");
        let said = found(&suite, &with(&sent, "/request/body", body(other)));
        assert!(said.starts_with("the body is "), "{name}: {said}");
    }
}

fn response(case: Value) -> Suite {
    let shapes = json!({
        "Out": {"type": "structure", "members": {"at": {"shape": "Time"}}},
        "Odd": {"type": "structure", "exception": true, "error": {"code": "odd.Code"}, "members": {"n": {"shape": "Number"}}},
        "Time": {"type": "timestamp"}, "Number": {"type": "integer"},
    });
    let mut case = case;
    case["given"] = json!({"name": "Get", "output": {"shape": "Out"}});
    case["response"] = json!({"status_code": 200});
    suite("output/json", json!({"metadata": {}, "shapes": shapes}), case)
}

#[test]
fn an_output_is_compared_by_its_shapes() {
    let suite = response(json!({"result": {"at": 1}}));
    let read = json!({"output": {"at": "1970-01-01T00:00:01Z"}});
    assert_eq!(found(&suite, &read), "");
    assert_eq!(
        found(&suite, &with(&read, "/output/at", json!("1970-01-01T00:00:02Z"))),
        "output.at is \"1970-01-01T00:00:02Z\", and should be 1"
    );
    assert_eq!(found(&suite, &json!({"output": {}})), "output.at is missing, and should be 1");
    let failure = json!({"failure": {"text": "broken", "code": null, "message": null, "members": null}});
    assert_eq!(found(&suite, &failure), "the call fails, and should give {\"at\":1}: broken");
}

#[test]
fn an_error_is_compared_with_its_code_message_and_members() {
    let suite = response(json!({"error": {"n": 1}, "errorCode": "odd.Code", "errorMessage": "Hi"}));
    // Each error has a message in Rust.
    let members = json!({"n": 1, "message": "Hi"});
    let read = json!({"failure": {"text": "t", "code": "odd.Code", "message": "Hi", "members": members}});
    assert_eq!(found(&suite, &read), "");
    for (at, value, said) in [
        ("/failure/code", json!("Other"), "the code is Some(\"Other\"), and should be \"odd.Code\": t"),
        ("/failure/message", Value::Null, "the message is None, and should be \"Hi\": t"),
        ("/failure/members/n", json!(2), "Odd.n is 2, and should be 1"),
        ("/failure/members", Value::Null, "the error is not modelled, and should be Odd with {\"n\":1}"),
    ] {
        assert_eq!(found(&suite, &with(&read, at, value)), said);
    }
    let output = json!({"output": {}});
    assert_eq!(found(&suite, &output), "the output is {}, and the call should fail with odd.Code");
}
