//! Transactions.

use crate::{client, config, failure, replay, sent};
use aws_sdk_dynamodb::Client;
use drop_in_dynamodb::order::Order;
use drop_in_dynamodb::transactions::{self, NotMoved};
use drop_in_dynamodb::TABLE;
use serde_json::{json, Value};

fn key(customer: &str) -> Value {
    json!({"customer": {"S": customer}, "number": {"N": "7"}})
}

#[tokio::test]
async fn parts_go_together() {
    let (client, http) = client(&[(200, json!({}))]);
    transactions::move_to(&client, &Order::new("ada", 7, &[]), "bob", Some("token-1")).await.unwrap();
    let mut item = key("bob");
    item["lines"] = json!({"L": []});
    item["paid"] = json!({"BOOL": false});
    let put = json!({"TableName": TABLE, "Item": item, "ConditionExpression": "attribute_not_exists(customer)",
        "ReturnValuesOnConditionCheckFailure": "ALL_OLD"});
    let check = json!({"TableName": "customers", "Key": {"name": {"S": "bob"}},
        "ConditionExpression": "attribute_exists(#name)", "ExpressionAttributeNames": {"#name": "name"}});
    let update = json!({"TableName": "customers", "Key": {"name": {"S": "bob"}},
        "UpdateExpression": "ADD orders :one", "ExpressionAttributeValues": {":one": {"N": "1"}}});
    let parts = json!([
        {"Put": put},
        {"Delete": {"TableName": TABLE, "Key": key("ada")}},
        {"ConditionCheck": check},
        {"Update": update},
    ]);
    let expected = json!({"TransactItems": parts, "ClientRequestToken": "token-1"});
    assert_eq!(sent(&http), [("TransactWriteItems".to_owned(), expected)]);
}

#[tokio::test]
async fn a_token_is_made_where_none_is_given() {
    let http = replay(&[(200, json!({}))]);
    let client = Client::from_conf(config(http.clone()).idempotency_token_provider("token-of-mine").build());
    transactions::move_to(&client, &Order::new("ada", 7, &[]), "bob", None).await.unwrap();
    assert_eq!(sent(&http)[0].1["ClientRequestToken"], "token-of-mine");
}

#[tokio::test]
async fn a_cancelled_transaction_has_a_reason_for_each_part() {
    let message = "Transaction cancelled, please refer cancellation reasons for specific reasons";
    let (status, mut cancelled) = failure("TransactionCanceledException", message);
    // The service writes the message with a capital letter in this one.
    let message = cancelled.as_object_mut().unwrap().remove("message").unwrap();
    cancelled["Message"] = message;
    cancelled["CancellationReasons"] = json!([
        {"Code": "ConditionalCheckFailed", "Message": "The conditional request failed", "Item": key("bob")},
        {"Code": "None"},
        {"Code": "ConditionalCheckFailed", "Message": null},
        {"Code": "TransactionConflict"},
    ]);
    let (client, _) = client(&[(status, cancelled)]);
    let moved = transactions::move_to(&client, &Order::new("ada", 7, &[]), "bob", None).await;
    let Err(NotMoved::Cancelled(reasons)) = moved else { panic!("{moved:?}") };
    let codes: Vec<_> = reasons.iter().filter_map(|reason| reason.code()).collect();
    assert_eq!(codes, ["ConditionalCheckFailed", "None", "ConditionalCheckFailed", "TransactionConflict"]);
    assert_eq!(reasons[0].message(), Some("The conditional request failed"));
    assert_eq!(reasons[0].item().unwrap()["customer"].as_s().map(String::as_str), Ok("bob"));
    assert_eq!((reasons[2].message(), reasons[2].item()), (None, None));
}

#[tokio::test]
async fn another_failure_has_code_and_message() {
    let (client, _) = client(&[failure("TransactionInProgressException", "wait"), failure("Strange", "odd")]);
    let order = Order::new("ada", 7, &[]);
    for (code, message) in [("TransactionInProgressException", "wait"), ("Strange", "odd")] {
        match transactions::move_to(&client, &order, "bob", None).await {
            Err(NotMoved::Other(a, b)) => {
                assert_eq!((a.as_deref(), b.as_deref()), (Some(code), Some(message)))
            }
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn items_are_read_together() {
    let (client, http) = client(&[(200, json!({"Responses": [{"Item": key("ada")}, {}]}))]);
    let items = transactions::read(&client, &[("ada", 7), ("bob", 7)]).await.unwrap();
    assert_eq!(items.iter().map(Option::is_some).collect::<Vec<_>>(), [true, false]);
    let get = |customer: &str| json!({"Get": {"TableName": TABLE, "Key": key(customer)}});
    let expected = json!({"TransactItems": [get("ada"), get("bob")]});
    assert_eq!(sent(&http), [("TransactGetItems".to_owned(), expected)]);
}
