//! Blocks as lines of Markdown. The prefixes of nested blocks are added from the inside outwards.

use super::inline::{tokens, Context};
use super::table;
use super::tree::{Block, Run, Style};
use super::wrap::{join, wrap, Token};

/// Deeply nested text is not squeezed below this width.
const MIN_WIDTH: usize = 40;

/// The lines of the blocks, with an empty line between two blocks.
pub(super) fn markdown(blocks: &[Block], context: &Context<'_>, width: usize) -> Vec<String> {
    lines(blocks, context, width, true, false)
}

fn lines(blocks: &[Block], context: &Context<'_>, width: usize, outermost: bool, tight: bool) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut other_marker = false;
    for (at, block) in blocks.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| &blocks[before]);
        // Two numbered lists in a row are one, unless their markers differ.
        other_marker = !other_marker && before.is_some_and(is_numbered) && is_numbered(block);
        if !out.is_empty() && !tight {
            out.push(String::new());
        }
        out.extend(match block {
            Block::Paragraph(runs) => wrap(tokens(runs, context), width),
            Block::Heading(level, runs) => heading(*level, runs, context, outermost, width),
            Block::Code(text) => fence(text),
            Block::Quote { label, blocks } => quote(*label, blocks, context, width),
            Block::List { ordered, items } => list(*ordered, items, context, width, other_marker),
            Block::Table(rows) => table::markdown(rows, context),
        });
    }
    out
}

fn is_numbered(block: &Block) -> bool {
    matches!(block, Block::List { ordered: true, .. })
}

/// Only the outermost blocks have headings: within lists and notices, and for a service's title, bold text does.
fn heading(level: u8, runs: &[Run], context: &Context<'_>, outermost: bool, width: usize) -> Vec<String> {
    if level == 0 || !outermost {
        return wrap(tokens(&in_bold(runs), context), width);
    }
    let mut text = join(tokens(runs, context));
    if text.ends_with('#') {
        // Closing number signs would be dropped.
        text.insert(text.len() - 1, '\\');
    }
    vec![format!("{} {text}", "#".repeat(usize::from(level)))]
}

fn in_bold(runs: &[Run]) -> Vec<Run> {
    let bold = |run: &Run| match run {
        Run::Text(style, text) => Run::Text(Style { bold: true, ..*style }, text.clone()),
        Run::Break => Run::Break,
    };
    runs.iter().map(bold).collect()
}

/// A fence that is never a doctest.
fn fence(text: &str) -> Vec<String> {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    let mut out = vec![format!("{fence}text")];
    out.extend(code_lines(text));
    out.push(fence);
    out
}

/// The lines of preformatted text, without empty ones at either end.
pub(super) fn code_lines(text: &str) -> Vec<String> {
    let is_line_end = |c| matches!(c, '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}');
    let line =
        |line: &str| line.replace('\t', "    ").replace(char::is_whitespace, " ").trim_end().to_string();
    let lines: Vec<String> = text.split(is_line_end).map(line).collect();
    let filled = |line: &String| !line.is_empty();
    let start = lines.iter().position(filled).unwrap_or(0);
    let end = lines.iter().rposition(filled).map_or(0, |last| last + 1);
    lines.get(start..end).map(<[String]>::to_vec).unwrap_or_default()
}

fn quote(label: Option<&'static str>, blocks: &[Block], context: &Context<'_>, width: usize) -> Vec<String> {
    let width = narrow(width, 2);
    let label = label.map(|label| format!("**{label}:**"));
    let mut inner = Vec::new();
    let mut rest = blocks;
    if let Some(label) = label {
        let mut first = vec![Token::Word(label)];
        if let Some((Block::Paragraph(runs), others)) = blocks.split_first() {
            first.extend(tokens(runs, context));
            rest = others;
        }
        inner = wrap(first, width);
        if !rest.is_empty() {
            inner.push(String::new());
        }
    }
    inner.extend(lines(rest, context, width, false, false));
    inner
        .into_iter()
        .map(|line| if line.is_empty() { ">".to_string() } else { format!("> {line}") })
        .collect()
}

fn list(
    ordered: bool,
    items: &[Vec<Block>],
    context: &Context<'_>,
    width: usize,
    other: bool,
) -> Vec<String> {
    let tight = items.iter().all(|item| is_tight(item));
    let mut out: Vec<String> = Vec::new();
    for (at, item) in items.iter().enumerate() {
        let marker = match (ordered, other) {
            (true, false) => format!("{}. ", at + 1),
            (true, true) => format!("{}) ", at + 1),
            (false, _) => "- ".to_string(),
        };
        if at > 0 && !tight {
            out.push(String::new());
        }
        let indent = " ".repeat(marker.len());
        let inner = lines(item, context, narrow(width, marker.len()), false, tight);
        for (at, line) in inner.into_iter().enumerate() {
            out.push(match (at, line.is_empty()) {
                (0, _) => format!("{marker}{line}"),
                (_, true) => line,
                (_, false) => format!("{indent}{line}"),
            });
        }
    }
    out
}

fn narrow(width: usize, by: usize) -> usize {
    width.saturating_sub(by).max(MIN_WIDTH)
}

/// Whether an item needs no empty lines: a paragraph, perhaps with a list of such items.
fn is_tight(item: &[Block]) -> bool {
    let nested = match item {
        [Block::Paragraph(_)] => return true,
        [Block::Paragraph(_), Block::List { items, .. }] => items,
        _ => return false,
    };
    nested.iter().all(|item| is_tight(item))
}
