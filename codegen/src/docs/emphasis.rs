//! Decides where `**` and `_` go. Markdown reads a delimiter only between certain characters; where it would stay
//! visible as an asterisk the emphasis is left out, because text matters more.
//! Rules: <https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis>.

use super::inline::Item;

/// Writes the delimiters of emphasis into the items.
pub(super) fn mark(items: &mut [Item]) {
    for (start, end) in ranges(items, |item| item.bold) {
        mark_bold(&mut *items, start, end);
    }
    for (start, end) in ranges(items, |item| item.italic) {
        mark_italic(&mut *items, start, end);
    }
}

/// The longest ranges of items that share the style, none of which crosses a change of bold or a line break.
fn ranges(items: &[Item], style: impl Fn(&Item) -> bool) -> Vec<(usize, usize)> {
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    for (at, item) in items.iter().enumerate().filter(|(_, item)| style(item) && !item.is_break()) {
        match ranges.last_mut() {
            Some((_, end)) if *end == at && items[at - 1].bold == item.bold => *end = at + 1,
            _ => ranges.push((at, at + 1)),
        }
    }
    ranges
}

fn mark_bold(items: &mut [Item], start: usize, end: usize) {
    let opens = is_free_before(items, start) || starts_alphanumeric(&items[start]);
    let closes = is_free_after(items, end) || ends_alphanumeric(&items[end - 1]);
    if !(opens && closes) {
        // No border is left, so emphasis may run across it.
        items[start..end].iter_mut().for_each(|item| item.bold = false);
        return;
    }
    // Where a letter stands outside, the delimiter needs a letter inside, not another delimiter.
    if !is_free_before(items, start) {
        items[start].italic = false;
    }
    if !is_free_after(items, end) {
        items[end - 1].italic = false;
    }
    items[start].open.push_str("**");
    items[end - 1].close.push_str("**");
}

fn mark_italic(items: &mut [Item], start: usize, end: usize) {
    let opens = is_free_before(items, start) || !items[start].open.is_empty();
    let closes = is_free_after(items, end) || !items[end - 1].close.is_empty();
    let alone = items[start].open.is_empty() && items[end - 1].close.is_empty();
    let intraword = starts_alphanumeric(&items[start]) && ends_alphanumeric(&items[end - 1]);
    let delimiter = match (opens && closes, intraword && alone) {
        (true, _) => "_",
        (false, true) => "*",
        (false, false) => return,
    };
    items[start].open.push_str(delimiter);
    items[end - 1].close.insert_str(0, delimiter);
}

/// Whether no letter touches the item's start.
fn is_free_before(items: &[Item], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|before| &items[before]) else { return true };
    items[at].space || before.is_break() || is_boundary(before.text.chars().next_back())
}

/// Whether no letter touches the end of the item before `at`.
fn is_free_after(items: &[Item], at: usize) -> bool {
    let Some(after) = items.get(at) else { return true };
    after.space || after.is_break() || is_boundary(after.text.chars().next())
}

/// Only ASCII: which other characters are punctuation depends on the version of Unicode.
fn is_boundary(c: Option<char>) -> bool {
    c.is_none_or(|c| c.is_ascii_punctuation())
}

fn starts_alphanumeric(item: &Item) -> bool {
    item.text.starts_with(char::is_alphanumeric)
}

fn ends_alphanumeric(item: &Item) -> bool {
    item.text.ends_with(char::is_alphanumeric)
}
