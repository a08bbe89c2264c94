//! Shortened forms of documentation: its first sentence, and its bare text.

use super::block::code_lines;
use super::inline::{collapse, raw_text};
use super::tree::{Block, Run, Style};

/// Words that end with a full stop inside a sentence.
const ABBREVIATIONS: [&str; 10] =
    ["e.g.", "i.e.", "etc.", "vs.", "cf.", "inc.", "approx.", "max.", "min.", "no."];

/// A single paragraph with the first sentence, without its links; nothing if there is no text.
pub(super) fn first_sentence(blocks: &[Block]) -> Vec<Block> {
    let first = first_paragraph(blocks, false).or_else(|| first_paragraph(blocks, true));
    let Some(runs) = first else { return Vec::new() };
    vec![Block::Paragraph(cut(runs, sentence_length(&raw_text(runs))))]
}

fn first_paragraph(blocks: &[Block], headings: bool) -> Option<&[Run]> {
    blocks.iter().find_map(|block| match block {
        Block::Paragraph(runs) => Some(runs.as_slice()),
        Block::Heading(_, runs) => Some(runs.as_slice()).filter(|_| headings),
        Block::Quote { blocks, .. } => first_paragraph(blocks, headings),
        Block::List { items, .. } => items.iter().find_map(|item| first_paragraph(item, headings)),
        Block::Table(rows) => rows.iter().flat_map(|row| row.cells.first()).map(Vec::as_slice).next(),
        Block::Code(_) => None,
    })
}

/// The bytes up to the end of the first sentence: a mark, white space, and no lower-case letter after it.
fn sentence_length(text: &str) -> usize {
    for (at, _) in text.match_indices(['.', '!', '?']) {
        let after = &text[at + 1..];
        let closed = after.trim_start_matches([')', '"', '\'', '\u{201d}', '\u{2019}']);
        let next = closed.trim_start().chars().next();
        if !closed.starts_with(char::is_whitespace) || next.is_some_and(char::is_lowercase) {
            continue;
        }
        let word = text[..=at].rsplit(char::is_whitespace).next().unwrap_or_default();
        if !ABBREVIATIONS.contains(&word.trim_start_matches('(').to_lowercase().as_str()) {
            return text.len() - closed.len();
        }
    }
    text.len()
}

/// The runs up to a number of bytes of their text, without links and line breaks.
fn cut(runs: &[Run], mut length: usize) -> Vec<Run> {
    let mut out = Vec::new();
    for run in runs {
        let (style, text) = match run {
            Run::Text(style, text) => (Style { link: None, ..*style }, text.as_str()),
            Run::Break => (Style::default(), " "),
        };
        let text = text.get(..length).unwrap_or(text);
        super::tree::push_text(&mut out, style, text);
        length = length.saturating_sub(text.len());
        if length == 0 {
            break;
        }
    }
    out
}

/// The text of the blocks, line by line.
pub(super) fn plain(blocks: &[Block]) -> String {
    let mut lines = Vec::new();
    plain_into(blocks, &mut lines);
    lines.join("\n")
}

fn plain_into(blocks: &[Block], lines: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Paragraph(runs) | Block::Heading(_, runs) => lines.push(collapse(&raw_text(runs))),
            Block::Code(text) => lines.extend(code_lines(text)),
            Block::Quote { label, blocks } => {
                let first = lines.len();
                plain_into(blocks, lines);
                if let (Some(label), Some(line)) = (label, lines.get_mut(first)) {
                    line.insert_str(0, &format!("{label}: "));
                }
            }
            Block::List { items, .. } => {
                for item in items {
                    let first = lines.len();
                    plain_into(item, lines);
                    if let Some(line) = lines.get_mut(first) {
                        line.insert_str(0, "- ");
                    }
                }
            }
            Block::Table(rows) => {
                for row in rows {
                    let cells: Vec<String> = row.cells.iter().map(|cell| collapse(&raw_text(cell))).collect();
                    lines.push(cells.join(" | "));
                }
            }
        }
    }
}
