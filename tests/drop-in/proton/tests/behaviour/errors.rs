//! Errors as users take them apart.

use crate::{config, replay};
use sdk::error::{DisplayErrorContext, ProvideErrorMetadata, SdkError};
use sdk::operation::get_environment::{GetEnvironmentError, GetEnvironmentOutput};
use sdk::operation::RequestId;
use std::error::Error as _;

async fn call(status: u16, body: &str) -> Result<GetEnvironmentOutput, SdkError<GetEnvironmentError>> {
    let retry = sdk::config::retry::RetryConfig::disabled();
    let config = config(replay(&[(status, body)])).retry_config(retry).build();
    sdk::Client::from_conf(config).get_environment().name("n").send().await
}

#[tokio::test]
async fn a_modelled_error_is_a_variant() {
    let error =
        call(400, r#"{"__type":"com.amazonaws.proton#ResourceNotFoundException","message":"no n"}"#).await;
    let error = error.unwrap_err();
    assert_eq!((error.code(), error.message()), (Some("ResourceNotFoundException"), Some("no n")));
    assert_eq!(error.request_id(), Some("request-1"));
    assert_eq!(error.raw_response().unwrap().status().as_u16(), 400);
    let shown = DisplayErrorContext(&error).to_string();
    assert!(
        shown.starts_with("service error: ResourceNotFoundException: *** Sensitive Data Redacted ***"),
        "{shown}"
    );
    match &error {
        SdkError::ServiceError(context) => assert!(context.err().is_resource_not_found_exception()),
        other => panic!("{other}"),
    }
    match error.into_service_error() {
        GetEnvironmentError::ResourceNotFoundException(found) => {
            assert_eq!(found.message(), "no n");
            assert_eq!(found.meta().code(), Some("ResourceNotFoundException"));
            assert_eq!(found.to_string(), "ResourceNotFoundException: *** Sensitive Data Redacted ***");
        }
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn another_error_is_unhandled_and_keeps_its_code() {
    let error = call(400, r#"{"__type":"NotModelled","Message":"odd"}"#).await.unwrap_err();
    let error = error.into_service_error();
    assert!(matches!(error, GetEnvironmentError::Unhandled(_)));
    assert!(!error.is_throttling_exception());
    assert_eq!((error.code(), error.message()), (Some("NotModelled"), Some("odd")));
    assert_eq!(error.meta().extra("aws_request_id"), Some("request-1"));
    assert!(error.source().is_some());
    let all: sdk::Error = error.into();
    assert!(matches!(all, sdk::Error::Unhandled(_)));
    assert_eq!(all.code(), Some("NotModelled"));
}

#[tokio::test]
async fn what_cannot_be_read_is_unhandled() {
    let error = call(200, r#"{"environment":["#).await.unwrap_err();
    assert_eq!(error.raw_response().unwrap().status().as_u16(), 200);
    let unread = error.as_service_error().unwrap();
    assert!(matches!(unread, GetEnvironmentError::Unhandled(_)), "{unread:?}");
    assert_eq!((unread.code(), unread.message()), (None, None));
    let all = sdk::Error::from(error);
    assert!(matches!(all, sdk::Error::Unhandled(_)), "{all:?}");
}

#[tokio::test]
async fn errors_that_users_make() {
    use sdk::types::error::ThrottlingException;
    let made = ThrottlingException::builder().message("slow down").build().unwrap();
    assert_eq!(made.message(), "slow down");
    let error = GetEnvironmentError::ThrottlingException(made);
    assert!(error.is_throttling_exception());
    let kind = aws_smithy_types::retry::ProvideErrorKind::retryable_error_kind(&error);
    assert_eq!(kind, Some(aws_smithy_types::retry::ErrorKind::ThrottlingError));
    let other = GetEnvironmentError::generic(sdk::error::ErrorMetadata::builder().code("Mine").build());
    assert_eq!(other.code(), Some("Mine"));
    let unhandled = GetEnvironmentError::unhandled("of my own");
    assert_eq!(unhandled.code(), None);
}

#[tokio::test(start_paused = true)]
async fn what_may_be_retried_is_retried() {
    let throttled = (400, r#"{"__type":"ThrottlingException","message":"slow down"}"#);
    let http = replay(&[throttled, (500, "{}"), (200, r#"{"environments":[]}"#)]);
    let retry = sdk::config::retry::RetryConfig::standard().with_max_attempts(3);
    let client = sdk::Client::from_conf(config(http.clone()).retry_config(retry).build());
    assert_eq!(client.list_environments().send().await.unwrap().environments(), &[]);
    assert_eq!(http.actual_requests().count(), 3);
}
