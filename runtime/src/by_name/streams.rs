//! Streams of bytes in calls by name: into an input, from a text, and out of an output. They are no members that a codec or a
//! document has.

use crate::document::DocumentError;
use crate::service::SharedClientProtocol;
use crate::shape::{put_outside, take_outside, Def, StructureMut, Taken, Trait};
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

/// Takes the stream out of an output.
pub(super) fn taken(output: &mut dyn StructureMut, protocol: &SharedClientProtocol) -> Option<ByteStream> {
    match take_outside(output, protocol)? {
        Taken::Bytes(body) => Some(ByteStream::new(body)),
        #[cfg(feature = "event-stream")]
        Taken::Events(_) => None,
    }
}
