//! `aws-smithy-mocks`: rules in place of a service.

use aws_smithy_mocks::{mock, mock_client, RuleMode};
use sdk::operation::get_environment::{GetEnvironmentError, GetEnvironmentOutput};
use sdk::operation::list_tags_for_resource::ListTagsForResourceOutput;
use sdk::types::error::{ResourceNotFoundException, ThrottlingException};
use sdk::types::Tag;
use sdk::Client;

fn tags(names: &[&str], next: Option<&str>) -> ListTagsForResourceOutput {
    let tag = |name: &&str| Tag::builder().key(*name).value("v").build().unwrap();
    let tags = names.iter().map(tag).collect();
    ListTagsForResourceOutput::builder()
        .set_tags(Some(tags))
        .set_next_token(next.map(str::to_owned))
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_rule_gives_an_output() {
    let rule = mock!(Client::list_tags_for_resource)
        .match_requests(|request| request.resource_arn() == Some("arn:a"))
        .then_output(|| tags(&["one"], None));
    let client = mock_client!(sdk, [&rule]);
    let output = client.list_tags_for_resource().resource_arn("arn:a").send().await.unwrap();
    assert_eq!(output.tags()[0].key(), "one");
    assert_eq!(rule.num_calls(), 1);
}

#[tokio::test]
async fn a_rule_gives_an_error() {
    let rule = mock!(Client::get_environment).then_error(|| {
        let error = ResourceNotFoundException::builder().message("no such").build().unwrap();
        GetEnvironmentError::ResourceNotFoundException(error)
    });
    let client = mock_client!(sdk, [&rule]);
    let error = client.get_environment().name("x").send().await.unwrap_err().into_service_error();
    assert!(error.is_resource_not_found_exception(), "{error}");
}

#[tokio::test]
async fn a_rule_gives_an_http_response() {
    use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
    use aws_smithy_runtime_api::http::StatusCode;
    let rule = mock!(Client::get_environment).then_http_response(|| {
        let body = r#"{"__type":"AccessDeniedException","message":"not you"}"#;
        HttpResponse::new(StatusCode::try_from(403).unwrap(), body.into())
    });
    let client = mock_client!(sdk, [&rule]);
    let error = client.get_environment().name("x").send().await.unwrap_err().into_service_error();
    assert!(error.is_access_denied_exception(), "{error}");
}

#[tokio::test]
async fn a_rule_looks_at_the_input() {
    let rule = mock!(Client::list_tags_for_resource)
        .then_compute_output(|input| tags(&[input.resource_arn().unwrap_or_default()], None));
    let client = mock_client!(sdk, [&rule]);
    let output = client.list_tags_for_resource().resource_arn("arn:b").send().await.unwrap();
    assert_eq!(output.tags()[0].key(), "arn:b");
}

#[tokio::test(start_paused = true)]
async fn a_sequence_is_retried_through() {
    let rule = mock!(Client::get_environment)
        .sequence()
        .http_status(503, None)
        .error(|| {
            let error = ThrottlingException::builder().message("slow").build().unwrap();
            GetEnvironmentError::ThrottlingException(error)
        })
        .output(|| GetEnvironmentOutput::builder().build())
        .build();
    let client = mock_client!(sdk, RuleMode::Sequential, [&rule], |config| {
        config.retry_config(sdk::config::retry::RetryConfig::standard().with_max_attempts(3))
    });
    let output = client.get_environment().name("x").send().await.unwrap();
    assert_eq!((output.environment(), rule.num_calls()), (None, 3));
}

#[tokio::test]
async fn any_rule_that_fits_answers_each_page() {
    let first = mock!(Client::list_tags_for_resource)
        .match_requests(|request| request.next_token().is_none())
        .then_output(|| tags(&["a", "b"], Some("t")));
    let second = mock!(Client::list_tags_for_resource)
        .match_requests(|request| request.next_token() == Some("t"))
        .then_output(|| tags(&["c"], None));
    let client = mock_client!(sdk, RuleMode::MatchAny, [&second, &first]);
    let pages = client.list_tags_for_resource().resource_arn("arn:a").into_paginator().items().send();
    let tags: Result<Vec<Tag>, _> = pages.collect().await;
    let names: Vec<String> = tags.unwrap().into_iter().map(|tag| tag.key).collect();
    assert_eq!(names, ["a", "b", "c"]);
    assert_eq!((first.num_calls(), second.num_calls()), (1, 1));
}
