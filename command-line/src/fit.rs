//! Values as the calls by name take them: bytes in base64, times in seconds, and errors where a value does not fit.

use crate::value::Value;
use aws_smithy_types::date_time::Format;
use aws_smithy_types::{base64, DateTime, Document, Number};
use botosmith_runtime::by_name::{Shapes, StructureInfo, ValueInfo};
use std::collections::HashMap;

/// Python's `int` of a text.
///
/// # Errors
/// Where it is none.
pub fn parse_int(text: &str) -> Result<Value, String> {
    let digits = text.trim().replace('_', "");
    let digits = digits.strip_prefix('+').unwrap_or(&digits);
    let number = match (digits.parse::<u64>(), digits.parse::<i64>()) {
        (Ok(number), _) => Number::PosInt(number),
        (_, Ok(number)) => Number::NegInt(number),
        _ => return Err(format!("invalid literal for int() with base 10: {}", Value::from(text).repr())),
    };
    Ok(Value::Number(number))
}

/// Python's `float` of a text.
///
/// # Errors
/// Where it is none.
pub fn parse_float(text: &str) -> Result<Value, String> {
    let number = text.trim().replace('_', "").parse::<f64>();
    let number =
        number.map_err(|_| format!("could not convert string to float: {}", Value::from(text).repr()))?;
    Ok(Value::Number(Number::Float(number)))
}

/// An input as a document.
///
/// # Errors
/// What does not fit, as the AWS command line says it: all that is found, after the `problems` that are known.
pub fn input(
    value: Value,
    structure: &StructureInfo,
    shapes: &Shapes,
    problems: Vec<String>,
) -> Result<Document, String> {
    let mut fit = Fit { shapes, problems };
    let document = fit.members(value, structure, "");
    match fit.problems.is_empty() {
        true => Ok(document),
        false => Err(format!("Parameter validation failed:\n{}", fit.problems.join("\n"))),
    }
}

struct Fit<'a> {
    shapes: &'a Shapes,
    problems: Vec<String>,
}

impl Fit<'_> {
    fn members(&mut self, value: Value, structure: &StructureInfo, path: &str) -> Document {
        let Value::Map(entries) = value else { return self.unfit(value, path, "<class 'dict'>") };
        let mut out = HashMap::new();
        let names = structure.members.iter().map(|member| member.name.as_str());
        let names = names.collect::<Vec<_>>().join(", ");
        for (key, value) in entries {
            match structure.member(&key) {
                Some(member) => {
                    let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                    let value = self.value(value, &member.value, &path);
                    out.insert(key, value);
                }
                None => {
                    let place = if path.is_empty() { "input" } else { path };
                    self.problems
                        .push(format!("Unknown parameter in {place}: \"{key}\", must be one of: {names}"));
                }
            }
        }
        Document::Object(out)
    }

    fn value(&mut self, value: Value, info: &ValueInfo, path: &str) -> Document {
        match (info, value) {
            (ValueInfo::Structure(name), value) => match self.shapes.structure(name) {
                Some(structure) => self.members(value, structure, path),
                None => value.to_document(),
            },
            (ValueInfo::List(inner), Value::List(items)) => {
                let each = |(at, item)| self.value(item, inner, &format!("{path}[{at}]"));
                Document::Array(items.into_iter().enumerate().map(each).collect())
            }
            (ValueInfo::List(_), other) => self.unfit(other, path, "<class 'list'>, <class 'tuple'>"),
            (ValueInfo::Map(inner), Value::Map(entries)) => {
                let each = |(key, value): (String, Value)| {
                    let value = self.value(value, inner, &format!("{path}.{key}"));
                    (key, value)
                };
                Document::Object(entries.into_iter().map(each).collect())
            }
            (ValueInfo::Map(_), other) => self.unfit(other, path, "<class 'dict'>"),
            (ValueInfo::Blob, Value::Text(text)) => Document::String(base64::encode(text)),
            (ValueInfo::Blob, Value::Bytes(bytes)) => Document::String(base64::encode(bytes)),
            (ValueInfo::Blob, other) => {
                self.unfit(other, path, "<class 'bytes'>, <class 'bytearray'>, file-like object")
            }
            (ValueInfo::Timestamp, Value::Text(text)) => match time(&text) {
                Some(seconds) => seconds,
                None => self.unfit(Value::Text(text), path, "<class 'datetime.datetime'>, timestamp-string"),
            },
            (ValueInfo::String, value @ Value::Text(_))
            | (ValueInfo::Boolean, value @ Value::Bool(_))
            | (ValueInfo::Float | ValueInfo::Double | ValueInfo::Timestamp, value @ Value::Number(_))
            | (
                ValueInfo::Integer | ValueInfo::Long,
                value @ Value::Number(Number::PosInt(_) | Number::NegInt(_)),
            )
            | (ValueInfo::Document, value) => value.to_document(),
            (ValueInfo::String, Value::Bytes(bytes)) => match String::from_utf8(bytes) {
                Ok(text) => Document::String(text),
                Err(err) => self.unfit(Value::Bytes(err.into_bytes()), path, "<class 'str'>"),
            },
            (info, other) => self.unfit(other, path, python_types(info)),
        }
    }

    fn unfit(&mut self, value: Value, path: &str, types: &str) -> Document {
        self.problems.push(format!(
            "Invalid type for parameter {path}, value: {}, type: {}, valid types: {types}",
            value.to_text(),
            python_type(&value),
        ));
        Document::Null
    }
}

/// What Python calls the type of a value.
fn python_type(value: &Value) -> &'static str {
    match value {
        Value::Null => "<class 'NoneType'>",
        Value::Bool(_) => "<class 'bool'>",
        Value::Number(Number::Float(_)) => "<class 'float'>",
        Value::Number(_) => "<class 'int'>",
        Value::Text(_) => "<class 'str'>",
        Value::Bytes(_) => "<class 'bytes'>",
        Value::List(_) => "<class 'list'>",
        Value::Map(_) => "<class 'dict'>",
    }
}

/// The types that a value of a shape may have in Python.
fn python_types(info: &ValueInfo) -> &'static str {
    match info {
        ValueInfo::Boolean => "<class 'bool'>",
        ValueInfo::Integer | ValueInfo::Long => "<class 'int'>",
        ValueInfo::Float | ValueInfo::Double => "<class 'float'>, <class 'decimal.Decimal'>, <class 'int'>",
        ValueInfo::Timestamp => "<class 'datetime.datetime'>, timestamp-string",
        _ => "<class 'str'>",
    }
}

/// A time as seconds since 1970: a number of them, or a date with or without a time of day and a zone. Without one it is
/// UTC.
fn time(text: &str) -> Option<Document> {
    if let Ok(Value::Number(seconds)) = parse_int(text).or_else(|_| parse_float(text)) {
        return Some(Document::Number(seconds));
    }
    let mut text = text.replacen(' ', "T", 1);
    if !text.contains('T') {
        text.push_str("T00:00:00");
    }
    let (_, clock) = text.split_once('T')?;
    if !clock.contains(['Z', 'z', '+', '-']) {
        text.push('Z');
    }
    let time = DateTime::from_str(&text, Format::DateTimeWithOffset).ok()?;
    let whole = match u64::try_from(time.secs()) {
        Ok(seconds) => Number::PosInt(seconds),
        Err(_) => Number::NegInt(time.secs()),
    };
    Some(Document::Number(match time.subsec_nanos() {
        0 => whole,
        _ => Number::Float(time.as_secs_f64()),
    }))
}
