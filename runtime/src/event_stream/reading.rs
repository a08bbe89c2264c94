//! A message becomes an event, or the error that a service ends a stream with.
//!
//! An event's members are in the message's headers and in its payload, which is one member or, read by the protocol's codec,
//! all that are in no header. Source: the traits `eventHeader` and `eventPayload`, and the event stream specification.

use super::headers;
use crate::error::{BoxError, ErrorReader, OperationError};
use crate::protocol::forward::forward_reads;
use crate::shape::{union_schema, Union};
use aws_smithy_schema::codec::DynCodec;
use aws_smithy_schema::protocol::SharedClientProtocol;
use aws_smithy_schema::serde::{SerdeError, ShapeDeserializer};
use aws_smithy_schema::{Schema, ShapeType};
use aws_smithy_types::error::metadata::ErrorMetadata;
use aws_smithy_types::event_stream::{HeaderValue, Message};
use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document};

type Result<T = (), E = SerdeError> = std::result::Result<T, E>;

/// Why a message is no event.
pub(super) enum Failure<E> {
    /// It is an error of the service.
    Service(E),
    /// It cannot be read.
    Unreadable(BoxError),
}

/// Reads a message.
pub(super) fn read<T: Union, E: OperationError>(
    protocol: &SharedClientProtocol,
    message: &Message,
) -> Result<T, Failure<E>> {
    let unreadable = |why: SerdeError| Failure::Unreadable(why.into());
    let kind = kind(message).map_err(Failure::Unreadable)?;
    let mut from = reader(protocol, message).map_err(unreadable)?;
    match kind {
        Kind::Event(name) => match T::DEF.members.iter().position(|(_, member)| *member == name) {
            Some(place) => {
                let schema = union_schema::<T>().member_schema_by_index(place);
                let schema =
                    schema.ok_or_else(|| unreadable(SerdeError::custom("the event has no schema")))?;
                let said =
                    |why| unreadable(SerdeError::custom(format!("the event `{name}` cannot be read: {why}")));
                T::read(place, schema, &mut from).map_err(said)
            }
            None => Ok(T::unknown()),
        },
        Kind::Exception(name) => {
            let meta = metadata(protocol, message, name);
            let mut reading = ErrorReader::new(&meta, &mut from);
            Err(match E::read(name, &mut reading) {
                Some(error) => match reading.outcome(error) {
                    Ok(error) => Failure::Service(error),
                    Err(why) => unreadable(why),
                },
                None => Failure::Service(unhandled(meta)),
            })
        }
        Kind::Error(meta) => Err(Failure::Service(unhandled(meta))),
    }
}

fn unhandled<E: OperationError>(meta: ErrorMetadata) -> E {
    E::create_unhandled_error(Box::new(meta.clone()), Some(meta))
}

/// What a message is.
enum Kind<'a> {
    /// An event: the member of the union.
    Event(&'a str),
    /// An error that the model may know: the member of the union.
    Exception(&'a str),
    /// An error that it does not know.
    Error(ErrorMetadata),
}

fn kind(message: &Message) -> Result<Kind<'_>, BoxError> {
    let demanded = |name: &'static str| {
        text(message, name)
            .ok_or_else(|| format!("a message of the stream has no header `{name}` with a text"))
    };
    Ok(match demanded(headers::MESSAGE_TYPE)? {
        headers::EVENT => Kind::Event(demanded(headers::EVENT_TYPE)?),
        headers::EXCEPTION => Kind::Exception(demanded(headers::EXCEPTION_TYPE)?),
        headers::ERROR => {
            let mut meta = ErrorMetadata::builder();
            if let Some(code) = text(message, headers::ERROR_CODE) {
                meta = meta.code(code);
            }
            if let Some(said) = text(message, headers::ERROR_MESSAGE) {
                meta = meta.message(said);
            }
            Kind::Error(meta.build())
        }
        other => {
            let name = headers::MESSAGE_TYPE;
            return Err(
                format!("a message of the stream has the `{name}` `{other}`, which is not known").into()
            );
        }
    })
}

/// Whether a message is no event, but holds the members of the output that are not the stream.
pub(super) fn is_initial_response(message: &Message) -> bool {
    text(message, headers::EVENT_TYPE) == Some(headers::INITIAL_RESPONSE)
}

fn header<'a>(message: &'a Message, name: &str) -> Option<&'a HeaderValue> {
    message.headers().iter().find(|header| header.name().as_str() == name).map(|header| header.value())
}

fn text<'a>(message: &'a Message, name: &str) -> Option<&'a str> {
    header(message, name)?.as_string().ok().map(|text| text.as_str())
}

/// What an exception says of itself. Where its payload has no code, its name is the code.
fn metadata(protocol: &SharedClientProtocol, message: &Message, name: &str) -> ErrorMetadata {
    let found = protocol.parse_event_stream_error_metadata(message.payload()).unwrap_or_default().build();
    match found.code() {
        Some(_) => found,
        None => {
            let mut meta = ErrorMetadata::builder().code(name);
            if let Some(said) = found.message() {
                meta = meta.message(said);
            }
            meta.build()
        }
    }
}

fn reader<'a>(protocol: &'a SharedClientProtocol, message: &'a Message) -> Result<EventReader<'a>> {
    let codec = protocol.payload_codec().ok_or_else(|| SerdeError::custom("the protocol has no events"))?;
    Ok(EventReader(codec.create_deserializer(message.payload()), message, codec))
}

/// Reads an event: the reader of its payload, its message, and the codec.
struct EventReader<'a>(Box<dyn ShapeDeserializer + 'a>, &'a Message, &'a dyn DynCodec);

impl ShapeDeserializer for EventReader<'_> {
    fn read_struct(
        &mut self,
        schema: &Schema<'_>,
        consumer: &mut dyn FnMut(&Schema<'_>, &mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        let Self(body, message, codec) = self;
        let mut has_body = false;
        for member in schema.members() {
            if member.event_header().is_some() {
                let name = member.member_name().unwrap_or_default();
                if let Some(value) = header(message, name) {
                    consumer(member, &mut Part::Header(value))?;
                }
            } else if member.event_payload().is_some() {
                match member.shape_type() {
                    ShapeType::Blob | ShapeType::String => consumer(member, &mut Part::Payload(message))?,
                    _ if message.payload().is_empty() => {}
                    _ => consumer(member, &mut *codec.create_deserializer(message.payload()))?,
                }
            } else {
                has_body = true;
            }
        }
        match has_body && !message.payload().is_empty() {
            true => body.read_struct(schema, consumer),
            false => Ok(()),
        }
    }
    fn read_list(
        &mut self,
        schema: &Schema<'_>,
        consumer: &mut dyn FnMut(&mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        self.0.read_list(schema, consumer)
    }
    fn read_map(
        &mut self,
        schema: &Schema<'_>,
        consumer: &mut dyn FnMut(String, &mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        self.0.read_map(schema, consumer)
    }
    fn read_timestamp(&mut self, schema: &Schema<'_>) -> Result<DateTime> {
        self.0.read_timestamp(schema)
    }
    forward_reads! {}
}

/// A member that is no part of what a codec reads.
enum Part<'a> {
    /// A header's value.
    Header(&'a HeaderValue),
    /// The payload as it is.
    Payload(&'a Message),
}

impl Part<'_> {
    fn other<T>(&self, schema: &Schema<'_>) -> Result<T> {
        let name = schema.member_name().unwrap_or_default();
        let what = match self {
            Self::Header(_) => "header",
            Self::Payload(_) => "payload",
        };
        Err(SerdeError::custom(format!("the {what} of the member `{name}` is of another type")))
    }
}

/// Reads of a part that are one kind of header each, or none.
macro_rules! part_reads {
    ($($read:ident -> $t:ty $(= $kind:ident($value:ident) => $found:expr)?;)*) => {$(
        fn $read(&mut self, schema: &Schema<'_>) -> Result<$t> {
            match self {
                $(Self::Header(HeaderValue::$kind($value)) => Ok($found),)?
                _ => self.other(schema),
            }
        }
    )*};
}

impl ShapeDeserializer for Part<'_> {
    part_reads! {
        read_boolean -> bool = Bool(value) => *value;
        read_byte -> i8 = Byte(value) => *value;
        read_short -> i16 = Int16(value) => *value;
        read_integer -> i32 = Int32(value) => *value;
        read_long -> i64 = Int64(value) => *value;
        read_float -> f32;
        read_double -> f64;
        read_big_integer -> BigInteger;
        read_big_decimal -> BigDecimal;
        read_timestamp -> DateTime = Timestamp(value) => *value;
        read_document -> Document;
    }
    fn read_string(&mut self, schema: &Schema<'_>) -> Result<String> {
        match self {
            Self::Header(HeaderValue::String(text)) => Ok(text.as_str().to_owned()),
            Self::Payload(message) => match std::str::from_utf8(message.payload()) {
                Ok(text) => Ok(text.to_owned()),
                Err(why) => Err(SerdeError::custom(format!("the payload of an event is no text: {why}"))),
            },
            Self::Header(_) => self.other(schema),
        }
    }
    fn read_blob(&mut self, schema: &Schema<'_>) -> Result<Blob> {
        match self {
            Self::Header(HeaderValue::ByteArray(bytes)) => Ok(Blob::new(bytes.to_vec())),
            Self::Payload(message) => Ok(Blob::new(message.payload().to_vec())),
            Self::Header(_) => self.other(schema),
        }
    }
    fn read_struct(
        &mut self,
        schema: &Schema<'_>,
        _: &mut dyn FnMut(&Schema<'_>, &mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        self.other(schema)
    }
    fn read_list(
        &mut self,
        schema: &Schema<'_>,
        _: &mut dyn FnMut(&mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        self.other(schema)
    }
    fn read_map(
        &mut self,
        schema: &Schema<'_>,
        _: &mut dyn FnMut(String, &mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        self.other(schema)
    }
    fn is_null(&self) -> bool {
        false
    }
    fn skip_value(&mut self) -> Result {
        Ok(())
    }
    fn container_size(&self) -> Option<usize> {
        None
    }
}
