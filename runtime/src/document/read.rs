//! A structure from a [`Document`]: what callers give who know the model's names alone.
//!
//! Unlike a response, which may be newer than this crate, an input that a program gives must fit: a name that the
//! structure has not, and a value of another kind, are errors that say where.

use crate::nearest::nearest;
use crate::path::Path;
use crate::shape::{read_structure, Shape};
use aws_smithy_schema::document::DocumentShapeDeserializer;
use aws_smithy_schema::serde::{SerdeError, ShapeDeserializer};
use aws_smithy_schema::Schema;
use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document};
use std::error::Error;
use std::fmt;

/// Why a document is not the structure that was wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentError {
    path: String,
    message: String,
}

impl DocumentError {
    pub(crate) fn at(path: &str, message: &str) -> Self {
        Self { path: path.to_owned(), message: message.to_owned() }
    }

    /// Where in the document: `tags[3].key`; empty for the document itself.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is wrong there.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for DocumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.is_empty() {
            true => f.write_str(&self.message),
            false => write!(f, "{}: {}", self.path, self.message),
        }
    }
}

impl Error for DocumentError {}

/// A structure from a document, whose keys are the model's member names.
///
/// A blob is its base64 text, a timestamp seconds since 1970 or a text of RFC 3339, as
/// [`to_document`](super::to_document) writes them; `NaN`, `Infinity` and `-Infinity` are numbers where one should be, as
/// [`to_json`](super::to_json) writes them. Null is the same as absent.
///
/// # Errors
/// Where a key is no member, or a value has another kind than the member.
pub fn from_document<T: Shape>(document: &Document) -> Result<T, DocumentError> {
    let mut error = None;
    let mut reader = Reader { at: document, path: &Path::Root, error: &mut error };
    read_structure(&mut reader).map_err(|err| {
        error.take().unwrap_or_else(|| DocumentError { path: String::new(), message: err.to_string() })
    })
}

/// Reads a value; the first error is kept with its path.
struct Reader<'a> {
    at: &'a Document,
    path: &'a Path<'a>,
    error: &'a mut Option<DocumentError>,
}

impl<'a> Reader<'a> {
    fn fail(&mut self, message: String) -> SerdeError {
        let error = DocumentError { path: self.path.to_string(), message };
        let text = error.to_string();
        self.error.get_or_insert(error);
        SerdeError::custom(text)
    }

    fn expected(&mut self, what: &str) -> SerdeError {
        let found = kind(self.at);
        self.fail(format!("expected {what}, found {found}"))
    }

    /// The document's own reader, which knows the rules of numbers, blobs and timestamps.
    fn inner(&self) -> DocumentShapeDeserializer<'a> {
        DocumentShapeDeserializer::new(self.at)
    }

    /// What the other reader read, or an error in this one's words.
    fn scalar<T>(&mut self, what: &str, read: Result<T, SerdeError>) -> Result<T, SerdeError> {
        read.map_err(|err| match err {
            SerdeError::TypeMismatch { .. } => self.expected(what),
            err => self.fail(err.to_string()),
        })
    }
}

/// What a document is, for people.
fn kind(document: &Document) -> &'static str {
    match document {
        Document::Null => "null",
        Document::Bool(_) => "a boolean",
        Document::Number(_) => "a number",
        Document::String(_) => "a string",
        Document::Array(_) => "an array",
        Document::Object(_) => "an object",
    }
}

/// A number that JSON has not, by the name that [`to_json`](super::to_json) writes for it.
fn not_in_json(document: &Document) -> Option<f64> {
    match document.as_string()? {
        "NaN" => Some(f64::NAN),
        "Infinity" => Some(f64::INFINITY),
        "-Infinity" => Some(f64::NEG_INFINITY),
        _ => None,
    }
}

macro_rules! scalars {
    ($($read:ident: $t:ty, $what:literal;)*) => {$(
        fn $read(&mut self, schema: &Schema<'_>) -> Result<$t, SerdeError> {
            let value = self.inner().$read(schema);
            self.scalar($what, value)
        }
    )*};
}

impl ShapeDeserializer for Reader<'_> {
    fn read_struct(
        &mut self,
        schema: &Schema<'_>,
        consumer: &mut dyn FnMut(&Schema<'_>, &mut dyn ShapeDeserializer) -> Result<(), SerdeError>,
    ) -> Result<(), SerdeError> {
        let Document::Object(members) = self.at else { return Err(self.expected("an object")) };
        // In order, so that the first error is the same each time.
        let mut keys: Vec<&String> = members.keys().collect();
        keys.sort_unstable();
        for key in keys {
            let names = || schema.members().iter().filter_map(|member| member.member_name());
            let Some(place) = names().position(|name| name == key) else {
                let hint = match nearest(key, names()) {
                    Some(name) => format!("there is no member `{key}`; did you mean `{name}`?"),
                    None => format!("there is no member `{key}`"),
                };
                return Err(self.fail(hint));
            };
            let value = &members[key];
            if value.is_null() {
                continue;
            }
            let Some(member) = schema.member_schema_by_index(place) else { continue };
            let path = Path::Member(self.path, key);
            consumer(member, &mut Reader { at: value, path: &path, error: self.error })?;
        }
        Ok(())
    }

    fn read_list(
        &mut self,
        _: &Schema<'_>,
        consumer: &mut dyn FnMut(&mut dyn ShapeDeserializer) -> Result<(), SerdeError>,
    ) -> Result<(), SerdeError> {
        let Document::Array(items) = self.at else { return Err(self.expected("an array")) };
        for (place, item) in items.iter().enumerate() {
            let path = Path::Element(self.path, place);
            consumer(&mut Reader { at: item, path: &path, error: self.error })?;
        }
        Ok(())
    }

    fn read_map(
        &mut self,
        _: &Schema<'_>,
        consumer: &mut dyn FnMut(String, &mut dyn ShapeDeserializer) -> Result<(), SerdeError>,
    ) -> Result<(), SerdeError> {
        let Document::Object(entries) = self.at else { return Err(self.expected("an object")) };
        let mut keys: Vec<&String> = entries.keys().collect();
        keys.sort_unstable();
        for key in keys {
            let path = Path::Member(self.path, key);
            consumer(key.clone(), &mut Reader { at: &entries[key], path: &path, error: self.error })?;
        }
        Ok(())
    }

    fn read_float(&mut self, schema: &Schema<'_>) -> Result<f32, SerdeError> {
        let value = not_in_json(self.at).map_or_else(|| self.inner().read_float(schema), |n| Ok(n as f32));
        self.scalar("a number", value)
    }

    fn read_double(&mut self, schema: &Schema<'_>) -> Result<f64, SerdeError> {
        let value = not_in_json(self.at).map_or_else(|| self.inner().read_double(schema), Ok);
        self.scalar("a number", value)
    }

    scalars! {
        read_boolean: bool, "a boolean";
        read_byte: i8, "a number";
        read_short: i16, "a number";
        read_integer: i32, "a number";
        read_long: i64, "a number";
        read_big_integer: BigInteger, "a number";
        read_big_decimal: BigDecimal, "a number";
        read_string: String, "a string";
        read_blob: Blob, "a string with base64";
        read_timestamp: DateTime, "seconds or a string with a time";
        read_document: Document, "anything";
    }

    fn is_null(&self) -> bool {
        self.at.is_null()
    }

    fn skip_value(&mut self) -> Result<(), SerdeError> {
        Ok(())
    }

    fn container_size(&self) -> Option<usize> {
        self.inner().container_size()
    }
}
