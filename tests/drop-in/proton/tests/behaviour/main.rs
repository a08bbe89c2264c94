//! Programs as users of the official crate write them, run. Each is compiled with the official crate and
//! with the generated one, and must say the same of both.
//!
//! No network: HTTP clients for tests answer. `sdk` is whichever crate the package depends on.

// The whole service is.
#![allow(deprecated)]

mod calls;
mod errors;
mod http_clients;
mod mocks;
mod pages_and_waiters;

use sdk::config::{BehaviorVersion, Credentials, Region};

/// A configuration of which every signature is known, with an HTTP client.
fn config(http: impl sdk::config::HttpClient + 'static) -> sdk::config::Builder {
    let time = std::time::UNIX_EPOCH + std::time::Duration::from_secs(1_700_000_000);
    sdk::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("us-west-2"))
        .credentials_provider(Credentials::new("AKID", "secret", None, None, "test"))
        .time_source(aws_smithy_async::time::StaticTimeSource::new(time))
        .http_client(http)
}

/// A response with a JSON body.
fn reply(status: u16, body: &str) -> http::Response<aws_smithy_types::body::SdkBody> {
    let response = http::Response::builder().status(status).header("x-amzn-requestid", "request-1");
    response.body(body.into()).unwrap()
}

/// A client's answers, one after the other.
fn replay(bodies: &[(u16, &str)]) -> aws_smithy_http_client::test_util::StaticReplayClient {
    use aws_smithy_http_client::test_util::{ReplayEvent, StaticReplayClient};
    use aws_smithy_types::body::SdkBody;
    let event = |(status, body): &(u16, &str)| {
        ReplayEvent::new(http::Request::new(SdkBody::empty()), reply(*status, body))
    };
    StaticReplayClient::new(bodies.iter().map(event).collect())
}

/// A body as JSON.
fn json(body: &aws_smithy_types::body::SdkBody) -> serde_json::Value {
    serde_json::from_slice(body.bytes().unwrap()).unwrap()
}
