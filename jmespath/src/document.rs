//! What literals and `to_string` need of documents: from JSON values, and to JSON text. Reads no text.

use std::collections::BTreeMap;
use std::fmt::Write;

use aws_smithy_types::{Document, Number};

use super::json::{self, Json};

/// A JSON value as a document.
pub(super) fn of(value: &Json) -> Document {
    match value {
        Json::Null => Document::Null,
        Json::Bool(value) => Document::Bool(*value),
        Json::Number(value) => Document::Number(number(*value)),
        Json::String(text) => Document::String(text.clone()),
        Json::Array(items) => Document::Array(items.iter().map(of).collect()),
        Json::Object(members) => {
            Document::Object(members.iter().map(|(key, value)| (key.clone(), of(value))).collect())
        }
    }
}

/// A JSON number as a document's.
pub(super) fn number(value: json::Number) -> Number {
    match value {
        json::Number::PosInt(value) => Number::PosInt(value),
        json::Number::NegInt(value) => Number::NegInt(value),
        json::Number::Float(value) => Number::Float(value),
    }
}

/// Writes a document as JSON without white space, objects by key.
///
/// Numbers that JSON does not have become the strings that AWS's protocols use for them.
pub(super) fn write(document: &Document, out: &mut String) {
    match document {
        Document::Null => out.push_str("null"),
        Document::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Document::Number(number) => write_number(*number, out),
        Document::String(text) => write_string(text, out),
        Document::Array(items) => {
            out.push('[');
            for (i, item) in items.iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                write(item, out);
            }
            out.push(']');
        }
        Document::Object(members) => {
            out.push('{');
            for (i, (key, value)) in members.iter().collect::<BTreeMap<_, _>>().into_iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                write_string(key, out);
                out.push(':');
                write(value, out);
            }
            out.push('}');
        }
    }
}

fn write_number(number: Number, out: &mut String) {
    // Writing to a `String` cannot fail.
    let _ = match number {
        Number::PosInt(value) => write!(out, "{value}"),
        Number::NegInt(value) => write!(out, "{value}"),
        Number::Float(value) if value.is_nan() => write!(out, "\"NaN\""),
        Number::Float(value) if value.is_infinite() => {
            write!(out, "\"{}Infinity\"", if value < 0.0 { "-" } else { "" })
        }
        // `{:?}` keeps the point of `1.0` and uses an exponent for the very large and the very small.
        Number::Float(value) => write!(out, "{value:?}"),
    };
}

fn write_string(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\0'..='\x1f' => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            other => out.push(other),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_what_it_reads() {
        let text = r#"{"a":[null,true,false,-1,2,1.0,1e21,-2.5e-9],"b\"\\\n\r\t\u0001é":{"":"𝄞"}}"#;
        let mut out = String::new();
        write(&of(&json::parse(text).unwrap()), &mut out);
        assert_eq!(out, text);
        let mut odd = String::new();
        let floats = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY].map(Document::from);
        write(&Document::Array(floats.to_vec()), &mut odd);
        assert_eq!(odd, r#"["NaN","Infinity","-Infinity"]"#);
    }
}
