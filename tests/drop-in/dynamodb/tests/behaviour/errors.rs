//! Errors, taken apart in all ways.

use crate::{client, config, failure, replay, sent};
use aws_sdk_dynamodb::config::retry::RetryConfig;
use aws_sdk_dynamodb::error::{DisplayErrorContext, ErrorMetadata, ProvideErrorMetadata, SdkError};
use aws_sdk_dynamodb::operation::batch_write_item::BatchWriteItemError;
use aws_sdk_dynamodb::operation::get_item::GetItemError;
use aws_sdk_dynamodb::operation::put_item::PutItemError;
use aws_sdk_dynamodb::operation::RequestId;
use aws_sdk_dynamodb::types::error::{
    ConditionalCheckFailedException, ReplicatedWriteConflictException, ThrottlingException,
    TransactionCanceledException,
};
use aws_sdk_dynamodb::types::{AttributeValue, CancellationReason, ThrottlingReason};
use aws_sdk_dynamodb::{Client, Error};
use aws_smithy_types::retry::ErrorKind;
use drop_in_dynamodb::items;
use serde_json::json;

/// What is said to those who decide whether to try again. Not imported: it has a `code()`, too.
fn retryable(error: &impl aws_smithy_types::retry::ProvideErrorKind) -> Option<ErrorKind> {
    error.retryable_error_kind()
}

#[tokio::test]
async fn an_error_knows_its_code_message_and_request() {
    let (client, _) = client(&[failure("ResourceNotFoundException", "no such table")]);
    let error = items::get(&client, "ada", 7).send().await.unwrap_err();
    assert_eq!((error.code(), error.message()), (Some("ResourceNotFoundException"), Some("no such table")));
    assert_eq!(
        (error.request_id(), error.meta().extra("aws_request_id")),
        (Some("request-1"), Some("request-1"))
    );
    assert_eq!(error.raw_response().unwrap().status().as_u16(), 400);
    let told = DisplayErrorContext(&error).to_string();
    assert!(told.starts_with("service error: ResourceNotFoundException: no such table"), "{told}");
    let service = error.into_service_error();
    assert!(service.is_resource_not_found_exception() && !service.is_internal_server_error());
    assert_eq!(service.to_string(), "ResourceNotFoundException: no such table");
    match Error::from(service) {
        Error::ResourceNotFoundException(found) => {
            assert_eq!(found.message.as_deref(), Some("no such table"))
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn an_error_that_no_model_has_is_told_by_its_code() {
    let answer =
        (400, json!({"__type": "com.amazon.coral.validate#ValidationException", "message": "bad key"}));
    let (client, _) = client(&[answer]);
    let error = items::get(&client, "ada", 7).send().await.unwrap_err();
    match error.as_service_error() {
        Some(other) if other.code() == Some("ValidationException") => {
            assert_eq!(other.message(), Some("bad key"));
        }
        other => panic!("{other:?}"),
    }
    let error: Error = error.into();
    assert_eq!(error.code(), Some("ValidationException"));
}

#[tokio::test(start_paused = true)]
async fn what_is_too_fast_is_tried_again() {
    let slow = failure("ProvisionedThroughputExceededException", "slow down");
    let unwell = (500, json!({"__type": "com.amazonaws.dynamodb.v20120810#InternalServerError"}));
    let http = replay(&[slow, unwell, (200, json!({"Item": {"a": {"S": "b"}}}))]);
    let retry = RetryConfig::standard().with_max_attempts(3);
    let client = Client::from_conf(config(http.clone()).retry_config(retry).build());
    let output = items::get(&client, "ada", 7).send().await.unwrap();
    assert_eq!(output.item.unwrap()["a"].as_s().map(String::as_str), Ok("b"));
    let sent = sent(&http);
    assert_eq!((sent.len(), &sent[0]), (3, &sent[2]));
}

#[tokio::test(start_paused = true)]
async fn what_failed_its_condition_is_not_tried_again() {
    let http = replay(&[failure("ConditionalCheckFailedException", "The conditional request failed")]);
    let client = Client::from_conf(config(http.clone()).retry_config(RetryConfig::standard()).build());
    assert!(!items::pay(&client, "ada", 7).await.unwrap());
    assert_eq!(http.actual_requests().count(), 1);
}

#[test]
fn errors_are_made_by_hand() {
    let failed = ConditionalCheckFailedException::builder()
        .message("no")
        .item("a", AttributeValue::Null(true))
        .meta(ErrorMetadata::builder().code("ConditionalCheckFailedException").message("no").build())
        .build();
    assert_eq!(failed.item().unwrap()["a"].as_null(), Ok(&true));
    let error = PutItemError::ConditionalCheckFailedException(failed);
    assert!(error.is_conditional_check_failed_exception());
    assert_eq!((error.code(), retryable(&error)), (Some("ConditionalCheckFailedException"), None));

    let reason = CancellationReason::builder().code("None").build();
    let cancelled = TransactionCanceledException::builder().cancellation_reasons(reason.clone()).build();
    assert_eq!((cancelled.cancellation_reasons(), cancelled.message()), (&[reason][..], None));
    assert_eq!(cancelled.to_string(), "TransactionCanceledException");

    let mine = GetItemError::generic(ErrorMetadata::builder().code("Mine").build());
    assert_eq!((mine.code(), mine.is_throttling_exception()), (Some("Mine"), false));
    let reason = ThrottlingReason::builder().reason("TableWriteKeyRangeThroughputExceeded").build();
    let slow = ThrottlingException::builder().message("slow").throttling_reasons(reason).build();
    assert_eq!(slow.throttling_reasons()[0].resource(), None);
    let error = GetItemError::ThrottlingException(slow);
    assert_eq!((error.to_string().as_str(), retryable(&error)), ("ThrottlingException: slow", None));

    let conflict = ReplicatedWriteConflictException::builder().message("elsewhere").build();
    assert_eq!(conflict.retryable_error_kind(), ErrorKind::ClientError);
    let error = BatchWriteItemError::ReplicatedWriteConflictException(conflict);
    assert_eq!(retryable(&error), Some(ErrorKind::ClientError));
}

#[tokio::test]
async fn an_answer_that_is_no_json_is_an_error() {
    let http = aws_smithy_http_client::test_util::capture_request(Some(
        http::Response::builder().status(200).body("{\"Item\":[".into()).unwrap(),
    ));
    let client = Client::from_conf(config(http.0).build());
    let error = items::get(&client, "ada", 7).send().await.unwrap_err();
    match &error {
        SdkError::ServiceError(context) => assert_eq!(context.err().code(), None),
        SdkError::ResponseError(_) => {}
        other => panic!("{other:?}"),
    }
    assert_eq!(error.raw_response().map(|response| response.status().as_u16()), Some(200));
}
