//! What a configuration takes from an `SdkConfig`.

use super::fake::Parcels;
use crate::config::{
    AppName, BehaviorVersion, Builder, Config, Credentials, FrameworkMetadata, Region,
    SharedCredentialsProvider, StalledStreamProtectionConfig,
};
use aws_smithy_async::time::StaticTimeSource;
use aws_smithy_runtime::client::identity::IdentityCache;
use aws_smithy_runtime_api::client::auth::{AuthSchemeId, AuthSchemePreference};
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;
use aws_types::endpoint_config::{EndpointUrl, UseDualStack, UseFips};
use aws_types::origin::Origin;
use aws_types::sdk_config::SdkConfig;
use aws_types::service_config::{LoadServiceConfig, ServiceConfigKey};
use std::time::{Duration, UNIX_EPOCH};

#[test]
fn everything_shared_is_taken_over() {
    let shared = SdkConfig::builder()
        .region(Region::new("eu-north-1"))
        .credentials_provider(SharedCredentialsProvider::new(Credentials::for_tests()))
        .use_fips(true)
        .use_dual_stack(false)
        .retry_config(RetryConfig::adaptive().with_max_attempts(2))
        .timeout_config(TimeoutConfig::builder().read_timeout(Duration::from_secs(3)).build())
        .app_name(AppName::new("post-office").expect("valid"))
        .framework_metadata(FrameworkMetadata::new("one", Some("1")).expect("valid"))
        .framework_metadata(FrameworkMetadata::new("two", Some("2")).expect("valid"))
        .auth_scheme_preference([AuthSchemeId::from("first")])
        .stalled_stream_protection(StalledStreamProtectionConfig::disabled())
        .identity_cache(IdentityCache::no_cache())
        .disable_clock_skew_correction(true)
        .time_source(StaticTimeSource::new(UNIX_EPOCH))
        .behavior_version(BehaviorVersion::latest())
        .build();
    let config = Config::<Parcels>::from(&shared);
    assert_eq!(config.region(), Some(&Region::new("eu-north-1")));
    assert!(config.settings.components.has_identity_resolvers());
    assert_eq!(config.config.load::<UseFips>().map(|on| on.0), Some(true));
    assert_eq!(config.config.load::<UseDualStack>().map(|on| on.0), Some(false));
    assert_eq!(config.retry_config(), shared.retry_config());
    assert_eq!(config.timeout_config(), shared.timeout_config());
    assert_eq!(config.app_name(), shared.app_name());
    let frameworks: Vec<_> = config.framework_metadata().iter().map(|f| f.name()).collect();
    assert_eq!(frameworks, ["one", "two"]);
    assert_eq!(
        config.auth_scheme_preference(),
        Some(&AuthSchemePreference::from([AuthSchemeId::from("first")]))
    );
    assert!(!config.stalled_stream_protection().expect("set").is_enabled());
    assert!(config.identity_cache().is_some());
    assert_eq!(config.disable_clock_skew_correction(), Some(true));
    assert_eq!(format!("{:?}", config.time_source()), format!("{:?}", shared.time_source()));
    assert!(config.settings.behavior_version.is_some());
}

#[test]
fn nothing_shared_leaves_nothing_set() {
    let config = Config::<Parcels>::new(&SdkConfig::builder().build());
    assert!(config.region().is_none() && config.retry_config().is_none() && config.app_name().is_none());
    assert!(config.config.load::<EndpointUrl>().is_none() && config.stalled_stream_protection().is_none());
    assert!(
        config.http_client().is_none() && config.sleep_impl().is_none() && config.identity_cache().is_none()
    );
    assert!(!config.settings.components.has_identity_resolvers());
    assert!(config.settings.behavior_version.is_none());
}

/// Stands for the environment and the profile. It answers only the question that is meant for the service.
#[derive(Debug)]
struct Environment(Option<&'static str>);

impl LoadServiceConfig for Environment {
    fn load_config(&self, key: ServiceConfigKey<'_>) -> Option<String> {
        let asked = (key.service_id(), key.env(), key.profile());
        assert_eq!(asked, ("Parcel Post", "AWS_ENDPOINT_URL", "endpoint_url"));
        self.0.map(str::to_owned)
    }
}

/// The URL that a configuration ends up with.
fn url(general: Option<&str>, origin: Option<Origin>, own: Option<&'static str>) -> Option<String> {
    let mut shared = SdkConfig::builder().service_config(Environment(own));
    shared.set_endpoint_url(general.map(str::to_owned));
    if let Some(origin) = origin {
        shared.insert_origin("endpoint_url", origin);
    }
    let config = Builder::<Parcels>::from(&shared.build()).build();
    config.config.load::<EndpointUrl>().map(|url| url.0.clone())
}

/// See <https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html>.
#[test]
fn the_most_specific_endpoint_url_wins() {
    let (general, own) = (Some("http://general"), Some("http://own"));
    assert_eq!(url(general, Some(Origin::shared_config()), own).as_deref(), general);
    assert_eq!(url(general, Some(Origin::shared_environment_variable()), own).as_deref(), own);
    assert_eq!(url(general, Some(Origin::shared_profile_file()), own).as_deref(), own);
    assert_eq!(url(general, None, own).as_deref(), own);
    assert_eq!(url(None, None, own).as_deref(), own);
    assert_eq!(url(general, Some(Origin::shared_environment_variable()), None).as_deref(), general);
    assert_eq!(url(general, Some(Origin::shared_config()), None).as_deref(), general);
    assert_eq!(url(None, None, None), None);
}

#[test]
fn an_endpoint_url_is_found_without_service_settings() {
    let shared = SdkConfig::builder().endpoint_url("http://general").build();
    let config = Config::<Parcels>::new(&shared);
    assert_eq!(config.config.load::<EndpointUrl>().map(|url| url.0.as_str()), Some("http://general"));
}

#[test]
fn the_program_has_the_last_word() {
    let shared = SdkConfig::builder().service_config(Environment(Some("http://own"))).build();
    let config = Builder::<Parcels>::from(&shared).endpoint_url("http://by-hand").build();
    assert_eq!(config.config.load::<EndpointUrl>().map(|url| url.0.as_str()), Some("http://by-hand"));
}
