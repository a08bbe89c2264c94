//! From bytes to JSON values, saying what is wrong with the text.
//!
//! Knows nothing of models. Depth is bounded by serde_json (128), so that neither parsing nor
//! dropping can exhaust the stack.

use crate::cursor::escape;
use crate::problem::Problems;
use serde_json::error::Category;
use serde_json::Value;
use std::collections::HashSet;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// Parses a file. A key that stands twice in one object is an error, because all but the last of
/// them would be lost.
pub(crate) fn parse(file: &str, bytes: &[u8], problems: &mut Problems) -> Option<Value> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(e) => {
            problems.error(file, "", format!("not UTF-8: the byte at offset {} is wrong", e.valid_up_to()));
            return None;
        }
    };
    let value = match serde_json::from_str(text) {
        Ok(value) => value,
        Err(e) => {
            problems.error(file, "", describe(&e));
            return None;
        }
    };
    for (pointer, key) in duplicates(text) {
        problems.error(file, pointer, format!("the key `{key}` stands twice in the object"));
    }
    Some(value)
}

fn describe(e: &serde_json::Error) -> String {
    let place = format!("line {}, column {}", e.line(), e.column());
    if e.classify() == Category::Eof {
        return format!("not JSON: the text ends in the middle ({place})");
    }
    let message = e.to_string();
    if message.starts_with("recursion limit") {
        return format!("nested more than 127 levels deep ({place})");
    }
    let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(head, _)| head);
    format!("not JSON: {message} ({place})")
}

/// Pointers and names of the keys that stand a second time in their object.
fn duplicates(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut reader = serde_json::Deserializer::from_str(text);
    // The text has been parsed before, so there is nothing to say of an error here.
    let _ = Keys { pointer: &mut String::new(), found: &mut found }.deserialize(&mut reader);
    found
}

/// Walks a value and keeps nothing but the keys that stand twice.
struct Keys<'a> {
    pointer: &'a mut String,
    found: &'a mut Vec<(String, String)>,
}

impl Keys<'_> {
    /// Runs `f` for the child that `segment` names.
    fn within<T>(&mut self, segment: &str, f: impl FnOnce(Keys<'_>) -> T) -> T {
        let length = self.pointer.len();
        self.pointer.push('/');
        self.pointer.push_str(segment);
        let result = f(Keys { pointer: self.pointer, found: self.found });
        self.pointer.truncate(length);
        result
    }
}

impl<'de> DeserializeSeed<'de> for Keys<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<(), D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Keys<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<(), A::Error> {
        let mut index = 0usize;
        while self.within(&index.to_string(), |child| items.next_element_seed(child))?.is_some() {
            index += 1;
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut entries: A) -> Result<(), A::Error> {
        let mut seen = HashSet::new();
        while let Some(key) = entries.next_key::<String>()? {
            let segment = escape(&key);
            self.within(&segment, |child| entries.next_value_seed(child))?;
            if !seen.insert(key.clone()) {
                self.found.push((format!("{}/{segment}", self.pointer), key));
            }
        }
        Ok(())
    }
}
