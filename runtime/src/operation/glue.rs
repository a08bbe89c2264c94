//! What the orchestrator calls for an operation: serializer, deserializer, plugin and interceptor.
//!
//! One type for all operations; what it must know of one is in its [`Erased`] table.

use super::erased::{wrong_type, Erased};
use super::{body, host, params, quirks, OperationTrait};
use crate::config::auth::schemes::{self, OperationAuthSchemes};
use crate::idempotency_token::IdempotencyTokenProvider;
use crate::protocol::NoInput;
use crate::shape::{as_struct_under, sending, Beside, Def, SlotMut, SlotRef, Structure, StructureMut};
use aws_runtime::auth::{SigV4OperationSigningConfig, SigningOptions};
use aws_smithy_runtime::client::retries::classifiers::TransientErrorClassifier;
use aws_smithy_runtime::client::stalled_stream_protection::StalledStreamProtectionInterceptor;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::auth::AuthSchemeOptionResolverParams;
use aws_smithy_runtime_api::client::endpoint::EndpointResolverParams;
use aws_smithy_runtime_api::client::interceptors::context::{
    BeforeDeserializationInterceptorContextMut, BeforeSerializationInterceptorContextRef,
    BeforeTransmitInterceptorContextMut, BeforeTransmitInterceptorContextRef, Error, Input, Output,
};
use aws_smithy_runtime_api::client::interceptors::{dyn_dispatch_hint, Intercept, SharedInterceptor};
use aws_smithy_runtime_api::client::orchestrator::{
    HttpRequest, HttpResponse, Metadata, OrchestratorError, SensitiveOutput,
};
use aws_smithy_runtime_api::client::runtime_components::{RuntimeComponents, RuntimeComponentsBuilder};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;
use aws_smithy_runtime_api::client::ser_de::{
    DeserializeResponse, SerializeRequest, SharedRequestSerializer, SharedResponseDeserializer,
};
use aws_smithy_schema::protocol::SharedClientProtocol;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::{ConfigBag, FrozenLayer, Layer};
use aws_smithy_types::endpoint::Endpoint;
use aws_smithy_types::error::metadata::ErrorMetadata;
use aws_smithy_types::telemetry::{CapturedTelemetryAttributes, RequestedTelemetryAttributes};
use aws_types::request_id::RequestId;
use std::any::Any;
use std::borrow::Cow;
use std::fmt;

/// All that an operation is to the orchestrator.
#[derive(Clone, Copy)]
pub(super) struct Glue(pub &'static Erased);

impl fmt::Debug for Glue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.descriptor.name)
    }
}

impl SerializeRequest for Glue {
    fn serialize_input(&self, mut input: Input, cfg: &mut ConfigBag) -> Result<HttpRequest, BoxError> {
        quirks::complete(self.0.quirks, (self.0.input_mut)(&mut input).ok_or_else(|| wrong_type("input"))?);
        #[cfg(feature = "validation")]
        crate::validate::check_call((self.0.input)(&input).ok_or_else(|| wrong_type("input"))?, cfg)?;
        let members = (self.0.input_mut)(&mut input).ok_or_else(|| wrong_type("input"))?;
        let made = (self.0.input_made)();
        fill_tokens(members, &made.tokens, cfg);
        let protocol = cfg.load::<SharedClientProtocol>().ok_or(NO_PROTOCOL)?.clone();
        let stream = body::take(members, made, &protocol);
        let structure = (self.0.input)(&input).ok_or_else(|| wrong_type("input"))?;
        // The endpoint is put in later, when it has been resolved.
        let mut request = sending(|| {
            protocol.serialize_request(&as_struct_under(structure, made.schema), made.schema, "", cfg)
        })?;
        if let Some(stream) = stream {
            body::put(stream, &mut request, made, &protocol, cfg)?;
        }
        Ok(request)
    }
}

/// Fills the idempotency tokens that the caller left out.
fn fill_tokens(input: &mut dyn StructureMut, tokens: &[usize], cfg: &ConfigBag) {
    if tokens.is_empty() {
        return;
    }
    input.visit_mut(&mut |slots: &mut [SlotMut<'_>]| {
        for place in tokens {
            let Some(slot) = slots.get_mut(*place) else { continue };
            if let Some(token @ None) = (&mut **slot as &mut dyn Any).downcast_mut::<Option<String>>() {
                let provider = cfg.load::<IdempotencyTokenProvider>().cloned();
                *token =
                    Some(provider.unwrap_or_else(IdempotencyTokenProvider::random).make_idempotency_token());
            }
        }
    });
}

impl DeserializeResponse for Glue {
    /// Reads an output with a stream: its body is not waited for, and belongs to the output. Failures have no stream, and
    /// go the ordinary way.
    fn deserialize_streaming_with_config(
        &self,
        response: &mut HttpResponse,
        cfg: &ConfigBag,
    ) -> Option<Result<Output, OrchestratorError<Error>>> {
        if !response.status().is_success() || !(self.0.output_made)().streams {
            return None;
        }
        tracing::debug!(request_id = ?response.request_id());
        let body = std::mem::replace(response.body_mut(), SdkBody::taken());
        Some(self.read_success(response, Some(body), cfg))
    }

    fn deserialize_nonstreaming_with_config(
        &self,
        response: &HttpResponse,
        cfg: &ConfigBag,
    ) -> Result<Output, OrchestratorError<Error>> {
        tracing::debug!(request_id = ?response.request_id());
        if response.status().is_success() && !self.holds_error(response) {
            return self.read_success(response, None, cfg);
        }
        let unhandled = |source, meta| self.unhandled(source, meta);
        let Some(protocol) = cfg.load::<SharedClientProtocol>() else {
            return unhandled(NO_PROTOCOL.into(), None);
        };
        let meta = match error_metadata(protocol, response, cfg) {
            Ok(meta) => quirks::completed(self.0.quirks, meta, response),
            // A page of a proxy, say: what its headers tell is told all the same.
            Err(e) => {
                let meta = error_metadata(protocol, &without_body(response), cfg).ok();
                return unhandled(e, meta.map(|meta| quirks::with_id(self.0.quirks, meta, response)));
            }
        };
        let read = |code: &str| match protocol.deserialize_error_response(response, cfg) {
            Ok(mut de) => (self.0.read_error)(code, &meta, &mut *de),
            Err(e) => Some(Err(e)),
        };
        let modeled = meta.code().and_then(read).or_else(|| read(&code_in_body(protocol, response, cfg)?));
        match modeled {
            Some(Ok(e)) => Err(OrchestratorError::operation(e)),
            Some(Err(e)) => unhandled(e.into(), Some(meta)),
            None => unhandled(Box::new(meta.clone()), Some(meta)),
        }
    }
}

const NO_PROTOCOL: &str = "the configuration has no protocol";

impl Glue {
    /// Reads the output of a call that succeeded.
    fn read_success(
        &self,
        response: &HttpResponse,
        stream: Option<SdkBody>,
        cfg: &ConfigBag,
    ) -> Result<Output, OrchestratorError<Error>> {
        let Some(protocol) = cfg.load::<SharedClientProtocol>() else {
            return self.unhandled(NO_PROTOCOL.into(), None);
        };
        let stream = stream.map(|body| (body, protocol.clone()));
        let beside = Beside {
            request_id: response.request_id().map(str::to_owned),
            extended_request_id: quirks::extended_request_id(self.0.quirks, response),
            stream,
        };
        protocol
            .deserialize_response(response, (self.0.output_made)().schema, cfg)
            .and_then(|mut de| (self.0.read_output)(&mut *de, beside))
            .or_else(|e| self.unhandled(e.into(), None))
    }

    /// Whether the input or the output has a stream of events.
    fn has_events(&self) -> bool {
        cfg!(feature = "event-stream") && ((self.0.input_made)().events || (self.0.output_made)().events)
    }

    /// Whether a response of success is an error all the same.
    #[cfg_attr(not(feature = "rest-xml"), allow(unused_variables))]
    fn holds_error(&self, response: &HttpResponse) -> bool {
        #[cfg(feature = "rest-xml")]
        if self.0.quirks.errors_in_success {
            return crate::protocol::is_xml_error(response);
        }
        false
    }

    fn unhandled(
        &self,
        source: BoxError,
        meta: Option<ErrorMetadata>,
    ) -> Result<Output, OrchestratorError<Error>> {
        Err(OrchestratorError::operation((self.0.unhandled)(source, meta)))
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

/// The code in the body of an error, where a header has the one that the error had in awsQuery: botocore's models may
/// know the error by the other.
fn code_in_body(protocol: &SharedClientProtocol, response: &HttpResponse, cfg: &ConfigBag) -> Option<String> {
    response.headers().get(QUERY_ERROR)?;
    let mut plain = without_body(response);
    plain.headers_mut().remove(QUERY_ERROR);
    *plain.body_mut() = SdkBody::from(response.body().bytes()?);
    Some(error_metadata(protocol, &plain, cfg).ok()?.code()?.to_owned())
}

const QUERY_ERROR: &str = "x-amzn-query-error";

/// A response's status and headers.
fn without_body(response: &HttpResponse) -> HttpResponse {
    let mut head = HttpResponse::new(response.status(), SdkBody::empty());
    *head.headers_mut() = response.headers().clone();
    head
}

impl RuntimePlugin for Glue {
    fn config(&self) -> Option<FrozenLayer> {
        let mut layer = layer(self.0);
        layer.store_put(SharedRequestSerializer::new(*self));
        layer.store_put(SharedResponseDeserializer::new(*self));
        Some(layer.freeze())
    }

    fn runtime_components(&self, _: &RuntimeComponentsBuilder) -> Cow<'_, RuntimeComponentsBuilder> {
        let [modeled, error_code, clock_skew] = (self.0.classifiers)(quirks::transient(self.0.quirks));
        let components = RuntimeComponentsBuilder::new(self.0.descriptor.name)
            .with_interceptor(SharedInterceptor::permanent(*self))
            // This one never looks into the operation's error, so any type will do.
            .with_retry_classifier(TransientErrorClassifier::<Error>::new())
            .with_retry_classifier(modeled)
            .with_retry_classifier(error_code)
            .with_retry_classifier(clock_skew);
        // Events come when they come.
        let components = match self.has_events() {
            true => components,
            false => components.with_interceptor(SharedInterceptor::permanent(
                StalledStreamProtectionInterceptor::default(),
            )),
        };
        #[cfg(feature = "checksums")]
        let components = crate::checksum::interceptors(self.0.descriptor.traits)
            .fold(components, RuntimeComponentsBuilder::with_interceptor);
        #[cfg(feature = "tree-hash")]
        let components = match super::tree_hash::interceptor(self.0) {
            Some(interceptor) => components.with_interceptor(interceptor),
            None => components,
        };
        #[cfg(feature = "expect-continue")]
        let components = match self.0.quirks.expect_continue {
            true => components.with_interceptor(crate::continuing::interceptor()),
            false => components,
        };
        #[cfg(feature = "request-compression")]
        if self.0.descriptor.traits.contains(&OperationTrait::RequestCompression) {
            return Cow::Owned(components.with_interceptor(crate::compression::interceptor()));
        }
        Cow::Owned(components)
    }
}

fn layer(erased: &'static Erased) -> Layer {
    let (operation, quirks) = (erased.descriptor, erased.quirks);
    let mut layer = Layer::new(operation.name);
    layer.store_put(AuthSchemeOptionResolverParams::new(crate::config::auth::Params::for_operation(
        operation.name,
    )));
    if operation.traits.contains(&OperationTrait::Sensitive) {
        layer.store_put(SensitiveOutput);
    }
    if operation.traits.contains(&OperationTrait::NoInput) {
        layer.store_put(NoInput);
    }
    layer.store_put(Metadata::new(operation.name, erased.sdk_id));
    let mut signing_options = SigningOptions::default();
    signing_options.double_uri_encode = !quirks.path_as_sent;
    signing_options.content_sha256_header = quirks.payload_hash;
    signing_options.normalize_uri_path = !quirks.path_as_sent;
    if operation.traits.contains(&OperationTrait::UnsignedPayload) {
        signing_options.payload_override = Some(aws_sigv4::http_request::SignableBody::UnsignedPayload);
    }
    // Each event has a signature of its own.
    if cfg!(feature = "event-stream") && (erased.input_made)().events {
        signing_options.payload_override = Some(aws_sigv4::http_request::SignableBody::Bytes(&[]));
    }
    layer.store_put(SigV4OperationSigningConfig { signing_options, ..Default::default() });
    let own = operation.traits.iter().find_map(|its| match its {
        OperationTrait::Auth(schemes) => Some(OperationAuthSchemes(schemes)),
        _ => None,
    });
    if let Some(schemes) = own {
        layer.store_put(schemes);
    }
    layer
}

/// Puts the endpoint's parameters and the host's prefix, and the input members that telemetry asks for, where they are
/// looked for.
#[dyn_dispatch_hint]
impl Intercept for Glue {
    fn name(&self) -> &'static str {
        "OperationInput"
    }

    fn read_before_execution(
        &self,
        context: &BeforeSerializationInterceptorContextRef<'_>,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let input = (self.0.input)(context.input()).ok_or_else(|| wrong_type("input"))?;
        let requested = cfg.load::<RequestedTelemetryAttributes>().filter(|names| !names.is_empty()).cloned();
        if let Some(requested) = requested {
            let mut captured = CapturedTelemetryAttributes::default();
            let def = input.def();
            input.visit(&mut |slots: &[SlotRef<'_>]| capture(&requested, def, slots, &mut captured));
            cfg.interceptor_state().store_put(captured);
        }
        let prepared = self.prepare(input, cfg);
        // What lacks an endpoint may lack more, and all problems are told at once.
        #[cfg(feature = "validation")]
        if prepared.is_err() {
            crate::validate::check_call(input, cfg)?;
        }
        prepared
    }

    fn modify_before_signing(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _components: &RuntimeComponents,
        _cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        Ok(quirks::say(self.0.quirks, context.request_mut().headers_mut())?)
    }

    fn modify_before_deserialization(
        &self,
        context: &mut BeforeDeserializationInterceptorContextMut<'_>,
        _components: &RuntimeComponents,
        _cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        quirks::keep_text(self.0.quirks, context.response_mut().headers_mut());
        Ok(())
    }

    fn read_before_signing(
        &self,
        _context: &BeforeTransmitInterceptorContextRef<'_>,
        components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        // A call that may go out without a signature does not depend on them.
        if schemes::may_be_unsigned(cfg) {
            return Ok(());
        }
        let unknown = |endpoint: &Endpoint| schemes::unknown(endpoint, components);
        match cfg.load::<Endpoint>().and_then(unknown) {
            Some(error) => Err(error.into()),
            None => Ok(()),
        }
    }
}

impl Glue {
    /// Puts the checksum that is wanted, the endpoint's parameters and the host's prefix where they are looked for.
    fn prepare(&self, input: &dyn Structure, cfg: &mut ConfigBag) -> Result<(), BoxError> {
        #[cfg(feature = "checksums")]
        if let Some(wish) = crate::checksum::wish(self.0.descriptor.traits, input, cfg)? {
            cfg.interceptor_state().store_put(wish);
        }
        #[cfg(feature = "checksums")]
        if let Some(check) = crate::checksum::check(self.0.descriptor.traits, input) {
            cfg.interceptor_state().store_put(check);
        }
        if let Some(prefix) = host::prefix(self.0.descriptor, input)? {
            cfg.interceptor_state().store_put(prefix);
        }
        let params = params::of_call(self.0, input, cfg)?;
        #[allow(unused_mut)] // a feature changes them
        let mut params = EndpointResolverParams::new(params);
        #[cfg(feature = "endpoint-discovery")]
        if self.0.descriptor.traits.contains(&OperationTrait::EndpointDiscovery) {
            params.set_property(crate::endpoint_discovery::Discovered);
        }
        cfg.interceptor_state().store_put(params);
        Ok(())
    }
}

/// Takes the requested members of the input that are text and not sensitive.
fn capture(
    requested: &RequestedTelemetryAttributes,
    def: &Def,
    slots: &[SlotRef<'_>],
    captured: &mut CapturedTelemetryAttributes,
) {
    for ((name, member), slot) in def.members.iter().zip(slots) {
        if def.is_sensitive(name) || !requested.should_capture(member) {
            continue;
        }
        if let Some(Some(text)) = (*slot as &dyn Any).downcast_ref::<Option<String>>() {
            captured.insert(*member, text.as_str());
        }
    }
}
