//! Settings that decide how long a request may take and when it is repeated.

use super::Builder;
use crate::config::{AsyncSleep, IntoShared, SharedAsyncSleep, StalledStreamProtectionConfig};
use aws_smithy_runtime::client::retries::RetryPartition;
use aws_smithy_runtime_api::client::retries::classifiers::{ClassifyRetry, SharedRetryClassifier};
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;

impl<S> Builder<S> {
    /// Sets how often, and how far apart, a failed request is repeated.
    ///
    /// Repeating also takes tokens from a bucket that the clients of a
    /// [retry partition](Self::retry_partition) share, so that an outage does not multiply traffic.
    ///
    /// ```
    /// use botosmith_runtime::config::{retry::RetryConfig, Builder};
    /// use botosmith_runtime::service::Service;
    ///
    /// fn patient<S: Service>(builder: Builder<S>) -> Builder<S> {
    ///     builder.retry_config(RetryConfig::standard().with_max_attempts(5))
    /// }
    /// ```
    pub fn retry_config(mut self, retry_config: RetryConfig) -> Self {
        self.set_retry_config(Some(retry_config));
        self
    }

    /// Sets the [retry configuration](Self::retry_config). `None` keeps the one there is; to have no
    /// retries, set [`RetryConfig::disabled`].
    pub fn set_retry_config(&mut self, retry_config: Option<RetryConfig>) -> &mut Self {
        self.settings.set_retry_config(retry_config);
        self
    }

    /// Sets the retry partition: clients in one partition share a token bucket and a rate limiter.
    ///
    /// Without one, all clients of a service in a region share the partition `<service>-<region>`. A
    /// custom partition gives a workload a bucket of its own, or one of another size. A rate limiter
    /// takes effect only with [`RetryConfig::adaptive`].
    ///
    /// ```
    /// use botosmith_runtime::config::retry::{RetryPartition, TokenBucket};
    /// use botosmith_runtime::config::Builder;
    /// use botosmith_runtime::service::Service;
    ///
    /// fn nightly<S: Service>(builder: Builder<S>) -> Builder<S> {
    ///     let bucket = TokenBucket::builder().capacity(5000).build();
    ///     builder.retry_partition(RetryPartition::custom("nightly").token_bucket(bucket).build())
    /// }
    /// ```
    pub fn retry_partition(mut self, retry_partition: RetryPartition) -> Self {
        self.set_retry_partition(Some(retry_partition));
        self
    }

    /// Sets the [retry partition](Self::retry_partition). `None` keeps the one there is.
    pub fn set_retry_partition(&mut self, retry_partition: Option<RetryPartition>) -> &mut Self {
        self.settings.set_retry_partition(retry_partition);
        self
    }

    /// Adds a classifier, which looks at the outcome of an attempt and says whether to repeat it.
    ///
    /// Classifiers run in the order of their priority, and a later one may overrule an earlier one. Read
    /// an operation's error with
    /// [`ProvideErrorMetadata`](crate::error::ProvideErrorMetadata) after a downcast to its type.
    pub fn retry_classifier(mut self, retry_classifier: impl ClassifyRetry + 'static) -> Self {
        self.push_retry_classifier(SharedRetryClassifier::new(retry_classifier));
        self
    }

    /// Adds a [classifier](Self::retry_classifier), in its shared form.
    pub fn push_retry_classifier(&mut self, retry_classifier: SharedRetryClassifier) -> &mut Self {
        self.settings.components.push_retry_classifier(retry_classifier);
        self
    }

    /// Replaces all [classifiers](Self::retry_classifier) that were added.
    pub fn set_retry_classifiers(
        &mut self,
        retry_classifiers: impl IntoIterator<Item = SharedRetryClassifier>,
    ) -> &mut Self {
        self.settings.components.set_retry_classifiers(retry_classifiers.into_iter());
        self
    }

    /// Sets how long calls, their attempts, and connecting may take.
    ///
    /// ```
    /// use botosmith_runtime::config::{timeout::TimeoutConfig, Builder};
    /// use botosmith_runtime::service::Service;
    /// use std::time::Duration;
    ///
    /// fn brisk<S: Service>(builder: Builder<S>) -> Builder<S> {
    ///     let timeouts = TimeoutConfig::builder().operation_attempt_timeout(Duration::from_secs(1)).build();
    ///     builder.timeout_config(timeouts)
    /// }
    /// ```
    pub fn timeout_config(mut self, timeout_config: TimeoutConfig) -> Self {
        self.set_timeout_config(Some(timeout_config));
        self
    }

    /// Sets [timeouts](Self::timeout_config). What the given configuration leaves open, and `None`,
    /// keeps the value there is; to have no timeouts, set [`TimeoutConfig::disabled`].
    pub fn set_timeout_config(&mut self, timeout_config: Option<TimeoutConfig>) -> &mut Self {
        self.settings.set_timeout_config(timeout_config);
        self
    }

    /// Sets how to wait without blocking a thread, which retries and timeouts need.
    pub fn sleep_impl(mut self, sleep_impl: impl AsyncSleep + 'static) -> Self {
        self.set_sleep_impl(Some(sleep_impl.into_shared()));
        self
    }

    /// Sets or clears [how to wait](Self::sleep_impl).
    pub fn set_sleep_impl(&mut self, sleep_impl: Option<SharedAsyncSleep>) -> &mut Self {
        self.settings.components.set_sleep_impl(sleep_impl);
        self
    }

    /// Sets when an upload or download that makes no progress is given up.
    pub fn stalled_stream_protection(
        mut self,
        stalled_stream_protection_config: StalledStreamProtectionConfig,
    ) -> Self {
        self.set_stalled_stream_protection(Some(stalled_stream_protection_config));
        self
    }

    /// Sets or clears the [protection against stalled streams](Self::stalled_stream_protection).
    pub fn set_stalled_stream_protection(
        &mut self,
        stalled_stream_protection_config: Option<StalledStreamProtectionConfig>,
    ) -> &mut Self {
        self.settings.set_stalled_stream_protection(stalled_stream_protection_config);
        self
    }
}
