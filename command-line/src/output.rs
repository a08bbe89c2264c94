//! How answers are printed: as JSON, text or a table, with the bytes of the AWS command line.

pub mod table;
pub mod text;
mod width;

use crate::value::Value;

/// A form of output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// JSON over several lines.
    Json,
    /// Lines with tabs between values.
    Text,
    /// A table drawn with characters.
    Table,
}

impl Form {
    /// The names that `--output` takes.
    pub const NAMES: [&'static str; 3] = ["json", "text", "table"];

    /// The form of a name.
    pub fn of(name: &str) -> Option<Self> {
        match name {
            "json" => Some(Self::Json),
            "text" => Some(Self::Text),
            "table" => Some(Self::Table),
            _ => None,
        }
    }
}

/// A whole answer as it is printed. `operation` is the title of a table.
///
/// # Errors
/// Where rows of a table do not have the same number of cells, in Python's words.
pub fn print(value: &Value, form: Form, operation: &str) -> Result<String, String> {
    match form {
        // An answer without members prints nothing.
        Form::Json if *value == Value::EMPTY => Ok(String::new()),
        Form::Json => Ok(value.to_json() + "\n"),
        Form::Text => Ok(text::print(value)),
        Form::Table => table::print(value, operation),
    }
}
