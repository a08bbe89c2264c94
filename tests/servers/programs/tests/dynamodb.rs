//! DynamoDB: values of every kind, expressions, conditions, pages of queries and scans, batches; and in [`newer`] what only some
//! servers know.

use botosmith_dynamodb::client::Waiters;
use botosmith_dynamodb::error::ProvideErrorMetadata;
use botosmith_dynamodb::operation::put_item::PutItemError;
use botosmith_dynamodb::primitives::Blob;
use botosmith_dynamodb::types::{
    AttributeDefinition, AttributeValue, BillingMode, DeleteRequest, KeySchemaElement, KeyType,
    KeysAndAttributes, PutRequest, ReturnValue, ScalarAttributeType, Select, TableStatus, WriteRequest,
};
use botosmith_dynamodb::Client;
use std::collections::HashMap;
use std::time::Duration;

type Item = HashMap<String, AttributeValue>;

fn text(text: &str) -> AttributeValue {
    AttributeValue::S(text.to_owned())
}

fn number(number: i64) -> AttributeValue {
    AttributeValue::N(number.to_string())
}

fn key(customer: &str, at: i64) -> Item {
    HashMap::from([("customer".to_owned(), text(customer)), ("at".to_owned(), number(at))])
}

fn attribute(name: &str, kind: ScalarAttributeType) -> AttributeDefinition {
    AttributeDefinition::builder().attribute_name(name).attribute_type(kind).build().unwrap()
}

fn part(name: &str, kind: KeyType) -> KeySchemaElement {
    KeySchemaElement::builder().attribute_name(name).key_type(kind).build().unwrap()
}

/// A client and a new table.
async fn table(name: &str) -> Client {
    let client = Client::new(&server_programs::config());
    let made = client
        .create_table()
        .table_name(name)
        .attribute_definitions(attribute("customer", ScalarAttributeType::S))
        .attribute_definitions(attribute("at", ScalarAttributeType::N))
        .key_schema(part("customer", KeyType::Hash))
        .key_schema(part("at", KeyType::Range))
        .billing_mode(BillingMode::PayPerRequest)
        .send()
        .await
        .unwrap();
    assert_eq!(made.table_description().unwrap().table_name(), Some(name));
    let waiter = client.wait_until_table_exists().table_name(name);
    let last = waiter.wait(Duration::from_secs(60)).await.unwrap().into_result().unwrap();
    assert_eq!(last.table().unwrap().table_status(), Some(&TableStatus::Active));
    client
}

/// Puts the items of some keys, each with its number.
async fn fill(client: &Client, table: &str, keys: &[(&str, i64)]) {
    for keys in keys.chunks(25) {
        let write = |(customer, at): &(&str, i64)| {
            let put = PutRequest::builder().set_item(Some(key(customer, *at))).item("twice", number(2 * at));
            WriteRequest::builder().put_request(put.build().unwrap()).build()
        };
        let call = client.batch_write_item().request_items(table, keys.iter().map(write).collect());
        let left = call.send().await.unwrap().unprocessed_items.unwrap_or_default();
        assert!(left.is_empty(), "{left:?}");
    }
}

fn numbers(items: &[Item]) -> Vec<i64> {
    items.iter().map(|item| item["at"].as_n().unwrap().parse().unwrap()).collect()
}

#[tokio::test]
async fn values_of_every_kind_come_back() {
    let client = table("kinds").await;
    let inner = HashMap::from([("deep".to_owned(), AttributeValue::L(vec![number(-1), text("")]))]);
    let mut item = key("gr\u{fc}\u{df}e \u{1f600} \"<&>\"", 1);
    item.extend(
        [
            ("number", AttributeValue::N("12345678901234567890.5".to_owned())),
            ("bytes", AttributeValue::B(Blob::new([0, 1, 255]))),
            ("flag", AttributeValue::Bool(false)),
            ("null", AttributeValue::Null(true)),
            ("list", AttributeValue::L(vec![text("a"), AttributeValue::M(inner)])),
            ("map", AttributeValue::M(HashMap::new())),
            ("texts", AttributeValue::Ss(vec!["a".to_owned(), "b".to_owned()])),
            ("numbers", AttributeValue::Ns(vec!["1".to_owned(), "2.5".to_owned()])),
            ("blobs", AttributeValue::Bs(vec![Blob::new("x"), Blob::new("y")])),
        ]
        .map(|(name, value)| (name.to_owned(), value)),
    );
    client.put_item().table_name("kinds").set_item(Some(item.clone())).send().await.unwrap();
    let got = client.get_item().table_name("kinds").set_key(Some(key(item["customer"].as_s().unwrap(), 1)));
    let mut got = got.consistent_read(true).send().await.unwrap().item.unwrap();
    // Sets have no order.
    if let Some(AttributeValue::Ss(texts)) = got.get_mut("texts") {
        texts.sort();
    }
    if let Some(AttributeValue::Ns(numbers)) = got.get_mut("numbers") {
        numbers.sort();
    }
    if let Some(AttributeValue::Bs(blobs)) = got.get_mut("blobs") {
        blobs.sort_by_key(|blob| blob.as_ref().to_vec());
    }
    assert_eq!(got, item);
    let none = client.get_item().table_name("kinds").set_key(Some(key("none", 1))).send().await.unwrap();
    assert_eq!(none.item(), None);
}

#[tokio::test]
async fn an_item_is_updated_and_deleted() {
    let client = table("updates").await;
    let update = |expression: &str| {
        let call = client.update_item().table_name("updates").set_key(Some(key("ann", 1)));
        call.update_expression(expression).return_values(ReturnValue::AllNew)
    };
    let first = update("SET #l = :lines ADD #count :one")
        .expression_attribute_names("#l", "lines")
        .expression_attribute_names("#count", "count")
        .expression_attribute_values(":lines", AttributeValue::L(vec![text("tea")]))
        .expression_attribute_values(":one", number(1));
    let first = first.send().await.unwrap().attributes.unwrap();
    assert_eq!((&first["count"], &first["customer"]), (&number(1), &text("ann")));
    let second = update("SET #l = list_append(#l, :more), seen = :yes ADD #count :one")
        .expression_attribute_names("#l", "lines")
        .expression_attribute_names("#count", "count")
        .expression_attribute_values(":more", AttributeValue::L(vec![text("\u{fc}")]))
        .expression_attribute_values(":yes", AttributeValue::Bool(true))
        .expression_attribute_values(":one", number(1));
    let second = second.send().await.unwrap().attributes.unwrap();
    assert_eq!(second["lines"], AttributeValue::L(vec![text("tea"), text("\u{fc}")]));
    assert_eq!((&second["count"], &second["seen"]), (&number(2), &AttributeValue::Bool(true)));
    let call = client.delete_item().table_name("updates").set_key(Some(key("ann", 1)));
    let old = call.return_values(ReturnValue::AllOld).send().await.unwrap().attributes.unwrap();
    assert_eq!(old["count"], number(2));
}

#[tokio::test]
async fn a_condition_that_does_not_hold_is_an_error_of_its_own() {
    let client = table("conditions").await;
    let put = || {
        let call = client.put_item().table_name("conditions").set_item(Some(key("ann", 1)));
        call.condition_expression("attribute_not_exists(customer)")
    };
    put().send().await.unwrap();
    let error = put().send().await.unwrap_err();
    assert_eq!(error.code(), Some("ConditionalCheckFailedException"));
    let PutItemError::ConditionalCheckFailedException(failed) = error.into_service_error() else {
        panic!("another error")
    };
    assert_eq!(failed.message(), Some("The conditional request failed"));
    let update = client.update_item().table_name("conditions").set_key(Some(key("ann", 1)));
    let update = update.update_expression("SET a = :a").condition_expression("a > :a");
    let error = update.expression_attribute_values(":a", number(1)).send().await.unwrap_err();
    assert!(error.as_service_error().unwrap().is_conditional_check_failed_exception(), "{error:?}");
}

#[tokio::test]
async fn a_query_goes_through_all_pages() {
    let client = table("queries").await;
    let keys: Vec<_> = (1..=7).map(|at| ("ann", at)).chain([("bob", 1)]).collect();
    fill(&client, "queries", &keys).await;
    let query = || {
        client
            .query()
            .table_name("queries")
            .key_condition_expression("customer = :c AND #at BETWEEN :from AND :to")
            .expression_attribute_names("#at", "at")
            .expression_attribute_values(":c", text("ann"))
            .expression_attribute_values(":from", number(2))
            .expression_attribute_values(":to", number(6))
    };
    let mut pages = query().scan_index_forward(false).into_paginator().page_size(2).send();
    let (mut found, mut counts) = (Vec::new(), Vec::new());
    while let Some(page) = pages.try_next().await.unwrap() {
        counts.push((page.count(), page.scanned_count()));
        found.extend(numbers(page.items()));
    }
    assert_eq!((found, counts), (vec![6, 5, 4, 3, 2], vec![(2, 2), (2, 2), (1, 1)]));
    let filtered = query().filter_expression("twice > :t").expression_attribute_values(":t", number(7));
    let counted = filtered.select(Select::Count).send().await.unwrap();
    assert_eq!((counted.count(), counted.scanned_count(), counted.items().len()), (3, 5, 0));
    let projected = query().projection_expression("twice").limit(1).send().await.unwrap();
    assert_eq!(projected.items(), [HashMap::from([("twice".to_owned(), number(4))])]);
    assert_eq!(projected.last_evaluated_key(), Some(&key("ann", 2)));
    let on = query().set_exclusive_start_key(projected.last_evaluated_key).limit(2).send().await.unwrap();
    assert_eq!(numbers(on.items()), [3, 4]);
}

#[tokio::test]
async fn a_scan_goes_through_all_pages() {
    let client = table("scans").await;
    let customers: Vec<String> = (0..60).map(|number| format!("customer-{number}")).collect();
    let keys: Vec<_> = customers.iter().map(|name| (name.as_str(), 1)).collect();
    fill(&client, "scans", &keys).await;
    let pages = client.scan().table_name("scans").into_paginator().page_size(9).send();
    let pages: Vec<_> = pages.collect::<Result<_, _>>().await.unwrap();
    assert!(pages.len() >= 7, "{} pages", pages.len());
    let customer = |item: &Item| item["customer"].as_s().unwrap().clone();
    let mut found: Vec<_> = pages.iter().flat_map(|page| page.items().iter().map(customer)).collect();
    found.sort();
    let mut expected = customers.clone();
    expected.sort();
    assert_eq!(found, expected);
    // The parts of a scan in parallel are the whole, and none twice.
    let mut found = Vec::new();
    for segment in 0..3 {
        let part = client.scan().table_name("scans").segment(segment).total_segments(3).into_paginator();
        let items: Vec<Item> = part.items().send().collect::<Result<_, _>>().await.unwrap();
        found.extend(items.iter().map(customer));
    }
    found.sort();
    assert_eq!(found, expected);
}

#[tokio::test]
async fn a_batch_reads_and_deletes() {
    let client = table("batches").await;
    fill(&client, "batches", &[("ann", 1), ("ann", 2), ("bob", 1), ("bob", 2)]).await;
    let keys = KeysAndAttributes::builder()
        .keys(key("ann", 1))
        .keys(key("bob", 2))
        .keys(key("none", 1))
        .consistent_read(true);
    let got = client.batch_get_item().request_items("batches", keys.build().unwrap()).send().await.unwrap();
    let mut found = got.responses.unwrap().remove("batches").unwrap();
    found.sort_by_key(|item| item["customer"].as_s().unwrap().clone());
    let mut expected = [key("ann", 1), key("bob", 2)];
    expected[0].insert("twice".to_owned(), number(2));
    expected[1].insert("twice".to_owned(), number(4));
    assert_eq!(found, expected);
    let delete = DeleteRequest::builder().set_key(Some(key("bob", 1))).build().unwrap();
    let delete = vec![WriteRequest::builder().delete_request(delete).build()];
    client.batch_write_item().request_items("batches", delete).send().await.unwrap();
}

#[tokio::test]
async fn tables_are_listed_described_and_deleted() {
    let client = table("tables-a").await;
    for name in ["tables-b", "tables-c"] {
        table(name).await;
    }
    let names = client.list_tables().into_paginator().page_size(2).items().send();
    let names: Vec<String> = names.collect::<Result<_, _>>().await.unwrap();
    let ours: Vec<_> = names.iter().filter(|name| name.starts_with("tables-")).collect();
    assert_eq!(ours, ["tables-a", "tables-b", "tables-c"]);
    let described = client.describe_table().table_name("tables-b").send().await.unwrap().table.unwrap();
    let schema: Vec<_> =
        described.key_schema().iter().map(|part| (part.attribute_name(), part.key_type())).collect();
    assert_eq!(schema, [("customer", &KeyType::Hash), ("at", &KeyType::Range)]);
    assert!(described.creation_date_time().unwrap().secs() > 1_600_000_000);
    assert_eq!((described.item_count(), described.table_size_bytes()), (Some(0), Some(0)));
    client.delete_table().table_name("tables-c").send().await.unwrap();
    let gone = client.wait_until_table_not_exists().table_name("tables-c");
    gone.wait(Duration::from_secs(60)).await.unwrap();
    let error = client.describe_table().table_name("tables-c").send().await.unwrap_err();
    assert!(error.as_service_error().unwrap().is_resource_not_found_exception(), "{error:?}");
    let error = client.get_item().table_name("tables-c").set_key(Some(key("a", 1))).send().await.unwrap_err();
    assert!(error.as_service_error().unwrap().is_resource_not_found_exception(), "{error:?}");
    let twice = client.create_table().table_name("tables-a").billing_mode(BillingMode::PayPerRequest);
    let twice = twice
        .attribute_definitions(attribute("customer", ScalarAttributeType::S))
        .key_schema(part("customer", KeyType::Hash));
    let error = twice.send().await.unwrap_err();
    assert!(error.as_service_error().unwrap().is_resource_in_use_exception(), "{error:?}");
}

#[tokio::test]
async fn what_is_wrong_with_a_call_is_said() {
    let client = table("wrong").await;
    let query = client.query().table_name("wrong").key_condition_expression("nothing = :n");
    let error = query.expression_attribute_values(":n", number(1)).send().await.unwrap_err();
    assert_eq!(error.code(), Some("ValidationException"), "{error:?}");
    assert!(error.message().is_some_and(|message| !message.is_empty()), "{error:?}");
    assert_eq!(error.raw_response().unwrap().status().as_u16(), 400);
}

/// What a server must be new for: transactions, statements, items in errors.
mod newer {
    use super::*;
    use botosmith_dynamodb::operation::transact_write_items::TransactWriteItemsError;
    use botosmith_dynamodb::types::{
        ConditionCheck, Delete, Get, Put, ReturnValuesOnConditionCheckFailure, TransactGetItem,
        TransactWriteItem, Update,
    };

    fn writes(parts: [TransactWriteItem; 4]) -> Option<Vec<TransactWriteItem>> {
        Some(parts.into())
    }

    /// Moves an order from one customer to another, who must be known.
    fn moves(table: &str, from: &str, to: &str) -> Option<Vec<TransactWriteItem>> {
        let put = Put::builder().table_name(table).set_item(Some(key(to, 1)));
        let put = put
            .condition_expression("attribute_not_exists(customer)")
            .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld);
        let delete = Delete::builder().table_name(table).set_key(Some(key(from, 1)));
        let check = ConditionCheck::builder().table_name(table).set_key(Some(key(to, 0)));
        let check = check.condition_expression("attribute_exists(customer)");
        let update = Update::builder().table_name(table).set_key(Some(key("all", 0)));
        let update =
            update.update_expression("ADD moved :one").expression_attribute_values(":one", number(1));
        writes([
            TransactWriteItem::builder().put(put.build().unwrap()).build(),
            TransactWriteItem::builder().delete(delete.build().unwrap()).build(),
            TransactWriteItem::builder().condition_check(check.build().unwrap()).build(),
            TransactWriteItem::builder().update(update.build().unwrap()).build(),
        ])
    }

    #[tokio::test]
    async fn a_transaction_does_all_or_nothing() {
        let client = table("transactions").await;
        fill(&client, "transactions", &[("ann", 1), ("bob", 0)]).await;
        let call = || client.transact_write_items().client_request_token("a-token-of-mine");
        call().set_transact_items(moves("transactions", "ann", "bob")).send().await.unwrap();
        let get = |customer: &str| {
            let get = Get::builder().table_name("transactions").set_key(Some(key(customer, 1)));
            TransactGetItem::builder().get(get.build().unwrap()).build()
        };
        let read = client.transact_get_items().transact_items(get("ann")).transact_items(get("bob"));
        let read = read.send().await.unwrap();
        let there: Vec<_> =
            read.responses().iter().map(|one| one.item().is_some_and(|it| !it.is_empty())).collect();
        assert_eq!(there, [false, true]);

        let again = client.transact_write_items().set_transact_items(moves("transactions", "ann", "bob"));
        let error = again.send().await.unwrap_err();
        let Some(TransactWriteItemsError::TransactionCanceledException(cancelled)) = error.as_service_error()
        else {
            panic!("{error:?}")
        };
        let reasons = cancelled.cancellation_reasons();
        let codes: Vec<_> = reasons.iter().filter_map(|reason| reason.code()).collect();
        assert_eq!(codes, ["ConditionalCheckFailed", "None", "None", "None"]);
        assert_eq!(reasons[0].item(), Some(&key("bob", 1)));
        let moved = client.get_item().table_name("transactions").set_key(Some(key("all", 0)));
        assert_eq!(moved.send().await.unwrap().item.unwrap()["moved"], number(1));
    }

    #[tokio::test]
    async fn a_failed_condition_says_what_was_there() {
        let client = table("failures").await;
        fill(&client, "failures", &[("ann", 1)]).await;
        let put = client.put_item().table_name("failures").set_item(Some(key("ann", 1)));
        let put = put
            .condition_expression("attribute_not_exists(customer)")
            .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld);
        let error = put.send().await.unwrap_err();
        let Some(PutItemError::ConditionalCheckFailedException(failed)) = error.as_service_error() else {
            panic!("{error:?}")
        };
        assert_eq!(failed.item().unwrap()["twice"], number(2));
    }

    #[tokio::test]
    async fn a_statement_finds_items() {
        let client = table("statements").await;
        fill(&client, "statements", &[("ann", 1), ("ann", 2), ("bob", 1)]).await;
        let found = client
            .execute_statement()
            .statement("SELECT * FROM statements WHERE customer = ? AND twice = ?")
            .parameters(text("ann"))
            .parameters(number(4));
        let found = found.send().await.unwrap();
        assert_eq!(numbers(found.items()), [2]);
    }
}
