//! Changes to a single call before it is sent: the `client::customize` module of every generated crate.
//! It gathers the changes; sending is up to the operation's builder.

use crate::config::{Builder, Intercept, SharedInterceptor};
use crate::error::{BuildError, SdkError};
use crate::operation::{send_with_override, Handle, OperationInput};
use crate::service::Service;
use aws_smithy_runtime::client::interceptors::{MapRequestInterceptor, MutateRequestInterceptor};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use std::error::Error;
use std::fmt;
use std::future::Future;
use std::marker::{self, PhantomData};
use std::pin::Pin;
use std::sync::Arc;

/// A future that can go to another thread.
#[doc(hidden)]
pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + marker::Send>>;

/// What sending gives.
#[doc(hidden)]
pub type SendResult<T, E> = Result<T, SdkError<E>>;

/// Sends an operation with settings of its own.
type Send<S, T, E> = dyn FnOnce(Builder<S>) -> BoxFuture<SendResult<T, E>> + marker::Send + Sync;

/// One call that can still be changed, from a fluent builder's `customize()`.
///
/// `S` is the service, `T` what the operation returns, `E` its error, `B` the fluent builder.
pub struct CustomizableOperation<S, T, E, B> {
    operation: &'static str,
    send: Box<Send<S, T, E>>,
    config_override: Builder<S>,
    interceptors: Vec<SharedInterceptor>,
    #[cfg(feature = "validation")]
    pub(crate) validation: Option<crate::validate::Validation>,
    builder: PhantomData<fn() -> B>,
}

impl<S, T, E, B> CustomizableOperation<S, T, E, B> {
    pub(crate) fn new<I>(handle: Arc<Handle<S>>, input: I) -> Self
    where
        S: Service,
        I: OperationInput<Service = S, Output = T, Error = E>,
    {
        Self::sent_by(
            I::OPERATION.name,
            Box::new(move |config| Box::pin(send_with_override(&handle, input, config))),
        )
    }

    /// The same, of what a builder gave: where that is an error, nothing is sent.
    pub(crate) fn of_built<I>(handle: Arc<Handle<S>>, built: Result<I, BuildError>) -> Self
    where
        S: Service,
        I: OperationInput<Service = S, Output = T, Error = E>,
    {
        let send: Box<Send<S, T, E>> = match built {
            Ok(input) => return Self::new(handle, input),
            Err(error) => Box::new(|_| Box::pin(async move { Err(SdkError::construction_failure(error)) })),
        };
        Self::sent_by(I::OPERATION.name, send)
    }

    fn sent_by(operation: &'static str, send: Box<Send<S, T, E>>) -> Self {
        let (config_override, interceptors) = (Builder::new(), Vec::new());
        Self {
            operation,
            send,
            config_override,
            interceptors,
            #[cfg(feature = "validation")]
            validation: None,
            builder: PhantomData,
        }
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
        F: Fn(HttpRequest) -> Result<HttpRequest, MapE> + marker::Send + Sync + 'static,
        MapE: Error + marker::Send + Sync + 'static,
    {
        self.interceptor(MapRequestInterceptor::new(f))
    }

    /// Changes the HTTP request, before it is signed, in a way that cannot fail.
    pub fn mutate_request<F>(self, f: F) -> Self
    where
        F: Fn(&mut HttpRequest) + marker::Send + Sync + 'static,
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
        E: Error + marker::Send + Sync + 'static,
    {
        let mut config = self.config_override;
        for interceptor in self.interceptors {
            config.push_interceptor(interceptor);
        }
        #[cfg(feature = "validation")]
        if self.validation.is_some() {
            config.settings.set_validation(self.validation);
        }
        (self.send)(config).await
    }
}

impl<S, T, E, B> fmt::Debug for CustomizableOperation<S, T, E, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CustomizableOperation")
            .field("operation", &self.operation)
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

    type Answer = (Vec<&'static str>, usize, Option<u32>);

    type Operation = CustomizableOperation<(), Answer, BuildError, ()>;

    /// Answers with what it is given: the names of the interceptors, the number of plugins, and how
    /// often it may try.
    fn echo() -> Operation {
        let send = |config_override: Builder<()>| -> BoxFuture<SendResult<Answer, BuildError>> {
            let settings = config_override.settings;
            let names = settings.components.interceptors().map(|i| i.name()).collect();
            let attempts = settings.layer.load::<RetryConfig>().map(RetryConfig::max_attempts);
            Box::pin(std::future::ready(Ok((names, settings.plugins.len(), attempts))))
        };
        Operation::sent_by("Echo", Box::new(send))
    }

    fn sent(operation: Operation) -> Answer {
        match pin!(operation.send()).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(Ok(answer)) => answer,
            other => panic!("expected an answer, got {other:?}"),
        }
    }

    #[test]
    fn changes_arrive_with_the_sender() {
        let operation = echo()
            .mutate_request(|_| {})
            .config_override(Builder::new().retry_config(RetryConfig::standard().with_max_attempts(9)))
            .map_request(Ok::<_, Infallible>);
        assert!(format!("{operation:?}").contains("Echo"));
        assert_eq!(sent(operation), (vec!["MutateRequestInterceptor", "MapRequestInterceptor"], 0, Some(9)));
    }

    #[test]
    fn an_unchanged_call_overrides_nothing() {
        assert_eq!(sent(echo()), (vec![], 0, None));
    }
}
