//! A typed look into JSON that knows where it is.
//!
//! A [`Cursor`] is a value with its file and JSON pointer; an [`Object`] hands out its keys once
//! and, when it is [finished](Object::finish), warns of those that nobody asked for. Wrong types
//! become problems, and reading goes on.

use crate::problem::Problems;
use serde_json::{Map, Number, Value};
use std::cell::RefCell;

/// A JSON value and where it stands.
#[derive(Clone, Debug)]
pub struct Cursor<'a> {
    value: &'a Value,
    file: &'a str,
    pointer: String,
}

impl<'a> Cursor<'a> {
    /// The root of a file.
    pub fn root(file: &'a str, value: &'a Value) -> Self {
        Self { value, file, pointer: String::new() }
    }

    /// The value itself.
    pub fn value(&self) -> &'a Value {
        self.value
    }

    /// The file, as the caller named it.
    pub fn file(&self) -> &'a str {
        self.file
    }

    /// JSON pointer of the value (RFC 6901), without the leading `#`.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// Says that this value is wrong.
    pub fn error(&self, problems: &mut Problems, message: impl Into<String>) {
        problems.error(self.file, self.pointer.clone(), message);
    }

    /// Says that this value is odd.
    pub fn warning(&self, problems: &mut Problems, message: impl Into<String>) {
        problems.warning(self.file, self.pointer.clone(), message);
    }

    fn wrong_type(&self, problems: &mut Problems, wanted: &str) {
        self.error(problems, format!("expected {wanted}, found {}", kind(self.value)));
    }

    /// The value as an object.
    pub fn object(&self, problems: &mut Problems) -> Option<Object<'a>> {
        match self.value.as_object() {
            Some(map) => Some(Object { at: self.clone(), map, asked: RefCell::default() }),
            None => {
                self.wrong_type(problems, "an object");
                None
            }
        }
    }

    /// The elements of an array; none, and a problem, where it is not one.
    pub fn array(&self, problems: &mut Problems) -> Vec<Cursor<'a>> {
        match self.value.as_array() {
            Some(items) => items.iter().enumerate().map(|(i, v)| self.child(&i.to_string(), v)).collect(),
            None => {
                self.wrong_type(problems, "an array");
                Vec::new()
            }
        }
    }

    /// The entries of an object whose keys are names; none, and a problem, where it is not one.
    pub fn entries(&self, problems: &mut Problems) -> Vec<(&'a str, Cursor<'a>)> {
        match self.value.as_object() {
            Some(map) => map.iter().map(|(k, v)| (k.as_str(), self.child(k, v))).collect(),
            None => {
                self.wrong_type(problems, "an object");
                Vec::new()
            }
        }
    }

    /// The value as a string.
    pub fn string(&self, problems: &mut Problems) -> Option<&'a str> {
        let found = self.value.as_str();
        if found.is_none() {
            self.wrong_type(problems, "a string");
        }
        found
    }

    /// The value as a boolean.
    pub fn boolean(&self, problems: &mut Problems) -> Option<bool> {
        let found = self.value.as_bool();
        if found.is_none() {
            self.wrong_type(problems, "true or false");
        }
        found
    }

    /// The value as a whole number that fits `T`.
    pub fn integer<T: TryFrom<i64>>(&self, problems: &mut Problems) -> Option<T> {
        let found = self.value.as_i64().and_then(|n| T::try_from(n).ok());
        match self.value {
            Value::Number(n) if found.is_none() => {
                self.error(problems, format!("the number {n} is out of range"))
            }
            _ if found.is_none() => self.wrong_type(problems, "a whole number"),
            _ => {}
        }
        found
    }

    /// The value as a number of any kind.
    pub fn number(&self, problems: &mut Problems) -> Option<&'a Number> {
        let found = self.value.as_number();
        if found.is_none() {
            self.wrong_type(problems, "a number");
        }
        found
    }

    /// The strings of an array, each with where it stands; elements of other types become problems.
    pub fn strings(&self, problems: &mut Problems) -> Vec<(Cursor<'a>, &'a str)> {
        let mut found = Vec::new();
        for item in self.array(problems) {
            if let Some(text) = item.string(problems) {
                found.push((item, text));
            }
        }
        found
    }

    /// The value as one of the strings `known`.
    pub fn one_of(&self, known: &[&str], problems: &mut Problems) -> Option<String> {
        let text = self.string(problems)?;
        if !known.contains(&text) {
            self.error(problems, format!("`{text}` is not one of {}", known.join(", ")));
            return None;
        }
        Some(text.to_owned())
    }

    /// The value as an HTTP status code.
    pub fn http_status(&self, problems: &mut Problems) -> Option<u16> {
        let code = self.integer::<u16>(problems)?;
        if !(100..=599).contains(&code) {
            self.error(problems, format!("{code} is not an HTTP status"));
            return None;
        }
        Some(code)
    }

    fn child(&self, key: &str, value: &'a Value) -> Cursor<'a> {
        Cursor { value, file: self.file, pointer: format!("{}/{}", self.pointer, escape(key)) }
    }
}

/// A key as a segment of a JSON pointer (RFC 6901, section 3).
pub fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// An object whose keys are known beforehand.
#[derive(Debug)]
pub struct Object<'a> {
    at: Cursor<'a>,
    map: &'a Map<String, Value>,
    asked: RefCell<Vec<&'static str>>,
}

impl<'a> Object<'a> {
    /// Where the object stands.
    pub fn cursor(&self) -> &Cursor<'a> {
        &self.at
    }

    /// The value of `key`, where there is one.
    pub fn get(&self, key: &'static str) -> Option<Cursor<'a>> {
        self.asked.borrow_mut().push(key);
        self.map.get(key).map(|v| self.at.child(key, v))
    }

    /// The value of `key`; a problem where there is none.
    pub fn require(&self, key: &'static str, problems: &mut Problems) -> Option<Cursor<'a>> {
        let found = self.get(key);
        if found.is_none() {
            self.at.error(problems, format!("the key `{key}` is missing"));
        }
        found
    }

    /// The string at `key`, where there is one.
    pub fn string(&self, key: &'static str, problems: &mut Problems) -> Option<String> {
        self.get(key)?.string(problems).map(str::to_owned)
    }

    /// The boolean at `key`; `false` where there is none.
    pub fn flag(&self, key: &'static str, problems: &mut Problems) -> bool {
        self.get(key).and_then(|c| c.boolean(problems)).unwrap_or(false)
    }

    /// The string at `key`; a problem where there is none, or an empty one.
    pub fn require_text(&self, key: &'static str, problems: &mut Problems) -> Option<String> {
        let at = self.require(key, problems)?;
        let text = at.string(problems)?;
        if text.is_empty() {
            at.error(problems, format!("`{key}` is empty"));
        }
        Some(text.to_owned())
    }

    /// Marks keys as known that no reader needs.
    pub fn ignore(&self, keys: &'static [&'static str]) {
        self.asked.borrow_mut().extend_from_slice(keys);
    }

    /// Warns of every key that nobody asked for.
    pub fn finish(self, problems: &mut Problems) {
        let asked = self.asked.borrow();
        for (key, value) in self.map {
            if !asked.contains(&key.as_str()) {
                self.at.child(key, value).warning(problems, format!("the key `{key}` is not known"));
            }
        }
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}
