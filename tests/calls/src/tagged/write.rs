//! The direction from types to JSON.

use super::{timestamp_text, BLOB, FLOAT, TIMESTAMP, UNKNOWN};
use aws_smithy_schema::serde::{SerdeError, SerializableStruct, ShapeSerializer};
use aws_smithy_schema::{Schema, ShapeType};
use aws_smithy_types::{base64, BigDecimal, BigInteger, Blob, DateTime, Document, Number};
use serde_json::{json, Map, Value};

type Result<T = (), E = SerdeError> = std::result::Result<T, E>;

/// What is being written, the innermost last.
#[derive(Default)]
pub(super) struct Writer {
    open: Vec<Open>,
    root: Value,
}

enum Open {
    Structure(Map<String, Value>),
    List(Vec<Value>),
    /// The entries, and the key whose value comes next.
    Map(Map<String, Value>, Option<String>),
}

impl Writer {
    pub(super) fn finish(self) -> Value {
        self.root
    }

    fn put(&mut self, schema: &Schema<'_>, value: Value) -> Result {
        match self.open.last_mut() {
            None => self.root = value,
            Some(Open::List(items)) => items.push(value),
            Some(Open::Structure(members)) => {
                let name =
                    schema.member_name().ok_or_else(|| SerdeError::custom("a member without a name"))?;
                if members.insert(name.to_owned(), value).is_some() {
                    return Err(SerdeError::custom(format!("the member {name} comes twice")));
                }
            }
            Some(Open::Map(entries, key)) => match (key.take(), value) {
                (Some(key), value) => drop(entries.insert(key, value)),
                (None, Value::String(text)) => *key = Some(text),
                (None, other) => return Err(SerdeError::custom(format!("{other} is no key"))),
            },
        }
        Ok(())
    }

    /// Writes what is inside, closes it, and puts it where it belongs.
    fn within(
        &mut self,
        schema: &Schema<'_>,
        opened: Open,
        inside: &mut dyn FnMut(&mut Self) -> Result,
    ) -> Result {
        self.open.push(opened);
        inside(self)?;
        let value = match self.open.pop() {
            Some(Open::Structure(members) | Open::Map(members, None)) => members.into(),
            Some(Open::List(items)) => items.into(),
            _ => return Err(SerdeError::custom("a key without a value")),
        };
        self.put(schema, value)
    }

    fn float(&mut self, schema: &Schema<'_>, value: f64) -> Result {
        let json = match value {
            _ if value.is_nan() => json!({FLOAT: "NaN"}),
            _ if value.is_finite() => json!(value),
            _ => json!({FLOAT: if value > 0.0 { "Infinity" } else { "-Infinity" }}),
        };
        self.put(schema, json)
    }
}

macro_rules! writes {
    ($($name:ident: $t:ty, |$v:ident| $json:expr;)*) => {$(
        fn $name(&mut self, schema: &Schema<'_>, $v: $t) -> Result {
            self.put(schema, $json)
        }
    )*};
}

impl ShapeSerializer for Writer {
    fn write_struct(&mut self, schema: &Schema<'_>, value: &dyn SerializableStruct) -> Result {
        let depth = self.open.len();
        let written =
            self.within(schema, Open::Structure(Map::new()), &mut |writer| value.serialize_members(writer));
        let is_union = value.schema().shape_type() == ShapeType::Union;
        let has_none = || matches!(&self.open[depth..], [Open::Structure(members)] if members.is_empty());
        match written {
            // A union that holds what the client does not know, and so nothing that could be written.
            Err(_) if is_union && has_none() => {
                self.open.truncate(depth);
                self.put(schema, json!({ UNKNOWN: "" }))
            }
            written => written,
        }
    }

    fn write_list(
        &mut self,
        schema: &Schema<'_>,
        items: &dyn Fn(&mut dyn ShapeSerializer) -> Result,
    ) -> Result {
        self.within(schema, Open::List(Vec::new()), &mut |writer| items(writer))
    }

    fn write_map(
        &mut self,
        schema: &Schema<'_>,
        entries: &dyn Fn(&mut dyn ShapeSerializer) -> Result,
    ) -> Result {
        self.within(schema, Open::Map(Map::new(), None), &mut |writer| entries(writer))
    }

    fn write_float(&mut self, schema: &Schema<'_>, value: f32) -> Result {
        self.float(schema, value.into())
    }

    fn write_double(&mut self, schema: &Schema<'_>, value: f64) -> Result {
        self.float(schema, value)
    }

    fn write_timestamp(&mut self, schema: &Schema<'_>, value: &DateTime) -> Result {
        let text = timestamp_text(value).map_err(SerdeError::custom)?;
        self.put(schema, json!({ TIMESTAMP: text }))
    }

    fn write_null(&mut self, schema: &Schema<'_>) -> Result {
        self.put(schema, Value::Null)
    }

    writes! {
        write_boolean: bool, |v| v.into();
        write_byte: i8, |v| v.into();
        write_short: i16, |v| v.into();
        write_integer: i32, |v| v.into();
        write_long: i64, |v| v.into();
        write_big_integer: &BigInteger, |v| v.as_ref().into();
        write_big_decimal: &BigDecimal, |v| v.as_ref().into();
        write_string: &str, |v| v.into();
        write_blob: Blob, |v| json!({ BLOB: base64::encode(v) });
        write_document: &Document, |v| document(v);
    }
}

fn document(value: &Document) -> Value {
    match value {
        Document::Null => Value::Null,
        Document::Bool(value) => (*value).into(),
        Document::String(text) => text.as_str().into(),
        Document::Number(Number::PosInt(n)) => (*n).into(),
        Document::Number(Number::NegInt(n)) => (*n).into(),
        Document::Number(Number::Float(n)) => (*n).into(),
        Document::Array(items) => items.iter().map(document).collect(),
        Document::Object(members) => {
            members.iter().map(|(name, member)| (name.clone(), document(member))).collect()
        }
    }
}
