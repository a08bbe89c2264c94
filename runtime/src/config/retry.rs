//! Retries. [`RetryConfig`] says how often and how far apart; a [`RetryPartition`] says which clients
//! share one [`TokenBucket`], out of which every retry has to be paid. Names only.

pub use aws_smithy_runtime::client::retries::{ClientRateLimiter, RetryPartition, TokenBucket};
pub use aws_smithy_runtime_api::client::retries::classifiers::{ClassifyRetry, RetryAction};
pub use aws_smithy_runtime_api::client::retries::ShouldAttempt;
pub use aws_smithy_types::retry::{ReconnectMode, RetryConfig, RetryConfigBuilder, RetryMode};
