//! A receiver whose types do not matter: for calls by name, to which an event is a document.

use super::EventReceiver;
use crate::document::to_document;
use crate::error::{BoxError, OperationError};
use crate::shape::{as_union, Union};
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use aws_smithy_types::Document;
use std::future::Future;
use std::pin::Pin;

/// Why there are no more events.
#[derive(Debug)]
pub(crate) struct Broken {
    /// The service's code, where it ended the stream.
    pub(crate) code: Option<String>,
    /// The service's message.
    pub(crate) message: Option<String>,
    /// The error itself.
    pub(crate) source: BoxError,
}

/// Receives events as documents, under the model's member names.
pub(crate) trait Receive: Send + Sync {
    /// Waits for the next event; `None` where the stream has ended. After an error it has ended, too.
    fn next(&mut self) -> Pin<Box<dyn Future<Output = Result<Option<Document>, Broken>> + Send + '_>>;
}

impl<T: Union + Send + Sync, E: OperationError> Receive for EventReceiver<T, E> {
    fn next(&mut self) -> Pin<Box<dyn Future<Output = Result<Option<Document>, Broken>> + Send + '_>> {
        Box::pin(async move {
            let text = |text: Option<&str>| text.map(str::to_owned);
            let event = self.recv().await.map_err(|error| Broken {
                code: text(error.code()),
                message: text(ProvideErrorMetadata::message(&error)),
                source: Box::new(error),
            })?;
            let document = event.map(|event| to_document(&as_union(&event))).transpose();
            document.map_err(|error| Broken { code: None, message: None, source: Box::new(error) })
        })
    }
}
