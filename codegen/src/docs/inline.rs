//! The text of one paragraph as words of Markdown. Lays out no lines: that is [`wrap`](super::wrap)'s.

use super::emphasis;
use super::escape::{clean, code_span, destination, is_bare_url, word};
use super::tree::{Run, Style, Target};
use super::wrap::{join, Token};
use super::{Mention, Resolve};

/// What the text of a document refers to, and where it stands.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    links: &'a [Target],
    resolve: &'a Resolve<'a>,
    in_table: bool,
    in_link: bool,
}

impl<'a> Context<'a> {
    /// The context of a document with these links.
    pub(super) fn new(links: &'a [Target], resolve: &'a Resolve<'a>) -> Self {
        Context { links, resolve, in_table: false, in_link: false }
    }

    /// The same in a table's cell, where a code span must hide its bars.
    pub(super) fn in_table(self) -> Self {
        Context { in_table: true, ..self }
    }

    /// The path of what is mentioned. A link holds no other.
    fn path(&self, mention: Mention<'_>) -> Option<String> {
        match mention {
            _ if self.in_link => None,
            Mention::Code(name) | Mention::Link(name) | Mention::Alone(name) if !is_name(name) => None,
            _ => (self.resolve)(mention).map(|path| collapse(&clean(&path))),
        }
    }
}

/// Something that is not broken; emphasis begins and ends at its edges.
pub(super) struct Item {
    /// Whether white space comes before.
    pub space: bool,
    pub bold: bool,
    pub italic: bool,
    /// Delimiters of emphasis, outermost first.
    pub open: String,
    /// Delimiters of emphasis, innermost first.
    pub close: String,
    pub text: String,
    kind: Kind,
}

#[derive(PartialEq, Eq)]
enum Kind {
    Text,
    Code(String),
    Link,
    Break,
}

impl Item {
    pub(super) fn is_break(&self) -> bool {
        self.kind == Kind::Break
    }
}

/// The words of a paragraph.
pub(super) fn tokens(runs: &[Run], context: &Context<'_>) -> Vec<Token> {
    let mut writer = Writer { context: *context, items: Vec::new(), space: false };
    if !writer.alone(runs) {
        writer.runs(runs);
    }
    let mut items = writer.items;
    emphasis::mark(&mut items);
    let mut tokens = Vec::new();
    for item in items {
        if item.is_break() {
            tokens.push(Token::Break);
            continue;
        }
        let piece = [item.open, item.text, item.close].concat();
        match tokens.last_mut() {
            Some(Token::Word(last)) if !item.space => {
                // `![` would start an image.
                if let (true, Some(before)) = (piece.starts_with('['), last.strip_suffix('!')) {
                    // Of two backslashes the first escapes the second, and nothing the sign.
                    let backslashes = before.len() - before.trim_end_matches('\\').len();
                    if backslashes % 2 == 0 {
                        last.insert(last.len() - 1, '\\');
                    }
                }
                last.push_str(&piece);
            }
            _ => tokens.push(Token::Word(piece)),
        }
    }
    tokens
}

struct Writer<'a> {
    context: Context<'a>,
    items: Vec<Item>,
    /// Whether white space came since the last item.
    space: bool,
}

impl Writer<'_> {
    /// Writes plain text that is nothing but a known name as a link; false if it is anything else.
    fn alone(&mut self, runs: &[Run]) -> bool {
        let plain = |run: &Run| matches!(run, Run::Text(style, _) if *style == Style::default());
        if runs.len() != 1 || !runs.iter().all(plain) {
            return false;
        }
        let name = collapse(&raw_text(runs));
        let path = self.context.path(Mention::Alone(&name));
        path.iter().for_each(|path| self.link_to(Style::default(), &name, path));
        path.is_some()
    }

    fn runs(&mut self, runs: &[Run]) {
        let mut rest = runs;
        while let Some((run, mut after)) = rest.split_first() {
            match run {
                Run::Break => self.push(Kind::Break, Style::default(), String::new()),
                Run::Text(Style { link: Some(link), .. }, _) => {
                    let same = |run: &Run| matches!(run, Run::Text(style, _) if style.link == Some(*link));
                    let end = rest.iter().position(|run| !same(run)).unwrap_or(rest.len());
                    let (linked, others) = rest.split_at(end);
                    self.link(linked, self.context.links.get(*link));
                    after = others;
                }
                Run::Text(style, text) if style.code => self.code(*style, text, |name| Mention::Code(name)),
                Run::Text(style, text) => self.text(*style, text),
            }
            rest = after;
        }
    }

    fn push(&mut self, kind: Kind, style: Style, text: String) {
        let space = std::mem::take(&mut self.space);
        let Style { bold, italic, .. } = style;
        self.items.push(Item { space, bold, italic, open: String::new(), close: String::new(), text, kind });
    }

    fn text(&mut self, style: Style, text: &str) {
        self.space |= text.starts_with(char::is_whitespace);
        for (at, part) in text.split_whitespace().enumerate() {
            self.space |= at > 0;
            self.push(Kind::Text, style, word(part, !self.context.in_link, self.context.in_table));
        }
        self.space |= text.ends_with(char::is_whitespace);
    }

    fn code(&mut self, style: Style, text: &str, mention: fn(&str) -> Mention<'_>) {
        self.space |= text.starts_with(char::is_whitespace);
        let mut content = collapse(text);
        if let Some(path) = self.context.path(mention(&content)) {
            self.link_to(style, &content, &path);
        } else if !content.is_empty() {
            if let Some(Item { kind: Kind::Code(before), .. }) = self.items.last().filter(|_| !self.space) {
                // Two code spans without anything between them are not two to Markdown.
                content.insert_str(0, before);
                self.space = self.items.pop().is_some_and(|item| item.space);
            }
            match code_span(&content, self.context.in_table) {
                Some(span) => self.push(Kind::Code(content), style, span),
                None => self.text(style, &content),
            }
        }
        self.space |= text.ends_with(char::is_whitespace);
    }

    fn link(&mut self, runs: &[Run], target: Option<&Target>) {
        let text = raw_text(runs);
        let name = collapse(&text);
        if name.is_empty() {
            self.space |= !text.is_empty();
            return;
        }
        self.space |= text.starts_with(char::is_whitespace);
        let style = common_style(runs);
        match target {
            Some(Target::Url(url)) if *url == name && is_bare_url(url) => {
                self.push(Kind::Link, style, format!("<{url}>"));
            }
            Some(Target::Url(url)) => match self.context.path(Mention::Address(url)) {
                Some(path) if is_name(&name) => self.link_to(style, &name, &path),
                path => {
                    let context = Context { in_link: true, ..self.context };
                    let label = join(tokens(&unlinked(runs, style), &context));
                    let to = destination(path.as_deref().unwrap_or(url));
                    self.push(Kind::Link, style, format!("[{label}]({to})"));
                }
            },
            // A name without an address is code, whether or not it is known.
            _ if is_name(&name) => {
                self.code(Style { code: true, ..style }, &name, |name| Mention::Link(name))
            }
            _ => self.runs(&unlinked(runs, Style::default())),
        }
        self.space |= text.ends_with(char::is_whitespace);
    }

    /// A link to an item of the crate.
    fn link_to(&mut self, style: Style, name: &str, path: &str) {
        let to = destination(path);
        let label = code_span(name, self.context.in_table).unwrap_or_default();
        let text = if path == name { format!("[{label}]") } else { format!("[{label}]({to})") };
        self.push(Kind::Link, style, text);
    }
}

/// White space as in HTML: any run of it is one space, none at the ends.
pub(super) fn collapse(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The bare text of the runs.
pub(super) fn raw_text(runs: &[Run]) -> String {
    let text = |run: &Run| match run {
        Run::Text(_, text) => text.clone(),
        Run::Break => " ".to_string(),
    };
    runs.iter().map(text).collect()
}

/// The emphasis that all of the text has, and no link.
fn common_style(runs: &[Run]) -> Style {
    let mut common = Style { bold: true, italic: true, code: false, link: None };
    for run in runs {
        if let Run::Text(style, text) = run {
            if !text.trim().is_empty() {
                common.bold &= style.bold;
                common.italic &= style.italic;
            }
        }
    }
    common
}

/// The runs without their link, and without the emphasis that stands outside.
fn unlinked(runs: &[Run], outside: Style) -> Vec<Run> {
    let strip = |run: &Run| match run {
        Run::Text(style, text) => {
            let bold = style.bold && !outside.bold;
            let italic = style.italic && !outside.italic;
            Run::Text(Style { bold, italic, code: style.code, link: None }, text.clone())
        }
        Run::Break => Run::Break,
    };
    runs.iter().map(strip).collect()
}

/// Whether the text looks like the name of an operation, a structure or a member.
fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || "_$.#:-".contains(c))
        && !text.ends_with(['.', ':', '-'])
}
