//! JSON text to a [`Json`] value: literals between backticks, quoted identifiers, `to_number`.
//!
//! Strict RFC 8259. It reads nothing from the wire, and needs no crate for what literals are.

use std::collections::BTreeMap;

use super::MAX_DEPTH;

/// A JSON value, as a literal holds it.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string.
    String(String),
    /// An array.
    Array(Vec<Json>),
    /// An object; of members with the same name, the last.
    Object(BTreeMap<String, Json>),
}

/// A number in the smallest kind that holds it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Number {
    /// Zero, or an integer above it.
    PosInt(u64),
    /// An integer below zero.
    NegInt(i64),
    /// Anything else. Finite.
    Float(f64),
}

/// Reads one JSON value with white space around it.
pub(super) fn parse(text: &str) -> Result<Json, &'static str> {
    let mut reader = Reader { text, at: 0 };
    let value = reader.value(0)?;
    reader.space();
    if reader.at < text.len() {
        return Err("more than one JSON value");
    }
    Ok(value)
}

/// Reads a JSON number that fills the text; `None` where it is none or not finite.
#[cfg(feature = "evaluate")]
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

    fn value(&mut self, depth: usize) -> Result<Json, &'static str> {
        if depth >= MAX_DEPTH {
            return Err("JSON nested too deeply");
        }
        self.space();
        match self.peek() {
            Some(b'{') => self.object(depth),
            Some(b'[') => self.array(depth),
            Some(b'"') => self.string().map(Json::String),
            Some(b'-' | b'0'..=b'9') => self.number().map(Json::Number),
            Some(_) => self.word(),
            None => Err("a JSON value is missing"),
        }
    }

    fn word(&mut self) -> Result<Json, &'static str> {
        let words = [("true", Json::Bool(true)), ("false", Json::Bool(false)), ("null", Json::Null)];
        for (word, value) in words {
            if self.rest().starts_with(word) {
                self.at += word.len();
                return Ok(value);
            }
        }
        Err("not a JSON value (a string needs double quotes)")
    }

    fn array(&mut self, depth: usize) -> Result<Json, &'static str> {
        let mut items = Vec::new();
        self.at += 1;
        self.space();
        if self.take(b']') {
            return Ok(Json::Array(items));
        }
        loop {
            items.push(self.value(depth + 1)?);
            self.space();
            if self.take(b']') {
                return Ok(Json::Array(items));
            }
            if !self.take(b',') {
                return Err("expected `,` or `]` in a JSON array");
            }
        }
    }

    fn object(&mut self, depth: usize) -> Result<Json, &'static str> {
        let mut members = BTreeMap::new();
        self.at += 1;
        self.space();
        if self.take(b'}') {
            return Ok(Json::Object(members));
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
                return Ok(Json::Object(members));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_numbers_in_their_smallest_kind() {
        assert_eq!(parse("18446744073709551615"), Ok(Json::Number(Number::PosInt(u64::MAX))));
        assert_eq!(parse("-9223372036854775808"), Ok(Json::Number(Number::NegInt(i64::MIN))));
        assert_eq!(parse("-0"), Ok(Json::Number(Number::PosInt(0))));
        assert_eq!(parse("18446744073709551616"), Ok(Json::Number(Number::Float(18446744073709551616.0))));
        assert_eq!(parse("-1.5e+2"), Ok(Json::Number(Number::Float(-150.0))));
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
}
