//! What is asked for: from when, how long, by which method, and where the signature stands.

use std::fmt;
use std::time::{Duration, SystemTime};

/// The longest that a signature in a URL may be valid: signature version 4 allows a week.
const ONE_WEEK: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// How long services accept a signature in headers: five minutes after its time.
const IN_HEADERS: Duration = Duration::from_secs(5 * 60);

/// Where the signature stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureLocation {
    /// In the URL, with the time for which it is valid.
    #[default]
    Url,
    /// In headers, as in a request that is sent at once. Services accept it for about five minutes.
    Headers,
}

/// How a request is presigned.
///
/// ```
/// use botosmith_runtime::presigning::PresigningConfig;
/// use std::time::Duration;
///
/// let config = PresigningConfig::expires_in(Duration::from_secs(900))?;
/// assert_eq!(config.expires().as_secs(), 900);
/// # Ok::<(), botosmith_runtime::presigning::PresigningConfigError>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PresigningConfig {
    start_time: SystemTime,
    expires_in: Duration,
    pub(super) http_method: Option<String>,
    pub(super) signature_location: SignatureLocation,
}

impl PresigningConfig {
    /// A URL that is valid for so long from now on.
    ///
    /// It becomes invalid earlier if the credentials do.
    ///
    /// # Errors
    /// Where it is longer than a week.
    pub fn expires_in(expires_in: Duration) -> Result<Self, PresigningConfigError> {
        Self::builder().expires_in(expires_in).build()
    }

    /// A request that is signed in its headers, for now. Services accept it for about five minutes.
    pub fn in_headers() -> Self {
        Self {
            start_time: SystemTime::now(),
            expires_in: IN_HEADERS,
            http_method: None,
            signature_location: SignatureLocation::Headers,
        }
    }

    /// A builder, for all settings.
    pub fn builder() -> PresigningConfigBuilder {
        PresigningConfigBuilder::default()
    }

    /// How long the request is valid.
    pub fn expires(&self) -> Duration {
        self.expires_in
    }

    /// When the request becomes valid.
    pub fn start_time(&self) -> SystemTime {
        self.start_time
    }
}

/// Builds a [`PresigningConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PresigningConfigBuilder {
    start_time: Option<SystemTime>,
    expires_in: Option<Duration>,
    http_method: Option<String>,
    signature_location: SignatureLocation,
}

impl PresigningConfigBuilder {
    /// Sets when the request becomes valid; the time of `build` unless it is set.
    pub fn start_time(mut self, start_time: SystemTime) -> Self {
        self.set_start_time(Some(start_time));
        self
    }

    /// Sets when the request becomes valid; the time of `build` unless it is set.
    pub fn set_start_time(&mut self, start_time: Option<SystemTime>) {
        self.start_time = start_time;
    }

    /// Sets how long the request is valid; required for a signature in the URL. It becomes invalid earlier if the
    /// credentials do.
    pub fn expires_in(mut self, expires_in: Duration) -> Self {
        self.set_expires_in(Some(expires_in));
        self
    }

    /// Sets how long the request is valid; required for a signature in the URL.
    pub fn set_expires_in(&mut self, expires_in: Option<Duration>) {
        self.expires_in = expires_in;
    }

    /// Sets the HTTP method, where it is not to be the model's. boto3 calls this `HttpMethod`.
    ///
    /// Operations of the query protocols have their members in the URL, so that a `GET` may ask for them.
    pub fn http_method(mut self, http_method: impl Into<String>) -> Self {
        self.set_http_method(Some(http_method.into()));
        self
    }

    /// Sets the HTTP method, where it is not to be the model's.
    pub fn set_http_method(&mut self, http_method: Option<String>) {
        self.http_method = http_method;
    }

    /// Sets where the signature stands; in the URL unless it is set.
    pub fn signature_location(mut self, signature_location: SignatureLocation) -> Self {
        self.signature_location = signature_location;
        self
    }

    /// Builds it.
    ///
    /// # Errors
    /// Where `expires_in` is longer than a week, and where it is not set for a signature in the URL.
    pub fn build(self) -> Result<PresigningConfig, PresigningConfigError> {
        let expires_in = match (self.expires_in, self.signature_location) {
            (Some(expires_in), _) => expires_in,
            (None, SignatureLocation::Headers) => IN_HEADERS,
            (None, SignatureLocation::Url) => return Err(PresigningConfigError(Kind::Required)),
        };
        if expires_in > ONE_WEEK {
            return Err(PresigningConfigError(Kind::TooLong));
        }
        Ok(PresigningConfig {
            start_time: self.start_time.unwrap_or_else(SystemTime::now),
            expires_in,
            http_method: self.http_method,
            signature_location: self.signature_location,
        })
    }
}

/// Why there is no [`PresigningConfig`].
#[derive(Debug)]
pub struct PresigningConfigError(Kind);

#[derive(Debug)]
enum Kind {
    TooLong,
    Required,
}

impl fmt::Display for PresigningConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The words of the official crates.
        f.write_str(match self.0 {
            Kind::TooLong => "`expires_in` must be no longer than one week",
            Kind::Required => "`expires_in` is required",
        })
    }
}

impl std::error::Error for PresigningConfigError {}
