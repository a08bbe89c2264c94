//! What is wrong with an input, and where: collected, never thrown.
//!
//! Every stage adds to one [`Problems`] and goes on as far as it can, so that a person sees all of
//! them in one run. This module prints nothing.

use std::fmt;

/// How bad a [`Problem`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is lost, but somebody should look: a key that no reader knows, for instance.
    Warning,
    /// Nothing can be made from this input.
    Error,
}

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// How bad it is.
    pub severity: Severity,
    /// The file, as the caller named it.
    pub file: String,
    /// JSON pointer into the file, without the leading `#`; empty for the whole file.
    pub pointer: String,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.severity {
            Severity::Warning => "warning: ",
            Severity::Error => "",
        };
        let Self { file, pointer, message, .. } = self;
        write!(f, "{}: #{}: {kind}{}", Visible(file), Fragment(pointer), Visible(message))
    }
}

/// A pointer as the fragment of a URI (RFC 6901, section 6): no name that stands in it can end it early.
struct Fragment<'a>(&'a str);

impl fmt::Display for Fragment<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for byte in self.0.bytes() {
            match byte {
                // What RFC 3986 allows in a fragment, without the sign of the encoding itself.
                b if b.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/?".contains(&b) => {
                    write!(f, "{}", char::from(b))?
                }
                b => write!(f, "%{b:02X}")?,
            }
        }
        Ok(())
    }
}

/// Text on one line: what ends lines, steers a terminal or reorders text is shown by its escape.
///
/// ```
/// use botosmith_model::problem::Visible;
/// assert_eq!(Visible("a\nb\u{1b}[2J\u{202e}").to_string(), r"a\nb\u{1b}[2J\u{202e}");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Visible<'a>(pub &'a str);

impl fmt::Display for Visible<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.0.chars() {
            match c {
                '"' | '\'' | '\\' => write!(f, "{c}")?,
                c => write!(f, "{}", c.escape_debug())?,
            }
        }
        Ok(())
    }
}

/// All problems found so far, in the order in which they were found.
#[derive(Clone, Debug, Default)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Adds an error.
    pub fn error(&mut self, file: &str, pointer: impl Into<String>, message: impl Into<String>) {
        self.push(Severity::Error, file, pointer.into(), message.into());
    }

    /// Adds a warning.
    pub fn warning(&mut self, file: &str, pointer: impl Into<String>, message: impl Into<String>) {
        self.push(Severity::Warning, file, pointer.into(), message.into());
    }

    fn push(&mut self, severity: Severity, file: &str, pointer: String, message: String) {
        self.0.push(Problem { severity, file: file.to_owned(), pointer, message });
    }

    /// Adds problems that were found elsewhere.
    pub fn extend<'a>(&mut self, others: impl IntoIterator<Item = &'a Problem>) {
        self.0.extend(others.into_iter().cloned());
    }

    /// Whether there is an error among them.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|p| p.severity == Severity::Error)
    }

    /// Whether there are none at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The problems, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_is_one_line_whatever_stands_in_the_model() {
        let mut problems = Problems::default();
        problems.error(
            "a\nb.json",
            "/shapes/x: y\n~1%\u{e9}",
            "the type `\"a\u{1b}[2J\r\n\u{202e}\u{2028}é` is odd",
        );
        let shown = problems.iter().map(ToString::to_string).collect::<String>();
        let expected = "a\\nb.json: #/shapes/x:%20y%0A~1%25%C3%A9: \
                        the type `\"a\\u{1b}[2J\\r\\n\\u{202e}\\u{2028}é` is odd";
        assert_eq!(shown, expected);
    }
}
