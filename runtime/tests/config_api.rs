//! Every public method of a configuration and its builder, called once, the way a user of a generated
//! crate calls them. That it compiles is the test; running it only shows that nothing panics.
//!
//! Replace `mod sdk` with `use aws_sdk_proton as sdk;` and the same calls compile against the official crate.

/// What a generated crate contains.
mod sdk {
    pub use config::Config;

    pub mod config {
        use aws_runtime::user_agent::ApiMetadata;
        pub use botosmith_runtime::config::*;
        use botosmith_runtime::endpoint::partition::Partition;
        use botosmith_runtime::endpoint::rules::RuleSet;
        use botosmith_runtime::service::{Service, ServiceDescriptor};

        pub type Config = botosmith_runtime::config::Config<Parcels>;
        pub type Builder = botosmith_runtime::config::Builder<Parcels>;

        #[derive(Clone, Copy, Debug, Default)]
        pub struct Parcels;

        static RULES: RuleSet = RuleSet { parameters: &[], rules: &[] };
        static PARTITIONS: [Partition; 0] = [];
        static DESCRIPTOR: ServiceDescriptor = ServiceDescriptor {
            sdk_id: "Parcel Post",
            shape_name: "ParcelPost_20300101",
            signing_name: "parcels",
            version: "2030-01-01",
            crate_name: "aws-sdk-parcelpost",
            api_metadata: ApiMetadata::new("parcelpost", "1.2.3"),
            rule_set: &RULES,
            partitions: &PARTITIONS,
        };

        impl Service for Parcels {
            const DESCRIPTOR: &'static ServiceDescriptor = &DESCRIPTOR;

            fn protocol() -> aws_smithy_schema::protocol::SharedClientProtocol {
                use aws_smithy_json::protocol::aws_json_rpc::AwsJsonRpcProtocol;
                aws_smithy_schema::protocol::SharedClientProtocol::new(AwsJsonRpcProtocol::aws_json_1_0())
            }
        }
    }

    impl botosmith_runtime::config::Configured for config::Parcels {
        type Builder = config::Builder;
    }

    pub mod error {
        pub use botosmith_runtime::error::*;
    }

    pub mod primitives {
        pub use botosmith_runtime::primitives::*;
    }
}

/// What a generated crate contains whose service lets its clients set endpoint parameters.
mod own {
    use botosmith_runtime::config::Configured;
    use botosmith_runtime::service::{Service, ServiceDescriptor, SharedClientProtocol};

    pub type Config = botosmith_runtime::config::Config<Parcels>;

    #[derive(Clone, Copy, Debug, Default)]
    pub struct Parcels;

    impl Service for Parcels {
        const DESCRIPTOR: &'static ServiceDescriptor = super::sdk::config::Parcels::DESCRIPTOR;

        fn protocol() -> SharedClientProtocol {
            super::sdk::config::Parcels::protocol()
        }
    }

    impl Configured for Parcels {
        type Builder = Builder;
    }

    #[cfg(feature = "validation")]
    impl botosmith_runtime::validate::Constrained for Parcels {
        const CONSTRAINTS: &'static str = "";
    }

    botosmith_runtime::config_builder! {
        /// Builder of a [`Config`].
        pub struct Builder for Parcels {
            /// Whether to hurry.
            pub fast, set_fast: bool = "Fast";
            /// Where to drive.
            pub lanes, set_lanes: Vec<String> = "Lanes";
        }
    }
}

use aws_runtime::invocation_id::{InvocationId, InvocationIdGenerator, SharedInvocationIdGenerator};
use aws_smithy_async::time::{SharedTimeSource, SystemTimeSource};
use aws_smithy_runtime::client::auth::no_auth::NoAuthScheme;
use aws_smithy_runtime_api::client::auth::{
    AuthSchemeId, AuthSchemeOptionsFuture, AuthSchemePreference, SharedAuthScheme,
    SharedAuthSchemeOptionResolver,
};
use aws_smithy_runtime_api::client::http::{HttpConnectorSettings, SharedHttpConnector};
use aws_smithy_runtime_api::client::retries::classifiers::SharedRetryClassifier;
use aws_types::sdk_config::SdkConfig;
use sdk::config::auth::{self, ResolveAuthScheme as _};
use sdk::config::endpoint::{
    Endpoint, EndpointFuture, InvalidParams, ParamsBuilder, ResolveEndpoint, SharedEndpointResolver,
};
use sdk::config::interceptors::{
    AfterDeserializationInterceptorContextRef, BeforeDeserializationInterceptorContextMut,
    BeforeDeserializationInterceptorContextRef, BeforeSerializationInterceptorContextMut,
    BeforeSerializationInterceptorContextRef, BeforeTransmitInterceptorContextMut,
    BeforeTransmitInterceptorContextRef, FinalizerInterceptorContextMut, FinalizerInterceptorContextRef,
    InterceptorContext,
};
use sdk::config::retry::{
    ClassifyRetry, ClientRateLimiter, ReconnectMode, RetryAction, RetryConfig, RetryConfigBuilder, RetryMode,
    RetryPartition, ShouldAttempt, TokenBucket,
};
use sdk::config::timeout::{TimeoutConfig, TimeoutConfigBuilder};
use sdk::config::{
    AppName, AsyncSleep, BehaviorVersion, Builder, ConfigBag, Credentials, FrameworkMetadata, FrozenLayer,
    HttpClient, IdentityCache, Intercept, IntoShared, Layer, ProvideCredentials, Region,
    ResolveCachedIdentity, RuntimeComponents, RuntimeComponentsBuilder, RuntimePlugin, SharedAsyncSleep,
    SharedCredentialsProvider, SharedHttpClient, SharedIdentityCache, SharedInterceptor, SharedRuntimePlugin,
    Sleep, StalledStreamProtectionConfig,
};
use sdk::Config;
use std::time::Duration;

/// Stands for everything that a user may implement.
#[derive(Clone, Debug)]
struct Mine;

impl HttpClient for Mine {
    fn http_connector(
        &self,
        _settings: &HttpConnectorSettings,
        _components: &RuntimeComponents,
    ) -> SharedHttpConnector {
        unreachable!("nothing is sent")
    }
}

impl AsyncSleep for Mine {
    fn sleep(&self, _duration: Duration) -> Sleep {
        Sleep::new(std::future::pending())
    }
}

impl Intercept for Mine {
    fn name(&self) -> &'static str {
        "Mine"
    }
}

impl ClassifyRetry for Mine {
    fn classify_retry(&self, _context: &InterceptorContext) -> RetryAction {
        RetryAction::NoActionIndicated
    }

    fn name(&self) -> &'static str {
        "Mine"
    }
}

impl InvocationIdGenerator for Mine {
    fn generate(&self) -> Result<Option<InvocationId>, sdk::error::BoxError> {
        Ok(None)
    }
}

impl ResolveEndpoint for Mine {
    fn resolve_endpoint<'a>(&'a self, _params: &'a sdk::config::endpoint::Params) -> EndpointFuture<'a> {
        EndpointFuture::ready(Ok(Endpoint::builder().url("http://localhost").build()))
    }
}

impl auth::ResolveAuthScheme for Mine {
    fn resolve_auth_scheme<'a>(
        &'a self,
        _params: &'a auth::Params,
        _cfg: &'a ConfigBag,
        _runtime_components: &'a RuntimeComponents,
    ) -> AuthSchemeOptionsFuture<'a> {
        AuthSchemeOptionsFuture::ready(Ok(vec![AuthSchemeId::new("mine").into()]))
    }
}

fn region() -> Region {
    Region::new("eu-north-1")
}

fn app() -> AppName {
    AppName::new("app").expect("valid")
}

fn framework() -> FrameworkMetadata {
    FrameworkMetadata::new("framework", Some("1")).expect("valid")
}

fn credentials() -> Credentials {
    Credentials::new("id", "secret", None, None, "test")
}

/// The methods that take the builder by value.
macro_rules! chained {
    ($builder:expr) => {
        $builder
            .emit_input_attributes(["name"])
            .capture_input_attributes(vec![String::from("id")])
            .stalled_stream_protection(StalledStreamProtectionConfig::enabled().build())
            .idempotency_token_provider("token")
            .http_client(Mine)
            .push_auth_scheme(NoAuthScheme::new())
            .auth_scheme_resolver(Mine)
            .allow_no_auth()
            .auth_scheme_preference([AuthSchemeId::from("mine")])
            .endpoint_resolver(Mine)
            .retry_config(RetryConfig::standard())
            .sleep_impl(Mine)
            .timeout_config(TimeoutConfig::disabled())
            .retry_partition(RetryPartition::new("partition"))
            .identity_cache(IdentityCache::no_cache())
            .interceptor(Mine)
            .time_source(SystemTimeSource::new())
            .retry_classifier(Mine)
            .app_name(app())
            .framework_metadata(framework())
            .disable_clock_skew_correction(true)
            .disable_clock_skew_correction(Some(false))
            .invocation_id_generator(Mine)
            .endpoint_url("http://localhost")
            .use_dual_stack(false)
            .use_fips(false)
            .region(region())
            .region(Some(region()))
            .credentials_provider(credentials())
            .behavior_version(BehaviorVersion::latest())
            .behavior_version_latest()
    };
}

fn chained() -> Builder {
    chained!(Config::builder())
}

/// The methods that change the builder in place. Each gives the builder back.
macro_rules! in_place {
    ($builder:expr) => {
        $builder
            .set_stalled_stream_protection(Some(StalledStreamProtectionConfig::disabled()))
            .set_idempotency_token_provider(Some("token".into()))
            .set_http_client(Some(Mine.into_shared()))
            .set_auth_scheme_resolver(Mine)
            .set_allow_no_auth()
            .set_auth_scheme_preference(Some(AuthSchemePreference::from([AuthSchemeId::from("mine")])))
            .set_endpoint_resolver(Some(ResolveEndpoint::into_shared_resolver(Mine)))
            .set_retry_config(Some(RetryConfig::adaptive()))
            .set_sleep_impl(Some(SharedAsyncSleep::new(Mine)))
            .set_timeout_config(Some(TimeoutConfig::builder().build()))
            .set_retry_partition(Some(RetryPartition::new("partition")))
            .set_identity_cache(IdentityCache::lazy().build())
            .push_interceptor(SharedInterceptor::new(Mine))
            .set_interceptors([SharedInterceptor::new(Mine)])
            .set_time_source(Some(SharedTimeSource::default()))
            .push_retry_classifier(SharedRetryClassifier::new(Mine))
            .set_retry_classifiers(vec![SharedRetryClassifier::new(Mine)])
            .set_app_name(Some(app()))
            .push_framework_metadata(framework())
            .set_disable_clock_skew_correction(Some(true))
            .set_invocation_id_generator(Some(SharedInvocationIdGenerator::new(Mine)))
            .set_endpoint_url(Some(String::from("http://localhost")))
            .set_use_dual_stack(Some(true))
            .set_use_fips(Some(true))
            .set_region(Some(region()))
            .set_credentials_provider(Some(SharedCredentialsProvider::new(credentials())))
            .set_behavior_version(Some(BehaviorVersion::latest()))
    };
}

fn in_place(builder: &mut Builder) -> &mut Builder {
    in_place!(builder)
}

#[cfg(feature = "test-util")]
#[test]
fn test_defaults_can_be_called() {
    let mut builder = Builder::new().with_test_defaults().with_test_defaults_v2();
    builder.apply_test_defaults().apply_test_defaults_v2();
    assert!(builder.build().region().is_some());
}

#[test]
fn builder_methods_can_be_called() {
    let mut builder: Builder = Builder::default();
    in_place(&mut builder);
    let config: Config = builder.clone().build();
    assert_eq!(config.interceptors().count(), 1);
    assert_eq!(chained().build().region_name(), "eu-north-1");
    let _: Builder = Builder::from(&SdkConfig::builder().build());
}

/// The builder of a service with settings of its own has all the others, too.
#[test]
fn a_builder_with_own_settings_has_the_others() {
    use aws_types::endpoint_config::AccountIdEndpointMode::{Disabled, Required};
    let mut builder: own::Builder = chained!(own::Config::builder())
        .account_id_endpoint_mode(Disabled)
        .fast(true)
        .lanes(["a".to_owned()]);
    let builder: &mut own::Builder = in_place!(&mut builder);
    builder.set_account_id_endpoint_mode(Some(Required)).set_fast(None).set_lanes(None);
    let config: own::Config = builder.clone().build();
    assert_eq!(config.interceptors().count(), 1);
    let again: own::Builder = config.to_builder();
    assert_eq!(again.build().region(), Some(&region()));
    assert_eq!(own::Builder::from(&SdkConfig::builder().build()).build().region(), None);
    assert_eq!(own::Builder::new().build().region(), own::Builder::default().build().region());
}

#[cfg(feature = "test-util")]
#[test]
fn a_builder_with_own_settings_has_the_test_defaults() {
    let mut builder = own::Builder::new().with_test_defaults().with_test_defaults_v2();
    builder.apply_test_defaults().apply_test_defaults_v2();
    assert!(builder.build().region().is_some());
}

trait Shown {
    fn region_name(&self) -> &str;
}

/// Users may implement their own traits.
impl Shown for Config {
    fn region_name(&self) -> &str {
        self.region().map(Region::as_ref).unwrap_or_default()
    }
}

#[test]
fn config_methods_can_be_called() {
    let config = chained().build();
    let _: Builder = config.to_builder();
    let _: Option<&StalledStreamProtectionConfig> = config.stalled_stream_protection();
    let _: Option<SharedHttpClient> = config.http_client();
    let schemes: Vec<SharedAuthScheme> = config.auth_schemes().collect();
    let _: Option<SharedAuthSchemeOptionResolver> = config.auth_scheme_resolver();
    let _: Option<&AuthSchemePreference> = config.auth_scheme_preference();
    let _: SharedEndpointResolver = config.endpoint_resolver();
    let _: Option<&RetryConfig> = config.retry_config();
    let _: Option<SharedAsyncSleep> = config.sleep_impl();
    let _: Option<&TimeoutConfig> = config.timeout_config();
    let _: Option<&RetryPartition> = config.retry_partition();
    let _: Option<SharedIdentityCache> = config.identity_cache();
    let interceptors: Vec<SharedInterceptor> = config.interceptors().collect();
    let _: Option<SharedTimeSource> = config.time_source();
    let classifiers: Vec<SharedRetryClassifier> = config.retry_classifiers().collect();
    let _: Option<&AppName> = config.app_name();
    let _: Vec<&FrameworkMetadata> = config.framework_metadata();
    let _: Option<bool> = config.disable_clock_skew_correction();
    let _: Option<SharedInvocationIdGenerator> = config.invocation_id_generator();
    let _: &'static str = config.signing_name();
    let _: Option<&Region> = config.region();
    #[allow(deprecated)]
    let none: Option<SharedCredentialsProvider> = config.credentials_provider();
    assert!(none.is_none());
    assert_eq!([schemes.len(), interceptors.len(), classifiers.len()], [1, 1, 1]);
    let shared = SdkConfig::builder().build();
    let _: (Config, Config) = (Config::new(&shared), Config::from(&shared));
}

#[test]
fn auth_parameters_can_be_made() {
    let params: Result<auth::Params, auth::BuildError> =
        auth::Params::builder().operation_name("Send").build();
    assert_eq!(params.expect("complete").operation_name(), "Send");
    let unset: auth::ParamsBuilder = auth::ParamsBuilder::default().set_operation_name(None);
    assert!(unset.build().is_err());
    let _: SharedAuthSchemeOptionResolver = auth::DefaultAuthSchemeResolver::default().into_shared_resolver();
}

/// Types that only have to be there under their names, and may cross threads where they are values.
#[allow(dead_code, clippy::too_many_arguments)]
mod names {
    use super::*;

    fn value<T: Clone + Send + Sync + std::fmt::Debug + 'static>() {}

    fn values() {
        value::<Config>();
        value::<Builder>();
        value::<auth::Params>();
        value::<auth::ParamsBuilder>();
        value::<ParamsBuilder>();
        value::<FrozenLayer>();
        value::<RuntimeComponentsBuilder>();
        value::<SharedRuntimePlugin>();
        value::<ReconnectMode>();
        value::<RetryMode>();
        value::<TokenBucket>();
        value::<ClientRateLimiter>();
        value::<sdk::primitives::Blob>();
        value::<sdk::primitives::DateTime>();
    }

    fn others(
        _: InvalidParams,
        _: Layer,
        _: RetryConfigBuilder,
        _: TimeoutConfigBuilder,
        _: ShouldAttempt,
        _: sdk::config::http::HttpRequest,
        _: sdk::config::http::HttpResponse,
        _: sdk::primitives::DateTimeFormat,
        _: &dyn RuntimePlugin,
        _: &dyn ProvideCredentials,
        _: &dyn ResolveCachedIdentity,
    ) {
    }

    fn contexts(
        _: AfterDeserializationInterceptorContextRef<'_>,
        _: BeforeDeserializationInterceptorContextMut<'_>,
        _: BeforeDeserializationInterceptorContextRef<'_>,
        _: BeforeSerializationInterceptorContextMut<'_>,
        _: BeforeSerializationInterceptorContextRef<'_>,
        _: BeforeTransmitInterceptorContextMut<'_>,
        _: BeforeTransmitInterceptorContextRef<'_>,
        _: FinalizerInterceptorContextMut<'_>,
        _: FinalizerInterceptorContextRef<'_>,
    ) {
    }

    fn errors<E: std::error::Error + sdk::error::ProvideErrorMetadata>(
        _: sdk::error::SdkError<E>,
        _: sdk::error::SdkError<E, ()>,
        _: sdk::error::ConnectorError,
        _: sdk::error::BuildError,
        _: sdk::error::DisplayErrorContext<E>,
        _: sdk::error::ErrorMetadata,
        _: sdk::error::UnknownVariantError,
        _: sdk::error::BoxError,
    ) {
    }
}
