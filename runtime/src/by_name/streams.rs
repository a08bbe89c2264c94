//! Streams in calls by name: bytes into an input, from a text, and bytes or events out of an output. They are no members that a
//! codec or a document has.

#[cfg(feature = "event-stream")]
use super::CallError;
use crate::document::DocumentError;
use crate::service::SharedClientProtocol;
use crate::shape::{self, put_outside, take_outside, Def, StructureMut, Trait};
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::byte_stream::ByteStream;
use aws_smithy_types::{base64, Document};

/// The member of a structure that is a stream.
pub(super) fn member(def: &Def) -> Option<&'static str> {
    let (field, _) = def.traits.iter().find(|(_, its)| *its == Trait::Streaming)?;
    def.members.iter().find(|(name, _)| name == field).map(|(_, member)| *member)
}

/// Fills the stream of an input, if it has one, with the bytes whose base64 text the document has.
///
/// # Errors
/// There is something else than such a text.
pub(super) fn fill(
    input: &mut dyn StructureMut,
    document: &Document,
    protocol: fn() -> SharedClientProtocol,
) -> Result<(), DocumentError> {
    let Some(name) = member(input.def()) else { return Ok(()) };
    let given = document.as_object().and_then(|members| members.get(name));
    let Some(given) = given.filter(|given| !given.is_null()) else { return Ok(()) };
    let bytes = given.as_string().and_then(|text| base64::decode(text).ok());
    let bytes = bytes.ok_or_else(|| DocumentError::at(name, "expected a string with base64"))?;
    put_outside(input, SdkBody::from(bytes), protocol());
    Ok(())
}

/// The stream of an output.
#[derive(Default)]
pub(super) struct Taken {
    pub(super) bytes: Option<ByteStream>,
    #[cfg(feature = "event-stream")]
    pub(super) events: Option<EventsByName>,
}

/// Takes the stream out of an output.
pub(super) fn taken(output: &mut dyn StructureMut, protocol: &SharedClientProtocol) -> Taken {
    let mut taken = Taken::default();
    match take_outside(output, protocol) {
        Some(shape::Taken::Bytes(body)) => taken.bytes = Some(ByteStream::new(body)),
        #[cfg(feature = "event-stream")]
        Some(shape::Taken::Received(events)) => taken.events = Some(EventsByName(events)),
        #[cfg(feature = "event-stream")]
        Some(shape::Taken::Events(_)) => {}
        None => {}
    }
    taken
}

/// The events of an output, as they come.
#[cfg(feature = "event-stream")]
pub struct EventsByName(Box<dyn crate::event_stream::Receive>);

#[cfg(feature = "event-stream")]
impl EventsByName {
    /// Waits for the next event, a document with one member: what the event is called. `None` where the stream has ended.
    ///
    /// # Errors
    /// The service ends the stream with an error, the connection breaks, or an event cannot be read, or is newer than this
    /// crate. Nothing comes after an error of the first three kinds.
    pub async fn next(&mut self) -> Result<Option<Document>, CallError> {
        self.0.next().await.map_err(CallError::broken)
    }
}

#[cfg(feature = "event-stream")]
impl std::fmt::Debug for EventsByName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("EventsByName")
    }
}
