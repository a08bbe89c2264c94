//! What the published protocol is shown of an input: texts in place of numbers and flags in the head, which are as botocore
//! writes them; a list in a header as one text; and no payload, which is written apart.

use super::texts::Texts;
use super::{Done, Payload};
use aws_smithy_schema::serde::{SerdeError, SerializableStruct, ShapeSerializer};
use aws_smithy_schema::Schema;
use aws_smithy_types::primitive::Encoder;
use aws_smithy_types::{base64, BigDecimal, BigInteger, Blob, DateTime, Document};
use std::cell::{Cell, RefCell};

type Write<'a> = dyn Fn(Payload<'_>) -> Result<Vec<u8>, SerdeError> + 'a;

/// An input as the published protocol is shown it.
pub(super) struct Members<'a> {
    input: &'a dyn SerializableStruct,
    /// Writes a payload.
    write: &'a Write<'a>,
    /// What was written.
    payload: RefCell<Option<Vec<u8>>>,
    /// Something is set that belongs into the body.
    has_body: Cell<bool>,
}

impl<'a> Members<'a> {
    /// The members of an input. `write` writes a payload.
    pub(super) fn new(input: &'a dyn SerializableStruct, write: &'a Write<'a>) -> Self {
        Self { input, write, payload: RefCell::new(None), has_body: Cell::new(false) }
    }

    /// The payload, where it was set.
    pub(super) fn payload(&self) -> Option<Vec<u8>> {
        self.payload.take()
    }

    /// Whether something was set that belongs into the body.
    pub(super) fn has_body(&self) -> bool {
        self.has_body.get()
    }
}

impl SerializableStruct for Members<'_> {
    fn schema(&self) -> &Schema<'_> {
        self.input.schema()
    }

    fn serialize_members(&self, ser: &mut dyn ShapeSerializer) -> Done {
        self.input.serialize_members(&mut Sorting { members: self, inner: ser })
    }
}

/// Sees the members of an input, and hands them on to the published protocol.
struct Sorting<'a, 'm> {
    members: &'a Members<'m>,
    inner: &'a mut dyn ShapeSerializer,
}

/// Where a member goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Header,
    /// The query, or a label of the path.
    Uri,
    Payload,
    Body,
}

fn place(member: &Schema<'_>) -> Place {
    if member.http_header().is_some() {
        Place::Header
    } else if member.http_query().is_some() || member.http_label().is_some() {
        Place::Uri
    } else if member.http_payload().is_some() {
        Place::Payload
    } else {
        Place::Body
    }
}

impl Sorting<'_, '_> {
    /// Hands a payload over to the protocol; says whether the member is one.
    fn payload(&mut self, member: &Schema<'_>, payload: Payload<'_>) -> Result<bool, SerdeError> {
        if place(member) != Place::Payload {
            return Ok(false);
        }
        let written = (self.members.write)(payload)?;
        *self.members.payload.borrow_mut() = Some(written);
        Ok(true)
    }

    /// Notes that a member belongs into the body.
    fn note(&self, member: &Schema<'_>) {
        if matches!(place(member), Place::Body | Place::Payload)
            && member.http_prefix_headers().is_none()
            && member.http_query_params().is_none()
        {
            self.members.has_body.set(true);
        }
    }
}

/// A number or flag: its text where it is in the head of the request, as botocore writes it.
macro_rules! scalars {
    ($($write:ident($t:ty) = |$value:ident| $text:expr;)*) => {$(
        fn $write(&mut self, schema: &Schema<'_>, $value: $t) -> Done {
            match place(schema) {
                Place::Header | Place::Uri => self.inner.write_string(schema, $text),
                Place::Payload | Place::Body => {
                    self.note(schema);
                    self.inner.$write(schema, $value)
                }
            }
        }
    )*};
}

impl ShapeSerializer for Sorting<'_, '_> {
    fn write_struct(&mut self, schema: &Schema<'_>, value: &dyn SerializableStruct) -> Done {
        self.note(schema);
        match self.payload(schema, Payload::Structure(schema, value))? {
            true => Ok(()),
            false => self.inner.write_struct(schema, value),
        }
    }

    fn write_list(&mut self, schema: &Schema<'_>, write: &dyn Fn(&mut dyn ShapeSerializer) -> Done) -> Done {
        self.note(schema);
        if place(schema) == Place::Header {
            let mut texts = Texts::default();
            write(&mut texts)?;
            // botocore sends no header for an empty list.
            return match texts.is_empty() {
                true => Ok(()),
                false => self.inner.write_string(schema, &texts.joined()),
            };
        }
        match self.payload(schema, Payload::List(schema, write))? {
            true => Ok(()),
            false => self.inner.write_list(schema, write),
        }
    }

    fn write_map(&mut self, schema: &Schema<'_>, write: &dyn Fn(&mut dyn ShapeSerializer) -> Done) -> Done {
        self.note(schema);
        match self.payload(schema, Payload::Map(schema, write))? {
            true => Ok(()),
            false => self.inner.write_map(schema, write),
        }
    }

    scalars! {
        write_boolean(bool) = |value| if value { "true" } else { "false" };
        write_byte(i8) = |value| Encoder::from(value).encode();
        write_short(i16) = |value| Encoder::from(value).encode();
        write_integer(i32) = |value| Encoder::from(value).encode();
        write_long(i64) = |value| Encoder::from(value).encode();
        write_float(f32) = |value| Encoder::from(value).encode();
        write_double(f64) = |value| Encoder::from(value).encode();
        write_big_integer(&BigInteger) = |value| value.as_ref();
        write_big_decimal(&BigDecimal) = |value| value.as_ref();
    }

    fn write_string(&mut self, schema: &Schema<'_>, value: &str) -> Done {
        self.note(schema);
        self.inner.write_string(schema, value)
    }

    fn write_blob(&mut self, schema: &Schema<'_>, value: Blob) -> Done {
        self.note(schema);
        match place(schema) {
            Place::Uri => self.inner.write_string(schema, &base64::encode(value)),
            _ => self.inner.write_blob(schema, value),
        }
    }

    fn write_timestamp(&mut self, schema: &Schema<'_>, value: &DateTime) -> Done {
        self.note(schema);
        self.inner.write_timestamp(schema, value)
    }

    fn write_document(&mut self, schema: &Schema<'_>, value: &Document) -> Done {
        self.note(schema);
        match self.payload(schema, Payload::Document(value))? {
            true => Ok(()),
            false => self.inner.write_document(schema, value),
        }
    }

    fn write_null(&mut self, schema: &Schema<'_>) -> Done {
        self.inner.write_null(schema)
    }
}
