//! What modelled errors, operations' error enums and the service's error share.
//!
//! The enums delegate to [`AnyError`], so that each of their many small traits is one call.

#![allow(deprecated)] // `Unhandled` is deprecated for those who would match on it

use super::{BoxError, ErrorMetadata, SdkError, Unhandled};
use crate::shape::{correct, read_error, Partial, Shape, SlotRef, Structure, REDACTED};
use aws_smithy_runtime_api::client::result::CreateUnhandledError;
use aws_smithy_schema::serde::{SerdeError, ShapeDeserializer};
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use aws_smithy_types::retry::{ErrorKind, ProvideErrorKind};
use std::any::Any;
use std::error::Error as StdError;
use std::fmt;

/// A modelled error.
#[doc(hidden)]
pub trait ModeledError: Shape + StdError + ProvideErrorMetadata {
    /// The kind of retry that the model allows; empty where it allows none.
    const KIND: &'static [ErrorKind];
}

/// An operation's error enum.
#[doc(hidden)]
pub trait OperationError:
    StdError + ProvideErrorMetadata + ProvideErrorKind + CreateUnhandledError + Send + Sync + 'static
{
    /// Reads the modelled error named `code`; `None` where the operation does not model it.
    fn read(code: &str, from: &mut ErrorReader<'_>) -> Option<Self>
    where
        Self: Sized;
}

/// What a modelled error is read from.
pub struct ErrorReader<'a> {
    meta: &'a ErrorMetadata,
    de: &'a mut dyn ShapeDeserializer,
    failure: Option<SerdeError>,
}

impl<'a> ErrorReader<'a> {
    pub(crate) fn new(meta: &'a ErrorMetadata, de: &'a mut dyn ShapeDeserializer) -> Self {
        Self { meta, de, failure: None }
    }

    /// Reads the error. What cannot be read is told afterwards, to the caller, so that the
    /// generated code, which stands between the two, need not know of failures.
    pub fn read<E: ModeledError>(&mut self) -> E {
        read_error(self.de, self.meta).unwrap_or_else(|failure| {
            self.failure = Some(failure);
            correct(<E::Partial as Partial>::empty())
        })
    }

    pub(crate) fn outcome<E>(self, error: E) -> Result<E, SerdeError> {
        self.failure.map_or(Ok(error), Err)
    }
}

impl fmt::Debug for ErrorReader<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorReader").field("meta", self.meta).finish_non_exhaustive()
    }
}

/// What an error enum's variant holds.
#[doc(hidden)]
pub trait AnyError {
    fn any_meta(&self) -> &ErrorMetadata;
    /// The source of an operation's error: the variant itself.
    fn any_source(&self) -> &(dyn StdError + 'static);
    /// The source of the service's error: what the variant's own source is.
    fn any_cause(&self) -> Option<&(dyn StdError + 'static)>;
    fn any_kind(&self) -> Option<ErrorKind>;
    fn any_display(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
    /// As the derived `Debug` of an enum prints the variant that holds it.
    fn any_debug(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T: ModeledError> AnyError for T {
    fn any_meta(&self) -> &ErrorMetadata {
        self.meta()
    }
    fn any_source(&self) -> &(dyn StdError + 'static) {
        self
    }
    fn any_cause(&self) -> Option<&(dyn StdError + 'static)> {
        self.source()
    }
    fn any_kind(&self) -> Option<ErrorKind> {
        T::KIND.first().copied()
    }
    fn any_display(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
    fn any_debug(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_variant(T::Partial::DEF.rust, self, f)
    }
}

fn debug_variant(name: &str, value: &dyn fmt::Debug, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.debug_tuple(name).field(value).finish()
}

#[doc(hidden)]
impl Unhandled {
    pub fn new(source: BoxError, meta: Option<ErrorMetadata>) -> Self {
        Self { source, meta: meta.unwrap_or_default() }
    }
    pub fn from_source(source: BoxError) -> Self {
        Self::new(source, None)
    }
    pub fn from_meta(meta: ErrorMetadata) -> Self {
        Self::new(meta.clone().into(), Some(meta))
    }
}

/// A service's error out of a failed call, whose own error has become the service's already: what
/// prints a failure is then compiled once, not for every operation.
#[doc(hidden)]
pub fn from_sdk<E, R>(err: SdkError<E, R>, unhandled: fn(Unhandled) -> E) -> E
where
    E: StdError + ProvideErrorMetadata + Send + Sync + 'static,
    R: fmt::Debug + Send + Sync + 'static,
{
    match err {
        SdkError::ServiceError(context) => context.into_err(),
        other => {
            let meta = other.meta().clone();
            unhandled(Unhandled::new(other.into(), Some(meta)))
        }
    }
}

impl AnyError for Unhandled {
    fn any_meta(&self) -> &ErrorMetadata {
        &self.meta
    }
    fn any_source(&self) -> &(dyn StdError + 'static) {
        &*self.source
    }
    fn any_cause(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
    fn any_kind(&self) -> Option<ErrorKind> {
        None
    }
    fn any_display(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.meta.code() {
            Some(code) => write!(f, "unhandled error ({code})"),
            None => f.write_str("unhandled error"),
        }
    }
    fn any_debug(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_variant("Unhandled", self, f)
    }
}

/// The body of every modelled error's `Display`: its name and, unless it is sensitive, its message.
///
/// # Errors
/// What the formatter says.
pub fn display_modeled<E: Shape>(error: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    display(error, f)
}

fn display(error: &dyn Structure, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let def = error.def();
    f.write_str(def.rust)?;
    let mut result = Ok(());
    error.visit(&mut |slots: &[SlotRef<'_>]| {
        let found = def.members.iter().zip(slots).find(|((name, _), _)| *name == "message");
        let Some((_, slot)) = found else { return };
        let value = *slot as &dyn Any;
        let message = match value.downcast_ref::<Option<String>>() {
            Some(message) => message.as_deref(),
            None => value.downcast_ref::<String>().map(String::as_str),
        };
        if let Some(message) = message {
            result = write!(f, ": {}", if def.is_sensitive("message") { REDACTED } else { message });
        }
    });
    result
}
