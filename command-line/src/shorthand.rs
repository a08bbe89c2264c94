//! Shorthand syntax: `Key=a,Values=b,c` in place of JSON, with `{}` and `[]` inside.
//!
//! The grammar and its errors are those of the AWS command line. What the texts mean is known afterwards, by the shape
//! that they are for: [`coerce`].

use crate::files::from_file;
use crate::fit::{parse_float, parse_int};
use crate::value::Value;
use botosmith_runtime::by_name::{Shapes, ValueInfo};

/// Reads a text as a map.
///
/// # Errors
/// What is wrong and where, over several lines.
pub fn parse(text: &str) -> Result<Value, String> {
    let mut parser = Parser { text: text.chars().collect(), at: 0, resolves: false };
    parser.parameter()
}

/// Why a part of a text does not fit.
enum Problem {
    /// The place is not what the grammar wants: another way may fit.
    Syntax(String),
    /// Nothing else fits.
    Final(String),
}

impl From<Problem> for String {
    fn from(problem: Problem) -> Self {
        match problem {
            Problem::Syntax(text) | Problem::Final(text) => text,
        }
    }
}

type Parsed<T> = Result<T, Problem>;

struct Parser {
    text: Vec<char>,
    at: usize,
    /// Values are names of files: after `@=`.
    resolves: bool,
}

/// A character that a plain value can begin with.
fn begins(c: char) -> bool {
    c > ' ' && c <= '\u{ffff}' && !matches!(c, '"' | '\'' | ',' | '=' | '[' | '{')
}

/// A character inside the first plain value of a list.
fn follows_first(c: char) -> bool {
    is_inside(c) && !matches!(c, ']' | '}')
}

/// A character inside another plain value of a list.
fn follows_second(c: char) -> bool {
    is_inside(c) && c != '='
}

fn is_inside(c: char) -> bool {
    (c.is_whitespace() || (c > ' ' && c <= '\u{ffff}')) && !matches!(c, '"' | '\'' | ',')
}

impl Parser {
    fn parameter(&mut self) -> Result<Value, String> {
        let mut entries: Vec<(String, Value)> = vec![self.key_value()?];
        let mut last = self.at;
        while self.at < self.text.len() {
            self.expect(',', true)?;
            let (key, value) = self.key_value()?;
            if entries.iter().any(|(name, _)| *name == key) {
                return Err(self.duplicate(&key, last + 1));
            }
            entries.push((key, value));
            last = self.at;
        }
        Ok(Value::Map(entries))
    }

    fn key_value(&mut self) -> Parsed<(String, Value)> {
        let key = self.key_and_equals()?;
        let value = match self.current() {
            None => "".into(),
            Some('[') => self.list()?,
            Some('{') => self.map()?,
            Some(_) => self.comma_separated()?,
        };
        Ok((key, value))
    }

    fn key_and_equals(&mut self) -> Parsed<String> {
        let is_key = |c: char| c.is_ascii_alphanumeric() || "-_.#/:".contains(c);
        let start = self.at;
        while self.current().is_some_and(is_key) {
            self.at += 1;
        }
        let key = self.text[start..self.at].iter().collect();
        self.resolves = self.expect('@', true).is_ok();
        self.expect('=', true)?;
        Ok(key)
    }

    fn comma_separated(&mut self) -> Parsed<Value> {
        let first = self.first_value()?;
        self.space();
        if self.current() != Some(',') {
            return Ok(first);
        }
        self.expect(',', true)?;
        let mut list = vec![first];
        loop {
            match self.next_element() {
                Ok((value, more)) => {
                    list.push(value);
                    if !more {
                        break;
                    }
                }
                Err(Problem::Syntax(text)) => {
                    if self.current().is_none() {
                        return Err(Problem::Syntax(text));
                    }
                    // It was the key of what comes next.
                    while self.at > 0 && self.current() != Some(',') {
                        self.at -= 1;
                    }
                    break;
                }
                Err(problem) => return Err(problem),
            }
        }
        match list.len() {
            1 => Ok(list.remove(0)),
            _ => Ok(Value::List(list)),
        }
    }

    /// An element after a comma, and whether there is another comma.
    fn next_element(&mut self) -> Parsed<(Value, bool)> {
        let value = match self.current() {
            Some(quote @ ('\'' | '"')) => self.quoted(quote)?,
            _ => match self.plain(follows_second) {
                Some(text) => self.resolve(text)?,
                None => return Err(self.syntax("<second>", "<none>")),
            },
        };
        self.space();
        if self.current().is_none() {
            return Ok((value, false));
        }
        self.expect(',', true)?;
        Ok((value, true))
    }

    fn first_value(&mut self) -> Parsed<Value> {
        match self.current() {
            Some(quote @ ('\'' | '"')) => self.quoted(quote),
            _ => match self.plain(follows_first) {
                Some(text) => self.resolve(text),
                None => Ok("".into()),
            },
        }
    }

    fn list(&mut self) -> Parsed<Value> {
        self.expect('[', true)?;
        let mut items = Vec::new();
        while self.current() != Some(']') {
            items.push(self.inner_value()?);
            self.space();
            if self.current() != Some(']') {
                self.expect(',', false)?;
                self.space();
            }
        }
        self.expect(']', false)?;
        Ok(Value::List(items))
    }

    fn map(&mut self) -> Parsed<Value> {
        self.expect('{', true)?;
        let mut map = Value::EMPTY;
        while self.current() != Some('}') {
            let key = self.key_and_equals()?;
            let value = self.inner_value()?;
            self.space();
            if self.current() != Some('}') {
                self.expect(',', false)?;
                self.space();
            }
            map.set(&key, value);
        }
        self.expect('}', false)?;
        Ok(map)
    }

    fn inner_value(&mut self) -> Parsed<Value> {
        match self.current() {
            Some('[') => self.list(),
            Some('{') => self.map(),
            _ => self.first_value(),
        }
    }

    /// A plain value, where there is one.
    fn plain(&mut self, follows: fn(char) -> bool) -> Option<String> {
        let start = self.at;
        let mut out = String::new();
        while let Some(c) = self.current() {
            if c == '\\' && self.text.get(self.at + 1) == Some(&',') {
                out.push(',');
                self.at += 2;
                continue;
            }
            let fits = if self.at == start { begins(c) } else { follows(c) };
            if !fits {
                break;
            }
            out.push(c);
            self.at += 1;
        }
        (self.at > start).then(|| out.trim_end().to_owned())
    }

    fn quoted(&mut self, quote: char) -> Parsed<Value> {
        let mut end = self.at + 1;
        loop {
            match self.text.get(end) {
                None => {
                    let name = if quote == '"' { "<double quoted>" } else { "<singled quoted>" };
                    return Err(self.syntax(name, "<none>"));
                }
                Some('\\') if self.text.get(end + 1) == Some(&quote) => end += 2,
                Some(c) if *c == quote => break,
                Some(_) => end += 1,
            }
        }
        let text: String = self.text[self.at + 1..end].iter().collect();
        self.at = end + 1;
        let text = text.replace(&format!("\\{quote}"), &quote.to_string()).replace("\\\\", "\\");
        self.resolve(text)
    }

    fn resolve(&self, text: String) -> Parsed<Value> {
        match self.resolves {
            true => from_file(&text).map(|found| found.unwrap_or(Value::Text(text))).map_err(Problem::Final),
            false => Ok(Value::Text(text)),
        }
    }

    fn current(&self) -> Option<char> {
        self.text.get(self.at).copied()
    }

    fn space(&mut self) {
        while self.current().is_some_and(|c| c.is_ascii_whitespace() || c == '\u{b}') {
            self.at += 1;
        }
    }

    fn expect(&mut self, wanted: char, space: bool) -> Parsed<()> {
        if space {
            self.space();
        }
        match self.current() {
            Some(c) if c == wanted => self.at += 1,
            Some(c) => return Err(self.syntax(&wanted.to_string(), &c.to_string())),
            None => return Err(self.syntax(&wanted.to_string(), "EOF")),
        }
        if space {
            self.space();
        }
        Ok(())
    }

    fn syntax(&self, expected: &str, actual: &str) -> Problem {
        let place = self.place(self.at);
        Problem::Syntax(format!("Expected: '{expected}', received: '{actual}' for input:\n{place}"))
    }

    fn duplicate(&self, key: &str, at: usize) -> String {
        format!(
            "Second instance of key \"{key}\" encountered for input:\n{}\nThis is often because there is a \
             preceding \",\" instead of a space.",
            self.place(at)
        )
    }

    /// The text with a mark under a place.
    fn place(&self, at: usize) -> String {
        let (before, after) = self.text.split_at(at.min(self.text.len()));
        let spaces = match before.iter().rposition(|c| *c == '\n') {
            Some(line) => at - line - 1,
            None => at,
        };
        let end = after.iter().position(|c| *c == '\n').map_or(self.text.len(), |line| at + line);
        let (consumed, rest) = self.text.split_at(end);
        let text = |chars: &[char]| chars.iter().collect::<String>();
        format!("{}\n{}^{}", text(consumed), " ".repeat(spaces), text(rest))
    }
}

/// Gives the texts of a value the types of its shape.
///
/// # Errors
/// Where a text is no number and should be one, in Python's words.
pub fn coerce(value: Value, info: &ValueInfo, shapes: &Shapes) -> Result<Value, String> {
    Ok(match (info, value) {
        (ValueInfo::Structure(name), Value::Map(entries)) => {
            let structure = shapes.structure(name);
            let each = |(key, value): (String, Value)| -> Result<(String, Value), String> {
                match structure.and_then(|structure| structure.member(&key)) {
                    Some(member) => Ok((key, coerce(value, &member.value, shapes)?)),
                    None => Ok((key, value)),
                }
            };
            Value::Map(entries.into_iter().map(each).collect::<Result<_, _>>()?)
        }
        (ValueInfo::Map(inner), Value::Map(entries)) => {
            let each = |(key, value)| Ok::<_, String>((key, coerce(value, inner, shapes)?));
            Value::Map(entries.into_iter().map(each).collect::<Result<_, _>>()?)
        }
        (ValueInfo::List(inner), Value::List(items)) => {
            Value::List(items.into_iter().map(|item| coerce(item, inner, shapes)).collect::<Result<_, _>>()?)
        }
        // `foo=bar` is a list of one.
        (ValueInfo::List(_), value) => Value::List(vec![value]),
        (ValueInfo::Integer | ValueInfo::Long, Value::Text(text)) => parse_int(&text)?,
        (ValueInfo::Float | ValueInfo::Double, Value::Text(text)) => parse_float(&text)?,
        (ValueInfo::Boolean, Value::Text(text)) => match text.to_lowercase().as_str() {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            _ => Value::Text(text),
        },
        (_, value) => value,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn is(text: &str, expected: &str) {
        assert_eq!(parse(text).map(|value| value.repr()), Ok(expected.to_owned()), "{text}");
    }

    #[test]
    fn values_and_lists() {
        is("foo=bar", "{'foo': 'bar'}");
        is("foo=bar,baz=qux", "{'foo': 'bar', 'baz': 'qux'}");
        is("a=b,c", "{'a': ['b', 'c']}");
        is("a=b,c,d=e,f", "{'a': ['b', 'c'], 'd': ['e', 'f']}");
        is("a=b\\,c", "{'a': 'b,c'}");
        is("a= b , c = d ", "{'a': 'b', 'c': 'd'}");
        is("foo=", "{'foo': ''}");
        is("foo=,bar=", "{'foo': '', 'bar': ''}");
        is("name=[foo=bar,baz=qux]", "{'name': ['foo=bar', 'baz=qux']}");
        is("a=x=y", "{'a': 'x=y'}");
    }

    #[test]
    fn quotes_and_nesting() {
        is("foo='bar,baz'", "{'foo': 'bar,baz'}");
        is("foo=\"a\\\"b\",c='d'", "{'foo': 'a\"b', 'c': 'd'}");
        is("a='b','c'", "{'a': ['b', 'c']}");
        is(
            "a={b=c,d=[e,f]},g=[{h=i},{h=j}]",
            "{'a': {'b': 'c', 'd': ['e', 'f']}, 'g': [{'h': 'i'}, {'h': 'j'}]}",
        );
        is("a=[],b={}", "{'a': [], 'b': {}}");
        is("a=[ x , y ]", "{'a': ['x', 'y']}");
    }

    #[test]
    fn errors_show_the_place() {
        for (text, expected) in [
            ("foo", "Expected: '=', received: 'EOF' for input:\nfoo\n   ^"),
            ("a=b,a=c", "Second instance of key \"a\" encountered for input:\na=b,a=c\n    ^"),
            ("a='b", "Expected: '<singled quoted>', received: '<none>' for input:\na='b\n  ^"),
            ("a={b", "Expected: '=', received: 'EOF' for input:\na={b\n    ^"),
        ] {
            let found = parse(text).unwrap_err();
            assert!(found.starts_with(expected), "{text}: {found}");
        }
    }
}
