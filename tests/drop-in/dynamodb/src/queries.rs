//! Many items, page by page.

use crate::order::Order;
use crate::{Item, TABLE};
use aws_sdk_dynamodb::error::SdkError;
use aws_sdk_dynamodb::operation::execute_statement::ExecuteStatementError;
use aws_sdk_dynamodb::operation::query::{QueryError, QueryOutput};
use aws_sdk_dynamodb::operation::scan::ScanOutput;
use aws_sdk_dynamodb::types::{AttributeValue, ReturnConsumedCapacity, Select};
use aws_sdk_dynamodb::{Client, Error};

/// The orders of a customer from a number on, newest first.
pub async fn orders(client: &Client, customer: &str, from: i64) -> Result<Vec<Order>, SdkError<QueryError>> {
    let items: Result<Vec<Item>, _> = client
        .query()
        .table_name(TABLE)
        .key_condition_expression("#c = :c AND #n >= :from")
        .expression_attribute_names("#c", "customer")
        .expression_attribute_names("#n", "number")
        .expression_attribute_values(":c", AttributeValue::S(customer.to_owned()))
        .expression_attribute_values(":from", AttributeValue::N(from.to_string()))
        .scan_index_forward(false)
        .into_paginator()
        .page_size(2)
        .items()
        .send()
        .collect()
        .await;
    Ok(items?.iter().filter_map(|item| Order::try_from(item).ok()).collect())
}

/// How many orders a customer has, and how many were looked at.
pub async fn count(client: &Client, customer: &str) -> Result<(i32, i32, f64), Error> {
    let mut pages = client
        .query()
        .table_name(TABLE)
        .select(Select::Count)
        .key_condition_expression("customer = :c")
        .filter_expression("paid = :yes")
        .expression_attribute_values(":c", AttributeValue::S(customer.to_owned()))
        .expression_attribute_values(":yes", AttributeValue::Bool(true))
        .return_consumed_capacity(ReturnConsumedCapacity::Indexes)
        .into_paginator()
        .send();
    let (mut counted, mut seen, mut cost) = (0, 0, 0.0);
    while let Some(page) = pages.next().await {
        let page: QueryOutput = page?;
        counted += page.count();
        seen += page.scanned_count;
        cost += page.consumed_capacity().and_then(|used| used.capacity_units).unwrap_or_default();
    }
    Ok((counted, seen, cost))
}

/// The names of customers with orders that are not paid, by hand: each page's last key starts the next.
pub async fn debtors(client: &Client) -> Result<Vec<String>, Error> {
    let mut names = Vec::new();
    let mut start: Option<Item> = None;
    loop {
        let page: ScanOutput = client
            .scan()
            .table_name(TABLE)
            .filter_expression("#p = :no OR attribute_not_exists(#p)")
            .projection_expression("customer")
            .expression_attribute_names("#p", "paid")
            .expression_attribute_values(":no", AttributeValue::Bool(false))
            .limit(10)
            .set_exclusive_start_key(start)
            .send()
            .await?;
        let found = page.items().iter().filter_map(|item| item.get("customer")?.as_s().ok());
        names.extend(found.cloned());
        start = page.last_evaluated_key().cloned();
        if start.is_none() {
            names.sort();
            names.dedup();
            return Ok(names);
        }
    }
}

/// Scans the table with several tasks at once; gives the number of items that each found.
pub async fn in_parallel(
    client: &Client,
    segments: i32,
) -> Result<Vec<usize>, Box<dyn std::error::Error + Send + Sync>> {
    let task = |segment: i32| {
        let pages =
            client.scan().table_name(TABLE).segment(segment).total_segments(segments).into_paginator();
        tokio::spawn(async move { pages.items().send().collect::<Result<Vec<Item>, _>>().await })
    };
    let tasks: Vec<_> = (0..segments).map(task).collect();
    let mut found = Vec::new();
    for task in tasks {
        found.push(task.await??.len());
    }
    Ok(found)
}

/// The orders that a PartiQL statement finds, of all its pages.
pub async fn stated(
    client: &Client,
    statement: &str,
    parameters: Vec<AttributeValue>,
) -> Result<Vec<Item>, ExecuteStatementError> {
    let mut items = Vec::new();
    let mut token: Option<String> = None;
    loop {
        let call = client.execute_statement().statement(statement).set_parameters(Some(parameters.clone()));
        let output = call.set_next_token(token).send().await.map_err(SdkError::into_service_error)?;
        items.extend(output.items.unwrap_or_default());
        token = output.next_token;
        if token.is_none() {
            return Ok(items);
        }
    }
}
