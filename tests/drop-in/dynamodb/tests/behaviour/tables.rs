//! Tables.

use crate::{called, client, config, failure, replay, sent};
use aws_sdk_dynamodb::types::{BillingMode, KeyType, TableStatus, TimeToLiveStatus};
use aws_sdk_dynamodb::waiters::table_exists::WaitUntilTableExistsError;
use aws_sdk_dynamodb::Client;
use aws_smithy_async::test_util::instant_time_and_sleep;
use drop_in_dynamodb::{tables, TABLE};
use serde_json::{json, Value};
use std::time::Duration;

fn table(status: &str) -> (u16, Value) {
    (200, json!({"Table": {"TableName": TABLE, "TableStatus": status, "ItemCount": 3}}))
}

#[tokio::test]
async fn a_table_is_made() {
    let description = json!({
        "TableName": TABLE, "TableStatus": "CREATING", "CreationDateTime": 1.5e9, "ItemCount": 0,
        "TableSizeBytes": 5_000_000_000_u64, "DeletionProtectionEnabled": true,
        "KeySchema": [{"AttributeName": "customer", "KeyType": "HASH"}],
        "BillingModeSummary": {"BillingMode": "SOMETHING_NEW"},
        "ProvisionedThroughput": {"ReadCapacityUnits": 0, "NumberOfDecreasesToday": 0},
    });
    let (client, http) = client(&[(200, json!({"TableDescription": description}))]);
    let made = tables::create(&client, &[("stage", "test")]).await.unwrap();
    let table = made.table_description().unwrap();
    assert_eq!((table.table_status(), table.item_count()), (Some(&TableStatus::Creating), Some(0)));
    assert_eq!(
        (table.table_size_bytes, table.deletion_protection_enabled),
        (Some(5_000_000_000), Some(true))
    );
    assert_eq!(table.creation_date_time().unwrap().secs(), 1_500_000_000);
    assert_eq!(
        (table.key_schema()[0].attribute_name(), table.key_schema()[0].key_type()),
        ("customer", &KeyType::Hash)
    );
    assert_eq!(table.attribute_definitions(), []);
    let mode = table.billing_mode_summary().and_then(|summary| summary.billing_mode()).unwrap();
    assert_eq!((mode.as_str(), mode == &BillingMode::Provisioned), ("SOMETHING_NEW", false));
    let throughput = table.provisioned_throughput().unwrap();
    assert_eq!((throughput.read_capacity_units(), throughput.write_capacity_units()), (Some(0), None));

    let key = |name: &str, kind: &str| json!({"AttributeName": name, "KeyType": kind});
    let attribute = |name: &str, kind: &str| json!({"AttributeName": name, "AttributeType": kind});
    let index = json!({
        "IndexName": "by-day", "KeySchema": [key("day", "HASH")],
        "Projection": {"ProjectionType": "INCLUDE", "NonKeyAttributes": ["paid"]},
        "ProvisionedThroughput": {"ReadCapacityUnits": 5, "WriteCapacityUnits": 2},
    });
    let expected = json!({
        "TableName": TABLE, "BillingMode": "PAY_PER_REQUEST", "DeletionProtectionEnabled": true,
        "AttributeDefinitions": [attribute("customer", "S"), attribute("number", "N"), attribute("day", "S")],
        "KeySchema": [key("customer", "HASH"), key("number", "RANGE")],
        "GlobalSecondaryIndexes": [index], "Tags": [{"Key": "stage", "Value": "test"}],
    });
    assert_eq!(sent(&http), [("CreateTable".to_owned(), expected)]);
}

#[tokio::test(start_paused = true)]
async fn a_waiter_waits_for_the_table() {
    let (client, http) = client(&[
        failure("ResourceNotFoundException", "Requested resource not found"),
        table("CREATING"),
        table("ACTIVE"),
    ]);
    let last = tables::wait(&client, Duration::from_secs(600)).await.unwrap();
    let output = last.into_result().unwrap();
    assert_eq!(output.table().and_then(|table| table.item_count()), Some(3));
    assert_eq!(sent(&http)[2], ("DescribeTable".to_owned(), json!({"TableName": TABLE})));
}

#[tokio::test]
async fn a_waiter_gives_up() {
    let (time, sleep) = instant_time_and_sleep(std::time::UNIX_EPOCH);
    let answers = vec![table("CREATING"); 9];
    let client = Client::from_conf(config(replay(&answers)).time_source(time).sleep_impl(sleep).build());
    match tables::wait(&client, Duration::from_secs(50)).await.unwrap_err() {
        WaitUntilTableExistsError::ExceededMaxWait(waited) => {
            assert_eq!(waited.max_wait(), Duration::from_secs(50));
            assert!(waited.poll_count() > 1);
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_waiter_stops_at_an_error_that_it_does_not_know() {
    let (client, _) = client(&[failure("AccessDeniedException", "not you")]);
    let error = tables::wait(&client, Duration::from_secs(50)).await.unwrap_err();
    assert!(matches!(error, WaitUntilTableExistsError::OperationFailed(_)), "{error:?}");
}

#[tokio::test(start_paused = true)]
async fn a_table_is_deleted() {
    let deleting = (200, json!({"TableDescription": {"TableStatus": "DELETING"}}));
    let gone = failure("ResourceNotFoundException", "Requested resource not found");
    let (client, http) = client(&[deleting, table("DELETING"), gone]);
    tables::delete(&client, Duration::from_secs(600)).await.unwrap();
    assert_eq!(called(&http), ["DeleteTable", "DescribeTable", "DescribeTable"]);
}

#[tokio::test]
async fn a_table_is_looked_for() {
    let (client, _) = client(&[
        table("ACTIVE"),
        failure("ResourceNotFoundException", "Requested resource not found"),
        failure("InternalServerError", "odd"),
    ]);
    assert!(tables::exists(&client, TABLE).await.unwrap());
    assert!(!tables::exists(&client, "other").await.unwrap());
    let error = tables::exists(&client, "other").await.unwrap_err();
    assert!(matches!(error, aws_sdk_dynamodb::Error::InternalServerError(_)), "{error:?}");
}

#[tokio::test]
async fn tables_are_listed_page_by_page() {
    let first = json!({"TableNames": ["a", "b"], "LastEvaluatedTableName": "b"});
    let (client, http) = client(&[(200, first), (200, json!({"TableNames": ["c"]}))]);
    assert_eq!(tables::names(&client).await.unwrap(), ["a", "b", "c"]);
    let bodies: Vec<Value> = sent(&http).into_iter().map(|(_, body)| body).collect();
    assert_eq!(bodies, [json!({"Limit": 2}), json!({"Limit": 2, "ExclusiveStartTableName": "b"})]);
}

#[tokio::test]
async fn items_are_made_to_expire() {
    let specification = json!({"AttributeName": "until", "Enabled": true});
    let (client, http) = client(&[
        (200, json!({"TimeToLiveSpecification": specification})),
        (200, json!({"TimeToLiveDescription": {"TimeToLiveStatus": "ENABLING", "AttributeName": "until"}})),
    ]);
    assert_eq!(tables::expire(&client, "until").await.unwrap(), TimeToLiveStatus::Enabling);
    let wanted = json!({"TableName": TABLE, "TimeToLiveSpecification": specification});
    assert_eq!(sent(&http)[0], ("UpdateTimeToLive".to_owned(), wanted));
}
