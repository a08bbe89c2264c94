//! Bodies that wait until they are wanted, by `Expect: 100-continue`: the whole way, with the default HTTP client, to a service
//! that wants them, refuses them or says nothing.

use botosmith_s3::config::retry::RetryConfig;
use botosmith_s3::config::{Builder, Region};
use botosmith_s3::error::ProvideErrorMetadata;
use botosmith_s3::presigning::PresigningConfig;
use botosmith_s3::primitives::ByteStream;
use botosmith_s3::{Client, Config};
use e2e_tests::clients::{credentials, REGION};
use e2e_tests::raw_server::read_head;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio::time::Instant;

const BODY: &[u8] = b"an object";
const CONTINUE: &str = "HTTP/1.1 100 Continue\r\n\r\n";
const REFUSED: &str = "<Error><Code>AccessDenied</Code><Message>not you</Message></Error>";

/// What the service does when it has seen a request's head.
#[derive(Clone, Copy)]
enum Act {
    /// It sends this, reads the body, and says that all is well.
    Read(&'static str),
    /// It answers with this status and an error, and reads what comes then until there is no more.
    Refuse(&'static str),
}

/// What the service has seen of a request.
#[derive(Debug)]
struct Seen {
    head: String,
    /// How many bytes came with the head.
    early: usize,
    body: Vec<u8>,
}

impl Seen {
    fn asks(&self) -> bool {
        self.head.contains("\r\nexpect: 100-continue\r\n")
    }
}

/// A service that plays these acts, each with a connection of its own.
async fn service(acts: impl IntoIterator<Item = Act>) -> (String, JoinHandle<Vec<Seen>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let acts: Vec<Act> = acts.into_iter().collect();
    let playing = async move {
        let mut seen = Vec::new();
        for act in acts {
            let (mut stream, _) = listener.accept().await.unwrap();
            seen.push(play(&mut stream, act).await);
        }
        seen
    };
    (url, tokio::spawn(playing))
}

async fn play(stream: &mut TcpStream, act: Act) -> Seen {
    let head = read_head(stream).await.unwrap();
    let mut body = vec![0; 1024];
    // The body is in the same packet, or is not there yet.
    let early = stream.try_read(&mut body).unwrap_or(0);
    body.truncate(early);
    match act {
        Act::Read(first) => {
            stream.write_all(first.as_bytes()).await.unwrap();
            let mut rest = vec![0; BODY.len() - early];
            stream.read_exact(&mut rest).await.unwrap();
            body.extend(rest);
            let answer = "HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
            stream.write_all(answer.as_bytes()).await.unwrap();
        }
        Act::Refuse(status) => {
            let length = REFUSED.len();
            let answer = format!("HTTP/1.1 {status}\r\ncontent-length: {length}\r\n\r\n{REFUSED}");
            stream.write_all(answer.as_bytes()).await.unwrap();
            stream.read_to_end(&mut body).await.unwrap();
        }
    }
    Seen { head, early, body }
}

fn config(url: &str) -> Builder {
    Config::builder()
        .behavior_version_latest()
        .region(Region::new(REGION))
        .credentials_provider(credentials())
        .force_path_style(true)
        .endpoint_url(url)
        .retry_config(RetryConfig::standard().with_max_backoff(Duration::ZERO))
}

fn waiting(url: &str) -> Client {
    Client::from_conf(config(url).continue_header_threshold_bytes(BODY.len() as u64).build())
}

async fn put(client: &Client) -> Result<(), Option<String>> {
    let put = client.put_object().bucket("b").key("k").body(ByteStream::from_static(BODY));
    put.send().await.map(drop).map_err(|err| err.code().map(str::to_owned))
}

#[tokio::test]
async fn a_body_waits_until_it_is_wanted() {
    let (url, service) = service([Act::Read(CONTINUE)]).await;
    put(&waiting(&url)).await.unwrap();
    let seen = service.await.unwrap().remove(0);
    assert!(seen.asks(), "{seen:?}");
    assert_eq!((seen.early, seen.body.as_slice()), (0, BODY));
    let signed = seen.head.lines().find(|line| line.starts_with("authorization: ")).unwrap();
    assert!(!signed.contains("expect"), "a proxy may take the header away: {signed}");
}

#[tokio::test]
async fn nothing_of_a_refused_body_is_sent() {
    let (url, service) = service([Act::Refuse("403 Forbidden")]).await;
    assert_eq!(put(&waiting(&url)).await, Err(Some("AccessDenied".to_owned())));
    // The connection is closed, or the service would read for ever: half a request has been sent over it.
    let seen = service.await.unwrap().remove(0);
    assert!(seen.asks(), "{seen:?}");
    assert_eq!(seen.body, b"");
}

#[tokio::test]
async fn each_attempt_waits() {
    let (url, service) = service([Act::Refuse("503 Service Unavailable"), Act::Read(CONTINUE)]).await;
    put(&waiting(&url)).await.unwrap();
    let seen = service.await.unwrap();
    assert!(seen.iter().all(Seen::asks), "{seen:?}");
    let bodies: Vec<_> = seen.iter().map(|seen| (seen.early, seen.body.as_slice())).collect();
    assert_eq!(bodies, [(0, b"" as &[u8]), (0, BODY)]);
}

#[tokio::test]
async fn a_body_is_sent_after_a_second_to_a_service_that_says_nothing() {
    // Another thing that a service may say meanwhile is no answer.
    for said in ["", "HTTP/1.1 103 Early Hints\r\n\r\n"] {
        let (url, service) = service([Act::Read(said)]).await;
        let begin = Instant::now();
        put(&waiting(&url)).await.unwrap();
        assert!(begin.elapsed() >= Duration::from_secs(1));
        assert_eq!(service.await.unwrap().remove(0).body, BODY);
    }
}

#[tokio::test]
async fn nothing_waits_that_is_smaller_or_of_which_nobody_says_so() {
    let larger = |url: &str| config(url).continue_header_threshold_bytes(BODY.len() as u64 + 1);
    for config in [config, larger as fn(&str) -> Builder] {
        let (url, service) = service([Act::Read("")]).await;
        put(&Client::from_conf(config(&url).build())).await.unwrap();
        let seen = service.await.unwrap().remove(0);
        assert!(!seen.asks(), "{seen:?}");
        assert_eq!(seen.body, BODY);
    }
}

#[tokio::test]
async fn a_presigned_request_asks_nothing() {
    let client = waiting("http://127.0.0.1:9");
    let put = client.put_object().bucket("b").key("k").body(ByteStream::from_static(BODY));
    let presigned =
        put.presigned(PresigningConfig::expires_in(Duration::from_secs(60)).unwrap()).await.unwrap();
    assert!(presigned.headers().all(|(name, _)| name != "expect"), "{presigned:?}");
    assert!(!presigned.uri().contains("expect"), "{presigned:?}");
}

#[tokio::test]
async fn a_call_can_do_otherwise_than_its_client() {
    let (url, service) = service([Act::Read(""), Act::Read(CONTINUE)]).await;
    let put = |client: &Client, bytes: Option<u64>| {
        let own = Config::builder().continue_header_threshold_bytes(bytes);
        let call = client.put_object().bucket("b").key("k").body(ByteStream::from_static(BODY));
        call.customize().config_override(own).send()
    };
    put(&waiting(&url), None).await.unwrap();
    put(&Client::from_conf(config(&url).build()), Some(1)).await.unwrap();
    let seen = service.await.unwrap();
    assert_eq!(seen.iter().map(Seen::asks).collect::<Vec<_>>(), [false, true]);
}
