//! What goes into a call by name, and what comes out of it.

#[cfg(feature = "event-stream")]
use super::streams::EventsByName;
use super::streams::Taken;
use crate::document::{to_document, to_json, DocumentError};
use crate::error::SdkError;
use crate::operation::OperationInput;
use crate::shape::{as_struct, Structure};
use crate::waiter::{Acceptor, PollError, Standing};
use aws_smithy_schema::serde::SerdeError;
use aws_smithy_types::byte_stream::ByteStream;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use aws_smithy_types::Document;
use aws_types::request_id::RequestId;
use std::error::Error;
use std::fmt;

/// The input of a call: a [`Document`], or the text of a JSON object. An empty text is an empty object.
#[derive(Clone, Debug)]
pub struct Json(Source);

#[derive(Clone, Debug)]
enum Source {
    Document(Document),
    Text(String),
}

impl From<Document> for Json {
    fn from(document: Document) -> Self {
        Self(Source::Document(document))
    }
}
impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self(Source::Text(text.to_owned()))
    }
}
impl From<String> for Json {
    fn from(text: String) -> Self {
        Self(Source::Text(text))
    }
}

impl Json {
    pub(super) fn document(self) -> Result<Document, CallError> {
        let text = match self.0 {
            Source::Document(document) => return Ok(document),
            Source::Text(text) if text.trim().is_empty() => return Ok(Document::Object(Default::default())),
            Source::Text(text) => text,
        };
        botosmith_jmespath::parse_json(&text).map_err(CallError::no_json)
    }
}

/// What an operation gave.
pub struct Answer {
    output: Box<dyn Printed>,
    stream: Taken,
}

/// An output whose type does not matter.
trait Printed: Structure + fmt::Debug + Send + Sync {}
impl<T: Structure + fmt::Debug + Send + Sync> Printed for T {}

impl Answer {
    pub(super) fn new<T: Structure + fmt::Debug + Send + Sync + 'static>(output: T) -> Self {
        Self { output: Box::new(output), stream: Taken::default() }
    }

    pub(super) fn with_stream<T: Structure + fmt::Debug + Send + Sync + 'static>(
        output: T,
        stream: Taken,
    ) -> Self {
        Self { stream, ..Self::new(output) }
    }

    /// The stream of bytes in the output, where its operation has one: it is in no document. It can be read once, so this
    /// takes it.
    pub fn stream(&mut self) -> Option<ByteStream> {
        self.stream.bytes.take()
    }

    /// The stream of events in the output, where its operation has one; likewise.
    #[cfg(feature = "event-stream")]
    pub fn events(&mut self) -> Option<EventsByName> {
        self.stream.events.take()
    }

    /// The output as a document, under the model's member names.
    ///
    /// # Errors
    /// As [`to_document`].
    pub fn to_document(&self) -> Result<Document, SerdeError> {
        to_document(&as_struct(self.as_structure()))
    }

    /// The output as JSON, under the model's member names and in the model's order. Timestamps are texts of RFC 3339,
    /// and blobs base64.
    ///
    /// # Errors
    /// As [`to_document`].
    pub fn to_json(&self) -> Result<String, SerdeError> {
        to_json(&as_struct(self.as_structure()))
    }

    fn as_structure(&self) -> &dyn Structure {
        &*self.output
    }
}

/// As the output prints: what is sensitive is not shown.
impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.output.fmt(f)
    }
}

/// How a waiter ended that did not succeed.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Ended {
    /// How it stood after the last attempt.
    pub standing: Standing,
    /// The acceptor that matched in the last attempt, if one did.
    pub acceptor: Option<&'static Acceptor>,
}

/// Why a call by name did not succeed.
#[derive(Debug)]
pub struct CallError(Kind);

#[derive(Debug)]
enum Kind {
    /// There is nothing of that name.
    Unknown { what: &'static str, name: String, nearest: Option<&'static str> },
    /// The operation has no pages.
    NotPaginated { operation: &'static str },
    /// The input is no JSON.
    NoJson(Box<dyn Error + Send + Sync>),
    /// The input does not fit.
    Unfit { operation: &'static str, source: DocumentError },
    /// The call failed.
    Failed { code: Option<String>, message: Option<String>, request_id: Option<String>, source: BoxError },
    /// The call was not sent.
    NotSent(BoxError),
    /// The waiter did.
    Waiter { ended: Ended, code: Option<String>, message: Option<String>, source: BoxError },
}

type BoxError = Box<dyn Error + Send + Sync>;

impl CallError {
    pub(super) fn unknown(what: &'static str, name: &str, nearest: Option<&'static str>) -> Self {
        Self(Kind::Unknown { what, name: name.to_owned(), nearest })
    }
    pub(super) fn not_paginated(operation: &'static str) -> Self {
        Self(Kind::NotPaginated { operation })
    }
    fn no_json(source: impl Into<BoxError>) -> Self {
        Self(Kind::NoJson(source.into()))
    }
    pub(super) fn unfit(operation: &'static str, source: DocumentError) -> Self {
        Self(Kind::Unfit { operation, source })
    }
    pub(super) fn failed<E>(error: SdkError<E>) -> Self
    where
        SdkError<E>: Error + ProvideErrorMetadata + RequestId + Send + Sync + 'static,
    {
        if let SdkError::ConstructionFailure(_) = error {
            return Self::not_sent(error);
        }
        let text = |text: Option<&str>| text.map(str::to_owned);
        Self(Kind::Failed {
            code: text(error.code()),
            message: text(ProvideErrorMetadata::message(&error)),
            request_id: text(error.request_id()),
            source: Box::new(error),
        })
    }
    #[cfg(feature = "event-stream")]
    pub(super) fn broken(broken: crate::event_stream::Broken) -> Self {
        let crate::event_stream::Broken { code, message, source } = broken;
        Self(Kind::Failed { code, message, request_id: None, source })
    }
    pub(super) fn not_sent(error: impl Into<BoxError>) -> Self {
        Self(Kind::NotSent(error.into()))
    }
    pub(super) fn waiter<I: OperationInput>(error: PollError<I>) -> Self {
        let last = error.last.result.as_ref().err();
        let text = |text: Option<&str>| text.map(str::to_owned);
        Self(Kind::Waiter {
            ended: Ended { standing: error.last.standing, acceptor: error.last.acceptor },
            code: text(last.and_then(ProvideErrorMetadata::code)),
            message: text(last.and_then(ProvideErrorMetadata::message)),
            source: Box::new(error),
        })
    }

    /// The service's code of the error, where the service answered with one.
    pub fn code(&self) -> Option<&str> {
        match &self.0 {
            Kind::Failed { code, .. } | Kind::Waiter { code, .. } => code.as_deref(),
            _ => None,
        }
    }

    /// The service's message, where the service answered with one.
    pub fn message(&self) -> Option<&str> {
        match &self.0 {
            Kind::Failed { message, .. } | Kind::Waiter { message, .. } => message.as_deref(),
            _ => None,
        }
    }

    /// How a waiter ended, where one did.
    pub fn ended(&self) -> Option<Ended> {
        match self.0 {
            Kind::Waiter { ended, .. } => Some(ended),
            _ => None,
        }
    }

    /// Whether something was sent. Where not, the call itself is wrong.
    pub fn is_sent(&self) -> bool {
        matches!(self.0, Kind::Failed { .. } | Kind::Waiter { .. })
    }
}

impl fmt::Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Unknown { what, name, nearest: Some(nearest) } => {
                write!(f, "there is no {what} `{name}`; did you mean `{nearest}`?")
            }
            Kind::Unknown { what, name, nearest: None } => write!(f, "there is no {what} `{name}`"),
            Kind::NotPaginated { operation } => {
                write!(f, "the operation `{operation}` has no pages; call it")
            }
            Kind::NoJson(_) => f.write_str("the input is not JSON"),
            Kind::Unfit { operation, source } => write!(f, "the input does not fit `{operation}`: {source}"),
            Kind::Failed { code, message, request_id, .. } => {
                f.write_str("the call failed")?;
                if let Some(code) = code {
                    write!(f, " with `{code}`")?;
                }
                if let Some(message) = message {
                    write!(f, ": {message}")?;
                }
                match request_id {
                    Some(id) => write!(f, " (request {id})"),
                    None => Ok(()),
                }
            }
            Kind::NotSent(error) => {
                let mut root: &dyn Error = &**error;
                while let Some(source) = root.source() {
                    root = source;
                }
                write!(f, "the call was not sent: {root}")
            }
            Kind::Waiter { source, .. } => source.fmt(f),
        }
    }
}

impl Error for CallError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.0 {
            Kind::NoJson(source) | Kind::Failed { source, .. } | Kind::NotSent(source) => Some(&**source),
            Kind::Waiter { source, .. } => source.source(),
            Kind::Unknown { .. } | Kind::NotPaginated { .. } | Kind::Unfit { .. } => None,
        }
    }
}
