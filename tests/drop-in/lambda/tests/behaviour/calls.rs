//! Functions called.

use crate::{client, failure, header, lines, reply};
use aws_smithy_eventstream::frame::write_message_to;
use aws_smithy_types::event_stream::{Header, HeaderValue, Message};
use drop_in_lambda::calls::{self, Answer, Streamed};
use serde_json::json as value;

#[tokio::test]
async fn bytes_go_in_and_come_out() {
    let ok = reply(200, &[("x-amz-executed-version", "$LATEST")], "\u{e4} not json");
    let log = [("x-amz-function-error", "Unhandled"), ("x-amz-log-result", "TG9n")];
    let failed = reply(200, &log, r#"{"errorMessage": "no"}"#);
    let many = value!({"Reason": "ReservedFunctionConcurrentInvocationLimitExceeded", "message": "slow"});
    let mut later = failure(429, "TooManyRequestsException", many);
    later.headers_mut().insert("retry-after", "7".parse().unwrap());
    let (client, http) = client(vec![ok, failed, later, reply(200, &[], "")]);
    let answer = calls::call(&client, "f", "{}").await.unwrap();
    assert_eq!(answer, Answer::Gave("\u{e4} not json".as_bytes().to_vec()));
    let answer = calls::call(&client, "f", "{}").await.unwrap();
    assert_eq!(answer, Answer::Failed(r#"{"errorMessage": "no"}"#.to_owned(), Some("TG9n".to_owned())));
    assert_eq!(calls::call(&client, "f", "{}").await.unwrap(), Answer::Later(Some("7".to_owned())));
    assert_eq!(calls::call(&client, "f", "").await.unwrap(), Answer::Gave(Vec::new()));
    assert_eq!(lines(&http)[0], "POST /2015-03-31/functions/f/invocations");
    for (name, value) in [
        ("x-amz-invocation-type", "RequestResponse"),
        ("x-amz-log-type", "Tail"),
        ("content-type", "application/octet-stream"),
        ("content-length", "2"),
    ] {
        assert_eq!(header(&http, 0, name).as_deref(), Some(value), "{name}");
    }
    assert_eq!(http.actual_requests().next().unwrap().body().bytes(), Some(&b"{}"[..]));
}

#[tokio::test]
async fn one_need_not_wait() {
    let (client, http) = client(vec![reply(202, &[], "")]);
    assert_eq!(calls::start(&client, "f", "7", b"x").await.unwrap(), 202);
    assert_eq!(lines(&http), ["POST /2015-03-31/functions/f/invocations?Qualifier=7"]);
    assert_eq!(header(&http, 0, "x-amz-client-context").as_deref(), Some("eyJhIjoxfQ=="));
    assert_eq!(header(&http, 0, "x-amz-invocation-type").as_deref(), Some("Event"));
}

fn frame(headers: &[(&str, &str)], payload: &[u8]) -> Vec<u8> {
    let mut message = Message::new(payload.to_vec());
    for (name, value) in headers {
        let value = HeaderValue::String((*value).to_owned().into());
        message = message.add_header(Header::new((*name).to_owned(), value));
    }
    let mut bytes = Vec::new();
    write_message_to(&message, &mut bytes).unwrap();
    bytes
}

fn event(name: &str, kind: &str, payload: &str) -> Vec<u8> {
    frame(&[(":message-type", "event"), (":event-type", name), (":content-type", kind)], payload.as_bytes())
}

fn chunk(text: &str) -> Vec<u8> {
    event("PayloadChunk", "application/octet-stream", text)
}

#[tokio::test]
async fn an_answer_is_read_as_it_comes() {
    let end = event("InvokeComplete", "application/json", r#"{"LogResult": "TG9n", "New": 1}"#);
    let answer = [chunk("one"), chunk(""), chunk("\u{e4}"), end].concat();
    let headers = [
        ("x-amzn-remapped-content-type", "text/html"),
        ("content-type", "application/vnd.amazon.eventstream"),
    ];
    let (client, http) = client(vec![reply(200, &headers, answer)]);
    let streamed = calls::stream(&client, "f", "{}").await.unwrap();
    let pieces = ["one", "", "\u{e4}"].map(str::to_owned).to_vec();
    assert_eq!(streamed, Streamed { kind: streamed.kind.clone(), pieces, error: None, is_whole: true });
    assert_eq!(lines(&http), ["POST /2021-11-15/functions/f/response-streaming-invocations"]);
    assert_eq!(header(&http, 0, "x-amz-invocation-type").as_deref(), Some("RequestResponse"));
    assert_eq!(http.actual_requests().next().unwrap().body().bytes(), Some(&b"{}"[..]));
}

#[tokio::test]
async fn an_answer_may_fail_in_the_middle() {
    let end = r#"{"ErrorCode": "Function.TimedOut", "ErrorDetails": "after 30 s"}"#;
    let answer = [chunk("one"), event("InvokeComplete", "application/json", end)].concat();
    let (client, _) = client(vec![reply(200, &[], answer)]);
    let streamed = calls::stream(&client, "f", "{}").await.unwrap();
    assert_eq!(streamed.error, Some(("Function.TimedOut".to_owned(), "after 30 s".to_owned())));
    assert_eq!(streamed.pieces, ["one"]);
}

#[tokio::test]
async fn an_event_that_is_not_known_is_unknown() {
    let (client, _) = client(vec![reply(200, &[], event("Later", "application/json", "{}"))]);
    let error = calls::stream(&client, "f", "{}").await.unwrap_err();
    assert_eq!(error.to_string(), "what is this? Unknown");
}

#[tokio::test]
async fn an_error_before_the_stream_has_its_type() {
    let missing = failure(404, "ResourceNotFoundException", value!({"Message": "none"}));
    let (client, _) = client(vec![missing]);
    let error = calls::stream(&client, "f", "{}").await.unwrap_err();
    let error = error
        .downcast_ref::<aws_sdk_lambda::error::SdkError<
            aws_sdk_lambda::operation::invoke_with_response_stream::InvokeWithResponseStreamError,
        >>()
        .unwrap();
    assert!(error.as_service_error().unwrap().is_resource_not_found_exception());
}
