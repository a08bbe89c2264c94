//! The program, run: what it sends, and what it makes of what comes. No network: HTTP clients for tests answer.
//!
//! These are compiled with the official crate and with the generated one, and must say the same of both.

#![forbid(unsafe_code)]

mod answers;
mod errors;
mod links;
mod listing;
mod mocks;
mod objects;
mod questions;
mod recorder;
mod rules;
mod settings;
mod streams;
mod uploads;

use aws_sdk_s3::config::retry::RetryConfig;
use aws_sdk_s3::config::{BehaviorVersion, Credentials, HttpClient, Region};
use aws_sdk_s3::{Client, Config};
use aws_smithy_http_client::test_util::{ReplayEvent, StaticReplayClient};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::body::SdkBody;

/// The time of every request.
fn now() -> std::time::SystemTime {
    std::time::UNIX_EPOCH + std::time::Duration::from_secs(1_700_000_000)
}

/// A configuration of which every signature is known, with an HTTP client.
fn config(http: impl HttpClient + 'static) -> aws_sdk_s3::config::Builder {
    Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("eu-central-1"))
        .credentials_provider(Credentials::new("AKID", "secret", None, None, "test"))
        .time_source(aws_smithy_async::time::StaticTimeSource::new(now()))
        .retry_config(RetryConfig::disabled())
        .http_client(http)
}

/// A response with headers.
fn reply(status: u16, headers: &[(&str, &str)], body: impl Into<SdkBody>) -> http::Response<SdkBody> {
    let response = http::Response::builder().status(status).header("x-amz-request-id", "request-1");
    let response = response.header("x-amz-id-2", "extended-1");
    let add =
        |response: http::response::Builder, (name, value): &(&str, &str)| response.header(*name, *value);
    headers.iter().fold(response, add).body(body.into()).unwrap()
}

/// A response with a body of XML.
fn xml(body: &str) -> http::Response<SdkBody> {
    reply(200, &[("content-type", "application/xml")], body)
}

/// The answer of the service that is an error.
fn failure(status: u16, code: &str, more: &str) -> http::Response<SdkBody> {
    let body = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>{code}</Code><Message>about {code}</Message>{more}\
        <RequestId>request-2</RequestId><HostId>host-2</HostId></Error>"
    );
    reply(status, &[("content-type", "application/xml")], body)
}

/// A client that gets these answers, one after the other, and what knows of its requests.
fn client(answers: Vec<http::Response<SdkBody>>) -> (Client, StaticReplayClient) {
    let event = |answer| ReplayEvent::new(http::Request::new(SdkBody::empty()), answer);
    let http = StaticReplayClient::new(answers.into_iter().map(event).collect());
    (Client::from_conf(config(http.clone()).build()), http)
}

/// Method, host, path and query of what was sent.
fn lines(http: &StaticReplayClient) -> Vec<String> {
    let line =
        |request: &HttpRequest| format!("{} {}", request.method(), request.uri().replace("https://", ""));
    http.actual_requests().map(line).collect()
}

/// A header of what was sent first.
fn header(http: &StaticReplayClient, name: &str) -> Option<String> {
    http.actual_requests().next()?.headers().get(name).map(str::to_owned)
}

/// The body of one of the requests that were sent.
fn body(http: &StaticReplayClient, number: usize) -> String {
    let request = http.actual_requests().nth(number).unwrap();
    String::from_utf8(request.body().bytes().unwrap().to_vec()).unwrap()
}
