//! Fills lines with words, one paragraph at a time. A word may hold spaces (a link, a code span) and stays whole.

use super::escape::line_start;

/// What a paragraph is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// Never broken; a space or a line's end stands before the next.
    Word(String),
    /// A forced line break.
    Break,
}

/// The lines of a paragraph. Line breaks at its start and end are dropped.
pub(super) fn wrap(tokens: Vec<Token>, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    let mut length = 0;
    let mut break_due = false;
    for token in tokens {
        let Token::Word(word) = token else {
            break_due = !(lines.is_empty() && line.is_empty());
            continue;
        };
        let count = word.chars().count();
        if break_due {
            line.push('\\');
        }
        if !line.is_empty() && (break_due || length + 1 + count > width) {
            lines.push(line_start(std::mem::take(&mut line)));
            length = 0;
        }
        if !line.is_empty() {
            line.push(' ');
            length += 1;
        }
        line.push_str(&word);
        length += count;
        break_due = false;
    }
    if !line.is_empty() {
        lines.push(line_start(line));
    }
    lines
}

/// The paragraph as one line, without an escape for its start.
pub(super) fn join(tokens: Vec<Token>) -> String {
    let words: Vec<String> = tokens
        .into_iter()
        .filter_map(|token| match token {
            Token::Word(word) => Some(word),
            Token::Break => None,
        })
        .collect();
    words.join(" ")
}
