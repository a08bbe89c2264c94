//! The HTTP clients for tests of `aws-smithy-http-client`.

use crate::{config, reply};
use aws_smithy_http_client::test_util::dvr::ReplayingClient;
use aws_smithy_http_client::test_util::{
    capture_request, infallible_client_fn, NeverClient, ReplayEvent, StaticReplayClient,
};
use aws_smithy_types::body::SdkBody;
use std::time::Duration;

#[tokio::test]
async fn replayed_requests_are_compared() {
    let expected = http::Request::builder()
        .method("POST")
        .uri("https://proton.us-west-2.amazonaws.com/")
        .header("content-type", "application/x-amz-json-1.0")
        .header("x-amz-target", "AwsProton20200720.GetEnvironment")
        .body(SdkBody::from(r#"{"name":"n"}"#))
        .unwrap();
    let http = StaticReplayClient::new(vec![ReplayEvent::new(expected, reply(200, "{}"))]);
    let client = sdk::Client::from_conf(config(http.clone()).build());
    let output = client.get_environment().name("n").send().await.unwrap();
    // A required member that does not come has its zero value.
    let environment = output.environment().unwrap();
    assert_eq!((environment.name(), environment.created_at().secs()), ("", 0));
    assert_eq!(environment.deployment_status().as_str(), "no value was set");
    http.assert_requests_match(&["authorization"]);
    http.relaxed_requests_match();
}

#[tokio::test]
async fn a_request_is_captured() {
    let (http, received) = capture_request(None);
    let client = sdk::Client::from_conf(config(http).build());
    let _ = client.delete_environment().name("n").send().await;
    let request = received.expect_request();
    assert_eq!(request.headers().get("content-length"), Some("12"));
    let authorization = request.headers().get("authorization").unwrap();
    let start = "AWS4-HMAC-SHA256 Credential=AKID/20231114/us-west-2/proton/aws4_request, SignedHeaders=";
    assert!(authorization.starts_with(start), "{authorization}");
}

#[tokio::test]
async fn a_function_answers() {
    let http = infallible_client_fn(|request| {
        let target = request.headers().get("x-amz-target").unwrap().to_str().unwrap();
        let body = match target {
            "AwsProton20200720.GetAccountSettings" => {
                r#"{"accountSettings":{"pipelineServiceRoleArn":"arn:r"}}"#
            }
            _ => "{}",
        };
        http::Response::builder().status(200).body(body).unwrap()
    });
    let client = sdk::Client::from_conf(config(http).build());
    let settings = client.get_account_settings().send().await.unwrap();
    assert_eq!(settings.account_settings().unwrap().pipeline_service_role_arn(), Some("arn:r"));
    assert!(client.list_services().send().await.unwrap().services().is_empty());
}

#[tokio::test(start_paused = true)]
async fn no_answer_times_out() {
    let http = NeverClient::new();
    let timeouts = sdk::config::timeout::TimeoutConfig::builder()
        .operation_attempt_timeout(Duration::from_secs(1))
        .operation_timeout(Duration::from_secs(10));
    let retry = sdk::config::retry::RetryConfig::standard().with_max_attempts(2);
    // Time stands still unless nothing else is to be done, so timeouts pass at once.
    let time = aws_smithy_async::time::SystemTimeSource::new();
    let config = config(http.clone()).time_source(time).retry_config(retry).timeout_config(timeouts.build());
    let error = sdk::Client::from_conf(config.build()).list_services().send().await.unwrap_err();
    assert!(matches!(error, sdk::error::SdkError::TimeoutError(_)), "{error:?}");
    assert_eq!(http.num_calls(), 2);
}

#[tokio::test]
async fn recorded_traffic_is_replayed() {
    let traffic = r#"{"events":[
        {"connection_id":0,"action":{"Request":{"request":{"uri":"https://proton.us-west-2.amazonaws.com/",
            "headers":{"x-amz-target":["AwsProton20200720.GetService"]},"method":"POST"}}}},
        {"connection_id":0,"action":{"Data":{"data":{"Utf8":"{\"name\":\"s\"}"},"direction":"Request"}}},
        {"connection_id":0,"action":{"Eof":{"ok":true,"direction":"Request"}}},
        {"connection_id":0,"action":{"Response":{"response":{"Ok":{"status":200,"version":"HTTP/1.1",
            "headers":{"x-amzn-requestid":["r-7"]}}}}}},
        {"connection_id":0,"action":{"Data":{"data":{"Utf8":"{}"},"direction":"Response"}}},
        {"connection_id":0,"action":{"Eof":{"ok":true,"direction":"Response"}}}
    ],"docs":null,"version":"V0"}"#;
    let folder =
        std::env::temp_dir().join(format!("{}-traffic-{}", env!("CARGO_PKG_NAME"), std::process::id()));
    std::fs::write(&folder, traffic).unwrap();
    let http = ReplayingClient::from_file(&folder).unwrap();
    std::fs::remove_file(&folder).unwrap();
    let client = sdk::Client::from_conf(config(http.clone()).build());
    let output = client.get_service().name("s").send().await.unwrap();
    assert_eq!(sdk::operation::RequestId::request_id(&output), Some("r-7"));
    let checked = ["x-amz-target"];
    http.validate_body_and_headers(Some(&checked), "application/json").await.unwrap();
}
