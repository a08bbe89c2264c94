//! What must be known of an operation's types, as functions over type-erased values.
//!
//! One table an operation; whoever has it needs no type parameter. This is the only place where
//! type-erased inputs, outputs and errors get their types back on the way to and from the wire.

use super::{Op, OperationDescriptor, OperationInput};
use crate::endpoint::rules::RuleSet;
use crate::error::{ErrorReader, OperationError};
use crate::service::{Quirks, Service};
use crate::shape::{self, made, Beside, Made, Shape, Structure, StructureMut};
use aws_runtime::retries::classifiers::AwsErrorCodeClassifier;
use aws_runtime::service_clock_skew::ServiceClockSkewClassifier;
use aws_smithy_runtime::client::retries::classifiers::ModeledAsRetryableClassifier;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::{Error, Input, Output};
use aws_smithy_runtime_api::client::retries::classifiers::SharedRetryClassifier;
use aws_smithy_schema::serde::{SerdeError, ShapeDeserializer};
use aws_smithy_types::error::metadata::ErrorMetadata;
use std::borrow::Cow;
use std::fmt;

/// A modelled error that was read, or why it could not be.
type ReadError = Result<Error, SerdeError>;

/// An operation without its types.
pub(super) struct Erased {
    /// What the declaration says.
    pub descriptor: &'static OperationDescriptor,
    /// The service's name for requests' metadata.
    pub sdk_id: &'static str,
    /// The service's endpoint rules, which say what parameters there are.
    pub rule_set: &'static RuleSet,
    /// What is done otherwise than for other services.
    pub quirks: &'static Quirks,
    /// The input; `None` where an interceptor has put something else in its place.
    pub input: fn(&Input) -> Option<&dyn Structure>,
    /// The input, to change it.
    pub input_mut: fn(&mut Input) -> Option<&mut dyn StructureMut>,
    /// What is made of the input's table; its schema says how the operation is called.
    pub input_made: fn() -> &'static Made,
    /// What is made of the output's table.
    pub output_made: fn() -> &'static Made,
    /// Reads the output, which takes over the request id and, where it has a place for one, the stream.
    pub read_output: fn(&mut dyn ShapeDeserializer, Beside) -> Result<Output, SerdeError>,
    /// Reads the modelled error of that code, if there is one.
    pub read_error: fn(&str, &ErrorMetadata, &mut dyn ShapeDeserializer) -> Option<ReadError>,
    /// Makes the error enum's `Unhandled`.
    pub unhandled: fn(BoxError, Option<ErrorMetadata>) -> Error,
    /// The classifiers that look into the operation's error; by these codes, it is worth another try.
    pub classifiers: fn(Cow<'static, [&'static str]>) -> [SharedRetryClassifier; 3],
}

/// Every operation's table.
pub(super) trait Erase {
    const ERASED: &'static Erased;
}

// Functions, not closures: a closure in a table brings a second function that calls it.
impl<I: OperationInput> Erase for I {
    const ERASED: &'static Erased = &Erased {
        descriptor: I::OPERATION,
        sdk_id: I::Service::DESCRIPTOR.sdk_id,
        rule_set: I::Service::DESCRIPTOR.rule_set,
        quirks: &I::Service::QUIRKS,
        input: input::<I>,
        input_mut: input_mut::<I>,
        input_made: input_made::<I>,
        output_made: made::<<I::Output as Shape>::Partial>,
        read_output: read_output::<I::Output>,
        read_error: read_error::<I::Error>,
        unhandled: unhandled::<I::Error>,
        classifiers: classifiers::<I::Error>,
    };
}

fn input<I: OperationInput>(input: &Input) -> Option<&dyn Structure> {
    Some(input.downcast_ref::<I>()?)
}

fn input_mut<I: OperationInput>(input: &mut Input) -> Option<&mut dyn StructureMut> {
    Some(input.downcast_mut::<I>()?)
}

fn input_made<I: OperationInput>() -> &'static Made {
    shape::input::<I::Partial, Op<I>>(I::OPERATION.http())
}

fn read_output<O: Shape + fmt::Debug + Send + Sync>(
    de: &mut dyn ShapeDeserializer,
    beside: Beside,
) -> Result<Output, SerdeError> {
    Ok(Output::erase(shape::read_output::<O>(de, beside)?))
}

fn read_error<E: OperationError>(
    code: &str,
    meta: &ErrorMetadata,
    de: &mut dyn ShapeDeserializer,
) -> Option<ReadError> {
    let mut from = ErrorReader::new(meta, de);
    let error = Error::erase(E::read(code, &mut from)?);
    Some(from.outcome(error))
}

fn unhandled<E: OperationError>(source: BoxError, meta: Option<ErrorMetadata>) -> Error {
    Error::erase(E::create_unhandled_error(source, meta))
}

fn classifiers<E: OperationError>(transient: Cow<'static, [&'static str]>) -> [SharedRetryClassifier; 3] {
    let codes = AwsErrorCodeClassifier::<E>::builder().transient_errors(transient).build();
    [
        SharedRetryClassifier::new(ModeledAsRetryableClassifier::<E>::new()),
        SharedRetryClassifier::new(codes),
        SharedRetryClassifier::new(ServiceClockSkewClassifier::<E>::new()),
    ]
}

pub(super) fn wrong_type(what: &str) -> BoxError {
    format!("an interceptor replaced the {what} by a value of another type").into()
}
