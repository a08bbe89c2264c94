//! What the programs share: the configuration that leads to the server, and an HTTP client that knows nothing of AWS.

use aws_credential_types::provider::SharedCredentialsProvider;
use aws_credential_types::Credentials;
use aws_smithy_async::rt::sleep::{SharedAsyncSleep, TokioSleep};
use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
use aws_types::region::Region;
use aws_types::SdkConfig;
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;

/// The configuration of a client that calls the server of `cargo xtask e2e`.
///
/// # Panics
/// Where the command does not say where the server is.
pub fn config() -> SdkConfig {
    config_for(url())
}

fn url() -> String {
    std::env::var("BOTOSMITH_SERVER").expect("run this with `cargo xtask e2e`")
}

/// Tells the server itself something, in its own words: moto's.
///
/// # Panics
/// Where it does not understand.
pub async fn tell(path: &str, json: &str) {
    let request = http::Request::post(format!("{}/moto-api/{path}", url()));
    let request = request.header("content-type", "application/json").body(json.to_owned());
    let (status, body) = plainly(request.expect("a request")).await;
    assert!((200..300).contains(&status), "{path}: {status} {body:?}");
}

/// The configuration of a client that calls a server at this URL.
pub fn config_for(url: String) -> SdkConfig {
    SdkConfig::builder()
        .behavior_version(BehaviorVersion::latest())
        .endpoint_url(url)
        .region(Region::from_static("us-east-1"))
        .sleep_impl(SharedAsyncSleep::new(TokioSleep::new()))
        .credentials_provider(SharedCredentialsProvider::new(Credentials::from_keys("key", "secret", None)))
        .build()
}

/// Sends a request as any HTTP client would: status and body.
///
/// # Panics
/// Where there is no answer.
pub async fn plainly(request: http::Request<String>) -> (u16, Bytes) {
    let client = Client::builder(TokioExecutor::new()).build_http();
    let response = client.request(request.map(Full::<Bytes>::from)).await.expect("an answer");
    let status = response.status().as_u16();
    (status, response.into_body().collect().await.expect("a body").to_bytes())
}
