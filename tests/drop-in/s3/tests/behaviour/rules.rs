//! Rules.

use crate::{body, client, lines, reply, xml};
use aws_sdk_s3::primitives::DateTime;
use aws_sdk_s3::types::{LifecycleRule, Tagging};
use drop_in_s3::rules;

#[tokio::test]
async fn rules_are_set() {
    let (client, http) = client(vec![reply(200, &[], "")]);
    let made = rules::rules("texts/", DateTime::from_secs(1_700_000_000)).unwrap();
    rules::set(&client, made).await.unwrap();
    assert_eq!(
        body(&http, 0),
        "<LifecycleConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">\
        <Rule><ID>cold</ID><Filter><And><Prefix>texts/</Prefix><Tag><Key>kind</Key><Value>text</Value></Tag>\
        <ObjectSizeGreaterThan>1024</ObjectSizeGreaterThan></And></Filter><Status>Enabled</Status>\
        <Transition><Days>30</Days><StorageClass>STANDARD_IA</StorageClass></Transition>\
        <Transition><Days>90</Days><StorageClass>GLACIER</StorageClass></Transition>\
        <AbortIncompleteMultipartUpload><DaysAfterInitiation>7</DaysAfterInitiation></AbortIncompleteMultipartUpload></Rule>\
        <Rule><Expiration><Date>2023-11-14T22:13:20Z</Date></Expiration><ID>gone</ID>\
        <Filter><Prefix>tmp/</Prefix></Filter><Status>Disabled</Status></Rule></LifecycleConfiguration>"
    );
    assert_eq!(lines(&http), ["PUT archive.s3.eu-central-1.amazonaws.com/?lifecycle"]);
}

#[tokio::test]
async fn rules_are_read() {
    let (client, _) = client(vec![xml(
        "<LifecycleConfiguration><Rule><ID>a</ID><Status>Enabled</Status>\
        <Transition><Days>1</Days><StorageClass>GLACIER</StorageClass></Transition>\
        <Transition><Days>2</Days><StorageClass>NEW</StorageClass></Transition></Rule></LifecycleConfiguration>",
    )]);
    assert_eq!(rules::get(&client).await.unwrap(), [("GLACIER".to_owned(), 1), ("NEW".to_owned(), 2)]);
}

#[tokio::test]
async fn a_queue_is_told() {
    let (client, http) = client(vec![reply(200, &[], "")]);
    rules::tell(&client, "arn:aws:sqs:eu-central-1:123456789012:q").await.unwrap();
    assert_eq!(
        body(&http, 0),
        "<NotificationConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><QueueConfiguration>\
        <Queue>arn:aws:sqs:eu-central-1:123456789012:q</Queue><Event>s3:ObjectCreated:Put</Event>\
        <Event>s3:ObjectCreated:Something</Event><Filter><S3Key>\
        <FilterRule><Name>prefix</Name><Value>pictures/</Value></FilterRule>\
        <FilterRule><Name>suffix</Name><Value>.png</Value></FilterRule></S3Key></Filter>\
        </QueueConfiguration></NotificationConfiguration>"
    );
    let request = http.actual_requests().next().unwrap();
    assert_eq!(request.headers().get("x-amz-skip-destination-validation"), Some("true"));
}

#[test]
fn what_must_be_there_is_asked_for() {
    let error = LifecycleRule::builder().id("a").build().unwrap_err();
    assert!(error.to_string().contains("status"), "{error}");
    let error = Tagging::builder().build().unwrap_err();
    assert!(error.to_string().contains("tag_set"), "{error}");
}
