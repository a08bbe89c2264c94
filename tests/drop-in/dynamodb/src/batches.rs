//! Many items at once.

use crate::order::{key, Order};
use crate::{Item, TABLE};
use aws_sdk_dynamodb::error::BuildError;
use aws_sdk_dynamodb::types::{DeleteRequest, KeysAndAttributes, WriteRequest};
use aws_sdk_dynamodb::{Client, Error};
use std::collections::HashMap;

/// As many as the service takes at once.
const MOST: usize = 25;

/// Writes orders, and again what the service did not get to. Gives the number of calls.
pub async fn write(client: &Client, orders: &[Order]) -> Result<usize, Error> {
    let mut calls = 0;
    for some in orders.chunks(MOST) {
        let requests: Vec<WriteRequest> = some.iter().map(Order::write).collect::<Result<_, _>>()?;
        let mut left = HashMap::from([(TABLE.to_owned(), requests)]);
        while !left.is_empty() {
            let output = client.batch_write_item().set_request_items(Some(left)).send().await?;
            left = output.unprocessed_items.unwrap_or_default();
            calls += 1;
        }
    }
    Ok(calls)
}

/// Deletes orders, without looking at what is left.
pub async fn delete(client: &Client, keys: &[(&str, i64)]) -> Result<usize, Error> {
    let request = |(customer, number): &(&str, i64)| {
        let delete = DeleteRequest::builder().set_key(Some(key(customer, *number))).build()?;
        Ok::<_, BuildError>(WriteRequest::builder().delete_request(delete).build())
    };
    let requests = keys.iter().map(request).collect::<Result<Vec<_>, _>>()?;
    let output = client.batch_write_item().request_items(TABLE, requests).send().await?;
    let left = output.unprocessed_items().and_then(|items| items.get(TABLE));
    Ok(left.map_or(0, |requests| requests.iter().filter(|one| one.delete_request().is_some()).count()))
}

/// Reads orders, and again those that the service did not get to.
pub async fn read(client: &Client, keys: &[(&str, i64)]) -> Result<Vec<Item>, Error> {
    let keys = keys.iter().map(|(customer, number)| key(customer, *number)).collect();
    let wanted = KeysAndAttributes::builder()
        .set_keys(Some(keys))
        .consistent_read(true)
        .projection_expression("customer, #n")
        .expression_attribute_names("#n", "number")
        .build()?;
    let mut left = Some(HashMap::from([(TABLE.to_owned(), wanted)]));
    let mut items = Vec::new();
    while let Some(wanted) = left.filter(|tables| !tables.is_empty()) {
        let output = client.batch_get_item().set_request_items(Some(wanted)).send().await?;
        let mut responses = output.responses.unwrap_or_default();
        items.append(&mut responses.remove(TABLE).unwrap_or_default());
        left = output.unprocessed_keys;
    }
    Ok(items)
}
