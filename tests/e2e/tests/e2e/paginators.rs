//! Paginators: each of the model's over a real socket, and when they stop.

use botosmith_proton::config::retry::RetryConfig;
use botosmith_proton::{operation, Client};
use botosmith_runtime::paginate::{PageItems, PageSize, Paginator};
use botosmith_runtime::shape::Shape;
use e2e_tests::clients::{client, for_server};
use e2e_tests::model::{self, model, shapes};
use e2e_tests::sample;
use e2e_tests::server::Server;
use serde_json::{json, Value};
use std::collections::BTreeSet;
use std::future::Future;
use std::pin::Pin;
use test_calls::codec;
use test_calls::exchange::Reply;

/// A paginator of the client.
struct Case {
    name: &'static str,
    /// The input can limit a page's size.
    sized: bool,
    /// All pages, as JSON, from a call in which nothing is set.
    pages: fn(Client) -> All,
    /// All items, as JSON, from a call that limits the page's size where it can.
    items: fn(Client) -> All,
}

type All = Pin<Box<dyn Future<Output = Vec<Value>>>>;

fn to_json<T: Shape>(value: &T) -> Value {
    codec::write(value).expect("JSON")
}

async fn items<I: PageItems>(paginator: Paginator<I>) -> Vec<Value>
where
    <I::Items as IntoIterator>::Item: Shape,
    I::Error: std::fmt::Debug,
{
    let items: Result<Vec<_>, _> = paginator.items().send().collect().await;
    items.expect("no errors").iter().map(to_json).collect()
}

/// Calls `page_size` where the list says that it is there, so that the compiler sees it.
fn sized<I: PageSize>(paginator: Paginator<I>) -> Paginator<I> {
    paginator.page_size(7)
}

macro_rules! paginators {
    ($($name:ident $method:ident $Input:ident $($sized:ident)?;)*) => {
        fn paginators() -> Vec<Case> {
            vec![$(Case {
                name: stringify!($name),
                sized: !stringify!($($sized)?).is_empty(),
                pages: |client| Box::pin(async move {
                    let pages = client.$method().into_paginator().send();
                    let pages: Result<Vec<_>, _> = pages.collect().await;
                    pages.expect("no errors").iter().map(to_json).collect()
                }),
                items: |client| Box::pin(async move {
                    let paginator: Paginator<operation::$method::$Input> = client.$method().into_paginator();
                    $(let paginator = $sized(paginator);)?
                    items(paginator).await
                }),
            }),*]
        }
    };
}

paginators! {
    ListComponentOutputs list_component_outputs ListComponentOutputsInput;
    ListComponentProvisionedResources list_component_provisioned_resources ListComponentProvisionedResourcesInput;
    ListComponents list_components ListComponentsInput sized;
    ListDeployments list_deployments ListDeploymentsInput sized;
    ListEnvironmentAccountConnections list_environment_account_connections ListEnvironmentAccountConnectionsInput sized;
    ListEnvironmentOutputs list_environment_outputs ListEnvironmentOutputsInput;
    ListEnvironmentProvisionedResources list_environment_provisioned_resources ListEnvironmentProvisionedResourcesInput;
    ListEnvironmentTemplateVersions list_environment_template_versions ListEnvironmentTemplateVersionsInput sized;
    ListEnvironmentTemplates list_environment_templates ListEnvironmentTemplatesInput sized;
    ListEnvironments list_environments ListEnvironmentsInput sized;
    ListRepositories list_repositories ListRepositoriesInput sized;
    ListRepositorySyncDefinitions list_repository_sync_definitions ListRepositorySyncDefinitionsInput;
    ListServiceInstanceOutputs list_service_instance_outputs ListServiceInstanceOutputsInput;
    ListServiceInstanceProvisionedResources list_service_instance_provisioned_resources ListServiceInstanceProvisionedResourcesInput;
    ListServiceInstances list_service_instances ListServiceInstancesInput sized;
    ListServicePipelineOutputs list_service_pipeline_outputs ListServicePipelineOutputsInput;
    ListServicePipelineProvisionedResources list_service_pipeline_provisioned_resources ListServicePipelineProvisionedResourcesInput;
    ListServiceTemplateVersions list_service_template_versions ListServiceTemplateVersionsInput sized;
    ListServiceTemplates list_service_templates ListServiceTemplatesInput sized;
    ListServices list_services ListServicesInput sized;
    ListTagsForResource list_tags_for_resource ListTagsForResourceInput sized;
}

#[test]
fn the_list_of_paginators_is_the_models() {
    let listed: BTreeSet<_> = paginators().iter().map(|case| (case.name, case.sized)).collect();
    let modelled = model().paginators.iter().map(|(name, p)| (name.as_str(), p.limit_key.is_some()));
    assert_eq!(listed, modelled.collect());
    assert_eq!(listed.len(), 21);
}

#[tokio::test]
async fn every_paginator_goes_through_all_pages() {
    for case in paginators() {
        let paginator = &model().paginators[case.name];
        let ([input_token], [output_token]) = (&paginator.input_token[..], &paginator.output_token[..])
        else {
            panic!("{}: more than one token", case.name)
        };
        let output = shapes(model::operation(case.name)).1;
        let mut pages = [0, 1, 2].map(|round| sample::sample(output, round).json);
        pages[0][output_token] = json!("to page 2");
        pages[1][output_token] = json!("to page 3");
        pages[2].as_object_mut().expect("an object").remove(output_token);

        let server = Server::start(pages.iter().chain(&pages).map(Reply::ok)).await;
        let client = client(server.url());
        assert_eq!((case.pages)(client.clone()).await, pages, "{}", case.name);
        let bodies: Vec<_> = server.requests().iter().map(|request| request.json()).collect();
        let expected = [json!({}), json!({ input_token: "to page 2" }), json!({ input_token: "to page 3" })];
        assert_eq!(bodies, expected, "{}", case.name);

        let [result_key] = &paginator.result_key[..] else { panic!("{}: not one result key", case.name) };
        let all = pages.iter().flat_map(|page| page[result_key].as_array().expect("a list"));
        let all: Vec<_> = all.cloned().collect();
        assert_eq!(all.len(), 6);
        assert_eq!((case.items)(client).await, all, "{}", case.name);
        let requests = server.requests();
        assert_eq!(requests.len(), 3, "{}", case.name);
        for (request, expected) in requests.iter().zip(expected) {
            let mut expected = expected;
            if let Some(limit_key) = &paginator.limit_key {
                expected[limit_key] = json!(7);
            }
            assert_eq!(request.json(), expected, "{}", case.name);
        }
    }
}

/// A page of `ListServices` with a token and one item.
fn page(token: Option<&str>, name: &str) -> Reply {
    Reply::ok(&json!({"nextToken": token, "services": [{"name": name}]}))
}

/// The names on the pages of a stream, and the errors in between.
async fn names(server: &Server, stop_on_duplicate_token: bool) -> Vec<Result<String, String>> {
    let conf = for_server(server.url()).retry_config(RetryConfig::disabled()).build();
    let call = Client::from_conf(conf).list_services().max_results(2).next_token("start");
    let paginator = call.into_paginator().stop_on_duplicate_token(stop_on_duplicate_token);
    let mut pages = paginator.send();
    let mut names = Vec::new();
    // A stream that does not end would end in the server's error.
    while let Some(page) = pages.next().await {
        names.push(match page {
            Ok(page) => Ok(page.services().iter().map(|service| service.name()).collect()),
            Err(err) => Err(err.into_service_error().to_string()),
        });
    }
    assert!(pages.next().await.is_none(), "an ended stream stays ended");
    names
}

fn tokens(server: &Server) -> Vec<Value> {
    server.requests().iter().map(|request| request.json()["nextToken"].clone()).collect()
}

#[tokio::test]
async fn what_the_call_set_is_sent_for_every_page() {
    let server = Server::start([page(Some("2"), "a"), page(None, "b")]).await;
    assert_eq!(names(&server, true).await, [Ok("a".into()), Ok("b".into())]);
    let bodies: Vec<_> = server.requests().iter().map(|request| request.json()).collect();
    let body = |token| json!({"maxResults": 2, "nextToken": token});
    assert_eq!(bodies, [body("start"), body("2")]);
}

#[tokio::test]
async fn an_empty_token_stops() {
    let server = Server::start([page(Some(""), "a")]).await;
    assert_eq!(names(&server, true).await, [Ok("a".into())]);
    let server = Server::start([page(Some(""), "a")]).await;
    assert_eq!(names(&server, false).await, [Ok("a".into())]);
}

#[tokio::test]
async fn a_duplicate_token_stops() {
    let server = Server::start([page(Some("x"), "a"), page(Some("x"), "b")]).await;
    assert_eq!(names(&server, true).await, [Ok("a".into()), Ok("b".into())]);
    assert_eq!(tokens(&server), ["start", "x"]);
}

#[tokio::test]
async fn a_duplicate_token_does_not_stop_where_it_must_not() {
    let server = Server::start([page(Some("x"), "a"), page(Some("x"), "b"), page(None, "c")]).await;
    assert_eq!(names(&server, false).await, [Ok("a".into()), Ok("b".into()), Ok("c".into())]);
    assert_eq!(tokens(&server), ["start", "x", "x"]);
}

#[tokio::test]
async fn an_error_ends_the_stream() {
    let broken = Reply::error(400, "AccessDeniedException", "m");
    let server = Server::start([page(Some("2"), "a"), broken, page(None, "c")]).await;
    let denied = "AccessDeniedException: *** Sensitive Data Redacted ***".to_owned();
    assert_eq!(names(&server, true).await, [Ok("a".into()), Err(denied)]);
    assert_eq!(tokens(&server), ["start", "2"]);
}

#[tokio::test]
async fn items_before_an_error_are_given() {
    let broken = Reply::error(400, "ValidationException", "m");
    let server = Server::start([page(Some("2"), "a"), broken]).await;
    let mut items = client(server.url()).list_services().into_paginator().items().send();
    let first = items.next().await.expect("an item").expect("no error");
    assert_eq!(first.name(), "a");
    let err = items.try_next().await.expect_err("an error");
    assert!(err.into_service_error().is_validation_exception());
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn a_page_that_fails_is_retried() {
    let broken = Reply::error(500, "InternalServerException", "m");
    let server = Server::start([page(Some("2"), "a"), broken, page(None, "b")]).await;
    let pages: Result<Vec<_>, _> =
        client(server.url()).list_services().into_paginator().send().collect().await;
    assert_eq!(pages.expect("success in the end").len(), 2);
    assert_eq!(tokens(&server), [Value::Null, json!("2"), json!("2")]);
}

#[tokio::test]
async fn nothing_is_sent_before_it_is_asked_for() {
    let server = Server::start([page(Some("2"), "a"), page(None, "b")]).await;
    let mut pages = client(server.url()).list_services().into_paginator().send();
    assert_eq!(server.requests().len(), 0);
    pages.next().await.expect("a page").expect("no error");
    assert_eq!(server.requests().len(), 1);
}

/// The user agent says how the call was made.
#[tokio::test]
async fn the_user_agent_names_the_paginator() {
    let server = Server::start([page(None, "a")]).await;
    client(server.url())
        .list_services()
        .into_paginator()
        .send()
        .next()
        .await
        .expect("a page")
        .expect("no error");
    let requests = server.requests();
    let agent = requests[0].header("user-agent");
    let metrics = agent.split(' ').find_map(|part| part.strip_prefix("m/")).unwrap_or_default();
    assert!(metrics.split(',').any(|metric| metric == "C"), "{agent}");
}
