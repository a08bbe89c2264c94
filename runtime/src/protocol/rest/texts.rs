//! A list in a header: the texts of its elements, with commas between them. As in botocore, no space is behind the comma; the
//! official crates and AWS's protocol tests have one.

use super::Done;
use aws_smithy_schema::serde::{SerdeError, SerializableStruct, ShapeSerializer};
use aws_smithy_schema::traits::TimestampFormat;
use aws_smithy_schema::Schema;
use aws_smithy_types::date_time::Format;
use aws_smithy_types::primitive::Encoder;
use aws_smithy_types::{base64, BigDecimal, BigInteger, Blob, DateTime, Document};

/// The texts of the elements of a list in a header.
#[derive(Default)]
pub(super) struct Texts(Vec<String>);

impl Texts {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value of the header.
    pub(super) fn joined(&self) -> String {
        self.0.join(",")
    }

    fn push(&mut self, text: &str) -> Done {
        self.0.push(text.to_owned());
        Ok(())
    }

    fn refused() -> Done {
        Err(SerdeError::unsupported("a header holds nothing but texts, numbers, flags and times"))
    }
}

macro_rules! elements {
    ($($write:ident($t:ty) = |$value:ident| $text:expr;)*) => {$(
        fn $write(&mut self, _: &Schema<'_>, $value: $t) -> Done {
            self.push($text)
        }
    )*};
}

impl ShapeSerializer for Texts {
    elements! {
        write_boolean(bool) = |value| if value { "true" } else { "false" };
        write_byte(i8) = |value| Encoder::from(value).encode();
        write_short(i16) = |value| Encoder::from(value).encode();
        write_integer(i32) = |value| Encoder::from(value).encode();
        write_long(i64) = |value| Encoder::from(value).encode();
        write_float(f32) = |value| Encoder::from(value).encode();
        write_double(f64) = |value| Encoder::from(value).encode();
        write_big_integer(&BigInteger) = |value| value.as_ref();
        write_big_decimal(&BigDecimal) = |value| value.as_ref();
        write_blob(Blob) = |value| &base64::encode(value);
    }

    /// In quotes where it could be taken for several.
    fn write_string(&mut self, _: &Schema<'_>, value: &str) -> Done {
        match value.contains(['"', ',']) {
            true => self.push(&format!("\"{}\"", value.replace('"', "\\\""))),
            false => self.push(value),
        }
    }

    fn write_timestamp(&mut self, schema: &Schema<'_>, value: &DateTime) -> Done {
        let format = match schema.timestamp_format().map(|its| its.format()) {
            Some(TimestampFormat::EpochSeconds) => Format::EpochSeconds,
            Some(TimestampFormat::DateTime) => Format::DateTime,
            _ => Format::HttpDate,
        };
        let text = value.fmt(format).map_err(|err| SerdeError::custom(err.to_string()))?;
        self.push(&text)
    }

    fn write_struct(&mut self, _: &Schema<'_>, _: &dyn SerializableStruct) -> Done {
        Self::refused()
    }

    fn write_list(&mut self, _: &Schema<'_>, _: &dyn Fn(&mut dyn ShapeSerializer) -> Done) -> Done {
        Self::refused()
    }

    fn write_map(&mut self, _: &Schema<'_>, _: &dyn Fn(&mut dyn ShapeSerializer) -> Done) -> Done {
        Self::refused()
    }

    fn write_document(&mut self, _: &Schema<'_>, _: &Document) -> Done {
        Self::refused()
    }

    fn write_null(&mut self, _: &Schema<'_>) -> Done {
        Ok(())
    }
}
