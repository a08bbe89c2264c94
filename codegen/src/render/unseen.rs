//! Characters that people do not see: none of them stands in a file as it is.

/// A character that ends a line, steers a terminal, or hides or reorders text.
pub(super) fn is_unseen(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') || crate::docs::is_dropped(c)
}

/// A text of one line, with a space for each of them.
pub(super) fn spaced(text: &str) -> String {
    text.chars().map(|c| if is_unseen(c) { ' ' } else { c }).collect()
}
