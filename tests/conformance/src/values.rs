//! Inputs as calls by name take them, and outputs as they give them, beside the values in the suites.
//!
//! A suite writes a blob as the text that it holds, and a timestamp as seconds since 1970; a call by name takes and gives
//! a blob in base64, and gives a timestamp as a text of RFC 3339. The shapes say what is what.

use crate::suite::Object;
use aws_smithy_types::date_time::Format;
use aws_smithy_types::{base64, DateTime};
use serde_json::{json, Value};

/// A value and the shape that it has.
#[derive(Clone, Copy, Debug)]
pub struct Shaped<'a> {
    /// All shapes.
    pub shapes: &'a Object,
    /// The shape; none where it is not known.
    pub shape: &'a Value,
}

const UNKNOWN: Value = Value::Null;

impl<'a> Shaped<'a> {
    /// The shape of that name.
    pub fn named(shapes: &'a Object, name: &str) -> Self {
        Self { shapes, shape: shapes.get(name).unwrap_or(&UNKNOWN) }
    }

    /// The shape that a part of this one refers to: a member of a structure, or `member`, `value`.
    fn to(self, part: &Value) -> Self {
        part["shape"].as_str().map_or(Self { shape: &UNKNOWN, ..self }, |name| Self::named(self.shapes, name))
    }

    fn member(self, name: &str) -> Self {
        self.to(&self.shape["members"][name])
    }

    /// Whether a member is a header with a text of JSON, which the suites write as a value.
    fn is_json(self, name: &str) -> bool {
        let member = &self.shape["members"][name];
        member["jsonvalue"] == true && member["location"] == "header"
    }

    /// Whether a member is a map of headers, whose names have no case.
    fn is_headers(self, name: &str) -> bool {
        self.shape["members"][name]["location"] == "headers"
    }

    fn kind(self) -> &'a str {
        match self.shape["document"] == true {
            true => "document",
            false => self.shape["type"].as_str().unwrap_or_default(),
        }
    }

    /// A suite's value as a call by name takes it.
    pub fn input(self, value: &Value) -> Value {
        match (self.kind(), value) {
            ("structure", Value::Object(members)) => {
                let member = |(name, value): (&String, &Value)| match self.is_json(name) {
                    true => (name.clone(), value.to_string().into()),
                    false => (name.clone(), self.member(name).input(value)),
                };
                members.iter().map(member).collect()
            }
            ("list", Value::Array(items)) => {
                items.iter().map(|item| self.to(&self.shape["member"]).input(item)).collect()
            }
            ("map", Value::Object(entries)) => {
                let of = self.to(&self.shape["value"]);
                entries.iter().map(|(key, value)| (key.clone(), of.input(value))).collect()
            }
            ("blob", Value::String(text)) => base64::encode(text).into(),
            _ => value.clone(),
        }
    }

    /// Where a value that a call by name gave is not the suite's.
    ///
    /// # Errors
    /// The path, and both values.
    pub fn same(self, expected: &Value, actual: &Value, path: &str) -> Result<(), String> {
        let differ = || Err(format!("{path} is {actual}, and should be {expected}"));
        match (self.kind(), expected, actual) {
            ("structure" | "map", Value::Object(wanted), Value::Object(found)) => {
                let names = wanted.keys().chain(found.keys().filter(|name| !wanted.contains_key(*name)));
                for name in names {
                    let of = match self.kind() {
                        "map" => self.to(&self.shape["value"]),
                        _ => self.member(name),
                    };
                    let path = format!("{path}.{name}");
                    match (wanted.get(name), found.get(name)) {
                        (Some(wanted), Some(Value::String(found))) if self.is_json(name) => {
                            let found = serde_json::from_str(found).unwrap_or(Value::Null);
                            if !same_json(wanted, &found) {
                                return Err(format!("{path} is {found}, and should be {wanted}"));
                            }
                        }
                        (Some(wanted), Some(found)) if self.is_headers(name) => {
                            of.same(&in_lower_case(wanted), &in_lower_case(found), &path)?;
                        }
                        (Some(wanted), Some(found)) => of.same(wanted, found, &path)?,
                        (Some(wanted), None) => {
                            return Err(format!("{path} is missing, and should be {wanted}"))
                        }
                        (None, found) => {
                            return Err(format!("{path} is {}, and should not be there", json!(found)));
                        }
                    }
                }
                Ok(())
            }
            ("list", Value::Array(wanted), Value::Array(found)) if wanted.len() == found.len() => {
                let of = self.to(&self.shape["member"]);
                let mut pairs = wanted.iter().zip(found).enumerate();
                pairs.try_for_each(|(place, (wanted, found))| {
                    of.same(wanted, found, &format!("{path}[{place}]"))
                })
            }
            // The events of a stream, each a structure with one member.
            ("structure", Value::Array(wanted), Value::Array(found)) if wanted.len() == found.len() => {
                let mut pairs = wanted.iter().zip(found).enumerate();
                pairs.try_for_each(|(place, (wanted, found))| {
                    self.same(wanted, found, &format!("{path}[{place}]"))
                })
            }
            ("blob", Value::String(wanted), Value::String(found)) => {
                match base64::decode(found).is_ok_and(|bytes| bytes == wanted.as_bytes()) {
                    true => Ok(()),
                    false => differ(),
                }
            }
            ("timestamp", Value::Number(_), Value::String(found)) => {
                let found = DateTime::from_str(found, Format::DateTime).map(|time| time.as_secs_f64());
                match (found, expected.as_f64()) {
                    // botocore has microseconds.
                    (Ok(found), Some(wanted)) if (found - wanted).abs() < 1e-6 => Ok(()),
                    _ => differ(),
                }
            }
            _ if same_json(expected, actual) => Ok(()),
            _ => differ(),
        }
    }
}

/// A map with its keys in lower case.
fn in_lower_case(map: &Value) -> Value {
    let entries = map.as_object().into_iter().flatten();
    entries.map(|(key, value)| (key.to_lowercase(), value.clone())).collect()
}

/// Whether values of JSON are the same: numbers by what they count, members in any order.
pub fn same_json(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one == other || one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same_json(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            let same = |(name, value)| other.get(name).is_some_and(|other| same_json(value, other));
            one.len() == other.len() && one.iter().all(same)
        }
        _ => one == other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shapes() -> Object {
        let shapes = json!({
            "Root": {"type": "structure", "members": {
                "bytes": {"shape": "Bytes"}, "at": {"shape": "Time"}, "all": {"shape": "All"}, "any": {"shape": "Any"},
            }},
            "Bytes": {"type": "blob"}, "Time": {"type": "timestamp"}, "Any": {"type": "structure", "document": true},
            "All": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Bytes"}},
            "Text": {"type": "string"},
        });
        shapes.as_object().cloned().unwrap()
    }

    #[test]
    fn blobs_and_times_are_known_by_their_shapes() {
        let shapes = shapes();
        let root = Shaped::named(&shapes, "Root");
        let value = json!({"bytes": "hi", "at": 1.5, "all": {"bytes": "hi"}, "any": {"bytes": "hi"}});
        let given = json!({"bytes": "aGk=", "at": 1.5, "all": {"bytes": "aGk="}, "any": {"bytes": "hi"}});
        assert_eq!(root.input(&value), given);
        let mut read = given;
        read["at"] = json!("1970-01-01T00:00:01.5Z");
        assert_eq!(root.same(&value, &read, "output"), Ok(()));
        for (name, wrong, said) in [
            ("bytes", json!("aGo="), "output.bytes is \"aGo=\", and should be \"hi\""),
            ("at", json!("1970-01-01T00:00:02Z"), "output.at is \"1970-01-01T00:00:02Z\", and should be 1.5"),
            ("all", json!({}), "output.all.bytes is missing, and should be \"hi\""),
            ("more", json!(1), "output.more is 1, and should not be there"),
            (
                "any",
                json!({"bytes": "hi", "x": null}),
                "output.any is {\"bytes\":\"hi\",\"x\":null}, and should be {\"bytes\":\"hi\"}",
            ),
        ] {
            let mut read = read.clone();
            read[name] = wrong;
            assert_eq!(root.same(&value, &read, "output"), Err(said.to_owned()));
        }
    }

    #[test]
    fn numbers_are_compared_by_what_they_count() {
        assert!(same_json(&json!({"a": [1, 2.0]}), &json!({"a": [1.0, 2]})));
        assert!(!same_json(&json!(9_007_199_254_740_993_u64), &json!("9007199254740993")));
        assert!(!same_json(&json!({"a": 1}), &json!({"a": 1, "b": 2})));
    }
}
