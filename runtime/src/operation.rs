//! The one way that every operation goes: input in, orchestrator, output or error out.
//!
//! Generic code is kept thin: what does not depend on an operation's types is in functions over
//! trait objects, so that a program that calls many operations compiles it once.

use crate::config::{
    base_client_runtime_plugins, validate_client_config, with_config_override, Builder, Config,
};
use crate::endpoint::Params;
use crate::error::{OperationError, SdkError};
use crate::idempotency_token::IdempotencyTokenProvider;
use crate::service::Service;
use crate::shape::{as_struct, read_shape, schema, MemberTrait, Partial, Shape, Slot};
use aws_runtime::auth::{SigV4OperationSigningConfig, SigningOptions};
use aws_runtime::retries::classifiers::AwsErrorCodeClassifier;
use aws_runtime::service_clock_skew::ServiceClockSkewClassifier;
use aws_smithy_runtime::client::orchestrator::{invoke_with_stop_point, StopPoint};
use aws_smithy_runtime::client::retries::classifiers::{
    ModeledAsRetryableClassifier, TransientErrorClassifier,
};
use aws_smithy_runtime::client::stalled_stream_protection::StalledStreamProtectionInterceptor;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::auth::AuthSchemeOptionResolverParams;
use aws_smithy_runtime_api::client::endpoint::EndpointResolverParams;
use aws_smithy_runtime_api::client::interceptors::context::{
    BeforeSerializationInterceptorContextRef, Error, Input, Output as ErasedOutput,
};
use aws_smithy_runtime_api::client::interceptors::error::ContextAttachedError;
use aws_smithy_runtime_api::client::interceptors::{dyn_dispatch_hint, Intercept, SharedInterceptor};
use aws_smithy_runtime_api::client::orchestrator::{
    HttpRequest, HttpResponse, Metadata, OrchestratorError, SensitiveOutput,
};
use aws_smithy_runtime_api::client::result::CreateUnhandledError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponentsBuilder;
use aws_smithy_runtime_api::client::runtime_plugin::{RuntimePlugin, RuntimePlugins};
use aws_smithy_runtime_api::client::ser_de::{
    DeserializeResponse, SerializeRequest, SharedRequestSerializer, SharedResponseDeserializer,
};
use aws_smithy_schema::protocol::SharedClientProtocol;
use aws_smithy_schema::serde::SerializableStruct;
use aws_smithy_schema::Schema;
use aws_smithy_types::config_bag::{ConfigBag, FrozenLayer, Layer};
use aws_smithy_types::error::metadata::ErrorMetadata;
use aws_smithy_types::telemetry::{CapturedTelemetryAttributes, RequestedTelemetryAttributes};
use aws_types::endpoint_config::{EndpointUrl, UseDualStack, UseFips};
use aws_types::region::Region;
use aws_types::request_id::RequestId;
use std::any::Any;
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

/// What is known of an operation beside its types.
#[derive(Debug)]
pub struct OperationDescriptor {
    /// The operation's name in the model.
    pub name: &'static str,
    /// HTTP method.
    pub method: &'static str,
    /// URI template.
    pub uri: &'static str,
    /// What else a declaration says.
    pub flags: &'static [Flag],
}

/// A property of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Flag {
    /// The output holds members that must not be printed, so the response is not logged either.
    Sensitive,
    /// The body is not part of the signature.
    UnsignedPayload,
}

/// The words for flags in a declaration.
#[allow(non_upper_case_globals, missing_docs)]
pub mod flags {
    use super::Flag;
    pub const sensitive: Flag = Flag::Sensitive;
    pub const unsigned_payload: Flag = Flag::UnsignedPayload;
}

/// An operation's input, which ties the operation's types together.
pub trait OperationInput: Shape<Partial = Self> + Partial {
    /// The service.
    type Service: Service;
    /// The output.
    type Output: Output;
    /// The error enum.
    type Error: OperationError;
    /// Everything else.
    const OPERATION: &'static OperationDescriptor;
}

/// An operation's output.
pub trait Output: Shape {
    /// Remembers the response's request id.
    fn set_request_id(&mut self, id: Option<String>);
}

/// The operation with input `I`, as a type of its own: what `aws_sdk_*::operation::*::*` is.
#[non_exhaustive]
pub struct Op<I>(PhantomData<fn() -> I>);
impl<I> Op<I> {
    /// Creates it; there is nothing in it.
    pub fn new() -> Self {
        Self(PhantomData)
    }
}
impl<I> Default for Op<I> {
    fn default() -> Self {
        Self::new()
    }
}
impl<I> Clone for Op<I> {
    fn clone(&self) -> Self {
        Self::new()
    }
}
impl<I: OperationInput> fmt::Debug for Op<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(I::OPERATION.name)
    }
}

/// What all clones of a client share.
#[derive(Debug)]
pub struct Handle<S: Service> {
    conf: Config<S>,
    runtime_plugins: RuntimePlugins,
}
impl<S: Service> Handle<S> {
    /// Checks a configuration and makes a handle of it.
    ///
    /// # Panics
    /// Where the configuration lacks what every call needs; this is the official crates' contract.
    #[track_caller]
    pub fn new(conf: Config<S>) -> Arc<Self> {
        let runtime_plugins = base_client_runtime_plugins(conf.clone());
        if let Err(err) = validate_client_config(&runtime_plugins) {
            panic!("Invalid client configuration: {err}");
        }
        Arc::new(Self { conf, runtime_plugins })
    }

    /// The configuration.
    pub fn config(&self) -> &Config<S> {
        &self.conf
    }
}

/// Serializer, deserializer, plugin and interceptor of the operation with input `I`.
struct Glue<I>(PhantomData<fn() -> I>);
impl<I: OperationInput> fmt::Debug for Glue<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(I::OPERATION.name)
    }
}

fn wrong_type(what: &str) -> BoxError {
    format!("an interceptor replaced the {what} by a value of another type").into()
}

impl<I: OperationInput> SerializeRequest for Glue<I> {
    fn serialize_input(&self, input: Input, cfg: &mut ConfigBag) -> Result<HttpRequest, BoxError> {
        let mut input = input.downcast::<I>().map_err(|_| wrong_type("input"))?;
        input.visit_mut(&mut |slots| fill_tokens(I::DEF.members, slots, cfg));
        let request = serialize(&as_struct(&input), schema::<I>(), cfg);
        request
    }
}

fn serialize(
    input: &dyn SerializableStruct,
    schema: &Schema<'static>,
    cfg: &ConfigBag,
) -> Result<HttpRequest, BoxError> {
    let protocol = cfg.load::<SharedClientProtocol>().ok_or("the configuration has no protocol")?;
    // The endpoint is put in later, when it has been resolved.
    Ok(protocol.serialize_request(input, schema, "", cfg)?)
}

/// Fills the idempotency tokens that the caller left out.
fn fill_tokens(members: &[crate::shape::MemberDef], slots: &mut [&mut dyn Slot], cfg: &ConfigBag) {
    for (member, slot) in members.iter().zip(slots) {
        if !member.traits.contains(&MemberTrait::IdempotencyToken) {
            continue;
        }
        if let Some(token @ None) = (&mut **slot as &mut dyn Any).downcast_mut::<Option<String>>() {
            let provider = cfg.load::<IdempotencyTokenProvider>().cloned();
            *token = Some(provider.unwrap_or_else(IdempotencyTokenProvider::random).make_idempotency_token());
        }
    }
}

impl<I: OperationInput> DeserializeResponse for Glue<I> {
    fn deserialize_nonstreaming_with_config(
        &self,
        response: &HttpResponse,
        cfg: &ConfigBag,
    ) -> Result<ErasedOutput, OrchestratorError<Error>> {
        tracing::debug!(request_id = ?response.request_id());
        let fail = |e: I::Error| Err(OrchestratorError::operation(Error::erase(e)));
        let unhandled = |e: BoxError| fail(I::Error::create_unhandled_error(e, None));
        let Some(protocol) = cfg.load::<SharedClientProtocol>() else {
            return unhandled("the configuration has no protocol".into());
        };
        if response.status().is_success() {
            let output = protocol
                .deserialize_response(response, schema::<I::Output>(), cfg)
                .and_then(|mut de| read_shape::<I::Output>(&mut *de));
            return match output {
                Ok(mut output) => {
                    output.set_request_id(response.request_id().map(str::to_owned));
                    Ok(ErasedOutput::erase(output))
                }
                Err(e) => unhandled(e.into()),
            };
        }
        let meta = match error_metadata(protocol, response, cfg) {
            Ok(meta) => meta,
            Err(e) => return unhandled(e),
        };
        let modeled = meta.code().and_then(|code| match protocol.deserialize_error_response(response, cfg) {
            Ok(mut de) => I::Error::read(code, &meta, &mut *de),
            Err(e) => Some(Err(e)),
        });
        match modeled {
            Some(Ok(e)) => fail(e),
            Some(Err(e)) => fail(I::Error::create_unhandled_error(e.into(), Some(meta))),
            None => fail(I::Error::create_unhandled_error(Box::new(meta.clone()), Some(meta))),
        }
    }
}

fn error_metadata(
    protocol: &SharedClientProtocol,
    response: &HttpResponse,
    cfg: &ConfigBag,
) -> Result<ErrorMetadata, BoxError> {
    let builder = protocol.parse_error_metadata(response, cfg)?;
    Ok(aws_types::request_id::apply_request_id(builder, response.headers()).build())
}

impl<I: OperationInput> RuntimePlugin for Glue<I> {
    fn config(&self) -> Option<FrozenLayer> {
        let mut layer = layer(I::OPERATION, I::Service::DESCRIPTOR.sdk_id);
        layer.store_put(SharedRequestSerializer::new(Glue::<I>(PhantomData)));
        layer.store_put(SharedResponseDeserializer::new(Glue::<I>(PhantomData)));
        Some(layer.freeze())
    }

    fn runtime_components(&self, _: &RuntimeComponentsBuilder) -> Cow<'_, RuntimeComponentsBuilder> {
        Cow::Owned(
            RuntimeComponentsBuilder::new(I::OPERATION.name)
                .with_interceptor(SharedInterceptor::permanent(Glue::<I>(PhantomData)))
                .with_interceptor(SharedInterceptor::permanent(StalledStreamProtectionInterceptor::default()))
                .with_retry_classifier(TransientErrorClassifier::<I::Error>::new())
                .with_retry_classifier(ModeledAsRetryableClassifier::<I::Error>::new())
                .with_retry_classifier(AwsErrorCodeClassifier::<I::Error>::new())
                .with_retry_classifier(ServiceClockSkewClassifier::<I::Error>::new()),
        )
    }
}

fn layer(operation: &'static OperationDescriptor, sdk_id: &'static str) -> Layer {
    let mut layer = Layer::new(operation.name);
    layer.store_put(AuthSchemeOptionResolverParams::new(crate::config::auth::Params::for_operation(
        operation.name,
    )));
    if operation.flags.contains(&Flag::Sensitive) {
        layer.store_put(SensitiveOutput);
    }
    layer.store_put(Metadata::new(operation.name, sdk_id));
    let mut signing_options = SigningOptions::default();
    signing_options.double_uri_encode = true;
    signing_options.content_sha256_header = false;
    signing_options.normalize_uri_path = true;
    if operation.flags.contains(&Flag::UnsignedPayload) {
        signing_options.payload_override = Some(aws_sigv4::http_request::SignableBody::UnsignedPayload);
    }
    layer.store_put(SigV4OperationSigningConfig { signing_options, ..Default::default() });
    layer
}

/// Puts the endpoint's parameters, and the input members that telemetry asks for, where they are looked for.
#[dyn_dispatch_hint]
impl<I: OperationInput> Intercept for Glue<I> {
    fn name(&self) -> &'static str {
        "OperationInput"
    }

    fn read_before_execution(
        &self,
        context: &BeforeSerializationInterceptorContextRef<'_>,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let input = context.input().downcast_ref::<I>().ok_or_else(|| wrong_type("input"))?;
        let requested = cfg.load::<RequestedTelemetryAttributes>().filter(|names| !names.is_empty()).cloned();
        if let Some(requested) = requested {
            let mut captured = CapturedTelemetryAttributes::default();
            input.visit(&mut |slots| capture(&requested, I::DEF.members, slots, &mut captured));
            cfg.interceptor_state().store_put(captured);
        }
        let params = endpoint_params(cfg)?;
        cfg.interceptor_state().store_put(EndpointResolverParams::new(params));
        Ok(())
    }
}

/// The standard endpoint parameters, as the configuration has them.
fn endpoint_params(cfg: &ConfigBag) -> Result<Params, BoxError> {
    let params = Params::builder()
        .set_region(cfg.load::<Region>().map(|region| region.as_ref().to_owned()))
        .set_use_dual_stack(cfg.load::<UseDualStack>().map(|flag| flag.0))
        .set_use_fips(cfg.load::<UseFips>().map(|flag| flag.0))
        .set_endpoint(cfg.load::<EndpointUrl>().map(|url| url.0.clone()))
        .build();
    params.map_err(|err| ContextAttachedError::new("the endpoint's parameters are not valid", err).into())
}

/// Takes the requested members of the input that are text and not sensitive.
fn capture(
    requested: &RequestedTelemetryAttributes,
    members: &[crate::shape::MemberDef],
    slots: &[&dyn Slot],
    captured: &mut CapturedTelemetryAttributes,
) {
    for (member, slot) in members.iter().zip(slots) {
        if member.sensitive() || !requested.should_capture(member.wire) {
            continue;
        }
        if let Some(Some(text)) = (*slot as &dyn Any).downcast_ref::<Option<String>>() {
            captured.insert(member.wire, text.as_str());
        }
    }
}

/// The plugins for one call.
pub fn operation_plugins<I: OperationInput>(
    handle: &Handle<I::Service>,
    config_override: Option<Builder<I::Service>>,
) -> RuntimePlugins {
    let plugins = handle.runtime_plugins.clone().with_operation_plugin(Glue::<I>(PhantomData));
    match config_override {
        Some(config_override) => with_config_override(plugins, config_override),
        None => plugins,
    }
}

/// Sends an input.
///
/// # Errors
/// [`SdkError`] says how far the call came.
pub async fn send<I: OperationInput>(
    handle: Arc<Handle<I::Service>>,
    input: I,
    config_override: Option<Builder<I::Service>>,
) -> Result<I::Output, SdkError<I::Error>> {
    let plugins = operation_plugins::<I>(&handle, config_override);
    orchestrate::<I>(&plugins, input).await
}

/// Runs the orchestrator, and puts the types back that it erases.
///
/// # Errors
/// As [`send`].
pub async fn orchestrate<I: OperationInput>(
    plugins: &RuntimePlugins,
    input: I,
) -> Result<I::Output, SdkError<I::Error>> {
    let service = I::Service::DESCRIPTOR.sdk_id;
    match invoke(service, I::OPERATION.name, Input::erase(input), plugins).await {
        Ok(output) => {
            output.downcast::<I::Output>().map_err(|_| SdkError::construction_failure(wrong_type("output")))
        }
        Err(err) => Err(err.map_service_error(|err| match err.downcast::<I::Error>() {
            Ok(err) => err,
            Err(_) => I::Error::create_unhandled_error(wrong_type("error"), None),
        })),
    }
}

async fn invoke(
    service: &'static str,
    operation: &'static str,
    input: Input,
    plugins: &RuntimePlugins,
) -> Result<ErasedOutput, SdkError<Error>> {
    use tracing::Instrument;
    let span = tracing::debug_span!(
        "aws_operation",
        "rpc.service" = service,
        "rpc.method" = operation,
        "sdk_invocation_id" = fastrand::u32(1_000_000..10_000_000),
        "rpc.system" = "aws-api",
    );
    invoke_with_stop_point(service, operation, input, plugins, StopPoint::None)
        .instrument(span)
        .await?
        .finalize()
}
