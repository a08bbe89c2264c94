//! Changes to a single call before it is sent: the `client::customize` module of every generated crate.
//! It gathers the changes; sending is up to the operation's builder.

use crate::config::{Builder, Intercept, SharedInterceptor};
use crate::error::SdkError;
use aws_smithy_runtime::client::interceptors::{MapRequestInterceptor, MutateRequestInterceptor};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use std::error::Error;
use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;

/// A future that can go to another thread.
#[doc(hidden)]
pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// What sending gives.
#[doc(hidden)]
pub type SendResult<T, E> = Result<T, SdkError<E>>;

/// Sends an operation with settings of its own. Fluent builders implement it.
#[doc(hidden)]
pub trait CustomizableSend<S, T, E>: Send + Sync {
    /// Sends the operation.
    fn send(self, config_override: Builder<S>) -> BoxFuture<SendResult<T, E>>;
}

/// One call that can still be changed, from a fluent builder's `customize()`.
///
/// `S` is the service, `T` what the operation returns, `E` its error, `B` the fluent builder.
pub struct CustomizableOperation<S, T, E, B> {
    sender: B,
    config_override: Builder<S>,
    interceptors: Vec<SharedInterceptor>,
    result: PhantomData<fn() -> (T, E)>,
}

impl<S, T, E, B> CustomizableOperation<S, T, E, B> {
    /// Called by fluent builders.
    #[doc(hidden)]
    pub fn new(sender: B) -> Self {
        Self { sender, config_override: Builder::new(), interceptors: Vec::new(), result: PhantomData }
    }

    /// Adds an [interceptor](crate::config::Builder::interceptor) for this call.
    ///
    /// Do not rely on the order in which interceptors of one call run.
    pub fn interceptor(mut self, interceptor: impl Intercept + 'static) -> Self {
        self.interceptors.push(SharedInterceptor::new(interceptor));
        self
    }

    /// Changes the HTTP request, before it is signed. If `f` fails, so does the call.
    pub fn map_request<F, MapE>(self, f: F) -> Self
    where
        F: Fn(HttpRequest) -> Result<HttpRequest, MapE> + Send + Sync + 'static,
        MapE: Error + Send + Sync + 'static,
    {
        self.interceptor(MapRequestInterceptor::new(f))
    }

    /// Changes the HTTP request, before it is signed, in a way that cannot fail.
    pub fn mutate_request<F>(self, f: F) -> Self
    where
        F: Fn(&mut HttpRequest) + Send + Sync + 'static,
    {
        self.interceptor(MutateRequestInterceptor::new(f))
    }

    /// Sets the settings that differ for this call, and replaces those of an earlier `config_override`.
    ///
    /// | client | override | this call |
    /// |---|---|---|
    /// | not set | `a` | `a` |
    /// | `a` | `b` | `b` |
    /// | `a` | not set | `a` |
    ///
    /// Interceptors, retry classifiers and auth schemes of the override are added to the client's.
    pub fn config_override(mut self, config_override: impl Into<Builder<S>>) -> Self {
        self.config_override = config_override.into();
        self
    }

    /// Sends the request, and waits for what the service says.
    ///
    /// # Errors
    ///
    /// [`SdkError`] says how far the request came, and holds the operation's error if the service
    /// answered with one.
    pub async fn send(self) -> SendResult<T, E>
    where
        E: Error + Send + Sync + 'static,
        B: CustomizableSend<S, T, E>,
    {
        let mut config = self.config_override;
        for interceptor in self.interceptors {
            config.push_interceptor(interceptor);
        }
        self.sender.send(config).await
    }
}

impl<S, T, E, B: fmt::Debug> fmt::Debug for CustomizableOperation<S, T, E, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CustomizableOperation")
            .field("customizable_send", &self.sender)
            .field("config_override", &self.config_override)
            .field("interceptors", &self.interceptors)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::retry::RetryConfig;
    use crate::error::BuildError;
    use std::convert::Infallible;
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    /// Answers with what it was given: the names of the interceptors, the number of plugins, and whether
    /// there are retries.
    #[derive(Debug)]
    struct Echo;

    type Answer = (Vec<&'static str>, usize, Option<u32>);

    impl CustomizableSend<(), Answer, BuildError> for Echo {
        fn send(self, config_override: Builder<()>) -> BoxFuture<SendResult<Answer, BuildError>> {
            let settings = config_override.settings;
            let names = settings.components.interceptors().map(|i| i.name()).collect();
            let attempts = settings.layer.load::<RetryConfig>().map(RetryConfig::max_attempts);
            Box::pin(std::future::ready(Ok((names, settings.plugins.len(), attempts))))
        }
    }

    fn sent(operation: CustomizableOperation<(), Answer, BuildError, Echo>) -> Answer {
        match pin!(operation.send()).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(Ok(answer)) => answer,
            other => panic!("expected an answer, got {other:?}"),
        }
    }

    #[test]
    fn changes_arrive_with_the_sender() {
        let operation = CustomizableOperation::new(Echo)
            .mutate_request(|_| {})
            .config_override(Builder::new().retry_config(RetryConfig::standard().with_max_attempts(9)))
            .map_request(Ok::<_, Infallible>);
        assert!(format!("{operation:?}").contains("Echo"));
        assert_eq!(sent(operation), (vec!["MutateRequestInterceptor", "MapRequestInterceptor"], 0, Some(9)));
    }

    #[test]
    fn an_unchanged_call_overrides_nothing() {
        assert_eq!(sent(CustomizableOperation::new(Echo)), (vec![], 0, None));
    }
}
