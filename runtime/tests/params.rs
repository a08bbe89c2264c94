//! The endpoint's parameters of a call, from a declaration as generated crates have it: what the operation, the input
//! and the configuration say, and who goes before whom.

#![allow(deprecated)] // the declarations name what users must not match on

use aws_credential_types::attributes::AccountId;
use aws_smithy_runtime_api::client::endpoint::EndpointResolverParams;
use aws_smithy_runtime_api::client::identity::Identity;
use aws_smithy_runtime_api::client::interceptors::context::{Input, InterceptorContext};
use aws_smithy_runtime_api::client::interceptors::Intercept;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponentsBuilder;
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;
use aws_smithy_types::config_bag::{ConfigBag, Layer};
use botosmith_runtime::endpoint::{ParamValue, Params};
use botosmith_runtime::service::Service as _;
use botosmith_runtime::{input, operation, operation_error, output};

#[macro_use]
mod parcels;

mod meta {
    use botosmith_runtime::endpoint::rules::*;

    static RULES: RuleSet = RuleSet {
        parameters: &[
            string("Place").built_in("AWS::Region"),
            string("Plane"),
            boolean("Fast"),
            string("Kind"),
            string_array("Arns"),
            string("Account").built_in("AWS::Auth::AccountId"),
            string("Mode").built_in("AWS::Auth::AccountIdEndpointMode"),
        ],
        rules: &[
            tree(&[is_set(&[var("Account")])], &[endpoint(&[], "https://{Account}.{Mode}.{Place}")]),
            endpoint(&[], "https://{Mode}.{Place}"),
        ],
    };

    service!(&RULES, botosmith_runtime::protocol::aws_json_1_1());
}

client! {}

input! {
    /// What sending takes.
    pub struct SendInput = "SendInput", builder SendInputBuilder: SendFluentBuilder {
        /// Which way.
        pub plane, set_plane, get_plane: text<String> = "plane", context_param("Plane");
        /// How.
        pub fast, set_fast, get_fast: copy<bool> = "fast", context_param("Fast");
        /// What. No rule asks for it.
        pub what, set_what, get_what: text<String> = "what", context_param("What");
        /// Of which kind.
        pub kind, set_kind, get_kind: text<String> = "kind", required_context_param("Kind");
        /// From where.
        pub from, set_from, get_from: list_of_text<String> = "from";
        /// Not looked at.
        pub body, set_body, get_body: value<aws_smithy_types::Blob> = "body";
    }
}

output! {
    /// What sending gives.
    pub struct SendOutput = "SendOutput", builder SendOutputBuilder: Builder {}
}

operation_error! {
    /// What sending fails with.
    pub enum SendError {}
}

operation! {
    /// Sends.
    pub fn send(SendInput) -> Result<SendOutput, SendError>
    as Send = "Send", SendFluentBuilder,
    http("POST", "/"), static_flag("Fast", true), static_param("What", "x"), operation_param("Arns", "from[1:]");
}

/// What the operation's interceptor makes of an input, with the settings of a configuration.
fn made(input: SendInputBuilder, config: config::Builder) -> Result<ConfigBag, String> {
    let mut layer = Layer::new("test");
    if let Some(region) = config.build().region() {
        layer.store_put(region.clone());
    }
    let mut cfg = ConfigBag::of_layers(vec![layer]);
    let context = InterceptorContext::new(Input::erase(input.build().expect("never fails")));
    let components = Send::new().runtime_components(&RuntimeComponentsBuilder::new("test")).into_owned();
    let own = components.interceptors().find(|its| its.name() == "OperationInput").expect("it is there");
    own.read_before_execution(&(&context).into(), &mut cfg).map_err(|error| error.to_string())?;
    Ok(cfg)
}

fn params(input: SendInputBuilder) -> Result<Params, String> {
    let cfg = made(input, config::Builder::new())?;
    let params = cfg.load::<EndpointResolverParams>().and_then(|params| params.get::<Params>());
    params.cloned().ok_or_else(|| "there are none".to_owned())
}

fn list(items: &[&str]) -> ParamValue {
    ParamValue::StringArray(items.iter().map(|item| (*item).to_owned()).collect())
}

#[test]
fn what_is_declared_goes_before_what_is_set() {
    let input = || SendInput::builder().kind("k");
    let all = params(input().plane("p").fast(false).what("w").from("a").from("b").from("c")).expect("valid");
    assert_eq!(all.param("Plane"), Some(&"p".into()));
    assert_eq!(all.param("Fast"), Some(&true.into()));
    assert_eq!(all.param("Kind"), Some(&"k".into()));
    assert_eq!(all.param("Arns"), Some(&list(&["b", "c"])));
    assert_eq!(all.param("What"), None, "the rules do not know it");
    assert_eq!(all.param("Mode"), Some(&"preferred".into()));
    assert_eq!(all.param("Account"), None);
    let none = params(input()).expect("valid");
    assert_eq!((none.param("Plane"), none.param("Arns")), (None, None));
}

#[test]
fn a_required_member_is_asked_for_by_its_field() {
    for kind in [None, Some(String::new()), Some(" ".to_owned())] {
        let error = params(SendInput::builder().set_kind(kind)).expect_err("no kind");
        assert!(error.starts_with("kind was missing"), "{error}");
    }
}

/// The account comes with the credentials, which another attempt may have others of.
#[test]
fn the_account_is_put_in_when_it_is_known() {
    let builder = config::Builder::new().region(botosmith_runtime::config::Region::new("here"));
    let mut cfg = made(SendInput::builder().kind("k"), builder).expect("valid");
    let resolver = Config::builder().build().endpoint_resolver();
    let params = cfg.get_mut_from_interceptor_state::<EndpointResolverParams>().expect("they are there");
    let mut url = |identity: Option<Identity>| {
        use aws_smithy_runtime_api::client::endpoint::ResolveEndpoint as _;
        if let Some(identity) = identity {
            params.set_property(identity);
        }
        resolver.finalize_params(params).expect("the parameters are of this crate");
        let mut future = std::pin::pin!(resolver.resolve_endpoint(params));
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        match std::future::Future::poll(future.as_mut(), &mut context) {
            std::task::Poll::Ready(found) => found.expect("an endpoint").url().to_owned(),
            std::task::Poll::Pending => panic!("it does not wait"),
        }
    };
    let of = |account: &'static str| {
        Identity::builder().data(()).property(AccountId::from(account)).build().expect("complete")
    };
    assert_eq!(url(None), "https://preferred.here");
    assert_eq!(url(Some(of("1"))), "https://1.preferred.here");
    assert_eq!(url(Some(of("2"))), "https://2.preferred.here");
    assert_eq!(url(Some(Identity::new((), None))), "https://preferred.here");
    assert_eq!(meta::Service::DESCRIPTOR.rule_set.parameters.len(), 7);
}
