//! What goes wrong between client and service: connections that drop, bodies that break off, answers that are
//! none, and servers that take their time.

use botosmith_proton::config::retry::RetryConfig;
use botosmith_proton::config::timeout::TimeoutConfig;
use botosmith_proton::error::{DisplayErrorContext, ProvideErrorMetadata, SdkError};
use botosmith_proton::operation::get_service::{GetServiceError, GetServiceOutput};
use botosmith_proton::operation::RequestId;
use botosmith_proton::{Client, Error};
use e2e_tests::clients::{client, for_server, for_stub};
use e2e_tests::raw_server::{Act, RawServer};
use e2e_tests::server::Server;
use std::time::Duration;
use test_calls::exchange::Reply;
use test_calls::stub::{Answer, Stub};
use tokio::net::TcpListener;
use tokio::time::Instant;

type Result = std::result::Result<GetServiceOutput, SdkError<GetServiceError>>;

async fn call(client: &Client) -> Result {
    client.get_service().name("s").send().await
}

/// Calls a server that plays these acts; says what came of it, and how many connections there were.
async fn played(acts: impl IntoIterator<Item = Act>) -> (Result, usize) {
    let server = RawServer::start(acts).await;
    let result = call(&client(server.url())).await;
    (result, server.connections())
}

/// Calls a server that gives one reply after the other; says what came of it, and how many requests there were.
async fn replied(replies: impl IntoIterator<Item = Reply>) -> (Result, usize) {
    let server = Server::start(replies).await;
    let result = call(&client(server.url())).await;
    (result, server.requests().len())
}

const OUTPUT: &str = r#"{"service":{"name":"s"}}"#;

fn name(result: Result) -> String {
    let output = result.expect("success");
    output.service().expect("a service").name().to_owned()
}

#[tokio::test]
async fn a_connection_dropped_before_any_byte_is_retried() {
    for act in [Act::Drop, Act::ReadThenDrop] {
        let (result, connections) = played([act.clone(), act, Act::respond(OUTPUT)]).await;
        assert_eq!((name(result).as_str(), connections), ("s", 3));
    }
}

#[tokio::test]
async fn a_connection_dropped_in_the_response_is_retried() {
    for part in [
        "HTTP/1.1 200 OK\r\nContent-Le",
        "HTTP/1.1 200 OK\r\ncontent-length: 24\r\n\r\n",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{\"ser",
    ] {
        let (result, connections) = played([Act::ReadThenSend(part.into()), Act::respond(OUTPUT)]).await;
        assert_eq!((name(result).as_str(), connections), ("s", 2), "{part}");
    }
}

#[tokio::test]
async fn a_body_shorter_than_announced_is_no_success() {
    let truncated = format!("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{OUTPUT}");
    let (result, connections) = played(vec![Act::ReadThenSend(truncated.into()); 3]).await;
    let err = result.expect_err("no success");
    assert!(matches!(err, SdkError::ResponseError(_)), "{err:?}");
    assert_eq!(connections, 3);
    let context = DisplayErrorContext(&err).to_string();
    assert!(context.starts_with("response error: "), "{context}");
}

#[tokio::test]
async fn a_server_that_always_drops_connections_is_given_up() {
    let (result, connections) = played(vec![Act::ReadThenDrop; 4]).await;
    let err = result.expect_err("no success");
    assert!(matches!(err, SdkError::DispatchFailure(_)), "{err:?}");
    assert_eq!(connections, 3);
    let err = Error::from(err);
    assert!(matches!(err, Error::Unhandled(_)));
    assert!(err.code().is_none());
}

#[tokio::test]
async fn a_refused_connection_is_no_answer() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    drop(listener);
    let err = call(&client(&url)).await.expect_err("nobody listens");
    let SdkError::DispatchFailure(failure) = &err else { panic!("{err:?}") };
    assert!(failure.is_io(), "{failure:?}");
    assert!(err.raw_response().is_none());
}

#[tokio::test]
async fn an_answer_that_is_no_http_is_none() {
    let (result, _) = played(vec![Act::ReadThenSend(b"SSH-2.0-OpenSSH_9.9\r\n".to_vec()); 3]).await;
    let err = result.expect_err("no success");
    assert!(matches!(err, SdkError::DispatchFailure(_)), "{err:?}");
}

/// As in the official crates. botocore takes what is no JSON for `{"message": …}` and so for an empty output.
#[tokio::test]
async fn a_success_that_is_no_json_is_an_error() {
    for body in ["{\"service\":", "<html></html>", "[]", "\"text\"", "{\"service\":{\"name\":5}}", "{} {}"] {
        let (result, requests) = replied([Reply::new(200, body).request_id("id")]).await;
        let err = result.expect_err(body);
        assert!(matches!(err, SdkError::ServiceError(_)), "{body}: {err:?}");
        assert_eq!(
            (requests, err.raw_response().and_then(|raw| raw.body().bytes())),
            (1, Some(body.as_bytes()))
        );
        let err = err.into_service_error();
        assert!(matches!(err, GetServiceError::Unhandled(_)), "{body}: {err:?}");
    }
}

/// As botocore's `_parse_body_as_json`, and as the official crates, where no member of the output is required.
#[tokio::test]
async fn a_success_without_a_body_is_an_empty_output() {
    let (result, requests) = replied([Reply::new(200, "").request_id("id")]).await;
    let output = result.expect("success");
    assert_eq!((requests, output.service(), output.request_id()), (1, None, Some("id")));

    // And where members are: a response that leaves them out is not refused.
    let server = Server::start([Reply::new(200, "")]).await;
    let output = client(server.url()).list_services().send().await.expect("success");
    assert!(output.services().is_empty());
}

#[tokio::test]
async fn any_status_of_success_is_one() {
    for status in [200, 201, 299] {
        let (result, _) = replied([Reply::new(status, OUTPUT)]).await;
        assert_eq!(name(result), "s", "{status}");
    }
}

#[tokio::test]
async fn errors_that_are_no_json_are_retried_by_their_status() {
    let page = "<html><body><h1>503 Service Unavailable</h1></body></html>";
    for reply in [Reply::new(500, ""), Reply::new(503, page).header("content-type", "text/html")] {
        let (result, requests) = replied([reply.clone(), Reply::new(200, OUTPUT)]).await;
        assert_eq!((name(result).as_str(), requests), ("s", 2));

        let status = reply.status;
        let (result, requests) = replied(vec![reply.request_id("id"); 3]).await;
        let err = result.expect_err("no success");
        assert_eq!((requests, err.raw_response().map(|raw| raw.status().as_u16())), (3, Some(status)));
        let err = err.into_service_error();
        assert!(matches!(err, GetServiceError::Unhandled(_)), "{err:?}");
        assert_eq!((err.code(), err.message()), (None, None));
    }
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let elsewhere = Reply::new(307, "").header("location", "http://127.0.0.1:1/");
    let (result, requests) = replied([elsewhere]).await;
    let err = result.expect_err("no success");
    assert_eq!((requests, err.raw_response().map(|raw| raw.status().as_u16())), (1, Some(307)));
}

#[tokio::test]
async fn connections_are_used_again_where_the_server_keeps_them() {
    let server = Server::start(vec![Reply::new(200, OUTPUT); 3]).await;
    let keeping = client(server.url());
    for _ in 0..3 {
        assert_eq!(name(call(&keeping).await), "s");
    }
    assert_eq!((server.requests().len(), server.connections()), (3, 1));

    // The other server says `connection: close`.
    let server = RawServer::start(vec![Act::respond(OUTPUT); 2]).await;
    let client = client(server.url());
    for expected in [1, 2] {
        assert_eq!(name(call(&client).await), "s");
        assert_eq!(server.connections(), expected);
    }
}

#[tokio::test]
async fn a_big_response_arrives_whole() {
    let big = format!(r#"{{"service":{{"name":"{}"}}}}"#, "n".repeat(1 << 20));
    let (result, _) = replied([Reply::new(200, big)]).await;
    assert_eq!(name(result).len(), 1 << 20);
}

fn timeouts(attempt: Option<Duration>, operation: Option<Duration>) -> TimeoutConfig {
    let mut timeouts = TimeoutConfig::builder();
    timeouts.set_operation_attempt_timeout(attempt).set_operation_timeout(operation);
    timeouts.build()
}

const SECOND: Duration = Duration::from_secs(1);

/// A server that never answers, over a real socket: the timeout needs no exact time to be seen.
#[tokio::test]
async fn a_server_that_hangs_is_given_up() {
    let server = RawServer::start([Act::ReadThenHang, Act::ReadThenHang]).await;
    let timeouts = timeouts(Some(Duration::from_millis(20)), None);
    let retries = RetryConfig::standard().with_max_attempts(2).with_max_backoff(Duration::ZERO);
    let conf = for_server(server.url()).timeout_config(timeouts).retry_config(retries).build();
    let err = call(&Client::from_conf(conf)).await.expect_err("no answer");
    assert!(matches!(err, SdkError::TimeoutError(_)), "{err:?}");
    assert_eq!(
        DisplayErrorContext(&err).to_string().split(" (").next(),
        Some("request has timed out: operation attempt timeout")
    );
}

#[tokio::test(start_paused = true)]
async fn attempts_time_out_one_by_one() {
    let stub = Stub::new([Answer::Never, Answer::Never, Answer::Reply(Reply::new(200, OUTPUT))]);
    let conf = for_stub(&stub).timeout_config(timeouts(Some(SECOND), None)).build();
    let before = Instant::now();
    assert_eq!(name(call(&Client::from_conf(conf)).await), "s");
    assert_eq!(stub.requests().len(), 3);
    assert!(before.elapsed() >= 2 * SECOND, "{:?}", before.elapsed());
}

#[tokio::test(start_paused = true)]
async fn the_whole_call_times_out() {
    let stub = Stub::always(Answer::Never);
    let conf = for_stub(&stub).timeout_config(timeouts(None, Some(5 * SECOND))).build();
    let before = Instant::now();
    let err = call(&Client::from_conf(conf)).await.expect_err("no answer");
    assert!(matches!(err, SdkError::TimeoutError(_)), "{err:?}");
    assert_eq!((stub.requests().len(), before.elapsed().as_secs()), (1, 5));
}

/// Of one call, by its own configuration.
#[tokio::test(start_paused = true)]
async fn one_call_times_out() {
    let stub = Stub::always(Answer::Never);
    let client = Client::from_conf(for_stub(&stub).build());
    let own = botosmith_proton::Config::builder()
        .timeout_config(timeouts(Some(SECOND), None))
        .retry_config(RetryConfig::disabled());
    let before = Instant::now();
    let err = client.get_service().customize().config_override(own).send().await.expect_err("no answer");
    assert!(matches!(err, SdkError::TimeoutError(_)), "{err:?}");
    assert_eq!((stub.requests().len(), before.elapsed().as_secs()), (1, 1));
}
