//! A structure as JSON text, for people and programs that know the model's names: in the model's order, which a document
//! does not keep.

use aws_smithy_schema::serde::{SerdeError, SerializableStruct, ShapeSerializer};
use aws_smithy_schema::Schema;
use aws_smithy_types::date_time::Format;
use aws_smithy_types::{base64, BigDecimal, BigInteger, Blob, DateTime, Document, Number};
use botosmith_jmespath::write_json;

type Result<T = ()> = std::result::Result<T, SerdeError>;

/// A structure or union as JSON, under the member names of its schemas and in their order.
///
/// A blob is its base64 text, a timestamp a text of RFC 3339, a big number its digits, and a number that JSON has not,
/// such as infinity, its name as text. Entries of maps go by key.
///
/// # Errors
/// As [`to_document`](super::to_document), and where a timestamp has no such text.
pub fn to_json(value: &dyn SerializableStruct) -> Result<String> {
    let mut writer = Writer { text: String::new(), place: Place::Root };
    writer.write_struct(value.schema(), value)?;
    Ok(writer.text)
}

/// What the next value is.
enum Place {
    Root,
    /// A member, and whether there was one before.
    Members(bool),
    /// An element.
    Elements(bool),
    /// A key, or the value of one. Entries are written once all are there.
    Entries(Vec<(String, String)>, Option<String>),
}

struct Writer {
    text: String,
    place: Place,
}

impl Writer {
    /// What stands before a value.
    fn begin(&mut self, schema: &Schema<'_>) -> Result {
        let again = match &mut self.place {
            Place::Root | Place::Entries(..) => return Ok(()),
            Place::Members(again) | Place::Elements(again) => std::mem::replace(again, true),
        };
        if again {
            self.text.push(',');
        }
        if let Place::Members(_) = self.place {
            let name = schema.member_name().ok_or_else(|| SerdeError::custom("a member has no name"))?;
            self.text.push_str(&write_json(&name.into()));
            self.text.push(':');
        }
        Ok(())
    }

    /// Takes the value of a map's key out of the text.
    fn end(&mut self) {
        if let Place::Entries(entries, key) = &mut self.place {
            if let Some(key) = key.take() {
                entries.push((key, std::mem::take(&mut self.text)));
            }
        }
    }

    fn scalar(&mut self, schema: &Schema<'_>, value: impl Into<Document>) -> Result {
        self.begin(schema)?;
        self.text.push_str(&write_json(&value.into()));
        self.end();
        Ok(())
    }

    fn number(&mut self, schema: &Schema<'_>, value: f64) -> Result {
        match value.is_finite() {
            true => self.scalar(schema, Document::Number(Number::Float(value))),
            false if value.is_nan() => self.scalar(schema, "NaN"),
            false => self.scalar(schema, if value > 0.0 { "Infinity" } else { "-Infinity" }),
        }
    }

    /// Writes what is in a value, as a text of its own.
    fn within(&self, place: Place, write: &dyn Fn(&mut dyn ShapeSerializer) -> Result) -> Result<Self> {
        let mut inner = Self { text: String::new(), place };
        write(&mut inner)?;
        Ok(inner)
    }

    fn container(&mut self, schema: &Schema<'_>, open: char, content: &str, close: char) -> Result {
        self.begin(schema)?;
        self.text.push(open);
        self.text.push_str(content);
        self.text.push(close);
        self.end();
        Ok(())
    }
}

impl ShapeSerializer for Writer {
    fn write_struct(&mut self, schema: &Schema<'_>, value: &dyn SerializableStruct) -> Result {
        let inner = self.within(Place::Members(false), &|ser| value.serialize_members(ser))?;
        self.container(schema, '{', &inner.text, '}')
    }

    fn write_list(
        &mut self,
        schema: &Schema<'_>,
        write_elements: &dyn Fn(&mut dyn ShapeSerializer) -> Result,
    ) -> Result {
        let inner = self.within(Place::Elements(false), write_elements)?;
        self.container(schema, '[', &inner.text, ']')
    }

    fn write_map(
        &mut self,
        schema: &Schema<'_>,
        write_entries: &dyn Fn(&mut dyn ShapeSerializer) -> Result,
    ) -> Result {
        let inner = self.within(Place::Entries(Vec::new(), None), write_entries)?;
        let Place::Entries(mut entries, _) = inner.place else { return Ok(()) };
        entries.sort_unstable();
        let entry = |(key, value): &(String, String)| format!("{}:{value}", write_json(&key.as_str().into()));
        let content: Vec<String> = entries.iter().map(entry).collect();
        self.container(schema, '{', &content.join(","), '}')
    }

    fn write_string(&mut self, schema: &Schema<'_>, value: &str) -> Result {
        match &mut self.place {
            Place::Entries(_, key @ None) => *key = Some(value.to_owned()),
            _ => return self.scalar(schema, value),
        }
        Ok(())
    }

    fn write_boolean(&mut self, schema: &Schema<'_>, value: bool) -> Result {
        self.scalar(schema, value)
    }
    fn write_byte(&mut self, schema: &Schema<'_>, value: i8) -> Result {
        self.scalar(schema, i64::from(value))
    }
    fn write_short(&mut self, schema: &Schema<'_>, value: i16) -> Result {
        self.scalar(schema, i64::from(value))
    }
    fn write_integer(&mut self, schema: &Schema<'_>, value: i32) -> Result {
        self.scalar(schema, i64::from(value))
    }
    fn write_long(&mut self, schema: &Schema<'_>, value: i64) -> Result {
        self.scalar(schema, value)
    }
    fn write_float(&mut self, schema: &Schema<'_>, value: f32) -> Result {
        // The shortest text of the number, not the digits that it has as another type.
        self.number(schema, value.to_string().parse().unwrap_or_else(|_| f64::from(value)))
    }
    fn write_double(&mut self, schema: &Schema<'_>, value: f64) -> Result {
        self.number(schema, value)
    }
    fn write_big_integer(&mut self, schema: &Schema<'_>, value: &BigInteger) -> Result {
        self.begin(schema)?;
        self.text.push_str(value.as_ref());
        self.end();
        Ok(())
    }
    fn write_big_decimal(&mut self, schema: &Schema<'_>, value: &BigDecimal) -> Result {
        self.begin(schema)?;
        self.text.push_str(value.as_ref());
        self.end();
        Ok(())
    }
    fn write_blob(&mut self, schema: &Schema<'_>, value: Blob) -> Result {
        self.scalar(schema, base64::encode(value))
    }
    fn write_timestamp(&mut self, schema: &Schema<'_>, value: &DateTime) -> Result {
        let text = value.fmt(Format::DateTime).map_err(|err| SerdeError::custom(err.to_string()))?;
        self.scalar(schema, text)
    }
    fn write_document(&mut self, schema: &Schema<'_>, value: &Document) -> Result {
        self.scalar(schema, value.clone())
    }
    fn write_null(&mut self, schema: &Schema<'_>) -> Result {
        self.scalar(schema, Document::Null)
    }
}
