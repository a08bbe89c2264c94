//! Many items at once.

use crate::{client, sent};
use aws_sdk_dynamodb::types::AttributeValue;
use drop_in_dynamodb::batches;
use drop_in_dynamodb::order::Order;
use drop_in_dynamodb::TABLE;
use serde_json::{json, Value};

fn key(number: i64) -> Value {
    json!({"customer": {"S": "ada"}, "number": {"N": number.to_string()}})
}

fn put(number: i64) -> Value {
    let mut item = key(number);
    item["lines"] = json!({"L": []});
    item["paid"] = json!({"BOOL": false});
    json!({"PutRequest": {"Item": item}})
}

#[tokio::test]
async fn what_was_not_written_is_written_again() {
    let left = json!({"UnprocessedItems": {TABLE: [put(2)]}});
    let (client, http) = client(&[(200, left), (200, json!({"UnprocessedItems": {}})), (200, json!({}))]);
    let orders: Vec<Order> = (1..=26).map(|number| Order::new("ada", number, &[])).collect();
    assert_eq!(batches::write(&client, &orders).await.unwrap(), 3);
    let sent = sent(&http);
    assert_eq!(sent[0].1["RequestItems"][TABLE].as_array().unwrap().len(), 25);
    let again = json!({"RequestItems": {TABLE: [put(2)]}});
    assert_eq!(sent[1], ("BatchWriteItem".to_owned(), again));
    assert_eq!(sent[2].1, json!({"RequestItems": {TABLE: [put(26)]}}));
}

#[tokio::test]
async fn items_are_deleted_together() {
    let delete = |number| json!({"DeleteRequest": {"Key": key(number)}});
    let (client, http) = client(&[(200, json!({"UnprocessedItems": {TABLE: [delete(2)]}}))]);
    assert_eq!(batches::delete(&client, &[("ada", 1), ("ada", 2)]).await.unwrap(), 1);
    assert_eq!(sent(&http)[0].1, json!({"RequestItems": {TABLE: [delete(1), delete(2)]}}));
}

#[tokio::test]
async fn what_was_not_read_is_read_again() {
    let wanted = |keys: Value| {
        json!({TABLE: {"Keys": keys, "ConsistentRead": true, "ProjectionExpression": "customer, #n",
            "ExpressionAttributeNames": {"#n": "number"}}})
    };
    let left = wanted(json!([key(2)]));
    let (client, http) = client(&[
        (200, json!({"Responses": {TABLE: [key(1)]}, "UnprocessedKeys": left})),
        (200, json!({"Responses": {TABLE: [key(2)]}, "UnprocessedKeys": {}})),
    ]);
    let items = batches::read(&client, &[("ada", 1), ("ada", 2)]).await.unwrap();
    let numbers: Vec<_> = items.iter().map(|item| item["number"].clone()).collect();
    assert_eq!(numbers, ["1", "2"].map(|number| AttributeValue::N(number.to_owned())));
    let sent = sent(&http);
    assert_eq!(
        sent[0],
        ("BatchGetItem".to_owned(), json!({"RequestItems": wanted(json!([key(1), key(2)]))}))
    );
    assert_eq!(sent[1].1, json!({"RequestItems": left}));
}
