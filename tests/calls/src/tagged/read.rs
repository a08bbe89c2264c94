//! The direction from JSON to types. Strict: a value of another kind, or a member that is not there, is an error.

use super::{tag, timestamp, BLOB, FLOAT, TIMESTAMP};
use aws_smithy_schema::serde::{SerdeError, ShapeDeserializer};
use aws_smithy_schema::Schema;
use aws_smithy_types::{base64, BigDecimal, BigInteger, Blob, DateTime, Document, Number};
use serde_json::Value;

type Result<T = (), E = SerdeError> = std::result::Result<T, E>;

/// A value that is to be read.
pub(super) struct Reader<'a>(&'a Value);

impl<'a> Reader<'a> {
    pub(super) fn new(json: &'a Value) -> Self {
        Self(json)
    }

    fn is_no(&self, what: &str) -> SerdeError {
        SerdeError::custom(format!("{} is no {what}", self.0))
    }

    /// The text under a tag.
    fn tagged(&self, wanted: &str) -> Option<&'a str> {
        let (tag, text) = tag(self.0.as_object()?)?;
        (tag == wanted).then_some(text)
    }

    fn whole<T: TryFrom<i64>>(&self) -> Result<T> {
        let number = self.0.as_i64().and_then(|number| T::try_from(number).ok());
        number.ok_or_else(|| self.is_no(std::any::type_name::<T>()))
    }
}

impl ShapeDeserializer for Reader<'_> {
    fn read_struct(
        &mut self,
        schema: &Schema<'_>,
        member: &mut dyn FnMut(&Schema<'_>, &mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        for (name, value) in self.0.as_object().ok_or_else(|| self.is_no("structure"))? {
            let found = schema.members().iter().find(|member| member.member_name() == Some(name));
            let found = found
                .ok_or_else(|| SerdeError::custom(format!("{} has no member {name}", schema.shape_id())))?;
            member(found, &mut Reader(value))?;
        }
        Ok(())
    }

    fn read_list(
        &mut self,
        _: &Schema<'_>,
        item: &mut dyn FnMut(&mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        let items = self.0.as_array().ok_or_else(|| self.is_no("list"))?;
        items.iter().try_for_each(|value| item(&mut Reader(value)))
    }

    fn read_map(
        &mut self,
        _: &Schema<'_>,
        entry: &mut dyn FnMut(String, &mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        let entries = self.0.as_object().ok_or_else(|| self.is_no("map"))?;
        entries.iter().try_for_each(|(key, value)| entry(key.clone(), &mut Reader(value)))
    }

    fn read_boolean(&mut self, _: &Schema<'_>) -> Result<bool> {
        self.0.as_bool().ok_or_else(|| self.is_no("boolean"))
    }

    fn read_byte(&mut self, _: &Schema<'_>) -> Result<i8> {
        self.whole()
    }

    fn read_short(&mut self, _: &Schema<'_>) -> Result<i16> {
        self.whole()
    }

    fn read_integer(&mut self, _: &Schema<'_>) -> Result<i32> {
        self.whole()
    }

    fn read_long(&mut self, _: &Schema<'_>) -> Result<i64> {
        self.whole()
    }

    fn read_float(&mut self, schema: &Schema<'_>) -> Result<f32> {
        Ok(self.read_double(schema)? as f32)
    }

    fn read_double(&mut self, _: &Schema<'_>) -> Result<f64> {
        // Rust reads these words as Smithy writes them.
        let special = self.tagged(FLOAT).and_then(|text| text.parse().ok());
        special.or_else(|| self.0.as_f64()).ok_or_else(|| self.is_no("number"))
    }

    fn read_big_integer(&mut self, _: &Schema<'_>) -> Result<BigInteger> {
        self.0.to_string().parse().map_err(|_| self.is_no("big integer"))
    }

    fn read_big_decimal(&mut self, _: &Schema<'_>) -> Result<BigDecimal> {
        self.0.to_string().parse().map_err(|_| self.is_no("big decimal"))
    }

    fn read_string(&mut self, _: &Schema<'_>) -> Result<String> {
        self.0.as_str().map(str::to_owned).ok_or_else(|| self.is_no("text"))
    }

    fn read_blob(&mut self, _: &Schema<'_>) -> Result<Blob> {
        let bytes = self.tagged(BLOB).or(self.0.as_str()).and_then(|text| base64::decode(text).ok());
        bytes.map(Blob::new).ok_or_else(|| self.is_no("blob"))
    }

    fn read_timestamp(&mut self, _: &Schema<'_>) -> Result<DateTime> {
        match self.tagged(TIMESTAMP) {
            Some(text) => timestamp(text).map_err(SerdeError::custom),
            None => self.0.as_f64().map(DateTime::from_secs_f64).ok_or_else(|| self.is_no("timestamp")),
        }
    }

    fn read_document(&mut self, _: &Schema<'_>) -> Result<Document> {
        Ok(document(self.0))
    }

    fn is_null(&self) -> bool {
        self.0.is_null()
    }

    fn skip_value(&mut self) -> Result {
        Ok(())
    }

    fn container_size(&self) -> Option<usize> {
        None
    }
}

fn document(value: &Value) -> Document {
    match value {
        Value::Null => Document::Null,
        Value::Bool(value) => Document::Bool(*value),
        Value::String(text) => Document::String(text.clone()),
        Value::Array(items) => Document::Array(items.iter().map(document).collect()),
        Value::Object(members) => {
            Document::Object(members.iter().map(|(name, member)| (name.clone(), document(member))).collect())
        }
        Value::Number(number) => Document::Number(match (number.as_u64(), number.as_i64()) {
            (Some(number), _) => Number::PosInt(number),
            (None, Some(number)) => Number::NegInt(number),
            (None, None) => Number::Float(number.as_f64().unwrap_or(f64::NAN)),
        }),
    }
}
