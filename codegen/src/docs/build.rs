//! Feeds html5ever's tokenizer and turns its tokens into the tree. Decides what each tag does to the style and,
//! through [`frames`](super::frames), to the structure; writes no Markdown.

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

use super::escape::clean;
use super::frames::{Container, Frames, Heading};
use super::source::literal_placeholders;
use super::tags::{role, Role};
use super::tree::{Block, Document, Run, Style, Target};

/// What addresses without a host are relative to: every model is also a page there.
const BASE: &str = "https://docs.aws.amazon.com";

/// Parses a documentation string. Never fails: whatever is broken becomes text or is passed over.
pub(super) fn document(html: &str) -> Document {
    let (html, has_tags) = literal_placeholders(html);
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(html.as_ref()));
    let tokenizer = Tokenizer::new(Sink(RefCell::default()), TokenizerOpts::default());
    // The tokenizer stops early only for a `<script>` or an encoding that the sink reports, and it reports none.
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    let mut builder = tokenizer.sink.0.into_inner();
    builder.flush_text(has_tags);
    Document { blocks: builder.frames.finish(), links: builder.links }
}

/// The tokenizer hands out tokens through a shared reference.
struct Sink(RefCell<Builder>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut builder = self.0.borrow_mut();
        match token {
            Token::CharacterTokens(text) => builder.text.push_str(&text),
            Token::TagToken(tag) => builder.tag(&tag),
            _ => {}
        }
        TokenSinkResult::Continue
    }

    /// True makes the tokenizer hand out the content of a CDATA section as text.
    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        true
    }
}

#[derive(Default)]
struct Builder {
    frames: Frames,
    links: Vec<Target>,
    /// Text since the last tag; the tokenizer cuts it in pieces.
    text: String,
}

impl Builder {
    fn tag(&mut self, tag: &Tag) {
        self.flush_text(true);
        let Some(role) = role(tag.name.as_ref()) else { return };
        match (tag.kind, role) {
            (_, Role::Break) => self.frames.line_break(),
            (TagKind::StartTag, _) if tag.self_closing && is_style(role) => {}
            (TagKind::StartTag, _) => self.start(role, tag),
            (TagKind::EndTag, _) => self.end(role),
        }
    }

    fn start(&mut self, role: Role, tag: &Tag) {
        match role {
            Role::Paragraph => self.frames.open_paragraph(Heading::None),
            Role::Heading(level) => self.frames.open_paragraph(Heading::Level(level)),
            Role::Title => self.frames.open_paragraph(Heading::Level(0)),
            Role::Quote(label) => self.frames.open(Container::Quote(label)),
            Role::List { ordered } => self.frames.open(Container::list(ordered)),
            Role::Terms => self.frames.open(Container::Terms(Vec::new())),
            Role::Table => self.frames.open(Container::Table(Vec::new())),
            Role::Pre => self.frames.open(Container::Pre(String::new())),
            Role::Item => self.frames.open_item(),
            Role::Term => self.frames.open_entry(Container::Term),
            Role::Detail => self.frames.open_entry(Container::Detail),
            Role::Row => self.frames.open_row(),
            Role::Cell { header } => self.frames.open_cell(header),
            Role::Bold => self.frames.marks.bold(1),
            Role::Italic => self.frames.marks.italic(1),
            Role::Code => self.frames.marks.code += 1,
            Role::Link => {
                self.frames.marks.link = Some(self.links.len());
                self.links.push(target(tag));
            }
            Role::Break | Role::Transparent => {}
        }
    }

    fn end(&mut self, role: Role) {
        match role {
            Role::Paragraph | Role::Heading(_) | Role::Title => self.frames.close_paragraph(),
            Role::Quote(_) => self.frames.close(|c| matches!(c, Container::Quote(_))),
            Role::List { .. } => self.frames.close(|c| matches!(c, Container::List { .. })),
            Role::Terms => self.frames.close(|c| matches!(c, Container::Terms(_))),
            Role::Table => self.frames.close(|c| matches!(c, Container::Table(_))),
            Role::Pre => self.frames.close(|c| matches!(c, Container::Pre(_))),
            Role::Item => self.frames.close_part(|c| matches!(c, Container::Item)),
            Role::Term => self.frames.close_part(|c| matches!(c, Container::Term)),
            Role::Detail => self.frames.close_part(|c| matches!(c, Container::Detail)),
            Role::Row => self.frames.close_part(|c| matches!(c, Container::Row(_))),
            Role::Cell { .. } => self.frames.close_part(|c| matches!(c, Container::Cell { .. })),
            Role::Bold => self.frames.marks.bold(-1),
            Role::Italic => self.frames.marks.italic(-1),
            Role::Code => self.frames.marks.code = self.frames.marks.code.saturating_sub(1),
            Role::Link => self.frames.marks.link = None,
            Role::Break | Role::Transparent => {}
        }
    }

    fn flush_text(&mut self, has_tags: bool) {
        let text = std::mem::take(&mut self.text);
        let text = clean(&text);
        if has_tags {
            self.frames.text(&text);
        } else {
            self.frames.blocks(plain_blocks(&text));
        }
    }
}

/// Whether an element without content has no effect, so that `<b/>` does not start bold text.
fn is_style(role: Role) -> bool {
    matches!(role, Role::Bold | Role::Italic | Role::Code | Role::Link)
}

/// Text without any tag: some services lay it out with empty lines and hyphens.
fn plain_blocks(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut fresh = true;
    for line in text.lines() {
        let indented = line.starts_with(char::is_whitespace);
        let line = line.trim();
        let bullet = ["- ", "* ", "\u{2022} "].iter().find_map(|bullet| line.strip_prefix(bullet));
        if line.is_empty() {
            fresh = true;
        } else if let Some(item) = bullet {
            let item = vec![Block::Paragraph(vec![plain_run(item)])];
            match blocks.last_mut() {
                Some(Block::List { items, .. }) => items.push(item),
                _ => blocks.push(Block::List { ordered: false, items: vec![item] }),
            }
            fresh = false;
        } else if let Some(runs) = blocks.last_mut().filter(|_| !fresh).and_then(|b| open_runs(b, indented)) {
            runs.push(plain_run(" "));
            runs.push(plain_run(line));
        } else {
            blocks.push(Block::Paragraph(vec![plain_run(line)]));
            fresh = false;
        }
    }
    blocks
}

fn plain_run(text: &str) -> Run {
    Run::Text(Style::default(), text.to_string())
}

/// The text that the next line continues: an item only if the line is indented.
fn open_runs(block: &mut Block, indented: bool) -> Option<&mut Vec<Run>> {
    match block {
        Block::Paragraph(runs) => Some(runs),
        Block::List { items, .. } if indented => open_runs(items.last_mut()?.last_mut()?, true),
        _ => None,
    }
}

/// Where the link leads, from whichever attribute holds an address.
fn target(tag: &Tag) -> Target {
    let address = tag.attrs.iter().find(|attribute| matches!(attribute.name.local.as_ref(), "href" | "url"));
    address.and_then(|address| absolute(&address.value)).map_or(Target::Name, Target::Url)
}

/// The complete address, or `None` if it leads nowhere from outside the original page.
fn absolute(address: &str) -> Option<String> {
    let address = clean(address);
    let address = address.trim();
    let scheme = address.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    match scheme.as_deref() {
        Some("http" | "https" | "ftp") if address.contains("://") => Some(address.to_string()),
        Some("mailto") => Some(address.to_string()),
        _ if address.starts_with("//") => Some(format!("https:{address}")),
        _ if address.starts_with('/') => Some(format!("{BASE}{address}")),
        _ if address.contains("/latest/") && !address.contains(':') => Some(format!("{BASE}/{address}")),
        _ => None,
    }
}
