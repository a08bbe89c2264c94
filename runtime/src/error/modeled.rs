//! What modelled errors, operations' error enums and the service's error share.
//!
//! The enums delegate to [`AnyError`], so that each of their many small traits is one call.

#![allow(deprecated)] // `Unhandled` is deprecated for those who would match on it

use super::{BoxError, ErrorMetadata, SdkError, Unhandled};
use crate::shape::{read_shape, Members, Shape, REDACTED};
use aws_smithy_runtime_api::client::result::CreateUnhandledError;
use aws_smithy_schema::serde::{SerdeError, ShapeDeserializer};
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use aws_smithy_types::retry::{ErrorKind, ProvideErrorKind};
use std::any::Any;
use std::error::Error as StdError;
use std::fmt;

/// A modelled error.
pub trait ModeledError: Shape + StdError + ProvideErrorMetadata {
    /// The kind of retry that the model allows; empty where it allows none.
    const KIND: &'static [ErrorKind];
    /// Takes over the metadata of the response.
    fn with_meta(self, meta: ErrorMetadata) -> Self;
}

/// An operation's error enum.
pub trait OperationError:
    StdError + ProvideErrorMetadata + ProvideErrorKind + CreateUnhandledError + Send + Sync + 'static
{
    /// Reads the modelled error named `code`; `None` where the operation does not model it.
    fn read(
        code: &str,
        meta: &ErrorMetadata,
        de: &mut dyn ShapeDeserializer,
    ) -> Option<Result<Self, SerdeError>>
    where
        Self: Sized;
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
    /// For failures that are not the service's: they have no metadata of their own but what they carry.
    pub fn from_sdk<E, R>(err: SdkError<E, R>) -> Self
    where
        E: StdError + ProvideErrorMetadata + Send + Sync + 'static,
        R: fmt::Debug + Send + Sync + 'static,
    {
        let meta = ProvideErrorMetadata::meta(&err).clone();
        Self::new(err.into(), Some(meta))
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
}

/// Reads a modelled error.
///
/// # Errors
/// What the codec says.
pub fn read_modeled<E: ModeledError>(
    meta: &ErrorMetadata,
    de: &mut dyn ShapeDeserializer,
) -> Result<E, SerdeError> {
    Ok(read_shape::<E>(de)?.with_meta(meta.clone()))
}

/// The body of every modelled error's `Display`: its name and, unless it is sensitive, its message.
///
/// # Errors
/// What the formatter says.
pub fn display_modeled<E: Members>(error: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(E::DEF.rust)?;
    let mut result = Ok(());
    error.visit(&mut |slots| {
        let found = E::DEF.members.iter().zip(slots).find(|(member, _)| member.rust == "message");
        let Some((member, slot)) = found else { return };
        let value = *slot as &dyn Any;
        let message = match value.downcast_ref::<Option<String>>() {
            Some(message) => message.as_deref(),
            None => value.downcast_ref::<String>().map(String::as_str),
        };
        if let Some(message) = message {
            result = write!(f, ": {}", if member.sensitive() { REDACTED } else { message });
        }
    });
    result
}
