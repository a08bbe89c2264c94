//! The program, run: what it sends, and what it makes of what comes. No network: HTTP clients for tests answer.
//!
//! These are compiled with the official crate and with the generated one, and must say the same of both.

#![forbid(unsafe_code)]

mod calls;
mod errors;
mod functions;
mod layers;
mod mocks;
mod rights;
mod sources;

use aws_sdk_lambda::config::retry::RetryConfig;
use aws_sdk_lambda::config::{BehaviorVersion, Credentials, HttpClient, Region};
use aws_sdk_lambda::{Client, Config};
use aws_smithy_http_client::test_util::{ReplayEvent, StaticReplayClient};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::body::SdkBody;
use serde_json::Value;

/// A configuration of which every signature is known, with an HTTP client.
fn config(http: impl HttpClient + 'static) -> aws_sdk_lambda::config::Builder {
    let time = std::time::UNIX_EPOCH + std::time::Duration::from_secs(1_700_000_000);
    Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("eu-central-1"))
        .credentials_provider(Credentials::new("AKID", "secret", None, None, "test"))
        .time_source(aws_smithy_async::time::StaticTimeSource::new(time))
        .retry_config(RetryConfig::disabled())
        .http_client(http)
}

/// A response with headers.
fn reply(status: u16, headers: &[(&str, &str)], body: impl Into<SdkBody>) -> http::Response<SdkBody> {
    let response = http::Response::builder().status(status).header("x-amzn-requestid", "request-1");
    let add =
        |response: http::response::Builder, (name, value): &(&str, &str)| response.header(*name, *value);
    headers.iter().fold(response, add).body(body.into()).unwrap()
}

/// A response with a JSON body.
fn json(body: Value) -> http::Response<SdkBody> {
    reply(200, &[("content-type", "application/json")], body.to_string())
}

/// The answer of the service that is an error.
fn failure(status: u16, code: &str, body: Value) -> http::Response<SdkBody> {
    reply(status, &[("x-amzn-errortype", code)], body.to_string())
}

/// What knows of the requests to which these are the answers.
fn replay(answers: Vec<http::Response<SdkBody>>) -> StaticReplayClient {
    let event = |answer| ReplayEvent::new(http::Request::new(SdkBody::empty()), answer);
    StaticReplayClient::new(answers.into_iter().map(event).collect())
}

/// A client that gets these answers, one after the other, and what knows of its requests.
fn client(answers: Vec<http::Response<SdkBody>>) -> (Client, StaticReplayClient) {
    let http = replay(answers);
    (Client::from_conf(config(http.clone()).build()), http)
}

/// Method, path and query of what was sent.
fn lines(http: &StaticReplayClient) -> Vec<String> {
    let host = "https://lambda.eu-central-1.amazonaws.com";
    let line = |request: &HttpRequest| format!("{} {}", request.method(), request.uri().replace(host, ""));
    http.actual_requests().map(line).collect()
}

/// A header of one of the requests that were sent.
fn header(http: &StaticReplayClient, number: usize, name: &str) -> Option<String> {
    http.actual_requests().nth(number)?.headers().get(name).map(str::to_owned)
}

/// The JSON of one of the requests that were sent.
fn body(http: &StaticReplayClient, number: usize) -> Value {
    let request = http.actual_requests().nth(number).unwrap();
    serde_json::from_slice(request.body().bytes().unwrap()).unwrap()
}
