//! A consumer of a stream in Kinesis with a share of its own, as a user of the official crate writes it: records are pushed, in events,
//! until the subscription ends.
//!
//! The package depends on the official crate. `tests/generated/tests/drop_in.rs` changes that one line of its manifest, and compiles
//! and runs the same with the generated crate; `official.rs` there runs it as it is. Nothing here may know which of them it is.

#![forbid(unsafe_code)]

use aws_sdk_kinesis::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_kinesis::operation::subscribe_to_shard::{SubscribeToShardError, SubscribeToShardOutput};
use aws_sdk_kinesis::types::error::SubscribeToShardEventStreamError;
use aws_sdk_kinesis::types::{
    ChildShard, Record, ShardIteratorType, StartingPosition, SubscribeToShardEvent,
    SubscribeToShardEventStream,
};
use aws_sdk_kinesis::Client;

/// Where a subscription begins.
#[derive(Clone, Debug)]
pub enum From {
    /// With what comes now.
    Now,
    /// With what comes after a record.
    After(String),
}

/// Records that came together.
#[derive(Clone, Debug, PartialEq)]
pub struct Batch {
    /// The key, the bytes and the second of arrival of each.
    pub records: Vec<(Option<String>, Vec<u8>, Option<i64>)>,
    /// Where to go on with another subscription.
    pub checkpoint: String,
    /// How many milliseconds the records are old.
    pub behind: i64,
    /// The shards that follow where this one has come to its end.
    pub children: Vec<String>,
}

/// Why no more records come.
#[derive(Debug, PartialEq)]
pub enum Ended {
    /// Somebody else has subscribed.
    TakenOver(String),
    /// The key of the stream cannot be used.
    Locked(String),
    /// Kinesis failed.
    Failed,
    /// Something else, as the service says it.
    Other(String),
}

/// A subscription, which ends after five minutes.
#[derive(Debug)]
pub struct Subscription(SubscribeToShardOutput);

/// Subscribes.
///
/// # Errors
/// Kinesis does not want to, or says nothing.
pub async fn subscribe(
    client: &Client,
    consumer: &str,
    shard: &str,
    from: From,
) -> Result<Subscription, SdkError<SubscribeToShardError>> {
    let position = StartingPosition::builder();
    let position = match from {
        From::Now => position.r#type(ShardIteratorType::Latest),
        From::After(number) => {
            position.r#type(ShardIteratorType::AfterSequenceNumber).sequence_number(number)
        }
    };
    let position = position.build().map_err(SdkError::construction_failure)?;
    let call = client.subscribe_to_shard().consumer_arn(consumer).shard_id(shard);
    call.starting_position(position).send().await.map(Subscription)
}

impl Subscription {
    /// The next records; none where the subscription has ended.
    ///
    /// # Errors
    /// It ended before its time.
    pub async fn next(&mut self) -> Result<Option<Batch>, Ended> {
        loop {
            match self.0.event_stream.recv().await {
                Ok(Some(SubscribeToShardEventStream::SubscribeToShardEvent(event))) => {
                    return Ok(Some(batch(&event)))
                }
                // An event that is newer than the program.
                Ok(Some(_)) => {}
                Ok(None) => return Ok(None),
                Err(error) => return Err(ended(&error.into_service_error())),
            }
        }
    }
}

fn batch(event: &SubscribeToShardEvent) -> Batch {
    let record = |record: &Record| {
        let arrival = record.approximate_arrival_timestamp().map(|time| time.secs());
        (record.partition_key().map(str::to_owned), record.data().as_ref().to_vec(), arrival)
    };
    let child = |child: &ChildShard| child.shard_id().to_owned();
    Batch {
        records: event.records().iter().map(record).collect(),
        checkpoint: event.continuation_sequence_number().to_owned(),
        behind: event.millis_behind_latest(),
        children: event.child_shards().iter().map(child).collect(),
    }
}

fn ended(error: &SubscribeToShardEventStreamError) -> Ended {
    let message = || error.message().unwrap_or_default().to_owned();
    match error {
        SubscribeToShardEventStreamError::ResourceInUseException(_) => Ended::TakenOver(message()),
        SubscribeToShardEventStreamError::KmsDisabledException(_) => Ended::Locked(message()),
        error if error.is_kms_access_denied_exception() => Ended::Locked(message()),
        error if error.is_internal_failure_exception() => Ended::Failed,
        _ => Ended::Other(message()),
    }
}
