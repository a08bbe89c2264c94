//! Values at the edge of the model: what this version does not know, and what it demands.

use botosmith_model::ShapeKind;
use botosmith_proton::error::{DisplayErrorContext, SdkError};
use botosmith_proton::operation::create_environment_template_version::CreateEnvironmentTemplateVersionInput;
use botosmith_proton::types::{
    self, CompatibleEnvironmentTemplateInput, DeploymentState, DeploymentStatus, EnvironmentTemplateFilter,
    RepositoryBranchInput, RepositoryProvider, S3ObjectSource, SortOrder, Tag, TemplateVersionSourceInput,
};
use e2e_tests::clients::{client, stub_client};
use e2e_tests::model::model;
use e2e_tests::server::Server;
use serde_json::json;
use std::collections::BTreeMap;
use test_calls::codec;
use test_calls::exchange::Reply;
use test_calls::stub::Stub;

macro_rules! enums {
    ($($Name:ident)*) => {
        /// The enums and their values.
        fn enums() -> Vec<(&'static str, &'static [&'static str])> {
            vec![$((stringify!($Name), types::$Name::values())),*]
        }
    };
}

enums! {
    BlockerStatus
    BlockerType
    ComponentDeploymentUpdateType
    DeploymentStatus
    DeploymentTargetResourceType
    DeploymentUpdateType
    EnvironmentAccountConnectionRequesterAccountType
    EnvironmentAccountConnectionStatus
    ListServiceInstancesFilterBy
    ListServiceInstancesSortBy
    ProvisionedResourceEngine
    Provisioning
    RepositoryProvider
    RepositorySyncStatus
    ResourceDeploymentStatus
    ResourceSyncStatus
    ServiceStatus
    ServiceTemplateSupportedComponentSourceType
    SortOrder
    SyncType
    TemplateType
    TemplateVersionStatus
}

#[test]
fn enums_have_the_values_of_the_model() {
    let listed: BTreeMap<_, _> = enums().into_iter().map(|(name, values)| (name, values.to_vec())).collect();
    let values = |kind: &'static ShapeKind| match kind {
        ShapeKind::Enum(values) => Some(values.iter().map(|its| its.value.as_str()).collect::<Vec<_>>()),
        _ => None,
    };
    let modelled =
        model().shapes.values().filter_map(|shape| Some((shape.name.as_str(), values(&shape.kind)?)));
    let modelled: BTreeMap<_, _> = modelled.collect();
    assert_eq!(listed, modelled);
}

#[tokio::test]
async fn unknown_enum_values_are_kept_and_sent_back() {
    let components = json!({"components": [{"deploymentStatus": "QUANTUM"}, {"deploymentStatus": ""}]});
    let server = Server::start([Reply::ok(&components), Reply::ok(&json!({}))]).await;
    let client = client(server.url());
    let output = client.list_components().send().await.expect("success");
    let statuses: Vec<_> =
        output.components().iter().map(|component| component.deployment_status()).collect();
    assert_eq!(statuses.iter().map(|status| status.as_str()).collect::<Vec<_>>(), ["QUANTUM", ""]);
    assert!(statuses.iter().all(|status| matches!(status, DeploymentStatus::Unknown(_))));
    assert_eq!(statuses[0], &DeploymentStatus::from("QUANTUM"));
    assert_ne!(statuses[0], statuses[1]);
    assert_eq!(statuses[0].to_string(), "QUANTUM");
    assert!(DeploymentStatus::try_parse("QUANTUM").is_err());

    let order = SortOrder::from(statuses[0].as_str());
    client.list_service_instances().sort_order(order).send().await.expect("success");
    assert_eq!(server.requests()[1].json(), json!({"sortOrder": "QUANTUM"}));
}

#[tokio::test]
async fn unknown_union_members_are_noticed_and_cannot_be_sent() {
    let deployment =
        json!({"initialState": {"hologram": {"a": [1]}}, "targetState": {"mirage": 1, "component": null}});
    let server = Server::start([Reply::ok(&json!({ "deployment": deployment }))]).await;
    let output = client(server.url()).get_deployment().id("d").send().await.expect("success");
    let deployment = output.deployment().expect("a deployment");
    for state in [deployment.initial_state(), deployment.target_state()] {
        let state = state.expect("a state");
        assert!(state.is_unknown() && state.as_component().is_err(), "{state:?}");
        assert_eq!(format!("{state:?}"), "Unknown");
    }

    // Beside another member they are one too many, as for botocore and the official crates.
    for source in
        [r#"{"hologram": 1, "s3": {"bucket": "b"}}"#, r#"{"s3": {"bucket": "b"}, "hologram": {"a": []}}"#]
    {
        let body = serde_json::from_str(&format!(r#"{{"source": {source}}}"#)).expect("JSON");
        let error = codec::read::<CreateEnvironmentTemplateVersionInput>(&body).expect_err("two members");
        assert!(error.contains("more than one member of `TemplateVersionSourceInput` is set"), "{error}");
    }

    let stub = Stub::always(Reply::ok(&json!({})));
    let unknown = codec::read::<CreateEnvironmentTemplateVersionInput>(&json!({"source": {"hologram": 1}}));
    let source = unknown.expect("readable").source.expect("a source");
    assert!(matches!(source, TemplateVersionSourceInput::Unknown { .. }));
    let call = stub_client(&stub).create_environment_template_version().source(source);
    let err = call.send().await.expect_err("nobody knows how to write it");
    assert!(matches!(err, SdkError::ConstructionFailure(_)), "{err:?}");
    let context = DisplayErrorContext(&err).to_string();
    assert!(context.contains("cannot send `TemplateVersionSourceInput::Unknown`"), "{context}");
    assert!(stub.requests().is_empty());
}

#[tokio::test]
async fn only_one_member_of_a_union_may_be_set() {
    let both = json!({"component": {}, "environment": {}});
    let null = json!({"component": null, "environment": {"templateName": "t"}, "__type": "x"});
    let deployment = |state| Reply::ok(&json!({"deployment": {"initialState": state}}));
    let server = Server::start([deployment(both), deployment(null)]).await;
    let client = client(server.url());
    let err = client.get_deployment().id("d").send().await.expect_err("ambiguous");
    let context = DisplayErrorContext(&err).to_string();
    assert!(context.contains("more than one member of `DeploymentState` is set"), "{context}");
    let output = client.get_deployment().id("d").send().await.expect("success");
    let state = output.deployment().and_then(|deployment| deployment.initial_state());
    let Some(DeploymentState::Environment(environment)) = state else { panic!("{output:?}") };
    assert_eq!(environment.template_name(), "t");
}

/// Where several members are missing, the first in the model's order is named.
#[test]
fn required_members_are_demanded_of_the_caller() {
    fn missing<T: std::fmt::Debug>(result: Result<T, botosmith_proton::error::BuildError>) -> String {
        result.expect_err("incomplete").to_string()
    }
    let text = |field: &str, name: &str| {
        format!("{field} was missing: {field} was not specified but it is required when building {name}")
    };
    assert_eq!(missing(Tag::builder().build()), text("key", "Tag"));
    assert_eq!(missing(Tag::builder().key("k").build()), text("value", "Tag"));
    assert_eq!(missing(Tag::builder().key("k").set_key(None).value("v").build()), text("key", "Tag"));
    assert_eq!(missing(S3ObjectSource::builder().key("k").build()), text("bucket", "S3ObjectSource"));
    let branch = RepositoryBranchInput::builder().provider(RepositoryProvider::Github).name("n");
    assert_eq!(missing(branch.build()), text("branch", "RepositoryBranchInput"));
    let template = CompatibleEnvironmentTemplateInput::builder().template_name("t").build();
    assert_eq!(missing(template), text("major_version", "CompatibleEnvironmentTemplateInput"));
    assert!(EnvironmentTemplateFilter::builder().template_name("t").major_version("").build().is_ok());
}

/// The members of an input are never demanded: the service is the judge of those.
#[tokio::test]
async fn inputs_may_be_incomplete() {
    let server = Server::start([Reply::error(400, "ValidationException", "name is required")]).await;
    let err = client(server.url()).create_component().client_token("t").send().await.expect_err("an error");
    assert!(err.into_service_error().is_validation_exception());
    assert_eq!(server.requests()[0].json(), json!({"clientToken": "t"}));
}

#[tokio::test]
async fn what_is_empty_is_not_what_is_absent() {
    let server = Server::start(vec![Reply::ok(&json!({"nextToken": "", "tags": []})); 2]).await;
    let client = client(server.url());
    let output = client.list_tags_for_resource().resource_arn("").send().await.expect("success");
    assert_eq!(output.next_token(), Some(""));
    client.untag_resource().set_tag_keys(Some(Vec::new())).send().await.expect("success");
    let requests = server.requests();
    assert_eq!(requests[0].json(), json!({"resourceArn": ""}));
    assert_eq!(requests[1].json(), json!({"tagKeys": []}));
}
