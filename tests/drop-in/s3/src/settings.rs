//! How a client is set up: for AWS, and for a server that speaks the same.

use aws_sdk_s3::config::retry::RetryConfig;
use aws_sdk_s3::config::timeout::TimeoutConfig;
use aws_sdk_s3::config::{
    Builder, Credentials, Region, RequestChecksumCalculation, ResponseChecksumValidation,
};
use aws_sdk_s3::Client;
use aws_types::SdkConfig;
use std::time::Duration;

/// A client of a server of one's own, whose buckets are no hosts.
pub fn local(shared: &SdkConfig, url: &str) -> Client {
    let config = Builder::from(shared)
        .endpoint_url(url)
        .force_path_style(true)
        .region(Region::new("local"))
        .credentials_provider(Credentials::new("minio", "minio123", None, None, "local"))
        .request_checksum_calculation(RequestChecksumCalculation::WhenRequired)
        .response_checksum_validation(ResponseChecksumValidation::WhenRequired);
    Client::from_conf(config.build())
}

/// What a shared configuration becomes for a client that is in no hurry.
pub fn patient(shared: &SdkConfig) -> Builder {
    aws_sdk_s3::Config::new(shared)
        .to_builder()
        .retry_config(
            RetryConfig::standard().with_max_attempts(5).with_initial_backoff(Duration::from_millis(10)),
        )
        .timeout_config(TimeoutConfig::builder().operation_timeout(Duration::from_secs(300)).build())
}

/// What buckets far away are reached by.
pub fn accelerated(shared: &SdkConfig) -> Builder {
    Builder::from(shared).accelerate(true).use_dual_stack(true).disable_multi_region_access_points(true)
}
