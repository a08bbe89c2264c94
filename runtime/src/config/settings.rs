//! Everything that a configuration holds, without the service's type.
//!
//! The generic types around it only pass calls on: whatever is generic is compiled again in every
//! user's crate, and this is compiled once. The rules of each setting (what `None` does, what merges)
//! are those of the official crates.

use super::{
    AppName, BehaviorVersion, FrameworkMetadata, FrozenLayer, Layer, Region, RetryConfig,
    RuntimeComponentsBuilder, SharedCredentialsProvider, SharedRuntimePlugin, StalledStreamProtectionConfig,
    TimeoutConfig,
};
use crate::service::{Quirks, ServiceDescriptor};
use aws_runtime::service_clock_skew::DisableClockSkewCorrection;
use aws_smithy_runtime::client::retries::RetryPartition;
use aws_smithy_runtime_api::client::auth::AuthSchemePreference;
use aws_smithy_schema::protocol::SharedClientProtocol;
use aws_smithy_types::config_bag::{CloneableLayer, Storable, StoreReplace};
use aws_smithy_types::telemetry::RequestedTelemetryAttributes;
use aws_types::endpoint_config::{AccountIdEndpointMode, EndpointUrl, UseDualStack, UseFips};
use aws_types::region::{SigningRegion, SigningRegionSet};
use aws_types::sdk_config::SdkConfig;
use aws_types::service_config::ServiceConfigKey;
use aws_types::SigningName;
use std::fmt;

/// The state of a builder, and of the configuration made from it.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) layer: CloneableLayer,
    pub(crate) components: RuntimeComponentsBuilder,
    pub(crate) plugins: Vec<SharedRuntimePlugin>,
    pub(crate) behavior_version: Option<BehaviorVersion>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            layer: CloneableLayer::default(),
            components: RuntimeComponentsBuilder::new("service config"),
            plugins: Vec::new(),
            behavior_version: None,
        }
    }
}

/// Settings where `None` clears what was set, so that the default (or, in an override, nothing) holds.
impl Settings {
    fn store_or_unset<T>(&mut self, value: Option<T>)
    where
        T: Storable<Storer = StoreReplace<T>> + Clone,
    {
        self.layer.store_or_unset(value);
    }

    pub(crate) fn set_region(&mut self, region: Option<Region>) {
        self.store_or_unset(region);
    }

    pub(crate) fn set_endpoint_url(&mut self, url: Option<String>) {
        self.store_or_unset(url.map(EndpointUrl));
    }

    pub(crate) fn set_use_dual_stack(&mut self, on: Option<bool>) {
        self.store_or_unset(on.map(UseDualStack));
    }

    pub(crate) fn set_use_fips(&mut self, on: Option<bool>) {
        self.store_or_unset(on.map(UseFips));
    }

    pub(crate) fn set_account_id_endpoint_mode(&mut self, mode: Option<AccountIdEndpointMode>) {
        self.store_or_unset(mode);
    }

    pub(crate) fn set_app_name(&mut self, name: Option<AppName>) {
        self.store_or_unset(name);
    }

    pub(crate) fn set_protocol(&mut self, protocol: Option<SharedClientProtocol>) {
        self.store_or_unset(protocol);
    }

    pub(crate) fn set_auth_scheme_preference(&mut self, preference: Option<AuthSchemePreference>) {
        self.store_or_unset(preference);
    }

    pub(crate) fn set_sigv4a_signing_region_set(&mut self, regions: Option<SigningRegionSet>) {
        self.store_or_unset(regions);
    }

    pub(crate) fn set_stalled_stream_protection(&mut self, config: Option<StalledStreamProtectionConfig>) {
        self.store_or_unset(config);
    }

    #[cfg(feature = "validation")]
    pub(crate) fn set_validation(&mut self, validation: Option<crate::validate::Validation>) {
        self.store_or_unset(validation);
    }

    pub(crate) fn set_disable_clock_skew_correction(&mut self, disable: Option<bool>) {
        self.store_or_unset(disable.map(DisableClockSkewCorrection::from));
    }

    #[cfg(feature = "checksums")]
    pub(crate) fn set_request_checksum_calculation(
        &mut self,
        when: Option<super::RequestChecksumCalculation>,
    ) {
        self.store_or_unset(when);
    }

    #[cfg(feature = "checksums")]
    pub(crate) fn set_chunk_size(&mut self, size: Option<Option<usize>>) {
        self.store_or_unset(size.map(crate::checksum::ChunkSize));
    }

    #[cfg(feature = "checksums")]
    pub(crate) fn set_response_checksum_validation(
        &mut self,
        when: Option<super::ResponseChecksumValidation>,
    ) {
        self.store_or_unset(when);
    }

    #[cfg(feature = "expect-continue")]
    pub(crate) fn set_continue_header_threshold_bytes(&mut self, bytes: Option<u64>) {
        self.store_or_unset(bytes.map(crate::continuing::Threshold));
    }

    #[cfg(feature = "request-compression")]
    pub(crate) fn set_disable_request_compression(&mut self, disable: Option<bool>) {
        self.store_or_unset(disable.map(crate::compression::Disabled));
    }

    #[cfg(feature = "request-compression")]
    pub(crate) fn set_request_min_compression_size_bytes(&mut self, size: Option<u32>) {
        self.store_or_unset(size.map(crate::compression::MinSize));
    }
}

/// Settings where `None` changes nothing, and settings that add up.
impl Settings {
    pub(crate) fn set_retry_config(&mut self, config: Option<RetryConfig>) {
        if let Some(config) = config {
            self.layer.store_put(config);
        }
    }

    pub(crate) fn set_retry_partition(&mut self, partition: Option<RetryPartition>) {
        if let Some(partition) = partition {
            self.layer.store_put(partition);
        }
    }

    /// Timeouts that `config` leaves open keep the value they had.
    pub(crate) fn set_timeout_config(&mut self, config: Option<TimeoutConfig>) {
        let Some(mut config) = config else { return };
        if let Some(before) = self.layer.load::<TimeoutConfig>() {
            config.take_defaults_from(before);
        }
        self.layer.store_put(config);
    }

    pub(crate) fn set_credentials_provider(&mut self, provider: Option<SharedCredentialsProvider>) {
        if let Some(provider) = provider {
            #[cfg(feature = "sigv4a")]
            self.components.set_identity_resolver(aws_runtime::auth::sigv4a::SCHEME_ID, provider.clone());
            self.components.set_identity_resolver(aws_runtime::auth::sigv4::SCHEME_ID, provider);
        }
    }

    pub(crate) fn push_framework_metadata(&mut self, metadata: FrameworkMetadata) {
        self.layer.store_append(metadata);
    }

    pub(crate) fn emit_input_attributes(&mut self, names: Vec<String>) {
        let mut requested = self.requested_telemetry();
        requested.emit(names);
        self.layer.store_put(requested);
    }

    pub(crate) fn capture_input_attributes(&mut self, names: Vec<String>) {
        let mut requested = self.requested_telemetry();
        requested.capture_only(names);
        self.layer.store_put(requested);
    }

    fn requested_telemetry(&self) -> RequestedTelemetryAttributes {
        self.layer.load::<RequestedTelemetryAttributes>().cloned().unwrap_or_default()
    }
}

impl Settings {
    /// What all services share, and the endpoint URL that is meant for this one.
    pub(crate) fn from_sdk_config(shared: &SdkConfig, service: &ServiceDescriptor, quirks: &Quirks) -> Self {
        let mut settings = Self::default();
        settings.set_credentials_provider(shared.credentials_provider());
        settings.set_region(shared.region().cloned());
        settings.set_sigv4a_signing_region_set(shared.sigv4a_signing_region_set().cloned());
        settings.set_use_fips(shared.use_fips());
        settings.set_use_dual_stack(shared.use_dual_stack());
        settings.set_endpoint_url(endpoint_url(shared, service));
        settings.set_account_id_endpoint_mode(shared.account_id_endpoint_mode().cloned());
        settings.set_retry_config(shared.retry_config().cloned());
        settings.set_timeout_config(shared.timeout_config().cloned());
        settings.components.set_sleep_impl(shared.sleep_impl());
        settings.components.set_http_client(shared.http_client());
        settings.components.set_time_source(shared.time_source());
        settings.behavior_version = shared.behavior_version();
        settings.set_auth_scheme_preference(shared.auth_scheme_preference().cloned());
        // Storing `None` would hide the default that comes with the behaviour version.
        if let Some(protection) = shared.stalled_stream_protection() {
            settings.set_stalled_stream_protection(Some(protection));
        }
        if let Some(cache) = shared.identity_cache() {
            settings.components.set_identity_cache(Some(cache));
        }
        settings.set_disable_clock_skew_correction(shared.disable_clock_skew_correction());
        #[cfg(feature = "checksums")]
        settings.set_request_checksum_calculation(shared.request_checksum_calculation());
        #[cfg(feature = "checksums")]
        settings.set_response_checksum_validation(shared.response_checksum_validation());
        #[cfg(feature = "request-compression")]
        {
            settings.set_disable_request_compression(shared.disable_request_compression());
            settings.set_request_min_compression_size_bytes(shared.request_min_compression_size_bytes());
        }
        #[cfg(feature = "bearer-auth")]
        settings.take_token(shared, quirks);
        settings.take_switch(shared, service.sdk_id, quirks.switch.as_ref());
        settings.set_app_name(shared.app_name().cloned());
        for metadata in shared.framework_metadata() {
            settings.push_framework_metadata(metadata.clone());
        }
        settings
    }

    /// Completes the settings with what the service itself adds, and freezes a copy for requests.
    pub(crate) fn finish(mut self, service: &ServiceDescriptor) -> (FrozenLayer, Self) {
        if self.components.time_source().is_none() {
            self.components.set_time_source(Some(Default::default()));
        }
        self.layer.store_put(service.api_metadata.clone());
        self.layer.store_put(SigningName::from_static(service.signing_name));
        self.sign_for_region();
        let frozen = Layer::from(self.layer.clone()).with_name("botosmith_runtime::config::Config").freeze();
        (frozen, self)
    }

    /// Signs for the region that is called, if these settings name one.
    pub(crate) fn sign_for_region(&mut self) {
        if let Some(region) = self.layer.load::<Region>().cloned() {
            self.layer.store_put(SigningRegion::from(region));
        }
    }
}

impl Settings {
    /// The text of `Debug` for whoever wraps these settings under another name.
    pub(crate) fn describe(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct(name)
            .field("config", &self.layer)
            .field("runtime_components", &self.components)
            .field("runtime_plugins", &self.plugins)
            .field("behavior_version", &self.behavior_version)
            .finish()
    }
}

/// A URL set in code wins; then `AWS_ENDPOINT_URL_<SERVICE>` or the profile's section for the service;
/// then whatever holds for all services.
/// See <https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html>.
fn endpoint_url(shared: &SdkConfig, service: &ServiceDescriptor) -> Option<String> {
    let for_all = || shared.endpoint_url().map(str::to_owned);
    if shared.get_origin("endpoint_url").is_client_config() {
        return for_all();
    }
    of_service(shared, service.sdk_id, "AWS_ENDPOINT_URL", "endpoint_url").or_else(for_all)
}

/// What the environment or the profile says of one service: the names of the setting there.
pub(super) fn of_service(shared: &SdkConfig, service: &str, env: &str, profile: &str) -> Option<String> {
    // The builder fails only where a field is missing.
    let key = ServiceConfigKey::builder().service_id(service).env(env).profile(profile).build().ok()?;
    shared.service_config()?.load_config(key)
}
