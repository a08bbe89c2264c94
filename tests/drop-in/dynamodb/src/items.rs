//! One item at a time: put, get, updated with expressions, deleted under a condition.

use crate::order::{key, Order};
use crate::{Item, TABLE};
use aws_sdk_dynamodb::error::SdkError;
use aws_sdk_dynamodb::operation::get_item::builders::GetItemFluentBuilder;
use aws_sdk_dynamodb::operation::put_item::PutItemError;
use aws_sdk_dynamodb::operation::update_item::UpdateItemError;
use aws_sdk_dynamodb::types::{
    AttributeValue, ReturnConsumedCapacity, ReturnValue, ReturnValuesOnConditionCheckFailure,
};
use aws_sdk_dynamodb::{Client, Error};

/// What came of putting an order that must be new.
#[derive(Clone, Debug, PartialEq)]
pub enum Put {
    /// It was new; this is what it cost.
    Done(f64),
    /// There was one; this is it, if the service said so.
    Taken(Option<Item>),
}

/// Puts an order that must be new.
pub async fn put_new(client: &Client, order: &Order) -> Result<Put, SdkError<PutItemError>> {
    let call = client
        .put_item()
        .table_name(TABLE)
        .set_item(Some(order.into()))
        .condition_expression("attribute_not_exists(#c)")
        .expression_attribute_names("#c", "customer")
        .return_consumed_capacity(ReturnConsumedCapacity::Total)
        .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld);
    match call.send().await {
        Ok(output) => {
            let capacity = output.consumed_capacity().and_then(|capacity| capacity.capacity_units());
            Ok(Put::Done(capacity.unwrap_or_default()))
        }
        Err(SdkError::ServiceError(context)) => match context.err() {
            PutItemError::ConditionalCheckFailedException(failed) => Ok(Put::Taken(failed.item().cloned())),
            _ => Err(SdkError::ServiceError(context)),
        },
        Err(error) => Err(error),
    }
}

/// The call for an item, of which the caller may ask more.
pub fn get(client: &Client, customer: &str, number: i64) -> GetItemFluentBuilder {
    client
        .get_item()
        .table_name(TABLE)
        .key("customer", AttributeValue::S(customer.to_owned()))
        .key("number", AttributeValue::N(number.to_string()))
}

/// Adds a line to an order and counts the lines; gives the attributes that changed.
pub async fn add_line(client: &Client, customer: &str, number: i64, line: &str) -> Result<Item, Error> {
    let output = client
        .update_item()
        .table_name(TABLE)
        .set_key(Some(key(customer, number)))
        .update_expression("SET #l = list_append(#l, :new) ADD #count :one")
        .condition_expression("attribute_exists(customer) AND #count < :most")
        .expression_attribute_names("#l", "lines")
        .expression_attribute_names("#count", "count")
        .expression_attribute_values(":new", AttributeValue::L(vec![AttributeValue::S(line.into())]))
        .expression_attribute_values(":one", AttributeValue::N("1".into()))
        .expression_attribute_values(":most", AttributeValue::N("100".into()))
        .return_values(ReturnValue::UpdatedNew)
        .send()
        .await?;
    Ok(output.attributes.unwrap_or_default())
}

/// Marks an order as paid; says whether it was not before.
pub async fn pay(client: &Client, customer: &str, number: i64) -> Result<bool, UpdateItemError> {
    let call = client
        .update_item()
        .table_name(TABLE)
        .set_key(Some(key(customer, number)))
        .update_expression("SET paid = :yes")
        .condition_expression("paid = :no")
        .expression_attribute_values(":yes", AttributeValue::Bool(true))
        .expression_attribute_values(":no", AttributeValue::Bool(false));
    match call.send().await.map_err(SdkError::into_service_error) {
        Ok(_) => Ok(true),
        Err(error) if error.is_conditional_check_failed_exception() => Ok(false),
        Err(error) => Err(error),
    }
}

/// Deletes an order, and gives what it was.
pub async fn delete(client: &Client, customer: &str, number: i64) -> Result<Option<Order>, Error> {
    let output = client
        .delete_item()
        .table_name(TABLE)
        .set_key(Some(key(customer, number)))
        .return_values(ReturnValue::AllOld)
        .send()
        .await?;
    Ok(output.attributes().and_then(|item| Order::try_from(item).ok()))
}
