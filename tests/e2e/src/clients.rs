//! Clients as the tests want them: fixed credentials and region, and no waiting unless the clock is paused.

use aws_credential_types::Credentials;
use aws_smithy_async::time::TimeSource;
use botosmith_proton::config::retry::{RetryConfig, RetryPartition, TokenBucket};
use botosmith_proton::config::{BehaviorVersion, Builder, Region};
use botosmith_proton::{Client, Config};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};
use test_calls::stub::Stub;
use tokio::time::Instant;

/// The id of the access key.
pub const KEY_ID: &str = "AKIDEXAMPLE";
/// The secret access key.
pub const SECRET_KEY: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
/// The region.
pub const REGION: &str = "eu-north-1";

/// What all clients have in common.
pub fn base() -> Builder {
    // Clients of one region share a bucket of retry tokens. Tests must not take each other's.
    static CLIENTS: AtomicUsize = AtomicUsize::new(0);
    let name = format!("test-{}", CLIENTS.fetch_add(1, Ordering::Relaxed));
    let partition = RetryPartition::custom(name).token_bucket(TokenBucket::default()).build();
    Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new(REGION))
        .credentials_provider(credentials())
        .retry_partition(partition)
}

/// The credentials.
pub fn credentials() -> Credentials {
    Credentials::new(KEY_ID, SECRET_KEY, None, None, "test")
}

/// A configuration for a server: retries follow at once.
pub fn for_server(url: &str) -> Builder {
    base().endpoint_url(url).retry_config(RetryConfig::standard().with_max_backoff(Duration::ZERO))
}

/// A client of a server.
pub fn client(url: &str) -> Client {
    Client::from_conf(for_server(url).build())
}

/// A configuration for tests under tokio's paused clock.
pub fn for_stub(stub: &Stub) -> Builder {
    base().http_client(stub.clone()).time_source(Clock(Instant::now())).retry_config(RetryConfig::standard())
}

/// A client for tests under tokio's paused clock.
pub fn stub_client(stub: &Stub) -> Client {
    Client::from_conf(for_stub(stub).build())
}

/// A clock that goes as tokio's: where that one is paused, only sleeping makes it go on.
#[derive(Debug)]
struct Clock(Instant);

impl TimeSource for Clock {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000) + self.0.elapsed()
    }
}
