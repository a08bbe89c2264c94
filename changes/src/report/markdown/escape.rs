//! Hostile text in Markdown that a forge renders. Lays nothing out.
//!
//! Escaping punctuation is not enough: forges look for mentions, references and addresses in what is already rendered,
//! after `\@` or `&#64;` have become `@` again. They leave code alone. So a name or a value is a code span, and in a
//! sentence so is each word of which something could be made.

use botosmith_model::problem::Visible;

/// A name or a value as a code span on one line. With `cell`, it can stand in a table's cell.
///
/// [CommonMark, 6.1](https://spec.commonmark.org/0.31.2/#code-spans): nothing in it is markup, and it ends at the
/// first run of as many backticks as it began with.
pub(super) fn code(text: &str, cell: bool) -> String {
    let text = Visible(text).to_string();
    let mut text = if cell { without_pipes(&text) } else { text };
    if text.trim().is_empty() {
        // A span of spaces is no span everywhere, and an empty one is two backticks.
        text = format!("\"{text}\"");
    }
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let padded = [text.chars().next(), text.chars().last()].iter().flatten().any(|c| matches!(c, '`' | ' '));
    let pad = if padded { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// Pipes as [tables](https://github.github.com/gfm/#tables-extension-) want them in cells, also in code. After a
/// backslash they cannot be written: there the pipe is shown by its number.
fn without_pipes(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '|' if out.ends_with('\\') => out.push_str("u{7c}"),
            '|' => out.push_str("\\|"),
            c => out.push(c),
        }
    }
    out
}

/// A sentence on one line: its words, with those as code of which Markdown or a forge could make something.
///
/// What stands in pairs of backticks already is code.
pub(super) fn prose(text: &str, cell: bool) -> String {
    let parts: Vec<&str> = text.split('`').collect();
    if parts.len().is_multiple_of(2) {
        return words(text, cell);
    }
    let part = |(index, part): (usize, &&str)| match index % 2 {
        0 => words(part, cell),
        _ => code(part, cell),
    };
    let mut out = String::new();
    for part in parts.iter().enumerate().map(part) {
        if out.ends_with('`') && part.starts_with('`') {
            // Fences that touch would be one longer fence.
            out.push(' ');
        }
        out.push_str(&part);
    }
    out
}

fn words(text: &str, cell: bool) -> String {
    let word = |word: &str| match word {
        "" => String::new(),
        word if is_harmless(word) => word.to_owned(),
        word => code(word, cell),
    };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

/// Whether a word is nothing but a word, with the punctuation of sentences around it.
fn is_harmless(word: &str) -> bool {
    let core = word.trim_start_matches(['(', '“', '"', '\'']);
    let core = core.trim_end_matches([')', '”', '"', '\'', '.', ',', ';', ':', '!', '?']);
    let Some(first) = core.chars().next() else {
        // Punctuation alone, as it follows code.
        return word.chars().all(|c| "().,;".contains(c));
    };
    let inside = |c: char| c.is_alphanumeric() || "-/.'’".contains(c);
    Visible(word).to_string() == word
        // Nothing that starts a list or a rule, and no emoji's name. `1.` and `1)` start a list, too.
        && first.is_alphanumeric()
        && !core.chars().all(|c| c.is_ascii_digit())
        && core.chars().all(inside)
        && !core.to_ascii_lowercase().contains("www.")
        && !core.contains("//")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_code_span_ends_early() {
        assert_eq!(code("string", false), "`string`");
        assert_eq!(code("a``b`", false), "``` a``b` ```");
        assert_eq!(code("", false), "`\"\"`");
        assert_eq!(code("a|b\n\u{202e}", true), r"`a\|b\n\u{202e}`");
        assert_eq!(code(r"a\|b", true), r"`a\u{7c}b`");
        assert_eq!(code("a|b", false), "`a|b`");
    }

    #[test]
    fn a_sentence_keeps_its_words_and_loses_what_else_they_could_be() {
        let kept = "Adds (well-known) values, e.g. for CodeBuild/Proton's use: it's fine.";
        assert_eq!(prose(kept, false), kept);
        assert_eq!(
            prose("ask @team, see #12 at https://a.b", false),
            "ask `@team,` see `#12` at `https://a.b`"
        );
        assert_eq!(prose("the enum `A|B` lost `C`.", true), r"the enum `A\|B` lost `C`.");
        assert_eq!(prose("a ` b", false), "a `` ` `` b");
        assert_eq!(prose("`a`@b `c``d`", false), "`a` `@b` `c` `d`");
        assert_eq!(prose("1. www.a.b <b> *x* :tada:", false), "`1.` `www.a.b` `<b>` `*x*` `:tada:`");
        assert_eq!(prose("a\n\n# b", false), "`a\\n\\n#` b");
    }
}
