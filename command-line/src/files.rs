//! Arguments that name a file with their value: `file://` for text and `fileb://` for bytes.

use crate::value::Value;
use std::{env, fs};

/// What is in the file that an argument names; `None` where it names none.
///
/// # Errors
/// Where the file cannot be read, or is no text and should be.
pub fn from_file(argument: &str) -> Result<Option<Value>, String> {
    let failed = |err: std::io::Error, path: &str| match err.kind() {
        std::io::ErrorKind::NotFound => {
            format!("Unable to load paramfile {argument}: [Errno 2] No such file or directory: '{path}'")
        }
        _ => format!("Unable to load paramfile {argument}: {err}"),
    };
    if let Some(path) = argument.strip_prefix("fileb://") {
        let path = expand(path);
        return fs::read(&path).map(|bytes| Some(Value::Bytes(bytes))).map_err(|err| failed(err, &path));
    }
    let Some(path) = argument.strip_prefix("file://") else { return Ok(None) };
    let path = expand(path);
    let bytes = fs::read(&path).map_err(|err| failed(err, &path))?;
    match String::from_utf8(bytes) {
        // Python reads text with the ends of lines as they are here.
        Ok(text) => Ok(Some(Value::Text(text.replace("\r\n", "\n")))),
        Err(_) => Err(format!(
            "Unable to load paramfile ({path}), text contents could not be decoded.  If this is a binary file, \
             please use the fileb:// prefix instead of the file:// prefix."
        )),
    }
}

/// A path with the home folder for `~` and the values of variables for their names.
fn expand(path: &str) -> String {
    let home = || env::var("HOME").ok();
    let path = match path.strip_prefix('~') {
        Some(rest) if rest.is_empty() || rest.starts_with('/') => {
            home().map_or_else(|| path.to_owned(), |home| home + rest)
        }
        _ => path.to_owned(),
    };
    let mut out = String::new();
    let mut rest = path.as_str();
    while let Some((before, after)) = rest.split_once('$') {
        out.push_str(before);
        let (name, tail) = match after.strip_prefix('{').and_then(|inner| inner.split_once('}')) {
            Some(found) => found,
            None => {
                let end = after.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(after.len());
                after.split_at(end)
            }
        };
        match env::var(name) {
            Ok(value) if !name.is_empty() => out.push_str(&value),
            _ => out.push_str(&rest[before.len()..rest.len() - tail.len()]),
        }
        rest = tail;
    }
    out + rest
}
