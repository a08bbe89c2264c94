//! Errors: the same one in the forms that the service has for it.

use crate::{client, failure, reply};
use aws_sdk_lambda::error::{DisplayErrorContext, ProvideErrorMetadata, SdkError};
use aws_sdk_lambda::operation::invoke::InvokeError;
use aws_sdk_lambda::operation::RequestId;
use aws_sdk_lambda::primitives::Blob;
use aws_sdk_lambda::types::ThrottleReason;
use serde_json::json as value;

#[tokio::test]
async fn an_error_has_members_and_headers() {
    let body = value!({"Type": "User", "Reason": "CallerRateLimitExceeded", "message": "Rate exceeded"});
    let mut answer = failure(429, "TooManyRequestsException:http://internal.amazon.com/coral/x/", body);
    answer.headers_mut().insert("retry-after", "1".parse().unwrap());
    let (client, _) = client(vec![answer]);
    let error = client.invoke().function_name("f").send().await.unwrap_err();
    assert_eq!((error.code(), error.message()), (Some("TooManyRequestsException"), Some("Rate exceeded")));
    let InvokeError::TooManyRequestsException(inner) = error.into_service_error() else {
        panic!("another error")
    };
    assert_eq!(inner.reason(), Some(&ThrottleReason::CallerRateLimitExceeded));
    assert_eq!((inner.retry_after_seconds(), inner.r#type()), (Some("1"), Some("User")));
    assert_eq!(inner.meta().request_id(), Some("request-1"));
}

#[tokio::test]
async fn a_code_may_be_in_the_body() {
    let answers = vec![
        reply(
            400,
            &[],
            r#"{"__type": "com.amazonaws.lambda#InvalidParameterValueException", "message": "a"}"#,
        ),
        reply(400, &[], r#"{"code": "InvalidParameterValueException", "Message": "b"}"#),
        reply(403, &[], r#"{"Message": "Signature expired"}"#),
    ];
    let (client, _) = client(answers);
    for message in ["a", "b"] {
        let error = client.get_function().function_name("f").send().await.unwrap_err().into_service_error();
        assert!(error.is_invalid_parameter_value_exception(), "{error:?}");
        assert_eq!(error.message(), Some(message));
    }
    let error = client.get_function().function_name("f").send().await.unwrap_err();
    assert_eq!(error.code(), None);
    assert!(DisplayErrorContext(&error).to_string().contains("Signature expired"));
}

#[tokio::test]
async fn what_was_not_sent_is_no_service_error() {
    let (client, http) = client(Vec::new());
    for call in [client.invoke().payload(Blob::new("x")), client.invoke().function_name("")] {
        let error = call.send().await.unwrap_err();
        assert!(matches!(error, SdkError::ConstructionFailure(_)), "{error:?}");
        assert!(DisplayErrorContext(&error).to_string().contains("cannot be empty or unset"), "{error:?}");
    }
    assert_eq!(http.actual_requests().count(), 0);
}

#[tokio::test]
async fn an_answer_that_is_no_json_is_an_error() {
    let (client, _) = client(vec![reply(200, &[], "<html>"), reply(502, &[], "<html>")]);
    let error = client.get_account_settings().send().await.unwrap_err();
    assert!(error.raw_response().is_some(), "{error:?}");
    let error = client.get_account_settings().send().await.unwrap_err();
    assert_eq!((error.code(), error.raw_response().unwrap().status().as_u16()), (None, 502));
}
