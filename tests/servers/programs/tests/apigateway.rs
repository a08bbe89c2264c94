//! API Gateway: APIs made of members and of documents, patched, tagged, exported as bytes.

use botosmith_apigateway::error::ProvideErrorMetadata;
use botosmith_apigateway::operation::get_rest_api::GetRestApiError;
use botosmith_apigateway::primitives::Blob;
use botosmith_apigateway::types::{
    ApiKeySourceType, EndpointConfiguration, EndpointType, Op, PatchOperation, PutMode,
};
use botosmith_apigateway::Client;

fn client() -> Client {
    Client::new(&server_programs::config())
}

fn document(paths: usize) -> Blob {
    let path =
        |number| format!(r#""/p{number}": {{"get": {{"responses": {{"200": {{"description": "ok"}}}}}}}}"#);
    let paths: Vec<_> = (0..paths).map(path).collect();
    let info = r#"{"title": "imported ä", "version": "1", "description": "a & <b>"}"#;
    Blob::new(format!(r#"{{"openapi": "3.0.1", "info": {info}, "paths": {{{}}}}}"#, paths.join(", ")))
}

#[tokio::test]
async fn an_api_comes_back_as_it_was_made() {
    let client = client();
    let made = client
        .create_rest_api()
        .name("shop \u{e4} & <b>")
        .description("sells")
        .minimum_compression_size(1024)
        .api_key_source(ApiKeySourceType::Authorizer)
        .endpoint_configuration(EndpointConfiguration::builder().types(EndpointType::Regional).build())
        .policy(r#"{"Version": "2012-10-17"}"#)
        .tags("team", "a/b c")
        .disable_execute_api_endpoint(true)
        .send()
        .await
        .unwrap();
    let id = made.id().unwrap();
    let got = client.get_rest_api().rest_api_id(id).send().await.unwrap();
    assert_eq!((got.name(), got.description()), (Some("shop \u{e4} & <b>"), Some("sells")));
    assert_eq!((got.minimum_compression_size(), got.disable_execute_api_endpoint()), (Some(1024), true));
    assert_eq!(got.api_key_source(), Some(&ApiKeySourceType::Authorizer));
    assert_eq!(got.endpoint_configuration().unwrap().types(), [EndpointType::Regional]);
    assert_eq!(
        (got.policy(), got.tags().unwrap()["team"].as_str()),
        (Some(r#"{"Version": "2012-10-17"}"#), "a/b c")
    );
    assert_eq!((got.created_date(), got.warnings().len()), (made.created_date(), 0));
    assert!(got.created_date().unwrap().secs() > 1_600_000_000);

    let patch =
        |path: &str, value: &str| PatchOperation::builder().op(Op::Replace).path(path).value(value).build();
    let call = client.update_rest_api().rest_api_id(id).patch_operations(patch("/name", "new \u{fc}"));
    let patched = call.patch_operations(patch("/description", "")).send().await.unwrap();
    assert_eq!((patched.name(), patched.minimum_compression_size()), (Some("new \u{fc}"), Some(1024)));
}

#[tokio::test]
async fn an_api_is_made_of_a_document_and_exported() {
    let client = client();
    let import = client.import_rest_api().fail_on_warnings(false).body(document(3));
    let made = import.parameters("endpointConfigurationTypes", "REGIONAL").send().await.unwrap();
    assert_eq!((made.name(), made.description()), (Some("imported \u{e4}"), Some("a & <b>")));
    let id = made.id().unwrap();
    let put = client.put_rest_api().rest_api_id(id).mode(PutMode::Overwrite).fail_on_warnings(true);
    put.body(document(5)).send().await.unwrap();
    // moto gives all at once, whatever one asks for.
    let items =
        client.get_resources().rest_api_id(id).embed("methods").into_paginator().page_size(2).items().send();
    let items: Vec<_> = items.collect::<Result<_, _>>().await.unwrap();
    let mut paths: Vec<_> = items.iter().filter_map(|it| it.path()).collect();
    paths.sort_unstable();
    assert_eq!(paths, ["/", "/p0", "/p1", "/p2", "/p3", "/p4"]);
    let root = items.iter().find(|it| it.path() == Some("/")).unwrap();
    let last = items.iter().find(|it| it.path() == Some("/p4")).unwrap();
    let get = &last.resource_methods().unwrap()["GET"];
    assert_eq!((get.http_method(), get.api_key_required()), (Some("GET"), Some(false)));
    assert_eq!(get.method_responses().unwrap()["200"].status_code(), Some("200"));
    assert_eq!((last.path_part(), last.parent_id()), (Some("p4"), root.id()));

    let exported = client.get_export().rest_api_id(id).stage_name("test").export_type("swagger");
    let exported = exported.parameters("extensions", "integrations").send().await.unwrap();
    assert_eq!(exported.content_type(), Some("application/octet-stream"));
    assert!(exported.content_disposition().unwrap().starts_with("attachment; "), "{exported:?}");
    let text = String::from_utf8(exported.body.unwrap().into_inner()).unwrap();
    assert!(text.starts_with("{\"swagger\": \"2.0\"") && text.contains("/p4"), "{text}");
}

#[tokio::test]
async fn a_domain_has_a_name() {
    let made = client().create_domain_name().domain_name("api.example.com").certificate_name("c");
    let made = made.tags("a", "b").send().await.unwrap();
    assert_eq!((made.domain_name(), made.certificate_name()), (Some("api.example.com"), Some("c")));
    assert_eq!(made.domain_name_status().unwrap().as_str(), "AVAILABLE");
}

#[tokio::test]
async fn an_api_is_deleted() {
    let client = client();
    let made = client.create_rest_api().name("gone").send().await.unwrap();
    let id = made.id().unwrap();
    assert_eq!(client.get_stages().rest_api_id(id).send().await.unwrap().item(), []);
    client.delete_rest_api().rest_api_id(id).send().await.unwrap();
    let error = client.get_rest_api().rest_api_id(id).send().await.unwrap_err();
    assert!(error.as_service_error().unwrap().is_not_found_exception(), "{error:?}");
}

#[tokio::test]
async fn errors_have_their_types() {
    let client = client();
    let none = client.get_rest_api().rest_api_id("none").send().await.unwrap_err();
    let GetRestApiError::NotFoundException(none) = none.into_service_error() else { panic!("another error") };
    assert_eq!(none.message(), Some("Invalid Rest API Id specified"));
    let made = client.create_rest_api().name("wrong").send().await.unwrap();
    let export = client.get_export().rest_api_id(made.id().unwrap()).stage_name("s").export_type("no");
    let export = export.send().await.unwrap_err();
    assert!(export.as_service_error().unwrap().is_bad_request_exception(), "{export:?}");
    // An error that the model does not name.
    let source = client.create_rest_api().name("n").api_key_source("NONE".into()).send().await.unwrap_err();
    assert_eq!(source.code(), Some("ValidationException"));
    assert!(source.message().unwrap().contains("[AUTHORIZER, HEADER]"), "{source:?}");
}
