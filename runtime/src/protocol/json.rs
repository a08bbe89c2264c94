//! The codec of all protocols in JSON: the published one, with the settings under which it reads what the released crates read.

use aws_smithy_json::codec::{JsonCodec, JsonCodecSettings};
use aws_smithy_schema::ShapeId;
use aws_smithy_types::date_time::Format;

/// The codec of the protocol with that id.
pub(super) fn codec(protocol: ShapeId<'static>) -> JsonCodec {
    let settings = JsonCodecSettings::builder()
        .use_json_name(true)
        .default_timestamp_format(Format::EpochSeconds)
        .protocol_id(protocol)
        .allow_integral_float_numbers(true)
        .enforce_strictness(true)
        .allow_leading_zeros(true)
        .allow_trailing_decimal_point(true)
        .allow_empty_integer_part(true)
        .build();
    JsonCodec::new(settings)
}
