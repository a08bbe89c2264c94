//! When two bodies say the same, by protocol. XML is not here: no request of these protocols has it.

mod cbor;
mod form;

pub use form::with_plain_user_data;

use serde_json::{Number, Value};

/// Whether two bodies are the same in a protocol, as botocore calls it.
///
/// # Errors
/// Where they differ, or that there is no comparison for the protocol yet: clients for it cannot be generated
/// either.
pub fn compare(protocol: &str, expected: &[u8], actual: &[u8]) -> Result<(), String> {
    match protocol {
        "json" | "rest-json" => compare_json(expected, actual),
        "query" | "ec2" => form::compare(expected, actual),
        "smithy-rpc-v2-cbor" => compare_cbor(expected, actual),
        other => Err(format!("bodies of the protocol {other} cannot be compared yet")),
    }
}

fn compare_json(expected: &[u8], actual: &[u8]) -> Result<(), String> {
    compare_values(expected, actual, |bytes| serde_json::from_slice(bytes).map_err(|err| err.to_string()))
}

/// Numbers by value: botocore writes a whole one where it can.
fn compare_cbor(expected: &[u8], actual: &[u8]) -> Result<(), String> {
    compare_values(expected, actual, cbor::read)
}

fn compare_values(
    expected: &[u8],
    actual: &[u8],
    read: fn(&[u8]) -> Result<Value, String>,
) -> Result<(), String> {
    if expected.is_empty() || actual.is_empty() {
        return match expected == actual {
            true => Ok(()),
            false => Err(format!("one body of two is empty: {expected:?} {actual:?}")),
        };
    }
    same(&read(expected)?, &read(actual)?, "")
}

/// Whether two JSON values are equal: objects in any order, numbers by value.
///
/// # Errors
/// Where the first difference is.
pub fn same(expected: &Value, actual: &Value, path: &str) -> Result<(), String> {
    match (expected, actual) {
        (Value::Object(expected), Value::Object(actual)) => {
            if let Some(name) = actual.keys().find(|name| !expected.contains_key(*name)) {
                return Err(format!("{path}/{name} is {}, and should be absent", actual[name]));
            }
            expected.iter().try_for_each(|(name, expected)| match actual.get(name) {
                Some(actual) => same(expected, actual, &format!("{path}/{name}")),
                None => Err(format!("{path}/{name} is absent, and should be {expected}")),
            })
        }
        (Value::Array(expected), Value::Array(actual)) if expected.len() == actual.len() => {
            let mut pairs = expected.iter().zip(actual).enumerate();
            pairs.try_for_each(|(index, (expected, actual))| {
                same(expected, actual, &format!("{path}/{index}"))
            })
        }
        (Value::Number(expected), Value::Number(actual)) if equal(expected, actual) => Ok(()),
        (expected, actual) if expected == actual => Ok(()),
        (expected, actual) => Err(format!("{path} is {actual}, and should be {expected}")),
    }
}

fn equal(a: &Number, b: &Number) -> bool {
    match (a.as_i128(), b.as_i128()) {
        (Some(a), Some(b)) => a == b,
        _ => a.as_f64() == b.as_f64(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_by_value() {
        let same = |a: &str, b: &str| compare("json", a.as_bytes(), b.as_bytes());
        assert_eq!(same(r#"{"a": 1.0, "b": [null, "\u00e9"]}"#, r#"{"b":[null,"é"],"a":1}"#), Ok(()));
        assert_eq!(same("", ""), Ok(()));
        for (a, b) in [
            (r#"{"a": 1}"#, "{}"),
            ("{}", r#"{"a": null}"#),
            ("[1, 2]", "[2, 1]"),
            ("[1]", "[1, 1]"),
            ("[1]", "[1.5]"),
            ("9007199254740993", "9007199254740992"),
            (r#"[""]"#, "[null]"),
            ("", "{}"),
            ("{", "{"),
        ] {
            assert!(same(a, b).is_err(), "{a} {b}");
            assert!(same(b, a).is_err(), "{b} {a}");
        }
    }

    #[test]
    fn no_comparison_is_no_equality() {
        assert!(compare("rest-xml", b"<a/>", b"<a/>").is_err());
    }
}
