//! `aws-smithy-mocks`: rules in place of a service.

use aws_sdk_s3::operation::get_object::{GetObjectError, GetObjectOutput};
use aws_sdk_s3::operation::list_objects_v2::ListObjectsV2Output;
use aws_sdk_s3::primitives::ByteStream;
use aws_sdk_s3::types::error::NoSuchKey;
use aws_sdk_s3::types::Object;
use aws_sdk_s3::Client;
use aws_smithy_mocks::{mock, mock_client, RuleMode};
use drop_in_s3::{listing, objects};

#[tokio::test]
async fn rules_answer_with_bodies() {
    let rule = mock!(Client::get_object)
        .match_requests(|input| input.bucket() == Some("archive") && input.key() == Some("k"))
        .then_output(|| {
            let output = GetObjectOutput::builder().body(ByteStream::from_static(b"from a rule"));
            output.metadata("who", "a rule").build()
        });
    let client = mock_client!(aws_sdk_s3, [&rule]);
    let document = objects::get(&client, "k").await.unwrap().unwrap();
    assert_eq!((document.bytes.as_slice(), document.about["who"].as_str()), (&b"from a rule"[..], "a rule"));
    assert_eq!(rule.num_calls(), 1);
}

#[tokio::test]
async fn rules_give_errors() {
    let rule = mock!(Client::get_object)
        .then_error(|| GetObjectError::NoSuchKey(NoSuchKey::builder().message("none").build()));
    let client = mock_client!(aws_sdk_s3, [&rule]);
    assert!(objects::get(&client, "k").await.unwrap().is_none());
}

#[tokio::test]
async fn rules_answer_pages() {
    let first = mock!(Client::list_objects_v2)
        .match_requests(|input| input.continuation_token().is_none())
        .then_output(|| {
            ListObjectsV2Output::builder()
                .contents(Object::builder().key("a").size(1).build())
                .is_truncated(true)
                .next_continuation_token("t")
                .build()
        });
    let second = mock!(Client::list_objects_v2)
        .match_requests(|input| input.continuation_token() == Some("t"))
        .then_output(|| {
            let object = Object::builder().key("b").size(2).build();
            ListObjectsV2Output::builder().contents(object).is_truncated(false).build()
        });
    let client = mock_client!(aws_sdk_s3, RuleMode::MatchAny, [&first, &second]);
    let (keys, bytes) = listing::keys(&client, "").await.unwrap();
    assert_eq!((keys, bytes), (vec!["a".to_owned(), "b".to_owned()], 3));
}
