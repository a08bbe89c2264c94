//! The client: configuration, endpoints of accounts, one call that differs, the request as a whole.

use crate::{config, replay};
use aws_credential_types::Credentials;
use aws_sdk_dynamodb::config::{Region, SharedCredentialsProvider};
use aws_sdk_dynamodb::error::DisplayErrorContext;
use aws_sdk_dynamodb::{Client, Config};
use aws_smithy_http_client::test_util::StaticReplayClient;
use aws_types::endpoint_config::AccountIdEndpointMode;
use drop_in_dynamodb::{tables, TABLE};
use serde_json::json;

fn answers(count: usize) -> StaticReplayClient {
    replay(&vec![(200, json!({"Table": {}})); count])
}

#[tokio::test]
async fn a_request_is_signed_as_a_whole() {
    let http = answers(1);
    let client = Client::from_conf(config(http.clone()).build());
    client.describe_table().table_name(TABLE).send().await.unwrap();
    let request = http.actual_requests().next().unwrap();
    assert_eq!((request.method(), request.uri()), ("POST", "https://dynamodb.eu-central-1.amazonaws.com/"));
    assert_eq!(request.body().bytes(), Some(&br#"{"TableName":"orders"}"#[..]));
    let header = |name: &str| request.headers().get(name).unwrap_or_default();
    assert_eq!(header("content-type"), "application/x-amz-json-1.0");
    assert_eq!(header("x-amz-target"), "DynamoDB_20120810.DescribeTable");
    assert_eq!(header("x-amz-date"), "20231114T221320Z");
    let credential = "AWS4-HMAC-SHA256 Credential=AKID/20231114/eu-central-1/dynamodb/aws4_request, ";
    assert!(header("authorization").starts_with(credential), "{}", header("authorization"));
    assert!(header("x-amz-user-agent").contains("api/dynamodb/"), "{}", header("x-amz-user-agent"));
}

/// The host of a call with these credentials and this mode, or why there is none.
async fn host(account: Option<&str>, mode: Option<AccountIdEndpointMode>) -> Result<String, String> {
    let http = answers(1);
    let mut credentials = Credentials::builder().access_key_id("AKID").secret_access_key("secret");
    credentials.set_account_id(account.map(Into::into));
    let mut builder = config(http.clone()).credentials_provider(credentials.provider_name("test").build());
    builder.set_account_id_endpoint_mode(mode);
    let call = Client::from_conf(builder.build()).describe_table().table_name(TABLE);
    call.send().await.map_err(|error| DisplayErrorContext(error).to_string())?;
    let request = http.actual_requests().next().unwrap();
    Ok(request.uri().trim_start_matches("https://").trim_end_matches(".amazonaws.com/").to_owned())
}

#[tokio::test]
async fn an_account_has_an_endpoint_of_its_own() {
    use AccountIdEndpointMode::{Disabled, Preferred, Required};
    let (own, shared) = ("123456789012.ddb.eu-central-1", "dynamodb.eu-central-1");
    let account = Some("123456789012");
    assert_eq!(host(account, None).await.as_deref(), Ok(own));
    assert_eq!(host(account, Some(Preferred)).await.as_deref(), Ok(own));
    assert_eq!(host(account, Some(Required)).await.as_deref(), Ok(own));
    assert_eq!(host(account, Some(Disabled)).await.as_deref(), Ok(shared));
    assert_eq!(host(None, None).await.as_deref(), Ok(shared));
    assert_eq!(host(None, Some(Preferred)).await.as_deref(), Ok(shared));
    let error = host(None, Some(Required)).await.unwrap_err();
    assert!(error.contains("AccountIdEndpointMode is required but no AccountID was provided"), "{error}");
}

#[tokio::test]
async fn a_shared_configuration_says_what_it_says() {
    let http = answers(1);
    let credentials = Credentials::builder()
        .access_key_id("AKID")
        .secret_access_key("secret")
        .account_id("123456789012")
        .provider_name("test");
    let shared = aws_types::SdkConfig::builder()
        .behavior_version(aws_sdk_dynamodb::config::BehaviorVersion::latest())
        .region(Region::new("us-east-1"))
        .credentials_provider(SharedCredentialsProvider::new(credentials.build()))
        .account_id_endpoint_mode(AccountIdEndpointMode::Disabled)
        .http_client(http.clone())
        .build();
    let client = Client::new(&shared);
    assert_eq!(client.config().region().map(Region::as_ref), Some("us-east-1"));
    client.list_tables().send().await.unwrap();
    let preferred = aws_sdk_dynamodb::config::Builder::from(&shared)
        .account_id_endpoint_mode(AccountIdEndpointMode::Preferred)
        .http_client(answers(1))
        .build();
    Client::from_conf(preferred).list_tables().send().await.unwrap();
    let request = http.actual_requests().next().unwrap();
    assert_eq!(
        (request.uri(), request.body().bytes()),
        ("https://dynamodb.us-east-1.amazonaws.com/", Some(&b"{}"[..]))
    );
}

#[tokio::test]
async fn a_local_service_is_called_where_it_is() {
    let http = answers(2);
    let local = config(http.clone()).endpoint_url("http://localhost:8000").build();
    let client = Client::from_conf(local);
    assert!(tables::exists(&client, TABLE).await.unwrap());
    client
        .describe_table()
        .table_name(TABLE)
        .customize()
        .config_override(Config::builder().endpoint_url("http://localhost:8001").region(Region::new("local")))
        .mutate_request(|request| {
            request.headers_mut().insert("x-mine", "1");
        })
        .send()
        .await
        .unwrap();
    let requests: Vec<_> = http.actual_requests().collect();
    assert_eq!(requests[0].uri(), "http://localhost:8000/");
    assert_eq!(
        (requests[1].uri(), requests[1].headers().get("x-mine")),
        ("http://localhost:8001/", Some("1"))
    );
    assert!(requests[1].headers().get("authorization").unwrap().contains("/local/dynamodb/aws4_request"));
}
