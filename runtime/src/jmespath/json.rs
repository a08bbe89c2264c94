//! JSON text to a [`Document`] and back: literals between backticks, quoted identifiers, `to_string`.
//!
//! Strict RFC 8259. The official JSON codec is behind a cargo feature and reads wire bodies by schema;
//! this needs neither and reads nothing from the wire.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;

use aws_smithy_types::{Document, Number};

use super::MAX_DEPTH;

/// Reads one JSON value with white space around it.
pub(super) fn parse(text: &str) -> Result<Document, &'static str> {
    let mut reader = Reader { text, at: 0 };
    let value = reader.value(0)?;
    reader.space();
    if reader.at < text.len() {
        return Err("more than one JSON value");
    }
    Ok(value)
}

/// Reads a JSON number that fills the text; `None` where it is none or not finite.
pub(super) fn parse_number(text: &str) -> Option<Number> {
    let mut reader = Reader { text, at: 0 };
    let number = reader.number().ok()?;
    (reader.at == text.len()).then_some(number)
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn value(&mut self, depth: usize) -> Result<Document, &'static str> {
        if depth >= MAX_DEPTH {
            return Err("JSON nested too deeply");
        }
        self.space();
        match self.peek() {
            Some(b'{') => self.object(depth),
            Some(b'[') => self.array(depth),
            Some(b'"') => self.string().map(Document::String),
            Some(b'-' | b'0'..=b'9') => self.number().map(Document::Number),
            Some(_) => self.word(),
            None => Err("a JSON value is missing"),
        }
    }

    fn word(&mut self) -> Result<Document, &'static str> {
        let words =
            [("true", Document::Bool(true)), ("false", Document::Bool(false)), ("null", Document::Null)];
        for (word, value) in words {
            if self.rest().starts_with(word) {
                self.at += word.len();
                return Ok(value);
            }
        }
        Err("not a JSON value (a string needs double quotes)")
    }

    fn array(&mut self, depth: usize) -> Result<Document, &'static str> {
        let mut items = Vec::new();
        self.at += 1;
        self.space();
        if self.take(b']') {
            return Ok(Document::Array(items));
        }
        loop {
            items.push(self.value(depth + 1)?);
            self.space();
            if self.take(b']') {
                return Ok(Document::Array(items));
            }
            if !self.take(b',') {
                return Err("expected `,` or `]` in a JSON array");
            }
        }
    }

    fn object(&mut self, depth: usize) -> Result<Document, &'static str> {
        let mut members = HashMap::new();
        self.at += 1;
        self.space();
        if self.take(b'}') {
            return Ok(Document::Object(members));
        }
        loop {
            self.space();
            let key = self.string()?;
            self.space();
            if !self.take(b':') {
                return Err("expected `:` in a JSON object");
            }
            members.insert(key, self.value(depth + 1)?);
            self.space();
            if self.take(b'}') {
                return Ok(Document::Object(members));
            }
            if !self.take(b',') {
                return Err("expected `,` or `}` in a JSON object");
            }
        }
    }

    fn string(&mut self) -> Result<String, &'static str> {
        if !self.take(b'"') {
            return Err("expected a JSON string");
        }
        let mut out = String::new();
        loop {
            let Some(next) = self.rest().chars().next() else {
                return Err("a JSON string is not closed");
            };
            self.at += next.len_utf8();
            match next {
                '"' => return Ok(out),
                '\\' => out.push(self.escape()?),
                '\0'..='\x1f' => return Err("a control character in a JSON string must be escaped"),
                other => out.push(other),
            }
        }
    }

    fn escape(&mut self) -> Result<char, &'static str> {
        let byte = self.peek().ok_or("a JSON string is not closed")?;
        self.at += 1;
        Ok(match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode_escape(),
            _ => {
                // The byte may have been the first of several: stay on a character boundary.
                self.at -= 1;
                return Err("unknown escape in a JSON string");
            }
        })
    }

    fn unicode_escape(&mut self) -> Result<char, &'static str> {
        let mut units = vec![self.hex4()?];
        if matches!(units.first(), Some(0xD800..=0xDBFF)) && self.rest().starts_with("\\u") {
            self.at += 2;
            units.push(self.hex4()?);
        }
        let mut decoded = char::decode_utf16(units);
        match (decoded.next(), decoded.next()) {
            (Some(Ok(one)), None) => Ok(one),
            _ => Err("half a surrogate pair in a JSON string"),
        }
    }

    fn hex4(&mut self) -> Result<u16, &'static str> {
        let digits = self.text.get(self.at..self.at + 4).unwrap_or_default();
        // `from_str_radix` would take a sign.
        if digits.len() < 4 || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err("`\\u` needs four hexadecimal digits");
        }
        self.at += 4;
        u16::from_str_radix(digits, 16).map_err(|_| "`\\u` needs four hexadecimal digits")
    }

    fn digits(&mut self) -> Result<(), &'static str> {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at == start {
            return Err("a digit is missing in a JSON number");
        }
        Ok(())
    }

    fn number(&mut self) -> Result<Number, &'static str> {
        let start = self.at;
        let negative = self.take(b'-');
        let leading_zero = self.peek() == Some(b'0');
        let integer = self.at;
        self.digits()?;
        if leading_zero && self.at > integer + 1 {
            return Err("a JSON number must not begin with a zero");
        }
        let end_of_integer = self.at;
        if self.take(b'.') {
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            self.at += usize::from(matches!(self.peek(), Some(b'+' | b'-')));
            self.digits()?;
        }
        let text = self.text.get(start..self.at).unwrap_or_default();
        if self.at == end_of_integer {
            if let Some(number) = integer_of(text, negative) {
                return Ok(number);
            }
        }
        match text.parse::<f64>() {
            Ok(float) if float.is_finite() => Ok(Number::Float(float)),
            _ => Err("a number too large"),
        }
    }
}

fn integer_of(text: &str, negative: bool) -> Option<Number> {
    if negative {
        let value: i64 = text.parse().ok()?;
        // `NegInt` is for values below zero; minus zero as an integer is zero.
        Some(if value == 0 { Number::PosInt(0) } else { Number::NegInt(value) })
    } else {
        text.parse().ok().map(Number::PosInt)
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
    fn reads_numbers_in_their_smallest_kind() {
        assert_eq!(parse("18446744073709551615"), Ok(Document::Number(Number::PosInt(u64::MAX))));
        assert_eq!(parse("-9223372036854775808"), Ok(Document::Number(Number::NegInt(i64::MIN))));
        assert_eq!(parse("-0"), Ok(Document::Number(Number::PosInt(0))));
        assert_eq!(
            parse("18446744073709551616"),
            Ok(Document::Number(Number::Float(18446744073709551616.0)))
        );
        assert_eq!(parse("-1.5e+2"), Ok(Document::Number(Number::Float(-150.0))));
    }

    #[test]
    fn refuses_what_is_not_json() {
        for text in [
            "",
            " ",
            "01",
            "-",
            "1.",
            "1e",
            "+1",
            ".5",
            "1e999",
            "nul",
            "truefalse",
            "foo",
            "[1,]",
            "[1 2]",
            "[",
            "{",
            "{\"a\"}",
            "{\"a\":1,}",
            "{a:1}",
            "\"",
            "\"\\x\"",
            "\"\\u12\"",
            "\"\\u+123\"",
            "\"\\ud800\"",
            "\"\\ud800\\u0041\"",
            "\"\\udc00\"",
            "\"\n\"",
            "\"\\é\"",
            "1 2",
            "'a'",
            "NaN",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn follows_nesting_to_its_bound() {
        let nested = |n: usize| "[".repeat(n) + &"]".repeat(n);
        assert!(parse(&nested(MAX_DEPTH)).is_ok());
        assert!(parse(&nested(MAX_DEPTH + 1)).is_err());
        assert!(parse(&"[".repeat(1_000_000)).is_err());
    }

    #[test]
    fn writes_what_it_reads() {
        let text = r#"{"a":[null,true,false,-1,2,1.0,1e21,-2.5e-9],"b\"\\\n\r\t\u0001é":{"":"𝄞"}}"#;
        let mut out = String::new();
        write(&parse(text).unwrap(), &mut out);
        assert_eq!(out, text);
        let mut odd = String::new();
        let floats = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY].map(Document::from);
        write(&Document::Array(floats.to_vec()), &mut odd);
        assert_eq!(odd, r#"["NaN","Infinity","-Infinity"]"#);
    }
}
