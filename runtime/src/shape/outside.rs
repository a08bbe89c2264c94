//! The one member of a structure that may be a stream: it can be neither copied nor compared, and no codec writes it.
//!
//! It has its place in the table, so that the schema tells where it belongs; the walkers leave it as it is, and
//! whoever sends or receives it takes it out of that place, or puts it there, by [`Outside`]. Nothing here knows a protocol.

use super::{Kind, Result, Slot, SlotMut, StructureMut};
use crate::builder::{Absent, Fill};
use aws_smithy_schema::protocol::SharedClientProtocol;
use aws_smithy_schema::serde::{ShapeDeserializer, ShapeSerializer};
use aws_smithy_schema::{Schema, ShapeType};
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::byte_stream::ByteStream;
use std::any::Any;
use std::cell::RefCell;
use std::fmt;

/// What stands outside of a structure and goes into a stream's place, or comes out of it.
///
/// A slot shows nothing of its type. [`Slot::copy`] is how it takes a value from another slot, and this is another slot:
/// a stream's place takes the body that stands here, or leaves here what it holds where none does.
pub(crate) struct Outside {
    /// The body of a response, for a stream's place.
    body: RefCell<Option<SdkBody>>,
    /// What a stream's place held.
    taken: RefCell<Option<Taken>>,
    /// What events are read or written by.
    #[cfg_attr(not(feature = "event-stream"), allow(dead_code))]
    protocol: SharedClientProtocol,
}

/// What a stream's place held.
pub(crate) enum Taken {
    /// Bytes.
    Bytes(SdkBody),
    /// Events that go out.
    #[cfg(feature = "event-stream")]
    Events(crate::event_stream::Events),
    /// Events that come in.
    #[cfg(feature = "event-stream")]
    Received(Box<dyn crate::event_stream::Receive>),
}

impl Outside {
    /// What stands in a slot, where that is no member but this.
    pub(crate) fn of(slot: &dyn Slot) -> Option<&Self> {
        (slot as &dyn Any).downcast_ref()
    }

    /// The body that a stream's place takes.
    pub(crate) fn body(&self) -> Option<SdkBody> {
        self.body.take()
    }

    /// Leaves what a stream's place held.
    pub(crate) fn leave(&self, taken: Taken) {
        *self.taken.borrow_mut() = Some(taken);
    }

    /// What events are read or written by.
    #[cfg(feature = "event-stream")]
    pub(crate) fn protocol(&self) -> SharedClientProtocol {
        self.protocol.clone()
    }
}

/// The walkers' view of what they leave as it is: nothing is there for them but what is printed.
macro_rules! untouched {
    ($kind:ident, |$value:ident| $is_set:expr, $debug:expr) => {
        fn write(&self, _: &Schema<'_>, _: &mut dyn ShapeSerializer) -> Result {
            Ok(())
        }
        fn read(&mut self, _: &Schema<'_>, de: &mut dyn ShapeDeserializer) -> Result {
            de.skip_value()
        }
        fn is_set(&self) -> bool {
            let $value = self;
            $is_set
        }
        fn fill_in(&mut self) {}
        fn debug(&self) -> &dyn fmt::Debug {
            let $value = self;
            $debug
        }
        fn same(&self, _: &dyn Slot) -> bool {
            false
        }
        fn kind(&self) -> Kind {
            Kind::of(ShapeType::$kind)
        }
    };
}

impl Slot for Outside {
    untouched! { Blob, |_outside| true, &BYTES }
    fn copy(&mut self, _: &dyn Slot) {}
}

impl Slot for ByteStream {
    untouched! { Blob, |_stream| true, &BYTES }
    fn copy(&mut self, from: &dyn Slot) {
        let Some(outside) = Outside::of(from) else { return };
        match outside.body() {
            Some(body) => *self = Self::new(body),
            None => outside.leave(Taken::Bytes(std::mem::take(self).into_inner())),
        }
    }
}

impl Slot for Option<ByteStream> {
    untouched! { Blob, |stream| stream.is_some(), if stream.is_some() { &Some(BYTES) } else { &None::<Bytes> } }
    fn copy(&mut self, from: &dyn Slot) {
        let Some(outside) = Outside::of(from) else { return };
        match (outside.body(), self.take()) {
            (Some(body), _) => *self = Some(ByteStream::new(body)),
            (None, Some(stream)) => outside.leave(Taken::Bytes(stream.into_inner())),
            (None, None) => {}
        }
    }
}

/// A stream of bytes, printed without its bytes: there may be many, and they may be secret.
struct Bytes;

const BYTES: Bytes = Bytes;

impl fmt::Debug for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByteStream").finish_non_exhaustive()
    }
}

/// A stream of bytes that a builder was not given has no bytes.
impl Fill<Option<ByteStream>> for ByteStream {
    fn fill(field: Option<ByteStream>, _: &'static str, _: &mut Absent) -> ByteStream {
        field.unwrap_or_default()
    }
}

/// Takes the stream out of an input or output; nothing where it has none. Where the stream is not optional, one in which nothing
/// comes takes its place.
pub(crate) fn take_outside(input: &mut dyn StructureMut, protocol: &SharedClientProtocol) -> Option<Taken> {
    let outside = Outside { body: None.into(), taken: None.into(), protocol: protocol.clone() };
    exchange(input, &outside);
    outside.taken.into_inner()
}

/// Puts the body of a response into the stream's place of an output. It is gone where the output has none.
pub(crate) fn put_outside(output: &mut dyn StructureMut, body: SdkBody, protocol: SharedClientProtocol) {
    exchange(output, &Outside { body: Some(body).into(), taken: None.into(), protocol });
}

fn exchange(structure: &mut dyn StructureMut, outside: &Outside) {
    structure.visit_mut(&mut |slots: &mut [SlotMut<'_>]| {
        for slot in slots {
            slot.copy(outside);
        }
    });
}

/// Streams of events.
#[cfg(feature = "event-stream")]
mod events {
    use super::{Kind, Outside, Result, Schema, ShapeDeserializer, ShapeSerializer, ShapeType, Slot, Taken};
    use crate::builder::{Absent, Fill};
    use crate::error::OperationError;
    use crate::event_stream::{events, none, EventReceiver, EventStreamSender};
    use crate::shape::Union;
    use std::fmt;

    impl<T: Union + Send + Sync, E: OperationError> Slot for EventReceiver<T, E> {
        untouched! { Union, |_receiver| true, _receiver }
        fn copy(&mut self, from: &dyn Slot) {
            let Some(outside) = Outside::of(from) else { return };
            match outside.body() {
                Some(body) => *self = Self::new(body, outside.protocol()),
                None => outside.leave(Taken::Received(Box::new(std::mem::replace(self, Self::ended())))),
            }
        }
    }

    impl<T: Union + Send + Sync, E: OperationError> Slot for Option<EventReceiver<T, E>> {
        untouched! { Union, |receiver| receiver.is_some(), receiver }
        fn copy(&mut self, from: &dyn Slot) {
            let Some(outside) = Outside::of(from) else { return };
            match (outside.body(), self.take()) {
                (Some(body), _) => *self = Some(EventReceiver::new(body, outside.protocol())),
                (None, Some(receiver)) => outside.leave(Taken::Received(Box::new(receiver))),
                (None, None) => {}
            }
        }
    }

    impl<T: Union + Send + Sync, E: OperationError> Slot for EventStreamSender<T, E> {
        untouched! { Union, |_sender| true, _sender }
        fn copy(&mut self, from: &dyn Slot) {
            if let Some(outside) = Outside::of(from) {
                let sender = std::mem::replace(self, none());
                outside.leave(Taken::Events(events(sender, outside.protocol())));
            }
        }
    }

    impl<T: Union + Send + Sync, E: OperationError> Slot for Option<EventStreamSender<T, E>> {
        untouched! { Union, |sender| sender.is_some(), sender }
        fn copy(&mut self, from: &dyn Slot) {
            if let (Some(outside), Some(sender)) = (Outside::of(from), self.take()) {
                outside.leave(Taken::Events(events(sender, outside.protocol())));
            }
        }
    }

    impl<T: Union, E: OperationError> Fill<Option<EventReceiver<T, E>>> for EventReceiver<T, E> {
        fn fill(field: Option<Self>, member: &'static str, absent: &mut Absent) -> Self {
            field.unwrap_or_else(|| {
                absent.note(member);
                Self::ended()
            })
        }
    }

    impl<T: Union + Send + Sync, E: OperationError> Fill<Option<EventStreamSender<T, E>>>
        for EventStreamSender<T, E>
    {
        fn fill(field: Option<Self>, member: &'static str, absent: &mut Absent) -> Self {
            field.unwrap_or_else(|| {
                absent.note(member);
                none()
            })
        }
    }
}
