//! Pages, statements.

use crate::{client, failure, sent};
use aws_sdk_dynamodb::error::SdkError;
use aws_sdk_dynamodb::types::AttributeValue;
use drop_in_dynamodb::{queries, TABLE};
use serde_json::{json, Value};

fn key(number: i64) -> Value {
    json!({"customer": {"S": "ada"}, "number": {"N": number.to_string()}})
}

fn order(number: i64) -> Value {
    let mut item = key(number);
    item["lines"] = json!({"L": [{"S": "tea"}]});
    item
}

#[tokio::test]
async fn a_query_goes_from_page_to_page() {
    let (client, http) = client(&[
        (
            200,
            json!({"Items": [order(9), order(8)], "Count": 2, "ScannedCount": 2, "LastEvaluatedKey": key(8)}),
        ),
        (200, json!({"Items": [], "Count": 0, "ScannedCount": 0, "LastEvaluatedKey": key(6)})),
        (200, json!({"Items": [order(5)], "Count": 1, "ScannedCount": 1})),
    ]);
    let orders = queries::orders(&client, "ada", 5).await.unwrap();
    assert_eq!(orders.iter().map(|order| order.number).collect::<Vec<_>>(), [9, 8, 5]);
    let expected = json!({
        "TableName": TABLE, "Limit": 2, "ScanIndexForward": false,
        "KeyConditionExpression": "#c = :c AND #n >= :from",
        "ExpressionAttributeNames": {"#c": "customer", "#n": "number"},
        "ExpressionAttributeValues": {":c": {"S": "ada"}, ":from": {"N": "5"}},
    });
    let sent = sent(&http);
    assert_eq!(sent[0], ("Query".to_owned(), expected.clone()));
    for (index, last) in [(1, 8), (2, 6)] {
        let mut next = expected.clone();
        next["ExclusiveStartKey"] = key(last);
        assert_eq!(sent[index].1, next);
    }
}

#[tokio::test]
async fn a_query_stops_at_an_error() {
    let (client, _) = client(&[
        (200, json!({"Items": [order(9)], "LastEvaluatedKey": key(9)})),
        failure("ProvisionedThroughputExceededException", "slow down"),
    ]);
    let error = queries::orders(&client, "ada", 5).await.unwrap_err();
    let SdkError::ServiceError(context) = error else { panic!("{error:?}") };
    assert!(context.err().is_provisioned_throughput_exceeded_exception());
}

#[tokio::test]
async fn counts_are_numbers() {
    let capacity = json!({"CapacityUnits": 0.5, "TableName": TABLE});
    let (client, http) = client(&[
        (
            200,
            json!({"Count": 2, "ScannedCount": 10, "LastEvaluatedKey": key(8), "ConsumedCapacity": capacity}),
        ),
        // A service that does not say how many has found none.
        (200, json!({})),
    ]);
    assert_eq!(queries::count(&client, "ada").await.unwrap(), (2, 10, 0.5));
    assert_eq!(
        (&sent(&http)[0].1["Select"], &sent(&http)[0].1["ReturnConsumedCapacity"]),
        (&json!("COUNT"), &json!("INDEXES"))
    );
}

#[tokio::test]
async fn a_scan_goes_on_by_hand() {
    let name = |name: &str| json!({"customer": {"S": name}});
    let (client, http) = client(&[
        (200, json!({"Items": [name("cy"), name("ada")], "Count": 2, "LastEvaluatedKey": key(7)})),
        (200, json!({"Items": [name("ada"), {}], "Count": 2, "LastEvaluatedKey": null})),
    ]);
    assert_eq!(queries::debtors(&client).await.unwrap(), ["ada", "cy"]);
    let expected = json!({
        "TableName": TABLE, "Limit": 10, "ProjectionExpression": "customer",
        "FilterExpression": "#p = :no OR attribute_not_exists(#p)",
        "ExpressionAttributeNames": {"#p": "paid"}, "ExpressionAttributeValues": {":no": {"BOOL": false}},
    });
    let sent = sent(&http);
    assert_eq!(sent[0], ("Scan".to_owned(), expected));
    assert_eq!(sent[1].1["ExclusiveStartKey"], key(7));
}

#[tokio::test]
async fn segments_are_scanned_at_once() {
    let page =
        |numbers: &[i64]| (200, json!({"Items": numbers.iter().copied().map(key).collect::<Vec<_>>()}));
    let (client, http) = client(&[page(&[1, 2]), page(&[]), page(&[3])]);
    let mut found = queries::in_parallel(&client, 3).await.unwrap();
    found.sort_unstable();
    assert_eq!(found, [0, 1, 2]);
    let mut segments: Vec<_> = sent(&http).into_iter().map(|(_, body)| body["Segment"].as_i64()).collect();
    segments.sort_unstable();
    assert_eq!(segments, [Some(0), Some(1), Some(2)]);
    assert!(sent(&http).iter().all(|(_, body)| body["TotalSegments"] == 3));
}

#[tokio::test]
async fn a_statement_is_executed() {
    let (client, http) = client(&[
        (200, json!({"Items": [order(1)], "NextToken": "t1"})),
        (200, json!({"Items": [order(2)]})),
        failure("DuplicateItemException", "there"),
    ]);
    let statement = "SELECT * FROM orders WHERE customer = ? AND paid = ?";
    let parameters = vec![AttributeValue::S("ada".into()), AttributeValue::Bool(false)];
    let items = queries::stated(&client, statement, parameters).await.unwrap();
    assert_eq!(items.len(), 2);
    let mut expected = json!({"Statement": statement, "Parameters": [{"S": "ada"}, {"BOOL": false}]});
    assert_eq!(sent(&http)[0], ("ExecuteStatement".to_owned(), expected.clone()));
    expected["NextToken"] = "t1".into();
    assert_eq!(sent(&http)[1].1, expected);
    let error = queries::stated(&client, "INSERT", Vec::new()).await.unwrap_err();
    assert!(error.is_duplicate_item_exception(), "{error:?}");
}
