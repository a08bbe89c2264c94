//! When two bodies say the same, by protocol. In REST protocols a body may be bytes or text that the protocol does not
//! read: those are the same only to the byte.

mod cbor;
mod form;
#[path = "../../conformance/src/xml.rs"]
pub mod xml;

pub use form::with_plain_user_data;

use serde_json::{Number, Value};

/// Whether two bodies are the same in a protocol, as botocore calls it.
///
/// # Errors
/// Where they differ, or that there is no comparison for the protocol yet: clients for it cannot be generated
/// either.
pub fn compare(protocol: &str, expected: &[u8], actual: &[u8]) -> Result<(), String> {
    match protocol {
        "rest-json" | "rest-xml" if expected == actual => Ok(()),
        "json" | "rest-json" => compare_json(expected, actual),
        "rest-xml" => compare_xml(expected, actual),
        "query" | "ec2" => form::compare(expected, actual),
        "smithy-rpc-v2-cbor" => compare_cbor(expected, actual),
        other => Err(format!("bodies of the protocol {other} cannot be compared yet")),
    }
}

fn compare_json(expected: &[u8], actual: &[u8]) -> Result<(), String> {
    compare_values(expected, actual, |bytes| serde_json::from_slice(bytes).map_err(|err| err.to_string()))
}

/// Elements in their order, since clients write members in the model's; attributes in any, and an element without content
/// in either form.
fn compare_xml(expected: &[u8], actual: &[u8]) -> Result<(), String> {
    let read = |bytes| std::str::from_utf8(bytes).map_err(|err| err.to_string()).and_then(xml::in_order);
    let (expected, actual) = match (read(expected), read(actual)) {
        (Ok(expected), Ok(actual)) => (expected, actual),
        (expected, actual) => {
            return Err(format!("two bodies differ, and not both are XML: {expected:?} {actual:?}"))
        }
    };
    same_element(&expected, &actual, "")
}

fn same_element(expected: &xml::Element, actual: &xml::Element, path: &str) -> Result<(), String> {
    let path = format!("{path}/{}", expected.name);
    let head = |its: &xml::Element| (its.name.clone(), its.attributes.clone(), its.text.clone());
    if head(expected) != head(actual) {
        return Err(format!("{path} is {:?}, and should be {:?}", head(actual), head(expected)));
    }
    let names = |its: &xml::Element| its.children.iter().map(|child| child.name.clone()).collect::<Vec<_>>();
    if names(expected) != names(actual) {
        return Err(format!("{path} has {:?}, and should have {:?}", names(actual), names(expected)));
    }
    let mut pairs = expected.children.iter().zip(&actual.children);
    pairs.try_for_each(|(expected, actual)| same_element(expected, actual, &path))
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
    fn xml_by_elements() {
        let same = |a: &str, b: &str| compare("rest-xml", a.as_bytes(), b.as_bytes());
        assert_eq!(
            same("<a x='1' y='2'><b/></a>", "<?xml version=\"1.0\"?><a y=\"2\" x=\"1\"><b></b></a>"),
            Ok(())
        );
        assert_eq!(same("bytes", "bytes"), Ok(()));
        for (a, b) in [
            ("<a><b/><c/></a>", "<a><c/><b/></a>"),
            ("<a><b/><b/></a>", "<a><b/></a>"),
            ("<a>1</a>", "<a>1 </a>"),
            ("<a x='1'/>", "<a/>"),
            ("<a/>", "<b/>"),
            ("<a/>", ""),
            ("bytes", "octets"),
        ] {
            assert!(same(a, b).is_err(), "{a} {b}");
            assert!(same(b, a).is_err(), "{b} {a}");
        }
    }

    #[test]
    fn no_comparison_is_no_equality() {
        assert!(compare("rest-yaml", b"<a/>", b"<a/>").is_err());
    }
}
