//! Reads Markdown back with pulldown-cmark, as rustdoc configures it. Shared by the tests and by `docs_all`;
//! knows nothing of how the Markdown was made.

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

/// The extensions that rustdoc turns on, without smart punctuation, which only changes how characters look.
pub fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
}

/// The words that a reader of the Markdown sees, without the labels of notices.
pub fn words(markdown: &str) -> Vec<String> {
    let mut text = String::new();
    let mut label = Label::None;
    for event in Parser::new_ext(markdown, options()) {
        match event {
            Event::Start(Tag::BlockQuote(_)) => {
                label = Label::Quote;
                text.push(' ');
            }
            Event::Start(Tag::Strong) if label == Label::Quote => label = Label::Inside(text.len()),
            Event::End(TagEnd::Strong) => {
                if let Label::Inside(start) = label {
                    if ["Note:", "Important:", "Caution:", "Warning:", "Tip:"].contains(&&text[start..]) {
                        text.truncate(start);
                    }
                }
                label = Label::None;
            }
            Event::Text(part) | Event::Code(part) => {
                if label == Label::Quote {
                    label = Label::None;
                }
                text.push_str(&part);
            }
            Event::Start(tag) if !is_inline(&tag.to_end()) => text.push(' '),
            Event::End(tag) if !is_inline(&tag) => text.push(' '),
            Event::Start(_) | Event::End(_) => {}
            Event::SoftBreak | Event::HardBreak | Event::Rule => text.push(' '),
            other => text.push_str(&format!(" UNEXPECTED:{other:?} ").replace(' ', "_")),
        }
    }
    text.split_whitespace().map(str::to_string).collect()
}

#[derive(PartialEq, Eq)]
enum Label {
    None,
    Quote,
    Inside(usize),
}

fn is_inline(tag: &TagEnd) -> bool {
    matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
}

/// What must not be in the Markdown: raw HTML, code that rustdoc would run, images, footnotes and the like; a
/// character that a source file may not hold; a line that is indented outside lists.
pub fn faults(markdown: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for event in Parser::new_ext(markdown, options()) {
        let fault = match &event {
            Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::HtmlBlock) => "raw HTML",
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => "indented code",
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) if info.as_ref() != "text" => {
                "a doctest"
            }
            Event::Start(Tag::Image { .. }) => "an image",
            Event::Start(Tag::Strikethrough) => "strikethrough",
            Event::Start(Tag::FootnoteDefinition(_)) | Event::FootnoteReference(_) => "a footnote",
            Event::TaskListMarker(_) => "a task",
            Event::Rule => "a rule",
            _ => continue,
        };
        faults.push(format!("{fault}: {event:?}"));
    }
    let hidden = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{200b}')
    };
    if let Some(c) = markdown.chars().find(|c| hidden(*c)) {
        faults.push(format!("the character {c:?}"));
    }
    if markdown.starts_with('\n') || markdown.ends_with('\n') || markdown.lines().any(|l| l.ends_with(' ')) {
        faults.push("white space at an end".to_string());
    }
    faults
}
