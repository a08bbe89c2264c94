//! Values of every kind, taken apart and put together by hand.

use aws_sdk_dynamodb::primitives::Blob;
use aws_sdk_dynamodb::types::AttributeValue;
use std::collections::HashMap;

/// An attribute of each kind that there is, with one list and one map inside another.
pub fn one_of_each() -> HashMap<String, AttributeValue> {
    let inner =
        HashMap::from([("deep".to_owned(), AttributeValue::L(vec![AttributeValue::N("-1.50".into())]))]);
    [
        ("s", AttributeValue::S("t\u{e9}xt \"quoted\"".to_owned())),
        ("n", AttributeValue::N("12345678901234567890.5".to_owned())),
        ("b", AttributeValue::B(Blob::new(*b"\x00\x01\xff"))),
        ("bool", AttributeValue::Bool(false)),
        ("null", AttributeValue::Null(true)),
        ("l", AttributeValue::L(vec![AttributeValue::S(String::new()), AttributeValue::M(inner)])),
        ("m", AttributeValue::M(HashMap::new())),
        ("ss", AttributeValue::Ss(vec!["a".to_owned(), "b".to_owned()])),
        ("ns", AttributeValue::Ns(vec!["1".to_owned(), "2.0".to_owned()])),
        ("bs", AttributeValue::Bs(vec![Blob::new("x"), Blob::new(Vec::new())])),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into()
}

/// A value as a person reads it.
pub fn shown(value: &AttributeValue) -> String {
    let all = |values: &[String]| format!("{{{}}}", values.join(", "));
    match value {
        AttributeValue::S(text) => format!("{text:?}"),
        AttributeValue::N(number) => number.clone(),
        AttributeValue::B(bytes) => format!("{} bytes", bytes.as_ref().len()),
        AttributeValue::Bool(flag) => flag.to_string(),
        AttributeValue::Null(_) => "null".to_owned(),
        AttributeValue::L(values) => {
            format!("[{}]", values.iter().map(shown).collect::<Vec<_>>().join(", "))
        }
        AttributeValue::M(members) => {
            let mut lines: Vec<_> = members.iter().map(|(k, v)| format!("{k}: {}", shown(v))).collect();
            lines.sort();
            format!("{{{}}}", lines.join(", "))
        }
        AttributeValue::Ss(values) | AttributeValue::Ns(values) => all(values),
        AttributeValue::Bs(values) => format!("{} blobs", values.len()),
        // The enum is not exhaustive, and `Unknown` stands for kinds that this version does not know.
        other if other.is_unknown() => "?".to_owned(),
        other => format!("{other:?}"),
    }
}

/// The whole number in an attribute, if it is one.
pub fn whole(value: Option<&AttributeValue>) -> Result<i64, String> {
    let value = value.ok_or("no such attribute")?;
    let digits: &String = value.as_n().map_err(|other| format!("not a number: {other:?}"))?;
    digits.parse().map_err(|error| format!("{digits}: {error}"))
}
