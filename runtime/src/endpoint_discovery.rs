//! Endpoint discovery: an operation of the service tells where its other operations are called, and for how long.
//! <https://smithy.io/2.0/aws/aws-core.html#client-endpoint-discovery>
//!
//! A client with it keeps what the service told last. [`ReloadEndpoint`] renews that in the background; calls renew what
//! has expired, or what the service has refused, themselves. Which operations want it, their declarations say; where the
//! others go, this decides nothing about.

mod refused;

use crate::config::{Builder, Configured, SharedAsyncSleep, SharedInterceptor};
use crate::document::part_to_document;
use crate::operation::{send, Handle, OperationInput};
use crate::service::Service;
use crate::shape::{Partial, Structure};
use aws_smithy_async::rt::sleep::{default_async_sleep, AsyncSleep};
use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::endpoint::{
    EndpointFuture, EndpointResolverParams, ResolveEndpoint, SharedEndpointResolver,
};
use aws_smithy_runtime_api::client::retries::classifiers::SharedRetryClassifier;
use aws_smithy_types::endpoint::Endpoint;
use aws_smithy_types::Document;
use botosmith_jmespath::Wanted;
use refused::Refused;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, SystemTime};

/// How often the background task looks.
const INTERVAL: Duration = Duration::from_secs(60);

/// How long before its end the background task renews an endpoint.
const AHEAD: Duration = Duration::from_secs(120);

/// How long calls go on with an expired endpoint where it could not be renewed, as in botocore.
const PATIENCE: Duration = Duration::from_secs(60);

/// A property of an endpoint's parameters: the operation is called where the service tells.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Discovered;

/// An endpoint, and until when it holds.
type Told = (Endpoint, SystemTime);

/// Asks the service.
type Ask = Box<dyn Fn() -> Pin<Box<dyn Future<Output = Result<Told, BoxError>> + Send>> + Send + Sync>;

/// What is known, shared by a client, its clones and its [`ReloadEndpoint`].
struct Cache {
    ask: Ask,
    time: SharedTimeSource,
    known: Mutex<Known>,
}

#[derive(Default)]
struct Known {
    told: Option<Told>,
    /// Until when nothing is asked, because the service gave no answer.
    patience: Option<SystemTime>,
}

impl Cache {
    fn known(&self) -> MutexGuard<'_, Known> {
        // A value is put in whole.
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks the service, and keeps what it says.
    async fn reload(&self) -> Result<Endpoint, BoxError> {
        let told = (self.ask)().await;
        let mut known = self.known();
        match told {
            Ok((endpoint, until)) => {
                tracing::debug!(url = endpoint.url(), "the service told its endpoint");
                *known = Known { told: Some((endpoint.clone(), until)), patience: None };
                Ok(endpoint)
            }
            Err(error) => {
                tracing::debug!(%error, "the service did not tell its endpoint");
                known.patience = Some(self.time.now() + PATIENCE);
                Err(error)
            }
        }
    }

    /// The endpoint, if calls need not ask for it.
    fn kept(&self) -> Option<Endpoint> {
        let known = self.known();
        let now = self.time.now();
        let (endpoint, until) = known.told.as_ref()?;
        let holds = now < *until || known.patience.is_some_and(|patience| now < patience);
        holds.then(|| endpoint.clone())
    }

    /// The endpoint that there is, or else the one that the service tells now. One that has expired is better than none.
    async fn endpoint(&self) -> Result<Endpoint, BoxError> {
        if let Some(endpoint) = self.kept() {
            return Ok(endpoint);
        }
        match self.reload().await {
            Ok(endpoint) => Ok(endpoint),
            Err(error) => self.known().told.as_ref().map(|(expired, _)| expired.clone()).ok_or(error),
        }
    }

    fn forget(&self) {
        *self.known() = Known::default();
    }

    fn ends_soon(&self) -> bool {
        let soon = self.time.now() + AHEAD;
        self.known().told.as_ref().is_none_or(|(_, until)| *until < soon)
    }
}

impl fmt::Debug for Cache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cache").field("told", &self.known().told).finish_non_exhaustive()
    }
}

/// Renews the endpoint of a client that
/// [`with_endpoint_discovery_enabled`](crate::endpoint_discovery!) has made.
#[must_use = "the endpoint is only renewed in time where a task runs `reload_task`"]
pub struct ReloadEndpoint {
    cache: Arc<Cache>,
    /// Dropped with the last clone of the client.
    client: Weak<()>,
    sleep: SharedAsyncSleep,
}

impl ReloadEndpoint {
    /// Asks the service for the endpoint now. Where it does not answer, that of before stays.
    pub async fn reload_once(&self) {
        // It has been logged, and a call that lacks an endpoint asks again and tells what is wrong.
        _ = self.cache.reload().await;
    }

    /// Asks again two minutes before the endpoint expires, for as long as the client is there: a task of its own should
    /// run this.
    ///
    /// It looks once a minute, so it ends within a minute after the last clone of the client is gone.
    pub async fn reload_task(self) {
        while self.client.strong_count() > 0 {
            if self.cache.ends_soon() {
                self.reload_once().await;
            }
            self.sleep.sleep(INTERVAL).await;
        }
    }
}

impl fmt::Debug for ReloadEndpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReloadEndpoint")
    }
}

/// Sends operations that want it where the service has told, and others where they went before.
#[derive(Debug)]
struct Resolver {
    cache: Arc<Cache>,
    ordinary: SharedEndpointResolver,
    /// As long as it is there, the client is.
    _client: Arc<()>,
}

impl ResolveEndpoint for Resolver {
    fn resolve_endpoint<'a>(&'a self, params: &'a EndpointResolverParams) -> EndpointFuture<'a> {
        if params.get_property::<Discovered>().is_none() {
            return self.ordinary.resolve_endpoint(params);
        }
        match self.cache.kept() {
            Some(endpoint) => EndpointFuture::ready(Ok(endpoint)),
            None => EndpointFuture::new(self.cache.endpoint()),
        }
    }

    fn finalize_params<'a>(&'a self, params: &'a mut EndpointResolverParams) -> Result<(), BoxError> {
        self.ordinary.finalize_params(params)
    }
}

/// A handle like this one whose operations are called where the operation with the input `I` tells.
///
/// # Errors
/// The service tells no endpoint, or the configuration has no way to sleep.
#[doc(hidden)]
pub async fn enable<I>(
    handle: Arc<Handle<I::Service>>,
) -> Result<(Arc<Handle<I::Service>>, ReloadEndpoint), BoxError>
where
    I: OperationInput + Partial,
    I::Service: Configured,
{
    let config = handle.config();
    let sleep = config.sleep_impl().or_else(default_async_sleep).ok_or(
        "endpoint discovery sleeps between its questions: give the configuration a `sleep_impl`, or turn on the \
         feature `rt-tokio`",
    )?;
    let time = config.time_source().unwrap_or_default();
    let ordinary = config.endpoint_resolver();
    let mut builder: Builder<I::Service> = config.to_builder().into();
    let clock = time.clone();
    let ask: Ask = Box::new(move || {
        let (handle, clock) = (Arc::clone(&handle), clock.clone());
        Box::pin(async move {
            let output = send(&handle, I::empty()).await?;
            told(&output, clock.now())
        })
    });
    let cache = Arc::new(Cache { ask, time, known: Mutex::default() });
    // Without an endpoint to begin with the client would not work.
    cache.reload().await?;
    let client = Arc::new(());
    let reload = ReloadEndpoint { cache: Arc::clone(&cache), client: Arc::downgrade(&client), sleep };
    let refused = Refused::new(Arc::clone(&cache), <I::Service as Service>::protocol());
    let resolver = SharedEndpointResolver::new(Resolver { cache, ordinary, _client: client });
    builder.set_endpoint_resolver(Some(resolver));
    builder.push_interceptor(SharedInterceptor::permanent(refused.clone()));
    builder.push_retry_classifier(SharedRetryClassifier::new(refused));
    Ok((Handle::new(builder.build()), reload))
}

/// The first endpoint of an answer. Others would be there in case it fails; botocore and the official crates do not use
/// them.
fn told(output: &dyn Structure, now: SystemTime) -> Result<Told, BoxError> {
    let document = part_to_document(output, &Wanted::member("Endpoints"))?;
    let endpoints = document.as_object().and_then(|output| output.get("Endpoints")?.as_array());
    let first = endpoints.and_then(|endpoints| endpoints.first()?.as_object());
    let member = |name: &str| first.and_then(|first| first.get(name));
    let address = member("Address").and_then(Document::as_string).unwrap_or_default();
    if address.is_empty() {
        return Err("the service was asked for its endpoint and told none".into());
    }
    let minutes = match member("CachePeriodInMinutes") {
        Some(Document::Number(minutes)) => minutes.to_f64_lossy(),
        _ => 0.0,
    };
    let url = match address.starts_with("http") {
        true => address.to_owned(),
        false => format!("https://{address}"),
    };
    // A year of caching is as good as more.
    let period = Duration::from_secs_f64(minutes.clamp(0.0, 525_600.0) * 60.0);
    Ok((Endpoint::builder().url(url).build(), now + period))
}
