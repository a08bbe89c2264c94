//! Settings that make requests the same every time. Only for tests: they fake the clock, the
//! credentials and the user agent.

use super::Builder;
use crate::config::settings::Settings;
#[cfg(feature = "bearer-auth")]
use crate::config::tokens::{SharedTokenProvider, Token};
use crate::config::{BehaviorVersion, Credentials, Region, SharedCredentialsProvider};
use crate::idempotency_token::IdempotencyTokenProvider;
use aws_runtime::user_agent::AwsUserAgent;
use aws_smithy_async::time::{SharedTimeSource, StaticTimeSource};
use std::time::{Duration, UNIX_EPOCH};

impl<S> Builder<S> {
    /// Sets a fixed clock, idempotency token and user agent, made-up credentials and bearer token, and the latest
    /// behaviour version. [`apply_test_defaults_v2`](Self::apply_test_defaults_v2) also sets a region.
    pub fn apply_test_defaults(&mut self) -> &mut Self {
        self.settings.apply_test_defaults();
        self
    }

    /// [`apply_test_defaults`](Self::apply_test_defaults) by value.
    pub fn with_test_defaults(mut self) -> Self {
        self.apply_test_defaults();
        self
    }

    /// [`apply_test_defaults`](Self::apply_test_defaults), and the region `us-east-1` unless there is one.
    pub fn apply_test_defaults_v2(&mut self) -> &mut Self {
        self.settings.apply_test_defaults();
        self.settings.apply_test_region();
        self
    }

    /// [`apply_test_defaults_v2`](Self::apply_test_defaults_v2) by value.
    pub fn with_test_defaults_v2(mut self) -> Self {
        self.apply_test_defaults_v2();
        self
    }
}

impl Settings {
    fn apply_test_defaults(&mut self) {
        let clock = StaticTimeSource::new(UNIX_EPOCH + Duration::from_secs(1_234_567_890));
        self.layer.store_put(IdempotencyTokenProvider::fixed("00000000-0000-4000-8000-000000000000"));
        self.components.set_time_source(Some(SharedTimeSource::new(clock)));
        self.layer.store_put(AwsUserAgent::for_tests());
        self.set_credentials_provider(Some(SharedCredentialsProvider::new(Credentials::for_tests())));
        #[cfg(feature = "bearer-auth")]
        self.set_token_provider(Some(SharedTokenProvider::new(Token::for_tests())));
        self.behavior_version = Some(BehaviorVersion::latest());
    }

    fn apply_test_region(&mut self) {
        if self.layer.load::<Region>().is_none() {
            self.set_region(Some(Region::new("us-east-1")));
        }
    }
}
