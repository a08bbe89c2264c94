//! What becomes of old documents by themselves, and who is told of new ones: rules with choices and lists in them.

use crate::BUCKET;
use aws_sdk_s3::error::BuildError;
use aws_sdk_s3::primitives::DateTime;
use aws_sdk_s3::types::{
    AbortIncompleteMultipartUpload, BucketLifecycleConfiguration, Event, ExpirationStatus, FilterRule,
    FilterRuleName, LifecycleExpiration, LifecycleRule, LifecycleRuleAndOperator, LifecycleRuleFilter,
    NotificationConfiguration, NotificationConfigurationFilter, QueueConfiguration, S3KeyFilter, Tag,
    Transition, TransitionStorageClass,
};
use aws_sdk_s3::{Client, Error};

/// The rules for documents below a prefix.
pub fn rules(prefix: &str, until: DateTime) -> Result<BucketLifecycleConfiguration, BuildError> {
    let both = LifecycleRuleAndOperator::builder()
        .prefix(prefix)
        .tags(Tag::builder().key("kind").value("text").build()?)
        .object_size_greater_than(1024)
        .build();
    let cold = LifecycleRule::builder()
        .id("cold")
        .status(ExpirationStatus::Enabled)
        .filter(LifecycleRuleFilter::builder().and(both).build())
        .transitions(Transition::builder().days(30).storage_class(TransitionStorageClass::StandardIa).build())
        .transitions(Transition::builder().days(90).storage_class(TransitionStorageClass::Glacier).build())
        .abort_incomplete_multipart_upload(
            AbortIncompleteMultipartUpload::builder().days_after_initiation(7).build(),
        );
    let gone = LifecycleRule::builder()
        .id("gone")
        .status(ExpirationStatus::Disabled)
        .filter(LifecycleRuleFilter::builder().prefix("tmp/").build())
        .expiration(LifecycleExpiration::builder().date(until).build());
    BucketLifecycleConfiguration::builder().rules(cold.build()?).rules(gone.build()?).build()
}

/// Sets the rules.
pub async fn set(client: &Client, rules: BucketLifecycleConfiguration) -> Result<(), Error> {
    let call = client.put_bucket_lifecycle_configuration().bucket(BUCKET).lifecycle_configuration(rules);
    call.send().await?;
    Ok(())
}

/// Reads the rules: the storage classes that documents go to, and after how many days.
pub async fn get(client: &Client) -> Result<Vec<(String, i32)>, Error> {
    let output = client.get_bucket_lifecycle_configuration().bucket(BUCKET).send().await?;
    let steps = output.rules().iter().flat_map(LifecycleRule::transitions);
    let step = |step: &Transition| Some((step.storage_class()?.as_str().to_owned(), step.days()?));
    Ok(steps.filter_map(step).collect())
}

/// Tells a queue of new pictures.
pub async fn tell(client: &Client, queue: &str) -> Result<(), Error> {
    let rule = |name, value: &str| FilterRule::builder().name(name).value(value).build();
    let filter = S3KeyFilter::builder()
        .filter_rules(rule(FilterRuleName::Prefix, "pictures/"))
        .filter_rules(rule(FilterRuleName::Suffix, ".png"));
    let queue = QueueConfiguration::builder()
        .queue_arn(queue)
        .events(Event::S3ObjectCreatedPut)
        .events(Event::from("s3:ObjectCreated:Something"))
        .filter(NotificationConfigurationFilter::builder().key(filter.build()).build())
        .build()?;
    let configuration = NotificationConfiguration::builder().queue_configurations(queue).build();
    let call = client.put_bucket_notification_configuration().bucket(BUCKET);
    call.notification_configuration(configuration).skip_destination_validation(true).send().await?;
    Ok(())
}
