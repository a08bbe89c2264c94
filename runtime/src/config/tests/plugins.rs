//! The plugins of a client: what every request passes.

use super::fake::{builder, client_view, Parcels};
use crate::config::auth::schemes::OperationAuthSchemes;
use crate::config::auth::{DefaultAuthSchemeResolver, Params, ResolveAuthScheme};
use crate::config::retry::RetryPartition;
use crate::config::{
    base_client_runtime_plugins, validate_client_config, AsyncSleep, BehaviorVersion, Builder, Config,
    ConfigBag, Intercept, Layer, Region, RuntimeComponents, RuntimeComponentsBuilder, Sleep,
};
use crate::idempotency_token::IdempotencyTokenProvider;
use aws_smithy_json::protocol::aws_json_rpc::AwsJsonRpcProtocol;
use aws_smithy_runtime::client::auth::no_auth::NO_AUTH_SCHEME_ID;
use aws_smithy_runtime_api::client::auth::{
    AuthScheme as _, AuthSchemeOptionResolverParams, ResolveAuthSchemeOptions as _,
};
use aws_smithy_schema::protocol::{ServiceShapeName, ServiceVersion, SharedClientProtocol};
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

#[derive(Debug)]
struct User;

impl Intercept for User {
    fn name(&self) -> &'static str {
        "User"
    }
}

#[derive(Debug)]
struct Forever;

impl AsyncSleep for Forever {
    fn sleep(&self, _duration: Duration) -> Sleep {
        Sleep::new(std::future::pending())
    }
}

fn client() -> Builder<Parcels> {
    builder().behavior_version(BehaviorVersion::latest())
}

/// The result of a future that waits for nothing.
fn ready<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

/// The golden list is what a call of the official crate shows; `tests/golden/official-interceptors` is
/// the program that wrote it. Its last lines are the operation's.
#[test]
fn interceptors_are_the_official_ones_in_the_official_order() {
    let official = include_str!("../../../tests/golden/official-interceptors.txt");
    let official: Vec<_> =
        official.lines().take_while(|name| *name != "StalledStreamProtectionInterceptor").collect();
    let (_, components) = client_view(&client().interceptor(User).build());
    let names: Vec<_> = components.interceptors().map(|i| i.name()).collect();
    assert_eq!(names, official);
}

#[test]
fn a_protocol_that_was_set_is_spoken() {
    let spoken = |config: &Config<Parcels>| {
        let (bag, _) = client_view(config);
        bag.load::<SharedClientProtocol>().map(|its| its.protocol_id().as_str().to_owned())
    };
    assert_eq!(spoken(&client().build()).as_deref(), Some("aws.protocols#awsJson1_0"));
    let mut other = client().protocol(AwsJsonRpcProtocol::aws_json_1_1());
    assert_eq!(spoken(&other.clone().build()).as_deref(), Some("aws.protocols#awsJson1_1"));
    other.set_protocol(None);
    assert_eq!(spoken(&other.build()).as_deref(), Some("aws.protocols#awsJson1_0"));
}

#[test]
fn the_service_is_in_every_requests_bag() {
    let (bag, components) = client_view(&client().build());
    assert_eq!(bag.load::<ServiceShapeName>().map(ServiceShapeName::as_str), Some("ParcelPost_20300101"));
    assert_eq!(bag.load::<ServiceVersion>().map(ServiceVersion::as_str), Some("2030-01-01"));
    assert!(bag.load::<SharedClientProtocol>().is_some());
    assert!(bag.load::<IdempotencyTokenProvider>().is_some());
    assert!(components.endpoint_resolver().is_some() && components.auth_scheme_option_resolver().is_some());
    let schemes: Vec<_> = components.auth_schemes().map(|scheme| scheme.scheme_id()).collect();
    assert!(schemes.contains(&aws_runtime::auth::sigv4::SCHEME_ID) && schemes.contains(&NO_AUTH_SCHEME_ID));
}

#[test]
fn user_settings_win_over_the_services() {
    let (bag, _) = client_view(&client().idempotency_token_provider("mine").build());
    let tokens = bag.load::<IdempotencyTokenProvider>().expect("set");
    assert_eq!(tokens.make_idempotency_token(), "mine");
}

/// As in the official crates: the SDK id in lower case without spaces, and the region.
#[test]
fn clients_share_a_retry_partition_by_service_and_region() {
    let partition =
        |builder: Builder<Parcels>| client_view(&builder.build()).0.load::<RetryPartition>().cloned();
    let in_north = client().region(Region::new("eu-north-1"));
    assert_eq!(partition(client()), Some(RetryPartition::new("parcelpost")));
    assert_eq!(partition(in_north.clone()), Some(RetryPartition::new("parcelpost-eu-north-1")));
    let own = RetryPartition::new("own");
    assert_eq!(partition(in_north.retry_partition(own.clone())), Some(own));
}

#[test]
#[cfg(not(feature = "behavior-version-latest"))]
#[should_panic(
    expected = "Invalid client configuration: A behavior major version must be set when sending a request or constructing a client. You must set it during client construction or by enabling the `behavior-version-latest` cargo feature."
)]
fn a_client_needs_a_behavior_version() {
    base_client_runtime_plugins(builder().build());
}

#[test]
#[cfg(feature = "behavior-version-latest")]
fn a_feature_sets_the_behavior_version() {
    base_client_runtime_plugins(builder().build());
}

#[test]
fn retries_need_a_way_to_wait() {
    let validate = |config: Config<Parcels>| validate_client_config(&base_client_runtime_plugins(config));
    // With `rt-tokio` there always is one.
    let found = validate(client().build()).map_err(|error| error.to_string().contains("sleep"));
    assert_eq!(found, if cfg!(feature = "rt-tokio") { Ok(()) } else { Err(true) });
    validate(client().sleep_impl(Forever).build()).expect("valid");
}

fn components() -> RuntimeComponents {
    RuntimeComponentsBuilder::for_tests().build().expect("complete")
}

fn schemes_in(bag: &ConfigBag) -> Vec<String> {
    let params = Params::for_operation("SendParcel");
    let components = components();
    let options = ready(DefaultAuthSchemeResolver::default().resolve_auth_scheme(&params, bag, &components));
    options.expect("resolves").iter().map(|option| option.scheme_id().inner().to_owned()).collect()
}

#[test]
fn requests_are_signed_unless_the_model_says_otherwise() {
    assert_eq!(schemes_in(&ConfigBag::base()), ["sigv4"]);
    let mut layer = Layer::new("operation");
    layer.store_put(OperationAuthSchemes(&["sigv4", "noAuth"]));
    let bag = ConfigBag::of_layers(vec![layer]);
    assert_eq!(schemes_in(&bag), ["sigv4", "noAuth"]);
}

#[test]
fn an_auth_scheme_resolver_wants_its_own_parameters() {
    let resolver = DefaultAuthSchemeResolver::default().into_shared_resolver();
    let (bag, components) = (ConfigBag::base(), components());
    let resolve = |params: &AuthSchemeOptionResolverParams| {
        ready(resolver.resolve_auth_scheme_options_v2(params, &bag, &components)).map(|options| options.len())
    };
    let good = Params::builder().operation_name("SendParcel").build().expect("complete");
    assert_eq!(good.operation_name(), "SendParcel");
    assert_eq!(resolve(&AuthSchemeOptionResolverParams::new(good)).expect("resolves"), 1);
    assert!(resolve(&AuthSchemeOptionResolverParams::new("something else")).is_err());
}

#[test]
fn auth_parameters_need_an_operation() {
    let error = Params::builder().build().expect_err("no operation");
    assert_eq!(error.to_string(), "a required field was missing: `operation_name`");
}
