//! How many columns text takes in a table: two for each character that is wide, or that is wide in East Asia.

use std::sync::OnceLock;

/// Ranges of wide characters in hexadecimal, first and last; `width.py` writes them.
const WIDE: &str = include_str!("wide.txt");

/// The columns that text takes.
pub fn width(text: &str) -> usize {
    text.chars().map(|c| if is_wide(c) { 2 } else { 1 }).sum()
}

fn is_wide(c: char) -> bool {
    static RANGES: OnceLock<Vec<(u32, u32)>> = OnceLock::new();
    let code = u32::from(c);
    if code < 0x80 {
        return false;
    }
    let ranges = RANGES.get_or_init(|| {
        let code = |text| u32::from_str_radix(text, 16).ok();
        WIDE.lines()
            .filter_map(|line| line.split_once(' '))
            .filter_map(|(a, b)| Some((code(a)?, code(b)?)))
            .collect()
    });
    let after = ranges.partition_point(|(first, _)| *first <= code);
    after.checked_sub(1).is_some_and(|at| code <= ranges[at].1)
}

#[cfg(test)]
mod tests {
    use super::width;

    #[test]
    fn ambiguous_characters_are_wide() {
        for (text, expected) in [("abc", 3), ("ü", 2), ("ÄÖ", 2), ("日本", 4), ("✓", 1), ("", 0)] {
            assert_eq!(width(text), expected, "{text}");
        }
    }
}
