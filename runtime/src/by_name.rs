//! Calls by name: a client that knows what it can do, for programs that learn at run time what to call.
//!
//! botocore's clients have this at their heart; here it stands beside the typed calls and goes through them. A generated
//! crate lists its operations and waiters in `meta::service()`. The list names generic functions, so whoever does
//! not ask for it compiles none of them. Inputs and outputs have the model's member names, whatever the protocol.

mod answer;
mod documentation;
mod paged;
mod shapes;
mod streams;

pub use answer::{Answer, CallError, Ended, Json};
pub use documentation::{MemberDocumentation, OperationDocumentation};
pub use paged::{PagesByName, PollerByName};
pub use shapes::{MemberInfo, Shapes, StructureInfo, ValueInfo};
#[cfg(feature = "event-stream")]
pub use streams::EventsByName;

use crate::customize::BoxFuture;
use crate::document::{from_document, DocumentError};
use crate::nearest::{is_same, nearest};
use crate::operation::{send, Handle, OperationDescriptor, OperationInput, OperationTrait};
use crate::paginate::{Paginated, Pagination};
use crate::presigning::{self, PresignedRequest, PresigningConfig};
use crate::service::{Service, ServiceDescriptor};
use crate::shape::{made, read_structure, Def, Made, Partial, Shape, StructureMut};
use crate::waiter::{Waiter, WaiterDef};
use aws_smithy_schema::serde::{SerdeError, ShapeDeserializer};
use aws_smithy_types::Document;
use paged::{ErasedPages, ErasedPoller};
use shapes::Walk;
use std::fmt;
use std::future::ready;
use std::sync::Arc;

/// What a service has: `meta::service()` of a generated crate.
#[derive(Debug)]
pub struct ServiceInfo<S: Service> {
    /// The service itself.
    pub descriptor: &'static ServiceDescriptor,
    /// Its operations, by name.
    pub operations: &'static [OperationInfo<S>],
    /// Its waiters, by name.
    pub waiters: &'static [WaiterInfo<S>],
    /// The documentation of all operations; empty without the crate's feature `documentation`.
    #[doc(hidden)]
    pub documentation: &'static str,
}

impl<S: Service> ServiceInfo<S> {
    /// What the model's documentation says of an operation and the members of its input; `None` without the crate's
    /// feature `documentation`.
    pub fn documentation(&self, operation: &OperationInfo<S>) -> Option<OperationDocumentation> {
        OperationDocumentation::find(self.documentation, operation.name())
    }

    /// The operation of that name: the model's, `ListServices`, or in snake case, `list_services`.
    ///
    /// # Errors
    /// Where there is none; the error has the nearest name.
    pub fn operation(&self, name: &str) -> Result<&OperationInfo<S>, CallError> {
        let exact = self.operations.iter().find(|info| info.name() == name || info.method == name);
        let found = exact.or_else(|| self.operations.iter().find(|info| is_same(info.name(), name)));
        found.ok_or_else(|| {
            let nearest = nearest(name, self.operations.iter().map(OperationInfo::name));
            CallError::unknown("operation", name, nearest)
        })
    }

    /// The waiter of that name: the model's, `ServiceCreated`, or its snake case, `service_created`.
    ///
    /// # Errors
    /// Where there is none; the error has the nearest name.
    pub fn waiter(&self, name: &str) -> Result<&WaiterInfo<S>, CallError> {
        // Its name in Rust may have other capitals than the model's.
        let found = self.waiters.iter().find(|info| is_same(info.name, name));
        found.ok_or_else(|| {
            let nearest = nearest(name, self.waiters.iter().map(|info| info.name));
            CallError::unknown("waiter", name, nearest)
        })
    }
}

/// What is known of an operation, and how to call it.
pub struct OperationInfo<S: Service> {
    /// The client's method: `list_services`.
    pub method: &'static str,
    /// What its declaration says.
    pub descriptor: &'static OperationDescriptor,
    /// The input.
    pub input: &'static Def,
    /// The output.
    pub output: &'static Def,
    /// How its pages chain, where it has some.
    pub pagination: Option<&'static Pagination>,
    pub(crate) call: Call<S>,
    presign: Presign<S>,
    pages: Option<Pages<S>>,
    read_input: Walk,
    read_output: Walk,
    /// What is made of the table of an output with a stream.
    made_output: Option<fn() -> &'static Made>,
}

type Call<S> = fn(&Handle<S>, &Document) -> Result<BoxFuture<Result<Answer, CallError>>, DocumentError>;
type Presign<S> = fn(
    &Handle<S>,
    &Document,
    PresigningConfig,
) -> Result<BoxFuture<Result<PresignedRequest, CallError>>, DocumentError>;
type Waiting<S> = fn(&Arc<Handle<S>>, &Document) -> Result<Box<dyn ErasedPoller>, DocumentError>;
type Pages<S> = fn(&Arc<Handle<S>>, &Document) -> Result<Box<dyn ErasedPages>, DocumentError>;

impl<S: Service> fmt::Debug for OperationInfo<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OperationInfo").field("name", &self.name()).finish_non_exhaustive()
    }
}

impl<S: Service> OperationInfo<S> {
    /// Makes it; `meta::service()` does.
    #[doc(hidden)]
    pub const fn new<I: OperationInput<Service = S>>(method: &'static str) -> Self {
        // A keyword is written `r#type` in a declaration.
        let method = match method.as_bytes() {
            [b'r', b'#', ..] => method.split_at(2).1,
            _ => method,
        };
        Self {
            method,
            descriptor: I::OPERATION,
            input: <<I as Shape>::Partial as Partial>::DEF,
            output: <<I::Output as Shape>::Partial as Partial>::DEF,
            pagination: None,
            call: call::<I>,
            presign: presign::<I>,
            pages: None,
            read_input: walk::<I>,
            read_output: walk::<I::Output>,
            made_output: None,
        }
    }

    /// The same, of an operation with pages.
    #[doc(hidden)]
    pub const fn paginated<I: Paginated<Service = S> + Unpin>(method: &'static str) -> Self {
        Self { pagination: Some(I::PAGINATION), pages: Some(paged::pages::<I>), ..Self::new::<I>(method) }
    }

    /// The same, of an operation with a stream in its output.
    #[doc(hidden)]
    pub const fn streamed<I: OperationInput<Service = S, Output: StructureMut>>(
        method: &'static str,
    ) -> Self {
        let made_output = Some(made::<<I::Output as Shape>::Partial> as fn() -> &'static Made);
        Self { call: call_streamed::<I>, made_output, ..Self::new::<I>(method) }
    }

    /// The operation's name in the model.
    pub fn name(&self) -> &'static str {
        self.descriptor.name
    }

    /// Whether the model says that a call may be repeated: it changes nothing, or a second one changes nothing more.
    pub fn may_be_repeated(&self) -> bool {
        let traits = self.descriptor.traits;
        traits.contains(&OperationTrait::Idempotent) || traits.contains(&OperationTrait::Readonly)
    }

    /// The member of the input that is a stream of bytes. It is given as base64 text, as a blob.
    pub fn input_stream(&self) -> Option<&'static str> {
        streams::member(self.input)
    }

    /// The member of the output that is a stream of bytes: the answer's [`stream`](Answer::stream).
    pub fn output_stream(&self) -> Option<&'static str> {
        streams::member(self.output).filter(|_| !self.has_events())
    }

    /// The member of the output that is a stream of events: the answer's [`events`](Answer::events).
    pub fn output_events(&self) -> Option<&'static str> {
        streams::member(self.output).filter(|_| self.has_events())
    }

    fn has_events(&self) -> bool {
        self.made_output.is_some_and(|made| made().events)
    }

    /// What the members of the input are.
    pub fn input_shapes(&self) -> Shapes {
        Shapes::of(self.read_input)
    }

    /// What the members of the output are.
    pub fn output_shapes(&self) -> Shapes {
        Shapes::of(self.read_output)
    }

    /// Reads an output and forgets it: for who hands in a deserializer that sees what is read.
    ///
    /// # Errors
    /// What the deserializer says, and where a union has not exactly one member.
    pub fn read_output(&self, de: &mut dyn ShapeDeserializer) -> Result<(), SerdeError> {
        (self.read_output)(de)
    }

    /// Whether [`ByName::paginate`] takes it. boto3 calls this `can_paginate`.
    pub fn can_paginate(&self) -> bool {
        self.pages.is_some()
    }
}

fn walk<T: Shape>(de: &mut dyn ShapeDeserializer) -> Result<(), SerdeError> {
    read_structure::<T>(de).map(drop)
}

fn call<I: OperationInput>(
    handle: &Handle<I::Service>,
    input: &Document,
) -> Result<BoxFuture<Result<Answer, CallError>>, DocumentError> {
    let sending = send::<I>(handle, read::<I>(input)?);
    Ok(Box::pin(async move { sending.await.map(Answer::new).map_err(CallError::failed) }))
}

/// The same, where the output has a stream.
fn call_streamed<I: OperationInput<Output: StructureMut>>(
    handle: &Handle<I::Service>,
    input: &Document,
) -> Result<BoxFuture<Result<Answer, CallError>>, DocumentError> {
    let sending = send::<I>(handle, read::<I>(input)?);
    let streamed = |mut output| {
        let stream = streams::taken(&mut output, &I::Service::protocol());
        Answer::with_stream(output, stream)
    };
    Ok(Box::pin(async move { sending.await.map(streamed).map_err(CallError::failed) }))
}

/// The input that a document says.
fn read<I: OperationInput>(document: &Document) -> Result<I, DocumentError> {
    let mut input = from_document(document)?;
    streams::fill(&mut input, document, I::Service::protocol)?;
    Ok(input)
}

/// What an input is made of, which is valid where the client validates.
fn document<S: Service>(
    handle: &Handle<S>,
    operation: &OperationInfo<S>,
    input: Json,
) -> Result<Document, CallError> {
    let document = input.document()?;
    #[cfg(feature = "validation")]
    if let Some(validation) = handle.config().validation() {
        validation.check_document(operation.input, &document).map_err(CallError::not_sent)?;
    }
    #[cfg(not(feature = "validation"))]
    let _ = (handle, operation);
    Ok(document)
}

fn presign<I: OperationInput>(
    handle: &Handle<I::Service>,
    input: &Document,
    config: PresigningConfig,
) -> Result<BoxFuture<Result<PresignedRequest, CallError>>, DocumentError> {
    let presigning = presigning::presign::<I>(handle, read(input)?, config);
    Ok(Box::pin(async move { presigning.await.map_err(CallError::failed) }))
}

/// What is known of a waiter, and how to wait.
pub struct WaiterInfo<S: Service> {
    /// Its name.
    pub name: &'static str,
    /// Its name in snake case.
    pub module: &'static str,
    /// What it polls, and its timing.
    pub def: &'static WaiterDef,
    /// The operation that it polls.
    pub operation: &'static OperationDescriptor,
    poller: Waiting<S>,
}

impl<S: Service> fmt::Debug for WaiterInfo<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WaiterInfo").field("name", &self.name).finish_non_exhaustive()
    }
}

impl<S: Service> WaiterInfo<S> {
    /// Makes it; `meta::service()` does.
    #[doc(hidden)]
    pub const fn new<W: Waiter<Input: OperationInput<Service = S>>>(module: &'static str) -> Self {
        Self {
            name: W::DEF.name,
            module,
            def: W::DEF,
            operation: <W::Input as OperationInput>::OPERATION,
            poller: paged::poller::<S, W>,
        }
    }
}

/// Calls by name. A generated crate's client has it; import it as `client::ByName`.
///
/// An operation goes by the model's name or the method's: `ListServices` or `list_services`. Inputs are JSON, as a text or
/// a [`Document`], with the model's member names.
pub trait ByName {
    /// The service.
    type Service: Service;

    #[doc(hidden)]
    fn by_name(&self) -> (&Arc<Handle<Self::Service>>, &'static ServiceInfo<Self::Service>);

    /// Calls an operation.
    ///
    /// # Errors
    /// Of the future: where there is no such operation, where the input does not fit it, and where the call fails.
    fn call(&self, operation: &str, input: impl Into<Json>) -> BoxFuture<Result<Answer, CallError>> {
        let (handle, info) = self.by_name();
        let start = || {
            let info = info.operation(operation)?;
            (info.call)(handle, &document(handle, info, input.into())?)
                .map_err(|err| CallError::unfit(info.name(), err))
        };
        start().unwrap_or_else(|err| Box::pin(ready(Err(err))))
    }

    /// Signs a call, for somebody else to send, or later. boto3 calls this `generate_presigned_url`.
    ///
    /// # Errors
    /// Of the future: where there is no such operation, where the input does not fit it, and where it cannot be signed.
    fn presign(
        &self,
        operation: &str,
        input: impl Into<Json>,
        config: PresigningConfig,
    ) -> BoxFuture<Result<PresignedRequest, CallError>> {
        let (handle, info) = self.by_name();
        let start = || {
            let info = info.operation(operation)?;
            let input = document(handle, info, input.into())?;
            (info.presign)(handle, &input, config).map_err(|err| CallError::unfit(info.name(), err))
        };
        start().unwrap_or_else(|err| Box::pin(ready(Err(err))))
    }

    /// Asks an operation for all pages.
    ///
    /// # Errors
    /// Where there is no such operation, where it has no pages, and where the input does not fit it.
    fn paginate(&self, operation: &str, input: impl Into<Json>) -> Result<PagesByName, CallError> {
        let (handle, info) = self.by_name();
        let info = info.operation(operation)?;
        let pages = info.pages.ok_or_else(|| CallError::not_paginated(info.name()))?;
        let pages = pages(handle, &document(handle, info, input.into())?);
        pages.map(PagesByName::new).map_err(|err| CallError::unfit(info.name(), err))
    }

    /// Polls until a waiter is content.
    ///
    /// # Errors
    /// Where there is no such waiter, and where the input does not fit the operation that it polls.
    fn wait(&self, waiter: &str, input: impl Into<Json>) -> Result<PollerByName, CallError> {
        let (handle, service) = self.by_name();
        let info = service.waiter(waiter)?;
        let operation = service.operation(info.operation.name)?;
        let poller = (info.poller)(handle, &document(handle, operation, input.into())?);
        poller.map(PollerByName::new).map_err(|err| CallError::unfit(info.operation.name, err))
    }
}
