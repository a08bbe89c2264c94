//! The table: made, waited for, described, listed, deleted.

use crate::TABLE;
use aws_sdk_dynamodb::client::Waiters;
use aws_sdk_dynamodb::operation::create_table::CreateTableOutput;
use aws_sdk_dynamodb::operation::describe_table::DescribeTableError;
use aws_sdk_dynamodb::types::{
    AttributeDefinition, BillingMode, GlobalSecondaryIndex, KeySchemaElement, KeyType, Projection,
    ProjectionType, ProvisionedThroughput, ScalarAttributeType, TableDescription, TableStatus, Tag,
    TimeToLiveSpecification, TimeToLiveStatus,
};
use aws_sdk_dynamodb::waiters::table_exists::{TableExistsFinalPoll, WaitUntilTableExistsError};
use aws_sdk_dynamodb::{Client, Error};
use std::time::Duration;

fn part(name: &str, kind: KeyType) -> KeySchemaElement {
    let element = KeySchemaElement::builder().attribute_name(name).key_type(kind);
    element.build().expect("name and kind are set")
}

/// Makes the table, with an index of unpaid orders.
pub async fn create(client: &Client, tags: &[(&str, &str)]) -> Result<CreateTableOutput, Error> {
    let attribute =
        |name: &str, kind| AttributeDefinition::builder().attribute_name(name).attribute_type(kind).build();
    let index = GlobalSecondaryIndex::builder()
        .index_name("by-day")
        .key_schema(part("day", KeyType::Hash))
        .projection(
            Projection::builder().projection_type(ProjectionType::Include).non_key_attributes("paid").build(),
        )
        .provisioned_throughput(
            ProvisionedThroughput::builder().read_capacity_units(5).write_capacity_units(2).build()?,
        )
        .build()?;
    let mut call = client
        .create_table()
        .table_name(TABLE)
        .attribute_definitions(attribute("customer", ScalarAttributeType::S)?)
        .attribute_definitions(attribute("number", ScalarAttributeType::N)?)
        .attribute_definitions(attribute("day", ScalarAttributeType::S)?)
        .key_schema(part("customer", KeyType::Hash))
        .key_schema(part("number", KeyType::Range))
        .billing_mode(BillingMode::PayPerRequest)
        .global_secondary_indexes(index)
        .deletion_protection_enabled(true);
    for (name, value) in tags {
        call = call.tags(Tag::builder().key(*name).value(*value).build()?);
    }
    Ok(call.send().await?)
}

/// Waits until the table can be used.
pub async fn wait(
    client: &Client,
    longest: Duration,
) -> Result<TableExistsFinalPoll, WaitUntilTableExistsError> {
    client.wait_until_table_exists().table_name(TABLE).wait(longest).await
}

/// Deletes the table, and waits until it is gone.
pub async fn delete(client: &Client, longest: Duration) -> Result<(), Box<dyn std::error::Error>> {
    let deleted = client.delete_table().table_name(TABLE).send().await?;
    let status = deleted.table_description().and_then(TableDescription::table_status);
    assert_eq!(status, Some(&TableStatus::Deleting));
    client.wait_until_table_not_exists().table_name(TABLE).wait(longest).await?;
    Ok(())
}

/// Whether there is such a table.
pub async fn exists(client: &Client, name: &str) -> Result<bool, Error> {
    match client.describe_table().table_name(name).send().await {
        Ok(_) => Ok(true),
        Err(error)
            if error.as_service_error().is_some_and(DescribeTableError::is_resource_not_found_exception) =>
        {
            Ok(false)
        }
        Err(error) => Err(error.into()),
    }
}

/// The names of all tables.
pub async fn names(client: &Client) -> Result<Vec<String>, Error> {
    let names: Result<Vec<String>, _> =
        client.list_tables().into_paginator().page_size(2).items().send().collect().await;
    Ok(names?)
}

/// Orders go away when they are old.
pub async fn expire(client: &Client, attribute: &str) -> Result<TimeToLiveStatus, Error> {
    let wanted = TimeToLiveSpecification::builder().enabled(true).attribute_name(attribute).build()?;
    let set =
        client.update_time_to_live().table_name(TABLE).time_to_live_specification(wanted).send().await?;
    assert!(set.time_to_live_specification().is_some_and(|set| set.enabled));
    let described = client.describe_time_to_live().table_name(TABLE).send().await?;
    let description = described.time_to_live_description.expect("it was just set");
    Ok(description.time_to_live_status().cloned().unwrap_or(TimeToLiveStatus::Disabled))
}
