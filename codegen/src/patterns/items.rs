//! The parts of a pattern that stand for one character, or for one of a set. Writes none.

use super::Unchecked;

/// A part.
pub(super) enum Item {
    /// A character, or half of one, and how it is written.
    Character(u32, String),
    /// A set, alone and within brackets.
    Set { alone: String, within: String },
    /// A place between characters.
    Place(&'static str),
}

/// A pattern, of which a part has been read.
pub(super) struct Items {
    characters: Vec<char>,
    place: usize,
}

impl Items {
    pub(super) fn new(pattern: &str) -> Self {
        Self { characters: pattern.chars().collect(), place: 0 }
    }

    /// What comes next.
    pub(super) fn peek(&self) -> Option<char> {
        self.characters.get(self.place).copied()
    }

    /// Up to so many characters that come next.
    pub(super) fn ahead(&self, count: usize) -> String {
        self.characters[self.place..].iter().take(count).collect()
    }

    /// Takes up to so many characters.
    pub(super) fn skip(&mut self, count: usize) -> Vec<char> {
        let end = (self.place + count).min(self.characters.len());
        let taken = self.characters[self.place..end].to_vec();
        self.place = end;
        taken
    }

    /// The length of `{2}`, `{2,}` or `{2,3}`, where that comes next.
    pub(super) fn repetition(&self) -> Option<usize> {
        let rest = &self.characters[self.place..];
        let end = rest.iter().position(|c| *c == '}')?;
        let text: String = rest.get(1..end)?.iter().collect();
        let (least, most) = text.split_once(',').unwrap_or((&text, ""));
        let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        (!least.is_empty() && is_number(least) && is_number(most)).then_some(end + 1)
    }

    /// The part that comes next.
    pub(super) fn next(&mut self) -> Result<Item, Unchecked> {
        let c = self.take()?;
        if c != '\\' {
            return Ok(character(c));
        }
        let c = self.take()?;
        Ok(match c {
            'd' | 'w' | 's' | 'D' | 'W' | 'S' => shorthand(c),
            'b' => Item::Place(r"(?-u:\b)"),
            'A' => Item::Place(r"\A"),
            'z' => Item::Place(r"\z"),
            '1'..='9' | 'k' => return Err(Unchecked::BackReference),
            'p' | 'P' => self.property(c)?,
            'x' => self.number(2, 'x')?,
            'u' => self.utf16()?,
            't' => Item::Character(9, r"\t".to_owned()),
            'n' => Item::Character(10, r"\n".to_owned()),
            'f' => Item::Character(12, r"\f".to_owned()),
            'r' => Item::Character(13, r"\r".to_owned()),
            'v' => Item::Character(11, r"\v".to_owned()),
            c if c.is_ascii_alphanumeric() => return Err(Unchecked::Escape(format!(r"\{c}"))),
            '<' | '>' => character(c),
            c if c.is_ascii_punctuation() => Item::Character(c.into(), format!(r"\{c}")),
            c => character(c),
        })
    }

    fn take(&mut self) -> Result<char, Unchecked> {
        let c = self.peek().ok_or(Unchecked::Unreadable)?;
        self.place += 1;
        Ok(c)
    }

    /// `\x2F` or `\u002F`, behind the letter.
    fn number(&mut self, digits: usize, letter: char) -> Result<Item, Unchecked> {
        let text: String = match self.peek() {
            Some('{') => {
                self.place += 1;
                self.braced()?.into_iter().collect()
            }
            _ => self.skip(digits).into_iter().collect(),
        };
        let number = u32::from_str_radix(&text, 16).map_err(|_| Unchecked::Escape(format!(r"\{letter}")))?;
        let written = match text.len() == digits {
            true => format!(r"\{letter}{text}"),
            false => format!(r"\u{{{text}}}"),
        };
        Ok(Item::Character(number, written))
    }

    /// What stands before a closing brace.
    fn braced(&mut self) -> Result<Vec<char>, Unchecked> {
        let mut text = Vec::new();
        loop {
            match self.take()? {
                '}' => return Ok(text),
                c => text.push(c),
            }
        }
    }

    /// A number of UTF-16, behind the letter. Two may be one character.
    fn utf16(&mut self) -> Result<Item, Unchecked> {
        let Item::Character(first, text) = self.number(4, 'u')? else { return Err(Unchecked::Unreadable) };
        if (0xD800..=0xDBFF).contains(&first) && self.ahead(2) == r"\u" {
            let place = self.place;
            self.skip(2);
            if let Item::Character(second @ 0xDC00..=0xDFFF, _) = self.number(4, 'u')? {
                let both = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
                return Ok(Item::Character(both, format!(r"\u{{{both:X}}}")));
            }
            self.place = place;
        }
        Ok(Item::Character(first, text))
    }

    /// `\p{…}`, behind the letter.
    fn property(&mut self, letter: char) -> Result<Item, Unchecked> {
        let name = match self.take()? {
            '{' => self.braced()?.into_iter().collect(),
            c => c.to_string(),
        };
        // POSIX classes are those of ASCII.
        const POSIX: [&str; 13] = [
            "Lower", "Upper", "ASCII", "Alpha", "Digit", "Alnum", "Punct", "Graph", "Print", "Blank",
            "Cntrl", "XDigit", "Space",
        ];
        if POSIX.contains(&name.as_str()) {
            let not = if letter == 'P' { "^" } else { "" };
            let within = format!("[:{not}{}:]", name.to_ascii_lowercase());
            return Ok(Item::Set { alone: format!("[{within}]"), within });
        }
        let name = match name.as_str() {
            "all" => "Any",
            // Java's letters and digits.
            "LD" => {
                return Ok(Item::Set {
                    alone: r"[\p{L}\p{Nd}]".to_owned(),
                    within: r"[\p{L}\p{Nd}]".to_owned(),
                })
            }
            other => other.strip_prefix("Is").unwrap_or(other),
        };
        let text = format!(r"\{letter}{{{name}}}");
        Ok(Item::Set { alone: text.clone(), within: text })
    }
}

/// A character that stands for itself.
fn character(c: char) -> Item {
    let text = match c {
        '\n' => r"\n".to_owned(),
        '\r' => r"\r".to_owned(),
        '\t' => r"\t".to_owned(),
        c if c.is_control() => format!(r"\u{{{:X}}}", u32::from(c)),
        c => c.to_string(),
    };
    Item::Character(c.into(), text)
}

/// `\d` and the like, which are ASCII.
fn shorthand(letter: char) -> Item {
    let within = match letter.to_ascii_lowercase() {
        'd' => "0-9",
        'w' => "0-9A-Za-z_",
        _ => r" \t\n\v\f\r",
    };
    match letter.is_ascii_uppercase() {
        true => Item::Set { alone: format!("[^{within}]"), within: format!("[^{within}]") },
        false => Item::Set { alone: format!("[{within}]"), within: within.to_owned() },
    }
}
