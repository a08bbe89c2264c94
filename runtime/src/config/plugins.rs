//! The runtime plugins of a client: what happens on every request, in which order. The order is that of
//! the official crates, because plugins of one level overwrite each other.

use super::auth::{DefaultAuthSchemeResolver, ResolveAuthScheme as _};
use super::endpoint::{DefaultResolver, ResolveEndpoint as _};
use super::params::of_environment;
use super::settings::Settings;
use super::{
    BehaviorVersion, Config, ConfigBag, FrozenLayer, Layer, Region, RuntimeComponentsBuilder, RuntimePlugin,
};
use crate::endpoint::rules::ACCOUNT_ID_ENDPOINT_MODE;
use crate::feature_trackers::{
    self, AccountIdEndpointFeatureTrackerInterceptor, EndpointOverrideFeatureTrackerInterceptor,
    ObservabilityFeatureTrackerInterceptor, RetryModeFeatureTrackerInterceptor,
};
use crate::idempotency_token::IdempotencyTokenProvider;
use crate::service::{Auth, Service, ServiceDescriptor, Switch};
use aws_runtime::invocation_id::InvocationIdInterceptor;
use aws_runtime::recursion_detection::RecursionDetectionInterceptor;
use aws_runtime::request_info::RequestInfoInterceptor;
use aws_runtime::service_clock_skew::ServiceClockSkewInterceptor;
use aws_runtime::user_agent::UserAgentInterceptor;
use aws_smithy_runtime::client::auth::no_auth::{NoAuthScheme, NO_AUTH_SCHEME_ID};
use aws_smithy_runtime::client::defaults::{default_plugins, DefaultPluginParams};
use aws_smithy_runtime::client::http::connection_poisoning::ConnectionPoisoningInterceptor;
use aws_smithy_runtime::client::identity::no_auth::NoAuthIdentityResolver;
use aws_smithy_runtime::client::metrics::MetricsRuntimePlugin;
use aws_smithy_runtime::client::orchestrator::AuthSchemeAndEndpointOrchestrationV2;
use aws_smithy_runtime::client::retries::classifiers::HttpStatusCodeClassifier;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::auth::SharedAuthScheme;
use aws_smithy_runtime_api::client::identity::SharedIdentityResolver;
use aws_smithy_runtime_api::client::interceptors::SharedInterceptor;
use aws_smithy_runtime_api::client::runtime_plugin::{Order, RuntimePlugins, StaticRuntimePlugin};
use aws_smithy_schema::protocol::{ServiceShapeName, ServiceVersion, SharedClientProtocol};
use std::borrow::Cow;
use std::env;

/// The plugins that every request of a client passes.
///
/// # Panics
///
/// Panics if the configuration has no behaviour version, with the text of the official crates. The
/// constructors of clients document it.
#[track_caller]
pub(crate) fn base_client_runtime_plugins<S: Service>(config: Config<S>) -> RuntimePlugins {
    #[cfg(feature = "sessions")]
    let sessions = S::sessions().map(|sessions| super::auth::sessions::plugin(sessions, config.clone()));
    let plugins = client_plugins(config.config, config.settings, S::DESCRIPTOR, S::AUTH, S::protocol());
    let plugins = with_switch(plugins, S::QUIRKS.switch);
    #[cfg(feature = "sessions")]
    let plugins = sessions.into_iter().fold(plugins, RuntimePlugins::with_client_plugin);
    plugins
}

/// Adds what the environment says of a switch, below what the configuration says.
fn with_switch(plugins: RuntimePlugins, switch: Option<Switch>) -> RuntimePlugins {
    match switch.and_then(|switch| of_environment(&switch, |name| env::var(name).ok())) {
        Some(layer) => plugins.with_client_plugin(
            StaticRuntimePlugin::new().with_order(Order::Defaults).with_config(layer.freeze()),
        ),
        None => plugins,
    }
}

/// Checks that the plugins together make a configuration that can be used, such as that there is a
/// sleep implementation if there are retries.
pub(crate) fn validate_client_config(plugins: &RuntimePlugins) -> Result<(), BoxError> {
    let mut cfg = ConfigBag::base();
    plugins.apply_client_configuration(&mut cfg)?.validate_base_client_config(&cfg)
}

#[track_caller]
fn client_plugins(
    config: FrozenLayer,
    settings: Settings,
    service: &'static ServiceDescriptor,
    auth: Auth,
    protocol: SharedClientProtocol,
) -> RuntimePlugins {
    let defaults = DefaultPluginParams::new()
        .with_retry_partition_name(default_retry_partition(&config, service))
        .with_behavior_version(behavior_version(&settings))
        .with_is_aws_sdk(true);
    let metrics = MetricsRuntimePlugin::builder()
        .with_scope(service.crate_name)
        .with_time_source(settings.components.time_source().unwrap_or_default())
        .build();
    let spoken = config.load::<SharedClientProtocol>().cloned().unwrap_or(protocol);
    let user_settings =
        StaticRuntimePlugin::new().with_config(config).with_runtime_components(settings.components);

    let mut plugins = RuntimePlugins::new()
        .with_client_plugins(default_plugins(defaults))
        .with_client_plugin(user_settings)
        .with_client_plugin(ServiceRuntimePlugin::new(service, auth, &spoken))
        .with_client_plugin(speaks(spoken))
        .with_client_plugin(no_auth());
    // It can only fail for want of a scope, and a client without metrics is still a client.
    if let Ok(metrics) = metrics {
        plugins = plugins.with_client_plugin(metrics);
    }
    settings.plugins.into_iter().fold(plugins, RuntimePlugins::with_client_plugin)
}

#[track_caller]
fn behavior_version(settings: &Settings) -> BehaviorVersion {
    let latest = cfg!(feature = "behavior-version-latest").then(BehaviorVersion::latest);
    match settings.behavior_version.or(latest) {
        Some(version) => version,
        // Programs are told by this text what to do, so it stays as it is.
        None => panic!(
            "Invalid client configuration: A behavior major version must be set when sending a request or \
             constructing a client. You must set it during client construction or by enabling the \
             `behavior-version-latest` cargo feature."
        ),
    }
}

/// Clients of one service in one region share their retries' token bucket.
fn default_retry_partition(config: &FrozenLayer, service: &ServiceDescriptor) -> String {
    let service = service.retry_partition();
    match config.load::<Region>() {
        Some(region) => format!("{service}-{region}"),
        None => service,
    }
}

/// The protocol of the client. It comes after the user's settings, so that one that was cleared there is the service's.
fn speaks(protocol: SharedClientProtocol) -> StaticRuntimePlugin {
    let mut layer = Layer::new("Protocol");
    layer.store_put(protocol);
    StaticRuntimePlugin::new().with_config(layer.freeze())
}

/// Makes the scheme without signatures known, for operations and resolvers that name it.
fn no_auth() -> StaticRuntimePlugin {
    let components = RuntimeComponentsBuilder::new("NoAuthRuntimePlugin")
        .with_identity_resolver(NO_AUTH_SCHEME_ID, SharedIdentityResolver::new(NoAuthIdentityResolver::new()))
        .with_auth_scheme(SharedAuthScheme::new(NoAuthScheme::new()));
    StaticRuntimePlugin::new().with_runtime_components(components)
}

/// What the model says, and what every AWS service wants. User settings come after it and win.
#[derive(Debug)]
struct ServiceRuntimePlugin {
    config: FrozenLayer,
    components: RuntimeComponentsBuilder,
}

impl ServiceRuntimePlugin {
    fn new(service: &'static ServiceDescriptor, auth: Auth, protocol: &SharedClientProtocol) -> Self {
        let mut layer = Layer::new(service.shape_name);
        layer.store_put(IdempotencyTokenProvider::random());
        layer.store_put(AuthSchemeAndEndpointOrchestrationV2);
        layer.store_put(auth);
        let tracker = feature_trackers::protocol(protocol);
        layer.store_put(ServiceShapeName::new(service.shape_name));
        layer.store_put(ServiceVersion::new(service.version));
        let mut components = service_components(service);
        if let Some(tracker) = tracker {
            components.push_interceptor(tracker);
        }
        Self { config: layer.freeze(), components }
    }
}

fn service_components(service: &'static ServiceDescriptor) -> RuntimeComponentsBuilder {
    let resolver = DefaultResolver::new(service.rule_set, service.partitions);
    let mut components = RuntimeComponentsBuilder::new("ServiceRuntimePlugin");
    components
        .set_auth_scheme_option_resolver(Some(DefaultAuthSchemeResolver::default().into_shared_resolver()));
    components.set_endpoint_resolver(Some(resolver.into_shared_resolver()));
    components.push_retry_classifier(HttpStatusCodeClassifier::default());
    for scheme in super::auth::schemes::implementations() {
        components.push_auth_scheme(scheme);
    }
    // Permanent ones stay when a user disables interceptors.
    for interceptor in [
        SharedInterceptor::permanent(ConnectionPoisoningInterceptor::new()),
        SharedInterceptor::permanent(RetryModeFeatureTrackerInterceptor),
        SharedInterceptor::new(ServiceClockSkewInterceptor::new()),
        SharedInterceptor::new(RequestInfoInterceptor::new()),
        SharedInterceptor::new(UserAgentInterceptor::new()),
        SharedInterceptor::new(InvocationIdInterceptor::new()),
        SharedInterceptor::permanent(RecursionDetectionInterceptor::new()),
    ] {
        components.push_interceptor(interceptor);
    }
    if service.rule_set.has_built_in(ACCOUNT_ID_ENDPOINT_MODE) {
        let tracker = AccountIdEndpointFeatureTrackerInterceptor;
        components.push_interceptor(SharedInterceptor::permanent(tracker));
    }
    for interceptor in [
        SharedInterceptor::permanent(EndpointOverrideFeatureTrackerInterceptor),
        SharedInterceptor::permanent(ObservabilityFeatureTrackerInterceptor),
    ] {
        components.push_interceptor(interceptor);
    }
    components
}

impl RuntimePlugin for ServiceRuntimePlugin {
    fn order(&self) -> Order {
        Order::Defaults
    }

    fn config(&self) -> Option<FrozenLayer> {
        Some(self.config.clone())
    }

    fn runtime_components(&self, _: &RuntimeComponentsBuilder) -> Cow<'_, RuntimeComponentsBuilder> {
        Cow::Borrowed(&self.components)
    }
}
