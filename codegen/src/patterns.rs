//! Patterns of models, in the words of the `regex` crate.
//!
//! A model's patterns are Java's, with which services match them, or ECMAScript's, which Smithy names. What means
//! something else to the `regex` crate is written in another way: `\d`, `\w`, `\s` and the POSIX classes are ASCII, a pair
//! of surrogates is one character, and a brace that repeats nothing is a brace. What that crate cannot do is not
//! checked. Knows nothing of shapes.

mod items;

use items::{Item, Items};
use regex::{Regex, RegexBuilder};
use std::fmt;

/// The most that a compiled pattern may take, in bytes; it bounds the time of compiling it, too. The runtime has the
/// same, in `runtime/src/validate/pattern.rs`.
const SIZE_LIMIT: usize = 4 << 20;

/// Why a pattern is not checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unchecked {
    /// It looks ahead or behind.
    LookAround,
    /// It refers to what a group has found.
    BackReference,
    /// It takes too much memory when it is compiled.
    TooBig,
    /// It has an escape that means different things, or nothing.
    Escape(String),
    /// It cannot be read.
    Unreadable,
}

impl fmt::Display for Unchecked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::LookAround => f.write_str("looks ahead or behind"),
            Self::BackReference => f.write_str("refers back to a group"),
            Self::TooBig => f.write_str("is too big"),
            Self::Escape(escape) => write!(f, "has the escape `{escape}`"),
            Self::Unreadable => f.write_str("cannot be read"),
        }
    }
}

/// A pattern as the `regex` crate has it.
///
/// # Errors
/// Where that crate cannot do what the pattern asks for.
pub fn translate(pattern: &str) -> Result<String, Unchecked> {
    compile(pattern).map(|pattern| pattern.as_str().to_owned())
}

/// A pattern, translated and compiled as clients do it.
///
/// # Errors
/// Where the `regex` crate cannot do what the pattern asks for.
pub(crate) fn compile(pattern: &str) -> Result<Regex, Unchecked> {
    // To Java a bracket within brackets opens another class. Where that cannot be read, it is what it is to
    // ECMAScript: a bracket.
    match written(pattern, true) {
        Err(Unchecked::Unreadable) => written(pattern, false),
        other => other,
    }
}

fn written(pattern: &str, nested: bool) -> Result<Regex, Unchecked> {
    let mut writer = Writer { items: Items::new(pattern), out: String::new(), nested, has_half: false };
    writer.pattern()?;
    let compiled = RegexBuilder::new(&writer.out).size_limit(SIZE_LIMIT).crlf(true).build();
    compiled.map_err(|err| match err {
        regex::Error::CompiledTooBig(_) => Unchecked::TooBig,
        _ => Unchecked::Unreadable,
    })
}

/// The characters that are pairs of surrogates in UTF-16.
const BEYOND: &str = r"\u{10000}-\u{10FFFF}";

struct Writer {
    items: Items,
    out: String,
    /// A bracket within brackets opens a class.
    nested: bool,
    /// The class that is being read has half a pair of surrogates.
    has_half: bool,
}

impl Writer {
    fn pattern(&mut self) -> Result<(), Unchecked> {
        // Whether something stands before that can be repeated.
        let mut is_atom = false;
        while let Some(c) = self.items.peek() {
            match c {
                '[' => self.class()?,
                '(' => self.group()?,
                '*' | '+' | '?' => self.repetition(1),
                '{' => match self.items.repetition().filter(|_| is_atom) {
                    Some(length) => self.repetition(length),
                    None => {
                        self.items.skip(1);
                        self.out.push_str(r"\{");
                    }
                },
                '.' | '|' | ')' | '^' | '$' => {
                    self.items.skip(1);
                    self.out.push(c);
                }
                _ => match self.items.next()? {
                    Item::Character(c, text) => {
                        let is_character = char::from_u32(c).is_some();
                        self.out
                            .push_str(is_character.then_some(&text).ok_or(Unchecked::Escape(text.clone()))?);
                    }
                    Item::Set { alone, .. } => self.out.push_str(&alone),
                    Item::Place(text) => self.out.push_str(text),
                },
            }
            is_atom = !matches!(c, '(' | '|' | '^');
        }
        Ok(())
    }

    /// A repetition. One that gives nothing back is written as one that does: that allows all that the service allows,
    /// and perhaps more.
    fn repetition(&mut self, length: usize) {
        self.out.extend(self.items.skip(length));
        if self.items.peek() == Some('+') {
            self.items.skip(1);
        }
    }

    /// What a group begins with.
    fn group(&mut self) -> Result<(), Unchecked> {
        self.out.extend(self.items.skip(1));
        if self.items.peek() != Some('?') {
            return Ok(());
        }
        let ahead = self.items.ahead(3);
        match ahead.as_bytes() {
            [b'?', b'=' | b'!', ..] | [b'?', b'<', b'=' | b'!'] => return Err(Unchecked::LookAround),
            // It gives nothing back, as above.
            [b'?', b'>', ..] => {
                self.items.skip(2);
                self.out.push_str("?:");
            }
            // Flags that mean the same to all.
            _ => {
                self.out.extend(self.items.skip(1));
                while let Some('i' | 's' | 'm' | '-') = self.items.peek() {
                    self.out.extend(self.items.skip(1));
                }
                match self.items.peek() {
                    Some(':' | ')') => self.out.extend(self.items.skip(1)),
                    Some('<') => {
                        while !matches!(self.items.peek(), Some('>') | None) {
                            self.out.extend(self.items.skip(1));
                        }
                        self.out.extend(self.items.skip(1));
                    }
                    _ => return Err(Unchecked::Unreadable),
                }
            }
        }
        Ok(())
    }

    fn class(&mut self) -> Result<(), Unchecked> {
        self.out.extend(self.items.skip(1));
        let is_negated = self.items.peek() == Some('^');
        if is_negated {
            self.out.extend(self.items.skip(1));
        }
        let begin = self.out.len();
        loop {
            match self.items.peek().ok_or(Unchecked::Unreadable)? {
                ']' if self.out.len() > begin => {
                    // To ECMAScript they are characters, of which the others are made.
                    if std::mem::take(&mut self.has_half) && !is_negated {
                        self.out.push_str(BEYOND);
                    }
                    self.out.extend(self.items.skip(1));
                    return Ok(());
                }
                '[' if self.nested => self.class()?,
                '&' if self.nested && self.items.ahead(2) == "&&" => self.out.extend(self.items.skip(2)),
                _ => self.member(begin)?,
            }
        }
    }

    /// A character, range or set of a class that begins at a place of what is written.
    fn member(&mut self, begin: usize) -> Result<(), Unchecked> {
        let (low, text) = match self.items.next()? {
            Item::Character(c, text) => (c, text),
            Item::Set { within, .. } => {
                self.out.push_str(&within);
                return Ok(());
            }
            Item::Place(place) => return Err(Unchecked::Escape(place.to_owned())),
        };
        let is_range = self.items.peek() == Some('-') && !matches!(self.items.ahead(2).as_str(), "-" | "-]");
        if !is_range {
            let is_first = self.out.len() == begin;
            self.plain(low, &text, is_first);
            return Ok(());
        }
        self.items.skip(1);
        match self.items.next()? {
            Item::Character(high, high_text) => {
                self.has_half |= is_surrogate(low) || is_surrogate(high);
                let (low, text) =
                    if is_surrogate(low) { (0xE000, r"\uE000".to_owned()) } else { (low, text) };
                let (high, high_text) =
                    if is_surrogate(high) { (0xD7FF, r"\uD7FF".to_owned()) } else { (high, high_text) };
                if low <= high {
                    self.out.push_str(&format!("{}-{}", escaped(text), escaped(high_text)));
                }
            }
            // No range: the dash stands for itself.
            Item::Set { within, .. } => {
                self.plain(low, &text, false);
                self.out.push_str(r"\-");
                self.out.push_str(&within);
            }
            Item::Place(place) => return Err(Unchecked::Escape(place.to_owned())),
        }
        Ok(())
    }

    /// A character of a class that stands for itself.
    fn plain(&mut self, c: u32, text: &str, is_first: bool) {
        if is_surrogate(c) {
            self.has_half = true;
            return;
        }
        match text {
            "-" if is_first || self.items.peek() == Some(']') => self.out.push('-'),
            "~" | "&" if self.items.peek() == text.chars().next() => self.out.push_str(&format!(r"\{text}")),
            _ => self.out.push_str(&escaped(text.to_owned())),
        }
    }
}

/// A character within brackets, where some mean something to the `regex` crate that they do not mean elsewhere.
fn escaped(text: String) -> String {
    match text.as_str() {
        "-" | "[" | "]" => format!(r"\{text}"),
        _ => text,
    }
}

fn is_surrogate(c: u32) -> bool {
    (0xD800..=0xDFFF).contains(&c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(pattern: &str) -> String {
        translate(pattern).unwrap_or_else(|why| why.to_string())
    }

    #[test]
    fn what_means_the_same_stays_as_it_is() {
        for pattern in
            ["^[a-zA-Z0-9_.-]{1,128}$", r"arn:(aws|aws-cn):x/\.\-.+", "[^\"<>]*", "(?i)a{2,}b?", "(?<name>a)"]
        {
            assert_eq!(written(pattern), pattern);
        }
    }

    #[test]
    fn what_means_something_else_is_written_in_another_way() {
        for (pattern, expected) in [
            (r"\d+\W", "[0-9]+[^0-9A-Za-z_]"),
            (r"[\w-.]", r"[0-9A-Za-z_\-.]"),
            (r"[\S ]", r"[[^ \t\n\v\f\r] ]"),
            (r"[+--]", r"[+-\-]"),
            (r"[a--]", "cannot be read"),
            (r"\bx", r"(?-u:\b)x"),
            (r"\p{Alnum}\P{Punct}[\p{Alpha}]", "[[:alnum:]][[:^punct:]][[:alpha:]]"),
            (r"\p{IsAlphabetic}", r"\p{Alphabetic}"),
            (r"[\uD800\uDC00-\uDBFF\uDFFF]", r"[\u{10000}-\u{10FFFF}]"),
            (r"[ -\uD7FF\uD800\uDBFF-\uDC00\uDFFF]", r"[ -\uD7FF\u{10000}-\u{10FFFF}]"),
            ("^{a}{2}$", r"^\{a}{2}$"),
            ("a++", "a+"),
            ("(?>a)", "(?:a)"),
            ("[[a]", r"[\[a]"),
            ("[a&&[b]]", "[a&&[b]]"),
            ("\n", r"\n"),
            (r"\<", "<"),
        ] {
            assert_eq!(written(pattern), expected, "{pattern}");
        }
    }

    #[test]
    fn what_cannot_be_done_is_said() {
        for (pattern, why) in [
            ("(?!a)b", "looks ahead or behind"),
            ("(?<=a)b", "looks ahead or behind"),
            (r"(a)\1", "refers back to a group"),
            (r"\Qa\E", r"has the escape `\Q`"),
            (r"[\p{L}]{1,9999}", "is too big"),
            ("(", "cannot be read"),
            (r"\", "cannot be read"),
        ] {
            assert_eq!(translate(pattern).unwrap_err().to_string(), why, "{pattern}");
        }
    }
}
