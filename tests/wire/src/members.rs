//! What the exceptions do to the members that botocore read, before they are compared.

use serde_json::{json, Value};
use std::collections::BTreeMap;
use test_calls::tagged;

/// Puts values where required members are absent: `absent` says where, and of which kind their shapes are, or which text
/// stands for nothing.
///
/// # Errors
/// Where a path leads nowhere, or nothing stands for such a kind.
pub fn correct(members: &mut Value, absent: &BTreeMap<String, String>) -> Result<(), String> {
    for (path, kind) in absent {
        let value = match kind.as_str() {
            text if text.starts_with("text ") => json!(&text["text ".len()..]),
            "string" | "character" => json!(""),
            "enum" => json!("no value was set"),
            "integer" | "long" => json!(0),
            "float" | "double" => json!(0.0),
            "boolean" => json!(false),
            "timestamp" => json!({"$timestamp": "1970-01-01T00:00:00Z"}),
            "blob" => json!({"$blob": ""}),
            "list" => json!([]),
            "map" | "structure" => json!({}),
            "document" => Value::Null,
            "union" => json!({"$unknown": ""}),
            other => return Err(format!("{path}: nothing stands for an absent {other}")),
        };
        let (parent, name) = path.rsplit_once('/').ok_or("a path without a slash")?;
        let parent = members.pointer_mut(parent).and_then(Value::as_object_mut);
        parent.ok_or_else(|| format!("{path} has no parent"))?.insert(name.to_owned(), value);
    }
    Ok(())
}

/// Takes the nulls out of lists that have others in `actual`: a list in a document keeps them. Says whether there were any.
pub fn drop_null_elements(expected: &mut Value, actual: &Value) -> bool {
    match (expected, actual) {
        (Value::Array(expected), Value::Array(actual)) => {
            let count = expected.len();
            if count != actual.len() {
                expected.retain(|item| !item.is_null());
            }
            let dropped = expected.len() != count;
            expected
                .iter_mut()
                .zip(actual)
                .fold(dropped, |found, (expected, actual)| drop_null_elements(expected, actual) | found)
        }
        (Value::Object(expected), Value::Object(actual)) => expected
            .iter_mut()
            .filter_map(|(name, expected)| Some((expected, actual.get(name)?)))
            .fold(false, |found, (expected, actual)| drop_null_elements(expected, actual) | found),
        _ => false,
    }
}

/// Replaces timestamps by those at the same place of `actual` that are less than a microsecond away, which is all
/// that botocore's hold, or that are the millisecond below. Says whether there were any.
pub fn align_fractions(expected: &mut Value, actual: &Value) -> bool {
    if let (Some(theirs), Some(ours)) = (tagged::time(expected), tagged::time(actual)) {
        let (apart, below) = (theirs.as_nanos() - ours.as_nanos(), 1_000_000);
        let is_below = ours.as_nanos() % below == 0 && (0..=below).contains(&apart);
        let is_near = theirs != ours && (apart.abs() < 1_000 || is_below);
        if is_near {
            *expected = actual.clone();
        }
        return is_near;
    }
    // Not `any`: all of them are to be replaced.
    match (expected, actual) {
        (Value::Array(expected), Value::Array(actual)) => expected
            .iter_mut()
            .zip(actual)
            .fold(false, |found, (expected, actual)| align_fractions(expected, actual) | found),
        (Value::Object(expected), Value::Object(actual)) => expected
            .iter_mut()
            .filter_map(|(name, expected)| Some((expected, actual.get(name)?)))
            .fold(false, |found, (expected, actual)| align_fractions(expected, actual) | found),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(time: &str) -> Value {
        json!({"list": [{"$timestamp": time}]})
    }

    #[test]
    fn fractions_below_a_microsecond() {
        let ours = at("1994-10-30T22:52:56.613999962Z");
        let mut theirs = at("1994-10-30T22:52:56.614Z");
        assert!(align_fractions(&mut theirs, &ours));
        assert_eq!(theirs, ours);
        assert!(!align_fractions(&mut theirs, &ours), "nothing is left to do");
        let mut theirs = at("1994-10-30T22:52:56.614Z");
        assert!(align_fractions(&mut theirs, &at("1994-10-30T22:52:56.613Z")), "the millisecond below");
        for far in ["1994-10-30T22:52:56.613998Z", "1994-10-30T22:52:56.615Z", "1994-10-30T22:52:57.614Z"] {
            let mut theirs = at(far);
            assert!(!align_fractions(&mut theirs, &ours), "{far}");
            assert_eq!(theirs, at(far));
        }
    }

    #[test]
    fn nulls_in_lists_only() {
        let mut value = json!({"a": [null, {"b": [1, null]}], "c": null, "document": [null]});
        let dropped = json!({"a": [{"b": [1]}], "c": null, "document": [null]});
        assert!(drop_null_elements(&mut value, &dropped));
        assert_eq!(value, dropped);
        assert!(!drop_null_elements(&mut value, &dropped), "nothing is left to do");
    }

    #[test]
    fn what_is_absent_is_put_in() {
        let mut members = json!({"list": [{}]});
        let absent = |path: &str, kind: &str| BTreeMap::from([(path.to_owned(), kind.to_owned())]);
        assert_eq!(correct(&mut members, &absent("/list/0/status", "enum")), Ok(()));
        assert_eq!(members, json!({"list": [{"status": "no value was set"}]}));
        assert_eq!(correct(&mut members, &absent("/list/0/speed", "text as usual")), Ok(()));
        assert_eq!(members["list"][0]["speed"], "as usual");
        assert!(correct(&mut members, &absent("/list/1/status", "enum")).is_err());
        assert!(correct(&mut members, &absent("/list/0/other", "operation")).is_err());
    }
}
