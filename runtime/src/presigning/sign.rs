//! How the orchestrator makes a presigned request: as any other, but that it stops before it is sent.

use super::{PresignedRequest, PresigningConfig, SignatureLocation};
use crate::customize::BoxFuture;
use crate::error::SdkError;
use aws_runtime::auth::{HttpSignatureType, SigV4OperationSigningConfig};
use aws_runtime::invocation_id::InvocationIdInterceptor;
use aws_runtime::request_info::RequestInfoInterceptor;
use aws_runtime::service_clock_skew::ServiceClockSkewInterceptor;
use aws_runtime::user_agent::UserAgentInterceptor;
use aws_sigv4::http_request::SignableBody;
use aws_smithy_async::time::{SharedTimeSource, StaticTimeSource};
use aws_smithy_runtime::client::orchestrator::{invoke_with_stop_point, StopPoint};
use aws_smithy_runtime::client::retries::strategy::NeverRetryStrategy;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::{
    BeforeSerializationInterceptorContextMut, BeforeTransmitInterceptorContextMut, Error, Input,
};
use aws_smithy_runtime_api::client::interceptors::{
    disable_interceptor, dyn_dispatch_hint, Intercept, SharedInterceptor,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::retries::SharedRetryStrategy;
use aws_smithy_runtime_api::client::runtime_components::{RuntimeComponents, RuntimeComponentsBuilder};
use aws_smithy_runtime_api::client::runtime_plugin::{RuntimePlugin, RuntimePlugins};
use aws_smithy_schema::header_omit_settings::{HeaderOmitSettings, SharedHeaderOmitSettings};
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::{ConfigBag, FrozenLayer, Layer};
use std::borrow::Cow;

/// A presigned request before the operation's types are put back.
pub(super) type Presigned = Result<PresignedRequest, SdkError<Error>>;

/// How a request is to be signed.
#[derive(Debug)]
pub(super) struct Plan {
    /// What the caller asks for.
    pub config: PresigningConfig,
    /// The signature holds for this body only.
    pub body_is_signed: bool,
}

impl Plan {
    /// Whether another body may be sent than this one: what is in the URL says nothing of it. A signature in headers is of
    /// a request that is sent as it is.
    fn leaves_body(&self) -> bool {
        !self.body_is_signed && self.config.signature_location == SignatureLocation::Url
    }
}

/// Signs an input of the operation, which goes by the service's and its own name, when the future is polled.
pub(super) fn presign(
    (service, operation): (&'static str, &'static str),
    input: Input,
    plugins: RuntimePlugins,
    plan: Plan,
) -> BoxFuture<Presigned> {
    Box::pin(async move {
        let plugins = plugins.with_operation_plugin(PresigningPlugin::new(plan));
        let stop = StopPoint::BeforeTransmit;
        let mut context = invoke_with_stop_point(service, operation, input, &plugins, stop).await?;
        let request = context.take_request().ok_or_else(|| BoxError::from("there is no request"));
        request.and_then(PresignedRequest::new).map_err(SdkError::construction_failure)
    })
}

/// Signs for later: at the wanted time, and without the headers that belong to one attempt of one sender.
#[derive(Debug)]
struct PresigningPlugin {
    components: RuntimeComponentsBuilder,
}

impl PresigningPlugin {
    fn new(plan: Plan) -> Self {
        let time_source = SharedTimeSource::new(StaticTimeSource::new(plan.config.start_time()));
        let components = RuntimeComponentsBuilder::new("Presigning")
            .with_interceptor(SharedInterceptor::permanent(PresigningInterceptor { plan }))
            .with_retry_strategy(Some(SharedRetryStrategy::new(NeverRetryStrategy::new())))
            .with_time_source(Some(time_source));
        Self { components }
    }
}

impl RuntimePlugin for PresigningPlugin {
    fn config(&self) -> Option<FrozenLayer> {
        let why = "the request is presigned";
        let mut layer = Layer::new("Presigning");
        layer.store_put(disable_interceptor::<InvocationIdInterceptor>(why));
        layer.store_put(disable_interceptor::<RequestInfoInterceptor>(why));
        layer.store_put(disable_interceptor::<UserAgentInterceptor>(why));
        layer.store_put(disable_interceptor::<ServiceClockSkewInterceptor>(why));
        // As in botocore and the official crates: the body may be another.
        #[cfg(feature = "checksums")]
        layer.store_put(crate::checksum::Skipped);
        // As in botocore: whoever sends it sees the members, and a form can go into the URL.
        #[cfg(feature = "request-compression")]
        layer.store_put(crate::compression::Disabled(true));
        // Nobody waits for an answer to a URL.
        #[cfg(feature = "expect-continue")]
        layer.unset::<crate::continuing::Threshold>();
        Some(layer.freeze())
    }

    fn runtime_components(&self, _: &RuntimeComponentsBuilder) -> Cow<'_, RuntimeComponentsBuilder> {
        Cow::Borrowed(&self.components)
    }
}

/// Makes a request one that can be handed on, just before it is signed.
#[derive(Debug)]
struct PresigningInterceptor {
    plan: Plan,
}

/// The sender's HTTP client says how long the body is, and the sender of what type.
#[derive(Debug)]
struct NoDefaults;

impl HeaderOmitSettings for NoDefaults {
    fn should_omit_default_content_type(&self) -> bool {
        true
    }

    fn should_omit_default_content_length(&self) -> bool {
        true
    }
}

#[dyn_dispatch_hint]
impl Intercept for PresigningInterceptor {
    fn name(&self) -> &'static str {
        "PresigningInterceptor"
    }

    fn modify_before_serialization(
        &self,
        _: &mut BeforeSerializationInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        if self.plan.leaves_body() {
            cfg.interceptor_state().store_put(SharedHeaderOmitSettings::new(NoDefaults));
        }
        Ok(())
    }

    fn modify_before_signing(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let request = context.request_mut();
        let config = &self.plan.config;
        if let Some(method) = &config.http_method {
            request.set_method(method)?;
        }
        // The sender's HTTP client says how long the body is, and traces are of this process.
        for name in ["content-length", "x-amzn-trace-id"] {
            request.headers_mut().remove(name);
        }
        if config.signature_location == SignatureLocation::Url {
            move_form(request)?;
            let signing = cfg.load::<SigV4OperationSigningConfig>().cloned();
            let mut signing = signing.ok_or("the configuration does not say how to sign")?;
            signing.signing_options.expires_in = Some(config.expires());
            signing.signing_options.signature_type = HttpSignatureType::HttpRequestQueryParams;
            if self.plan.leaves_body() {
                signing.signing_options.payload_override = Some(SignableBody::UnsignedPayload);
            }
            cfg.interceptor_state().store_put(signing);
        }
        let bare = matches!(request.method(), "GET" | "HEAD");
        match request.body().bytes() {
            None if self.plan.leaves_body() => Ok(()),
            None => Err("a stream cannot be presigned".into()),
            Some(body) if bare && !body.is_empty() => Err(format!(
                "a {} request has no body, and this operation's protocol has the members there",
                request.method()
            )
            .into()),
            Some(_) => Ok(()),
        }
    }
}

/// Moves a form from the body into the URL, as botocore does: the query protocols take it from either.
fn move_form(request: &mut HttpRequest) -> Result<(), BoxError> {
    let form = "application/x-www-form-urlencoded";
    if !request.headers().get("content-type").is_some_and(|found| found.starts_with(form)) {
        return Ok(());
    }
    let Some(pairs) = request.body().bytes().map(std::str::from_utf8).transpose()? else { return Ok(()) };
    let separator = if request.uri().contains('?') { '&' } else { '?' };
    let uri = format!("{}{separator}{pairs}", request.uri());
    request.set_uri(uri)?;
    request.headers_mut().remove("content-type");
    *request.body_mut() = SdkBody::empty();
    Ok(())
}
