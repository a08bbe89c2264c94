//! The client: configuration, endpoints, buckets that have no plain name.

use crate::recorder::Recorder;
use crate::{config, now, reply};
use aws_sdk_s3::config::{
    BehaviorVersion, Credentials, Region, RequestChecksumCalculation, SharedCredentialsProvider,
    StalledStreamProtectionConfig,
};
use aws_sdk_s3::primitives::ByteStream;
use aws_sdk_s3::{Client, Config};
use aws_types::SdkConfig;
use drop_in_s3::{settings, BUCKET};
use std::time::Duration;

fn shared(recorder: &Recorder) -> SdkConfig {
    SdkConfig::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("us-east-1"))
        .credentials_provider(SharedCredentialsProvider::new(Credentials::new(
            "AKID", "secret", None, None, "test",
        )))
        .time_source(aws_smithy_async::time::StaticTimeSource::new(now()))
        .http_client(aws_sdk_s3::config::SharedHttpClient::new(recorder.http()))
        .build()
}

#[tokio::test]
async fn a_server_of_ones_own_has_buckets_in_its_path() {
    let recorder = Recorder::new(vec![reply(200, &[], ""), reply(200, &[], "")]);
    let client = settings::local(&shared(&recorder), "http://localhost:9000");
    client.put_object().bucket(BUCKET).key("a/b").body(ByteStream::from_static(b"x")).send().await.unwrap();
    client.head_bucket().bucket(BUCKET).send().await.unwrap();
    let sent = recorder.sent();
    assert_eq!(sent[0].line, "PUT http://localhost:9000/archive/a/b?x-id=PutObject");
    assert_eq!(sent[1].line, "HEAD http://localhost:9000/archive/");
    assert_eq!((sent[0].header("x-amz-checksum-crc32"), sent[0].body.as_slice()), (None, &b"x"[..]));
    let authorization = sent[0].header("authorization").unwrap();
    assert!(authorization.contains("Credential=minio/20231114/local/s3/aws4_request"), "{authorization}");
}

/// Where a call for a bucket goes with a configuration.
async fn place(
    bucket: &str,
    change: impl FnOnce(aws_sdk_s3::config::Builder) -> aws_sdk_s3::config::Builder,
) -> String {
    let recorder = Recorder::new(vec![reply(200, &[], "")]);
    let client = Client::from_conf(change(config(recorder.http())).build());
    match client.get_object().bucket(bucket).key("k").send().await {
        Ok(_) => {
            let line = recorder.sent()[0].line.clone();
            line.trim_start_matches("GET https://").trim_end_matches("?x-id=GetObject").to_owned()
        }
        Err(error) => aws_sdk_s3::error::DisplayErrorContext(error).to_string(),
    }
}

#[tokio::test]
async fn a_bucket_is_a_host_where_it_can_be() {
    assert_eq!(place("bucket", |it| it).await, "bucket.s3.eu-central-1.amazonaws.com/k");
    // A name with a point fits no certificate.
    assert_eq!(place("a.b", |it| it).await, "s3.eu-central-1.amazonaws.com/a.b/k");
    assert_eq!(
        place("bucket", |it| it.force_path_style(true)).await,
        "s3.eu-central-1.amazonaws.com/bucket/k"
    );
    assert_eq!(
        place("bucket", |it| it.use_dual_stack(true)).await,
        "bucket.s3.dualstack.eu-central-1.amazonaws.com/k"
    );
    assert_eq!(place("bucket", |it| it.accelerate(true)).await, "bucket.s3-accelerate.amazonaws.com/k");
    assert_eq!(
        place("bucket", |it| it.use_fips(true).region(Region::new("us-east-2"))).await,
        "bucket.s3-fips.us-east-2.amazonaws.com/k"
    );
    let point = "arn:aws:s3:us-west-2:123456789012:accesspoint/mine";
    let used = place(point, |it| it.use_arn_region(true)).await;
    assert_eq!(used, "mine-123456789012.s3-accesspoint.us-west-2.amazonaws.com/k");
    let refused = place(point, |it| it.use_arn_region(false)).await;
    assert!(
        refused.contains("Invalid configuration: region from ARN `us-west-2` does not match client region"),
        "{refused}"
    );
    let none = place("arn:aws:s3::123456789012:accesspoint/x.mrap", |it| {
        it.disable_multi_region_access_points(true)
    })
    .await;
    assert!(none.contains("Multi-Region Access Point ARNs are disabled"), "{none}");
}

#[tokio::test]
async fn a_shared_configuration_is_taken_over() {
    let recorder = Recorder::new(vec![reply(200, &[], "")]);
    let built = settings::patient(&shared(&recorder)).build();
    assert_eq!(built.region().map(Region::as_ref), Some("us-east-1"));
    let retries = built.retry_config().unwrap();
    assert_eq!((retries.max_attempts(), retries.initial_backoff()), (5, Duration::from_millis(10)));
    assert_eq!(built.timeout_config().unwrap().operation_timeout(), Some(Duration::from_secs(300)));
    let client = Client::from_conf(settings::accelerated(&shared(&recorder)).build());
    client.get_object().bucket(BUCKET).key("k").send().await.unwrap();
    assert_eq!(
        recorder.sent()[0].line,
        "GET https://archive.s3-accelerate.dualstack.amazonaws.com/k?x-id=GetObject"
    );
}

#[tokio::test]
async fn a_call_differs_from_its_client() {
    let recorder = Recorder::new(vec![reply(200, &[], "")]);
    let client = Client::from_conf(config(recorder.http()).build());
    let other = Config::builder()
        .region(Region::new("eu-west-1"))
        .force_path_style(true)
        .request_checksum_calculation(RequestChecksumCalculation::WhenRequired)
        .stalled_stream_protection(StalledStreamProtectionConfig::disabled());
    client
        .put_object()
        .bucket(BUCKET)
        .key("k")
        .body(ByteStream::from_static(b"x"))
        .customize()
        .config_override(other)
        .mutate_request(|request| {
            request.headers_mut().insert("x-mine", "1");
        })
        .send()
        .await
        .unwrap();
    let sent = &recorder.sent()[0];
    assert_eq!(sent.line, "PUT https://s3.eu-west-1.amazonaws.com/archive/k?x-id=PutObject");
    assert_eq!((sent.header("x-mine"), sent.header("x-amz-checksum-crc32")), (Some("1"), None));
}

#[tokio::test(start_paused = true)]
async fn a_call_is_tried_again() {
    let recorder = Recorder::new(vec![
        crate::failure(503, "SlowDown", ""),
        crate::failure(500, "InternalError", ""),
        reply(200, &[("etag", "\"e\"")], ""),
    ]);
    let retries = aws_sdk_s3::config::retry::RetryConfig::standard();
    let config = config(recorder.http())
        .retry_config(retries)
        .sleep_impl(aws_smithy_async::rt::sleep::TokioSleep::new());
    let client = Client::from_conf(config.build());
    let put = client.put_object().bucket(BUCKET).key("k").body(ByteStream::from_static(b"x"));
    assert_eq!(put.send().await.unwrap().e_tag(), Some("\"e\""));
    let sent = recorder.sent();
    assert_eq!(sent.len(), 3);
    assert!(sent.iter().all(|one| one.body == b"x"));
    assert_eq!(sent[2].header("amz-sdk-request"), Some("attempt=3; max=3"));
}
