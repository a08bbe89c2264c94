//! Errors of the service: how they are told apart, what they keep, and which are retried.

use aws_smithy_types::retry::ErrorKind;
use botosmith_proton::config::retry::{RetryConfig, RetryMode};
use botosmith_proton::error::{DisplayErrorContext, ProvideErrorMetadata, SdkError};
use botosmith_proton::operation::create_component::CreateComponentError;
use botosmith_proton::operation::get_service::GetServiceError;
use botosmith_proton::operation::RequestId;
use botosmith_proton::{Client, Error};
use e2e_tests::clients::{client, for_server, for_stub, stub_client};
use e2e_tests::model::{model, operation};
use e2e_tests::sample::SECRET;
use e2e_tests::server::Server;
use serde_json::json;
use std::collections::BTreeSet;
use test_calls::exchange::{Reply, Request};
use test_calls::services::proton::operations;
use test_calls::stub::{Answer, Stub};
use tokio::time::Instant;

/// Checks that an error is a certain variant, of the operation's enum and of the service's.
type Is = (fn(&CreateComponentError) -> bool, fn(&Error) -> bool);

macro_rules! errors {
    ($($Name:ident $is:ident;)*) => {
        /// The modelled errors.
        fn errors() -> Vec<(&'static str, Is)> {
            vec![$((stringify!($Name), (CreateComponentError::$is, |err| matches!(err, Error::$Name(_))))),*]
        }
    };
}

errors! {
    AccessDeniedException is_access_denied_exception;
    ConflictException is_conflict_exception;
    InternalServerException is_internal_server_exception;
    ResourceNotFoundException is_resource_not_found_exception;
    ServiceQuotaExceededException is_service_quota_exceeded_exception;
    ThrottlingException is_throttling_exception;
    ValidationException is_validation_exception;
}

#[test]
fn the_list_of_errors_is_the_models() {
    let modelled = model().shapes.values().filter(|shape| shape.is_error());
    let modelled: BTreeSet<_> = modelled.map(|shape| shape.name.as_str()).collect();
    let listed: BTreeSet<_> = errors().iter().map(|(name, _)| *name).collect();
    assert_eq!(listed, modelled);
    assert_eq!(operation("CreateComponent").errors.len(), listed.len(), "one operation has them all");
}

/// Replies that all say the same error.
fn forms(code: &str) -> Vec<Reply> {
    let message = format!("{SECRET} message");
    let body = json!({ "message": message }).to_string();
    let mut forms: Vec<_> = [
        code.to_owned(),
        format!("com.amazonaws.proton#{code}"),
        format!(
            "aws.protocoltests.json10#{code}:http://internal.amazon.com/coral/com.amazon.coral.validate/"
        ),
    ]
    .iter()
    .map(|code| Reply::error(400, code, &message))
    .collect();
    let header = |code: String, body: &str| Reply::new(400, body).header("x-amzn-errortype", code);
    forms.push(header(code.to_owned(), &body));
    forms.push(header(format!("{code}:http://internal.amazon.com/"), &body));
    forms.push(header(format!("com.amazonaws.proton#{code}"), &body));
    // The header wins.
    forms.push(header(code.to_owned(), &json!({"__type": "Other", "message": message}).to_string()));
    forms.push(Reply::new(400, json!({"code": code, "message": message}).to_string()));
    // The code decides, not the status.
    forms.push(Reply::error(500, code, &message));
    forms
}

#[tokio::test]
async fn modelled_errors_in_all_forms() {
    let server = Server::start([]).await;
    let conf = for_server(server.url()).retry_config(RetryConfig::disabled()).build();
    let client = Client::from_conf(conf);
    for (code, (is_operations, is_services)) in errors() {
        for (index, reply) in forms(code).into_iter().enumerate() {
            let (status, id) = (reply.status, format!("{code}-{index}"));
            server.add(reply.request_id(&id));
            let err = client.create_component().send().await.expect_err("an error");
            assert_eq!(server.requests().len(), 1, "{id}");
            assert_eq!(err.raw_response().map(|raw| raw.status().as_u16()), Some(status), "{id}");
            assert_eq!((err.code(), err.request_id()), (Some(code), Some(id.as_str())));
            let as_modelled = err.as_service_error().unwrap_or_else(|| panic!("{id}: {err:?}"));
            assert!(is_operations(as_modelled), "{id}: {as_modelled:?}");
            assert_eq!(as_modelled.message(), Some("SECRET message"), "{id}");
            assert_eq!(as_modelled.meta().code(), Some(code));
            assert_eq!(as_modelled.to_string(), format!("{code}: *** Sensitive Data Redacted ***"));
            assert_silent(&[format!("{as_modelled:?}"), format!("{as_modelled:#?}")]);

            let err = Error::from(err);
            assert!(is_services(&err), "{id}: {err:?}");
            assert_eq!(
                (err.code(), err.message(), err.request_id()),
                (Some(code), Some("SECRET message"), Some(&*id))
            );
            assert_silent(&[format!("{err:?}"), err.to_string(), DisplayErrorContext(&err).to_string()]);
        }
    }
}

fn assert_silent(texts: &[String]) {
    for text in texts {
        assert!(!text.contains(SECRET), "{text}");
    }
}

#[tokio::test]
async fn every_operation_knows_its_errors_and_no_others() {
    let server = Server::start([]).await;
    let client = Client::from_conf(for_server(server.url()).retry_config(RetryConfig::disabled()).build());
    let mut known = 0;
    for op in operations() {
        for (code, _) in errors() {
            server.add(Reply::error(400, code, "m"));
            let context = (op.send_empty)(client.clone()).await.expect_err(code).context;
            let expected = match operation(op.name).errors.iter().any(|name| name == code) {
                true => format!("service error: {code}: *** Sensitive Data Redacted ***"),
                false => format!("service error: unhandled error ({code})"),
            };
            assert!(context.starts_with(&expected), "{} {context}", op.name);
            known += usize::from(!expected.contains("unhandled"));
        }
    }
    assert!(known > 400, "{known}");
}

#[tokio::test]
async fn a_message_that_is_not_there() {
    let server = Server::start([Reply::new(400, r#"{"__type":"ConflictException"}"#)]).await;
    let err =
        client(server.url()).create_component().send().await.expect_err("an error").into_service_error();
    let CreateComponentError::ConflictException(conflict) = &err else { panic!("{err:?}") };
    assert_eq!((conflict.message(), err.meta().message()), ("", None));
}

#[tokio::test]
async fn unmodelled_errors_keep_what_is_known() {
    let reply = Reply::error(400, "aws.x#TeapotException", "short and stout").request_id("id-7");
    let server = Server::start([reply]).await;
    let err = client(server.url()).create_component().send().await.expect_err("an error");
    assert_eq!(err.to_string(), "service error");
    assert_eq!(server.requests().len(), 1);

    let err = err.into_service_error();
    assert_eq!((err.code(), err.message()), (Some("TeapotException"), Some("short and stout")));
    assert_eq!(err.request_id(), Some("id-7"));
    assert_eq!(err.to_string(), "unhandled error (TeapotException)");
    let context = DisplayErrorContext(&err).to_string();
    assert!(
        context.starts_with("unhandled error (TeapotException): Error { code: \"TeapotException\""),
        "{context}"
    );

    let err = Error::from(err);
    assert!(matches!(err, Error::Unhandled(_)));
    assert_eq!(
        (err.code(), err.message(), err.request_id()),
        (Some("TeapotException"), Some("short and stout"), Some("id-7"))
    );
    assert_eq!(err.to_string(), "unhandled error (TeapotException)");
}

/// An error that the service has, but not this operation.
#[tokio::test]
async fn errors_that_the_operation_does_not_model() {
    assert!(!operation("GetService").errors.iter().any(|name| name == "ConflictException"));
    let server = Server::start([Reply::error(400, "ConflictException", "m")]).await;
    let err = client(server.url()).get_service().send().await.expect_err("an error").into_service_error();
    assert!(matches!(err, GetServiceError::Unhandled(_)), "{err:?}");
    assert_eq!(err.code(), Some("ConflictException"));
}

/// Failures that are not the service's become the service's error too.
#[test]
fn other_failures_convert() {
    let err: SdkError<GetServiceError> = SdkError::construction_failure("cause");
    let err = Error::from(err);
    assert!(matches!(err, Error::Unhandled(_)));
    let context = DisplayErrorContext(&err).to_string();
    assert!(context.starts_with("unhandled error: failed to construct request: cause"), "{context}");
    let build = botosmith_proton::types::Tag::builder().build().map_err(Error::from);
    let context = DisplayErrorContext(build.expect_err("no key")).to_string();
    assert!(
        context.contains(
            "unhandled error: key was missing: key was not specified but it is required when building Tag"
        ),
        "{context}"
    );
}

fn throttled() -> Reply {
    Reply::error(400, "ThrottlingException", "slow down")
}

fn internal() -> Reply {
    Reply::error(500, "InternalServerException", "oops")
}

/// What stands in the header that counts attempts.
fn attempts(requests: &[Request]) -> Vec<&str> {
    requests
        .iter()
        .map(|request| request.header("amz-sdk-request").split("; ").next().unwrap_or_default())
        .collect()
}

/// All attempts of a call carry the same id and body, and are signed each for itself.
fn assert_one_call(requests: &[Request]) {
    let ids: BTreeSet<_> = requests.iter().map(|request| request.header("amz-sdk-invocation-id")).collect();
    let bodies: BTreeSet<_> = requests.iter().map(|request| &request.body).collect();
    assert_eq!((ids.len(), bodies.len()), (1, 1), "{requests:#?}");
}

#[tokio::test(start_paused = true)]
async fn throttling_is_retried_until_it_is_over() {
    let stub = Stub::new([throttled(), throttled(), Reply::ok(&json!({}))]);
    let before = Instant::now();
    stub_client(&stub).create_component().name("c").send().await.expect("success in the end");
    let requests = stub.requests();
    assert_eq!(attempts(&requests), ["attempt=1", "attempt=2", "attempt=3"]);
    assert_one_call(&requests);
    assert!(requests[1].header("amz-sdk-request").contains("max=3"));
    // At most one and two seconds, each by a random factor: there was a wait, though not in this world.
    assert!((1..=3_000).contains(&before.elapsed().as_millis()), "{:?}", before.elapsed());
}

#[tokio::test(start_paused = true)]
async fn server_errors_are_retried() {
    let stub = Stub::new([internal(), Reply::ok(&json!({}))]);
    stub_client(&stub).get_service().name("s").send().await.expect("success in the end");
    assert_eq!(attempts(&stub.requests()), ["attempt=1", "attempt=2"]);
}

#[tokio::test(start_paused = true)]
async fn retries_end() {
    let stub = Stub::always(internal());
    let err = stub_client(&stub).get_service().name("s").send().await.expect_err("no success");
    assert!(err.into_service_error().is_internal_server_exception());
    assert_eq!(stub.requests().len(), 3);

    let conf = for_stub(&stub).retry_config(RetryConfig::standard().with_max_attempts(5)).build();
    let err = Client::from_conf(conf).get_service().name("s").send().await.expect_err("no success");
    assert!(err.into_service_error().is_internal_server_exception());
    assert_eq!(stub.requests().len(), 5);
}

#[tokio::test(start_paused = true)]
async fn adaptive_retries_work_too() {
    let stub = Stub::new([throttled(), Reply::ok(&json!({}))]);
    let retry = RetryConfig::standard().with_retry_mode(RetryMode::Adaptive);
    let client = Client::from_conf(for_stub(&stub).retry_config(retry).build());
    client.get_service().name("s").send().await.expect("success in the end");
    assert_eq!(stub.requests().len(), 2);
}

/// With a status and, but for throttling, a code that would not be retried without the model.
#[tokio::test(start_paused = true)]
async fn errors_are_retried_as_the_model_says() {
    use aws_smithy_types::retry::ProvideErrorKind;
    let mut retryable = 0;
    for (code, _) in errors() {
        let retry = model().shapes[code].traits.retryable();
        retryable += usize::from(retry.is_some());
        let stub = Stub::always(Reply::error(400, code, "m"));
        let err = stub_client(&stub).create_component().send().await.expect_err("an error");
        assert_eq!(stub.requests().len(), if retry.is_some() { 3 } else { 1 }, "{code}");
        let kind = retry.map(|retry| match retry.throttling {
            true => ErrorKind::ThrottlingError,
            false => ErrorKind::ServerError,
        });
        assert_eq!(err.into_service_error().retryable_error_kind(), kind, "{code}");
    }
    assert_eq!(retryable, 2);
}

/// Codes that every AWS service may use, though the model does not name them, and statuses of broken servers.
#[tokio::test(start_paused = true)]
async fn unmodelled_errors_are_retried_by_code_and_status() {
    let by_status = [500, 502, 503, 504].map(|status| (Reply::new(status, "{}"), 2));
    let by_code = ["SlowDown", "TooManyRequestsException", "RequestTimeout", "InternalError"]
        .map(|code| (Reply::error(400, code, "m"), if code == "InternalError" { 1 } else { 2 }));
    for (reply, expected) in by_status.into_iter().chain(by_code) {
        let stub = Stub::new([reply.clone(), Reply::ok(&json!({}))]);
        let result = stub_client(&stub).get_service().send().await;
        assert_eq!(stub.requests().len(), expected, "{reply:?}");
        assert_eq!(result.is_ok(), expected == 2, "{reply:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn broken_connections_are_retried() {
    let stub = Stub::new([Answer::Broken, Answer::Reply(Reply::ok(&json!({})))]);
    stub_client(&stub).get_service().send().await.expect("success in the end");
    assert_one_call(&stub.requests());
}
