//! `config_builder!`: the builder of configurations of a service that lets its clients set endpoint parameters, or has
//! some of its own.
//!
//! Other services have the runtime's own builder. This one is a type of the crate, because no other can have methods
//! that only this service has; what all services have it hands on.

/// Declares `Builder` with the service's own settings.
///
/// ```text
/// config_builder! {
///     /// Builder of a [`Config`].
///     pub struct Builder for crate::meta::Service {
///         /// Whether buckets stand in the path.
///         pub force_path_style, set_force_path_style: bool = "ForcePathStyle";
///     }
/// }
/// ```
/// A setting is a text, a `bool` or a list of texts; after it stands the parameter's name in the endpoint rules. A service
/// with [`endpoint_params!`](crate::endpoint_params) says `for crate::meta::Service, resolving`, before all else; one whose
/// requests are compressed `compressing`, one whose requests have a checksum `checksumming`, one that takes bearer tokens
/// `bearing`, one whose requests may be signed for several regions `regional`, one with sessions `sessioning`, and one whose
/// requests may wait before their bodies `continuing`.
#[macro_export]
macro_rules! config_builder {
    (
        $(#[$m:meta])*
        pub struct $Builder:ident for $S:ty $(, $also:ident)* {
            $( $(#[$pm:meta])* pub $param:ident, $set:ident: $ty:ty = $name:literal; )*
        }
    ) => {
        $(#[$m])*
        #[derive($crate::Clone, $crate::fmt::Debug, $crate::Default)]
        pub struct $Builder($crate::config::Builder<$S>);
        impl $Builder {
            $(
                $(#[$pm])*
                pub fn $param(mut self, $param: impl $crate::Into<$ty>) -> Self {
                    self.$set($crate::Option::Some($crate::Into::into($param)));
                    self
                }
                $(#[$pm])*
                pub fn $set(&mut self, $param: $crate::Option<$ty>) -> &mut Self {
                    self.0.set_client_param($name, $param.map($crate::Into::into));
                    self
                }
            )*
            /// An empty builder.
            ///
            /// It has none of the defaults that the `aws-config` crate finds.
            pub fn new() -> Self {
                $crate::Default::default()
            }
            /// Builds the configuration.
            pub fn build(self) -> $crate::config::Config<$S> {
                self.0.build()
            }
        }
        impl $crate::From<$crate::config::Builder<$S>> for $Builder {
            fn from(builder: $crate::config::Builder<$S>) -> Self {
                Self(builder)
            }
        }
        impl $crate::From<$Builder> for $crate::config::Builder<$S> {
            fn from(builder: $Builder) -> Self {
                builder.0
            }
        }
        impl $crate::From<&$crate::client::SdkConfig> for $Builder {
            fn from(shared: &$crate::client::SdkConfig) -> Self {
                Self($crate::From::from(shared))
            }
        }
        $crate::__common_settings! { $Builder }
        $crate::__resolver_setting! { $Builder $($also)* }
        $( $crate::__other_settings! { $also $Builder } )*
    };
}

/// The setting of a resolver of endpoints, which is one of the crate where the crate has parameters of its own.
#[doc(hidden)]
#[macro_export]
macro_rules! __resolver_setting {
    ($Builder:ident resolving $($also:ident)*) => {
        impl $Builder {
            /// Sets the resolver that finds the endpoint of a request, instead of the service's rules.
            pub fn endpoint_resolver(mut self, value: impl endpoint::ResolveEndpoint + 'static) -> Self {
                self.set_endpoint_resolver($crate::Option::Some(
                    endpoint::ResolveEndpoint::into_shared_resolver(value),
                ));
                self
            }
        }
    };
    ($Builder:ident $($also:ident)*) => {
        $crate::__hand_on! {
            $Builder
            moved { endpoint_resolver(value: impl $crate::config::endpoint::ResolveEndpoint + 'static); }
            changed {}
        }
    };
}

/// The settings of services with some trait, for a builder around the runtime's.
#[doc(hidden)]
#[macro_export]
macro_rules! __other_settings {
    (resolving $Builder:ident) => {};
    (checksumming $Builder:ident) => {
        $crate::__hand_on! {
            $Builder
            moved {
                request_checksum_calculation(value: $crate::config::RequestChecksumCalculation);
                response_checksum_validation(value: $crate::config::ResponseChecksumValidation);
                aws_chunked_encoding_chunk_size(value: $crate::Option<usize>);
            }
            changed {
                set_request_checksum_calculation(value: $crate::Option<$crate::config::RequestChecksumCalculation>);
                set_response_checksum_validation(value: $crate::Option<$crate::config::ResponseChecksumValidation>);
                set_aws_chunked_encoding_chunk_size(value: $crate::Option<$crate::Option<usize>>);
            }
        }
    };
    (bearing $Builder:ident) => {
        $crate::__hand_on! {
            $Builder
            moved {
                bearer_token(value: $crate::config::tokens::Token);
                bearer_token_resolver(value: impl $crate::config::tokens::ResolveIdentity + 'static);
                token_provider(value: impl $crate::config::tokens::ProvideToken + 'static);
            }
            changed {
                set_token_provider(value: $crate::Option<$crate::config::tokens::SharedTokenProvider>);
            }
        }
    };
    (sessioning $Builder:ident) => {
        $crate::__hand_on! {
            $Builder
            moved { express_credentials_provider(value: impl $crate::config::ProvideCredentials + 'static); }
            changed {
                set_express_credentials_provider(value: $crate::Option<$crate::config::SharedCredentialsProvider>);
            }
        }
    };
    (regional $Builder:ident) => {
        $crate::__hand_on! {
            $Builder
            moved {
                sigv4a_signing_region_set(value: impl $crate::Into<$crate::__private::SigningRegionSet>);
            }
            changed {
                set_sigv4a_signing_region_set(value: $crate::Option<$crate::__private::SigningRegionSet>);
            }
        }
    };
    (continuing $Builder:ident) => {
        $crate::__hand_on! {
            $Builder
            moved { continue_header_threshold_bytes(value: impl $crate::Into<$crate::Option<u64>>); }
            changed { set_continue_header_threshold_bytes(value: $crate::Option<u64>); }
        }
    };
    (compressing $Builder:ident) => {
        $crate::__hand_on! {
            $Builder
            moved {
                disable_request_compression(value: impl $crate::Into<$crate::Option<bool>>);
                request_min_compression_size_bytes(value: impl $crate::Into<$crate::Option<u32>>);
            }
            changed {
                set_disable_request_compression(value: $crate::Option<bool>);
                set_request_min_compression_size_bytes(value: $crate::Option<u32>);
            }
        }
    };
}

/// The settings of all services, for a builder around the runtime's.
#[doc(hidden)]
#[macro_export]
macro_rules! __common_settings {
    ($Builder:ident) => {
        $crate::__hand_on! {
            $Builder
            moved {
                behavior_version(value: $crate::config::BehaviorVersion);
                behavior_version_latest();
                credentials_provider(value: impl $crate::config::ProvideCredentials + 'static);
                identity_cache(value: impl $crate::config::ResolveCachedIdentity + 'static);
                push_auth_scheme(value: impl $crate::__private::AuthScheme + 'static);
                auth_scheme_resolver(value: impl $crate::config::auth::ResolveAuthScheme + 'static);
                auth_scheme_preference(value: impl $crate::Into<$crate::__private::AuthSchemePreference>);
                allow_no_auth();
                region(value: impl $crate::Into<$crate::Option<$crate::config::Region>>);
                endpoint_url(value: impl $crate::Into<$crate::String>);
                account_id_endpoint_mode(value: $crate::__private::AccountIdEndpointMode);
                use_dual_stack(value: impl $crate::Into<bool>);
                use_fips(value: impl $crate::Into<bool>);
                http_client(value: impl $crate::config::HttpClient + 'static);
                interceptor(value: impl $crate::config::Intercept + 'static);
                time_source(value: impl $crate::__private::TimeSource + 'static);
                disable_clock_skew_correction(value: impl $crate::Into<$crate::Option<bool>>);
                idempotency_token_provider(value: impl $crate::Into<$crate::idempotency_token::IdempotencyTokenProvider>);
                invocation_id_generator(value: impl $crate::__private::InvocationIdGenerator + 'static);
                protocol(value: impl $crate::__private::ClientProtocol + 'static);
                app_name(value: $crate::config::AppName);
                framework_metadata(value: $crate::config::FrameworkMetadata);
                emit_input_attributes(value: impl ::std::iter::IntoIterator<Item = impl $crate::Into<$crate::String>>);
                capture_input_attributes(value: impl ::std::iter::IntoIterator<Item = impl $crate::Into<$crate::String>>);
                retry_config(value: $crate::config::retry::RetryConfig);
                retry_partition(value: $crate::config::retry::RetryPartition);
                retry_classifier(value: impl $crate::config::retry::ClassifyRetry + 'static);
                timeout_config(value: $crate::config::timeout::TimeoutConfig);
                sleep_impl(value: impl $crate::config::AsyncSleep + 'static);
                stalled_stream_protection(value: $crate::config::StalledStreamProtectionConfig);
                #[cfg(feature = "validation")] validate(value: bool);
                #[cfg(feature = "test-util")] with_test_defaults();
                #[cfg(feature = "test-util")] with_test_defaults_v2();
            }
            changed {
                set_behavior_version(value: $crate::Option<$crate::config::BehaviorVersion>);
                set_credentials_provider(value: $crate::Option<$crate::config::SharedCredentialsProvider>);
                set_identity_cache(value: impl $crate::config::ResolveCachedIdentity + 'static);
                set_auth_scheme_resolver(value: impl $crate::config::auth::ResolveAuthScheme + 'static);
                set_auth_scheme_preference(value: $crate::Option<$crate::__private::AuthSchemePreference>);
                set_allow_no_auth();
                set_region(value: $crate::Option<$crate::config::Region>);
                set_endpoint_url(value: $crate::Option<$crate::String>);
                set_endpoint_resolver(value: $crate::Option<$crate::endpoint::SharedEndpointResolver>);
                set_account_id_endpoint_mode(value: $crate::Option<$crate::__private::AccountIdEndpointMode>);
                set_use_dual_stack(value: $crate::Option<bool>);
                set_use_fips(value: $crate::Option<bool>);
                set_http_client(value: $crate::Option<$crate::config::SharedHttpClient>);
                push_interceptor(value: $crate::config::SharedInterceptor);
                set_interceptors(value: impl ::std::iter::IntoIterator<Item = $crate::config::SharedInterceptor>);
                set_time_source(value: $crate::Option<$crate::__private::SharedTimeSource>);
                set_disable_clock_skew_correction(value: $crate::Option<bool>);
                set_idempotency_token_provider(
                    value: $crate::Option<$crate::idempotency_token::IdempotencyTokenProvider>
                );
                set_invocation_id_generator(value: $crate::Option<$crate::__private::SharedInvocationIdGenerator>);
                set_protocol(value: $crate::Option<$crate::protocol::SharedClientProtocol>);
                set_app_name(value: $crate::Option<$crate::config::AppName>);
                push_framework_metadata(value: $crate::config::FrameworkMetadata);
                set_retry_config(value: $crate::Option<$crate::config::retry::RetryConfig>);
                set_retry_partition(value: $crate::Option<$crate::config::retry::RetryPartition>);
                push_retry_classifier(value: $crate::__private::SharedRetryClassifier);
                set_retry_classifiers(
                    value: impl ::std::iter::IntoIterator<Item = $crate::__private::SharedRetryClassifier>
                );
                set_timeout_config(value: $crate::Option<$crate::config::timeout::TimeoutConfig>);
                set_sleep_impl(value: $crate::Option<$crate::config::SharedAsyncSleep>);
                set_stalled_stream_protection(value: $crate::Option<$crate::config::StalledStreamProtectionConfig>);
                #[cfg(feature = "validation")] set_validate(value: $crate::Option<bool>);
                #[cfg(feature = "test-util")] apply_test_defaults();
                #[cfg(feature = "test-util")] apply_test_defaults_v2();
            }
        }
    };
}

/// Methods that hand on to the runtime's builder: those that take the builder itself, and those that change it.
#[doc(hidden)]
#[macro_export]
macro_rules! __hand_on {
    (
        $Builder:ident
        moved { $( $(#[$mm:meta])* $moved:ident($($mv:ident: $mt:ty)?); )* }
        changed { $( $(#[$cm:meta])* $changed:ident($($cv:ident: $ct:ty)?); )* }
    ) => {
        impl $Builder {
            $(
                $(#[$mm])*
                #[doc = concat!("As [`Builder::", stringify!($moved), "`](botosmith_runtime::config::Builder::", stringify!($moved), ").")]
                pub fn $moved(self $(, $mv: $mt)?) -> Self {
                    Self(self.0.$moved($($mv)?))
                }
            )*
            $(
                $(#[$cm])*
                #[doc = concat!("As [`Builder::", stringify!($changed), "`](botosmith_runtime::config::Builder::", stringify!($changed), ").")]
                pub fn $changed(&mut self $(, $cv: $ct)?) -> &mut Self {
                    self.0.$changed($($cv)?);
                    self
                }
            )*
        }
    };
}
