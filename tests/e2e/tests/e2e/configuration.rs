//! From settings to what is sent: hosts, regions, keys, and changes to a single call.

use aws_credential_types::provider::SharedCredentialsProvider;
use aws_runtime::env_config::file::{EnvConfigFileKind, EnvConfigFiles};
use aws_runtime::env_config::section::EnvConfigSections;
use aws_runtime::env_config::{get_service_env_config, source};
use aws_types::origin::Origin;
use aws_types::os_shim_internal::{Env, Fs};
use aws_types::sdk_config::{SdkConfig, SharedHttpClient};
use aws_types::service_config::{LoadServiceConfig, ServiceConfigKey};
use botosmith_proton::config::http::HttpRequest;
use botosmith_proton::config::interceptors::{
    BeforeTransmitInterceptorContextMut, FinalizerInterceptorContextRef,
};
use botosmith_proton::config::retry::RetryConfig;
use botosmith_proton::config::{
    AppName, BehaviorVersion, ConfigBag, Credentials, Intercept, Region, RuntimeComponents,
};
use botosmith_proton::error::{BoxError, DisplayErrorContext, SdkError};
use botosmith_proton::{Client, Config};
use e2e_tests::clients::{base, client, credentials, for_stub, KEY_ID, REGION, SECRET_KEY};
use e2e_tests::server::Server;
use serde_json::json;
use std::convert::Infallible;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Arc;
use test_calls::exchange::{Reply, Request};
use test_calls::sigv4;
use test_calls::stub::Stub;

/// A stub that answers every call with an empty output.
fn stub() -> Stub {
    Stub::always(Reply::ok(&json!({})))
}

/// The one request that a call leads to.
async fn request(stub: &Stub, conf: Config) -> Request {
    Client::from_conf(conf).get_account_settings().send().await.expect("success");
    one(stub)
}

fn one(stub: &Stub) -> Request {
    let mut requests = stub.requests();
    assert_eq!(requests.len(), 1, "{requests:#?}");
    requests.remove(0)
}

fn assert_signed(request: &Request, region: &str) {
    assert_eq!(sigv4::verify(request, SECRET_KEY, region, "proton").as_deref(), Ok(KEY_ID), "{request:#?}");
}

#[tokio::test]
async fn hosts_follow_the_region_and_the_kind_of_endpoint() {
    for (region, fips, dual, host) in [
        ("eu-north-1", false, false, "proton.eu-north-1.amazonaws.com"),
        ("us-east-1", true, false, "proton-fips.us-east-1.amazonaws.com"),
        ("us-east-1", false, true, "proton.us-east-1.api.aws"),
        ("us-east-1", true, true, "proton-fips.us-east-1.api.aws"),
        ("us-gov-west-1", true, false, "proton-fips.us-gov-west-1.amazonaws.com"),
        ("cn-north-1", false, false, "proton.cn-north-1.amazonaws.com.cn"),
        ("cn-north-1", false, true, "proton.cn-north-1.api.amazonwebservices.com.cn"),
    ] {
        let stub = stub();
        let conf =
            base().http_client(stub.clone()).region(Region::new(region)).use_fips(fips).use_dual_stack(dual);
        let request = request(&stub, conf.build()).await;
        assert_eq!(request.origin, format!("https://{host}"));
        assert_eq!(request.path, "/");
        assert_signed(&with_host(&request, host), region);
    }
}

/// HTTP clients add the host's header; the signature knows it already.
fn with_host(request: &Request, host: &str) -> Request {
    let mut request = request.clone();
    if !request.headers.iter().any(|(name, _)| name == "host") {
        request.headers.push(("host".to_owned(), host.to_owned()));
    }
    request
}

#[tokio::test]
async fn without_a_region_nothing_is_sent() {
    let stub = stub();
    let conf = base().http_client(stub.clone()).region(None).build();
    let err = Client::from_conf(conf).get_account_settings().send().await.expect_err("nowhere to go");
    assert!(matches!(err, SdkError::DispatchFailure(_) | SdkError::ConstructionFailure(_)), "{err:?}");
    let context = DisplayErrorContext(&err).to_string();
    assert!(context.contains("Invalid Configuration: Missing Region"), "{context}");
    assert!(stub.requests().is_empty());
}

#[tokio::test]
async fn an_endpoint_url_wins_and_its_path_stays() {
    let stub = stub();
    let conf = for_stub(&stub).endpoint_url("http://127.0.0.1:9/base/").build();
    let request = request(&stub, conf).await;
    assert_eq!((request.origin.as_str(), request.path.as_str()), ("http://127.0.0.1:9", "/base/"));
    assert_signed(&with_host(&request, "127.0.0.1:9"), REGION);

    let conf = for_stub(&stub).endpoint_url("http://127.0.0.1:9").use_fips(true).build();
    let err = Client::from_conf(conf).get_account_settings().send().await.expect_err("both cannot be");
    let context = DisplayErrorContext(&err).to_string();
    assert!(context.contains("FIPS and custom endpoint are not supported"), "{context}");
}

/// What stands in the environment and in the shared configuration file, read by the official crates' own code.
#[derive(Debug)]
struct Surroundings(Env, EnvConfigSections);

impl LoadServiceConfig for Surroundings {
    fn load_config(&self, key: ServiceConfigKey<'_>) -> Option<String> {
        get_service_env_config(key, &self.0, Some(&self.1), |text| Ok::<_, Infallible>(text.to_owned()))
            .ok()?
    }
}

const FILE: &str = "
[default]
region = us-east-1
services = mine
endpoint_url = http://file-for-all.test

[services mine]
proton =
  endpoint_url = http://file.test
s3 =
  endpoint_url = http://wrong.test
";

async fn surroundings(env: &[(&str, &str)], file: &str) -> Surroundings {
    let env = Env::from_slice(env);
    let files = EnvConfigFiles::builder().with_contents(EnvConfigFileKind::Config, file).build();
    let source = source::load(&env, &Fs::from_slice(&[]), &files).await.expect("a source");
    Surroundings(env, EnvConfigSections::parse(source).expect("sections"))
}

#[tokio::test]
async fn endpoint_urls_come_from_the_environment_and_the_file() {
    let for_all = ("AWS_ENDPOINT_URL", "http://env-for-all.test");
    let for_proton = ("AWS_ENDPOINT_URL_PROTON", "http://env.test");
    let other = ("AWS_ENDPOINT_URL_S3", "http://wrong.test");
    for (env, file, expected) in [
        (&[for_all, for_proton, other][..], FILE, "http://env.test"),
        (&[other], FILE, "http://file.test"),
        (&[for_all, other], "", "http://env-for-all.test"),
        (&[other], "", "https://proton.eu-north-1.amazonaws.com"),
    ] {
        let stub = stub();
        let shared = shared(&stub).service_config(surroundings(env, file).await).build();
        let client = Client::new(&shared);
        client.get_account_settings().send().await.expect("success");
        assert_eq!(one(&stub).origin, expected);
    }

    // What the program says wins over what stands around it.
    let stub = stub();
    let mut shared = shared(&stub).service_config(surroundings(&[for_proton], FILE).await);
    shared.set_endpoint_url(Some("http://code.test".into()));
    shared.insert_origin("endpoint_url", Origin::shared_config());
    Client::new(&shared.build()).get_account_settings().send().await.expect("success");
    assert_eq!(one(&stub).origin, "http://code.test");
}

fn shared(stub: &Stub) -> aws_types::sdk_config::Builder {
    SdkConfig::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new(REGION))
        .credentials_provider(SharedCredentialsProvider::new(credentials()))
        .http_client(SharedHttpClient::new(stub.clone()))
}

#[tokio::test]
async fn shared_settings_arrive() {
    let stub = stub();
    let shared = shared(&stub).app_name(AppName::new("my-app").expect("valid")).use_dual_stack(true).build();
    Client::new(&shared).get_account_settings().send().await.expect("success");
    let request = one(&stub);
    assert_eq!(request.origin, "https://proton.eu-north-1.api.aws");
    assert!(request.header("user-agent").ends_with(" app/my-app"), "{request:#?}");
    assert!(request.header("x-amz-user-agent").contains(" api/proton/"), "{request:#?}");
}

#[tokio::test]
async fn session_tokens_are_sent_and_signed() {
    let stub = stub();
    let with_token = Credentials::new(KEY_ID, SECRET_KEY, Some("session/token==".into()), None, "test");
    let request = request(&stub, for_stub(&stub).credentials_provider(with_token).build()).await;
    assert_eq!(request.header("x-amz-security-token"), "session/token==");
    assert!(request.header("authorization").contains(";x-amz-security-token;"), "{request:#?}");
    assert_signed(&with_host(&request, "proton.eu-north-1.amazonaws.com"), REGION);
}

#[tokio::test]
async fn without_credentials_nothing_is_sent() {
    let stub = stub();
    let conf =
        Config::builder().behavior_version_latest().region(Region::new(REGION)).http_client(stub.clone());
    let err = Client::from_conf(conf.build()).get_account_settings().send().await.expect_err("no keys");
    assert!(matches!(err, SdkError::DispatchFailure(_) | SdkError::ConstructionFailure(_)), "{err:?}");
    assert!(stub.requests().is_empty());
}

#[tokio::test]
async fn requests_can_be_changed_before_they_are_signed() {
    let server = Server::start(vec![Reply::ok(&json!({})); 2]).await;
    let client = client(server.url());
    let call = client.get_service().name("s").customize().mutate_request(|request| {
        request.headers_mut().insert("x-mine", "1");
    });
    call.send().await.expect("success");
    let call = client.get_service().name("s").customize().map_request(|mut request: HttpRequest| {
        request.headers_mut().insert("x-mine", "2");
        Ok::<_, Infallible>(request)
    });
    call.send().await.expect("success");
    for (request, value) in server.requests().iter().zip(["1", "2"]) {
        assert_eq!(request.header("x-mine"), value);
        assert!(request.header("authorization").contains(";x-mine"), "{request:#?}");
        assert_signed(request, REGION);
    }
}

#[tokio::test]
async fn a_change_that_fails_fails_the_call() {
    let stub = stub();
    let client = Client::from_conf(for_stub(&stub).build());
    let call = client.get_service().customize().map_request(|_| Err(std::io::Error::other("no, thanks")));
    let err = call.send().await.expect_err("the change failed");
    let context = DisplayErrorContext(&err).to_string();
    assert!(context.contains("no, thanks"), "{context}");
    assert!(stub.requests().is_empty());
}

/// Counts attempts and calls, and changes what has been signed.
#[derive(Clone, Debug, Default)]
struct Counter(Arc<[AtomicUsize; 2]>);

impl Intercept for Counter {
    fn name(&self) -> &'static str {
        "Counter"
    }

    fn modify_before_transmit(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        self.0[0].fetch_add(1, Ordering::SeqCst);
        context.request_mut().headers_mut().insert("x-late", "1");
        Ok(())
    }

    fn read_after_execution(
        &self,
        _: &FinalizerInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        self.0[1].fetch_add(1, Ordering::SeqCst);
        Ok(())
    }
}

#[tokio::test(start_paused = true)]
async fn interceptors_of_client_and_call_see_what_they_should() {
    let (of_client, of_call) = (Counter::default(), Counter::default());
    let internal = Reply::error(500, "InternalServerException", "m");
    let stub = Stub::new([internal, Reply::ok(&json!({})), Reply::ok(&json!({}))]);
    let client = Client::from_conf(for_stub(&stub).interceptor(of_client.clone()).build());
    client.get_service().customize().interceptor(of_call.clone()).send().await.expect("success");
    client.get_service().send().await.expect("success");
    let counts = |counter: &Counter| [0, 1].map(|i| counter.0[i].load(Ordering::SeqCst));
    assert_eq!((counts(&of_client), counts(&of_call)), ([3, 2], [2, 1]));
    let requests = stub.requests();
    assert_eq!(requests.len(), 3);
    assert!(requests.iter().all(|request| request.header("x-late") == "1"));
    assert!(!requests[0].header("authorization").contains("x-late"));
}

#[tokio::test]
async fn one_call_goes_to_another_region() {
    let stub = stub();
    let client = Client::from_conf(base().http_client(stub.clone()).build());
    let own = Config::builder().region(Region::new("us-west-2"));
    client.get_service().customize().config_override(own).send().await.expect("success");
    let request = one(&stub);
    assert_eq!(request.origin, "https://proton.us-west-2.amazonaws.com");
    assert_signed(&with_host(&request, "proton.us-west-2.amazonaws.com"), "us-west-2");

    client.get_service().send().await.expect("success");
    let request = one(&stub);
    assert_eq!(request.origin, "https://proton.eu-north-1.amazonaws.com");
    assert_signed(&with_host(&request, "proton.eu-north-1.amazonaws.com"), REGION);
}

#[tokio::test(start_paused = true)]
async fn one_call_has_settings_of_its_own() {
    let (theirs, own) = (stub(), Stub::always(Reply::error(500, "InternalServerException", "m")));
    let client = Client::from_conf(for_stub(&theirs).build());
    let settings = Config::builder()
        .http_client(own.clone())
        .endpoint_url("http://own.test")
        .credentials_provider(Credentials::new("OTHER", SECRET_KEY, None, None, "test"))
        .retry_config(RetryConfig::standard().with_max_attempts(2));
    client.get_service().customize().config_override(settings).send().await.expect_err("an error");
    assert!(theirs.requests().is_empty());
    let requests = own.requests();
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[0].origin, "http://own.test");
    let key_id = sigv4::verify(&with_host(&requests[0], "own.test"), SECRET_KEY, REGION, "proton");
    assert_eq!(key_id.as_deref(), Ok("OTHER"));
}
