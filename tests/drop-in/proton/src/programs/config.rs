// Written by `cargo xtask api-compare`. Do not edit.
//! The module `config`.

pub use sdk::config::AppName as _;
pub use sdk::config::AsyncSleep as _;
pub use sdk::config::BehaviorVersion as _;
pub fn type_builder(x: sdk::config::Builder) -> sdk::config::Builder { x }
pub fn builder_allow_no_auth(x: sdk::config::Builder) -> sdk::config::Builder { x.allow_no_auth() }
pub fn builder_app_name(x: sdk::config::Builder, a1: sdk::config::AppName) -> sdk::config::Builder { x.app_name(a1) }
pub fn builder_apply_test_defaults<'s>(x: &'s mut sdk::config::Builder) -> &'s mut sdk::config::Builder { x.apply_test_defaults() }
pub fn builder_apply_test_defaults_v2<'s>(x: &'s mut sdk::config::Builder) -> &'s mut sdk::config::Builder { x.apply_test_defaults_v2() }
pub fn builder_auth_scheme_preference<A1: ::std::convert::Into<::aws_smithy_runtime_api::client::auth::AuthSchemePreference>>(x: sdk::config::Builder, a1: A1) -> sdk::config::Builder { x.auth_scheme_preference(a1) }
pub fn builder_auth_scheme_resolver<A1: sdk::config::auth::ResolveAuthScheme + 'static>(x: sdk::config::Builder, a1: A1) -> sdk::config::Builder { x.auth_scheme_resolver(a1) }
pub fn builder_behavior_version(x: sdk::config::Builder, a1: sdk::config::BehaviorVersion) -> sdk::config::Builder { x.behavior_version(a1) }
pub fn builder_behavior_version_latest(x: sdk::config::Builder) -> sdk::config::Builder { x.behavior_version_latest() }
pub fn builder_build(x: sdk::config::Builder) -> sdk::Config { x.build() }
pub fn builder_capture_input_attributes<A1: ::std::iter::IntoIterator<Item = impl ::std::convert::Into<::std::string::String>>>(x: sdk::config::Builder, a1: A1) -> sdk::config::Builder { x.capture_input_attributes(a1) }
pub fn builder_credentials_provider<A1: sdk::config::ProvideCredentials + 'static>(x: sdk::config::Builder, a1: A1) -> sdk::config::Builder { x.credentials_provider(a1) }
pub fn builder_disable_clock_skew_correction<A1: ::std::convert::Into<::std::option::Option<bool>>>(x: sdk::config::Builder, a1: A1) -> sdk::config::Builder { x.disable_clock_skew_correction(a1) }
pub fn builder_emit_input_attributes<A1: ::std::iter::IntoIterator<Item = impl ::std::convert::Into<::std::string::String>>>(x: sdk::config::Builder, a1: A1) -> sdk::config::Builder { x.emit_input_attributes(a1) }
pub fn builder_endpoint_resolver<A1: sdk::config::endpoint::ResolveEndpoint + 'static>(x: sdk::config::Builder, a1: A1) -> sdk::config::Builder { x.endpoint_resolver(a1) }
pub fn builder_endpoint_url<A1: ::std::convert::Into<::std::string::String>>(x: sdk::config::Builder, a1: A1) -> sdk::config::Builder { x.endpoint_url(a1) }
pub fn builder_framework_metadata(x: sdk::config::Builder, a1: sdk::config::FrameworkMetadata) -> sdk::config::Builder { x.framework_metadata(a1) }
pub fn builder_http_client<A1: sdk::config::HttpClient + 'static>(x: sdk::config::Builder, a1: A1) -> sdk::config::Builder { x.http_client(a1) }
// sdk::config::Builder::idempotency_token_provider: a type of it has no public name.
pub fn builder_identity_cache<A1: sdk::config::ResolveCachedIdentity + 'static>(x: sdk::config::Builder, a1: A1) -> sdk::config::Builder { x.identity_cache(a1) }
pub fn builder_interceptor<A1: sdk::config::Intercept + 'static>(x: sdk::config::Builder, a1: A1) -> sdk::config::Builder { x.interceptor(a1) }
pub fn builder_invocation_id_generator<A1: ::aws_runtime::invocation_id::InvocationIdGenerator + 'static>(x: sdk::config::Builder, a1: A1) -> sdk::config::Builder { x.invocation_id_generator(a1) }
pub fn builder_new() -> sdk::config::Builder { sdk::config::Builder::new() }
pub fn builder_push_auth_scheme<A1: ::aws_smithy_runtime_api::client::auth::AuthScheme + 'static>(x: sdk::config::Builder, a1: A1) -> sdk::config::Builder { x.push_auth_scheme(a1) }
pub fn builder_push_framework_metadata<'s>(x: &'s mut sdk::config::Builder, a1: sdk::config::FrameworkMetadata) -> &'s mut sdk::config::Builder { x.push_framework_metadata(a1) }
pub fn builder_push_interceptor<'s>(x: &'s mut sdk::config::Builder, a1: sdk::config::SharedInterceptor) -> &'s mut sdk::config::Builder { x.push_interceptor(a1) }
pub fn builder_push_retry_classifier<'s>(x: &'s mut sdk::config::Builder, a1: ::aws_smithy_runtime_api::client::retries::classifiers::SharedRetryClassifier) -> &'s mut sdk::config::Builder { x.push_retry_classifier(a1) }
pub fn builder_region<A1: ::std::convert::Into<::std::option::Option<sdk::config::Region>>>(x: sdk::config::Builder, a1: A1) -> sdk::config::Builder { x.region(a1) }
pub fn builder_retry_classifier<A1: sdk::config::retry::ClassifyRetry + 'static>(x: sdk::config::Builder, a1: A1) -> sdk::config::Builder { x.retry_classifier(a1) }
pub fn builder_retry_config(x: sdk::config::Builder, a1: sdk::config::retry::RetryConfig) -> sdk::config::Builder { x.retry_config(a1) }
pub fn builder_retry_partition(x: sdk::config::Builder, a1: sdk::config::retry::RetryPartition) -> sdk::config::Builder { x.retry_partition(a1) }
pub fn builder_set_allow_no_auth<'s>(x: &'s mut sdk::config::Builder) -> &'s mut sdk::config::Builder { x.set_allow_no_auth() }
pub fn builder_set_app_name<'s>(x: &'s mut sdk::config::Builder, a1: ::std::option::Option<sdk::config::AppName>) -> &'s mut sdk::config::Builder { x.set_app_name(a1) }
pub fn builder_set_auth_scheme_preference<'s>(x: &'s mut sdk::config::Builder, a1: ::std::option::Option<::aws_smithy_runtime_api::client::auth::AuthSchemePreference>) -> &'s mut sdk::config::Builder { x.set_auth_scheme_preference(a1) }
pub fn builder_set_auth_scheme_resolver<'s, A1: sdk::config::auth::ResolveAuthScheme + 'static>(x: &'s mut sdk::config::Builder, a1: A1) -> &'s mut sdk::config::Builder { x.set_auth_scheme_resolver(a1) }
pub fn builder_set_behavior_version<'s>(x: &'s mut sdk::config::Builder, a1: ::std::option::Option<sdk::config::BehaviorVersion>) -> &'s mut sdk::config::Builder { x.set_behavior_version(a1) }
pub fn builder_set_credentials_provider<'s>(x: &'s mut sdk::config::Builder, a1: ::std::option::Option<sdk::config::SharedCredentialsProvider>) -> &'s mut sdk::config::Builder { x.set_credentials_provider(a1) }
pub fn builder_set_disable_clock_skew_correction<'s>(x: &'s mut sdk::config::Builder, a1: ::std::option::Option<bool>) -> &'s mut sdk::config::Builder { x.set_disable_clock_skew_correction(a1) }
pub fn builder_set_endpoint_resolver<'s>(x: &'s mut sdk::config::Builder, a1: ::std::option::Option<sdk::config::endpoint::SharedEndpointResolver>) -> &'s mut sdk::config::Builder { x.set_endpoint_resolver(a1) }
pub fn builder_set_endpoint_url<'s>(x: &'s mut sdk::config::Builder, a1: ::std::option::Option<::std::string::String>) -> &'s mut sdk::config::Builder { x.set_endpoint_url(a1) }
pub fn builder_set_http_client<'s>(x: &'s mut sdk::config::Builder, a1: ::std::option::Option<sdk::config::SharedHttpClient>) -> &'s mut sdk::config::Builder { x.set_http_client(a1) }
// sdk::config::Builder::set_idempotency_token_provider: a type of it has no public name.
pub fn builder_set_identity_cache<'s, A1: sdk::config::ResolveCachedIdentity + 'static>(x: &'s mut sdk::config::Builder, a1: A1) -> &'s mut sdk::config::Builder { x.set_identity_cache(a1) }
pub fn builder_set_interceptors<'s, A1: ::std::iter::IntoIterator<Item = sdk::config::SharedInterceptor>>(x: &'s mut sdk::config::Builder, a1: A1) -> &'s mut sdk::config::Builder { x.set_interceptors(a1) }
pub fn builder_set_invocation_id_generator<'s>(x: &'s mut sdk::config::Builder, a1: ::std::option::Option<::aws_runtime::invocation_id::SharedInvocationIdGenerator>) -> &'s mut sdk::config::Builder { x.set_invocation_id_generator(a1) }
pub fn builder_set_region<'s>(x: &'s mut sdk::config::Builder, a1: ::std::option::Option<sdk::config::Region>) -> &'s mut sdk::config::Builder { x.set_region(a1) }
pub fn builder_set_retry_classifiers<'s, A1: ::std::iter::IntoIterator<Item = ::aws_smithy_runtime_api::client::retries::classifiers::SharedRetryClassifier>>(x: &'s mut sdk::config::Builder, a1: A1) -> &'s mut sdk::config::Builder { x.set_retry_classifiers(a1) }
pub fn builder_set_retry_config<'s>(x: &'s mut sdk::config::Builder, a1: ::std::option::Option<sdk::config::retry::RetryConfig>) -> &'s mut sdk::config::Builder { x.set_retry_config(a1) }
pub fn builder_set_retry_partition<'s>(x: &'s mut sdk::config::Builder, a1: ::std::option::Option<sdk::config::retry::RetryPartition>) -> &'s mut sdk::config::Builder { x.set_retry_partition(a1) }
pub fn builder_set_sleep_impl<'s>(x: &'s mut sdk::config::Builder, a1: ::std::option::Option<sdk::config::SharedAsyncSleep>) -> &'s mut sdk::config::Builder { x.set_sleep_impl(a1) }
pub fn builder_set_stalled_stream_protection<'s>(x: &'s mut sdk::config::Builder, a1: ::std::option::Option<sdk::config::StalledStreamProtectionConfig>) -> &'s mut sdk::config::Builder { x.set_stalled_stream_protection(a1) }
pub fn builder_set_time_source<'s>(x: &'s mut sdk::config::Builder, a1: ::std::option::Option<::aws_smithy_async::time::SharedTimeSource>) -> &'s mut sdk::config::Builder { x.set_time_source(a1) }
pub fn builder_set_timeout_config<'s>(x: &'s mut sdk::config::Builder, a1: ::std::option::Option<sdk::config::timeout::TimeoutConfig>) -> &'s mut sdk::config::Builder { x.set_timeout_config(a1) }
pub fn builder_set_use_dual_stack<'s>(x: &'s mut sdk::config::Builder, a1: ::std::option::Option<bool>) -> &'s mut sdk::config::Builder { x.set_use_dual_stack(a1) }
pub fn builder_set_use_fips<'s>(x: &'s mut sdk::config::Builder, a1: ::std::option::Option<bool>) -> &'s mut sdk::config::Builder { x.set_use_fips(a1) }
pub fn builder_sleep_impl<A1: sdk::config::AsyncSleep + 'static>(x: sdk::config::Builder, a1: A1) -> sdk::config::Builder { x.sleep_impl(a1) }
pub fn builder_stalled_stream_protection(x: sdk::config::Builder, a1: sdk::config::StalledStreamProtectionConfig) -> sdk::config::Builder { x.stalled_stream_protection(a1) }
pub fn builder_time_source<A1: ::aws_smithy_async::time::TimeSource + 'static>(x: sdk::config::Builder, a1: A1) -> sdk::config::Builder { x.time_source(a1) }
pub fn builder_timeout_config(x: sdk::config::Builder, a1: sdk::config::timeout::TimeoutConfig) -> sdk::config::Builder { x.timeout_config(a1) }
pub fn builder_use_dual_stack<A1: ::std::convert::Into<bool>>(x: sdk::config::Builder, a1: A1) -> sdk::config::Builder { x.use_dual_stack(a1) }
pub fn builder_use_fips<A1: ::std::convert::Into<bool>>(x: sdk::config::Builder, a1: A1) -> sdk::config::Builder { x.use_fips(a1) }
pub fn builder_with_test_defaults(x: sdk::config::Builder) -> sdk::config::Builder { x.with_test_defaults() }
pub fn builder_with_test_defaults_v2(x: sdk::config::Builder) -> sdk::config::Builder { x.with_test_defaults_v2() }
pub fn type_config(x: sdk::config::Config) -> sdk::config::Config { x }
pub fn config_app_name<'s>(x: &'s sdk::Config) -> ::std::option::Option<&'s sdk::config::AppName> { x.app_name() }
pub fn config_auth_scheme_preference<'s>(x: &'s sdk::Config) -> ::std::option::Option<&'s ::aws_smithy_runtime_api::client::auth::AuthSchemePreference> { x.auth_scheme_preference() }
pub fn config_auth_scheme_resolver<'s>(x: &'s sdk::Config) -> ::std::option::Option<::aws_smithy_runtime_api::client::auth::SharedAuthSchemeOptionResolver> { x.auth_scheme_resolver() }
pub fn config_auth_schemes<'s>(x: &'s sdk::Config) -> impl ::std::iter::Iterator<Item = ::aws_smithy_runtime_api::client::auth::SharedAuthScheme> + 's { x.auth_schemes() }
pub fn config_builder() -> sdk::config::Builder { sdk::config::Config::builder() }
pub fn config_credentials_provider<'s>(x: &'s sdk::Config) -> ::std::option::Option<sdk::config::SharedCredentialsProvider> { x.credentials_provider() }
pub fn config_disable_clock_skew_correction<'s>(x: &'s sdk::Config) -> ::std::option::Option<bool> { x.disable_clock_skew_correction() }
pub fn config_endpoint_resolver<'s>(x: &'s sdk::Config) -> sdk::config::endpoint::SharedEndpointResolver { x.endpoint_resolver() }
pub fn config_framework_metadata<'s>(x: &'s sdk::Config) -> ::std::vec::Vec<&'s sdk::config::FrameworkMetadata> { x.framework_metadata() }
pub fn config_http_client<'s>(x: &'s sdk::Config) -> ::std::option::Option<sdk::config::SharedHttpClient> { x.http_client() }
pub fn config_identity_cache<'s>(x: &'s sdk::Config) -> ::std::option::Option<sdk::config::SharedIdentityCache> { x.identity_cache() }
pub fn config_interceptors<'s>(x: &'s sdk::Config) -> impl ::std::iter::Iterator<Item = sdk::config::SharedInterceptor> + 's { x.interceptors() }
pub fn config_invocation_id_generator<'s>(x: &'s sdk::Config) -> ::std::option::Option<::aws_runtime::invocation_id::SharedInvocationIdGenerator> { x.invocation_id_generator() }
pub fn config_new(a0: &::aws_types::sdk_config::SdkConfig) -> sdk::Config { sdk::config::Config::new(a0) }
pub fn config_region<'s>(x: &'s sdk::Config) -> ::std::option::Option<&'s sdk::config::Region> { x.region() }
pub fn config_retry_classifiers<'s>(x: &'s sdk::Config) -> impl ::std::iter::Iterator<Item = ::aws_smithy_runtime_api::client::retries::classifiers::SharedRetryClassifier> + 's { x.retry_classifiers() }
pub fn config_retry_config<'s>(x: &'s sdk::Config) -> ::std::option::Option<&'s sdk::config::retry::RetryConfig> { x.retry_config() }
pub fn config_retry_partition<'s>(x: &'s sdk::Config) -> ::std::option::Option<&'s sdk::config::retry::RetryPartition> { x.retry_partition() }
pub fn config_signing_name<'s>(x: &'s sdk::Config) -> &'static str { x.signing_name() }
pub fn config_sleep_impl<'s>(x: &'s sdk::Config) -> ::std::option::Option<sdk::config::SharedAsyncSleep> { x.sleep_impl() }
pub fn config_stalled_stream_protection<'s>(x: &'s sdk::Config) -> ::std::option::Option<&'s sdk::config::StalledStreamProtectionConfig> { x.stalled_stream_protection() }
pub fn config_time_source<'s>(x: &'s sdk::Config) -> ::std::option::Option<::aws_smithy_async::time::SharedTimeSource> { x.time_source() }
pub fn config_timeout_config<'s>(x: &'s sdk::Config) -> ::std::option::Option<&'s sdk::config::timeout::TimeoutConfig> { x.timeout_config() }
pub fn config_to_builder<'s>(x: &'s sdk::Config) -> sdk::config::Builder { x.to_builder() }
pub use sdk::config::ConfigBag as _;
pub use sdk::config::Credentials as _;
pub use sdk::config::FrameworkMetadata as _;
pub use sdk::config::FrozenLayer as _;
pub use sdk::config::HttpClient as _;
pub use sdk::config::IdentityCache as _;
pub use sdk::config::Intercept as _;
pub use sdk::config::IntoShared as _;
pub use sdk::config::Layer as _;
pub use sdk::config::ProvideCredentials as _;
pub use sdk::config::Region as _;
pub use sdk::config::ResolveCachedIdentity as _;
pub use sdk::config::RuntimeComponents as _;
pub use sdk::config::RuntimeComponentsBuilder as _;
pub use sdk::config::RuntimePlugin as _;
pub use sdk::config::SharedAsyncSleep as _;
pub use sdk::config::SharedCredentialsProvider as _;
pub use sdk::config::SharedHttpClient as _;
pub use sdk::config::SharedIdentityCache as _;
pub use sdk::config::SharedInterceptor as _;
pub use sdk::config::SharedRuntimePlugin as _;
pub use sdk::config::Sleep as _;
pub use sdk::config::StalledStreamProtectionConfig as _;
pub use sdk::config::auth as _;
pub use sdk::config::endpoint as _;
pub use sdk::config::http as _;
pub use sdk::config::interceptors as _;
pub use sdk::config::retry as _;
pub use sdk::config::timeout as _;
pub fn type_auth_build_error(x: sdk::config::auth::BuildError) -> sdk::config::auth::BuildError { x }
pub fn type_auth_default_auth_scheme_resolver(x: sdk::config::auth::DefaultAuthSchemeResolver) -> sdk::config::auth::DefaultAuthSchemeResolver { x }
pub fn type_auth_params(x: sdk::config::auth::Params) -> sdk::config::auth::Params { x }
pub fn auth_params_builder() -> sdk::config::auth::ParamsBuilder { sdk::config::auth::Params::builder() }
pub fn auth_params_operation_name<'s>(x: &'s sdk::config::auth::Params) -> &'s str { x.operation_name() }
pub fn type_auth_params_builder(x: sdk::config::auth::ParamsBuilder) -> sdk::config::auth::ParamsBuilder { x }
pub fn auth_params_builder_build(x: sdk::config::auth::ParamsBuilder) -> ::std::result::Result<sdk::config::auth::Params, sdk::config::auth::BuildError> { x.build() }
pub fn auth_params_builder_operation_name<A1: ::std::convert::Into<::std::borrow::Cow<'static, str>>>(x: sdk::config::auth::ParamsBuilder, a1: A1) -> sdk::config::auth::ParamsBuilder { x.operation_name(a1) }
pub fn auth_params_builder_set_operation_name(x: sdk::config::auth::ParamsBuilder, a1: ::std::option::Option<::std::borrow::Cow<'static, str>>) -> sdk::config::auth::ParamsBuilder { x.set_operation_name(a1) }
pub use sdk::config::auth::ResolveAuthScheme as _;
pub fn auth_resolve_auth_scheme_into_shared_resolver<X: sdk::config::auth::ResolveAuthScheme + ?Sized>(x: X) -> ::aws_smithy_runtime_api::client::auth::SharedAuthSchemeOptionResolver where X: ::std::marker::Sized + 'static { x.into_shared_resolver() }
pub fn auth_resolve_auth_scheme_resolve_auth_scheme<'a, X: sdk::config::auth::ResolveAuthScheme + ?Sized>(x: &'a X, a1: &'a sdk::config::auth::Params, a2: &'a sdk::config::ConfigBag, a3: &'a sdk::config::RuntimeComponents) -> ::aws_smithy_runtime_api::client::auth::AuthSchemeOptionsFuture<'a> { x.resolve_auth_scheme(a1, a2, a3) }
pub fn type_endpoint_default_resolver(x: sdk::config::endpoint::DefaultResolver) -> sdk::config::endpoint::DefaultResolver { x }
pub fn endpoint_default_resolver_new() -> sdk::config::endpoint::DefaultResolver { sdk::config::endpoint::DefaultResolver::new() }
pub use sdk::config::endpoint::Endpoint as _;
pub use sdk::config::endpoint::EndpointFuture as _;
pub fn type_endpoint_invalid_params(x: sdk::config::endpoint::InvalidParams) -> sdk::config::endpoint::InvalidParams { x }
pub fn type_endpoint_params(x: sdk::config::endpoint::Params) -> sdk::config::endpoint::Params { x }
pub fn endpoint_params_builder() -> sdk::config::endpoint::ParamsBuilder { sdk::config::endpoint::Params::builder() }
pub fn endpoint_params_endpoint<'s>(x: &'s sdk::config::endpoint::Params) -> ::std::option::Option<&'s str> { x.endpoint() }
pub fn endpoint_params_region<'s>(x: &'s sdk::config::endpoint::Params) -> ::std::option::Option<&'s str> { x.region() }
pub fn endpoint_params_use_dual_stack<'s>(x: &'s sdk::config::endpoint::Params) -> ::std::option::Option<bool> { x.use_dual_stack() }
pub fn endpoint_params_use_fips<'s>(x: &'s sdk::config::endpoint::Params) -> ::std::option::Option<bool> { x.use_fips() }
pub fn type_endpoint_params_builder(x: sdk::config::endpoint::ParamsBuilder) -> sdk::config::endpoint::ParamsBuilder { x }
pub fn endpoint_params_builder_build(x: sdk::config::endpoint::ParamsBuilder) -> ::std::result::Result<sdk::config::endpoint::Params, sdk::config::endpoint::InvalidParams> { x.build() }
pub fn endpoint_params_builder_endpoint<A1: ::std::convert::Into<::std::string::String>>(x: sdk::config::endpoint::ParamsBuilder, a1: A1) -> sdk::config::endpoint::ParamsBuilder { x.endpoint(a1) }
pub fn endpoint_params_builder_region<A1: ::std::convert::Into<::std::string::String>>(x: sdk::config::endpoint::ParamsBuilder, a1: A1) -> sdk::config::endpoint::ParamsBuilder { x.region(a1) }
pub fn endpoint_params_builder_set_endpoint(x: sdk::config::endpoint::ParamsBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::config::endpoint::ParamsBuilder { x.set_endpoint(a1) }
pub fn endpoint_params_builder_set_region(x: sdk::config::endpoint::ParamsBuilder, a1: ::std::option::Option<::std::string::String>) -> sdk::config::endpoint::ParamsBuilder { x.set_region(a1) }
pub fn endpoint_params_builder_set_use_dual_stack(x: sdk::config::endpoint::ParamsBuilder, a1: ::std::option::Option<bool>) -> sdk::config::endpoint::ParamsBuilder { x.set_use_dual_stack(a1) }
pub fn endpoint_params_builder_set_use_fips(x: sdk::config::endpoint::ParamsBuilder, a1: ::std::option::Option<bool>) -> sdk::config::endpoint::ParamsBuilder { x.set_use_fips(a1) }
pub fn endpoint_params_builder_use_dual_stack<A1: ::std::convert::Into<bool>>(x: sdk::config::endpoint::ParamsBuilder, a1: A1) -> sdk::config::endpoint::ParamsBuilder { x.use_dual_stack(a1) }
pub fn endpoint_params_builder_use_fips<A1: ::std::convert::Into<bool>>(x: sdk::config::endpoint::ParamsBuilder, a1: A1) -> sdk::config::endpoint::ParamsBuilder { x.use_fips(a1) }
pub use sdk::config::endpoint::ResolveEndpoint as _;
pub fn endpoint_resolve_endpoint_into_shared_resolver<X: sdk::config::endpoint::ResolveEndpoint + ?Sized>(x: X) -> sdk::config::endpoint::SharedEndpointResolver where X: ::std::marker::Sized + 'static { x.into_shared_resolver() }
pub fn endpoint_resolve_endpoint_resolve_endpoint<'a, X: sdk::config::endpoint::ResolveEndpoint + ?Sized>(x: &'a X, a1: &'a sdk::config::endpoint::Params) -> sdk::config::endpoint::EndpointFuture<'a> { x.resolve_endpoint(a1) }
pub use sdk::config::endpoint::SharedEndpointResolver as _;
pub use sdk::config::http::HttpRequest as _;
pub use sdk::config::http::HttpResponse as _;
pub use sdk::config::interceptors::AfterDeserializationInterceptorContextRef as _;
pub use sdk::config::interceptors::BeforeDeserializationInterceptorContextMut as _;
pub use sdk::config::interceptors::BeforeDeserializationInterceptorContextRef as _;
pub use sdk::config::interceptors::BeforeSerializationInterceptorContextMut as _;
pub use sdk::config::interceptors::BeforeSerializationInterceptorContextRef as _;
pub use sdk::config::interceptors::BeforeTransmitInterceptorContextMut as _;
pub use sdk::config::interceptors::BeforeTransmitInterceptorContextRef as _;
pub use sdk::config::interceptors::FinalizerInterceptorContextMut as _;
pub use sdk::config::interceptors::FinalizerInterceptorContextRef as _;
pub use sdk::config::interceptors::InterceptorContext as _;
pub use sdk::config::retry::ClassifyRetry as _;
pub use sdk::config::retry::ClientRateLimiter as _;
pub use sdk::config::retry::ReconnectMode as _;
pub use sdk::config::retry::RetryAction as _;
pub use sdk::config::retry::RetryConfig as _;
pub use sdk::config::retry::RetryConfigBuilder as _;
pub use sdk::config::retry::RetryMode as _;
pub use sdk::config::retry::RetryPartition as _;
pub use sdk::config::retry::ShouldAttempt as _;
pub use sdk::config::retry::TokenBucket as _;
pub use sdk::config::timeout::TimeoutConfig as _;
pub use sdk::config::timeout::TimeoutConfigBuilder as _;
pub fn impl_config(x: sdk::Config) -> impl ::std::clone::Clone + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_builder(x: sdk::config::Builder) -> impl ::std::clone::Clone + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin { x }
pub fn impl_auth_build_error(x: sdk::config::auth::BuildError) -> impl ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_auth_default_auth_scheme_resolver(x: sdk::config::auth::DefaultAuthSchemeResolver) -> impl ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + sdk::config::auth::ResolveAuthScheme { x }
pub fn impl_auth_params(x: sdk::config::auth::Params) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_auth_params_builder(x: sdk::config::auth::ParamsBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_endpoint_default_resolver(x: sdk::config::endpoint::DefaultResolver) -> impl ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe + sdk::config::endpoint::ResolveEndpoint { x }
pub fn impl_endpoint_invalid_params(x: sdk::config::endpoint::InvalidParams) -> impl ::std::error::Error + ::std::fmt::Debug + ::std::fmt::Display + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_endpoint_params(x: sdk::config::endpoint::Params) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_endpoint_params_builder(x: sdk::config::endpoint::ParamsBuilder) -> impl ::std::clone::Clone + ::std::cmp::PartialEq + ::std::default::Default + ::std::fmt::Debug + ::std::marker::Send + ::std::marker::Sync + ::std::marker::Unpin + ::std::panic::RefUnwindSafe + ::std::panic::UnwindSafe { x }
pub fn impl_config_2<'s>(x: sdk::Config) -> impl ::std::convert::From<&'s ::aws_types::sdk_config::SdkConfig> { x }
pub fn impl_builder_2<'s>(x: sdk::config::Builder) -> impl ::std::convert::From<&'s ::aws_types::sdk_config::SdkConfig> { x }
