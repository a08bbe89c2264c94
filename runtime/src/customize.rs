//! Changes to a single call before it is sent: the `client::customize` module of every generated crate.
//! It gathers the changes; sending is up to the operation's builder.

use crate::config::{Builder, ConfigBag, Configured, Intercept, RuntimeComponents, SharedInterceptor};
use crate::error::{BuildError, SdkError};
use crate::operation::{payload, presign_with_override, send_with_override, Handle, OperationInput};
use crate::presigning::{PresignedRequest, PresigningConfig};
use crate::service::Service;
use aws_sigv4::http_request::SignableBody;
use aws_smithy_runtime::client::interceptors::{MapRequestInterceptor, MutateRequestInterceptor};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::BeforeSerializationInterceptorContextMut;
use aws_smithy_runtime_api::client::interceptors::dyn_dispatch_hint;
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use std::error::Error;
use std::fmt;
use std::future::{ready, Future};
use std::marker::{self, PhantomData};
use std::pin::Pin;
use std::sync::Arc;

/// A future that can go to another thread.
#[doc(hidden)]
pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + marker::Send>>;

/// What sending gives.
#[doc(hidden)]
pub type SendResult<T, E> = Result<T, SdkError<E>>;

/// What an operation can do with settings of its own.
trait Call<S, T, E>: marker::Send + Sync {
    /// Sends it.
    fn send(self: Box<Self>, config: Builder<S>) -> BoxFuture<SendResult<T, E>>;
    /// Signs it for somebody else to send.
    fn presign(
        self: Box<Self>,
        config: Builder<S>,
        presigning: PresigningConfig,
    ) -> BoxFuture<SendResult<PresignedRequest, E>>;
}

/// An input, or why there is none, and the client to send it with.
struct Built<I: OperationInput> {
    handle: Arc<Handle<I::Service>>,
    input: Result<I, BuildError>,
}

impl<I: OperationInput> Call<I::Service, I::Output, I::Error> for Built<I> {
    fn send(self: Box<Self>, config: Builder<I::Service>) -> BoxFuture<SendResult<I::Output, I::Error>> {
        match self.input {
            Ok(input) => Box::pin(send_with_override(&self.handle, input, config)),
            Err(error) => Box::pin(ready(Err(SdkError::construction_failure(error)))),
        }
    }
    fn presign(
        self: Box<Self>,
        config: Builder<I::Service>,
        presigning: PresigningConfig,
    ) -> BoxFuture<SendResult<PresignedRequest, I::Error>> {
        match self.input {
            Ok(input) => Box::pin(presign_with_override(&self.handle, input, config, presigning)),
            Err(error) => Box::pin(ready(Err(SdkError::construction_failure(error)))),
        }
    }
}

/// Leaves the body out of the signature.
#[derive(Debug)]
struct UnsignedPayload;

#[dyn_dispatch_hint]
impl Intercept for UnsignedPayload {
    fn name(&self) -> &'static str {
        "UnsignedPayload"
    }

    // Early: a body that goes in chunks is signed in a way of its own, which is said later.
    fn modify_before_serialization(
        &self,
        _context: &mut BeforeSerializationInterceptorContextMut<'_>,
        _components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        payload::sign_as(cfg, SignableBody::UnsignedPayload);
        Ok(())
    }
}

/// One call that can still be changed, from a fluent builder's `customize()`.
///
/// `S` is the service, `T` what the operation returns, `E` its error, `B` the fluent builder.
pub struct CustomizableOperation<S, T, E, B> {
    operation: &'static str,
    call: Box<dyn Call<S, T, E>>,
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
        Self::of_built(handle, Ok(input))
    }

    /// The same, of what a builder gave: where that is an error, nothing is sent.
    pub(crate) fn of_built<I>(handle: Arc<Handle<S>>, input: Result<I, BuildError>) -> Self
    where
        S: Service,
        I: OperationInput<Service = S, Output = T, Error = E>,
    {
        Self::of(I::OPERATION.name, Box::new(Built { handle, input }))
    }

    fn of(operation: &'static str, call: Box<dyn Call<S, T, E>>) -> Self {
        let (config_override, interceptors) = (Builder::new(), Vec::new());
        Self {
            operation,
            call,
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

    /// Leaves the body out of the signature: it need not be summed up before it is sent, and nothing tells the service that it
    /// has come whole. Not every service takes such requests; S3 does over HTTPS.
    pub fn disable_payload_signing(mut self) -> Self {
        self.interceptors.push(SharedInterceptor::permanent(UnsignedPayload));
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
    pub fn config_override(mut self, config_override: impl Into<S::Builder>) -> Self
    where
        S: Configured,
    {
        let config_override: S::Builder = config_override.into();
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
        let (call, config) = self.into_parts();
        call.send(config).await
    }

    /// Signs the request, for somebody else to send, or later. Nothing is sent.
    ///
    /// # Errors
    ///
    /// [`SdkError`] says why there is no request: no credentials, say.
    pub async fn presigned(self, presigning_config: PresigningConfig) -> SendResult<PresignedRequest, E>
    where
        E: Error + marker::Send + Sync + 'static,
    {
        let (call, config) = self.into_parts();
        call.presign(config, presigning_config).await
    }

    /// The call, and its settings with all interceptors.
    fn into_parts(self) -> (Box<dyn Call<S, T, E>>, Builder<S>) {
        let mut config = self.config_override;
        for interceptor in self.interceptors {
            config.push_interceptor(interceptor);
        }
        #[cfg(feature = "validation")]
        if self.validation.is_some() {
            config.settings.set_validation(self.validation);
        }
        (self.call, config)
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
    use crate::config::tests::fake::Parcels;
    use crate::error::BuildError;
    use std::convert::Infallible;
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    type Answer = (Vec<&'static str>, usize, Option<u32>);

    type Operation = CustomizableOperation<Parcels, Answer, BuildError, ()>;

    /// Answers with what it is given: the names of the interceptors, the number of plugins, and how
    /// often it may try.
    struct Echo;

    impl Call<Parcels, Answer, BuildError> for Echo {
        fn send(self: Box<Self>, config: Builder<Parcels>) -> BoxFuture<SendResult<Answer, BuildError>> {
            let settings = config.settings;
            let names = settings.components.interceptors().map(|i| i.name()).collect();
            let attempts = settings.layer.load::<RetryConfig>().map(RetryConfig::max_attempts);
            Box::pin(ready(Ok((names, settings.plugins.len(), attempts))))
        }
        fn presign(
            self: Box<Self>,
            _: Builder<Parcels>,
            _: PresigningConfig,
        ) -> BoxFuture<SendResult<PresignedRequest, BuildError>> {
            Box::pin(ready(Err(SdkError::construction_failure("not here"))))
        }
    }

    fn echo() -> Operation {
        Operation::of("Echo", Box::new(Echo))
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
