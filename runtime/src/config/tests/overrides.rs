//! What a single call reads when it overrides settings of its client.

use super::fake::{builder, call_view, client_view, Parcels};
use crate::config::{
    AppName, BehaviorVersion, Builder, Config, Credentials, IdentityCache, Intercept, Region,
    RuntimeComponentsBuilder,
};
use aws_smithy_runtime::client::auth::no_auth::NO_AUTH_SCHEME_ID;
use aws_smithy_types::retry::RetryConfig;
use aws_types::region::SigningRegion;

#[derive(Debug)]
struct Named(&'static str);

impl Intercept for Named {
    fn name(&self) -> &'static str {
        self.0
    }
}

fn client() -> Builder<Parcels> {
    builder().region(Region::new("eu-north-1")).behavior_version(BehaviorVersion::latest())
}

fn app_name(name: &'static str) -> AppName {
    AppName::new(name).expect("valid")
}

/// The table in the documentation of `config_override`.
#[test]
fn an_override_wins_where_it_says_something() {
    let name_after = |config: Config<Parcels>, config_override: Builder<Parcels>| {
        let (bag, _) = call_view(&config, config_override);
        bag.load::<AppName>().map(|name| name.as_ref().to_owned())
    };
    let (with, without) = (client().app_name(app_name("a")).build(), client().build());
    assert_eq!(name_after(without.clone(), builder().app_name(app_name("b"))).as_deref(), Some("b"));
    assert_eq!(name_after(with.clone(), builder().app_name(app_name("b"))).as_deref(), Some("b"));
    assert_eq!(name_after(with, builder()).as_deref(), Some("a"));
    assert_eq!(name_after(without, builder()), None);
}

#[test]
fn clearing_in_an_override_hides_the_clients_setting() {
    let config = client().app_name(app_name("a")).build();
    let mut config_override = builder();
    config_override.set_app_name(None);
    let (bag, _) = call_view(&config, config_override);
    assert!(bag.load::<AppName>().is_none());
}

#[test]
fn the_signing_region_follows_the_region() {
    let config = client().build();
    let (bag, _) = call_view(&config, builder().region(Region::new("sa-east-1")));
    assert_eq!(bag.load::<Region>(), Some(&Region::new("sa-east-1")));
    assert_eq!(bag.load::<SigningRegion>().map(SigningRegion::as_ref), Some("sa-east-1"));
    let (bag, _) = call_view(&config, builder().retry_config(RetryConfig::disabled()));
    assert_eq!(bag.load::<Region>(), Some(&Region::new("eu-north-1")));
    assert_eq!(bag.load::<SigningRegion>().map(SigningRegion::as_ref), Some("eu-north-1"));
    assert_eq!(bag.load::<RetryConfig>(), Some(&RetryConfig::disabled()));
}

#[test]
fn an_overrides_interceptors_are_its_own() {
    let config = client().interceptor(Named("client")).build();
    let (_, components) = call_view(&config, builder().interceptor(Named("call")));
    let names: Vec<_> = components.interceptors().map(|i| i.name()).collect();
    assert_eq!(names, ["call"]);
    let (_, components) = client_view(&config);
    assert!(components.interceptors().any(|i| i.name() == "client"));
}

#[test]
fn other_credentials_get_a_cache_of_their_own() {
    let cache = |config_override| call_view(&client().build(), config_override).1.identity_cache();
    let description = |components: &RuntimeComponentsBuilder| format!("{:?}", components.identity_cache());
    assert!(cache(builder()).is_none());
    assert!(cache(builder().credentials_provider(Credentials::for_tests())).is_some());
    // One that the override brings along is kept.
    let own =
        builder().credentials_provider(Credentials::for_tests()).identity_cache(IdentityCache::no_cache());
    let before = description(&own.settings.components);
    assert_eq!(description(&call_view(&client().build(), own).1), before);
}

#[test]
fn plugins_of_an_override_apply() {
    let (_, components) = call_view(&client().build(), builder().allow_no_auth());
    assert!(components.auth_schemes().any(|scheme| {
        use aws_smithy_runtime_api::client::auth::AuthScheme as _;
        scheme.scheme_id() == NO_AUTH_SCHEME_ID
    }));
}
