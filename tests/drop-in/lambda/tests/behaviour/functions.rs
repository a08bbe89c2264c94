//! Functions.

use crate::{body, client, config, failure, header, json, lines, replay, reply};
use aws_sdk_lambda::types::{FunctionCode, Runtime};
use aws_sdk_lambda::waiters::function_active_v2::WaitUntilFunctionActiveV2Error;
use aws_sdk_lambda::Client;
use aws_smithy_async::test_util::instant_time_and_sleep;
use drop_in_lambda::functions;
use serde_json::json as value;
use std::time::Duration;

#[tokio::test]
async fn code_is_deployed() {
    let answer = value!({
        "FunctionName": "f", "FunctionArn": "arn:f", "CodeSize": 5_000_000_000_u64, "State": "Pending", "Version": "1",
        "Runtime": "python9.99", "Timeout": 30, "VpcConfig": {"SubnetIds": ["subnet-1"], "VpcId": "vpc-1"},
        "Environment": {"Variables": {"STAGE": "test"}}, "EphemeralStorage": {"Size": 1024}, "Later": {"a": [1]},
        "SnapStart": {"ApplyOn": "PublishedVersions", "OptimizationStatus": "Off"},
        "Layers": [{"Arn": "arn:layer", "CodeSize": 7}], "Architectures": ["arm64"], "StateReason": null,
    });
    let (client, http) = client(vec![
        reply(201, &[], answer.to_string()),
        failure(409, "ResourceConflictException", value!({"Type": "User", "message": "there is one"})),
    ]);
    let call = functions::deploy(&client, "f", vec![80, 75, 5, 6]).unwrap();
    assert_eq!(call.get_memory_size(), &Some(512));
    let made = functions::deploy_new(call.clone()).await.unwrap().unwrap();
    assert_eq!((made.code_size(), made.version(), made.state_reason()), (5_000_000_000, Some("1"), None));
    assert_eq!(made.runtime().map(Runtime::as_str), Some("python9.99"));
    assert_eq!(made.vpc_config().unwrap().subnet_ids(), ["subnet-1"]);
    assert_eq!(made.ephemeral_storage().unwrap().size(), 1024);
    assert_eq!((made.layers()[0].code_size(), made.architectures()[0].as_str()), (7, "arm64"));
    assert!(functions::deploy_new(call).await.unwrap().is_none());
    assert_eq!(lines(&http), ["POST /2015-03-31/functions", "POST /2015-03-31/functions"]);
    assert_eq!(header(&http, 0, "content-type").as_deref(), Some("application/json"));
    let expected = value!({
        "FunctionName": "f", "Role": "arn:aws:iam::123456789012:role/platform", "Runtime": "python3.12",
        "Handler": "app.handler", "PackageType": "Zip", "Architectures": ["arm64"], "Code": {"ZipFile": "UEsFBg=="},
        "MemorySize": 512, "Timeout": 30, "Publish": true, "Environment": {"Variables": {"EMPTY": "", "STAGE": "test"}},
        "EphemeralStorage": {"Size": 1024}, "TracingConfig": {"Mode": "Active"},
        "SnapStart": {"ApplyOn": "PublishedVersions"}, "DeadLetterConfig": {"TargetArn": "arn:aws:sqs:::dead"},
        "LoggingConfig": {"LogFormat": "JSON"}, "VpcConfig": {"SubnetIds": ["subnet-1", "subnet-2"]},
        "Tags": {"team": "platform"},
    });
    assert_eq!(body(&http, 0), expected);
}

fn state(state: &str) -> http::Response<aws_smithy_types::body::SdkBody> {
    json(value!({"Configuration": {"State": state, "LastUpdateStatus": "Successful"}}))
}

#[tokio::test(start_paused = true)]
async fn a_waiter_waits_for_a_function() {
    let (client, http) = client(vec![state("Pending"), state("Pending"), state("Active")]);
    let last = functions::ready(&client, "f", Duration::from_secs(600)).await.unwrap();
    let output = last.into_result().unwrap();
    assert_eq!(output.configuration().unwrap().state().unwrap().as_str(), "Active");
    assert_eq!(lines(&http)[2], "GET /2015-03-31/functions/f");
}

#[tokio::test(start_paused = true)]
async fn a_waiter_ends_where_a_function_failed() {
    let (client, _) = client(vec![state("Pending"), state("Failed")]);
    let error = functions::ready(&client, "f", Duration::from_secs(600)).await.unwrap_err();
    let WaitUntilFunctionActiveV2Error::FailureState(last) = error else { panic!("{error:?}") };
    assert!(last.final_poll().as_result().is_ok());
}

#[tokio::test]
async fn a_waiter_gives_up() {
    let (time, sleep) = instant_time_and_sleep(std::time::UNIX_EPOCH);
    let answers = (0..300).map(|_| state("Pending")).collect();
    let client = Client::from_conf(config(replay(answers)).time_source(time).sleep_impl(sleep).build());
    let error = functions::ready(&client, "f", Duration::from_secs(20)).await.unwrap_err();
    let WaitUntilFunctionActiveV2Error::ExceededMaxWait(waited) = error else { panic!("{error:?}") };
    assert_eq!(waited.max_wait(), Duration::from_secs(20));
    assert!(waited.poll_count() > 1);
}

#[tokio::test(start_paused = true)]
async fn waiters_follow_each_other() {
    let missing = || failure(404, "ResourceNotFoundException", value!({"Type": "User", "Message": "none"}));
    let configuration =
        |state: &str, update: &str| json(value!({"State": state, "LastUpdateStatus": update}));
    let (client, http) = client(vec![
        missing(),
        state("Pending"),
        configuration("Pending", "InProgress"),
        configuration("Active", "InProgress"),
        configuration("Active", "InProgress"),
        configuration("Active", "Successful"),
    ]);
    functions::ready_by_steps(&client, "f", Duration::from_secs(600)).await.unwrap();
    assert_eq!(lines(&http).iter().filter(|line| line.ends_with("/f/configuration")).count(), 4);
}

#[tokio::test(start_paused = true)]
async fn code_is_updated() {
    let (client, http) =
        client(vec![json(value!({"RevisionId": "r2", "LastUpdateStatus": "InProgress"})), state("Active")]);
    assert_eq!(functions::update(&client, "f", b"PK".to_vec(), "r1").await.unwrap(), "r2");
    assert_eq!(lines(&http)[0], "PUT /2015-03-31/functions/f/code");
    assert_eq!(body(&http, 0), value!({"ZipFile": "UEs=", "RevisionId": "r1", "DryRun": false}));
}

#[tokio::test]
async fn functions_are_looked_for_and_told() {
    let found = value!({
        "Configuration": {
            "FunctionName": "f", "State": "Failed", "StateReason": "no code", "CodeSize": 3,
            "Layers": [{"CodeSize": 4}, {}],
        },
        "Code": {"RepositoryType": "S3", "Location": "https://code"}, "Tags": {"a": "b"},
        "Concurrency": {"ReservedConcurrentExecutions": 0},
    });
    let missing = failure(404, "ResourceNotFoundException", value!({"Message": "none"}));
    let (client, http) = client(vec![json(found), missing]);
    let found = functions::find(&client, "a:b/c d").await.unwrap().unwrap();
    assert_eq!(
        functions::told(found.configuration().unwrap()),
        "f image, 128 MB, 3 + 4 bytes, failed: no code"
    );
    assert_eq!(found.code().unwrap().location(), Some("https://code"));
    assert_eq!(found.concurrency().unwrap().reserved_concurrent_executions(), Some(0));
    assert!(functions::find(&client, "none").await.unwrap().is_none());
    assert_eq!(lines(&http)[0], "GET /2015-03-31/functions/a%3Ab%2Fc%20d?Qualifier=%24LATEST");
}

#[tokio::test]
async fn functions_come_page_by_page() {
    let page = |names: &[&str], next: Option<&str>| {
        let functions: Vec<_> = names.iter().map(|name| value!({"FunctionName": name})).collect();
        json(value!({"Functions": functions, "NextMarker": next}))
    };
    let (client, http) = client(vec![page(&["a", "b"], Some("m/1")), page(&["c"], None)]);
    let all = functions::all(&client).await.unwrap();
    let names: Vec<_> = all.iter().filter_map(|it| it.function_name()).collect();
    assert_eq!(names, ["a", "b", "c"]);
    assert_eq!(
        lines(&http),
        [
            "GET /2015-03-31/functions?FunctionVersion=ALL&MaxItems=2",
            "GET /2015-03-31/functions?FunctionVersion=ALL&Marker=m%2F1&MaxItems=2"
        ]
    );
}

#[tokio::test]
async fn a_function_is_deleted() {
    let missing = failure(404, "ResourceNotFoundException", value!({"Message": "none"}));
    let (client, http) =
        client(vec![reply(204, &[], ""), missing, failure(429, "TooManyRequestsException", value!({}))]);
    assert!(functions::delete(&client, "f").await.unwrap());
    assert!(!functions::delete(&client, "f").await.unwrap());
    let error = functions::delete(&client, "f").await.unwrap_err();
    assert!(matches!(error, aws_sdk_lambda::Error::TooManyRequestsException(_)), "{error:?}");
    assert_eq!(lines(&http)[0], "DELETE /2015-03-31/functions/f");
}

#[test]
fn values_are_made_and_shown() {
    let code = FunctionCode::builder().s3_bucket("b").s3_key("k").build();
    assert_eq!((code.s3_bucket(), code.zip_file()), (Some("b"), None));
    let code = format!(
        "{:?}",
        FunctionCode::builder().zip_file(aws_sdk_lambda::primitives::Blob::new("secret")).build()
    );
    assert!(code.contains("Sensitive Data Redacted"), "{code}");
    assert_eq!(Runtime::from("python3.12"), Runtime::Python312);
    assert!(Runtime::values().contains(&"nodejs20.x"));
    assert_eq!("ruby3.2".parse::<Runtime>().unwrap(), Runtime::Ruby32);
}
