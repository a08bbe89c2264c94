//! Decodes CBOR into JSON that keeps what CBOR tells apart, so that two bodies can be compared whatever lengths and widths
//! they were written with. Independent of the client's own codec.

use serde_json::{json, Map, Value};

/// A body as a value. Bytes, tags, floats and what is undefined become objects with a key that starts with `$`; whole
/// numbers and floats stay apart.
///
/// # Errors
/// The bytes are not one value.
pub fn decode(bytes: &[u8]) -> Result<Value, String> {
    let mut reader = Reader { rest: bytes };
    let value = reader.value(0)?.ok_or("a break where a value should be")?;
    match reader.rest.is_empty() {
        true => Ok(value),
        false => Err(format!("{} bytes follow the value", reader.rest.len())),
    }
}

struct Reader<'a> {
    rest: &'a [u8],
}

/// Deeper than any case.
const DEEPEST: usize = 100;

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], String> {
        let (taken, rest) = self.rest.split_at_checked(count).ok_or("it ends too early")?;
        self.rest = rest;
        Ok(taken)
    }

    fn number(&mut self, width: usize) -> Result<u64, String> {
        Ok(self.take(width)?.iter().fold(0, |number, byte| number << 8 | u64::from(*byte)))
    }

    /// The next value; nothing at a break.
    fn value(&mut self, depth: usize) -> Result<Option<Value>, String> {
        if depth > DEEPEST {
            return Err("it is too deep".to_owned());
        }
        let head = self.number(1)?;
        let (major, low) = (head >> 5, head & 31);
        let count = match low {
            0..=23 => Some(low),
            24..=27 => Some(self.number(1 << (low - 24))?),
            31 => None,
            _ => return Err(format!("{head:#x} begins nothing")),
        };
        let value = match (major, count) {
            (0, Some(count)) => json!(count),
            (1, Some(count)) => json!(-1 - i128::from(count)),
            (2, _) => json!({ "$bytes": self.chunks(count, depth)? }),
            (3, _) => String::from_utf8(self.chunks(count, depth)?).map_err(|e| e.to_string())?.into(),
            (4, _) => self.items(count, depth)?.into(),
            (5, _) => self.entries(count, depth)?.into(),
            (6, Some(tag)) => {
                // A time may be a float or a whole number.
                let value = self.value(depth + 1)?.ok_or("a tag without a value")?;
                let value = value["$float"]
                    .as_str()
                    .and_then(|text| text.parse::<f64>().ok())
                    .or(value.as_f64())
                    .map_or(value.clone(), |n| json!(n));
                json!({ format!("$tag{tag}"): value })
            }
            (7, _) => return simple(low, count),
            _ => return Err(format!("{head:#x} begins nothing")),
        };
        Ok(Some(value))
    }

    /// Bytes, in one piece or in several.
    fn chunks(&mut self, count: Option<u64>, depth: usize) -> Result<Vec<u8>, String> {
        if let Some(count) = count {
            return Ok(self.take(usize::try_from(count).map_err(|e| e.to_string())?)?.to_vec());
        }
        let mut all = Vec::new();
        while let Some(part) = self.value(depth + 1)? {
            match (part.as_str(), part["$bytes"].as_array()) {
                (Some(text), _) => all.extend(text.as_bytes()),
                (None, Some(bytes)) => {
                    all.extend(bytes.iter().filter_map(|byte| u8::try_from(byte.as_u64()?).ok()))
                }
                _ => return Err("a piece of another kind".to_owned()),
            }
        }
        Ok(all)
    }

    fn items(&mut self, count: Option<u64>, depth: usize) -> Result<Vec<Value>, String> {
        let mut items = Vec::new();
        while count.is_none_or(|count| (items.len() as u64) < count) {
            match self.value(depth + 1)? {
                Some(item) => items.push(item),
                None if count.is_none() => break,
                None => return Err("a break in an array of a known length".to_owned()),
            }
        }
        Ok(items)
    }

    fn entries(&mut self, count: Option<u64>, depth: usize) -> Result<Map<String, Value>, String> {
        let twice = count.map(|count| count.saturating_mul(2));
        let mut entries = Map::new();
        let items = self.items(twice, depth)?;
        for pair in items.chunks(2) {
            match pair {
                [Value::String(key), value] => match entries.insert(key.clone(), value.clone()) {
                    None => {}
                    Some(_) => return Err(format!("the key {key} twice")),
                },
                _ => return Err("a key that is no text, or one without a value".to_owned()),
            }
        }
        Ok(entries)
    }
}

/// What major type 7 has; nothing for a break.
fn simple(low: u64, count: Option<u64>) -> Result<Option<Value>, String> {
    let float = |value: f64| json!({ "$float": value.to_string() });
    Ok(Some(match (low, count) {
        (31, _) => return Ok(None),
        (20, _) => json!(false),
        (21, _) => json!(true),
        (22, _) => Value::Null,
        (23, _) => json!({ "$undefined": true }),
        (25, Some(bits)) => float(half(bits as u16)),
        (26, Some(bits)) => float(f32::from_bits(bits as u32).into()),
        (27, Some(bits)) => float(f64::from_bits(bits)),
        _ => return Err(format!("a simple value {low} that has no meaning")),
    }))
}

fn half(bits: u16) -> f64 {
    let (exponent, fraction) = (i32::from(bits >> 10 & 31), f64::from(bits & 1023));
    let value = match exponent {
        0 => fraction * 2f64.powi(-24),
        31 if fraction == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        _ => (1024.0 + fraction) * 2f64.powi(exponent - 25),
    };
    if bits >> 15 == 1 {
        -value
    } else {
        value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_and_widths_do_not_count_and_kinds_do() {
        // {"a": [1, -2], "b": h'01'}, of known and of unknown lengths
        let known = b"\xa2\x61a\x82\x01\x21\x61b\x41\x01";
        let unknown = b"\xbf\x61b\x5f\x41\x01\xff\x61a\x9f\x19\x00\x01\x21\xff\xff";
        let expected = json!({"a": [1, -2], "b": {"$bytes": [1]}});
        assert_eq!(decode(known), Ok(expected.clone()));
        assert_eq!(decode(unknown), Ok(expected));
        // 1.5 as half, single and double; a time
        for bytes in [&b"\xf9\x3e\x00"[..], b"\xfa\x3f\xc0\0\0", b"\xfb\x3f\xf8\0\0\0\0\0\0"] {
            assert_eq!(decode(bytes), Ok(json!({"$float": "1.5"})));
        }
        assert_eq!(decode(b"\xc1\xf9\x3c\x00"), decode(b"\xc1\x01"));
        assert_ne!(decode(b"\xf9\x3c\x00"), decode(b"\x01"));
    }

    #[test]
    fn what_is_broken_is_an_error() {
        for bytes in
            [&b""[..], b"\x61", b"\x01\x01", b"\xff", b"\xa1\x01\x01", b"\x82\x01\xff", b"\x1c", b"\xa1\x61a"]
        {
            assert!(decode(bytes).is_err(), "{bytes:?}");
        }
    }
}
