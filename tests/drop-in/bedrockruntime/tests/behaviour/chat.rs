//! Answers in pieces.

use super::{bytes, client, events, message, MODEL};
use aws_sdk_bedrockruntime::types::StopReason;
use aws_smithy_http_client::test_util::{capture_request, CaptureRequestReceiver};
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::event_stream::Message;
use drop_in_bedrockruntime::{ask, complete, Answer, Failed};
use serde_json::{json, Value};

fn piece(text: &str) -> Message {
    message(
        "event",
        "contentBlockDelta",
        &json!({"contentBlockIndex": 0, "delta": {"text": text}}).to_string(),
    )
}

async fn asked(answers: Vec<Message>) -> (Result<Answer, Failed>, Vec<String>, CaptureRequestReceiver) {
    let (http, sent) = capture_request(Some(events(bytes(answers))));
    let mut shown = Vec::new();
    let answer = ask(&client(http), MODEL, "who?", |text| shown.push(text.to_owned())).await;
    (answer, shown, sent)
}

#[tokio::test]
async fn an_answer_is_shown_as_it_comes() {
    let usage = r#"{"usage":{"inputTokens":3,"outputTokens":5,"totalTokens":8},"metrics":{"latencyMs":9}}"#;
    let (answer, shown, sent) = asked(vec![
        message("event", "messageStart", r#"{"role":"assistant"}"#),
        piece("No"),
        piece("body"),
        message("event", "contentBlockStop", r#"{"contentBlockIndex":0}"#),
        message("event", "aNewerEvent", "{}"),
        message("event", "messageStop", r#"{"stopReason":"end_turn"}"#),
        message("event", "metadata", usage),
    ])
    .await;
    assert_eq!(shown, ["No", "body"]);
    let expected = Answer {
        text: "Nobody".to_owned(),
        stop: Some(StopReason::EndTurn),
        tokens: Some((3, 5)),
        unknown: 1,
    };
    assert_eq!(answer, Ok(expected));

    let request = sent.expect_request();
    let model = "arn%3Aaws%3Abedrock%3Aeu-west-1%3A%3Afoundation-model%2Famazon.nova-sonic-v1%3A0";
    let uri = format!("https://bedrock-runtime.eu-west-1.amazonaws.com/model/{model}/converse-stream");
    assert_eq!(request.uri(), uri);
    let body: Value = serde_json::from_slice(request.body().bytes().unwrap()).unwrap();
    assert_eq!(body["messages"], json!([{"role": "user", "content": [{"text": "who?"}]}]));
    assert_eq!(body["inferenceConfig"], json!({"maxTokens": 100, "temperature": 0.5}));
}

#[tokio::test]
async fn an_error_in_the_stream_has_its_type() {
    let so_far = Answer { text: "No".to_owned(), ..Answer::default() };
    let model = r#"{"message":"broken","originalStatusCode":424,"originalMessage":"out of memory"}"#;
    for (error, text, expected) in [
        ("throttlingException", r#"{"message":"slow"}"#, Failed::Throttled(so_far)),
        ("modelStreamErrorException", model, Failed::Model(Some(424), "out of memory".to_owned())),
        ("validationException", r#"{"message":"bad"}"#, Failed::Broken("bad".to_owned())),
    ] {
        let (answer, shown, _) = asked(vec![piece("No"), message("exception", error, text)]).await;
        assert_eq!((answer, shown.len()), (Err(expected), 1));
    }
}

#[tokio::test]
async fn bytes_of_a_models_own_form_go_through() {
    let chunk = |text: &str| message("event", "chunk", &json!({"bytes": text}).to_string());
    let (http, sent) = capture_request(Some(events(bytes([chunk("aGVs"), chunk("bG8=")]))));
    let client = client(http);
    assert_eq!(complete(&client, MODEL, br#"{"prompt":"hi"}"#).await, Ok(b"hello".to_vec()));
    let request = sent.expect_request();
    assert!(request.uri().ends_with("/invoke-with-response-stream"), "{}", request.uri());
    assert_eq!(request.headers().get("content-type"), Some("application/json"));
    assert_eq!(request.body().bytes(), Some(br#"{"prompt":"hi"}"# as &[u8]));
}

#[tokio::test]
async fn a_question_that_is_refused_is_an_error_of_the_operation() {
    let response = http::Response::builder().status(403).header("x-amzn-errortype", "AccessDeniedException:");
    let (http, _sent) =
        capture_request(Some(response.body(SdkBody::from(r#"{"message":"not you"}"#)).unwrap()));
    let Err(Failed::NoAnswer(code, text)) = ask(&client(http), MODEL, "who?", |_| {}).await else {
        panic!("it is refused");
    };
    assert_eq!(code.as_deref(), Some("AccessDeniedException"));
    assert!(text.contains("not you"), "{text}");
}
