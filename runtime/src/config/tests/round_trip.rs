//! From builder to configuration and back, and what a configuration shows of itself.

use super::fake::{builder, Parcels};
use crate::config::retry::RetryPartition;
use crate::config::{
    AppName, BehaviorVersion, Builder, Config, Credentials, FrameworkMetadata, Region,
    StalledStreamProtectionConfig,
};
use crate::idempotency_token::IdempotencyTokenProvider;
use aws_runtime::user_agent::{ApiMetadata, AwsUserAgent};
use aws_smithy_json::protocol::aws_json_rpc::AwsJsonRpcProtocol;
use aws_smithy_runtime_api::client::auth::{AuthSchemeId, AuthSchemePreference};
use aws_smithy_types::config_bag::Storable;
use aws_smithy_types::config_bag::StoreReplace;
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::telemetry::RequestedTelemetryAttributes;
use aws_smithy_types::timeout::TimeoutConfig;
use aws_types::endpoint_config::{EndpointUrl, UseDualStack, UseFips};
use aws_types::region::SigningRegion;
use aws_types::SigningName;
use std::time::{Duration, UNIX_EPOCH};

fn full() -> Builder<Parcels> {
    builder()
        .region(Region::new("eu-north-1"))
        .app_name(AppName::new("post-office").expect("valid"))
        .framework_metadata(FrameworkMetadata::new("one", Some("1")).expect("valid"))
        .framework_metadata(FrameworkMetadata::new("two", Some("2")).expect("valid"))
        .retry_config(RetryConfig::standard().with_max_attempts(7))
        .retry_partition(RetryPartition::new("own"))
        .timeout_config(TimeoutConfig::builder().connect_timeout(Duration::from_secs(5)).build())
        .stalled_stream_protection(StalledStreamProtectionConfig::disabled())
        .endpoint_url("http://localhost:1234")
        .use_dual_stack(true)
        .use_fips(false)
        .disable_clock_skew_correction(true)
        .auth_scheme_preference([AuthSchemeId::from("first")])
        .idempotency_token_provider("token")
        .protocol(AwsJsonRpcProtocol::aws_json_1_1())
        .behavior_version(BehaviorVersion::latest())
}

fn stored<T: Storable<Storer = StoreReplace<T>>>(config: &Config<Parcels>) -> Option<&T> {
    config.config.load::<T>()
}

fn assert_full(config: &Config<Parcels>) {
    assert_eq!(config.region(), Some(&Region::new("eu-north-1")));
    assert_eq!(config.app_name().map(AppName::as_ref), Some("post-office"));
    let frameworks: Vec<_> = config.framework_metadata().iter().map(|f| f.name()).collect();
    assert_eq!(frameworks, ["one", "two"]);
    assert_eq!(config.retry_config().map(RetryConfig::max_attempts), Some(7));
    assert_eq!(config.retry_partition(), Some(&RetryPartition::new("own")));
    assert_eq!(
        config.timeout_config().and_then(TimeoutConfig::connect_timeout),
        Some(Duration::from_secs(5))
    );
    assert!(!config.stalled_stream_protection().expect("set").is_enabled());
    assert_eq!(stored::<EndpointUrl>(config).map(|url| url.0.as_str()), Some("http://localhost:1234"));
    assert_eq!(stored::<UseDualStack>(config).map(|on| on.0), Some(true));
    assert_eq!(stored::<UseFips>(config).map(|on| on.0), Some(false));
    assert_eq!(config.disable_clock_skew_correction(), Some(true));
    assert_eq!(config.protocol().map(|its| its.protocol_id().as_str()), Some("aws.protocols#awsJson1_1"));
    assert_eq!(
        config.auth_scheme_preference(),
        Some(&AuthSchemePreference::from([AuthSchemeId::from("first")]))
    );
    let tokens = stored::<IdempotencyTokenProvider>(config).expect("set");
    assert_eq!(tokens.make_idempotency_token(), "token");
    assert!(config.settings.behavior_version.is_some());
}

#[test]
fn settings_survive_a_round_trip() {
    let config = full().build();
    assert_full(&config);
    assert_full(&config.to_builder().build());
    assert_full(&config.clone());
}

#[test]
fn a_round_trip_changes_only_what_it_sets() {
    let before = full().build();
    let after = before.to_builder().region(Region::new("sa-east-1")).build();
    assert_eq!(before.region(), Some(&Region::new("eu-north-1")));
    assert_eq!(after.region(), Some(&Region::new("sa-east-1")));
    assert_eq!(stored::<SigningRegion>(&after).map(SigningRegion::as_ref), Some("sa-east-1"));
    assert_eq!(after.app_name(), before.app_name());
}

#[test]
fn the_service_adds_its_own() {
    let config = builder().build();
    assert_eq!(config.signing_name(), "parcels");
    assert_eq!(stored::<SigningName>(&config).map(SigningName::as_ref), Some("parcels"));
    assert_eq!(
        stored::<ApiMetadata>(&config).map(ToString::to_string).as_deref(),
        Some("api/parcelpost/1.2.3")
    );
    assert!(config.time_source().is_some());
    assert!(stored::<SigningRegion>(&config).is_none());
    assert_eq!(full().build().config.load::<SigningRegion>().map(SigningRegion::as_ref), Some("eu-north-1"));
}

#[test]
fn an_empty_configuration_is_empty() {
    let config = builder().build();
    assert!(
        config.region().is_none() && config.retry_config().is_none() && config.timeout_config().is_none()
    );
    assert!(config.retry_partition().is_none() && config.stalled_stream_protection().is_none());
    assert!(
        config.http_client().is_none() && config.sleep_impl().is_none() && config.identity_cache().is_none()
    );
    assert!(config.auth_scheme_resolver().is_none() && config.auth_scheme_preference().is_none());
    assert!(config.app_name().is_none() && config.framework_metadata().is_empty());
    assert!(config.invocation_id_generator().is_none() && config.disable_clock_skew_correction().is_none());
    assert_eq!(
        config.interceptors().count() + config.retry_classifiers().count() + config.auth_schemes().count(),
        0
    );
}

#[test]
fn none_clears_some_settings_and_leaves_others() {
    let mut cleared = full();
    cleared.set_region(None).set_app_name(None).set_endpoint_url(None).set_stalled_stream_protection(None);
    cleared.set_retry_config(None).set_timeout_config(None).set_retry_partition(None);
    let config = cleared.build();
    assert!(config.region().is_none() && config.app_name().is_none());
    assert!(stored::<EndpointUrl>(&config).is_none() && config.stalled_stream_protection().is_none());
    assert!(config.retry_config().is_some() && config.timeout_config().is_some());
    assert!(config.retry_partition().is_some());
}

#[test]
fn timeouts_add_up() {
    let config =
        full().timeout_config(TimeoutConfig::builder().read_timeout(Duration::from_secs(9)).build()).build();
    let timeouts = config.timeout_config().expect("set");
    assert_eq!(timeouts.connect_timeout(), Some(Duration::from_secs(5)));
    assert_eq!(timeouts.read_timeout(), Some(Duration::from_secs(9)));
}

#[test]
fn telemetry_names_add_up() {
    let config = builder()
        .emit_input_attributes(["name"])
        .capture_input_attributes(vec![String::from("id")])
        .emit_input_attributes(["kind"])
        .build();
    let requested = stored::<RequestedTelemetryAttributes>(&config).expect("set");
    let of = |name| (requested.should_capture(name), requested.should_emit(name));
    assert_eq!(
        [of("name"), of("kind"), of("id"), of("other")],
        [(true, true), (true, true), (true, false), (false, false)]
    );
}

#[test]
fn test_defaults_are_the_official_ones() {
    let config = builder().with_test_defaults().build();
    let clock = config.time_source().expect("set");
    assert_eq!(clock.now(), UNIX_EPOCH + Duration::from_secs(1_234_567_890));
    let tokens = stored::<IdempotencyTokenProvider>(&config).expect("set");
    assert_eq!(tokens.make_idempotency_token(), "00000000-0000-4000-8000-000000000000");
    assert!(stored::<AwsUserAgent>(&config).is_some());
    assert!(config.settings.components.has_identity_resolvers());
    assert!(config.settings.behavior_version.is_some());
    assert!(config.region().is_none());
}

#[test]
fn newer_test_defaults_set_a_region_where_there_is_none() {
    let region = |builder: Builder<Parcels>| builder.with_test_defaults_v2().build().region().cloned();
    assert_eq!(region(builder()), Some(Region::new("us-east-1")));
    assert_eq!(region(builder().region(Region::new("eu-north-1"))), Some(Region::new("eu-north-1")));
}

#[test]
fn debug_keeps_secrets() {
    let credentials =
        Credentials::new("AKIDEXAMPLE", "the-secret-key", Some("the-session".into()), None, "test");
    let builder = full().credentials_provider(credentials);
    let config = builder.clone().build();
    for text in
        [format!("{builder:?}"), format!("{builder:#?}"), format!("{config:?}"), format!("{config:#?}")]
    {
        assert!(text.contains("runtime_components"), "{text}");
        assert!(!text.contains("the-secret-key") && !text.contains("the-session"), "{text}");
    }
    assert!(format!("{config:?}").starts_with("Config {"));
    assert!(format!("{builder:?}").starts_with("Builder {"));
}
