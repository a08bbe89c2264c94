//! Errors: by their types, their codes, their ids.

use crate::{client, failure, reply};
use aws_sdk_s3::error::{DisplayErrorContext, ProvideErrorMetadata, SdkError};
use aws_sdk_s3::operation::get_object::GetObjectError;
use aws_sdk_s3::operation::{RequestId, RequestIdExt};
use aws_sdk_s3::Error;
use drop_in_s3::BUCKET;

#[tokio::test]
async fn an_error_has_its_type() {
    let (client, _) = client(vec![failure(404, "NoSuchKey", "<Key>none</Key>")]);
    let error = client.get_object().bucket(BUCKET).key("none").send().await.unwrap_err();
    assert_eq!((error.code(), error.message()), (Some("NoSuchKey"), Some("about NoSuchKey")));
    let raw = error.raw_response().unwrap();
    assert_eq!((raw.status().as_u16(), raw.body().bytes().is_some()), (404, true));
    let SdkError::ServiceError(context) = &error else { panic!("{error:?}") };
    let GetObjectError::NoSuchKey(inner) = context.err() else { panic!("{error:?}") };
    assert_eq!(inner.to_string(), "NoSuchKey: about NoSuchKey");
    assert_eq!(inner.meta().request_id(), Some("request-1"));
    assert_eq!(inner.meta().extended_request_id(), Some("extended-1"));
    assert!(matches!(Error::from(error), Error::NoSuchKey(_)));
}

#[tokio::test]
async fn an_error_tells_more() {
    let more = "<StorageClass>GLACIER</StorageClass><AccessTier>ARCHIVE_ACCESS</AccessTier>";
    let (client, _) = client(vec![failure(403, "InvalidObjectState", more)]);
    let error = client.get_object().bucket(BUCKET).key("cold").send().await.unwrap_err();
    let GetObjectError::InvalidObjectState(state) = error.into_service_error() else {
        panic!("another error")
    };
    assert_eq!(state.storage_class().map(|it| it.as_str()), Some("GLACIER"));
    assert_eq!(state.access_tier().map(|it| it.as_str()), Some("ARCHIVE_ACCESS"));
}

#[tokio::test]
async fn an_error_that_the_model_does_not_name_has_a_code() {
    let (client, _) = client(vec![
        failure(403, "AccessDenied", ""),
        failure(301, "PermanentRedirect", "<Endpoint>other.s3.amazonaws.com</Endpoint>"),
    ]);
    let call = || client.list_objects_v2().bucket(BUCKET).send();
    let error = call().await.unwrap_err();
    assert_eq!(error.code(), Some("AccessDenied"));
    assert_eq!(error.as_service_error().unwrap().request_id(), Some("request-1"));
    assert_eq!(error.as_service_error().unwrap().extended_request_id(), Some("extended-1"));
    let told = DisplayErrorContext(&error).to_string();
    assert!(told.contains("unhandled error (AccessDenied)"), "{told}");
    assert!(told.contains("about AccessDenied"), "{told}");
    let error = call().await.unwrap_err();
    assert_eq!(error.code(), Some("PermanentRedirect"));
}

#[tokio::test]
async fn an_error_in_an_answer_that_looks_like_success_is_one() {
    let (client, _) = client(vec![failure(200, "InternalError", ""), failure(200, "SlowDown", "")]);
    let copy = client.copy_object().bucket(BUCKET).key("k").copy_source("a/b").send().await.unwrap_err();
    assert_eq!((copy.code(), copy.raw_response().unwrap().status().as_u16()), (Some("InternalError"), 200));
    let call = client.complete_multipart_upload().bucket(BUCKET).key("k").upload_id("u").send();
    assert_eq!(call.await.unwrap_err().code(), Some("SlowDown"));
}

#[tokio::test]
async fn an_answer_that_is_no_xml_is_an_error() {
    let (client, _) = client(vec![reply(503, &[], "<html>busy"), reply(200, &[], "no xml")]);
    let error = client.list_objects_v2().bucket(BUCKET).send().await.unwrap_err();
    assert_eq!(error.raw_response().unwrap().status().as_u16(), 503);
    let error = client.list_objects_v2().bucket(BUCKET).send().await.unwrap_err();
    assert!(error.raw_response().is_some(), "{error:?}");
}

#[tokio::test]
async fn a_call_without_a_bucket_is_not_sent() {
    let (client, http) = client(Vec::new());
    let error = client.get_object().key("k").send().await.unwrap_err();
    assert!(matches!(error, SdkError::ConstructionFailure(_)), "{error:?}");
    assert!(DisplayErrorContext(&error).to_string().contains("bucket"), "{error:?}");
    let error = client.get_object().bucket("").key("k").send().await.unwrap_err();
    assert!(matches!(error, SdkError::ConstructionFailure(_)), "{error:?}");
    let error = client.get_object().bucket(BUCKET).key("").send().await.unwrap_err();
    assert!(matches!(error, SdkError::ConstructionFailure(_)), "{error:?}");
    assert_eq!(http.actual_requests().count(), 0);
}

#[tokio::test]
async fn an_answer_has_ids() {
    let (client, _) = client(vec![reply(200, &[("etag", "\"e\"")], "")]);
    let head = client.head_object().bucket(BUCKET).key("k").send().await.unwrap();
    assert_eq!((head.request_id(), head.extended_request_id()), (Some("request-1"), Some("extended-1")));
}
