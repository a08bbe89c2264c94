//! Keeps text literal in Markdown, as rustdoc parses it (CommonMark, tables, strikethrough, footnotes, task lists,
//! smart punctuation, intra-doc links), and free of what a Rust comment may not hold.

use std::borrow::Cow;
use std::fmt::Write as _;

/// The longest run of backticks that a code span may hold; text with longer ones is not worth a fence.
const MAX_BACKTICKS: usize = 15;

/// Drops what must not reach a source file, and turns carriage returns into line feeds.
///
/// Dropped are control characters, the invisible characters that reorder or hide text (rustc denies the former in
/// comments: `text_direction_codepoint_in_comment`; the latter deceive a reviewer), and tag characters.
pub(super) fn clean(text: &str) -> Cow<'_, str> {
    if !text.chars().any(|c| c == '\r' || is_dropped(c)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' if chars.peek() == Some(&'\n') => {}
            '\r' => out.push('\n'),
            _ if is_dropped(c) => {}
            _ => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// A character that steers a terminal, or hides or reorders text.
pub(crate) fn is_dropped(c: char) -> bool {
    matches!(c,
        '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
        || (c.is_control() && !c.is_whitespace())
}

/// Escapes one word of text. Bare addresses become links, if `links` allows, or code.
pub(super) fn word(word: &str, links: bool, in_table: bool) -> String {
    let mut out = String::with_capacity(word.len() + 8);
    let mut rest = word;
    while let Some((start, length)) = address(rest).filter(|_| links) {
        literal(&rest[..start], &mut out);
        let url = &rest[start..start + length];
        if url.chars().all(is_url_char) {
            let _ = write!(out, "<{url}>");
        } else if let Some(span) = code_span(url, in_table) {
            out.push_str(&span);
        } else {
            literal(url, &mut out);
        }
        rest = &rest[start + length..];
    }
    literal(rest, &mut out);
    out
}

/// Whether the text is an address that an autolink can hold as it is.
pub(super) fn is_bare_url(text: &str) -> bool {
    address(text) == Some((0, text.len())) && text.chars().all(is_url_char)
}

/// The first `http(s)` address in a word: its start and length, without the punctuation of the sentence.
fn address(word: &str) -> Option<(usize, usize)> {
    let mut from = 0;
    while let Some(at) = word[from..].find("http").map(|offset| from + offset) {
        from = at + "http".len();
        let scheme = ["http://", "https://"].into_iter().find(|scheme| word[at..].starts_with(scheme));
        let Some(scheme) = scheme else { continue };
        let url = word[at..].split(['"', '\u{201d}', '`']).next().unwrap_or_default();
        let mut url = url.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_', '~', '\u{2019}']);
        while url.ends_with(')') && url.matches(')').count() > url.matches('(').count() {
            url = url[..url.len() - 1].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'']);
        }
        let host = url.get(scheme.len()..).unwrap_or_default();
        if host.chars().any(char::is_alphanumeric) {
            return Some((at, url.len()));
        }
    }
    None
}

fn is_url_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || "-._~:/?#@!$&'()*+,;=%".contains(c)
}

fn literal(text: &str, out: &mut String) {
    let mut before = None;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let after = chars.peek().copied();
        let escape = match c {
            '*' | '[' | ']' | '`' | '<' | '~' | '|' => true,
            '_' => !(is_alphanumeric(before) && is_alphanumeric(after)),
            '\\' => after.is_none_or(|next| next.is_ascii_punctuation()),
            '&' => after.is_some_and(|next| next.is_ascii_alphanumeric() || next == '#'),
            // Smart punctuation would make a dash of two hyphens, and options of programs begin with two.
            '-' => before == Some('-'),
            _ => false,
        };
        if escape {
            out.push('\\');
        }
        out.push(c);
        before = Some(c);
    }
}

fn is_alphanumeric(c: Option<char>) -> bool {
    c.is_some_and(char::is_alphanumeric)
}

/// A code span with that content, which must hold no line break. `None` if Markdown cannot write it as one.
pub(super) fn code_span(content: &str, in_table: bool) -> Option<String> {
    let longest = content.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    if content.is_empty() || longest > MAX_BACKTICKS || (in_table && content.contains("\\|")) {
        return None;
    }
    let delimiter = "`".repeat(longest + 1);
    let pad = if content.starts_with('`') || content.ends_with('`') { " " } else { "" };
    let content = if in_table { content.replace('|', "\\|") } else { content.to_string() };
    Some(format!("{delimiter}{pad}{content}{pad}{delimiter}"))
}

/// The address as the destination of a Markdown link.
pub(super) fn destination(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    for (at, c) in address.char_indices() {
        match c {
            '(' | ')' | '<' | '>' | '[' | ']' | '\\' | '`' | '|' | '"' => {
                let _ = write!(out, "%{:02X}", u32::from(c));
            }
            '&' if looks_like_entity(&address[at..]) => out.push_str("\\&"),
            c if c.is_whitespace() => out.push_str("%20"),
            c => out.push(c),
        }
    }
    out
}

fn looks_like_entity(text: &str) -> bool {
    let name = &text[1..];
    let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '#').unwrap_or(name.len());
    end > 0 && name[end..].starts_with(';')
}

/// Escapes what would give the start of a line a meaning: headings, list markers, quotes, rules, tables.
pub(super) fn line_start(line: String) -> String {
    let at = match line.as_bytes() {
        [b'>', ..] => Some(0),
        [b'#', ..] if ends_marker(line.trim_start_matches('#')) => Some(0),
        [b'+' | b'-', rest @ ..] if rest.first().is_none_or(|next| !next.is_ascii_alphanumeric()) => Some(0),
        [b'=' | b':', ..] if line.bytes().all(|byte| b"=:-\\| ".contains(&byte)) => Some(0),
        [b'0'..=b'9', ..] => {
            let digits = line.bytes().take_while(u8::is_ascii_digit).count();
            let marker = line[digits..].strip_prefix(['.', ')']);
            marker.filter(|rest| digits <= 9 && ends_marker(rest)).map(|_| digits)
        }
        _ => None,
    };
    match at {
        Some(at) => format!("{}\\{}", &line[..at], &line[at..]),
        None => line,
    }
}

fn ends_marker(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with(' ')
}
