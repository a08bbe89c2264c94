//! The stream of an output: events as they come. What a message says is read in `reading`.

use super::reading::{is_initial_response, read, Failure};
use crate::error::OperationError;
use crate::shape::Union;
use aws_smithy_eventstream::error::Error as FrameError;
use aws_smithy_eventstream::frame::{UnmarshallMessage, UnmarshalledMessage};
use aws_smithy_http::event_stream::Receiver;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_schema::protocol::SharedClientProtocol;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::event_stream::{Message, RawMessage};
use std::convert::Infallible;
use std::fmt;

/// Receives the events of an output, one by one.
///
/// ```text
/// while let Some(event) = output.event_stream.recv().await? { … }
/// ```
pub struct EventReceiver<T, E> {
    /// Nothing where the stream has ended.
    messages: Option<Messages>,
    read: fn(&SharedClientProtocol, &Message) -> Result<T, Failure<E>>,
}

/// The messages of a stream.
struct Messages {
    frames: Receiver<Message, Infallible>,
    protocol: SharedClientProtocol,
    /// The first message may be the initial response, which is no event.
    is_first: bool,
}

impl<T: Union, E: OperationError> EventReceiver<T, E> {
    /// Receives what the body of a response has.
    pub(crate) fn new(body: SdkBody, protocol: SharedClientProtocol) -> Self {
        let frames = Receiver::new(AsItIs, body);
        Self { messages: Some(Messages { frames, protocol, is_first: true }), read: read::<T, E> }
    }

    /// A stream that has ended.
    pub(crate) fn ended() -> Self {
        Self { messages: None, read: read::<T, E> }
    }
}

impl<T, E> EventReceiver<T, E> {
    /// Waits for the next event; `None` where the stream has ended. After an error it has ended too.
    ///
    /// An event that is newer than this crate is the union's `Unknown`.
    ///
    /// # Errors
    /// - `ServiceError`: the service ends the stream with an error that the model knows, or with another, which is
    ///   `Unhandled`;
    /// - `DispatchFailure`: the connection broke;
    /// - `ResponseError`: a message cannot be read, or the stream ends in the middle of one.
    pub async fn recv(&mut self) -> Result<Option<T>, SdkError<E, RawMessage>> {
        let Some(messages) = &mut self.messages else { return Ok(None) };
        let next = messages.next().await;
        let outcome = match next {
            Ok(Some(message)) => match (self.read)(&messages.protocol, &message) {
                Ok(event) => return Ok(Some(event)),
                Err(Failure::Service(error)) => {
                    Err(SdkError::service_error(error, RawMessage::Decoded(message)))
                }
                Err(Failure::Unreadable(why)) => {
                    Err(SdkError::response_error(why, RawMessage::Decoded(message)))
                }
            },
            Ok(None) => Ok(None),
            Err(error) => Err(error.map_service_error(|never| match never {})),
        };
        self.messages = None;
        outcome
    }
}

impl Messages {
    /// The next message that is not the initial response.
    async fn next(&mut self) -> Result<Option<Message>, SdkError<Infallible, RawMessage>> {
        loop {
            let message = self.frames.recv().await?;
            let skipped =
                std::mem::take(&mut self.is_first) && message.as_ref().is_some_and(is_initial_response);
            if !skipped {
                return Ok(message);
            }
        }
    }
}

impl<T, E> fmt::Debug for EventReceiver<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventReceiver").field("ended", &self.messages.is_none()).finish_non_exhaustive()
    }
}

/// Takes messages as they are, so that frames are read by code that exists once.
#[derive(Debug)]
struct AsItIs;

impl UnmarshallMessage for AsItIs {
    type Output = Message;
    type Error = Infallible;

    fn unmarshall(&self, message: &Message) -> Result<UnmarshalledMessage<Message, Infallible>, FrameError> {
        Ok(UnmarshalledMessage::Event(message.clone()))
    }
}
