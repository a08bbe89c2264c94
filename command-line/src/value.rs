//! Values with members in order: what is printed, and what arguments become. Knows no service.

use aws_smithy_types::{base64, Document, Number};
use std::fmt::Write;

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number; whether it has a point is kept.
    Number(Number),
    /// A text.
    Text(String),
    /// Bytes, which are printed as base64.
    Bytes(Vec<u8>),
    /// A list.
    List(Vec<Value>),
    /// Members or entries, in order.
    Map(Vec<(String, Value)>),
}

impl Value {
    /// A map without entries.
    pub const EMPTY: Self = Self::Map(Vec::new());

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Map(entries) => entries.iter().find(|(name, _)| name == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The value at keys with points between them; null is as good as none.
    pub fn at(&self, path: &str) -> Option<&Self> {
        let found = path.split('.').try_fold(self, |value, key| value.get(key));
        found.filter(|value| **value != Self::Null)
    }

    /// Sets the value of a key: in its place where it is there, at the end where it is not.
    pub fn set(&mut self, key: &str, value: Self) {
        if !matches!(self, Self::Map(_)) {
            *self = Self::EMPTY;
        }
        if let Self::Map(entries) = self {
            match entries.iter_mut().find(|(name, _)| name == key) {
                Some((_, old)) => *old = value,
                None => entries.push((key.to_owned(), value)),
            }
        }
    }

    /// Sets the value at keys with points between them.
    pub fn set_at(&mut self, path: &str, value: Self) {
        match path.split_once('.') {
            None => self.set(path, value),
            Some((key, rest)) => {
                let mut inner = self.get(key).cloned().unwrap_or(Self::EMPTY);
                inner.set_at(rest, value);
                self.set(key, inner);
            }
        }
    }

    /// Whether it is no list and no map.
    pub fn is_scalar(&self) -> bool {
        !matches!(self, Self::List(_) | Self::Map(_))
    }

    /// Whether Python takes it for true.
    pub fn is_truthy(&self) -> bool {
        match self {
            Self::Null => false,
            Self::Bool(flag) => *flag,
            Self::Number(number) => number.to_f64_lossy() != 0.0,
            Self::Text(text) => !text.is_empty(),
            Self::Bytes(bytes) => !bytes.is_empty(),
            Self::List(items) => !items.is_empty(),
            Self::Map(entries) => !entries.is_empty(),
        }
    }

    /// As a document, which has no order.
    pub fn to_document(&self) -> Document {
        match self {
            Self::Null => Document::Null,
            Self::Bool(flag) => Document::Bool(*flag),
            Self::Number(number) => Document::Number(*number),
            Self::Text(text) => Document::String(text.clone()),
            Self::Bytes(bytes) => Document::String(base64::encode(bytes)),
            Self::List(items) => Document::Array(items.iter().map(Self::to_document).collect()),
            Self::Map(entries) => Document::Object(
                entries.iter().map(|(key, value)| (key.clone(), value.to_document())).collect(),
            ),
        }
    }

    /// Python's `str` of it.
    pub fn to_text(&self) -> String {
        match self {
            Self::Null => "None".into(),
            Self::Bool(true) => "True".into(),
            Self::Bool(false) => "False".into(),
            Self::Text(text) => text.clone(),
            Self::Number(number) => number_text(*number),
            Self::Bytes(bytes) => base64::encode(bytes),
            Self::List(_) | Self::Map(_) => self.repr(),
        }
    }

    /// Python's `repr` of it, as far as somebody reads it.
    pub fn repr(&self) -> String {
        match self {
            Self::Text(text) => {
                let escapes = [("\\", "\\\\"), ("\n", "\\n"), ("\r", "\\r"), ("\t", "\\t")];
                let escaped = escapes.iter().fold(text.clone(), |text, (from, to)| text.replace(from, to));
                match text.contains('\'') && !text.contains('"') {
                    true => format!("\"{escaped}\""),
                    false => format!("'{}'", escaped.replace('\'', "\\'")),
                }
            }
            Self::List(items) => {
                let items: Vec<String> = items.iter().map(Self::repr).collect();
                format!("[{}]", items.join(", "))
            }
            Self::Map(entries) => {
                let entry = |(key, value): &(String, Self)| {
                    format!("{}: {}", Self::Text(key.clone()).repr(), value.repr())
                };
                format!("{{{}}}", entries.iter().map(entry).collect::<Vec<_>>().join(", "))
            }
            scalar => scalar.to_text(),
        }
    }

    /// As JSON over several lines, as Python's `json.dumps` with `indent=4` writes it.
    pub fn to_json(&self) -> String {
        let mut out = String::new();
        self.write_json(0, &mut out);
        out
    }

    fn write_json(&self, depth: usize, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(flag) => out.push_str(if *flag { "true" } else { "false" }),
            Self::Number(Number::Float(number)) if number.is_nan() => out.push_str("NaN"),
            Self::Number(Number::Float(number)) if number.is_infinite() => {
                out.push_str(if *number > 0.0 { "Infinity" } else { "-Infinity" });
            }
            Self::Number(number) => out.push_str(&number_text(*number)),
            Self::Text(text) => write_quoted(text, out),
            Self::Bytes(bytes) => write_quoted(&base64::encode(bytes), out),
            Self::List(items) if items.is_empty() => out.push_str("[]"),
            Self::List(items) => {
                out.push('[');
                for (at, item) in items.iter().enumerate() {
                    new_line(at, depth + 1, out);
                    item.write_json(depth + 1, out);
                }
                new_line(0, depth, out);
                out.push(']');
            }
            Self::Map(entries) if entries.is_empty() => out.push_str("{}"),
            Self::Map(entries) => {
                out.push('{');
                for (at, (key, value)) in entries.iter().enumerate() {
                    new_line(at, depth + 1, out);
                    write_quoted(key, out);
                    out.push_str(": ");
                    value.write_json(depth + 1, out);
                }
                new_line(0, depth, out);
                out.push('}');
            }
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<Document> for Value {
    /// Members go by key: a document has no order.
    fn from(document: Document) -> Self {
        match document {
            Document::Null => Self::Null,
            Document::Bool(flag) => Self::Bool(flag),
            Document::Number(number) => Self::Number(number),
            Document::String(text) => Self::Text(text),
            Document::Array(items) => Self::List(items.into_iter().map(Self::from).collect()),
            Document::Object(members) => {
                let mut entries: Vec<_> =
                    members.into_iter().map(|(key, value)| (key, Self::from(value))).collect();
                entries.sort_by(|(left, _), (right, _)| left.cmp(right));
                Self::Map(entries)
            }
        }
    }
}

fn new_line(at: usize, depth: usize, out: &mut String) {
    out.push_str(if at > 0 { ",\n" } else { "\n" });
    out.extend(std::iter::repeat_n("    ", depth));
}

/// A text as JSON has it, with all characters but control characters as they are.
fn write_quoted(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            // Writing to a text does not fail.
            c if c < ' ' => _ = write!(out, "\\u{:04x}", u32::from(c)),
            c => out.push(c),
        }
    }
    out.push('"');
}

/// Python's text of a number: the fewest digits that mean it, with an exponent where it is very large or small.
fn number_text(number: Number) -> String {
    match number {
        Number::PosInt(number) => number.to_string(),
        Number::NegInt(number) => number.to_string(),
        Number::Float(number) if number.is_nan() => "nan".into(),
        Number::Float(number) if number.is_infinite() => if number > 0.0 { "inf" } else { "-inf" }.into(),
        Number::Float(number) => {
            let magnitude = number.abs();
            if number == 0.0 || (1e-4..1e16).contains(&magnitude) {
                return format!("{number:?}");
            }
            let text = format!("{number:e}");
            let (digits, exponent) = text.split_once('e').unwrap_or((&text, "0"));
            let (sign, exponent) = match exponent.strip_prefix('-') {
                Some(exponent) => ('-', exponent),
                None => ('+', exponent),
            };
            format!("{digits}e{sign}{exponent:0>2}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_pythons() {
        for (number, expected) in [
            (1.0, "1.0"),
            (0.1, "0.1"),
            (1e15, "1000000000000000.0"),
            (1e16, "1e+16"),
            (1.5e300, "1.5e+300"),
            (0.0001, "0.0001"),
            (0.00001, "1e-05"),
            (-2.5e-7, "-2.5e-07"),
            (1697551530.123, "1697551530.123"),
        ] {
            assert_eq!(number_text(Number::Float(number)), expected);
        }
        assert_eq!(number_text(Number::NegInt(-3)), "-3");
    }

    #[test]
    fn json_is_pythons() {
        let mut value = Value::EMPTY;
        value.set("b", Value::List(vec![Value::Null, "ü\"\u{1}\n".into()]));
        value.set("a", Value::EMPTY);
        value.set_at("c.d", Value::List(Vec::new()));
        let expected =
            "{\n    \"b\": [\n        null,\n        \"ü\\\"\\u0001\\n\"\n    ],\n    \"a\": {},\n    \
                        \"c\": {\n        \"d\": []\n    }\n}";
        assert_eq!(value.to_json(), expected);
        assert_eq!(value.at("c.d"), Some(&Value::List(Vec::new())));
        assert_eq!(value.repr(), "{'b': [None, 'ü\"\u{1}\\n'], 'a': {}, 'c': {'d': []}}");
    }
}
