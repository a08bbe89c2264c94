//! The program, run: what it sends, and what it makes of what comes. No network: HTTP clients for tests answer.
//!
//! These are compiled with the official crate and with the generated one, and must say the same of both.

#![forbid(unsafe_code)]

mod batches;
mod client;
mod errors;
mod items;
mod mocks;
mod queries;
mod tables;
mod transactions;
mod values;

use aws_sdk_dynamodb::config::retry::RetryConfig;
use aws_sdk_dynamodb::config::{BehaviorVersion, Credentials, HttpClient, Region};
use aws_sdk_dynamodb::{Client, Config};
use aws_smithy_http_client::test_util::{ReplayEvent, StaticReplayClient};
use aws_smithy_types::body::SdkBody;
use serde_json::Value;

/// A configuration of which every signature is known, with an HTTP client.
fn config(http: impl HttpClient + 'static) -> aws_sdk_dynamodb::config::Builder {
    let time = std::time::UNIX_EPOCH + std::time::Duration::from_secs(1_700_000_000);
    Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("eu-central-1"))
        .credentials_provider(Credentials::new("AKID", "secret", None, None, "test"))
        .time_source(aws_smithy_async::time::StaticTimeSource::new(time))
        .retry_config(RetryConfig::disabled())
        .http_client(http)
}

/// A response with a JSON body.
fn reply(status: u16, body: &Value) -> http::Response<SdkBody> {
    let response = http::Response::builder().status(status).header("x-amzn-requestid", "request-1");
    response.body(body.to_string().into()).unwrap()
}

/// A client's answers, one after the other.
fn replay(answers: &[(u16, Value)]) -> StaticReplayClient {
    let event = |(status, body): &(u16, Value)| {
        ReplayEvent::new(http::Request::new(SdkBody::empty()), reply(*status, body))
    };
    StaticReplayClient::new(answers.iter().map(event).collect())
}

/// A client that gets these answers, and what knows of its requests.
fn client(answers: &[(u16, Value)]) -> (Client, StaticReplayClient) {
    let http = replay(answers);
    (Client::from_conf(config(http.clone()).build()), http)
}

/// What was sent: operation and body of each request.
fn sent(http: &StaticReplayClient) -> Vec<(String, Value)> {
    let one = |request: &aws_smithy_runtime_api::client::orchestrator::HttpRequest| {
        let target = request.headers().get("x-amz-target").unwrap();
        let name = target.strip_prefix("DynamoDB_20120810.").unwrap().to_owned();
        (name, serde_json::from_slice(request.body().bytes().unwrap()).unwrap())
    };
    http.actual_requests().map(one).collect()
}

/// The names of the operations that were called.
fn called(http: &StaticReplayClient) -> Vec<String> {
    sent(http).into_iter().map(|(name, _)| name).collect()
}

/// The answer of the service that is an error.
fn failure(code: &str, message: &str) -> (u16, Value) {
    let name = format!("com.amazonaws.dynamodb.v20120810#{code}");
    (400, serde_json::json!({"__type": name, "message": message}))
}
