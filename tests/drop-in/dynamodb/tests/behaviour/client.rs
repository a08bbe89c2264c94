//! The client: configuration, endpoints of accounts, one call that differs, the request as a whole.

use crate::{config, replay};
use aws_credential_types::Credentials;
use aws_sdk_dynamodb::config::endpoint::{
    DefaultResolver, Endpoint, EndpointFuture, Params, ResolveEndpoint,
};
use aws_sdk_dynamodb::config::{Region, SharedCredentialsProvider};
use aws_sdk_dynamodb::error::DisplayErrorContext;
use aws_sdk_dynamodb::{Client, Config};
use aws_smithy_http_client::test_util::StaticReplayClient;
use aws_types::endpoint_config::AccountIdEndpointMode;
use drop_in_dynamodb::{tables, TABLE};
use serde_json::json;
use std::sync::{Arc, Mutex};

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

/// Sends calls for one table elsewhere, and all others where they go anyway.
#[derive(Debug, Default)]
struct Archive {
    all: DefaultResolver,
    asked: Mutex<Vec<String>>,
}

impl ResolveEndpoint for Archive {
    fn resolve_endpoint<'a>(&'a self, params: &'a Params) -> EndpointFuture<'a> {
        let tables = params.resource_arn_list().unwrap_or_default().join(",");
        self.asked.lock().unwrap().push(format!(
            "{:?} {:?} {tables:?} {:?} {:?} {:?}",
            params.region(),
            params.resource_arn(),
            params.account_id(),
            params.account_id_endpoint_mode(),
            params.is_search_operation(),
        ));
        match params.resource_arn() {
            Some("archive") => {
                EndpointFuture::ready(Ok(Endpoint::builder().url("https://archive.example.com").build()))
            }
            _ => self.all.resolve_endpoint(params),
        }
    }
}

#[tokio::test]
async fn a_resolver_of_ones_own_looks_at_the_tables() {
    let http = answers(3);
    let archive = Arc::new(Archive::default());
    #[derive(Debug)]
    struct Shared(Arc<Archive>);
    impl ResolveEndpoint for Shared {
        fn resolve_endpoint<'a>(&'a self, params: &'a Params) -> EndpointFuture<'a> {
            self.0.resolve_endpoint(params)
        }
    }
    let credentials = Credentials::builder()
        .access_key_id("AKID")
        .secret_access_key("secret")
        .account_id("123456789012")
        .provider_name("test");
    let config = config(http.clone())
        .credentials_provider(credentials.build())
        .endpoint_resolver(Shared(archive.clone()))
        .build();
    let client = Client::from_conf(config);
    client.describe_table().table_name("archive").send().await.unwrap();
    client.describe_table().table_name(TABLE).send().await.unwrap();
    let request = drop_in_dynamodb::order::Order::new("ada", 1, &[]).write().unwrap();
    client.batch_write_item().request_items(TABLE, vec![request]).send().await.unwrap();
    let urls: Vec<_> = http.actual_requests().map(|request| request.uri().to_owned()).collect();
    let own = "https://123456789012.ddb.eu-central-1.amazonaws.com/";
    assert_eq!(urls, ["https://archive.example.com/", own, own]);
    let account = "Some(\"123456789012\") Some(\"preferred\") None";
    assert_eq!(
        *archive.asked.lock().unwrap(),
        [
            format!("Some(\"eu-central-1\") Some(\"archive\") \"\" {account}"),
            format!("Some(\"eu-central-1\") Some(\"orders\") \"\" {account}"),
            format!("Some(\"eu-central-1\") None \"orders\" {account}"),
        ]
    );
}

#[tokio::test]
async fn parameters_are_made_by_hand() {
    let params = Params::builder()
        .region("us-east-1")
        .account_id("123456789012")
        .set_account_id_endpoint_mode(Some("required".to_owned()))
        .resource_arn_list(vec!["a".to_owned()])
        .is_search_operation(false)
        .build()
        .unwrap();
    assert_eq!((params.resource_arn(), params.is_search_operation()), (None, Some(false)));
    assert_eq!((params.use_fips(), params.endpoint()), (Some(false), None));
    let endpoint = DefaultResolver::new().resolve_endpoint(&params).await.unwrap();
    assert_eq!(endpoint.url(), "https://123456789012.ddb.us-east-1.amazonaws.com");
    let error = Params::builder().region("no host").build().unwrap_err();
    assert!(error.to_string().contains("`region`"), "{error}");
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
