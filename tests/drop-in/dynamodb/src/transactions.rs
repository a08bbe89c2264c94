//! Several items, all or none.

use crate::order::{key, Order};
use crate::{Item, TABLE};
use aws_sdk_dynamodb::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_dynamodb::operation::transact_write_items::TransactWriteItemsError;
use aws_sdk_dynamodb::types::{
    AttributeValue, CancellationReason, ConditionCheck, Delete, Get, ItemResponse, Put,
    ReturnValuesOnConditionCheckFailure, TransactGetItem, TransactWriteItem, Update,
};
use aws_sdk_dynamodb::{Client, Error};

/// Why an order was not moved.
#[derive(Debug)]
pub enum NotMoved {
    /// The service says so, with a reason for each part of the transaction.
    Cancelled(Vec<CancellationReason>),
    /// Something else: its code and message.
    Other(Option<String>, Option<String>),
}

/// Moves an order to another customer who is known, and counts it there.
pub async fn move_to(
    client: &Client,
    order: &Order,
    customer: &str,
    token: Option<&str>,
) -> Result<(), NotMoved> {
    let moved = Order { customer: customer.to_owned(), ..order.clone() };
    let put = Put::builder()
        .table_name(TABLE)
        .set_item(Some((&moved).into()))
        .condition_expression("attribute_not_exists(customer)")
        .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld);
    let delete = Delete::builder().table_name(TABLE).set_key(Some(key(&order.customer, order.number)));
    let check = ConditionCheck::builder()
        .table_name("customers")
        .key("name", AttributeValue::S(customer.to_owned()))
        .condition_expression("attribute_exists(#name)")
        .expression_attribute_names("#name", "name");
    let count = Update::builder()
        .table_name("customers")
        .key("name", AttributeValue::S(customer.to_owned()))
        .update_expression("ADD orders :one")
        .expression_attribute_values(":one", AttributeValue::N("1".to_owned()));
    let parts = [
        TransactWriteItem::builder().put(put.build().expect("complete")).build(),
        TransactWriteItem::builder().delete(delete.build().expect("complete")).build(),
        TransactWriteItem::builder().condition_check(check.build().expect("complete")).build(),
        TransactWriteItem::builder().update(count.build().expect("complete")).build(),
    ];
    let call = client
        .transact_write_items()
        .set_transact_items(Some(parts.into()))
        .set_client_request_token(token.map(str::to_owned));
    match call.send().await {
        Ok(_) => Ok(()),
        Err(error) => Err(not_moved(error)),
    }
}

fn not_moved<R>(error: SdkError<TransactWriteItemsError, R>) -> NotMoved {
    let (code, message) = (error.code().map(str::to_owned), error.message().map(str::to_owned));
    match error.as_service_error() {
        Some(TransactWriteItemsError::TransactionCanceledException(cancelled)) => {
            NotMoved::Cancelled(cancelled.cancellation_reasons().to_vec())
        }
        _ => NotMoved::Other(code, message),
    }
}

/// Reads items, all as of one time.
pub async fn read(client: &Client, keys: &[(&str, i64)]) -> Result<Vec<Option<Item>>, Error> {
    let mut call = client.transact_get_items();
    for (customer, number) in keys {
        let get = Get::builder().table_name(TABLE).set_key(Some(key(customer, *number)));
        call = call.transact_items(TransactGetItem::builder().get(get.build()?).build());
    }
    let output = call.send().await?;
    let item = |response: &ItemResponse| response.item().cloned();
    Ok(output.responses().iter().map(item).collect())
}
