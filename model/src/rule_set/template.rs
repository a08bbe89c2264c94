//! The two little languages inside a rule set's strings: templates and attribute paths.

use std::fmt;

/// A string with values in it: `https://{Region}.{PartitionResult#dnsSuffix}`.
///
/// `{{` and `}}` stand for single braces. [`Display`](fmt::Display) writes the template back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Template(Vec<Piece>);

/// A piece of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Text that stands for itself.
    Text(String),
    /// The value of a parameter or variable, or a part of it.
    Value {
        /// The parameter or variable.
        name: String,
        /// The part.
        path: Option<Path>,
    },
}

impl Template {
    /// Parses a template.
    ///
    /// # Errors
    /// What is wrong, for people: a brace without its partner, or what stands between them.
    ///
    /// ```
    /// use botosmith_model::rule_set::Template;
    /// assert!(Template::parse("https://{Region}.example").is_ok());
    /// assert_eq!(Template::parse("{Region").unwrap_err(), "`{Region` has no closing brace");
    /// ```
    pub fn parse(source: &str) -> Result<Template, String> {
        let mut pieces = Vec::new();
        let mut text = String::new();
        let mut rest = source;
        while let Some(at) = rest.find(['{', '}']) {
            let (before, brace) = rest.split_at(at);
            text.push_str(before);
            rest = if let Some(after) = brace.strip_prefix("{{") {
                text.push('{');
                after
            } else if let Some(after) = brace.strip_prefix("}}") {
                text.push('}');
                after
            } else if let Some(inner) = brace.strip_prefix('{') {
                let Some((reference, after)) = inner.split_once('}') else {
                    return Err(format!("`{brace}` has no closing brace"));
                };
                if !text.is_empty() {
                    pieces.push(Piece::Text(std::mem::take(&mut text)));
                }
                pieces.push(reference_piece(reference)?);
                after
            } else {
                return Err(format!("the brace at `{brace}` closes nothing"));
            };
        }
        text.push_str(rest);
        if !text.is_empty() {
            pieces.push(Piece::Text(text));
        }
        Ok(Template(pieces))
    }

    pub(super) fn from_pieces(pieces: Vec<Piece>) -> Template {
        Template(pieces)
    }

    /// The pieces, in order.
    pub fn pieces(&self) -> &[Piece] {
        &self.0
    }

    /// The text, where no values are in it.
    pub fn as_text(&self) -> Option<&str> {
        match self.0.as_slice() {
            [] => Some(""),
            [Piece::Text(text)] => Some(text),
            _ => None,
        }
    }
}

fn reference_piece(reference: &str) -> Result<Piece, String> {
    let (name, path) = match reference.split_once('#') {
        Some((name, path)) => (name, Some(Path::parse(path)?)),
        None => (reference, None),
    };
    if !is_identifier(name) {
        return Err(format!("`{{{reference}}}` does not name a value"));
    }
    Ok(Piece::Value { name: name.to_owned(), path })
}

pub(super) fn is_identifier(name: &str) -> bool {
    let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    !name.is_empty() && name.chars().all(word) && !name.starts_with(|c: char| c.is_ascii_digit())
}

impl fmt::Display for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for piece in &self.0 {
            match piece {
                Piece::Text(text) => f.write_str(&text.replace('{', "{{").replace('}', "}}"))?,
                Piece::Value { name, path: None } => write!(f, "{{{name}}}")?,
                Piece::Value { name, path: Some(path) } => write!(f, "{{{name}#{path}}}")?,
            }
        }
        Ok(())
    }
}

/// The way to a part of a value: `dnsSuffix`, `resourceId[1]`, `[0]`. Never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path(Vec<Step>);

/// A step of a [`Path`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A member of an object.
    Key(String),
    /// An element of a list.
    Index(usize),
}

impl Path {
    /// Parses a path: keys with dots between them, and an index at the end.
    ///
    /// # Errors
    /// What is wrong, for people.
    pub fn parse(source: &str) -> Result<Path, String> {
        let bad = || format!("`{source}` is not an attribute path");
        let (keys, index) = match source.split_once('[') {
            Some((keys, index)) => {
                let digits = index.strip_suffix(']').ok_or_else(bad)?;
                if digits.starts_with('+') {
                    return Err(bad());
                }
                (keys, Some(digits.parse::<usize>().map_err(|_| bad())?))
            }
            None => (source, None),
        };
        let mut steps = Vec::new();
        if !keys.is_empty() || index.is_none() {
            for key in keys.split('.') {
                if !is_identifier(key) {
                    return Err(bad());
                }
                steps.push(Step::Key(key.to_owned()));
            }
        }
        steps.extend(index.map(Step::Index));
        Ok(Path(steps))
    }

    pub(super) fn key(key: &str) -> Path {
        Path(vec![Step::Key(key.to_owned())])
    }

    /// The steps, in order.
    pub fn steps(&self) -> &[Step] {
        &self.0
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, step) in self.0.iter().enumerate() {
            match step {
                Step::Key(key) if i == 0 => f.write_str(key)?,
                Step::Key(key) => write!(f, ".{key}")?,
                Step::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}
