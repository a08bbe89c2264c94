//! Settings that reach into a request: how it is sent, what is added to it, what is noted about it.

use super::Builder;
use crate::config::{
    AppName, FrameworkMetadata, HttpClient, Intercept, IntoShared, SharedHttpClient, SharedInterceptor,
};
use crate::idempotency_token::IdempotencyTokenProvider;
use aws_runtime::invocation_id::{InvocationIdGenerator, SharedInvocationIdGenerator};
use aws_smithy_async::time::{SharedTimeSource, TimeSource};
use aws_smithy_schema::protocol::{ClientProtocol, SharedClientProtocol};

impl<S> Builder<S> {
    /// Sets the HTTP client, which makes the connectors that send requests.
    pub fn http_client(mut self, http_client: impl HttpClient + 'static) -> Self {
        self.set_http_client(Some(http_client.into_shared()));
        self
    }

    /// Sets or clears the [HTTP client](Self::http_client).
    pub fn set_http_client(&mut self, http_client: Option<SharedHttpClient>) -> &mut Self {
        self.settings.components.set_http_client(http_client);
        self
    }

    /// Adds an interceptor, which may read or change a request at every stage of its way.
    ///
    /// At each stage it runs after those that every client has.
    ///
    /// ```
    /// use botosmith_runtime::config::interceptors::BeforeTransmitInterceptorContextMut;
    /// use botosmith_runtime::config::{Builder, ConfigBag, Intercept, RuntimeComponents};
    /// use botosmith_runtime::error::BoxError;
    /// use botosmith_runtime::service::Service;
    ///
    /// #[derive(Debug)]
    /// struct AddHeader;
    ///
    /// impl Intercept for AddHeader {
    ///     fn name(&self) -> &'static str {
    ///         "AddHeader"
    ///     }
    ///
    ///     fn modify_before_signing(
    ///         &self,
    ///         context: &mut BeforeTransmitInterceptorContextMut<'_>,
    ///         _runtime_components: &RuntimeComponents,
    ///         _cfg: &mut ConfigBag,
    ///     ) -> Result<(), BoxError> {
    ///         context.request_mut().headers_mut().insert("x-example", "1");
    ///         Ok(())
    ///     }
    /// }
    ///
    /// fn with_header<S: Service>(builder: Builder<S>) -> Builder<S> {
    ///     builder.interceptor(AddHeader)
    /// }
    /// ```
    pub fn interceptor(mut self, interceptor: impl Intercept + 'static) -> Self {
        self.push_interceptor(SharedInterceptor::new(interceptor));
        self
    }

    /// Adds an [interceptor](Self::interceptor), in its shared form.
    pub fn push_interceptor(&mut self, interceptor: SharedInterceptor) -> &mut Self {
        self.settings.components.push_interceptor(interceptor);
        self
    }

    /// Replaces all [interceptors](Self::interceptor) that were added.
    pub fn set_interceptors(
        &mut self,
        interceptors: impl IntoIterator<Item = SharedInterceptor>,
    ) -> &mut Self {
        self.settings.components.set_interceptors(interceptors.into_iter());
        self
    }

    /// Sets the clock that signatures, caches and metrics go by. The system's clock by default.
    pub fn time_source(mut self, time_source: impl TimeSource + 'static) -> Self {
        self.set_time_source(Some(time_source.into_shared()));
        self
    }

    /// Sets or clears the [clock](Self::time_source).
    pub fn set_time_source(&mut self, time_source: Option<SharedTimeSource>) -> &mut Self {
        self.settings.components.set_time_source(time_source);
        self
    }

    /// Stops the client from correcting its clock by the time that responses carry.
    pub fn disable_clock_skew_correction(
        mut self,
        disable_clock_skew_correction: impl Into<Option<bool>>,
    ) -> Self {
        self.set_disable_clock_skew_correction(disable_clock_skew_correction.into());
        self
    }

    /// Sets or clears whether [clock correction is disabled](Self::disable_clock_skew_correction).
    pub fn set_disable_clock_skew_correction(
        &mut self,
        disable_clock_skew_correction: Option<bool>,
    ) -> &mut Self {
        self.settings.set_disable_clock_skew_correction(disable_clock_skew_correction);
        self
    }

    /// Sets the maker of idempotency tokens, for operations that take one. A `&'static str` makes that
    /// text every token.
    pub fn idempotency_token_provider(
        mut self,
        idempotency_token_provider: impl Into<IdempotencyTokenProvider>,
    ) -> Self {
        self.set_idempotency_token_provider(Some(idempotency_token_provider.into()));
        self
    }

    /// Sets or clears the [maker of idempotency tokens](Self::idempotency_token_provider).
    pub fn set_idempotency_token_provider(
        &mut self,
        idempotency_token_provider: Option<IdempotencyTokenProvider>,
    ) -> &mut Self {
        self.settings.layer.store_or_unset(idempotency_token_provider);
        self
    }

    /// Sets the maker of the `amz-sdk-invocation-id` header, a random UUID by default. Tests that
    /// compare whole requests want something they can foresee.
    pub fn invocation_id_generator(mut self, gen: impl InvocationIdGenerator + 'static) -> Self {
        self.set_invocation_id_generator(Some(SharedInvocationIdGenerator::new(gen)));
        self
    }

    /// Sets or clears the [maker of invocation ids](Self::invocation_id_generator).
    pub fn set_invocation_id_generator(&mut self, gen: Option<SharedInvocationIdGenerator>) -> &mut Self {
        self.settings.layer.store_or_unset(gen);
        self
    }

    /// Sets the wire protocol that the client speaks, in place of the one that its crate was generated for.
    ///
    /// The service must speak it, too. Only a protocol over HTTP can be set.
    pub fn protocol(mut self, protocol: impl ClientProtocol + 'static) -> Self {
        self.set_protocol(Some(SharedClientProtocol::new(protocol)));
        self
    }

    /// Sets or clears the [protocol](Self::protocol).
    pub fn set_protocol(&mut self, protocol: Option<SharedClientProtocol>) -> &mut Self {
        self.settings.set_protocol(protocol);
        self
    }

    /// Sets the name of the program, which the user agent then carries.
    pub fn app_name(mut self, app_name: AppName) -> Self {
        self.set_app_name(Some(app_name));
        self
    }

    /// Sets or clears the [program's name](Self::app_name).
    pub fn set_app_name(&mut self, app_name: Option<AppName>) -> &mut Self {
        self.settings.set_app_name(app_name);
        self
    }

    /// Adds a framework or library that stands between the program and the client, which the user agent
    /// then carries as `lib/{name}/{version}`.
    ///
    /// Each call adds one. The user agent names each pair of name and version once, in the order in
    /// which they were added, and no more than a limited number of them.
    pub fn framework_metadata(mut self, framework_metadata: FrameworkMetadata) -> Self {
        self.push_framework_metadata(framework_metadata);
        self
    }

    /// Adds a [framework](Self::framework_metadata).
    pub fn push_framework_metadata(&mut self, framework_metadata: FrameworkMetadata) -> &mut Self {
        self.settings.push_framework_metadata(framework_metadata);
        self
    }

    /// Names members of inputs whose values go into the client's metrics as attributes.
    ///
    /// Names are those of the service's model. Only members that hold text and are not sensitive count;
    /// others are passed over. The values can also be read by interceptors, as with
    /// [`capture_input_attributes`](Self::capture_input_attributes). Choose members with few values:
    /// each value makes its own series of metrics.
    pub fn emit_input_attributes(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let names: Vec<String> = names.into_iter().map(Into::into).collect();
        self.settings.emit_input_attributes(names);
        self
    }

    /// Names members of inputs whose values interceptors can read, from
    /// [`CapturedTelemetryAttributes`](aws_smithy_types::telemetry::CapturedTelemetryAttributes), but
    /// which stay out of the metrics.
    ///
    /// The same members count as for [`emit_input_attributes`](Self::emit_input_attributes).
    pub fn capture_input_attributes(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let names: Vec<String> = names.into_iter().map(Into::into).collect();
        self.settings.capture_input_attributes(names);
        self
    }
}
