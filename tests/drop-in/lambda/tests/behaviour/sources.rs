//! Sources of events.

use crate::{body, client, json, lines, reply};
use aws_sdk_lambda::primitives::DateTime;
use drop_in_lambda::sources;
use serde_json::json as value;

#[tokio::test]
async fn a_stream_feeds_a_function() {
    let (client, http) = client(vec![reply(202, &[], r#"{"UUID": "u", "LastModified": 1700000000.5}"#)]);
    let from = DateTime::from_millis(1_700_000_000_500);
    assert_eq!(sources::feed(&client, "f", "arn:stream", from).await.unwrap().as_deref(), Some("u"));
    let expected = value!({
        "FunctionName": "f", "EventSourceArn": "arn:stream", "Enabled": true, "BatchSize": 100,
        "MaximumBatchingWindowInSeconds": 5, "ParallelizationFactor": 2, "StartingPosition": "AT_TIMESTAMP",
        "StartingPositionTimestamp": 1_700_000_000.5, "BisectBatchOnFunctionError": true, "MaximumRetryAttempts": 3,
        "FilterCriteria": {"Filters": [{"Pattern": "{\"data\": {\"kind\": [\"order\"]}}"}]},
        "FunctionResponseTypes": ["ReportBatchItemFailures"],
        "DestinationConfig": {"OnFailure": {"Destination": "arn:aws:sqs:::failed"}},
    });
    assert_eq!(
        (lines(&http)[0].as_str(), body(&http, 0)),
        ("POST /2015-03-31/event-source-mappings", expected)
    );
}

#[tokio::test]
async fn a_broker_feeds_a_function() {
    let (client, http) = client(vec![reply(202, &[], r#"{"UUID": "u", "Topics": ["orders"]}"#)]);
    let made = sources::feed_own(&client, "f", &["a:9092", "b:9092"]).await.unwrap();
    assert_eq!((made.uuid(), made.topics()), (Some("u"), &["orders".to_owned()][..]));
    let expected = value!({
        "FunctionName": "f", "Topics": ["orders"],
        "SelfManagedEventSource": {"Endpoints": {"KAFKA_BOOTSTRAP_SERVERS": ["a:9092", "b:9092"]}},
        "SourceAccessConfigurations": [{"Type": "SASL_SCRAM_512_AUTH", "URI": "arn:secret"}],
    });
    assert_eq!(body(&http, 0), expected);
}

#[tokio::test]
async fn troubles_are_found_on_all_pages() {
    let source =
        |id: &str, result: &str| value!({"UUID": id, "LastProcessingResult": result, "LastModified": 1.5e9});
    let first =
        value!({"EventSourceMappings": [source("a", "OK"), source("b", "PROBLEM: x")], "NextMarker": "m"});
    let (client, http) = client(vec![
        json(first),
        json(value!({"EventSourceMappings": [{"UUID": "c"}, source("d", "late")]})),
    ]);
    let found = sources::troubled(&client, "f").await.unwrap();
    let expected = [("b", "PROBLEM: x"), ("d", "late")].map(|(id, why)| (id.to_owned(), why.to_owned()));
    assert_eq!(found, expected);
    assert_eq!(lines(&http)[1], "GET /2015-03-31/event-source-mappings?FunctionName=f&Marker=m");
}
