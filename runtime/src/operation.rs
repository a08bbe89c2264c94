//! The one way that every operation goes: input in, orchestrator, output or error out.
//!
//! Generic code is kept thin: what does not depend on an operation's types is in functions over
//! trait objects, so that a program that calls many operations compiles it once.
//!
//! - `body`: what becomes of an input's stream
//! - `erased`: what the rest must know of an operation's types, as a table of functions
//! - `glue`: what the orchestrator calls: serializer, deserializer, plugin and interceptor
//! - `host`: what stands before the endpoint's host
//! - `params`: the endpoint's parameters of a call
//! - `payload`: how the body of a call is signed
//! - `quirks`: what is done otherwise for a service that says so
//! - `tree_hash`: the hash of a body of which parts are hashed

mod body;
mod erased;
mod glue;
mod host;
mod params;
pub(crate) mod payload;
mod quirks;
#[cfg(feature = "tree-hash")]
mod tree_hash;

pub use crate::extended_request_id::RequestIdExt;

use crate::config::{
    base_client_runtime_plugins, validate_client_config, with_config_override, Builder, Config,
};
use crate::error::{BuildError, OperationError, SdkError};
use crate::presigning::{Presigning, PresigningConfig};
use crate::service::Service;
use crate::shape::{Shape, StructureMut};
use aws_smithy_runtime::client::orchestrator::{invoke_with_stop_point, StopPoint};
use aws_smithy_runtime_api::client::interceptors::context::{Error, Input, Output};
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponentsBuilder;
use aws_smithy_runtime_api::client::runtime_plugin::{RuntimePlugin, RuntimePlugins};
use aws_smithy_schema::traits::HttpTrait;
use aws_smithy_types::config_bag::FrozenLayer;
use erased::{wrong_type, Erase, Erased};
use glue::Glue;
use std::borrow::Cow;
use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

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
    pub traits: &'static [OperationTrait],
}

impl OperationDescriptor {
    /// How the operation is called, as its input's schema has it.
    fn http(&self) -> HttpTrait<'static> {
        let success = self.traits.iter().find_map(|its| match its {
            OperationTrait::Success(code) => Some(*code),
            _ => None,
        });
        HttpTrait::new(self.method, self.uri, success)
    }
}

/// A trait of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OperationTrait {
    /// The output holds members that must not be printed, so the response is not logged either.
    Sensitive,
    /// The body is not part of the signature.
    UnsignedPayload,
    /// To call it twice is the same as to call it once.
    Idempotent,
    /// It changes nothing.
    Readonly,
    /// The model has no input: to some protocols that is something else than an input without members.
    NoInput,
    /// The status code of success, where it is not 200: what `http(…)` may say.
    Success(u16),
    /// What stands before the endpoint's host. Members of the input fill its labels: `{Tenant}.data-`.
    HostPrefix(&'static str),
    /// How requests prove who calls, where that is not as the service says: the ids of schemes, best first.
    Auth(&'static [&'static str]),
    /// The request carries `Content-MD5`.
    #[cfg(feature = "checksums")]
    ContentMd5,
    /// The request carries a checksum.
    #[cfg(feature = "checksums")]
    RequestChecksum {
        /// It must, whatever the configuration says.
        required: bool,
        /// The member of the input that chooses the algorithm; empty where there is none.
        chosen_by: &'static str,
    },
    /// The response may carry a checksum of its body.
    #[cfg(feature = "checksums")]
    ResponseChecksum {
        /// The member of the input that asks for it; empty where there is none.
        asked_by: &'static str,
        /// The algorithms that it may be of.
        algorithms: &'static [&'static str],
    },
    /// It is called at the endpoint that the service tells, by clients with endpoint discovery.
    #[cfg(feature = "endpoint-discovery")]
    EndpointDiscovery,
    /// The request's body is compressed where it is long enough.
    #[cfg(feature = "request-compression")]
    RequestCompression,
    /// An endpoint parameter that has the same value in every call.
    StaticParam(&'static str, StaticValue),
    /// An endpoint parameter that is taken from the input, by a JMESPath.
    OperationParam(&'static str, &'static str),
}

/// The value of an endpoint parameter that has the same value in every call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StaticValue {
    /// A text.
    Text(&'static str),
    /// `true` or `false`.
    Flag(bool),
    /// A list of texts.
    List(&'static [&'static str]),
}

/// The words for operations' traits in a declaration: other names of the variants, or constants and `const fn`s.
#[allow(non_upper_case_globals, missing_docs)]
pub mod traits {
    use super::{OperationTrait, StaticValue};
    use crate::config::auth::schemes::{NO_AUTH, SIGV4};

    pub use OperationTrait::Auth as auth;
    #[cfg(feature = "checksums")]
    pub use OperationTrait::ContentMd5 as content_md5;
    #[cfg(feature = "endpoint-discovery")]
    pub use OperationTrait::EndpointDiscovery as endpoint_discovery;
    pub use OperationTrait::HostPrefix as host_prefix;
    pub use OperationTrait::Idempotent as idempotent;
    pub use OperationTrait::NoInput as no_input;
    pub use OperationTrait::OperationParam as operation_param;
    pub use OperationTrait::Readonly as readonly;
    #[cfg(feature = "request-compression")]
    pub use OperationTrait::RequestCompression as request_compression;
    pub use OperationTrait::Sensitive as sensitive;
    pub use OperationTrait::UnsignedPayload as unsigned_payload;

    pub const unsigned: OperationTrait = OperationTrait::Auth(&[NO_AUTH]);
    pub const optionally_signed: OperationTrait = OperationTrait::Auth(&[SIGV4, NO_AUTH]);
    pub const fn static_param(name: &'static str, value: &'static str) -> OperationTrait {
        OperationTrait::StaticParam(name, StaticValue::Text(value))
    }
    pub const fn static_flag(name: &'static str, value: bool) -> OperationTrait {
        OperationTrait::StaticParam(name, StaticValue::Flag(value))
    }
    pub const fn static_list(name: &'static str, value: &'static [&'static str]) -> OperationTrait {
        OperationTrait::StaticParam(name, StaticValue::List(value))
    }
    #[cfg(feature = "checksums")]
    pub const fn request_checksum(required: bool, chosen_by: &'static str) -> OperationTrait {
        OperationTrait::RequestChecksum { required, chosen_by }
    }
    #[cfg(feature = "checksums")]
    pub const fn response_checksum(
        asked_by: &'static str,
        algorithms: &'static [&'static str],
    ) -> OperationTrait {
        OperationTrait::ResponseChecksum { asked_by, algorithms }
    }
}

/// An operation's input, which ties the operation's types together.
///
/// One without a stream is its own [`Partial`](crate::shape::Partial), and can be copied; one with a stream can not.
pub trait OperationInput: Shape + StructureMut + fmt::Debug + Send + Sync {
    /// The service.
    type Service: Service;
    /// The output.
    type Output: Shape + fmt::Debug + Send + Sync;
    /// The error enum.
    type Error: OperationError;
    /// Everything else.
    const OPERATION: &'static OperationDescriptor;
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
/// What an operation adds to a client's configuration: how it is written, read and signed. A client does
/// this itself; who builds calls from parts may do it.
impl<I: OperationInput> RuntimePlugin for Op<I> {
    fn config(&self) -> Option<FrozenLayer> {
        Glue(I::ERASED).config()
    }
    fn runtime_components(&self, current: &RuntimeComponentsBuilder) -> Cow<'_, RuntimeComponentsBuilder> {
        Cow::Owned(Glue(I::ERASED).runtime_components(current).into_owned())
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

/// The plugins for one call.
pub(crate) fn operation_plugins<I: OperationInput>(handle: &Handle<I::Service>) -> RuntimePlugins {
    plugins(handle, I::ERASED)
}

fn plugins<S: Service>(handle: &Handle<S>, operation: &'static Erased) -> RuntimePlugins {
    handle.runtime_plugins.clone().with_operation_plugin(Glue(operation))
}

/// Sends an input, when the future is polled.
#[doc(hidden)]
pub fn send<I: OperationInput>(handle: &Handle<I::Service>, input: I) -> Sending<I> {
    Sending::of(start(handle, I::ERASED, Input::erase(input)))
}

/// The same, of what a builder gave: where that is an error, nothing is sent.
#[doc(hidden)]
pub fn send_built<I: OperationInput>(
    handle: &Handle<I::Service>,
    built: Result<I, BuildError>,
) -> Sending<I> {
    match built {
        Ok(input) => send(handle, input),
        Err(error) => Sending::of(Box::pin(std::future::ready(Err(SdkError::construction_failure(error))))),
    }
}

fn start<S: Service>(handle: &Handle<S>, operation: &'static Erased, input: Input) -> Invocation {
    invoke(operation, input, plugins(handle, operation))
}

/// The same, with settings of its own.
pub(crate) fn send_with_override<I: OperationInput>(
    handle: &Handle<I::Service>,
    input: I,
    config_override: Builder<I::Service>,
) -> Sending<I> {
    Sending::new(with_config_override(operation_plugins::<I>(handle), config_override), input)
}

/// Signs it for somebody else to send, with settings of its own.
pub(crate) fn presign_with_override<I: OperationInput>(
    handle: &Handle<I::Service>,
    input: I,
    config_override: Builder<I::Service>,
    presigning: PresigningConfig,
) -> Presigning<I> {
    let plugins = with_config_override(operation_plugins::<I>(handle), config_override);
    Presigning::new(plugins, input, presigning)
}

/// The outcome of a call before the operation's types are put back.
type Outcome = Result<Output, SdkError<Error>>;

/// A call in which the operation's types are erased.
type Invocation = Pin<Box<dyn Future<Output = Outcome> + Send>>;

/// The future of a call: the operation's output, or [`SdkError`], which says how far the call came.
///
/// Nothing is sent before it is polled.
#[must_use = "nothing is sent before the future is awaited"]
pub struct Sending<I> {
    outcome: Invocation,
    operation: PhantomData<fn() -> I>,
}

impl<I: OperationInput> Sending<I> {
    pub(crate) fn new(plugins: RuntimePlugins, input: I) -> Self {
        Self::of(invoke(I::ERASED, Input::erase(input), plugins))
    }

    fn of(outcome: Invocation) -> Self {
        Self { outcome, operation: PhantomData }
    }
}

impl<I: OperationInput> Future for Sending<I> {
    type Output = Result<I::Output, SdkError<I::Error>>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        match self.outcome.as_mut().poll(cx) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(Ok(output)) => Poll::Ready(match output.downcast() {
                Ok(output) => Ok(output),
                Err(_) => Err(SdkError::construction_failure(wrong_type("output"))),
            }),
            Poll::Ready(Err(err)) => Poll::Ready(Err(with_error(err))),
        }
    }
}

impl<I: OperationInput> fmt::Debug for Sending<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Sending").field(&I::OPERATION.name).finish()
    }
}

pub(crate) fn with_error<E: OperationError>(err: SdkError<Error>) -> SdkError<E, HttpResponse> {
    err.map_service_error(|err| match err.downcast() {
        Ok(err) => err,
        Err(_) => E::create_unhandled_error(wrong_type("error"), None),
    })
}

fn invoke(operation: &'static Erased, input: Input, plugins: RuntimePlugins) -> Invocation {
    use tracing::Instrument;
    let (service, operation) = (operation.sdk_id, operation.descriptor.name);
    Box::pin(async move {
        let span = tracing::debug_span!(
            "aws_operation",
            "rpc.service" = service,
            "rpc.method" = operation,
            "sdk_invocation_id" = fastrand::u32(1_000_000..10_000_000),
            "rpc.system" = "aws-api",
        );
        invoke_with_stop_point(service, operation, input, &plugins, StopPoint::None)
            .instrument(span)
            .await?
            .finalize()
    })
}
