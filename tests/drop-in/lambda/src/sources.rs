//! Sources of events, and what is asked of them.

use aws_sdk_lambda::primitives::DateTime;
use aws_sdk_lambda::types::{
    DestinationConfig, EndPointType, EventSourceMappingConfiguration, EventSourcePosition, Filter,
    FilterCriteria, FunctionResponseType, OnFailure, SelfManagedEventSource, SourceAccessConfiguration,
    SourceAccessType,
};
use aws_sdk_lambda::{Client, Error};

/// Feeds a function with a stream, from a time on.
pub async fn feed(
    client: &Client,
    name: &str,
    stream: &str,
    from: DateTime,
) -> Result<Option<String>, Error> {
    let failure = OnFailure::builder().destination("arn:aws:sqs:::failed").build();
    let only = Filter::builder().pattern(r#"{"data": {"kind": ["order"]}}"#).build();
    let call = client
        .create_event_source_mapping()
        .function_name(name)
        .event_source_arn(stream)
        .enabled(true)
        .batch_size(100)
        .maximum_batching_window_in_seconds(5)
        .parallelization_factor(2)
        .starting_position(EventSourcePosition::AtTimestamp)
        .starting_position_timestamp(from)
        .bisect_batch_on_function_error(true)
        .maximum_retry_attempts(3)
        .filter_criteria(FilterCriteria::builder().filters(only).build())
        .function_response_types(FunctionResponseType::ReportBatchItemFailures)
        .destination_config(DestinationConfig::builder().on_failure(failure).build());
    Ok(call.send().await?.uuid)
}

/// Feeds a function with a broker of one's own.
pub async fn feed_own(
    client: &Client,
    name: &str,
    brokers: &[&str],
) -> Result<EventSourceMappingConfiguration, Error> {
    let brokers = brokers.iter().map(|broker| (*broker).to_owned()).collect();
    let source = SelfManagedEventSource::builder().endpoints(EndPointType::KafkaBootstrapServers, brokers);
    let access =
        SourceAccessConfiguration::builder().r#type(SourceAccessType::SaslScram512Auth).uri("arn:secret");
    let made = client
        .create_event_source_mapping()
        .function_name(name)
        .topics("orders")
        .self_managed_event_source(source.build())
        .source_access_configurations(access.build())
        .send()
        .await?;
    Ok(EventSourceMappingConfiguration::builder().set_uuid(made.uuid).set_topics(made.topics).build())
}

/// The sources of a function that have problems: which, and which.
pub async fn troubled(client: &Client, name: &str) -> Result<Vec<(String, String)>, Error> {
    let mut pages = client.list_event_source_mappings().function_name(name).into_paginator().send();
    let mut found = Vec::new();
    while let Some(page) = pages.try_next().await? {
        for source in page.event_source_mappings() {
            let result = source.last_processing_result().unwrap_or("OK");
            if result != "OK" {
                found.push((source.uuid().unwrap_or_default().to_owned(), result.to_owned()));
            }
        }
    }
    Ok(found)
}
