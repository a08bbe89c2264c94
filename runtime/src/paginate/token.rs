//! boto3's tokens: base64 of a JSON object with the service's tokens, and where a page was cut.
//!
//! As botocore's `TokenEncoder` and `TokenDecoder` do it, byte for byte, but for one thing: the keys of a token that is a
//! map itself, and the paths of bytes in it, are sorted here, and as in the response there. Either reads both.

use super::Pagination;
use aws_smithy_types::{base64, Document, Number};
use std::collections::HashMap;
use std::error::Error;
use std::fmt::{self, Write};

/// The service's tokens, in the order of [`Pagination::tokens`].
pub(super) type Tokens = Vec<Option<Document>>;

/// The key of the number of items that were given of the page.
const TRUNCATE_AMOUNT: &str = "boto_truncate_amount";

/// The key of the paths of the values that are base64 of bytes. A document holds bytes as base64, too.
const ENCODED_KEYS: &str = "boto_encoded_keys";

/// What stands between the tokens of botocore's old form.
const OLD_SEPARATOR: &str = "___";

/// Where to go on.
#[derive(Debug, PartialEq)]
pub(super) struct Position {
    /// What to ask for the page with.
    pub(super) tokens: Tokens,
    /// The paths of the bytes in the tokens.
    pub(super) bytes: Vec<Document>,
    /// How many of its items were given before.
    pub(super) skip: usize,
}

/// Why a starting token was not taken.
#[derive(Debug)]
pub struct StartingTokenError(Kind);

#[derive(Debug)]
enum Kind {
    /// It has a key that is no token of the operation.
    Unknown { key: String, tokens: Vec<&'static str> },
    /// It has more parts than the operation has tokens.
    Parts { parts: usize, tokens: usize },
    /// The number of items to leave out is none.
    Amount,
    /// A token has another type than the member that takes it.
    Unfit(Box<dyn Error + Send + Sync>),
}

impl StartingTokenError {
    pub(super) fn unfit(error: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self(Kind::Unfit(error.into()))
    }
}

impl fmt::Display for StartingTokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the starting token does not belong to this operation: ")?;
        match &self.0 {
            Kind::Unknown { key, tokens } => {
                write!(f, "it has `{key}`, and the operation takes `{}`", tokens.join("`, `"))
            }
            Kind::Parts { parts, tokens } => {
                write!(f, "it has {parts} parts, and the operation has {tokens} tokens")
            }
            Kind::Amount => write!(f, "its `{TRUNCATE_AMOUNT}` is no number of items"),
            Kind::Unfit(_) => f.write_str("one of its values has another type"),
        }
    }
}

impl Error for StartingTokenError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.0 {
            Kind::Unfit(error) => Some(&**error),
            _ => None,
        }
    }
}

/// Writes a token. `given` is how many items of the page were given, where not all were, and `bytes` are the paths of
/// the bytes in the tokens.
pub(super) fn encode(
    pagination: &Pagination,
    tokens: &[Option<Document>],
    bytes: &[Document],
    given: Option<usize>,
) -> String {
    let mut json = String::from("{");
    let names = pagination.tokens.iter().map(|(name, _)| *name);
    for (name, value) in names.zip(tokens) {
        write_key(&mut json, name);
        write_value(&mut json, value.as_ref().unwrap_or(&Document::Null));
    }
    if let Some(given) = given {
        write_key(&mut json, TRUNCATE_AMOUNT);
        json.push_str(&given.to_string());
    }
    if !bytes.is_empty() {
        write_key(&mut json, ENCODED_KEYS);
        write_list(&mut json, bytes);
    }
    json.push('}');
    base64::encode(json)
}

/// Reads a token: one of this form, of botocore's old form, or of the service.
pub(super) fn decode(text: &str, pagination: &Pagination) -> Result<Position, StartingTokenError> {
    let Some(mut members) = object(text) else { return decode_old(text, pagination) };
    let bytes = match members.remove(ENCODED_KEYS) {
        Some(Document::Array(paths)) => paths,
        _ => Vec::new(),
    };
    let skip = match members.remove(TRUNCATE_AMOUNT) {
        None => 0,
        Some(Document::Number(Number::PosInt(number))) => {
            usize::try_from(number).map_err(|_| StartingTokenError(Kind::Amount))?
        }
        Some(_) => return Err(StartingTokenError(Kind::Amount)),
    };
    let tokens = pagination.tokens.iter().map(|(name, _)| members.remove(*name).filter(is_set)).collect();
    match members.into_keys().min() {
        Some(key) => Err(StartingTokenError(Kind::Unknown {
            key,
            tokens: pagination.tokens.iter().map(|(name, _)| *name).collect(),
        })),
        None => Ok(Position { tokens, bytes, skip }),
    }
}

/// The object whose base64 a text is.
fn object(text: &str) -> Option<HashMap<String, Document>> {
    // Python passes over what is no character of base64.
    let is_base64 = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '=');
    let bytes = base64::decode(text.chars().filter(is_base64).collect::<String>()).ok()?;
    match botosmith_jmespath::parse_json(std::str::from_utf8(&bytes).ok()?).ok()? {
        Document::Object(members) => Some(members),
        _ => None,
    }
}

/// The form of before 2016: the tokens, and after them the number of items, with `___` between them. A token of the
/// service is one of a single part.
fn decode_old(text: &str, pagination: &Pagination) -> Result<Position, StartingTokenError> {
    let expected = pagination.tokens.len();
    let mut parts: Vec<&str> = text.split(OLD_SEPARATOR).collect();
    let mut skip = 0;
    if parts.len() == expected + 1 {
        match parts.pop().map(str::parse) {
            Some(Ok(number)) => skip = number,
            _ => parts = vec![text],
        }
    }
    if parts.len() > expected {
        return Err(StartingTokenError(Kind::Parts { parts: parts.len(), tokens: expected }));
    }
    let mut tokens: Tokens =
        parts.into_iter().map(|part| Some(Document::from(part)).filter(is_set)).collect();
    tokens.resize(expected, None);
    Ok(Position { tokens, bytes: Vec::new(), skip })
}

/// Whether a value is a token: Python's `None`, and its name, are none.
fn is_set(value: &Document) -> bool {
    !value.is_null() && value.as_string() != Some("None")
}

/// A key with what separates it from what stands before it, as `json.dumps` writes them.
fn write_key(json: &mut String, key: &str) {
    if !json.ends_with('{') {
        json.push_str(", ");
    }
    write_text(json, key);
    json.push_str(": ");
}

fn write_value(json: &mut String, value: &Document) {
    match value {
        Document::Null => json.push_str("null"),
        Document::Bool(flag) => json.push_str(if *flag { "true" } else { "false" }),
        Document::Number(Number::PosInt(number)) => json.push_str(&number.to_string()),
        Document::Number(Number::NegInt(number)) => json.push_str(&number.to_string()),
        Document::Number(Number::Float(number)) => json.push_str(&format!("{number:?}")),
        Document::String(text) => write_text(json, text),
        Document::Array(items) => write_list(json, items),
        Document::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by_key(|(key, _)| *key);
            json.push('{');
            for (key, value) in members {
                write_key(json, key);
                write_value(json, value);
            }
            json.push('}');
        }
    }
}

fn write_list(json: &mut String, items: &[Document]) {
    json.push('[');
    for (index, item) in items.iter().enumerate() {
        json.push_str(if index > 0 { ", " } else { "" });
        write_value(json, item);
    }
    json.push(']');
}

/// A text as `json.dumps` writes it: nothing but printable ASCII.
fn write_text(json: &mut String, text: &str) {
    json.push('"');
    for c in text.chars() {
        match c {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\n' => json.push_str("\\n"),
            '\r' => json.push_str("\\r"),
            '\t' => json.push_str("\\t"),
            '\u{8}' => json.push_str("\\b"),
            '\u{c}' => json.push_str("\\f"),
            ' '..='~' => json.push(c),
            _ => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    // Writing to a text does not fail.
                    let _ = write!(json, "\\u{unit:04x}");
                }
            }
        }
    }
    json.push('"');
}
