//! An event becomes a message: members in headers, and a payload, which is one member or, written by the protocol's codec,
//! all that are in no header. Source: the traits `eventHeader` and `eventPayload`, and the event stream specification.

use super::headers;
use crate::error::BoxError;
use crate::shape::{union_schema, Union};
use aws_smithy_schema::codec::DynCodec;
use aws_smithy_schema::protocol::SharedClientProtocol;
use aws_smithy_schema::serde::{SerdeError, SerializableStruct, ShapeSerializer};
use aws_smithy_schema::Schema;
use aws_smithy_types::event_stream::{Header, HeaderValue, Message};
use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document};

type Done = Result<(), SerdeError>;

/// Writes an event.
///
/// # Errors
/// Where the event is `Unknown`, or the codec cannot write it.
pub(super) fn write<T: Union>(event: &T, protocol: &SharedClientProtocol) -> Result<Message, BoxError> {
    let Some((place, slot)) = event.get() else {
        return Err(format!(
            "cannot send `{}::Unknown`: the variant stands for events that this version does not know",
            T::DEF.rust
        )
        .into());
    };
    let member = union_schema::<T>().member_schema_by_index(place).ok_or("the event has no schema")?;
    let mut writer = EventWriter::new(protocol)?;
    slot.write(member, &mut writer)?;
    Ok(writer.message(headers::EVENT_TYPE, T::DEF.members[place].1, headers::EVENT))
}

/// The first message of a stream in a protocol without bindings: the members of the input that are not the stream, as the
/// protocol has written them.
pub(super) fn initial_request(body: Vec<u8>, protocol: &SharedClientProtocol) -> Message {
    let mut all = vec![
        text(headers::MESSAGE_TYPE, headers::EVENT),
        text(headers::EVENT_TYPE, headers::INITIAL_REQUEST),
    ];
    all.extend(protocol.event_stream_media_type().map(|its| text(headers::CONTENT_TYPE, its)));
    Message::new_from_parts(all, body)
}

/// The message of an error in place of an event: that is all there is to say of one that no model knows.
pub(super) fn failure() -> Message {
    Message::new_from_parts(vec![text(headers::MESSAGE_TYPE, headers::EXCEPTION)], Vec::new())
}

fn text(name: &'static str, value: &str) -> Header {
    Header::new(name, HeaderValue::String(value.to_owned().into()))
}

/// Writes the structure that an event is.
struct EventWriter<'a> {
    codec: &'a dyn DynCodec,
    /// What the protocol calls what its codec writes.
    media_type: Option<&'a str>,
    headers: Vec<Header>,
    payload: Vec<u8>,
    /// What the payload is, where there is one.
    content_type: Option<String>,
}

impl<'a> EventWriter<'a> {
    fn new(protocol: &'a SharedClientProtocol) -> Result<Self, BoxError> {
        let codec = protocol.payload_codec().ok_or("the protocol has no events")?;
        let media_type = protocol.event_stream_media_type();
        Ok(Self { codec, media_type, headers: Vec::new(), payload: Vec::new(), content_type: None })
    }

    fn message(self, kind: &'static str, name: &str, message_type: &str) -> Message {
        let mut all = vec![text(headers::MESSAGE_TYPE, message_type), text(kind, name)];
        all.extend(self.content_type.map(|its| text(headers::CONTENT_TYPE, &its)));
        all.extend(self.headers);
        Message::new_from_parts(all, self.payload)
    }

    /// A payload that is bytes or text.
    fn as_it_is(&mut self, payload: Vec<u8>, content_type: &str) -> Done {
        self.payload = payload;
        self.content_type = Some(content_type.to_owned());
        Ok(())
    }

    /// A payload that the codec writes.
    fn by_codec(&mut self, write: impl FnOnce(&mut dyn ShapeSerializer) -> Done) -> Done {
        let mut ser = self.codec.create_serializer();
        write(&mut *ser)?;
        self.payload = ser.finish_boxed();
        self.content_type = self.media_type.map(str::to_owned);
        Ok(())
    }
}

/// What an event cannot be: it is a structure.
macro_rules! no_events {
    ($($write:ident($t:ty))*) => {$(
        fn $write(&mut self, _: &Schema<'_>, _: $t) -> Done {
            Err(SerdeError::custom("an event is a structure"))
        }
    )*};
}

impl ShapeSerializer for EventWriter<'_> {
    fn write_struct(&mut self, _: &Schema<'_>, event: &dyn SerializableStruct) -> Done {
        // Not under the member's schema, of which the codec would write the name.
        let own = event.schema();
        let members = own.members();
        if members.iter().any(|member| is_bound(member)) {
            event.serialize_members(&mut Members::Bound(self))?;
        }
        // An event without members has a body all the same, as in the official crates.
        match members.is_empty() || members.iter().any(|member| !is_bound(member)) {
            true => self.by_codec(|ser| ser.write_struct(own, &Unbound(event))),
            false => Ok(()),
        }
    }
    no_events! {
        write_list(&dyn Fn(&mut dyn ShapeSerializer) -> Done)
        write_map(&dyn Fn(&mut dyn ShapeSerializer) -> Done)
        write_boolean(bool)
        write_byte(i8)
        write_short(i16)
        write_integer(i32)
        write_long(i64)
        write_float(f32)
        write_double(f64)
        write_big_integer(&BigInteger)
        write_big_decimal(&BigDecimal)
        write_string(&str)
        write_blob(Blob)
        write_timestamp(&DateTime)
        write_document(&Document)
    }
    fn write_null(&mut self, _: &Schema<'_>) -> Done {
        Ok(())
    }
}

/// Whether a member is a header, or the payload by itself.
fn is_bound(member: &Schema<'_>) -> bool {
    member.event_header().is_some() || member.event_payload().is_some()
}

/// An event without what is in its headers.
struct Unbound<'a>(&'a dyn SerializableStruct);

impl SerializableStruct for Unbound<'_> {
    fn schema(&self) -> &Schema<'_> {
        self.0.schema()
    }
    fn serialize_members(&self, ser: &mut dyn ShapeSerializer) -> Done {
        self.0.serialize_members(&mut Members::Unbound(ser))
    }
}

/// Sees the members of an event.
enum Members<'a, 'w> {
    /// Takes those that are headers or the payload.
    Bound(&'a mut EventWriter<'w>),
    /// Hands the others on to the codec.
    Unbound(&'a mut dyn ShapeSerializer),
}

impl Members<'_, '_> {
    fn other(&self, schema: &Schema<'_>) -> Done {
        let name = schema.member_name().unwrap_or_default();
        Err(SerdeError::custom(format!(
            "the member `{name}` of an event is of a type that no header and no payload has"
        )))
    }
}

macro_rules! members {
    ($($write:ident($t:ty)
        $(, header $kind:ident |$value:ident| $found:expr)?
        $(, payload |$payload:ident, $event:ident| $done:expr)?;)*) => {$(
        fn $write(&mut self, schema: &Schema<'_>, value: $t) -> Done {
            match self {
                Self::Unbound(_) if is_bound(schema) => Ok(()),
                Self::Unbound(inner) => inner.$write(schema, value),
                $(Self::Bound(event) if schema.event_header().is_some() => {
                    let $value = value;
                    event.headers.push(Header::new(
                        schema.member_name().unwrap_or_default().to_owned(),
                        HeaderValue::$kind($found),
                    ));
                    Ok(())
                })?
                $(Self::Bound($event) if schema.event_payload().is_some() => {
                    let $payload = value;
                    $done
                })?
                Self::Bound(_) if is_bound(schema) => self.other(schema),
                Self::Bound(_) => Ok(()),
            }
        }
    )*};
}

impl ShapeSerializer for Members<'_, '_> {
    members! {
        write_struct(&dyn SerializableStruct),
            payload |value, event| event.by_codec(|ser| ser.write_struct(value.schema(), value));
        write_list(&dyn Fn(&mut dyn ShapeSerializer) -> Done);
        write_map(&dyn Fn(&mut dyn ShapeSerializer) -> Done);
        write_boolean(bool), header Bool |value| value;
        write_byte(i8), header Byte |value| value;
        write_short(i16), header Int16 |value| value;
        write_integer(i32), header Int32 |value| value;
        write_long(i64), header Int64 |value| value;
        write_float(f32);
        write_double(f64);
        write_big_integer(&BigInteger);
        write_big_decimal(&BigDecimal);
        write_string(&str), header String |value| value.to_owned().into(),
            payload |value, event| event.as_it_is(value.as_bytes().to_vec(), "text/plain");
        write_blob(Blob), header ByteArray |value| value.into_inner().into(),
            payload |value, event| event.as_it_is(value.into_inner(), "application/octet-stream");
        write_timestamp(&DateTime), header Timestamp |value| *value;
        write_document(&Document);
    }
    fn write_null(&mut self, schema: &Schema<'_>) -> Done {
        match self {
            Self::Unbound(inner) if !is_bound(schema) => inner.write_null(schema),
            Self::Unbound(_) | Self::Bound(_) => Ok(()),
        }
    }
}
