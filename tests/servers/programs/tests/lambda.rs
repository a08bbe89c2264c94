//! Lambda: functions from their code to an answer, as bytes both ways; permissions, layers, event sources.

use botosmith_lambda::client::Waiters;
use botosmith_lambda::error::ProvideErrorMetadata;
use botosmith_lambda::operation::create_function::CreateFunctionOutput;
use botosmith_lambda::operation::get_function::GetFunctionError;
use botosmith_lambda::primitives::Blob;
use botosmith_lambda::types::{
    Architecture, Environment, FunctionCode, InvocationType, LayerVersionContentInput, PackageType, Runtime,
    State,
};
use botosmith_lambda::Client;
use std::time::Duration;

/// An archive without files, as ZIP has it.
const CODE: [u8; 22] = *b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
/// What `sha256sum` says of it, in base64.
const SUM: &str = "hznHbmgfkAkjuQDJ3w73XPQh05yrtUZQxLmtGbanbYU=";

/// A client of a server that runs no containers: a function answers what it was asked, or what the server was told.
async fn client() -> Client {
    server_programs::tell("config", r#"{"lambda": {"use_docker": false}}"#).await;
    Client::new(&server_programs::config())
}

/// Makes a function, and the role that it needs.
async fn function(client: &Client, name: &str) -> CreateFunctionOutput {
    let iam = botosmith_iam::Client::new(&server_programs::config());
    let role = iam.create_role().role_name(format!("role-of-{name}")).assume_role_policy_document("{}");
    let role = role.send().await.unwrap().role.unwrap();
    let environment = Environment::builder().variables("GREETING", "gr\u{fc}\u{df} <dich> \u{4e16}");
    let made = client
        .create_function()
        .function_name(name)
        .runtime(Runtime::Python312)
        .role(role.arn())
        .handler("f.handler")
        .code(FunctionCode::builder().zip_file(Blob::new(CODE)).build())
        .timeout(5)
        .memory_size(256)
        .architectures(Architecture::Arm64)
        .environment(environment.build())
        .tags("team", "a & b");
    made.send().await.unwrap()
}

#[tokio::test]
async fn a_function_comes_back_as_it_was_made() {
    let client = client().await;
    let made = function(&client, "made").await;
    assert_eq!(made.function_arn(), Some("arn:aws:lambda:us-east-1:123456789012:function:made"));
    assert_eq!((made.code_size(), made.code_sha256(), made.timeout()), (22, Some(SUM), Some(5)));
    let waiter = client.wait_until_function_active_v2().function_name("made");
    let last = waiter.wait(Duration::from_secs(60)).await.unwrap().into_result().unwrap();
    assert_eq!(last.configuration().unwrap().state(), Some(&State::Active));
    let got = client.get_function().function_name("made").send().await.unwrap();
    let configuration = got.configuration().unwrap();
    let variables = configuration.environment().unwrap().variables().unwrap();
    assert_eq!(variables["GREETING"], "gr\u{fc}\u{df} <dich> \u{4e16}");
    assert_eq!(
        (configuration.memory_size(), configuration.runtime(), configuration.architectures()),
        (Some(256), Some(&Runtime::Python312), &[Architecture::Arm64][..])
    );
    assert_eq!(configuration.package_type(), Some(&PackageType::Zip));
    assert_eq!(configuration.ephemeral_storage().unwrap().size(), 512);
    assert_eq!(got.tags().unwrap()["team"], "a & b");
    let updated = client.update_function_code().function_name("made").zip_file(Blob::new(CODE)).publish(true);
    let updated = updated.send().await.unwrap();
    assert_eq!((updated.version(), updated.code_sha256()), (Some("1"), Some(SUM)));
    let waiter = client.wait_until_function_updated_v2().function_name("made");
    waiter.wait(Duration::from_secs(60)).await.unwrap();
}

#[tokio::test]
async fn bytes_go_in_and_come_out() {
    let client = client().await;
    function(&client, "echo").await;
    let asked = "{\"a\": [1, \"gr\u{fc}\u{df}e\"]}";
    let call = || client.invoke().function_name("echo").payload(Blob::new(asked));
    let answer = call().client_context("e30=").send().await.unwrap();
    assert_eq!((answer.status_code(), answer.function_error()), (200, None));
    assert_eq!(answer.payload().map(Blob::as_ref), Some(asked.as_bytes()));
    let event = call().invocation_type(InvocationType::Event).send().await.unwrap();
    assert_eq!(event.status_code(), 202);
    let dry = call().invocation_type(InvocationType::DryRun).send().await.unwrap();
    assert_eq!((dry.status_code(), dry.payload()), (204, None));
    server_programs::tell("static/lambda-simple/response", r#"{"results": ["\u00e4 b", "{}"]}"#).await;
    let told = call().send().await.unwrap();
    assert_eq!(told.payload().map(Blob::as_ref), Some("\u{e4} b".as_bytes()));
    assert_eq!(call().send().await.unwrap().payload().map(Blob::as_ref), Some(&b"{}"[..]));
}

#[tokio::test]
async fn a_function_has_permissions_tags_and_a_limit() {
    let client = client().await;
    let arn = function(&client, "allowed").await.function_arn.unwrap();
    let allowed =
        client.add_permission().function_name("allowed").statement_id("s3").action("lambda:InvokeFunction");
    let allowed = allowed.principal("s3.amazonaws.com").source_account("123456789012").send().await.unwrap();
    assert!(allowed.statement().unwrap().contains("s3.amazonaws.com"), "{allowed:?}");
    let policy = client.get_policy().function_name("allowed").send().await.unwrap();
    assert!(policy.policy().unwrap().contains(r#""Sid": "s3""#), "{policy:?}");
    client.tag_resource().resource(&arn).tags("stage", "\u{fc} test").send().await.unwrap();
    client.untag_resource().resource(&arn).tag_keys("team").send().await.unwrap();
    let tags = client.list_tags().resource(&arn).send().await.unwrap().tags.unwrap();
    assert_eq!((tags.len(), tags["stage"].as_str()), (1, "\u{fc} test"));
    let limit = client.put_function_concurrency().function_name("allowed").reserved_concurrent_executions(3);
    assert_eq!(limit.send().await.unwrap().reserved_concurrent_executions(), Some(3));
}

#[tokio::test]
async fn functions_are_listed() {
    let client = client().await;
    for name in ["listed-a", "listed-b", "listed-c"] {
        function(&client, name).await;
    }
    // moto gives all at once, whatever one asks for.
    let items = client.list_functions().into_paginator().page_size(2).items().send();
    let items: Vec<_> = items.collect::<Result<_, _>>().await.unwrap();
    let names: Vec<_> = items.iter().filter_map(|it| it.function_name()).collect();
    let ours: Vec<_> = names.iter().filter(|name| name.starts_with("listed-")).collect();
    assert_eq!(ours, [&"listed-a", &"listed-b", &"listed-c"]);
    client.delete_function().function_name("listed-c").send().await.unwrap();
}

#[tokio::test]
async fn a_layer_has_versions() {
    let client = client().await;
    let publish = |description: &str| {
        let content = LayerVersionContentInput::builder().zip_file(Blob::new(CODE)).build();
        let call = client.publish_layer_version().layer_name("tools").description(description);
        call.content(content).compatible_runtimes(Runtime::Python312).compatible_runtimes(Runtime::Nodejs20x)
    };
    let first = publish("first").send().await.unwrap();
    assert_eq!((first.version(), first.description()), (1, Some("first")));
    assert_eq!(first.compatible_runtimes(), [Runtime::Python312, Runtime::Nodejs20x]);
    assert_eq!(first.content().unwrap().code_sha256(), Some(SUM));
    let second = publish("second").send().await.unwrap();
    assert_eq!(second.layer_version_arn(), Some("arn:aws:lambda:us-east-1:123456789012:layer:tools:2"));
    let allowed = client.add_layer_version_permission().layer_name("tools").version_number(2);
    let allowed = allowed.statement_id("all").action("lambda:GetLayerVersion").principal("*");
    assert!(allowed.send().await.unwrap().statement().is_some());
    let versions = client.list_layer_versions().layer_name("tools").into_paginator().items().send();
    let versions: Vec<_> = versions.collect::<Result<_, _>>().await.unwrap();
    let mut found: Vec<_> = versions.iter().map(|one| (one.version(), one.description())).collect();
    found.sort_unstable();
    assert_eq!(found, [(1, Some("first")), (2, Some("second"))]);
}

#[tokio::test]
async fn a_queue_feeds_a_function() {
    let client = client().await;
    function(&client, "fed").await;
    let sqs = botosmith_sqs::Client::new(&server_programs::config());
    sqs.create_queue().queue_name("source").send().await.unwrap();
    let arn = "arn:aws:sqs:us-east-1:123456789012:source";
    let made = client.create_event_source_mapping().event_source_arn(arn).function_name("fed").batch_size(5);
    let made = made.send().await.unwrap();
    assert_eq!((made.batch_size(), made.state()), (Some(5), Some("Enabled")));
    assert!(made.last_modified().unwrap().secs() > 1_600_000_000);
    let items = client.list_event_source_mappings().function_name("fed").into_paginator().items().send();
    let items: Vec<_> = items.collect::<Result<_, _>>().await.unwrap();
    assert_eq!(items.len(), 1);
    assert_eq!((items[0].uuid(), items[0].event_source_arn()), (made.uuid(), Some(arn)));
}

#[tokio::test]
async fn errors_have_their_types() {
    let client = client().await;
    let error = client.get_function().function_name("none").send().await.unwrap_err();
    assert_eq!(error.code(), Some("ResourceNotFoundException"));
    let GetFunctionError::ResourceNotFoundException(error) = error.into_service_error() else {
        panic!("another error")
    };
    let message = "Function not found: arn:aws:lambda:us-east-1:123456789012:function:none";
    assert_eq!(error.message(), Some(message));
    function(&client, "twice").await;
    let again =
        client.create_function().function_name("twice").role("arn:aws:iam::123456789012:role/role-of-twice");
    let again = again.code(FunctionCode::builder().zip_file(Blob::new(CODE)).build());
    let again = again.runtime(Runtime::Python312).handler("f.handler").send().await.unwrap_err();
    assert!(again.as_service_error().unwrap().is_resource_conflict_exception(), "{again:?}");
}
