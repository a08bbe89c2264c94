//! The configuration of a client: the `config` module of every generated crate, with the service left
//! open as a type parameter. It holds and passes on settings, and does not act on them.
//!
//! Names and behaviour are those of the official crates (`aws-sdk-*`), so that code written for them
//! compiles and behaves the same.

pub mod auth;
mod builder;
pub mod endpoint;
pub mod http;
pub mod interceptors;
mod overrides;
mod params;
mod plugins;
pub mod retry;
mod settings;
#[cfg(test)]
pub(crate) mod tests;
pub mod timeout;

pub use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
pub use aws_credential_types::Credentials;
pub use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep, Sleep};
pub use aws_smithy_runtime::client::identity::IdentityCache;
pub use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
pub use aws_smithy_runtime_api::client::http::{HttpClient, SharedHttpClient};
pub use aws_smithy_runtime_api::client::identity::{ResolveCachedIdentity, SharedIdentityCache};
pub use aws_smithy_runtime_api::client::interceptors::{Intercept, SharedInterceptor};
pub use aws_smithy_runtime_api::client::runtime_components::{RuntimeComponents, RuntimeComponentsBuilder};
pub use aws_smithy_runtime_api::client::runtime_plugin::{RuntimePlugin, SharedRuntimePlugin};
pub use aws_smithy_runtime_api::client::stalled_stream_protection::StalledStreamProtectionConfig;
pub use aws_smithy_runtime_api::shared::IntoShared;
#[cfg(feature = "checksums")]
pub use aws_smithy_types::checksum_config::{RequestChecksumCalculation, ResponseChecksumValidation};
pub use aws_smithy_types::config_bag::{ConfigBag, FrozenLayer, Layer};
pub use aws_types::app_name::AppName;
pub use aws_types::region::Region;
pub use aws_types::sdk_ua_metadata::FrameworkMetadata;
pub use builder::Builder;
#[doc(hidden)]
pub use builder::Configured;

pub(crate) use overrides::with_config_override;
pub(crate) use params::ClientParam;
pub(crate) use plugins::{base_client_runtime_plugins, validate_client_config};

use self::endpoint::{DefaultResolver, ResolveEndpoint as _};
use self::retry::RetryPartition;
use self::settings::Settings;
use crate::service::Service;
use aws_runtime::invocation_id::SharedInvocationIdGenerator;
use aws_runtime::service_clock_skew::DisableClockSkewCorrection;
use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_runtime_api::client::auth::{
    AuthSchemePreference, SharedAuthScheme, SharedAuthSchemeOptionResolver,
};
use aws_smithy_runtime_api::client::endpoint::SharedEndpointResolver;
use aws_smithy_runtime_api::client::retries::classifiers::SharedRetryClassifier;
use aws_smithy_schema::protocol::SharedClientProtocol;
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;
use aws_types::sdk_config::SdkConfig;
use std::fmt;
use std::marker::PhantomData;

/// The configuration of a client of the service `S`.
///
/// Mostly it is made from what the `aws-config` crate finds in the environment, and a client's `new`
/// does so by itself. With a [`Builder`], every setting can be made by hand.
///
/// ```
/// use aws_types::SdkConfig;
/// use botosmith_runtime::config::{Builder, Config};
/// use botosmith_runtime::service::Service;
///
/// fn local<S: Service>(shared: &SdkConfig) -> Config<S> {
///     Builder::from(shared).endpoint_url("http://localhost:8000").build()
/// }
/// ```
pub struct Config<S> {
    /// What requests read.
    config: FrozenLayer,
    /// The same, still open to change, for [`Config::to_builder`]; and everything that is no data.
    settings: Settings,
    service: PhantomData<fn() -> S>,
}

impl<S: Service> Config<S> {
    /// A configuration made from one that is shared between services.
    pub fn new(config: &SdkConfig) -> Self {
        Builder::from(config).build()
    }

    pub(crate) fn from_settings(settings: Settings) -> Self {
        let (config, settings) = settings.finish(S::DESCRIPTOR);
        Self { config, settings, service: PhantomData }
    }

    /// Returns the endpoint resolver: the one that was set, or else the one that evaluates the service's
    /// rules.
    pub fn endpoint_resolver(&self) -> SharedEndpointResolver {
        self.settings.components.endpoint_resolver().unwrap_or_else(|| {
            DefaultResolver::new(S::DESCRIPTOR.rule_set, S::DESCRIPTOR.partitions).into_shared_resolver()
        })
    }

    /// Returns the service's name in the scope of signatures. An endpoint or an operation may name
    /// another.
    pub fn signing_name(&self) -> &'static str {
        S::DESCRIPTOR.signing_name
    }
}

impl<S: Configured> Config<S> {
    /// An empty builder. It has none of the defaults that the `aws-config` crate finds.
    pub fn builder() -> S::Builder {
        Builder::new().into()
    }

    /// Turns the configuration back into a builder, to change it.
    pub fn to_builder(&self) -> S::Builder {
        Builder::from_settings(self.settings.clone()).into()
    }
}

impl<S> Config<S> {
    /// Returns the region, if there is one.
    pub fn region(&self) -> Option<&Region> {
        self.config.load::<Region>()
    }

    /// Always `None`, as in the official crates, where it exists only so that old code compiles.
    #[deprecated(note = "Always `None`. A client's credentials cannot be read back.")]
    pub fn credentials_provider(&self) -> Option<SharedCredentialsProvider> {
        None
    }

    /// Returns the retry configuration, if there is one.
    pub fn retry_config(&self) -> Option<&RetryConfig> {
        self.config.load::<RetryConfig>()
    }

    /// Returns the retry partition, if one was set.
    pub fn retry_partition(&self) -> Option<&RetryPartition> {
        self.config.load::<RetryPartition>()
    }

    /// Returns the retry classifiers that were added.
    pub fn retry_classifiers(&self) -> impl Iterator<Item = SharedRetryClassifier> + '_ {
        self.settings.components.retry_classifiers()
    }

    /// Returns the timeouts, if there are any.
    pub fn timeout_config(&self) -> Option<&TimeoutConfig> {
        self.config.load::<TimeoutConfig>()
    }

    /// Returns the protection against stalled streams, if it was set.
    pub fn stalled_stream_protection(&self) -> Option<&StalledStreamProtectionConfig> {
        self.config.load::<StalledStreamProtectionConfig>()
    }

    /// Returns how to wait without blocking, if it was set.
    pub fn sleep_impl(&self) -> Option<SharedAsyncSleep> {
        self.settings.components.sleep_impl()
    }

    /// Returns the clock.
    pub fn time_source(&self) -> Option<SharedTimeSource> {
        self.settings.components.time_source()
    }

    /// Returns the HTTP client, if one was set.
    pub fn http_client(&self) -> Option<SharedHttpClient> {
        self.settings.components.http_client()
    }

    /// Returns the auth schemes that were added.
    pub fn auth_schemes(&self) -> impl Iterator<Item = SharedAuthScheme> + '_ {
        self.settings.components.auth_schemes()
    }

    /// Returns the auth scheme resolver, if one was set.
    pub fn auth_scheme_resolver(&self) -> Option<SharedAuthSchemeOptionResolver> {
        self.settings.components.auth_scheme_option_resolver()
    }

    /// Returns the order in which auth schemes are preferred, if it was set.
    pub fn auth_scheme_preference(&self) -> Option<&AuthSchemePreference> {
        self.config.load::<AuthSchemePreference>()
    }

    /// Returns the identity cache, if one was set.
    pub fn identity_cache(&self) -> Option<SharedIdentityCache> {
        self.settings.components.identity_cache()
    }

    /// Returns the interceptors that were added.
    pub fn interceptors(&self) -> impl Iterator<Item = SharedInterceptor> + '_ {
        self.settings.components.interceptors()
    }

    /// Returns the maker of invocation ids, if one was set.
    pub fn invocation_id_generator(&self) -> Option<SharedInvocationIdGenerator> {
        self.config.load::<SharedInvocationIdGenerator>().cloned()
    }

    /// Returns whether inputs are validated, if that was set.
    #[cfg(feature = "validation")]
    pub(crate) fn validation(&self) -> Option<&crate::validate::Validation> {
        self.config.load::<crate::validate::Validation>()
    }

    /// The wire protocol that the client speaks, where it was set.
    pub fn protocol(&self) -> Option<&SharedClientProtocol> {
        self.config.load::<SharedClientProtocol>()
    }

    /// Returns the name of the program, if it was set.
    pub fn app_name(&self) -> Option<&AppName> {
        self.config.load::<AppName>()
    }

    /// Returns the frameworks that were added, in that order.
    pub fn framework_metadata(&self) -> Vec<&FrameworkMetadata> {
        // The bag gives what was stored last first.
        let mut entries: Vec<_> = self.config.load::<FrameworkMetadata>().collect();
        entries.reverse();
        entries
    }

    /// Returns whether clock correction is disabled, if that was set.
    pub fn disable_clock_skew_correction(&self) -> Option<bool> {
        self.config.load::<DisableClockSkewCorrection>().map(DisableClockSkewCorrection::is_disabled)
    }
}

impl<S: Service> From<&SdkConfig> for Config<S> {
    fn from(config: &SdkConfig) -> Self {
        Self::new(config)
    }
}

// Written out, as derived ones would ask the same of `S`.
impl<S> Clone for Config<S> {
    fn clone(&self) -> Self {
        Self { config: self.config.clone(), settings: self.settings.clone(), service: PhantomData }
    }
}

impl<S> fmt::Debug for Config<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.settings.describe("Config", f)
    }
}
