//! Inputs and outputs with a stream: what is declared, what walkers see of it, and what becomes of it at a call.
//!
//! The declarations are written by hand; no generated service has a stream yet. Calls go the whole way of a client, to a
//! script in place of a service.

#![allow(deprecated)] // as in generated crates, which name what callers should not

use aws_credential_types::Credentials;
use aws_smithy_async::rt::sleep::{AsyncSleep, Sleep};
use aws_smithy_json::codec::{JsonCodec, JsonCodecSettings};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::http::{
    http_client_fn, HttpConnector, HttpConnectorFuture, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::interceptors::context::BeforeSerializationInterceptorContextRef;
use aws_smithy_runtime_api::client::interceptors::{dyn_dispatch_hint, Intercept};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_runtime_api::http::StatusCode;
use aws_smithy_schema::codec::Codec;
use aws_smithy_schema::protocol::SharedClientProtocol;
use aws_smithy_schema::ShapeType;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::byte_stream::ByteStream;
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::retry::RetryConfig;
use botosmith_runtime::config::{BehaviorVersion, Region, StalledStreamProtectionConfig};
use botosmith_runtime::endpoint::{Endpoint, EndpointFuture, Params, ResolveEndpoint};
use botosmith_runtime::error::SdkError;
use botosmith_runtime::presigning::PresigningConfig;
use botosmith_runtime::shape::{as_struct, build, correct, read_structure, schema, Partial};
use botosmith_runtime::{input, operation, operation_error, output};
use std::collections::{BTreeSet, VecDeque};
use std::future::Future;
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

#[macro_use]
mod parcels;

mod meta {
    use aws_smithy_json::protocol::aws_rest_json_1::AwsRestJsonProtocol;
    use botosmith_runtime::endpoint::rules::RuleSet;
    use botosmith_runtime::service::SharedClientProtocol;

    static RULES: RuleSet = RuleSet { parameters: &[], rules: &[] };

    service!(&RULES, SharedClientProtocol::new(AwsRestJsonProtocol::new()));
}

client! {
    /// A builder that can be neither copied nor compared.
    pub struct StreamBuilder<P> {
        pub(crate) fields: P,
    }
    impl<P: botosmith_runtime::shape::Partial> Default for StreamBuilder<P> {
        fn default() -> Self {
            Self { fields: P::empty() }
        }
    }
}

input! {
    /// What putting takes.
    pub struct PutInput = "PutInput", streaming builder PutInputBuilder: PutFluentBuilder<PutInputFields> {
        /// In the URI.
        pub key, set_key, get_key: text<String> = "key", label;
        /// What is put.
        pub body, set_body, get_body: required value<ByteStream> = "body", payload, streaming;
        /// Headers.
        pub more, set_more, get_more: map_of_text<String> = "more", prefix_headers("x-meta-");
        /// In the query.
        pub tags, set_tags, get_tags: list_of_text<String> = "tags", query("tag");
        /// A header.
        pub token, set_token, get_token: text<String> = "token", header("X-Token"), idempotency_token;
    }
}

output! {
    /// What putting gives.
    pub struct PutOutput = "PutOutput", builder PutOutputBuilder: Builder {
        /// The version.
        pub version, set_version, get_version: text<String> = "version";
    }
}

operation_error! {
    /// What putting fails with.
    pub enum PutError {}
}

operation! {
    /// Puts.
    pub fn put(PutInput) -> Result<PutOutput, PutError>
    as Put = "Put", streaming PutFluentBuilder,
    http("PUT", "/parcels/{key}");
}

input! {
    /// What keeping takes.
    pub struct KeepInput = "KeepInput", streaming builder KeepInputBuilder: KeepFluentBuilder<KeepInputFields> {
        /// In the URI; the builder asks for it.
        pub key, set_key, get_key: required text<String> = "key", label;
        /// What is kept.
        pub body, set_body, get_body: required value<ByteStream> = "body", payload, streaming, sensitive;
    }
}

operation! {
    /// Keeps.
    pub fn keep(KeepInput) -> Result<PutOutput, PutError>
    as Keep = "Keep", streaming KeepFluentBuilder,
    http("POST", "/parcels/{key}", 201), unsigned_payload;
}

output! {
    /// What fetching gives.
    pub struct FetchOutput = "FetchOutput", streaming infallible builder FetchOutputBuilder: StreamBuilder<FetchOutputFields> {
        /// The kind of parcel.
        pub kind, set_kind, get_kind: text<String> = "kind", header("X-Kind");
        /// What is in the parcel.
        pub body, set_body, get_body: required value<ByteStream> = "body", payload, streaming;
        /// How much there is.
        pub size, set_size, get_size: copy<i32> = "size", header("X-Size");
    }
}

input! {
    /// What fetching takes.
    pub struct FetchInput = "FetchInput", builder FetchInputBuilder: FetchFluentBuilder {
        /// In the URI.
        pub key, set_key, get_key: text<String> = "key", label;
    }
}

operation! {
    /// Fetches.
    pub fn fetch(FetchInput) -> Result<FetchOutput, PutError>
    as Fetch = "Fetch", FetchFluentBuilder,
    http("GET", "/parcels/{key}");
}

/// A request as the script got it.
#[derive(Debug, PartialEq)]
struct Got {
    line: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Got {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(its, _)| its == name).map(|(_, value)| value.as_str())
    }
}

/// Answers each request with the next status, and keeps what it got.
#[derive(Clone, Debug)]
struct Script {
    statuses: Arc<Mutex<VecDeque<u16>>>,
    got: Arc<Mutex<Vec<Got>>>,
}

impl Script {
    fn new(statuses: &[u16]) -> Self {
        let statuses = Arc::new(Mutex::new(statuses.iter().copied().collect()));
        Self { statuses, got: Arc::default() }
    }

    fn client(&self) -> Client {
        let connector = SharedHttpConnector::new(self.clone());
        let conf = Config::builder()
            .behavior_version(BehaviorVersion::latest())
            .credentials_provider(Credentials::for_tests())
            .region(Region::new("us-east-1"))
            .endpoint_resolver(Local)
            .sleep_impl(NoSleep)
            .stalled_stream_protection(StalledStreamProtectionConfig::disabled())
            .retry_config(RetryConfig::standard().with_max_attempts(3))
            .http_client(http_client_fn(move |_, _| connector.clone()));
        Client::from_conf(conf.build())
    }

    fn bodies(&self) -> Vec<Vec<u8>> {
        self.got.lock().unwrap().iter().map(|got| got.body.clone()).collect()
    }
}

impl HttpConnector for Script {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let script = self.clone();
        HttpConnectorFuture::new(async move {
            let line = format!("{} {}", request.method(), request.uri());
            let headers = request.headers().iter().map(|(name, value)| (name.to_owned(), value.to_owned()));
            let headers = headers.collect();
            let body = ByteStream::new(request.into_body()).collect().await.unwrap().to_vec();
            script.got.lock().unwrap().push(Got { line, headers, body });
            let status = script.statuses.lock().unwrap().pop_front().expect("another request");
            let body = SdkBody::from_body_1_x(SdkBody::from("{\"version\":\"7\"}"));
            let mut response = HttpResponse::new(StatusCode::try_from(status).unwrap(), body);
            response.headers_mut().insert("x-kind", "wide");
            response.headers_mut().insert("x-size", "15");
            Ok(response)
        })
    }
}

#[derive(Debug)]
struct Local;
impl ResolveEndpoint for Local {
    fn resolve_endpoint<'a>(&'a self, _: &'a Params) -> EndpointFuture<'a> {
        EndpointFuture::ready(Ok(Endpoint::builder().url("https://parcels.test").build()))
    }
}

#[derive(Debug)]
struct NoSleep;
impl AsyncSleep for NoSleep {
    fn sleep(&self, _: Duration) -> Sleep {
        Sleep::new(std::future::ready(()))
    }
}

/// Nothing here waits for anything outside.
fn run<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    for _ in 0..1_000 {
        if let Poll::Ready(output) = future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            return output;
        }
    }
    panic!("the call does not end");
}

/// A stream of which there is only one.
fn one_shot(text: &'static str) -> ByteStream {
    ByteStream::from_body_1_x(SdkBody::from(text))
}

#[test]
fn builders_of_an_input_have_what_those_of_the_official_crates_have() {
    let builder: PutInputBuilder = PutInput::builder().key("k").body(ByteStream::from_static(b"parcel"));
    assert_eq!(builder.get_body().as_ref().and_then(ByteStream::bytes), Some(&b"parcel"[..]));
    let builder = builder.tags("a").tags("b").more("c", "d");
    assert_eq!(builder.get_tags().as_deref(), Some(&["a".to_owned(), "b".to_owned()][..]));
    let input = builder.build().unwrap();
    let body: &ByteStream = input.body();
    assert_eq!((input.key(), body.bytes()), (Some("k"), Some(&b"parcel"[..])));
    assert_eq!(input.more().and_then(|its| its.get("c")).map(String::as_str), Some("d"));
    let empty = PutInput::builder().body(one_shot("parcel")).set_body(None).build().unwrap();
    assert_eq!(empty.body.size_hint(), (0, Some(0)));
}

#[test]
fn a_fluent_builder_shows_its_stream_without_a_copy() {
    let fluent: PutFluentBuilder = Script::new(&[]).client().put().key("k").body(one_shot("parcel"));
    let shown: &PutInputBuilder = fluent.as_input();
    assert_eq!(shown.get_body().as_ref().map(ByteStream::size_hint), Some((6, Some(6))));
    assert!(std::ptr::eq(shown.get_body(), fluent.get_body()));
    let fluent = fluent.set_body(None).set_key(Some("l".to_owned()));
    assert!(fluent.as_input().get_body().is_none());
    assert_eq!(fluent.get_key().as_deref(), Some("l"));
}

#[test]
fn nothing_prints_what_is_in_a_stream() {
    let secret = || ByteStream::from_static(b"secret");
    let put = PutInput::builder().key("k").body(secret());
    let texts = [
        format!("{put:?}"),
        format!("{:?}", Script::new(&[]).client().put().key("k").body(secret())),
        format!("{:?}", put.build().unwrap()),
        format!("{:?}", build(FetchOutput::builder().kind("k").body(secret()).fields)),
    ];
    for text in &texts {
        assert!(text.contains("\"k\"") && text.contains("ByteStream { .. }"), "{text}");
        assert!(!text.contains("secret"), "{text}");
    }
    assert!(texts[0].starts_with("PutInputBuilder {") && texts[1].starts_with("PutInputBuilder {"));
    assert!(texts[2].starts_with("PutInput { key: Some(\"k\"), body: ByteStream { .. }, "), "{}", texts[2]);
    assert!(format!("{:?}", PutInput::builder()).contains("body: None"));
}

#[test]
fn a_stream_is_the_body_of_the_request() {
    let script = Script::new(&[200, 200, 200]);
    let client = script.client();
    let output =
        run(client.put().key("a b").body(ByteStream::from_static(b"parcel")).tags("t").more("c", "d").send());
    assert_eq!(output.unwrap().version(), Some("7"));
    run(PutInput::builder().key("k").body(one_shot("other")).token("mine").send_with(&client)).unwrap();
    run(client.put().key("k").send()).unwrap();
    let got = script.got.lock().unwrap();
    let lines: Vec<_> = got.iter().map(|got| got.line.as_str()).collect();
    assert_eq!(
        lines,
        [
            "PUT https://parcels.test/parcels/a%20b?tag=t",
            "PUT https://parcels.test/parcels/k",
            "PUT https://parcels.test/parcels/k"
        ]
    );
    let bodies: Vec<_> = got.iter().map(|got| (got.body.as_slice(), got.header("content-length"))).collect();
    assert_eq!(
        bodies,
        [(&b"parcel"[..], Some("6")), (&b"other"[..], Some("5")), (&b""[..], Some("0"))],
        "who gives no stream sends an empty body"
    );
    assert_eq!(got[0].header("x-meta-c"), Some("d"));
    assert!(got.iter().all(|got| got.header("authorization").is_some()));
    assert_eq!((got[0].header("x-token").map(str::len), got[1].header("x-token")), (Some(36), Some("mine")));
}

#[test]
fn the_body_of_a_response_is_the_stream_of_the_output() {
    let script = Script::new(&[200, 404]);
    let output = run(script.client().fetch().key("k").send()).unwrap();
    assert_eq!((output.kind(), output.size()), (Some("wide"), Some(15)));
    assert_eq!(run(output.body.collect()).unwrap().to_vec(), b"{\"version\":\"7\"}");
    let error = run(script.client().fetch().key("k").send()).unwrap_err();
    let body = error.raw_response().and_then(|response| response.body().bytes());
    assert_eq!(body, Some(&b"{\"version\":\"7\"}"[..]), "what failed is read as ever");
}

#[test]
fn a_stream_in_memory_is_sent_again_as_it_is() {
    let script = Script::new(&[503, 500, 200]);
    run(script.client().put().key("k").body(ByteStream::from_static(b"parcel")).send()).unwrap();
    assert_eq!(script.bodies(), [b"parcel", b"parcel", b"parcel"]);
    let got = script.got.lock().unwrap();
    assert!(got.iter().all(|its| its.header("content-length") == Some("6")));
    assert!(got.iter().all(|its| its.header("x-token") == got[0].header("x-token")));
}

#[test]
fn a_stream_that_is_there_once_is_sent_once() {
    let script = Script::new(&[503, 200]);
    let error = run(script.client().put().key("k").body(one_shot("parcel")).send()).unwrap_err();
    assert!(matches!(&error, SdkError::ServiceError(its) if its.raw().status().as_u16() == 503), "{error:?}");
    assert_eq!(script.bodies(), [b"parcel"]);
}

#[test]
fn a_stream_is_not_presigned_and_bytes_are() {
    let script = Script::new(&[]);
    let presigning = || PresigningConfig::expires_in(Duration::from_secs(60)).unwrap();
    let put = |body| script.client().put().key("k").body(body).presigned(presigning());
    let error = run(put(one_shot("parcel"))).unwrap_err();
    assert!(format!("{error:?}").contains("a stream cannot be presigned"), "{error:?}");
    let request = run(put(ByteStream::from_static(b"parcel"))).unwrap();
    assert_eq!((request.method(), request.body()), ("PUT", &b"parcel"[..]));
    assert!(request.uri().starts_with("https://parcels.test/parcels/k?X-Amz-"), "{}", request.uri());
    let error = run(script.client().keep().body(one_shot("p")).presigned(presigning())).unwrap_err();
    assert!(format!("{error:?}").contains("key was not specified"), "{error:?}");
    assert!(script.got.lock().unwrap().is_empty(), "nothing is sent");
}

#[test]
fn nothing_is_sent_of_an_input_that_cannot_be_built() {
    let script = Script::new(&[201]);
    let client = script.client();
    let keep = || client.keep().body(one_shot("parcel"));
    for error in [run(keep().send()).unwrap_err(), run(keep().customize().send()).unwrap_err()] {
        assert!(matches!(error, SdkError::ConstructionFailure(_)), "{error:?}");
        assert!(format!("{error:?}").contains("key was not specified"), "{error:?}");
    }
    assert!(KeepInput::builder().build().unwrap_err().to_string().starts_with("key was missing"));
    assert!(script.got.lock().unwrap().is_empty());
    let shown = format!("{:?}", keep());
    assert!(shown.contains("body: \"*** Sensitive"), "{shown}");
    run(keep().key("k").send()).unwrap();
    assert_eq!(script.got.lock().unwrap()[0].line, "POST https://parcels.test/parcels/k");
}

/// Looks at the input, and has the protocol changed.
#[derive(Debug)]
struct Watching {
    seen: Arc<Mutex<Vec<u8>>>,
    protocol: Option<SharedClientProtocol>,
}

#[dyn_dispatch_hint]
impl Intercept for Watching {
    fn name(&self) -> &'static str {
        "Watching"
    }

    fn read_before_serialization(
        &self,
        context: &BeforeSerializationInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let input = context.input().downcast_ref::<PutInput>().ok_or("no input")?;
        self.seen.lock().unwrap().extend_from_slice(input.body().bytes().unwrap_or_default());
        if let Some(protocol) = self.protocol.clone() {
            cfg.interceptor_state().store_put(protocol);
        }
        Ok(())
    }
}

#[test]
fn interceptors_see_the_input_with_its_stream() {
    let (script, seen) = (Script::new(&[200]), Arc::default());
    let call = script.client().put().key("k").body(ByteStream::from_static(b"parcel")).customize();
    let call = call.interceptor(Watching { seen: Arc::clone(&seen), protocol: None });
    run(call.mutate_request(|request| drop(request.headers_mut().insert("x-more", "1"))).send()).unwrap();
    assert_eq!(*seen.lock().unwrap(), b"parcel");
    assert_eq!(script.bodies(), [b"parcel"]);
    assert_eq!(script.got.lock().unwrap()[0].header("x-more"), Some("1"));
}

#[test]
fn no_body_is_lost_to_a_stream() {
    let script = Script::new(&[]);
    let protocol = Some(botosmith_runtime::protocol::aws_json_1_1());
    let call = script.client().put().key("k").body(one_shot("parcel")).customize();
    let call = call.interceptor(Watching { seen: Arc::default(), protocol });
    let error = run(call.send()).unwrap_err();
    assert!(format!("{error:?}").contains("has written a body beside the input's stream"), "{error:?}");
}

#[test]
fn a_stream_has_a_place_and_is_left_alone() {
    let members = schema::<FetchOutputFields>().members();
    let body = members.iter().find(|member| member.member_name() == Some("body")).unwrap();
    assert_eq!((body.member_index(), body.shape_type()), (Some(1), ShapeType::Blob));
    assert!(body.streaming() && body.http_payload().is_some());
    let builder = FetchOutput::builder().kind("k").body(ByteStream::from_static(b"parcel")).size(3);
    let output = build(builder.fields);
    assert_eq!(output.body().size_hint(), (6, Some(6)));
    assert_eq!((output.kind(), output.size()), (Some("k"), Some(3)));
    // Codecs write what is beside it.
    assert_eq!(
        keys(&botosmith_runtime::document::to_document(&as_struct(&output)).unwrap()),
        ["kind", "size"]
    );
    let input = PutInput::builder().key("k").body(one_shot("parcel")).build().unwrap();
    assert_eq!(keys(&botosmith_runtime::document::to_document(&as_struct(&input)).unwrap()), ["key"]);
}

fn keys(document: &aws_smithy_types::Document) -> Vec<&str> {
    let keys: BTreeSet<_> = document.as_object().unwrap().keys().map(String::as_str).collect();
    keys.into_iter().collect()
}

#[test]
fn a_codec_puts_nothing_into_a_stream() {
    let text = br#"{"kind":"k","body":"ignored","size":3}"#;
    let codec = JsonCodec::new(JsonCodecSettings::builder().build());
    let mut reader = codec.create_deserializer(text);
    let read: FetchOutput = read_structure(&mut reader).unwrap();
    assert_eq!((read.kind(), read.size(), read.body().size_hint()), (Some("k"), Some(3), (0, Some(0))));
    assert_eq!(correct::<_, FetchOutput>(FetchOutputFields::empty()).body().size_hint(), (0, Some(0)));
}
