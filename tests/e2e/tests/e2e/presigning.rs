//! Presigned requests: signed by a client, sent by somebody else to a server.

use botosmith_proton::client::ByName;
use botosmith_proton::error::DisplayErrorContext;
use botosmith_proton::presigning::{PresignedRequest, PresigningConfig, SignatureLocation};
use botosmith_proton::{Client, Config};
use e2e_tests::clients::{client, for_server, KEY_ID};
use e2e_tests::server::Server;
use serde_json::json;
use std::time::{Duration, SystemTime};
use test_calls::exchange::{Reply, Request};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A quarter of an hour from 2026-11-28, 10:00.
fn config() -> PresigningConfig {
    let builder = PresigningConfig::builder().expires_in(Duration::from_secs(900));
    builder.start_time(SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_860_000)).build().unwrap()
}

/// Sends a request as any HTTP client would, knowing nothing of credentials; gives the answer.
async fn send(request: &PresignedRequest) -> String {
    let (host, path) = request.uri().strip_prefix("http://").unwrap().split_once('/').unwrap();
    let mut text = format!("{} /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n", request.method());
    for (name, value) in request.headers() {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text.push_str(&format!("Content-Length: {}\r\n\r\n", request.body().len()));
    let mut stream = TcpStream::connect(host).await.unwrap();
    stream.write_all(text.as_bytes()).await.unwrap();
    stream.write_all(request.body()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    answer
}

fn only(server: &Server) -> Request {
    let mut requests = server.requests();
    assert_eq!(requests.len(), 1);
    requests.remove(0)
}

#[tokio::test]
async fn somebody_else_sends_what_was_signed_in_the_url() {
    let server = Server::start([Reply::ok(&json!({"services": []}))]).await;
    let request = client(server.url()).list_services().max_results(7).presigned(config()).await.unwrap();
    assert_eq!(server.connections(), 0, "nothing is sent");
    let answer = send(&request).await;
    assert!(answer.ends_with(r#"{"services":[]}"#), "{answer}");
    let sent = only(&server);
    assert_eq!(sent.header("x-amz-target"), "AwsProton20200720.ListServices");
    assert_eq!(sent.json()["maxResults"], 7);
    let mut names: Vec<&str> = sent.headers.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    let wanted = ["connection", "content-length", "content-type", "host", "x-amz-target"];
    assert_eq!(names, wanted, "nothing of the signer's own attempt goes along");
    let query = request.uri().split_once('?').unwrap().1;
    let pairs: Vec<&str> =
        query.split('&').map(|pair| pair.split_once("Signature=").map_or(pair, |it| it.0)).collect();
    let wanted = [
        "X-Amz-Algorithm=AWS4-HMAC-SHA256",
        &format!("X-Amz-Credential={KEY_ID}%2F20261128%2Feu-north-1%2Fproton%2Faws4_request"),
        "X-Amz-Date=20261128T100000Z",
        "X-Amz-Expires=900",
        "X-Amz-SignedHeaders=content-type%3Bhost%3Bx-amz-target",
        "X-Amz-",
    ];
    assert_eq!(pairs, wanted);
}

#[tokio::test]
async fn somebody_else_sends_what_was_signed_in_headers() {
    let server = Server::start([Reply::ok(&json!({}))]).await;
    let config = PresigningConfig::builder().signature_location(SignatureLocation::Headers).build().unwrap();
    let by_name =
        client(server.url()).presign("list_services", r#"{"maxResults": 7}"#, config).await.unwrap();
    assert!(!by_name.uri().contains('?'), "{}", by_name.uri());
    send(&by_name).await;
    let sent = only(&server);
    let authorization = sent.header("authorization");
    assert!(
        authorization.contains("SignedHeaders=content-type;host;x-amz-date;x-amz-target"),
        "{authorization}"
    );
    assert_eq!(sent.json()["maxResults"], 7);
}

/// Whoever signs for somebody may bind the signature to a header that this one must send.
#[tokio::test]
async fn headers_of_ones_own_are_signed() {
    let server = Server::start([]).await;
    let call = client(server.url()).list_services().customize();
    let call = call.mutate_request(|request| {
        request.headers_mut().insert("x-k8s-aws-id", "cluster");
    });
    let request = call.presigned(config()).await.unwrap();
    assert!(request.headers().any(|header| header == ("x-k8s-aws-id", "cluster")));
    assert!(request.uri().contains("x-k8s-aws-id"), "{}", request.uri());
    let made = request.make_http_1x_request("the caller's");
    assert_eq!((made.method().as_str(), made.uri().to_string()), ("POST", request.uri().to_owned()));
    assert_eq!(made.headers()["x-k8s-aws-id"], "cluster");
    assert_eq!(*made.body(), "the caller's");
}

#[tokio::test]
async fn what_cannot_be_signed_says_why() {
    let server = Server::start([]).await;
    let get = PresigningConfig::builder().expires_in(Duration::from_secs(1)).http_method("GET");
    let request = client(server.url()).list_services().presigned(get.build().unwrap());
    let error = DisplayErrorContext(request.await.unwrap_err()).to_string();
    assert!(error.contains("a GET request has no body"), "{error}");
    let bare: Config = for_server(server.url()).build();
    let bare = bare.to_builder().credentials_provider(Nobody);
    let error = Client::from_conf(bare.build()).list_services().presigned(config()).await.unwrap_err();
    assert!(DisplayErrorContext(&error).to_string().contains("there is nobody"), "{error:?}");
    let error = client(server.url()).presign("list_servces", "", config()).await.unwrap_err();
    assert!(error.to_string().contains("ListServices"), "{error}");
    let week = Duration::from_secs(7 * 24 * 60 * 60);
    assert!(PresigningConfig::expires_in(week).is_ok());
    let error = PresigningConfig::expires_in(week + Duration::from_secs(1)).unwrap_err();
    assert_eq!(error.to_string(), "`expires_in` must be no longer than one week");
    let error = PresigningConfig::builder().build().unwrap_err();
    assert_eq!(error.to_string(), "`expires_in` is required");
    assert_eq!(server.connections(), 0);
}

/// Has no credentials.
#[derive(Debug)]
struct Nobody;

impl aws_credential_types::provider::ProvideCredentials for Nobody {
    fn provide_credentials<'a>(&'a self) -> aws_credential_types::provider::future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        let error = aws_credential_types::provider::error::CredentialsError::not_loaded("there is nobody");
        aws_credential_types::provider::future::ProvideCredentials::ready(Err(error))
    }
}
