//! Between JSON and the client's types, in both directions, by the runtime's own reader and writer. What they
//! do wrong the same way in both directions is for the tests to see in `Debug` texts and through accessors.

use aws_smithy_json::codec::{JsonCodec, JsonCodecSettings};
use aws_smithy_schema::codec::Codec;
use aws_smithy_schema::serde::{SerdeError, ShapeDeserializer, ShapeSerializer};
use aws_smithy_types::date_time::Format;
use botosmith_runtime::builder::Held;
use botosmith_runtime::shape::{as_struct, read_structure, schema, Partial, Shape, SlotMut};
use serde_json::Value;

fn codec() -> JsonCodec {
    let settings = JsonCodecSettings::builder().use_json_name(false);
    JsonCodec::new(settings.default_timestamp_format(Format::EpochSeconds).build())
}

/// A structure from JSON.
///
/// # Errors
/// What the codec says.
pub fn read<T: Shape>(json: &Value) -> Result<T, String> {
    let text = json.to_string();
    read_structure(&mut codec().create_deserializer(text.as_bytes())).map_err(|err| err.to_string())
}

/// What a structure's builder holds after its setters were called with the members of `json`.
///
/// # Errors
/// What the codec says.
pub fn read_partial<T: Shape>(json: &Value) -> Result<T::Partial, String> {
    let text = json.to_string();
    let (codec, mut partial, mut result) = (codec(), T::Partial::empty(), Ok(()));
    partial.visit_mut(&mut |slots: &mut [SlotMut<'_>]| {
        result = codec.create_deserializer(text.as_bytes()).read_struct(
            schema::<T::Partial>(),
            &mut |member, de| match member.member_index().and_then(|index| slots.get_mut(index)) {
                Some(slot) => slot.read(member, de),
                None => Err(SerdeError::custom("no such member")),
            },
        );
    });
    result.map(|()| partial).map_err(|err| err.to_string())
}

/// JSON of a structure.
///
/// # Errors
/// What the codec says.
pub fn write<T: Shape>(value: &T) -> Result<Value, String> {
    let mut serializer = codec().create_serializer();
    serializer.write_struct(schema::<T::Partial>(), &as_struct(value)).map_err(|err| err.to_string())?;
    serde_json::from_slice(&serializer.finish()).map_err(|err| err.to_string())
}

/// What builders keep fields in: the fields themselves, or, where one of them is a stream, what holds them.
pub trait Holds<F> {
    /// Holds these.
    fn hold(fields: F) -> Self;
}

impl<F> Holds<F> for F {
    fn hold(fields: F) -> Self {
        fields
    }
}

impl<F> Holds<F> for Held<F> {
    fn hold(fields: F) -> Self {
        Held(fields)
    }
}

/// A builder that holds other fields: each builder keeps them in a field of this name.
#[macro_export]
macro_rules! holding {
    ($builder:expr, $fields:expr) => {{
        let mut builder = $builder;
        builder.fields = $crate::codec::Holds::hold($fields);
        builder
    }};
}
