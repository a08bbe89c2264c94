//! Calls as they stand in the official documentation: fluent builders, inputs, customizing.

use crate::{config, json, replay, reply};
use aws_smithy_http_client::test_util::capture_request;
use sdk::config::interceptors::BeforeTransmitInterceptorContextMut;
use sdk::config::{ConfigBag, Intercept, Region, RuntimeComponents};
use sdk::error::BoxError;
use sdk::operation::create_environment::builders::{
    CreateEnvironmentFluentBuilder, CreateEnvironmentInputBuilder,
};
use sdk::operation::create_environment::{CreateEnvironmentInput, CreateEnvironmentOutput};
use sdk::operation::RequestId;
use sdk::types::{Environment, RepositoryBranchInput, RepositoryProvider, Tag};
use serde_json::json;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Arc;

const ENVIRONMENT: &str = r#"{"environment":{"name":"env","arn":"arn:e","createdAt":1.5e9,
    "lastDeploymentAttemptedAt":1500000001.25,"lastDeploymentSucceededAt":1500000002,"templateName":"t",
    "templateMajorVersion":"1","templateMinorVersion":null,"deploymentStatus":"BRAND_NEW",
    "unknownMember":{"a":[1,{}]},"spec":"secret spec",
    "provisioningRepository":{"arn":"a","provider":"GITHUB","name":"n","branch":"main"}}}"#;

/// Types in signatures.
struct Deployer {
    client: sdk::Client,
}

impl Deployer {
    fn request(&self, name: &str) -> CreateEnvironmentFluentBuilder {
        self.client.create_environment().name(name).template_name("tmpl").template_major_version("1")
    }

    async fn deploy(&self, name: &str) -> Result<Environment, sdk::Error> {
        let output: CreateEnvironmentOutput = self.request(name).spec("s").send().await?;
        Ok(output.environment.expect("a created environment comes back"))
    }
}

#[tokio::test]
async fn a_call_sends_what_was_set_and_gives_what_came() {
    let (http, received) = capture_request(Some(reply(200, ENVIRONMENT)));
    let client = sdk::Client::from_conf(config(http).build());
    let branch = RepositoryBranchInput::builder().provider(RepositoryProvider::Github).name("org/repo");
    let output = client
        .create_environment()
        .name("env")
        .template_name("tmpl")
        .template_major_version("1")
        .description("d \"quoted\" \u{1F980}")
        .spec("proton: env")
        .tags(Tag::builder().key("k1").value("v1").build().unwrap())
        .tags(Tag::builder().key("k2").value("").build().unwrap())
        .set_component_role_arn(Some("arn:role".to_owned()))
        .provisioning_repository(branch.branch("main").build().unwrap())
        .send()
        .await
        .unwrap();

    assert_eq!(output.request_id(), Some("request-1"));
    let environment = output.environment().unwrap();
    assert_eq!(environment.name(), "env");
    assert_eq!(environment.deployment_status().as_str(), "BRAND_NEW");
    assert_eq!(environment.provisioning_repository().unwrap().branch(), "main");
    assert_eq!(environment.template_minor_version(), "");
    assert_eq!(environment.last_deployment_attempted_at().subsec_nanos(), 250_000_000);
    assert_eq!(environment.description(), None);
    let shown = format!("{output:?}");
    assert!(
        shown.contains("spec: \"*** Sensitive Data Redacted ***\"") && !shown.contains("secret spec"),
        "{shown}"
    );

    let request = received.expect_request();
    assert_eq!(request.uri(), "https://proton.us-west-2.amazonaws.com/");
    assert_eq!(request.headers().get("x-amz-target"), Some("AwsProton20200720.CreateEnvironment"));
    let tags = json!([{"key": "k1", "value": "v1"}, {"key": "k2", "value": ""}]);
    let repository = json!({"provider": "GITHUB", "name": "org/repo", "branch": "main"});
    assert_eq!(
        json(request.body()),
        json!({"name": "env", "templateName": "tmpl", "templateMajorVersion": "1", "spec": "proton: env",
               "description": "d \"quoted\" \u{1F980}", "componentRoleArn": "arn:role", "tags": tags,
               "provisioningRepository": repository})
    );
}

#[test]
fn a_fluent_builder_shows_what_was_set() {
    let (http, _received) = capture_request(None);
    let deployer = Deployer { client: sdk::Client::from_conf(config(http).build()) };
    let request = deployer.request("env").set_spec(Some("s".to_owned())).set_spec(None);
    assert_eq!((request.get_name(), request.get_spec()), (&Some("env".to_owned()), &None));
    let input: &CreateEnvironmentInputBuilder = request.as_input();
    assert_eq!(input.get_template_name(), &Some("tmpl".to_owned()));
    assert_eq!(input.clone().build().unwrap().name(), Some("env"));
}

#[tokio::test]
async fn an_input_is_made_kept_and_sent() {
    let (http, received) = capture_request(Some(reply(200, "{}")));
    let client = sdk::Client::from_conf(config(http).build());
    let input = CreateEnvironmentInput::builder().name("a").template_name("b");
    let copy = input.clone().spec("c").template_major_version("1");
    assert_eq!(copy.get_spec(), &Some("c".to_owned()));
    let built: CreateEnvironmentInput = copy.clone().build().unwrap();
    assert_eq!((built.name(), built.template_name(), built.spec()), (Some("a"), Some("b"), Some("c")));
    assert_eq!(built, copy.clone().build().unwrap());
    copy.send_with(&client).await.unwrap();
    assert_eq!(json(received.expect_request().body())["spec"], "c");
}

#[tokio::test]
async fn types_stand_in_signatures() {
    let http =
        replay(&[(200, ENVIRONMENT), (400, r#"{"__type":"ConflictException","message":"it is there"}"#)]);
    let deployer = Deployer { client: sdk::Client::from_conf(config(http).build()) };
    assert_eq!(deployer.deploy("env").await.unwrap().name, "env");
    match deployer.deploy("env").await {
        Err(sdk::Error::ConflictException(conflict)) => assert_eq!(conflict.message(), "it is there"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_structure_without_a_required_member_is_not_built() {
    let error: sdk::error::BuildError = Tag::builder().value("v").build().unwrap_err();
    assert!(error.to_string().starts_with("key was missing: "), "{error}");
    let whole = Tag::builder().set_key(Some("k".into())).set_value(Some("v".into())).build().unwrap();
    assert_eq!((whole.key, whole.value), ("k".to_owned(), "v".to_owned()));
}

/// Counts attempts and marks requests.
#[derive(Debug, Clone, Default)]
struct Mark(Arc<AtomicUsize>);

impl Intercept for Mark {
    fn name(&self) -> &'static str {
        "Mark"
    }
    fn modify_before_transmit(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let count = self.0.fetch_add(1, Ordering::Relaxed) + 1;
        context.request_mut().headers_mut().insert("x-attempt", count.to_string());
        Ok(())
    }
}

#[tokio::test]
async fn one_call_is_customized_and_the_next_is_not() {
    let http = replay(&[(200, "{}"), (200, "{}")]);
    let mark = Mark::default();
    let client = sdk::Client::from_conf(config(http.clone()).interceptor(mark.clone()).build());
    client
        .list_environments()
        .customize()
        .config_override(sdk::Config::builder().region(Region::new("eu-central-1")))
        .mutate_request(|request| {
            request.headers_mut().insert("x-mine", "1");
        })
        .send()
        .await
        .unwrap();
    client.list_environments().send().await.unwrap();
    let requests: Vec<_> = http.actual_requests().collect();
    assert_eq!(requests[0].uri(), "https://proton.eu-central-1.amazonaws.com/");
    assert_eq!(requests[1].uri(), "https://proton.us-west-2.amazonaws.com/");
    let header = |index: usize, name: &str| requests[index].headers().get(name).map(str::to_owned);
    assert_eq!((header(0, "x-mine").as_deref(), header(1, "x-mine")), (Some("1"), None));
    assert_eq!(header(1, "x-attempt").as_deref(), Some("2"));
    assert!(header(0, "authorization").unwrap().contains("/eu-central-1/proton/aws4_request"));
    assert_eq!(mark.0.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn a_shared_configuration_makes_a_client() {
    let (http, received) = capture_request(Some(reply(200, "{}")));
    let shared = aws_types::SdkConfig::builder()
        .behavior_version(sdk::config::BehaviorVersion::latest())
        .region(Region::new("eu-west-1"))
        .credentials_provider(sdk::config::SharedCredentialsProvider::new(
            sdk::config::Credentials::for_tests(),
        ))
        .endpoint_url("http://localhost:1234/base")
        .app_name(sdk::config::AppName::new("mine").unwrap())
        .http_client(http)
        .build();
    let client = sdk::Client::new(&shared);
    assert_eq!(client.config().region().map(Region::as_ref), Some("eu-west-1"));
    client.get_account_settings().send().await.unwrap();
    let request = received.expect_request();
    assert_eq!(request.uri(), "http://localhost:1234/base/");
    assert!(request.headers().get("user-agent").unwrap().contains("app/mine"));
}

#[tokio::test]
async fn tokens_come_from_the_configured_provider() {
    let (http, received) = capture_request(Some(reply(200, "{}")));
    let config = config(http).idempotency_token_provider("a-fixed-token").build();
    sdk::Client::from_conf(config).create_component().name("c").manifest("m").send().await.unwrap();
    assert_eq!(json(received.expect_request().body())["clientToken"], "a-fixed-token");
}
