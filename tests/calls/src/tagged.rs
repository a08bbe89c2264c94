//! Between the client's types and JSON that says what each value is, in both directions.
//!
//! Structures are objects under the model's member names, whatever a member is called on the wire, and where it
//! goes there. What JSON has no kind for is an object with one key: `{"$timestamp": "2026-01-01T00:00:00Z"}`,
//! `{"$blob": "base64"}`, `{"$float": "NaN"}`. No protocol and no codec of the runtime has a part in it, so what those
//! do wrong shows.

mod read;
mod write;

use aws_smithy_types::byte_stream::ByteStream;
use aws_smithy_types::date_time::Format;
use aws_smithy_types::{base64, DateTime};
use botosmith_runtime::shape::{as_struct, read_structure, schema, Partial, Shape, SlotMut};
use serde_json::{json, Map, Value};
use std::any::Any;

pub(crate) const TIMESTAMP: &str = "$timestamp";
pub(crate) const BLOB: &str = "$blob";
pub(crate) const FLOAT: &str = "$float";
pub(crate) const UNKNOWN: &str = "$unknown";

/// A structure from JSON. Timestamps and blobs may also stand there as JSON protocols write them.
///
/// # Errors
/// Where a value is of another kind than the type wants, or a structure has no such member.
pub fn read<T: Shape>(json: &Value) -> Result<T, String> {
    read_structure(&mut read::Reader::new(json)).map_err(|err| err.to_string())
}

/// What a structure's builder holds after its setters were called with the members of `json`. A stream of bytes stands
/// there as a blob.
///
/// # Errors
/// What [`read`] says.
pub fn read_fields<T: Shape>(json: &Value) -> Result<T::Partial, String> {
    let mut fields = read::<T::Partial>(json)?;
    let members = schema::<T::Partial>().members();
    fields.visit_mut(&mut |slots: &mut [SlotMut<'_>]| {
        for (member, slot) in members.iter().zip(slots) {
            if let Some(stream) = (&mut **slot as &mut dyn Any).downcast_mut::<Option<ByteStream>>() {
                let bytes = member.member_name().and_then(|name| blob(&json[name]));
                *stream = bytes.map(ByteStream::from);
            }
        }
    });
    Ok(fields)
}

/// JSON of a structure; absent members are absent. A union of which nothing is known is `{"$unknown": ""}`.
///
/// # Errors
/// What a member's own codec says.
pub fn write<T: Shape>(value: &T) -> Result<Value, String> {
    use aws_smithy_schema::serde::ShapeSerializer;
    let mut writer = write::Writer::default();
    writer.write_struct(schema::<T::Partial>(), &as_struct(value)).map_err(|err| err.to_string())?;
    Ok(writer.finish())
}

/// The same JSON as JSON protocols write it by default: timestamps in seconds, blobs as text.
pub fn plain(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(plain).collect(),
        Value::Object(members) => match tag(members) {
            Some((TIMESTAMP, text)) => match timestamp(text) {
                Ok(time) => time.as_secs_f64().into(),
                Err(_) => value.clone(),
            },
            Some((_, text)) => text.into(),
            None => members.iter().map(|(name, member)| (name.clone(), plain(member))).collect(),
        },
        other => other.clone(),
    }
}

/// The tag and its text, where an object is one.
pub(crate) fn tag(members: &Map<String, Value>) -> Option<(&str, &str)> {
    let mut members = members.iter();
    match (members.next(), members.next()) {
        (Some((tag, Value::String(text))), None) if [TIMESTAMP, BLOB, FLOAT].contains(&tag.as_str()) => {
            Some((tag, text))
        }
        _ => None,
    }
}

/// The time of a tagged timestamp; `None` where the value is something else.
pub fn time(value: &Value) -> Option<DateTime> {
    let (tag, text) = tag(value.as_object()?)?;
    timestamp(text).ok().filter(|_| tag == TIMESTAMP)
}

/// The bytes of a tagged blob; `None` where the value is something else.
pub fn blob(value: &Value) -> Option<Vec<u8>> {
    let (tag, text) = tag(value.as_object()?)?;
    base64::decode(text).ok().filter(|_| tag == BLOB)
}

/// Bytes as JSON.
pub fn of_blob(bytes: &[u8]) -> Value {
    json!({BLOB: base64::encode(bytes)})
}

pub(crate) fn timestamp(text: &str) -> Result<DateTime, String> {
    DateTime::from_str(text, Format::DateTime).map_err(|err| err.to_string())
}

/// All of a time, down to the nanosecond: the library's own text stops at the microsecond.
pub(crate) fn timestamp_text(time: &DateTime) -> Result<String, String> {
    let seconds = DateTime::from_secs(time.secs()).fmt(Format::DateTime).map_err(|err| err.to_string())?;
    let fraction = format!(".{:09}", time.subsec_nanos());
    let fraction = fraction.trim_end_matches('0').trim_end_matches('.');
    Ok(format!("{}{fraction}Z", seconds.trim_end_matches('Z')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn timestamps_to_the_nanosecond() {
        for text in ["1994-10-30T22:52:56.613999962Z", "1969-12-31T23:59:59.5Z", "1970-01-01T00:00:10Z"] {
            let time = timestamp(text).expect("a time");
            assert_eq!(timestamp_text(&time).as_deref(), Ok(text));
        }
    }

    #[test]
    fn plain_knows_tags_from_members() {
        let value = json!({
            "at": {TIMESTAMP: "2023-11-14T22:13:20.5Z"}, "bytes": [{BLOB: "aGk="}], "far": {FLOAT: "NaN"},
            "union": {"name": "text"},
        });
        let expected = json!({
            "at": 1_700_000_000.5, "bytes": ["aGk="], "far": "NaN", "union": {"name": "text"},
        });
        assert_eq!(plain(&value), expected);
    }
}
