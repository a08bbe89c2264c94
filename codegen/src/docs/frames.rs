//! The stack of open blocks while a documentation string is read: which tag closes what, and where text goes.
//! Knows no tag names and writes no Markdown.
//!
//! Whatever the input, the stack stays below a fixed height and every operation on it costs the same, so that
//! thousands of nested or unclosed tags are no danger: containers that would go deeper only separate paragraphs.

use super::marks::Marks;
use super::tree::{flatten, has_text, push_text, Block, Row, Run};

/// The most open containers; a list and its item are two. Real documentation has up to ten.
const MAX_OPEN: usize = 17;

/// An open block and what it has collected beyond plain blocks.
#[derive(Debug)]
pub(super) enum Container {
    Root,
    Quote(Option<&'static str>),
    List { ordered: bool, implicit: bool, items: Vec<Vec<Block>> },
    Item,
    Terms(Vec<Entry>),
    Term,
    Detail,
    Table(Vec<Row>),
    Row(Row),
    Cell { header: bool },
    Pre(String),
}

impl Container {
    /// A list that a tag opened.
    pub(super) fn list(ordered: bool) -> Self {
        Container::List { ordered, implicit: false, items: Vec::new() }
    }
}

/// A term and its explanation.
#[derive(Debug, Default)]
pub(super) struct Entry {
    term: Vec<Run>,
    detail: Vec<Block>,
}

/// What the open paragraph will be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Heading {
    #[default]
    None,
    Level(u8),
}

#[derive(Debug)]
struct Frame {
    container: Container,
    blocks: Vec<Block>,
    /// The text of the open paragraph.
    runs: Vec<Run>,
    heading: Heading,
    /// The marks before the open `<p>`, if there is one.
    paragraph: Option<Marks>,
    /// The marks before the container.
    before: Marks,
}

impl Frame {
    fn new(container: Container, blocks: Vec<Block>, before: Marks) -> Self {
        Frame { container, blocks, runs: Vec::new(), heading: Heading::None, paragraph: None, before }
    }

    fn flush(&mut self) {
        let runs = std::mem::take(&mut self.runs);
        if has_text(&runs) {
            self.blocks.push(match self.heading {
                Heading::None => Block::Paragraph(runs),
                Heading::Level(level) => Block::Heading(level, runs),
            });
        }
        self.heading = Heading::None;
    }
}

/// The stack of open blocks.
#[derive(Debug)]
pub(super) struct Frames {
    /// The styles that are open where the next text goes.
    pub(super) marks: Marks,
    stack: Vec<Frame>,
    top: Frame,
    /// How many containers were too deep to open and are not yet closed.
    overflow: u32,
}

impl Default for Frames {
    fn default() -> Self {
        let marks = Marks::default();
        Frames { marks, stack: Vec::new(), top: Frame::new(Container::Root, Vec::new(), marks), overflow: 0 }
    }
}

impl Frames {
    /// Closes everything and hands out the outermost blocks.
    pub(super) fn finish(mut self) -> Vec<Block> {
        while !self.stack.is_empty() {
            self.pop();
        }
        self.top.flush();
        self.top.blocks
    }

    /// Appends text in the current style.
    pub(super) fn text(&mut self, text: &str) {
        if let Container::Pre(lines) = &mut self.top.container {
            lines.push_str(text);
            return;
        }
        let blank = text.trim().is_empty();
        if blank && self.top.runs.is_empty() {
            return;
        }
        if !blank {
            self.enter_flow();
        }
        push_text(&mut self.top.runs, self.marks.style(), text);
    }

    /// Appends blocks that are complete.
    pub(super) fn blocks(&mut self, blocks: Vec<Block>) {
        self.top.flush();
        self.top.blocks.extend(blocks);
    }

    /// A line break; the second one in a row ends the paragraph.
    pub(super) fn line_break(&mut self) {
        if let Container::Pre(lines) = &mut self.top.container {
            lines.push('\n');
            return;
        }
        let mut before = self.top.runs.iter().rev();
        let doubled = before.find(|run| has_text(std::slice::from_ref(run)) || matches!(run, Run::Break));
        if matches!(doubled, Some(Run::Break)) {
            self.top.flush();
        } else {
            self.top.runs.push(Run::Break);
        }
    }

    /// Starts a paragraph or heading, and ends the one that is open.
    pub(super) fn open_paragraph(&mut self, heading: Heading) {
        if let Container::Pre(lines) = &mut self.top.container {
            lines.push('\n');
            return;
        }
        self.close_paragraph();
        self.enter_flow();
        self.top.paragraph = Some(self.marks);
        self.top.heading = heading;
    }

    /// Ends the open paragraph, if there is one.
    pub(super) fn close_paragraph(&mut self) {
        self.top.flush();
        if let Some(before) = self.top.paragraph.take() {
            self.marks.leave(before);
        }
    }

    /// Opens a container that a tag closes.
    pub(super) fn open(&mut self, container: Container) {
        self.close_paragraph();
        if self.stack.len() >= MAX_OPEN || matches!(self.top.container, Container::Pre(_)) {
            self.overflow += 1;
        } else {
            self.enter_flow();
            self.push(container, Vec::new());
        }
    }

    /// Closes the nearest container of the kind, and what is open in it.
    pub(super) fn close(&mut self, kind: impl Fn(&Container) -> bool) {
        if kind(&self.top.container) && matches!(self.top.container, Container::Pre(_)) {
            self.overflow = 0;
        }
        if self.overflow > 0 {
            self.overflow -= 1;
            self.close_paragraph();
        } else {
            self.close_to(&kind, |c| matches!(c, Container::Cell { .. }) && !kind(&Container::Table(vec![])));
        }
    }

    /// Closes a part of a container (an item, a cell), but never the container itself.
    pub(super) fn close_part(&mut self, kind: impl Fn(&Container) -> bool) {
        let whole =
            |c: &Container| matches!(c, Container::List { .. } | Container::Terms(_) | Container::Table(_));
        if self.overflow == 0 {
            self.close_to(&kind, whole);
        } else {
            self.close_paragraph();
        }
    }

    /// Starts an item of the nearest list; without a list it starts one.
    pub(super) fn open_item(&mut self) {
        if !self.back_to(false, |c| matches!(c, Container::List { .. })) {
            return;
        }
        if !matches!(self.top.container, Container::List { .. }) {
            self.push(Container::List { ordered: false, implicit: true, items: Vec::new() }, Vec::new());
        }
        self.push(Container::Item, Vec::new());
    }

    /// Starts a term or its explanation in the nearest list of terms; without one it starts one.
    pub(super) fn open_entry(&mut self, part: Container) {
        if !self.back_to(false, |c| matches!(c, Container::Terms(_))) {
            return;
        }
        if !matches!(self.top.container, Container::Terms(_)) {
            self.push(Container::Terms(Vec::new()), Vec::new());
        }
        self.push(part, Vec::new());
    }

    /// Starts a row of the nearest table; without a table it only separates paragraphs.
    pub(super) fn open_row(&mut self) {
        if self.back_to(true, |c| matches!(c, Container::Table(_)))
            && matches!(self.top.container, Container::Table(_))
        {
            self.push(Container::Row(Row::default()), Vec::new());
        }
    }

    /// Starts a cell of the nearest row; without a table it only separates paragraphs.
    pub(super) fn open_cell(&mut self, header: bool) {
        if !self.back_to(true, |c| matches!(c, Container::Table(_) | Container::Row(_))) {
            return;
        }
        if matches!(self.top.container, Container::Table(_)) {
            self.push(Container::Row(Row::default()), Vec::new());
        }
        if matches!(self.top.container, Container::Row(_)) {
            self.push(Container::Cell { header }, Vec::new());
        }
    }

    /// Closes what is open inside the nearest container of the kind, if there is one; false if nothing may be
    /// opened here. A cell is the limit of the search unless `leave_cells`.
    fn back_to(&mut self, leave_cells: bool, kind: impl Fn(&Container) -> bool) -> bool {
        self.close_paragraph();
        if self.overflow > 0 || matches!(self.top.container, Container::Pre(_)) {
            return false;
        }
        let mut depth = None;
        for (at, frame) in self.stack.iter().chain(std::iter::once(&self.top)).enumerate() {
            if kind(&frame.container) {
                depth = Some(at);
            } else if matches!(frame.container, Container::Cell { .. }) && !leave_cells {
                depth = None;
            }
        }
        match depth {
            Some(depth) => {
                while self.stack.len() > depth {
                    self.pop();
                }
            }
            None => self.enter_flow(),
        }
        true
    }

    /// Pops up to and including the nearest container of the kind, unless `barrier` comes first.
    fn close_to(&mut self, kind: impl Fn(&Container) -> bool, barrier: impl Fn(&Container) -> bool) {
        self.close_paragraph();
        let open = std::iter::once(&self.top).chain(self.stack.iter().rev());
        let mut depth = None;
        for (count, frame) in open.enumerate() {
            if kind(&frame.container) {
                depth = Some(count + 1);
                break;
            }
            if barrier(&frame.container) {
                break;
            }
        }
        for _ in 0..depth.unwrap_or(0) {
            self.pop();
        }
    }

    /// Makes sure that text may stand where we are: between items it belongs to the item before.
    fn enter_flow(&mut self) {
        match &mut self.top.container {
            Container::List { implicit: true, .. } => self.pop(),
            Container::List { items, .. } => {
                let blocks = items.pop().unwrap_or_default();
                self.push(Container::Item, blocks);
            }
            Container::Terms(entries) => {
                let blocks = entries.last_mut().map(|entry| std::mem::take(&mut entry.detail));
                self.push(Container::Detail, blocks.unwrap_or_default());
            }
            _ => {}
        }
    }

    fn push(&mut self, container: Container, blocks: Vec<Block>) {
        let frame = Frame::new(container, blocks, self.marks);
        self.stack.push(std::mem::replace(&mut self.top, frame));
    }

    /// Closes the innermost container and hands its content to the one around it.
    fn pop(&mut self) {
        self.close_paragraph();
        let Some(parent) = self.stack.pop() else { return };
        let Frame { container, mut blocks, before, .. } = std::mem::replace(&mut self.top, parent);
        self.marks.leave(before);
        match (container, &mut self.top.container) {
            (Container::Item, Container::List { items, .. }) => items.push(blocks),
            (Container::Term, Container::Terms(entries)) => {
                entries.push(Entry { term: flatten(blocks), detail: Vec::new() });
            }
            (Container::Detail, Container::Terms(entries)) => match entries.last_mut() {
                Some(entry) => entry.detail.append(&mut blocks),
                None => entries.push(Entry { term: Vec::new(), detail: blocks }),
            },
            (Container::Cell { header }, Container::Row(row)) => {
                row.header |= header;
                row.cells.push(flatten(blocks));
            }
            (Container::Row(row), Container::Table(rows)) => {
                self.top.blocks.append(&mut blocks);
                rows.push(row);
            }
            (container, _) => {
                // Text that a table holds outside its cells comes before the table.
                let alone = finished(container, &mut blocks);
                self.top.blocks.append(&mut blocks);
                if let Some(block) = alone {
                    push_block(&mut self.top.blocks, block);
                }
            }
        }
    }
}

/// The block that a closed container becomes, if it is not empty. It takes what it needs of `blocks`.
fn finished(container: Container, blocks: &mut Vec<Block>) -> Option<Block> {
    match container {
        Container::Quote(label) if !blocks.is_empty() => {
            Some(Block::Quote { label, blocks: std::mem::take(blocks) })
        }
        Container::List { ordered, items, .. } => list(ordered, items),
        Container::Terms(entries) => list(false, entries.into_iter().map(Entry::into_item).collect()),
        Container::Table(rows) if rows.iter().any(|row| row.cells.iter().any(|cell| has_text(cell))) => {
            Some(Block::Table(rows))
        }
        Container::Pre(lines) if !lines.trim().is_empty() => Some(Block::Code(lines)),
        _ => None,
    }
}

/// Appends a block. Bullets after bullets are one list: a reader of the HTML sees no border between them either.
fn push_block(blocks: &mut Vec<Block>, block: Block) {
    match (blocks.last_mut(), block) {
        (Some(Block::List { ordered: false, items }), Block::List { ordered: false, items: more }) => {
            items.extend(more);
        }
        (_, block) => blocks.push(block),
    }
}

fn list(ordered: bool, mut items: Vec<Vec<Block>>) -> Option<Block> {
    items.retain(|item| !item.is_empty());
    (!items.is_empty()).then_some(Block::List { ordered, items })
}

impl Entry {
    /// The bold term, then the explanation: on the next line if it starts with text.
    fn into_item(self) -> Vec<Block> {
        if !has_text(&self.term) {
            return self.detail;
        }
        let mut first: Vec<Run> = self.term;
        for run in &mut first {
            if let Run::Text(style, _) = run {
                style.bold = true;
            }
        }
        let mut detail = self.detail.into_iter().peekable();
        if let Some(Block::Paragraph(runs)) = detail.next_if(|block| matches!(block, Block::Paragraph(_))) {
            first.push(Run::Break);
            first.extend(runs);
        }
        std::iter::once(Block::Paragraph(first)).chain(detail).collect()
    }
}
