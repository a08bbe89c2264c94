//! What a service answered, as it stands in the response: members in the model's order, entries of maps in that of the
//! response, times and numbers as they were sent.
//!
//! The typed output does not keep that. So it is read once more, from a deserializer that notes what passes through it.

use crate::value::Value;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_schema::serde::{SerdeError, ShapeDeserializer};
use aws_smithy_schema::Schema;
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::{base64, BigDecimal, BigInteger, Blob, DateTime, Document, Number};
use botosmith_runtime::by_name::OperationInfo;
use botosmith_runtime::service::{Service, SharedClientProtocol};

type Result<T = ()> = std::result::Result<T, SerdeError>;

/// Reads a response.
///
/// # Errors
/// What the deserializer says.
pub fn read<S: Service>(
    info: &OperationInfo<S>,
    protocol: &SharedClientProtocol,
    response: &HttpResponse,
    cfg: &ConfigBag,
) -> Result<Value> {
    // Nobody looks at the body where there are no members.
    if info.output.members.is_empty() {
        return Ok(Value::EMPTY);
    }
    let form = Form::of(protocol.protocol_id().shape_name());
    let mut whole = Whole { protocol, response, cfg, form, value: None };
    info.read_output(&mut whole)?;
    Ok(whole.value.unwrap_or(Value::EMPTY))
}

/// How a protocol writes what it has no kind for.
#[derive(Clone, Copy)]
enum Form {
    Json,
    Xml,
    Cbor,
}

impl Form {
    fn of(protocol: &str) -> Self {
        let protocol = protocol.to_lowercase();
        match protocol {
            _ if protocol.contains("json") => Self::Json,
            _ if protocol.contains("cbor") => Self::Cbor,
            _ => Self::Xml,
        }
    }
}

/// The deserializer of a whole response, which can be made when the schema is known.
struct Whole<'a> {
    protocol: &'a SharedClientProtocol,
    response: &'a HttpResponse,
    cfg: &'a ConfigBag,
    form: Form,
    value: Option<Value>,
}

/// Notes what another deserializer reads.
struct Recorder<'a> {
    inner: &'a mut dyn ShapeDeserializer,
    form: Form,
    value: Option<Value>,
}

impl Recorder<'_> {
    fn note<T>(&mut self, value: Value, answer: T) -> Result<T> {
        self.value = Some(value);
        Ok(answer)
    }

    /// A JSON value as it stands there.
    fn json(&mut self, schema: &Schema<'_>) -> Result<Document> {
        let document = self.inner.read_document(schema)?;
        self.value = Some(document.clone().into());
        Ok(document)
    }

    /// A number that the caller gets as it wants it.
    fn number(
        &mut self,
        schema: &Schema<'_>,
        read: impl FnOnce(&mut dyn ShapeDeserializer) -> Result<Number>,
    ) -> Result<Number> {
        if let Form::Json = self.form {
            return Ok(match self.json(schema)? {
                Document::Number(number) => number,
                _ => Number::PosInt(0),
            });
        }
        let number = read(self.inner)?;
        self.note(Value::Number(number), number)
    }

    fn integer(
        &mut self,
        schema: &Schema<'_>,
        read: impl FnOnce(&mut dyn ShapeDeserializer) -> Result<i64>,
    ) -> Result<i64> {
        let number = self.number(schema, |inner| read(inner).map(whole_number))?;
        Ok(match number {
            Number::PosInt(number) => i64::try_from(number).unwrap_or_default(),
            Number::NegInt(number) => number,
            Number::Float(number) => number as i64,
        })
    }
}

fn whole_number(number: i64) -> Number {
    match u64::try_from(number) {
        Ok(number) => Number::PosInt(number),
        Err(_) => Number::NegInt(number),
    }
}

macro_rules! integers {
    ($($read:ident: $t:ty;)*) => {$(
        fn $read(&mut self, schema: &Schema<'_>) -> Result<$t> {
            let number = self.integer(schema, |inner| inner.$read(schema).map(i64::from))?;
            Ok(<$t>::try_from(number).unwrap_or_default())
        }
    )*};
}

impl ShapeDeserializer for Recorder<'_> {
    fn read_struct(
        &mut self,
        schema: &Schema<'_>,
        consumer: &mut dyn FnMut(&Schema<'_>, &mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        let (form, mut members) = (self.form, Vec::new());
        self.inner.read_struct(schema, &mut |member, inner| {
            let mut recorder = Recorder { inner, form, value: None };
            consumer(member, &mut recorder)?;
            if let (Some(name), Some(value)) = (member.member_name(), recorder.value) {
                // Null is the same as absent.
                if value != Value::Null {
                    members.push((member.member_index(), name.to_owned(), value));
                }
            }
            Ok(())
        })?;
        members.sort_by_key(|(index, ..)| *index);
        let mut value = Value::EMPTY;
        members.into_iter().for_each(|(_, name, member)| value.set(&name, member));
        self.note(value, ())
    }

    fn read_list(
        &mut self,
        schema: &Schema<'_>,
        consumer: &mut dyn FnMut(&mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        let (form, mut items) = (self.form, Vec::new());
        self.inner.read_list(schema, &mut |inner| {
            let mut recorder = Recorder { inner, form, value: None };
            consumer(&mut recorder)?;
            items.extend(recorder.value);
            Ok(())
        })?;
        self.note(Value::List(items), ())
    }

    fn read_map(
        &mut self,
        schema: &Schema<'_>,
        consumer: &mut dyn FnMut(String, &mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        let (form, mut map) = (self.form, Value::EMPTY);
        self.inner.read_map(schema, &mut |key, inner| {
            let mut recorder = Recorder { inner, form, value: None };
            consumer(key.clone(), &mut recorder)?;
            if let Some(value) = recorder.value {
                map.set(&key, value);
            }
            Ok(())
        })?;
        self.note(map, ())
    }

    integers! {
        read_byte: i8;
        read_short: i16;
        read_integer: i32;
        read_long: i64;
    }

    fn read_boolean(&mut self, schema: &Schema<'_>) -> Result<bool> {
        let flag = self.inner.read_boolean(schema)?;
        self.note(Value::Bool(flag), flag)
    }
    fn read_float(&mut self, schema: &Schema<'_>) -> Result<f32> {
        // The shortest text of the number, not the digits that it has as another type.
        let double = |value: f32| value.to_string().parse().unwrap_or_else(|_| f64::from(value));
        let number = self.number(schema, |inner| inner.read_float(schema).map(double).map(Number::Float))?;
        Ok(number.to_f32_lossy())
    }
    fn read_double(&mut self, schema: &Schema<'_>) -> Result<f64> {
        let number = self.number(schema, |inner| inner.read_double(schema).map(Number::Float))?;
        Ok(number.to_f64_lossy())
    }
    fn read_big_integer(&mut self, schema: &Schema<'_>) -> Result<BigInteger> {
        let number = self.inner.read_big_integer(schema)?;
        self.note(Value::Text(number.as_ref().to_owned()), number)
    }
    fn read_big_decimal(&mut self, schema: &Schema<'_>) -> Result<BigDecimal> {
        let number = self.inner.read_big_decimal(schema)?;
        self.note(Value::Text(number.as_ref().to_owned()), number)
    }
    fn read_string(&mut self, schema: &Schema<'_>) -> Result<String> {
        let text = self.inner.read_string(schema)?;
        self.note(Value::Text(text.clone()), text)
    }
    fn read_blob(&mut self, schema: &Schema<'_>) -> Result<Blob> {
        let text = match self.form {
            Form::Cbor => base64::encode(self.inner.read_blob(schema)?),
            Form::Json | Form::Xml => self.inner.read_string(schema)?,
        };
        self.note(Value::Text(text), Blob::new(Vec::new()))
    }
    fn read_timestamp(&mut self, schema: &Schema<'_>) -> Result<DateTime> {
        let epoch = DateTime::from_secs(0);
        match self.form {
            Form::Json => self.json(schema).map(|_| epoch),
            Form::Xml => {
                let text = self.inner.read_string(schema)?;
                self.note(Value::Text(text), epoch)
            }
            Form::Cbor => {
                let time = self.inner.read_timestamp(schema)?;
                let seconds = match time.subsec_nanos() {
                    0 => whole_number(time.secs()),
                    _ => Number::Float(time.as_secs_f64()),
                };
                self.note(Value::Number(seconds), time)
            }
        }
    }
    fn read_document(&mut self, schema: &Schema<'_>) -> Result<Document> {
        self.json(schema)
    }

    fn is_null(&self) -> bool {
        self.inner.is_null()
    }
    fn read_null(&mut self) -> Result {
        self.inner.read_null()?;
        self.note(Value::Null, ())
    }
    fn skip_value(&mut self) -> Result {
        self.inner.skip_value()
    }
    fn container_size(&self) -> Option<usize> {
        self.inner.container_size()
    }
}

/// An output is a structure: nothing else is asked for.
macro_rules! nothing_else {
    ($($read:ident: $t:ty;)*) => {$(
        fn $read(&mut self, _: &Schema<'_>) -> Result<$t> {
            Err(SerdeError::custom("an output is a structure"))
        }
    )*};
}

impl ShapeDeserializer for Whole<'_> {
    fn read_struct(
        &mut self,
        schema: &Schema<'_>,
        consumer: &mut dyn FnMut(&Schema<'_>, &mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        let mut inner = self.protocol.deserialize_response(self.response, schema, self.cfg)?;
        let mut recorder = Recorder { inner: &mut *inner, form: self.form, value: None };
        recorder.read_struct(schema, consumer)?;
        self.value = recorder.value;
        Ok(())
    }
    fn read_list(
        &mut self,
        _: &Schema<'_>,
        _: &mut dyn FnMut(&mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        Err(SerdeError::custom("an output is a structure"))
    }
    fn read_map(
        &mut self,
        _: &Schema<'_>,
        _: &mut dyn FnMut(String, &mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        Err(SerdeError::custom("an output is a structure"))
    }
    nothing_else! {
        read_boolean: bool;
        read_byte: i8;
        read_short: i16;
        read_integer: i32;
        read_long: i64;
        read_float: f32;
        read_double: f64;
        read_big_integer: BigInteger;
        read_big_decimal: BigDecimal;
        read_string: String;
        read_blob: Blob;
        read_timestamp: DateTime;
        read_document: Document;
    }
    fn is_null(&self) -> bool {
        false
    }
    fn container_size(&self) -> Option<usize> {
        None
    }
}
