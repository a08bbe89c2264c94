//! Typical calls as a user writes them: setters in, accessors out.

use botosmith_proton::operation::list_service_instances::ListServiceInstancesInput;
use botosmith_proton::operation::RequestId;
use botosmith_proton::primitives::DateTime;
use botosmith_proton::types::{
    BlockerStatus, BlockerType, DeploymentState, DeploymentStatus, ListServiceInstancesFilter,
    ListServiceInstancesFilterBy, ListServiceInstancesSortBy, RepositoryBranchInput, RepositoryProvider,
    S3ObjectSource, SortOrder, Tag, TemplateVersionSourceInput,
};
use e2e_tests::clients::client;
use e2e_tests::server::Server;
use serde_json::{json, Value};
use test_calls::exchange::Reply;

/// A server with one reply, and the client for it.
async fn replying(output: Value) -> (Server, botosmith_proton::Client) {
    let server = Server::start([Reply::ok(&output).request_id("id-1")]).await;
    let client = client(server.url());
    (server, client)
}

/// The body of the one request.
fn sent(server: &Server) -> Value {
    let requests = server.requests();
    assert_eq!(requests.len(), 1, "{requests:#?}");
    requests[0].json()
}

fn tag(key: &str, value: &str) -> Tag {
    Tag::builder().key(key).value(value).build().expect("complete")
}

#[tokio::test]
async fn create_component() {
    let component = json!({
        "arn": "arn:1", "createdAt": 1_700_000_000, "deploymentStatus": "IN_PROGRESS", "environmentName": "env",
        "lastModifiedAt": 1.7e9, "name": "c", "serviceSpec": "spec",
    });
    let (server, client) = replying(json!({ "component": component })).await;
    let call = client
        .create_component()
        .name("c")
        .manifest("m")
        .template_file(String::from("t"))
        .tags(tag("a", "1"))
        .tags(tag("b", "2"))
        .set_description(Some("d".into()))
        .set_service_name(None)
        .client_token("token");
    assert_eq!(call.get_name().as_deref(), Some("c"));
    assert_eq!(call.get_service_name(), &None);
    assert_eq!(call.as_input().get_tags().as_ref().map(Vec::len), Some(2));
    let output = call.send().await.expect("success");

    let expected = json!({
        "clientToken": "token", "description": "d", "manifest": "m", "name": "c", "templateFile": "t",
        "tags": [{"key": "a", "value": "1"}, {"key": "b", "value": "2"}],
    });
    assert_eq!(sent(&server), expected);
    assert_eq!(output.request_id(), Some("id-1"));
    let component = output.component().expect("a component");
    assert_eq!((component.arn(), component.name(), component.environment_name()), ("arn:1", "c", "env"));
    assert_eq!(component.deployment_status(), &DeploymentStatus::InProgress);
    // Seconds come as integers and as other numbers.
    assert_eq!(component.created_at(), &DateTime::from_secs(1_700_000_000));
    assert_eq!(component.last_modified_at(), component.created_at());
    assert_eq!((component.service_spec(), component.service_name()), (Some("spec"), None));
}

#[tokio::test]
async fn list_service_instances() {
    let instance = json!({
        "arn": "arn", "createdAt": 0.25, "deploymentStatus": "SUCCEEDED", "environmentName": "e",
        "lastDeploymentAttemptedAt": 1, "lastDeploymentSucceededAt": 2, "name": "i", "serviceName": "s",
        "templateMajorVersion": "1", "templateMinorVersion": "0", "templateName": "t",
    });
    let (server, client) = replying(json!({"nextToken": null, "serviceInstances": [instance]})).await;
    let filter = ListServiceInstancesFilter::builder()
        .key(ListServiceInstancesFilterBy::CreatedAtAfter)
        .value("2024-01-01")
        .build();
    let output = client
        .list_service_instances()
        .filters(filter)
        .max_results(100)
        .sort_by(ListServiceInstancesSortBy::LastDeploymentAttemptedAt)
        .sort_order(SortOrder::Descending)
        .send()
        .await
        .expect("success");

    let expected = json!({
        "filters": [{"key": "createdAtAfter", "value": "2024-01-01"}],
        "maxResults": 100, "sortBy": "lastDeploymentAttemptedAt", "sortOrder": "DESCENDING",
    });
    assert_eq!(sent(&server), expected);
    assert_eq!(output.next_token(), None);
    let [instance] = output.service_instances() else { panic!("{output:?}") };
    assert_eq!(instance.created_at(), &DateTime::from_secs_f64(0.25));
    assert_eq!((instance.name(), instance.last_attempted_deployment_id()), ("i", None));
}

#[tokio::test]
async fn get_deployment() {
    let state = json!({
        "spec": "spec", "templateMajorVersion": "1", "templateMinorVersion": "2", "templateName": "t",
        "lastSuccessfulComponentDeploymentIds": ["x", "y"],
    });
    let deployment = json!({
        "arn": "arn", "createdAt": 1, "deploymentStatus": "FAILED", "environmentName": "e", "id": "d",
        "initialState": {"component": {"serviceName": ""}},
        "lastModifiedAt": 2, "targetArn": "target", "targetResourceCreatedAt": 3,
        "targetResourceType": "SERVICE_INSTANCE", "targetState": {"serviceInstance": state},
    });
    let (server, client) = replying(json!({ "deployment": deployment })).await;
    let output = client.get_deployment().id("d").send().await.expect("success");

    assert_eq!(sent(&server), json!({"id": "d"}));
    let deployment = output.deployment().expect("a deployment");
    let target = deployment.target_state().expect("a state");
    assert!(target.is_service_instance() && !target.is_component() && !target.is_unknown());
    let Ok(instance) = target.as_service_instance() else { panic!("{target:?}") };
    assert_eq!(instance.last_successful_component_deployment_ids(), ["x", "y"]);
    let Some(DeploymentState::Component(component)) = deployment.initial_state() else {
        panic!("{deployment:?}")
    };
    assert_eq!(component.service_name(), Some(""));
    assert_eq!(deployment.completed_at(), None);
}

#[tokio::test]
async fn create_environment_template_version() {
    let (server, client) = replying(json!({"environmentTemplateVersion": {"status": "DRAFT"}})).await;
    let source = S3ObjectSource::builder().bucket("b").key("k").build().expect("complete");
    let output = client
        .create_environment_template_version()
        .template_name("t")
        .source(TemplateVersionSourceInput::S3(source))
        .client_token("token")
        .send()
        .await
        .expect("success");

    let source = json!({"s3": {"bucket": "b", "key": "k"}});
    assert_eq!(sent(&server), json!({"clientToken": "token", "source": source, "templateName": "t"}));
    let version = output.environment_template_version().expect("a version");
    // The service left out members that the model calls required.
    assert_eq!((version.status().as_str(), version.arn()), ("DRAFT", ""));
    assert_eq!(version.created_at(), &DateTime::from_secs(0));
}

#[tokio::test]
async fn update_account_settings() {
    let (server, client) = replying(json!({"accountSettings": {"pipelineServiceRoleArn": "r"}})).await;
    let repository = RepositoryBranchInput::builder()
        .provider(RepositoryProvider::GithubEnterprise)
        .name("org/repo")
        .branch("main")
        .build()
        .expect("complete");
    let call = client.update_account_settings().delete_pipeline_provisioning_repository(false);
    let output = call.pipeline_provisioning_repository(repository).send().await.expect("success");

    let repository = json!({"branch": "main", "name": "org/repo", "provider": "GITHUB_ENTERPRISE"});
    let expected =
        json!({"deletePipelineProvisioningRepository": false, "pipelineProvisioningRepository": repository});
    assert_eq!(sent(&server), expected);
    let settings = output.account_settings().expect("settings");
    assert_eq!(settings.pipeline_service_role_arn(), Some("r"));
}

#[tokio::test]
async fn get_service_sync_blocker_summary() {
    let blocker = json!({
        "contexts": [{"key": "k", "value": "v"}], "createdAt": 5, "createdReason": "why", "id": "b",
        "status": "ACTIVE", "type": "AUTOMATED",
    });
    let summary = json!({"serviceName": "s", "latestBlockers": [blocker]});
    let (server, client) = replying(json!({ "serviceSyncBlockerSummary": summary })).await;
    let output = client.get_service_sync_blocker_summary().service_name("s").send().await.expect("success");

    assert_eq!(sent(&server), json!({"serviceName": "s"}));
    let [blocker] = output.service_sync_blocker_summary().expect("a summary").latest_blockers() else {
        panic!("{output:?}")
    };
    assert_eq!((blocker.r#type(), blocker.status()), (&BlockerType::Automated, &BlockerStatus::Active));
    assert_eq!((blocker.contexts()[0].key(), blocker.contexts()[0].value()), ("k", "v"));
}

#[tokio::test]
async fn the_same_by_an_input_of_its_own() {
    let (server, client) = replying(json!({"serviceInstances": []})).await;
    let input = ListServiceInstancesInput::builder().service_name("s").max_results(3);
    assert_eq!(input.clone().build().expect("nothing is required").service_name(), Some("s"));
    let output = input.send_with(&client).await.expect("success");
    assert_eq!(sent(&server), json!({"maxResults": 3, "serviceName": "s"}));
    assert!(output.service_instances().is_empty());
}
