//! One item at a time.

use crate::{client, failure, sent};
use aws_sdk_dynamodb::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_dynamodb::operation::put_item::PutItemError;
use aws_sdk_dynamodb::types::AttributeValue;
use drop_in_dynamodb::items::{self, Put};
use drop_in_dynamodb::order::{key, NoOrder, Order};
use drop_in_dynamodb::{Item, TABLE};
use serde_json::{json, Value};

fn key_json() -> Value {
    json!({"customer": {"S": "ada"}, "number": {"N": "7"}})
}

fn order_json(lines: &[&str], paid: bool) -> Value {
    let lines: Vec<Value> = lines.iter().map(|line| json!({"S": line})).collect();
    json!({"customer": {"S": "ada"}, "number": {"N": "7"}, "lines": {"L": lines}, "paid": {"BOOL": paid}})
}

#[tokio::test]
async fn an_order_is_put_if_it_is_new() {
    let capacity = json!({"ConsumedCapacity": {"TableName": TABLE, "CapacityUnits": 1}});
    let (client, http) = client(&[(200, capacity)]);
    let put = items::put_new(&client, &Order::new("ada", 7, &["tea"])).await.unwrap();
    assert_eq!(put, Put::Done(1.0));
    let expected = json!({
        "TableName": TABLE, "Item": order_json(&["tea"], false),
        "ConditionExpression": "attribute_not_exists(#c)", "ExpressionAttributeNames": {"#c": "customer"},
        "ReturnConsumedCapacity": "TOTAL", "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
    });
    assert_eq!(sent(&http), [("PutItem".to_owned(), expected)]);
}

#[tokio::test]
async fn a_condition_that_fails_is_an_error_of_a_type_of_its_own() {
    let (status, mut failed) = failure("ConditionalCheckFailedException", "The conditional request failed");
    let without = failed.clone();
    failed["Item"] = order_json(&["coffee"], true);
    let (client, _) = client(&[(status, failed), (status, without)]);
    let order = Order::new("ada", 7, &["tea"]);
    let Put::Taken(Some(item)) = items::put_new(&client, &order).await.unwrap() else {
        panic!("not taken");
    };
    let before = Order { paid: true, ..Order::new("ada", 7, &["coffee"]) };
    assert_eq!(Order::try_from(&item), Ok(before));
    assert_eq!(items::put_new(&client, &order).await.unwrap(), Put::Taken(None));
}

#[tokio::test]
async fn another_failure_stays_what_it_is() {
    let (client, _) = client(&[failure("ProvisionedThroughputExceededException", "slow down")]);
    let error = items::put_new(&client, &Order::new("ada", 7, &[])).await.unwrap_err();
    assert_eq!(error.code(), Some("ProvisionedThroughputExceededException"));
    let SdkError::ServiceError(context) = error else { panic!("{error:?}") };
    let PutItemError::ProvisionedThroughputExceededException(exceeded) = context.into_err() else {
        panic!("another");
    };
    assert_eq!(exceeded.message(), Some("slow down"));
    assert_eq!(exceeded.to_string(), "ProvisionedThroughputExceededException: slow down");
}

#[tokio::test]
async fn an_item_is_got() {
    let (client, http) = client(&[(200, json!({"Item": order_json(&["tea"], false)})), (200, json!({}))]);
    let call = items::get(&client, "ada", 7).projection_expression("lines").consistent_read(true);
    assert_eq!(call.get_consistent_read(), &Some(true));
    assert_eq!(call.get_key(), &Some(key("ada", 7)));
    let output = call.send().await.unwrap();
    assert_eq!(output.item().unwrap()["paid"], AttributeValue::Bool(false));
    assert_eq!(Order::try_from(output.item().unwrap()), Ok(Order::new("ada", 7, &["tea"])));
    assert_eq!(items::get(&client, "bob", 7).send().await.unwrap().item(), None);
    let expected = json!({
        "TableName": TABLE, "Key": key_json(), "ProjectionExpression": "lines", "ConsistentRead": true,
    });
    assert_eq!(sent(&http)[0], ("GetItem".to_owned(), expected));
}

#[tokio::test]
async fn an_item_is_updated_with_an_expression() {
    let (client, http) = client(&[(200, json!({"Attributes": {"count": {"N": "2"}}}))]);
    let changed = items::add_line(&client, "ada", 7, "milk").await.unwrap();
    assert_eq!(changed, Item::from([("count".to_owned(), AttributeValue::N("2".to_owned()))]));
    let expected = json!({
        "TableName": TABLE, "Key": key_json(),
        "UpdateExpression": "SET #l = list_append(#l, :new) ADD #count :one",
        "ConditionExpression": "attribute_exists(customer) AND #count < :most",
        "ExpressionAttributeNames": {"#l": "lines", "#count": "count"},
        "ExpressionAttributeValues": {
            ":new": {"L": [{"S": "milk"}]}, ":one": {"N": "1"}, ":most": {"N": "100"},
        },
        "ReturnValues": "UPDATED_NEW",
    });
    assert_eq!(sent(&http), [("UpdateItem".to_owned(), expected)]);
}

#[tokio::test]
async fn an_order_is_paid_once() {
    let (client, _) = client(&[
        (200, json!({})),
        failure("ConditionalCheckFailedException", "The conditional request failed"),
        failure("ResourceNotFoundException", "no table"),
    ]);
    assert!(items::pay(&client, "ada", 7).await.unwrap());
    assert!(!items::pay(&client, "ada", 7).await.unwrap());
    let error = items::pay(&client, "ada", 7).await.unwrap_err();
    assert!(error.is_resource_not_found_exception(), "{error:?}");
    assert_eq!(error.meta().message(), Some("no table"));
}

#[tokio::test]
async fn an_item_is_deleted_and_comes_back_once_more() {
    let (client, http) =
        client(&[(200, json!({"Attributes": order_json(&["tea"], true)})), (200, json!({}))]);
    let old = items::delete(&client, "ada", 7).await.unwrap();
    assert_eq!(old.map(|order| order.paid), Some(true));
    assert_eq!(items::delete(&client, "ada", 7).await.unwrap(), None);
    let expected = json!({"TableName": TABLE, "Key": key_json(), "ReturnValues": "ALL_OLD"});
    assert_eq!(sent(&http)[0], ("DeleteItem".to_owned(), expected));
}

#[test]
fn what_is_no_order_says_why() {
    let mut item = Item::from(&Order::new("ada", 7, &[]));
    item.insert("number".to_owned(), AttributeValue::S("seven".to_owned()));
    let found = Some(AttributeValue::S("seven".to_owned()));
    assert_eq!(Order::try_from(&item), Err(NoOrder { attribute: "number", found }));
    item.remove("number");
    assert_eq!(Order::try_from(&item), Err(NoOrder { attribute: "number", found: None }));
}
