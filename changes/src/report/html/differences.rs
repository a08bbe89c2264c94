//! Compares two texts of documentation word by word. Knows nothing about the page.

use super::syntax::{Mark, Span};
use botosmith_codegen::docs;
use botosmith_model::problem::Visible;
use similar::{capture_diff_slices, Algorithm, ChangeTag};

/// Texts of more words than this are shown as all removed and all added: comparing takes the square of it.
const COMPARED: usize = 4_000;
/// The words of a text that are shown.
const SHOWN: usize = 3_000;
/// The words that stay the same and are shown on each side of those that do not.
const AROUND: usize = 30;

/// How two documentation strings differ.
#[derive(Debug)]
pub(super) struct Differences {
    pub(super) spans: Vec<Span>,
    /// The words are the same: what is shown is the markup.
    pub(super) is_markup: bool,
}

/// Compares two documentation strings, which are HTML as models have it; either may be empty.
pub(super) fn differences(old: &str, new: &str) -> Differences {
    let (old_text, new_text) = (docs::plain(old), docs::plain(new));
    let is_markup = words(&old_text) == words(&new_text);
    let (old, new) = if is_markup { (old, new) } else { (old_text.as_str(), new_text.as_str()) };
    let (old, new) = (words(old), words(new));
    let spans = if old.len() + new.len() > COMPARED {
        vec![text(&old, Mark::Removed), text(&new, Mark::Added)]
    } else {
        compared(&old, &new)
    };
    Differences { spans: spans.into_iter().flat_map(apart).collect(), is_markup }
}

/// A marked text without the space that follows it, which then is not marked.
fn apart(mut span: Span) -> impl Iterator<Item = Span> {
    let space = (span.mark != Mark::Same && span.text.ends_with(' ')).then(|| {
        span.text.pop();
        Span { mark: Mark::Same, text: " ".to_owned() }
    });
    std::iter::once(span).chain(space)
}

/// The words of a text, and the ends of its lines. A tag begins a word and ends one.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if index > 0 {
            words.push("\n");
        }
        for word in line.split_whitespace() {
            words.extend(word.split_inclusive('>').flat_map(|part| {
                let (before, tag) = part.split_at(part.find('<').unwrap_or(part.len()));
                [before, tag].into_iter().filter(|part| !part.is_empty())
            }));
        }
    }
    words
}

fn compared(old: &[&str], new: &[&str]) -> Vec<Span> {
    let mut spans = Vec::new();
    let operations = capture_diff_slices(Algorithm::Myers, old, new);
    let last = operations.len().saturating_sub(1);
    for (index, operation) in operations.iter().enumerate() {
        for (tag, words) in operation.iter_slices(old, new) {
            match tag {
                ChangeTag::Delete => spans.push(text(words, Mark::Removed)),
                ChangeTag::Insert => spans.push(text(words, Mark::Added)),
                ChangeTag::Equal => spans.push(context(words, index > 0, index < last)),
            }
        }
    }
    spans
}

/// Words that stay: those near what does not.
fn context(words: &[&str], is_after: bool, is_before: bool) -> Span {
    let head = if is_after { AROUND } else { 0 };
    let tail = if is_before { AROUND } else { 0 };
    if words.len() <= head + tail + 1 {
        return text(words, Mark::Same);
    }
    let (head, tail) = (text(&words[..head], Mark::Same), text(&words[words.len() - tail..], Mark::Same));
    Span { mark: Mark::Same, text: format!("{}… {}", head.text, tail.text) }
}

fn text(words: &[&str], mark: Mark) -> Span {
    let mut text = String::new();
    for word in words.iter().take(SHOWN) {
        match *word {
            "\n" => text.push('\n'),
            word => {
                text.push_str(&Visible(word).to_string());
                text.push(' ');
            }
        }
    }
    if words.len() > SHOWN {
        text.push('…');
    }
    Span { mark, text }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(old: &str, new: &str) -> String {
        let mark = |span: &Span| match span.mark {
            Mark::Added => format!("+[{}]", span.text),
            Mark::Removed => format!("-[{}]", span.text),
            _ => span.text.clone(),
        };
        differences(old, new).spans.iter().map(mark).collect()
    }

    #[test]
    fn words_that_differ_are_marked() {
        assert_eq!(
            shown("<p>The role to use.</p>", "<p>The <b>ARN</b> to use.</p>"),
            "The -[role] +[ARN] to use. "
        );
        assert_eq!(shown("", "<p>One.</p><p>Two.</p>"), "+[One. \nTwo.] ");
        assert_eq!(shown("<p>a\u{202e}</p>", "<p>b</p>"), "-[a] +[b] ");
    }

    #[test]
    fn where_only_markup_differs_it_is_shown() {
        let differences = differences("<p>a b</p>", "<p>a <i>b</i>\u{202e}</p>");
        assert!(differences.is_markup);
        assert_eq!(shown("<p>a b</p>", "<p>a <i>b</i></p>"), "<p> a +[<i>] b +[</i>] </p> ");
    }

    #[test]
    fn long_texts_show_what_is_near_and_huge_ones_are_not_compared() {
        let same = "same ".repeat(500);
        let long = shown(&format!("{same}a {same}"), &format!("{same}b {same}"));
        assert_eq!(long.matches("same").count(), 2 * AROUND);
        assert!(
            long.starts_with("… same") && long.ends_with("same … ") && long.contains("-[a] +[b] "),
            "{long}"
        );
        let huge = |word: &str| format!("{word} ").repeat(100_000);
        assert!(shown(&huge("a"), &huge("b")).len() < 4 * 3 * SHOWN);
    }
}
