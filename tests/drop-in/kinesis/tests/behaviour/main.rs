//! A service in memory, and what the program makes of its answers.

use aws_sdk_kinesis::config::{BehaviorVersion, Credentials, Region};
use aws_sdk_kinesis::error::ProvideErrorMetadata;
use aws_sdk_kinesis::{Client, Config};
use aws_smithy_eventstream::frame::write_message_to;
use aws_smithy_http_client::test_util::{capture_request, CaptureRequestReceiver};
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::event_stream::{Header, HeaderValue, Message};
use drop_in_kinesis::{subscribe, Batch, Ended, From, Subscription};
use serde_json::json;

const CONSUMER: &str = "arn:aws:kinesis:eu-west-1:123456789012:stream/s/consumer/c:1";

fn message(kind: &'static str, name: &'static str, payload: &str) -> Message {
    let text = |text: &'static str| HeaderValue::String(text.into());
    let of_kind = if kind == "event" { ":event-type" } else { ":exception-type" };
    Message::new(payload.to_owned())
        .add_header(Header::new(":message-type", text(kind)))
        .add_header(Header::new(of_kind, text(name)))
        .add_header(Header::new(":content-type", text("application/x-amz-json-1.1")))
}

fn records(number: u32, records: &str, more: &str) -> Message {
    let text = format!(
        r#"{{"Records":[{records}],"ContinuationSequenceNumber":"{number}","MillisBehindLatest":{number}{more}}}"#
    );
    message("event", "SubscribeToShardEvent", &text)
}

fn response(status: u16, content_type: &str, body: impl Into<SdkBody>) -> http::Response<SdkBody> {
    let response = http::Response::builder().status(status).header("content-type", content_type);
    response.header("x-amzn-requestid", "r-1").body(body.into()).unwrap()
}

/// The messages as a response; the first says what else is in the output, which is nothing.
fn messages(messages: impl IntoIterator<Item = Message>) -> http::Response<SdkBody> {
    let first = message("event", "initial-response", "{}");
    let mut bytes = Vec::new();
    for message in [first].into_iter().chain(messages) {
        write_message_to(&message, &mut bytes).unwrap();
    }
    response(200, "application/vnd.amazon.eventstream", bytes)
}

fn client(answer: http::Response<SdkBody>) -> (Client, CaptureRequestReceiver) {
    let (http, sent) = capture_request(Some(answer));
    let config = Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("eu-west-1"))
        .credentials_provider(Credentials::for_tests())
        .http_client(http)
        .build();
    (Client::from_conf(config), sent)
}

async fn subscribed(answers: impl IntoIterator<Item = Message>) -> Subscription {
    subscribe(&client(messages(answers)).0, CONSUMER, "shard-1", From::Now).await.unwrap()
}

#[tokio::test]
async fn records_come_in_batches_until_the_subscription_ends() {
    let record = r#"{"SequenceNumber":"7","PartitionKey":"k","Data":"aGk=","ApproximateArrivalTimestamp":1700000000.5}"#;
    let children = r#","ChildShards":[{"ShardId":"shard-2","ParentShards":["shard-1"],"HashKeyRange":{"StartingHashKey":"0","EndingHashKey":"9"}}]"#;
    let answers = [records(8, record, ""), records(9, "", children)];
    let (client, sent) = client(messages(answers));
    let mut subscription =
        subscribe(&client, CONSUMER, "shard-1", From::After("6".to_owned())).await.unwrap();
    let first = Batch {
        records: vec![(Some("k".to_owned()), b"hi".to_vec(), Some(1_700_000_000))],
        checkpoint: "8".to_owned(),
        behind: 8,
        children: vec![],
    };
    assert_eq!(subscription.next().await, Ok(Some(first)));
    let last = subscription.next().await.unwrap().unwrap();
    assert_eq!((last.records, last.children), (vec![], vec!["shard-2".to_owned()]));
    assert_eq!(subscription.next().await, Ok(None));

    let request = sent.expect_request();
    // The endpoint is that of the account and of what is done with the stream.
    assert_eq!(request.uri(), "https://123456789012.data-kinesis.eu-west-1.amazonaws.com/");
    assert_eq!(request.headers().get("x-amz-target"), Some("Kinesis_20131202.SubscribeToShard"));
    assert_eq!(request.headers().get("content-type"), Some("application/x-amz-json-1.1"));
    let body: serde_json::Value = serde_json::from_slice(request.body().bytes().unwrap()).unwrap();
    let position = json!({"Type": "AFTER_SEQUENCE_NUMBER", "SequenceNumber": "6"});
    assert_eq!(body, json!({"ConsumerARN": CONSUMER, "ShardId": "shard-1", "StartingPosition": position}));
}

#[tokio::test]
async fn an_error_in_the_stream_says_why_it_ended() {
    let text = r#"{"message":"sorry"}"#;
    for (error, expected) in [
        ("ResourceInUseException", Ended::TakenOver("sorry".to_owned())),
        ("KMSDisabledException", Ended::Locked("sorry".to_owned())),
        ("KMSAccessDeniedException", Ended::Locked("sorry".to_owned())),
        ("InternalFailureException", Ended::Failed),
        ("KMSOptInRequired", Ended::Other("sorry".to_owned())),
    ] {
        let mut subscription = subscribed([records(1, "", ""), message("exception", error, text)]).await;
        assert_eq!(subscription.next().await.unwrap().unwrap().checkpoint, "1");
        assert_eq!(subscription.next().await, Err(expected));
        assert_eq!(subscription.next().await, Ok(None), "nothing comes after it");
    }
}

#[tokio::test]
async fn an_event_that_is_newer_than_the_program_is_passed_over() {
    let mut subscription = subscribed([message("event", "Heartbeat", "{}"), records(2, "", "")]).await;
    assert_eq!(subscription.next().await.unwrap().unwrap().checkpoint, "2");
}

#[tokio::test]
async fn a_subscription_that_does_not_begin_is_an_error_of_the_operation() {
    let text = r#"{"__type":"ResourceInUseException","message":"five seconds"}"#;
    let (client, _) = client(response(400, "application/x-amz-json-1.1", text));
    let error = subscribe(&client, CONSUMER, "shard-1", From::Now).await.unwrap_err().into_service_error();
    assert!(error.is_resource_in_use_exception(), "{error:?}");
    assert_eq!(error.message(), Some("five seconds"));
}
