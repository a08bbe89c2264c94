//! Text to tokens, each with its byte offset. Knows no grammar beyond a token.

use super::json::{self, Json};
use super::tree::Comparator;
use super::ParseError;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    Identifier(String),
    /// An identifier in double quotes: never a function's name.
    Quoted(String),
    Number(i64),
    /// JSON between backticks, or a raw string between single quotes.
    Literal(Json),
    Compare(Comparator),
    Dot,
    Star,
    /// `[]`
    Flatten,
    /// `[?`
    Filter,
    LeftBracket,
    RightBracket,
    LeftBrace,
    RightBrace,
    LeftParen,
    RightParen,
    Comma,
    Colon,
    At,
    And,
    Or,
    Pipe,
    Not,
    Ampersand,
    End,
}

impl Token {
    /// How a message names it.
    pub(super) fn describe(&self) -> String {
        let text = match self {
            Token::Identifier(name) => return format!("identifier `{name}`"),
            Token::Quoted(name) => return format!("quoted identifier {name:?}"),
            Token::Number(number) => return format!("number {number}"),
            Token::Literal(_) => return "a literal".to_owned(),
            Token::End => return "the end".to_owned(),
            Token::Compare(Comparator::Equal) => "==",
            Token::Compare(Comparator::NotEqual) => "!=",
            Token::Compare(Comparator::Less) => "<",
            Token::Compare(Comparator::LessOrEqual) => "<=",
            Token::Compare(Comparator::Greater) => ">",
            Token::Compare(Comparator::GreaterOrEqual) => ">=",
            Token::Dot => ".",
            Token::Star => "*",
            Token::Flatten => "[]",
            Token::Filter => "[?",
            Token::LeftBracket => "[",
            Token::RightBracket => "]",
            Token::LeftBrace => "{",
            Token::RightBrace => "}",
            Token::LeftParen => "(",
            Token::RightParen => ")",
            Token::Comma => ",",
            Token::Colon => ":",
            Token::At => "@",
            Token::And => "&&",
            Token::Or => "||",
            Token::Pipe => "|",
            Token::Not => "!",
            Token::Ampersand => "&",
        };
        format!("`{text}`")
    }
}

/// All tokens of a text; the last one is [`Token::End`].
pub(super) fn tokens(text: &str) -> Result<Vec<(usize, Token)>, ParseError> {
    let mut lexer = Lexer { text, at: 0 };
    let mut out = Vec::new();
    loop {
        lexer.take_while(|c| matches!(c, ' ' | '\t' | '\n' | '\r'));
        let start = lexer.at;
        let token = lexer.token()?;
        let done = token == Token::End;
        out.push((start, token));
        if done {
            return Ok(out);
        }
    }
}

/// `at` is always on a character boundary.
struct Lexer<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Lexer<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn next(&mut self) -> Option<char> {
        let c = self.rest().chars().next()?;
        self.at += c.len_utf8();
        Some(c)
    }

    fn take(&mut self, c: char) -> bool {
        let found = self.rest().starts_with(c);
        if found {
            self.at += c.len_utf8();
        }
        found
    }

    fn take_while(&mut self, accept: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let end = rest.find(|c| !accept(c)).unwrap_or(rest.len());
        self.at += end;
        rest.get(..end).unwrap_or_default()
    }

    fn token(&mut self) -> Result<Token, ParseError> {
        let start = self.at;
        let Some(first) = self.next() else { return Ok(Token::End) };
        Ok(match first {
            'a'..='z' | 'A'..='Z' | '_' => {
                self.at = start;
                Token::Identifier(self.take_while(|c| c.is_ascii_alphanumeric() || c == '_').to_owned())
            }
            '-' | '0'..='9' => self.number(start)?,
            '"' => self.quoted(start)?,
            '\'' => self.raw_string(start)?,
            '`' => self.literal(start)?,
            '.' => Token::Dot,
            '*' => Token::Star,
            ']' => Token::RightBracket,
            '{' => Token::LeftBrace,
            '}' => Token::RightBrace,
            '(' => Token::LeftParen,
            ')' => Token::RightParen,
            ',' => Token::Comma,
            ':' => Token::Colon,
            '@' => Token::At,
            '[' if self.take(']') => Token::Flatten,
            '[' if self.take('?') => Token::Filter,
            '[' => Token::LeftBracket,
            '&' if self.take('&') => Token::And,
            '&' => Token::Ampersand,
            '|' if self.take('|') => Token::Or,
            '|' => Token::Pipe,
            '!' if self.take('=') => Token::Compare(Comparator::NotEqual),
            '!' => Token::Not,
            '<' if self.take('=') => Token::Compare(Comparator::LessOrEqual),
            '<' => Token::Compare(Comparator::Less),
            '>' if self.take('=') => Token::Compare(Comparator::GreaterOrEqual),
            '>' => Token::Compare(Comparator::Greater),
            '=' if self.take('=') => Token::Compare(Comparator::Equal),
            '=' => return Err(ParseError::syntax(start, "`=` compares nothing, `==` does")),
            other => return Err(ParseError::syntax(start, format!("unexpected character {other:?}"))),
        })
    }

    fn number(&mut self, start: usize) -> Result<Token, ParseError> {
        self.take_while(|c| c.is_ascii_digit());
        match self.text.get(start..self.at).unwrap_or_default() {
            "-" => Err(ParseError::syntax(start, "`-` without a number")),
            digits => digits
                .parse()
                .map(Token::Number)
                .map_err(|_| ParseError::syntax(start, format!("{digits} is too large"))),
        }
    }

    /// Goes on to the closing `quote`, over anything that follows a backslash; returns what is between.
    fn until(&mut self, quote: char, start: usize) -> Result<&'a str, ParseError> {
        let inner = self.at;
        loop {
            let end = self.at;
            match self.next() {
                Some(c) if c == quote => return Ok(self.text.get(inner..end).unwrap_or_default()),
                Some('\\') => {
                    self.next();
                }
                Some(_) => {}
                None => return Err(ParseError::syntax(start, format!("no closing {quote}"))),
            }
        }
    }

    fn quoted(&mut self, start: usize) -> Result<Token, ParseError> {
        self.until('"', start)?;
        match json::parse(self.text.get(start..self.at).unwrap_or_default()) {
            Ok(Json::String(name)) => Ok(Token::Quoted(name)),
            Ok(_) => Err(ParseError::syntax(start, "not a string")),
            Err(message) => Err(ParseError::syntax(start, message)),
        }
    }

    /// Only the quote can be escaped; a backslash before anything else is a backslash.
    fn raw_string(&mut self, start: usize) -> Result<Token, ParseError> {
        let inner = self.until('\'', start)?;
        Ok(Token::Literal(Json::String(inner.replace("\\'", "'"))))
    }

    fn literal(&mut self, start: usize) -> Result<Token, ParseError> {
        let inner = self.until('`', start)?;
        json::parse(&inner.replace("\\`", "`"))
            .map(Token::Literal)
            .map_err(|message| ParseError::syntax(start, message))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_token_has_its_offset() {
        let found: Vec<_> = tokens(" é".trim_end_matches('é')).unwrap();
        assert_eq!(found, [(1, Token::End)]);
        let offsets: Vec<_> = tokens("a  <=[?'é' ]").unwrap().into_iter().map(|(at, _)| at).collect();
        assert_eq!(offsets, [0, 3, 5, 7, 12, 13]);
    }

    #[test]
    fn errors_point_at_the_token_that_is_wrong() {
        for (text, offset) in
            [("a.#", 2), ("a == b = c", 7), ("a[ -]", 3), ("x.'abc", 2), ("a.\"\\u\"", 2), ("a == `b`", 5)]
        {
            assert_eq!(tokens(text).unwrap_err().offset(), offset, "{text}");
        }
    }
}
