//! Where region, credentials and endpoint come from, and what is said where they, the connection or the service fail.

use crate::error::Error;
use crate::watch::{Seen, Watch};
use aws_credential_types::provider::error::CredentialsError;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::error::display::DisplayErrorContext;
use aws_smithy_types::timeout::TimeoutConfig;
use aws_types::region::Region;
use botosmith_runtime::by_name::{CallError, OperationInfo};
use botosmith_runtime::config::{BehaviorVersion, Builder};
use botosmith_runtime::operation::Handle;
use botosmith_runtime::service::Service;
use botosmith_runtime::waiter::{Acceptor, Matcher, Standing};
use clap::ArgMatches;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// How long connecting or an answer may take where nothing is said.
const TIMEOUT: u64 = 60;

/// What the arguments say.
#[derive(Debug)]
pub struct Settings {
    region: Option<String>,
    profile: Option<String>,
    endpoint_url: Option<String>,
    is_signed: bool,
    debug: bool,
    timeouts: TimeoutConfig,
}

impl Settings {
    /// Reads them.
    ///
    /// # Errors
    /// Where one is not what it should be.
    pub fn of(matches: &ArgMatches) -> Result<Self, Error> {
        let text = |name: &str| matches.get_one::<String>(name).cloned();
        let endpoint_url = text("endpoint-url");
        if let Some(url) = endpoint_url.as_ref().filter(|url| !url.contains(':')) {
            return Err(Error::Failed(format!(
                "Bad value for --endpoint-url \"{url}\": scheme is missing.  Must be of the form \
                 http://<hostname>/ or https://<hostname>/"
            )));
        }
        let seconds = |name: &str| match text(name) {
            None => Ok(Some(Duration::from_secs(TIMEOUT))),
            Some(text) => match text.parse() {
                Ok(0) => Ok(None),
                Ok(seconds) => Ok(Some(Duration::from_secs(seconds))),
                Err(_) => Err(Error::Failed(format!("invalid literal for int() with base 10: '{text}'"))),
            },
        };
        let mut timeouts = TimeoutConfig::builder();
        timeouts.set_read_timeout(seconds("cli-read-timeout")?);
        timeouts.set_connect_timeout(seconds("cli-connect-timeout")?);
        Ok(Self {
            region: text("region"),
            profile: text("profile"),
            endpoint_url,
            is_signed: !matches.get_flag("no-sign-request"),
            debug: matches.get_flag("debug"),
            timeouts: timeouts.build(),
        })
    }

    /// Makes a client that is watched while it calls an operation.
    ///
    /// # Errors
    /// Where the configuration lacks something.
    pub async fn client<S: Service>(
        &self,
        info: &'static OperationInfo<S>,
    ) -> Result<(Arc<Handle<S>>, Arc<Mutex<Seen>>, Session), Error> {
        let mut loader =
            aws_config::defaults(BehaviorVersion::latest()).timeout_config(self.timeouts.clone());
        if let Some(region) = &self.region {
            loader = loader.region(Region::new(region.clone()));
        }
        if let Some(profile) = &self.profile {
            loader = loader.profile_name(profile);
        }
        if let Some(url) = &self.endpoint_url {
            loader = loader.endpoint_url(url);
        }
        if !self.is_signed {
            loader = loader.no_credentials();
        }
        if !cfg!(feature = "https") {
            loader = loader.http_client(aws_smithy_http_client::Builder::new().build_http());
        }
        let shared = loader.load().await;
        let (watch, seen) = Watch::new(info);
        let mut builder = Builder::<S>::from(&shared).interceptor(watch);
        if !self.is_signed {
            builder = builder.allow_no_auth();
        }
        let conf = builder.build();
        let session = Session {
            has_region: shared.region().is_some(),
            endpoint: shared.endpoint_url().map(str::to_owned),
            attempts: shared.retry_config().map_or(1, |retries| retries.max_attempts()),
            debug: self.debug,
        };
        Ok((Handle::new(conf), seen, session))
    }
}

/// What an error may be due to.
#[derive(Debug)]
pub struct Session {
    has_region: bool,
    endpoint: Option<String>,
    attempts: u32,
    debug: bool,
}

impl Session {
    /// What is said of a call that failed.
    pub fn error(&self, error: &CallError, operation: &str, seen: &Mutex<Seen>) -> Error {
        if self.debug {
            return Error::Failed(DisplayErrorContext(error).to_string());
        }
        let seen = seen.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if error.code().is_some() || (error.is_sent() && seen.status >= 300) {
            let code = error.code().map_or_else(|| seen.status.to_string(), str::to_owned);
            // A server that is in trouble may not have the words.
            let without = match error.code() {
                None => reason(seen.status),
                Some(_) => "",
            };
            let message = error.message().unwrap_or(without);
            let gave_up = seen.attempts >= self.attempts && is_repeated(seen.status, &code);
            let retries = match gave_up {
                true => format!(" (reached max retries: {})", seen.attempts.saturating_sub(1)),
                false => String::new(),
            };
            return Error::Failed(format!(
                "An error occurred ({code}) when calling the {operation} operation{retries}: {message}"
            ));
        }
        self.before_the_answer(error)
    }

    /// What is said where no service answered.
    fn before_the_answer(&self, error: &CallError) -> Error {
        let mut source: Option<&(dyn std::error::Error + 'static)> = Some(error);
        let mut last = error.to_string();
        while let Some(inner) = source {
            if inner.downcast_ref::<CredentialsError>().is_some_and(is_missing) {
                return Error::Session(
                    "Unable to locate credentials. You can configure credentials by running \"aws configure\"."
                        .to_owned(),
                );
            }
            if let Some(connector) = inner.downcast_ref::<ConnectorError>() {
                let url = self.endpoint.as_deref().unwrap_or("of the service").trim_end_matches('/');
                if connector.is_timeout() {
                    return Error::Failed(format!("Read timeout on endpoint URL: \"{url}/\""));
                }
                if connector.is_io() {
                    return Error::Failed(format!("Could not connect to the endpoint URL: \"{url}/\""));
                }
            }
            last = inner.to_string();
            source = inner.source();
        }
        if !self.has_region && last.to_lowercase().contains("region") {
            return Error::Session(
                "You must specify a region. You can also configure your region by running \"aws configure\"."
                    .to_owned(),
            );
        }
        Error::Failed(last)
    }

    /// What is said of a waiter that ended without success.
    pub fn waiter_error(&self, error: &CallError, waiter: &str) -> Error {
        let Some(ended) = error.ended().filter(|_| !self.debug) else {
            return Error::Failed(DisplayErrorContext(error).to_string());
        };
        let explained = ended.acceptor.map(explanation);
        let reason = match (ended.standing, error.code()) {
            (Standing::Failure, _) => {
                let explained = explained.unwrap_or_default();
                format!("Waiter encountered a terminal failure state: {explained}")
            }
            (Standing::Exhausted, _) => match explained {
                Some(explained) => format!("Max attempts exceeded. Previously accepted state: {explained}"),
                None => "Max attempts exceeded".to_owned(),
            },
            (_, Some(code)) => {
                format!("An error occurred ({code}): {}", error.message().unwrap_or_default())
            }
            _ => return self.before_the_answer(error),
        };
        Error::Failed(format!("Waiter {waiter} failed: {reason}"))
    }
}

/// Whether a call is repeated for an error.
fn is_repeated(status: u16, code: &str) -> bool {
    const CODES: [&str; 14] = [
        "BandwidthLimitExceeded",
        "EC2ThrottledException",
        "LimitExceededException",
        "PriorRequestNotComplete",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "RequestThrottled",
        "RequestThrottledException",
        "SlowDown",
        "ThrottledException",
        "Throttling",
        "ThrottlingException",
        "TooManyRequestsException",
        "TransactionInProgressException",
    ];
    matches!(status, 429 | 500 | 502 | 503 | 504 | 509) || CODES.contains(&code)
}

/// What a status of a server means.
fn reason(status: u16) -> &'static str {
    match status {
        500 => "Internal Server Error",
        501 => "Not Implemented",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        _ => "",
    }
}

fn is_missing(error: &CredentialsError) -> bool {
    matches!(error, CredentialsError::CredentialsNotLoaded(_))
}

/// What an acceptor looked for, in botocore's words.
fn explanation(acceptor: &Acceptor) -> String {
    let path = acceptor.path;
    // Its text, without the quotes around it; Python writes its words for true and false.
    let expected = match format!("{:?}", acceptor.expected).trim_matches('"') {
        "true" => "True".to_owned(),
        "false" => "False".to_owned(),
        text => text.to_owned(),
    };
    match acceptor.matcher {
        Matcher::Path => format!("For expression \"{path}\" we matched expected path: \"{expected}\""),
        Matcher::PathAll => {
            format!("For expression \"{path}\" all members matched expected path: \"{expected}\"")
        }
        Matcher::PathAny => {
            format!("For expression \"{path}\" we matched expected path: \"{expected}\" at least once")
        }
        Matcher::Status => format!("Matched expected HTTP status code: {expected}"),
        Matcher::Error | Matcher::AnyError => format!("Matched expected service error code: {expected}"),
    }
}
