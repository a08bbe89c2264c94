//! The values that are not declared: scalars, lists, maps, optional and boxed values, enums.

use super::{read, write, Kind, Result, Value, Via};
use aws_smithy_schema::serde::{ShapeDeserializer, ShapeSerializer};
use aws_smithy_schema::{prelude, shape_id, Schema, ShapeType};
use aws_smithy_types::error::metadata::ErrorMetadata;
use aws_smithy_types::{Blob, DateTime, Document};
use std::collections::HashMap;
use std::convert::Infallible;
use std::fmt;
use std::hash::Hash;
use std::str::FromStr;

/// What a required member holds when the service leaves it out of a response.
pub fn missing<T: Value>() -> T {
    T::Via::missing()
}

/// The schema of a list that no member targets: an element of a list, say.
static LIST: Schema<'static> = Schema::new(shape_id!("com.amazonaws", "List"), ShapeType::List);

/// As [`LIST`], of a map.
static MAP: Schema<'static> = Schema::new(shape_id!("com.amazonaws", "Map"), ShapeType::Map);

/// As [`MAP`], where the values are structures, unions, lists or maps.
static MAP_OF_AGGREGATES: Schema<'static> =
    Schema::new_map(shape_id!("com.amazonaws", "Map"), &prelude::STRING, &AGGREGATE);

/// The values of a map of which nothing is declared: they are structures, unions, lists or maps.
static AGGREGATE: Schema<'static> =
    Schema::new(shape_id!("com.amazonaws", "Map", "value"), ShapeType::Structure);

/// The schema of a member or element with what it says where its list or map is not declared.
pub(super) fn of_kind(kind: Kind, schema: Schema<'static>) -> Schema<'static> {
    match kind.shape {
        ShapeType::Map if kind.of_note => schema.with_map_members(&prelude::STRING, &AGGREGATE),
        ShapeType::List if kind.of_note => schema.with_list_member(&prelude::TIMESTAMP),
        _ => schema,
    }
}

/// The schema of a container's elements. Where the container is not declared, elements bring their own; structures
/// always do, because codecs look for their members there.
fn element<'a, T: Value>(container: &'a Schema<'a>) -> &'a Schema<'a> {
    match container.member() {
        Some(element) if !matches!(element.shape_type(), ShapeType::Structure | ShapeType::Union) => element,
        _ => T::Via::schema(),
    }
}

/// The strategy of enums: text on the wire.
#[derive(Debug)]
pub struct ViaString;
impl<T: for<'a> From<&'a str> + AsRef<str>> Via<T> for ViaString {
    const KIND: Kind = Kind::of(ShapeType::String);
    fn schema() -> &'static Schema<'static> {
        &prelude::STRING
    }
    fn write(value: &T, schema: &Schema<'_>, ser: &mut dyn ShapeSerializer) -> Result {
        ser.write_string(schema, value.as_ref())
    }
    fn read(schema: &Schema<'_>, de: &mut dyn ShapeDeserializer) -> Result<T> {
        Ok(T::from(de.read_string(schema)?.as_str()))
    }
    fn missing() -> T {
        // The text that the official crates use.
        T::from("no value was set")
    }
}

/// The strategy of the types in this module: each has its own.
#[derive(Debug)]
pub struct Own;

macro_rules! scalars {
    ($($t:ty, $kind:ident, $schema:ident, $write:ident, $read:ident, |$v:ident| $written:expr, $missing:expr;)*) => {$(
        impl Value for $t {
            type Via = Own;
        }
        impl Via<$t> for Own {
            const KIND: Kind = Kind::of(ShapeType::$kind);
            fn schema() -> &'static Schema<'static> {
                &prelude::$schema
            }
            #[inline]
            fn write($v: &$t, schema: &Schema<'_>, ser: &mut dyn ShapeSerializer) -> Result {
                ser.$write(schema, $written)
            }
            fn read(schema: &Schema<'_>, de: &mut dyn ShapeDeserializer) -> Result<$t> {
                de.$read(schema)
            }
            fn missing() -> $t {
                $missing
            }
        }
    )*};
}
scalars! {
    String, String, STRING, write_string, read_string, |v| v, String::new();
    bool, Boolean, BOOLEAN, write_boolean, read_boolean, |v| *v, false;
    i8, Byte, BYTE, write_byte, read_byte, |v| *v, 0;
    i16, Short, SHORT, write_short, read_short, |v| *v, 0;
    i32, Integer, INTEGER, write_integer, read_integer, |v| *v, 0;
    i64, Long, LONG, write_long, read_long, |v| *v, 0;
    f32, Float, FLOAT, write_float, read_float, |v| *v, 0.0;
    f64, Double, DOUBLE, write_double, read_double, |v| *v, 0.0;
    Blob, Blob, BLOB, write_blob, read_blob, |v| v.clone(), Blob::new(Vec::new());
    DateTime, Timestamp, TIMESTAMP, write_timestamp, read_timestamp, |v| v, DateTime::from_secs(0);
    Document, Document, DOCUMENT, write_document, read_document, |v| v, Document::Null;
}

impl<T: Value> Value for Vec<T> {
    type Via = Own;
}
impl<T: Value> Via<Vec<T>> for Own {
    const KIND: Kind = Kind::list(T::Via::KIND);
    fn schema() -> &'static Schema<'static> {
        &LIST
    }
    fn write(value: &Vec<T>, schema: &Schema<'_>, ser: &mut dyn ShapeSerializer) -> Result {
        let element = element::<T>(schema);
        ser.write_list_with_length(schema, value.len(), &|ser| {
            value.iter().try_for_each(|item| T::Via::write_element(item, element, ser))
        })
    }
    fn read(schema: &Schema<'_>, de: &mut dyn ShapeDeserializer) -> Result<Vec<T>> {
        let element = element::<T>(schema);
        // Without asking for the number of elements: a codec of text can only count by reading them all.
        let mut out = Vec::new();
        de.read_list(schema, &mut |de| {
            if de.is_null() && !T::Via::NULLABLE {
                return de.read_null();
            }
            out.push(read(element, de)?);
            Ok(())
        })?;
        Ok(out)
    }
    fn missing() -> Vec<T> {
        Vec::new()
    }
}

/// A key of a map: a string, or an enum of strings.
#[doc(hidden)]
pub trait Key:
    AsRef<str> + FromStr<Err = Infallible> + Eq + Hash + Clone + fmt::Debug + Send + Sync + 'static
{
}
impl<K> Key for K where
    K: AsRef<str> + FromStr<Err = Infallible> + Eq + Hash + Clone + fmt::Debug + Send + Sync + 'static
{
}

fn key<K: Key>(text: String) -> K {
    match K::from_str(&text) {
        Ok(key) => key,
        Err(never) => match never {},
    }
}

impl<K: Key, T: Value> Value for HashMap<K, T> {
    type Via = Own;
}
impl<K: Key, T: Value> Via<HashMap<K, T>> for Own {
    const KIND: Kind = Kind::map(T::Via::KIND);
    fn schema() -> &'static Schema<'static> {
        match Kind::map(T::Via::KIND).of_note {
            true => &MAP_OF_AGGREGATES,
            false => &MAP,
        }
    }
    fn write(value: &HashMap<K, T>, schema: &Schema<'_>, ser: &mut dyn ShapeSerializer) -> Result {
        let (key_schema, element) = (schema.key().unwrap_or(&prelude::STRING), element::<T>(schema));
        ser.write_map_with_length(schema, value.len(), &|ser| {
            value.iter().try_for_each(|(key, item)| {
                ser.write_string(key_schema, key.as_ref())?;
                T::Via::write_element(item, element, ser)
            })
        })
    }
    fn read(schema: &Schema<'_>, de: &mut dyn ShapeDeserializer) -> Result<HashMap<K, T>> {
        let element = element::<T>(schema);
        let mut out = HashMap::new();
        de.read_map(schema, &mut |text, de| {
            if de.is_null() && !T::Via::NULLABLE {
                return de.read_null();
            }
            out.insert(key(text), read(element, de)?);
            Ok(())
        })?;
        Ok(out)
    }
    fn missing() -> HashMap<K, T> {
        HashMap::new()
    }
}

impl<T: Value> Value for Option<T> {
    type Via = Own;
}
impl<T: Value> Via<Option<T>> for Own {
    const KIND: Kind = T::Via::KIND;
    const NULLABLE: bool = true;
    fn schema() -> &'static Schema<'static> {
        T::Via::schema()
    }
    fn present(value: &Option<T>) -> bool {
        value.is_some()
    }
    fn write(value: &Option<T>, schema: &Schema<'_>, ser: &mut dyn ShapeSerializer) -> Result {
        match value {
            Some(value) => write(value, schema, ser),
            None => ser.write_null(schema),
        }
    }
    fn read(schema: &Schema<'_>, de: &mut dyn ShapeDeserializer) -> Result<Option<T>> {
        if de.is_null() {
            de.read_null()?;
            return Ok(None);
        }
        read(schema, de).map(Some)
    }
    /// Only a member that is to be filled in asks for it.
    fn missing() -> Option<T> {
        Some(missing())
    }
}

impl<T: Value> Value for Box<T> {
    type Via = Own;
}
impl<T: Value> Via<Box<T>> for Own {
    const KIND: Kind = T::Via::KIND;
    fn schema() -> &'static Schema<'static> {
        T::Via::schema()
    }
    fn write(value: &Box<T>, schema: &Schema<'_>, ser: &mut dyn ShapeSerializer) -> Result {
        write(&**value, schema, ser)
    }
    fn read(schema: &Schema<'_>, de: &mut dyn ShapeDeserializer) -> Result<Box<T>> {
        read(schema, de).map(Box::new)
    }
    fn missing() -> Box<T> {
        Box::new(missing())
    }
}

/// An error's metadata stands beside its members: compared and printed with them, never on the wire.
impl Value for ErrorMetadata {
    type Via = Own;
}
impl Via<ErrorMetadata> for Own {
    const KIND: Kind = Kind::of(ShapeType::Document);
    fn schema() -> &'static Schema<'static> {
        &prelude::DOCUMENT
    }
    fn write(_: &ErrorMetadata, _: &Schema<'_>, _: &mut dyn ShapeSerializer) -> Result {
        Ok(())
    }
    fn read(_: &Schema<'_>, _: &mut dyn ShapeDeserializer) -> Result<ErrorMetadata> {
        Ok(ErrorMetadata::default())
    }
    fn missing() -> ErrorMetadata {
        ErrorMetadata::default()
    }
}
