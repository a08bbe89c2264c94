//! CBOR as JSON: bytes, tags, and numbers that JSON has not are objects with one key. It shares no code with the clients'
//! codec.

use serde_json::{json, Map, Value};

/// Reads the one value of a body.
///
/// # Errors
/// What is wrong, and where.
pub(super) fn read(body: &[u8]) -> Result<Value, String> {
    let mut input = Input { rest: body };
    let value = input.value().map_err(|what| format!("{what}, {} bytes before the end", input.rest.len()))?;
    match input.rest.len() {
        0 => Ok(value),
        more => Err(format!("{more} bytes after the end")),
    }
}

struct Input<'a> {
    rest: &'a [u8],
}

/// What is wrong.
type Wrong = &'static str;

/// The first byte of an item in its two parts, and the number that it brings; none where it says no length.
struct Head {
    major: u8,
    info: u8,
    number: Option<u64>,
}

const END: u8 = 0xff;

impl<'a> Input<'a> {
    fn take(&mut self, count: u64) -> Result<&'a [u8], Wrong> {
        let count = usize::try_from(count).map_err(|_| "too long")?;
        let (taken, rest) = self.rest.split_at_checked(count).ok_or("cut off")?;
        self.rest = rest;
        Ok(taken)
    }

    fn head(&mut self) -> Result<Head, Wrong> {
        let [first] = self.take(1)? else { return Err("cut off") };
        let (major, info) = (first >> 5, first & 31);
        let number = match info {
            0..24 => Some(u64::from(info)),
            24..28 => {
                let bytes = self.take(1 << (info - 24))?;
                Some(bytes.iter().fold(0, |number, byte| number << 8 | u64::from(*byte)))
            }
            31 => None,
            _ => return Err("a length that is none"),
        };
        Ok(Head { major, info, number })
    }

    /// Whether the end of something without a length comes; it is passed over.
    fn ends(&mut self) -> bool {
        let ends = self.rest.first() == Some(&END);
        self.rest = &self.rest[usize::from(ends)..];
        ends
    }

    /// Bytes or a text, in one part or in several.
    fn bytes(&mut self, Head { major, number, .. }: Head) -> Result<Vec<u8>, Wrong> {
        if let Some(count) = number {
            return Ok(self.take(count)?.to_vec());
        }
        let mut bytes = Vec::new();
        while !self.ends() {
            match self.head()? {
                Head { major: inner, number: Some(count), .. } if inner == major => {
                    bytes.extend(self.take(count)?)
                }
                _ => return Err("a part of another kind"),
            }
        }
        Ok(bytes)
    }

    fn text(&mut self, head: Head) -> Result<String, Wrong> {
        String::from_utf8(self.bytes(head)?).map_err(|_| "no UTF-8")
    }

    fn items<T>(
        &mut self,
        count: Option<u64>,
        mut item: impl FnMut(&mut Self) -> Result<T, Wrong>,
    ) -> Result<Vec<T>, Wrong> {
        let mut items = Vec::new();
        match count {
            Some(count) => (0..count).try_for_each(|_| item(self).map(|its| items.push(its)))?,
            None => {
                while !self.ends() {
                    items.push(item(self)?);
                }
            }
        }
        Ok(items)
    }

    fn value(&mut self) -> Result<Value, Wrong> {
        let head = self.head()?;
        match (head.major, head.number) {
            (0, Some(number)) => Ok(number.into()),
            (1, Some(number)) => match i64::try_from(number) {
                Ok(number) => Ok((-1 - number).into()),
                Err(_) => Err("a number that is too small"),
            },
            (2, _) => {
                let text: String = self.bytes(head)?.iter().map(|byte| format!("{byte:02x}")).collect();
                Ok(json!({"$bytes": text}))
            }
            (3, _) => Ok(self.text(head)?.into()),
            (4, count) => Ok(self.items(count, Self::value)?.into()),
            (5, count) => {
                let entries = self.items(count, |input| {
                    let key = match input.head()? {
                        head if head.major == 3 => input.text(head)?,
                        _ => return Err("a key that is no text"),
                    };
                    Ok((key, input.value()?))
                })?;
                let count = entries.len();
                let map: Map<String, Value> = entries.into_iter().collect();
                if map.len() == count {
                    Ok(map.into())
                } else {
                    Err("a key that comes twice")
                }
            }
            (6, Some(tag)) => Ok(json!({ format!("$tag {tag}"): self.value()? })),
            (7, Some(number)) => simple(head.info, number),
            _ => Err("an item that is none"),
        }
    }
}

fn simple(info: u8, number: u64) -> Result<Value, Wrong> {
    let float = |number: f64| match number.is_finite() {
        true => json!(number),
        false => json!({ "$number": number.to_string() }),
    };
    match info {
        20 => Ok(false.into()),
        21 => Ok(true.into()),
        22 => Ok(Value::Null),
        26 => Ok(float(f32::from_bits(number as u32).into())),
        27 => Ok(float(f64::from_bits(number))),
        _ => Err("a simple value that nobody sends"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_by_what_they_say() {
        for (bytes, value) in [
            (&b"\xa2\x61a\x01\x61b\x82\xf5\xf6"[..], json!({"a": 1, "b": [true, null]})),
            (b"\xbf\x61b\x9f\xf5\xf6\xff\x7f\x61a\xff\x18\x01\xff", json!({"b": [true, null], "a": 1})),
            (b"\xc1\xfb\x3f\xf8\0\0\0\0\0\0", json!({"$tag 1": 1.5})),
            (b"\x82\x42\x01\xff\x20", json!([{"$bytes": "01ff"}, -1])),
            (b"\xfa\x7f\xc0\0\0", json!({"$number": "NaN"})),
        ] {
            assert_eq!(read(bytes), Ok(value), "{bytes:x?}");
        }
        for bytes in [
            &b""[..],
            b"\xa1\x61a",
            b"\x01\x01",
            b"\xa1\x01\x01",
            b"\xa2\x61a\x01\x61a\x01",
            b"\x1c",
            b"\xff",
        ] {
            assert!(read(bytes).is_err(), "{bytes:x?}");
        }
    }
}
