//! The cases of one crate, `sdk`. Compiled twice, so nothing here may suit one of the crates only.

use super::sdk;
use crate::data;
use crate::harness::{self, client_of, reply, Case, Fixed};
use aws_smithy_json::protocol::aws_json_rpc::AwsJsonRpcProtocol;
use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;
use aws_smithy_runtime_api::client::ser_de::{
    DeserializeResponse, SerializeRequest, SharedRequestSerializer, SharedResponseDeserializer,
};
use aws_smithy_schema::protocol::SharedClientProtocol;
use aws_smithy_types::config_bag::ConfigBag;
use sdk::operation::create_service::{CreateService, CreateServiceInput};
use sdk::operation::list_services::{ListServices, ListServicesOutput};
use sdk::operation::tag_resource::{TagResource, TagResourceInput};
use sdk::types::{ServiceSummary, Tag};
use std::fmt::Debug;
use std::time::Duration;

const MODELLED: &str = r#"{"__type":"com.amazonaws.proton#ResourceNotFoundException","message":"There is no service frontend."}"#;
const UNMODELLED: &str = r#"{"__type":"com.amazonaws.proton#TeapotException","message":"I am a teapot."}"#;

/// The case of that name.
pub fn case(name: &str) -> Option<Case> {
    match name {
        "list-1000" => list(1_000),
        "list-10000" => list(10_000),
        "list-100000" => list(100_000),
        "parse-1000" => parse(1_000),
        "parse-10000" => parse(10_000),
        "parse-100000" => parse(100_000),
        "eq-1000" => eq(),
        "clone-1000" => copy(),
        "poll" => poll(),
        "page" => page(),
        "build-tags" => harness::case(|meter| drop(meter.measure(tag_resource))),
        "write-tags" => write(TagResource::new(), tag_resource()),
        "write-text" => write(CreateService::new(), create_service()),
        "call" => get(200, data::service()),
        "modelled-error" => get(400, MODELLED),
        "unmodelled-error" => get(400, UNMODELLED),
        _ => None,
    }
}

/// The size of that name.
pub fn size(name: &str) -> Option<usize> {
    let client = || client(Fixed::new(200, "{}"));
    match name {
        "future" => Some(size_of_val(&client().get_service().name("frontend").send())),
        "summary" => Some(size_of::<ServiceSummary>()),
        "output" => Some(size_of::<sdk::operation::get_service::GetServiceOutput>()),
        _ => None,
    }
}

/// Makes a client and one call.
pub fn first() -> Option<()> {
    let client = client(Fixed::new(200, data::service()));
    harness::runtime().block_on(client.get_service().name("frontend").send()).ok().map(drop)
}

fn client(answer: Fixed) -> sdk::Client {
    let config = sdk::Config::builder()
        .behavior_version(sdk::config::BehaviorVersion::latest())
        .region(sdk::config::Region::new("us-east-1"))
        .credentials_provider(sdk::config::Credentials::new("id", "secret", None, None, "bench"))
        .http_client(client_of(answer))
        .build();
    sdk::Client::from_conf(config)
}

/// A whole call, until what came is dropped.
fn list(count: usize) -> Option<Case> {
    let (runtime, client) = (harness::runtime(), client(Fixed::new(200, data::services(count))));
    harness::case(move |meter| {
        let read = meter.measure(|| {
            let output = runtime.block_on(client.list_services().send()).expect("an output");
            output.services().len()
        });
        assert_eq!(read, count);
    })
}

/// What the orchestrator asks the operation to do with an answer, and no more.
fn parse(count: usize) -> Option<Case> {
    let read = reader(ListServices::new(), data::services(count));
    harness::case(move |meter| drop(meter.measure(&read)))
}

fn reader(operation: impl RuntimePlugin, body: bytes::Bytes) -> impl Fn() -> Output {
    let config = config(operation);
    let response = reply(200, &body);
    move || {
        let deserializer = config.load::<SharedResponseDeserializer>().expect("a deserializer");
        deserializer.deserialize_nonstreaming_with_config(&response, &config).expect("an output")
    }
}

fn config(operation: impl RuntimePlugin) -> ConfigBag {
    let mut config = ConfigBag::base();
    config.interceptor_state().store_put(SharedClientProtocol::new(AwsJsonRpcProtocol::aws_json_1_0()));
    config.push_shared_layer(operation.config().expect("an operation's configuration"));
    config
}

fn summaries() -> Vec<ServiceSummary> {
    let output = reader(ListServices::new(), data::services(1_000))();
    output.downcast::<ListServicesOutput>().expect("the operation's output").services().to_vec()
}

fn eq() -> Option<Case> {
    let (one, other) = (summaries(), summaries());
    harness::case(move |meter| assert!(meter.measure(|| one == other)))
}

fn copy() -> Option<Case> {
    let summaries = summaries();
    harness::case(move |meter| drop(meter.measure(|| summaries.clone())))
}

/// A waiter whose first poll finds what it waits for.
fn poll() -> Option<Case> {
    use sdk::client::Waiters;
    let (runtime, client) = (harness::runtime(), client(Fixed::new(200, data::service())));
    harness::case(move |meter| {
        meter.measure(|| {
            let waiting = client.wait_until_service_created().name("frontend").wait(Duration::from_secs(60));
            runtime.block_on(waiting).expect("a service");
        });
    })
}

/// A paginator's only page, with ten services.
fn page() -> Option<Case> {
    let (runtime, client) = (harness::runtime(), client(Fixed::new(200, data::services(10))));
    harness::case(move |meter| {
        let read = meter.measure(|| {
            runtime.block_on(async {
                let mut pages = client.list_services().into_paginator().send();
                let mut read = 0;
                while let Some(page) = pages.next().await {
                    read += page.expect("a page").services().len();
                }
                read
            })
        });
        assert_eq!(read, 10);
    })
}

fn tag_resource() -> TagResourceInput {
    let mut input =
        TagResourceInput::builder().resource_arn("arn:aws:proton:us-east-1:123456789012:service/a");
    for index in 0..1_000 {
        let tag = Tag::builder().key(format!("key-{index}")).value("a value of some length").build();
        input = input.tags(tag.expect("a tag"));
    }
    input.build().expect("an input")
}

fn create_service() -> CreateServiceInput {
    let input = CreateServiceInput::builder().name("frontend").template_name("fargate-service");
    input.template_major_version("1").spec(data::long_text()).build().expect("an input")
}

/// What the orchestrator asks the operation to do with an input, and no more.
fn write<I>(operation: impl RuntimePlugin, input: I) -> Option<Case>
where
    I: Clone + Debug + Send + Sync + 'static,
{
    let mut config = config(operation);
    let serializer = config.load::<SharedRequestSerializer>().cloned().expect("a serializer");
    harness::case(move |meter| {
        let input = Input::erase(input.clone());
        let request = meter.measure(|| serializer.serialize_input(input, &mut config));
        drop(request.expect("a request"));
    })
}

/// `GetService` with this answer.
fn get(status: u16, answer: impl Into<bytes::Bytes>) -> Option<Case> {
    let (runtime, client) = (harness::runtime(), client(Fixed::new(status, answer)));
    harness::case(move |meter| {
        let succeeded = meter
            .measure(|| runtime.block_on(client.get_service().name("frontend").send()).map(drop).is_ok());
        assert_eq!(succeeded, status == 200);
    })
}
