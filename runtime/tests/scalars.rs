//! Every kind of scalar, read by the protocol of the runtime and, from the same bytes, by the token parser that the
//! released official crates read with: both give the same, apart from the differences that are listed here.

use aws_smithy_json::deserialize::error::DeserializeError;
use aws_smithy_json::deserialize::token::{
    expect_blob_or_null, expect_bool_or_null, expect_number_or_null, expect_start_object,
    expect_string_or_null, expect_timestamp_or_null,
};
use aws_smithy_json::deserialize::{json_token_iter, Token};
use aws_smithy_runtime_api::http::{Response, StatusCode};
use aws_smithy_schema::serde::{SerdeError, ShapeDeserializer};
use aws_smithy_schema::{shape_id, Schema, ShapeType};
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::date_time::Format;
use std::fmt::Debug;

const TEXTS: &[&str] = &[
    // Whole numbers, at the limits of all types and written in every way.
    "3",
    "3.0",
    "3.",
    "3.5",
    "1e2",
    "1E2",
    "1e+2",
    "1.5e3",
    "100e-2",
    "-0",
    "-0.0",
    "0.0",
    "0e5",
    "127",
    "128",
    "-129",
    "32768",
    "2147483648",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775809",
    "18446744073709551616",
    "9007199254740993",
    "9007199254740993.0",
    "1e18",
    "1e19",
    "1e30",
    "01",
    "-01",
    // Fractions, and what no type holds.
    "0.1",
    "-.5",
    "3.4e39",
    "1e-50",
    "1E400",
    "-1E400",
    "1e-400",
    // Texts.
    "\"3\"",
    "\"3.0\"",
    "\"NaN\"",
    "\"Infinity\"",
    "\"-Infinity\"",
    "\"nan\"",
    "\"inf\"",
    "\"true\"",
    "\"false\"",
    "\"\"",
    "\"abc\"",
    "\"aGVsbG8=\"",
    "\"aGVsbG8\"",
    "\"a-_b\"",
    "\"\\u00e9\\n\"",
    "\"\\ud83d\\ude00\"",
    "\"\\ud83d\"",
    "\"\\x\"",
    "\"a\tb\"",
    "\"1700000000\"",
    "\"2020-01-01T00:00:00Z\"",
    "\"2020-01-01T00:00:00+01:00\"",
    "\"Wed, 21 Oct 2015 07:28:00 GMT\"",
    // Moments.
    "1700000000.123456789",
    "1700000000.999999999",
    "-1.5",
    "253402300800",
    "1e12",
    "-1e12",
    "-62135596801",
    "123456789012345678",
    "99999999999999999999",
    // Other values, and no values.
    "true",
    "false",
    "null",
    "NaN",
    "Infinity",
    "{}",
    "[]",
    "+1",
    ".5",
    "- 1",
    "1 2",
    "tru",
    "truex",
    "nul",
    "--1",
    "1e",
    "1e5.5",
    "0x10",
];

/// Kind, text, and what the runtime makes of it, where the released parser makes something else of it.
const DIFFERENCES: &[(&str, &str, &str)] = &[
    // The released parser goes by way of the nearest double, and the codec by the digits: it is exact, as botocore.
    ("long", "9007199254740993.0", "9007199254740993"),
    ("timestamp", "9007199254740993", "9007199254740993"),
    ("timestamp", "123456789012345678", "123456789012345678"),
    ("integer", "1700000000.999999999", "error"),
    ("long", "1700000000.999999999", "error"),
    ("byte", "1e-400", "error"),
    ("short", "1e-400", "error"),
    ("integer", "1e-400", "error"),
    ("long", "1e-400", "error"),
    ("long", "-9223372036854775809", "error"),
    // A moment that no `DateTime` holds is an error, and not the last moment that one holds.
    ("timestamp", "9223372036854775808", "error"),
    ("timestamp", "-9223372036854775809", "error"),
    ("timestamp", "18446744073709551616", "error"),
    ("timestamp", "99999999999999999999", "error"),
    ("timestamp", "1e19", "error"),
    ("timestamp", "1e30", "error"),
    ("timestamp", "3.4e39", "error"),
    // As botocore.
    ("timestamp", "\"2020-01-01T00:00:00Z\"", "2020-01-01T00:00:00Z"),
    ("timestamp", "\"2020-01-01T00:00:00+01:00\"", "2019-12-31T23:00:00Z"),
    ("float", "1E400", "inf"),
    ("float", "-1E400", "-inf"),
    ("double", "1E400", "inf"),
    ("double", "-1E400", "-inf"),
    // The sign of nothing.
    ("float", "-0", "-0.0"),
    ("double", "-0", "-0.0"),
];

type Outcome = Result<Option<String>, String>;
type Next<'a> = Option<Result<Token<'a>, DeserializeError>>;

/// What the runtime's protocol reads as the only member of a response.
fn runtime<T: Debug>(
    text: &str,
    kind: ShapeType,
    read: fn(&mut dyn ShapeDeserializer, &Schema<'_>) -> Result<T, SerdeError>,
) -> Outcome {
    let member = Schema::new_member(shape_id!("test", "Holder", "value"), kind, "value", 0);
    let members = [&member];
    let schema = Schema::new_struct(shape_id!("test", "Holder"), ShapeType::Structure, &members);
    let body = format!("{{\"value\":{text}}}");
    let response = Response::new(StatusCode::try_from(200).unwrap(), SdkBody::from(body));
    let cfg = ConfigBag::base();
    let protocol = botosmith_runtime::protocol::aws_json_1_1();
    let mut de = protocol.deserialize_response(&response, &schema, &cfg).map_err(|e| e.to_string())?;
    let mut value = None;
    de.read_struct(&schema, &mut |_, de| {
        value = Some(read(de, &member)?);
        Ok(())
    })
    .map_err(|e| e.to_string())?;
    Ok(value.map(|value| format!("{value:?}")))
}

/// What the released crates' parser reads in the same place.
fn released<T: Debug>(text: &str, read: fn(Next<'_>) -> Result<Option<T>, String>) -> Outcome {
    let body = format!("{{\"value\":{text}}}");
    let mut tokens = json_token_iter(body.as_bytes());
    expect_start_object(tokens.next()).map_err(|e| e.to_string())?;
    tokens.next().transpose().map_err(|e| e.to_string())?;
    let value = read(tokens.next())?;
    match (tokens.next().transpose().map_err(|e| e.to_string())?, tokens.next()) {
        (Some(Token::EndObject { .. }), None) => Ok(value.map(|value| format!("{value:?}"))),
        other => Err(format!("{other:?}")),
    }
}

fn number<T: TryFrom<aws_smithy_types::Number, Error: ToString>>(
    next: Next<'_>,
) -> Result<Option<T>, String> {
    let number = expect_number_or_null(next).map_err(|e| e.to_string())?;
    number.map(T::try_from).transpose().map_err(|e| e.to_string())
}

fn text(next: Next<'_>) -> Result<Option<String>, String> {
    let text = expect_string_or_null(next).map_err(|e| e.to_string())?;
    text.map(|text| Ok(text.to_unescaped().map_err(|e| e.to_string())?.into_owned())).transpose()
}

#[test]
fn every_kind_is_read_as_the_released_crates_read_it() {
    let mut found = Vec::new();
    let mut compare = |kind: &'static str, text: &'static str, runtime: Outcome, released: Outcome| {
        if runtime.as_ref().ok() != released.as_ref().ok() {
            let value = runtime.map_or("error".to_owned(), |value| value.unwrap_or("none".to_owned()));
            found.push((kind, text, value));
        }
    };
    macro_rules! kinds {
        ($($name:literal, $kind:ident, $read:ident, $released:expr;)*) => {$(
            for text in TEXTS {
                let ours = runtime(text, ShapeType::$kind, |de, schema| de.$read(schema));
                compare($name, text, ours, released(text, $released));
            }
        )*};
    }
    kinds! {
        "byte", Byte, read_byte, number::<i8>;
        "short", Short, read_short, number::<i16>;
        "integer", Integer, read_integer, number::<i32>;
        "long", Long, read_long, number::<i64>;
        "float", Float, read_float, |t| Ok(expect_number_or_null(t).map_err(|e| e.to_string())?.map(|n| n.to_f32_lossy()));
        "double", Double, read_double, |t| Ok(expect_number_or_null(t).map_err(|e| e.to_string())?.map(|n| n.to_f64_lossy()));
        "boolean", Boolean, read_boolean, |t| expect_bool_or_null(t).map_err(|e| e.to_string());
        "string", String, read_string, self::text;
        "blob", Blob, read_blob, |t| expect_blob_or_null(t).map_err(|e| e.to_string());
        "timestamp", Timestamp, read_timestamp, |t| expect_timestamp_or_null(t, Format::EpochSeconds).map_err(|e| e.to_string());
    }
    let mut wanted: Vec<_> =
        DIFFERENCES.iter().map(|(kind, text, value)| (*kind, *text, (*value).to_owned())).collect();
    for sorted in [&mut found, &mut wanted] {
        sorted.sort();
    }
    assert_eq!(found, wanted);
}
