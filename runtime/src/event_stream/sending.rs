//! The stream of an input as the body of a request: events as they are asked for, each a signed frame. How an event becomes a
//! message is in `writing`.

use super::writing::{failure, initial_request, write};
use crate::error::BoxError;
use crate::shape::Union;
use aws_smithy_eventstream::frame::{write_message_to, DeferredSigner};
use aws_smithy_http::event_stream::EventStreamSender;
use aws_smithy_schema::protocol::SharedClientProtocol;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::event_stream::{DeferredSignerSender, Message, SignMessage};
use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body, Frame};
use std::error::Error as StdError;
use std::pin::Pin;
use std::task::{Context, Poll};

/// The messages of a stream whose types do not matter.
pub(crate) type Events = Pin<Box<dyn Stream<Item = Result<Message, BoxError>> + Send + Sync>>;

/// The messages of a sender.
pub(crate) fn events<T, E>(sender: EventStreamSender<T, E>, protocol: SharedClientProtocol) -> Events
where
    T: Union + Send + Sync,
    E: StdError + Send + Sync + 'static,
{
    Box::pin(Writing { events: sender.into_inner(), protocol })
}

/// A sender without events.
pub(crate) fn none<T: 'static, E: 'static>() -> EventStreamSender<T, E> {
    EventStreamSender::from(Nothing(std::marker::PhantomData::<fn() -> Result<T, E>>))
}

struct Nothing<I>(std::marker::PhantomData<fn() -> I>);

impl<I> Stream for Nothing<I> {
    type Item = I;
    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<I>> {
        Poll::Ready(None)
    }
}

/// Writes events as they come.
struct Writing<T, E> {
    events: Pin<Box<dyn Stream<Item = Result<T, E>> + Send + Sync>>,
    protocol: SharedClientProtocol,
}

impl<T: Union, E> Stream for Writing<T, E> {
    type Item = Result<Message, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let polled = self.events.as_mut().poll_next(cx);
        polled.map(|next| {
            next.map(|event| match event {
                Ok(event) => write(&event, &self.protocol),
                // It ends nothing: the official crates tell the service, and go on.
                Err(_) => Ok(failure()),
            })
        })
    }
}

/// The body of a request whose input has a stream of events, and what the signature's maker sends the signer of its
/// messages by. `initial` is what the protocol has written of the other members, where it has no place for them but a
/// message.
pub(crate) fn body(
    events: Events,
    initial: Option<Vec<u8>>,
    protocol: &SharedClientProtocol,
) -> (SdkBody, DeferredSignerSender) {
    let (signer, sender) = DeferredSigner::new();
    let first = initial.map(|body| initial_request(body, protocol));
    (SdkBody::from_body_1_x(Frames { first, events: Some(events), signer }), sender)
}

/// The frames of a body.
struct Frames {
    /// A message before all events.
    first: Option<Message>,
    /// Nothing where they have ended.
    events: Option<Events>,
    signer: DeferredSigner,
}

impl Frames {
    fn frame(&mut self, message: Message) -> Result<Frame<Bytes>, BoxError> {
        framed(&self.signer.sign(message)?)
    }
}

fn framed(message: &Message) -> Result<Frame<Bytes>, BoxError> {
    let mut buffer = Vec::new();
    write_message_to(message, &mut buffer)?;
    Ok(Frame::data(buffer.into()))
}

impl Body for Frames {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        if let Some(first) = self.first.take() {
            return Poll::Ready(Some(self.frame(first)));
        }
        let Some(events) = &mut self.events else { return Poll::Ready(None) };
        match events.as_mut().poll_next(cx) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(Some(message)) => Poll::Ready(Some(message.and_then(|message| self.frame(message)))),
            Poll::Ready(None) => {
                self.events = None;
                // A signed stream ends with a signed message that has nothing in it.
                Poll::Ready(self.signer.sign_empty().map(|end| framed(&end?)))
            }
        }
    }
}
