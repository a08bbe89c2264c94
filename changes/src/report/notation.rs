//! Writes a [`Delta`] as Python literals, on one line if it is short enough. Treats all names as hostile.

use crate::Delta;
use botosmith_model::problem::Visible;

/// The deepest nesting that is shown; what lies below is an ellipsis.
const DEPTH: usize = 32;

/// A delta in at most `width` columns, where names allow that: what is longer has a line for each entry.
///
/// The result has no newline at its end.
pub(super) fn python(delta: &Delta, width: usize) -> String {
    let mut out = String::new();
    write(&mut out, delta, Place { column: 0, width, depth: 0 });
    out
}

/// Where a value begins.
#[derive(Clone, Copy)]
struct Place {
    /// Columns in use on its line, and those that must stay free after it.
    column: usize,
    width: usize,
    depth: usize,
}

fn write(out: &mut String, delta: &Delta, at: Place) {
    let line = one_line(delta, at.depth);
    let fits = at.column + line.chars().count() <= at.width;
    let (entries, open, close) = match delta {
        Delta::Object(entries) if !fits && at.depth < DEPTH && !entries.is_empty() => {
            let entries = entries.iter().map(|(key, value)| (format!("{}: ", quoted(key)), value));
            (entries.collect::<Vec<_>>(), '{', '}')
        }
        Delta::Array(entries) if !fits && at.depth < DEPTH && !entries.is_empty() => {
            (entries.iter().map(|value| (String::new(), value)).collect(), '[', ']')
        }
        _ => return out.push_str(&line),
    };
    let indent = "    ".repeat(at.depth + 1);
    out.push(open);
    for (key, value) in entries {
        out.push('\n');
        out.push_str(&indent);
        out.push_str(&key);
        // The comma needs a column, too.
        let column = indent.len() + key.chars().count() + 1;
        write(out, value, Place { column, depth: at.depth + 1, ..at });
        out.push(',');
    }
    out.push('\n');
    out.push_str(&"    ".repeat(at.depth));
    out.push(close);
}

fn one_line(delta: &Delta, depth: usize) -> String {
    match delta {
        Delta::Object(entries) if depth >= DEPTH && !entries.is_empty() => "{…}".to_owned(),
        Delta::Array(entries) if depth >= DEPTH && !entries.is_empty() => "[…]".to_owned(),
        Delta::Object(entries) => {
            let entries = entries.iter();
            let entries =
                entries.map(|(key, value)| format!("{}: {}", quoted(key), one_line(value, depth + 1)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
        }
        Delta::Array(entries) => {
            let entries: Vec<String> = entries.iter().map(|value| one_line(value, depth + 1)).collect();
            format!("[{}]", entries.join(", "))
        }
        Delta::String(text) => quoted(text),
        Delta::Null => "None".to_owned(),
        Delta::Bool(true) => "True".to_owned(),
        Delta::Bool(false) => "False".to_owned(),
        Delta::Number(number) => number.to_string(),
    }
}

/// A text in single quotes that it cannot end.
fn quoted(text: &str) -> String {
    let mut out = String::from("'");
    for c in text.chars() {
        match c {
            '\'' | '\\' => out.extend(['\\', c]),
            c => out.push_str(&Visible(c.encode_utf8(&mut [0; 4])).to_string()),
        }
    }
    out + "'"
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_short_stays_on_a_line_and_what_is_long_gets_one_for_each_entry() {
        let delta = json!({"tags": [{"key": "string"}], "status": "A | B", "map": {"string": "integer"}});
        let line = "{'tags': [{'key': 'string'}], 'status': 'A | B', 'map': {'string': 'integer'}}";
        assert_eq!(python(&delta, 80), line);
        assert_eq!(python(&delta, line.len()), line);
        let lines = "{\n    'tags': [{'key': 'string'}],\n    'status': 'A | B',\n    'map': {'string': 'integer'},\n}";
        assert_eq!(python(&delta, line.len() - 1), lines);
        assert!(python(&delta, 33).lines().all(|line| line.chars().count() <= 33));
        assert_eq!(python(&json!({}), 0), "{}");
    }

    #[test]
    fn no_name_ends_its_quotes_or_its_line() {
        let delta = json!({"a'b\n\u{1b}[2J": "\\'\u{202e}"});
        assert_eq!(python(&delta, 80), r"{'a\'b\n\u{1b}[2J': '\\\'\u{202e}'}");
    }

    #[test]
    fn a_deep_delta_ends() {
        let deep = (0..100).fold(json!("string"), |inner, _| json!({"a": inner}));
        let line = python(&deep, usize::MAX);
        assert_eq!(line.matches("{'a'").count(), DEPTH);
        assert!(line.contains("{…}"), "{line}");
        assert_eq!(python(&deep, 1).matches("'a'").count(), DEPTH);
    }
}
