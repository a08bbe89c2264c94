//! The tree between HTML and Markdown: blocks that hold runs of styled text. Plain data.
//! Its depth is bounded by the builder, so a walk may recurse.

/// A whole documentation string.
#[derive(Debug, Default)]
pub(super) struct Document {
    /// The outermost blocks.
    pub blocks: Vec<Block>,
    /// What [`Style::link`] is an index into.
    pub links: Vec<Target>,
}

/// One block.
#[derive(Clone, Debug)]
pub(super) enum Block {
    /// A paragraph.
    Paragraph(Vec<Run>),
    /// A heading; level 0 is the title of a service.
    Heading(u8, Vec<Run>),
    /// Lines that stay as they are.
    Code(String),
    /// A quotation or a notice.
    Quote { label: Option<&'static str>, blocks: Vec<Block> },
    /// A list; a list of terms is a list too.
    List { ordered: bool, items: Vec<Vec<Block>> },
    /// A table, row by row.
    Table(Vec<Row>),
}

/// A row of a table.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    /// Whether the row holds a `th`.
    pub header: bool,
    /// The text of each cell.
    pub cells: Vec<Vec<Run>>,
}

/// A piece of text in one style.
#[derive(Clone, Debug)]
pub(super) enum Run {
    /// Text; its white space is not yet collapsed.
    Text(Style, String),
    /// A forced line break.
    Break,
}

/// How a run of text looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Style {
    /// Strong emphasis.
    pub bold: bool,
    /// Emphasis.
    pub italic: bool,
    /// Code.
    pub code: bool,
    /// The link that the text belongs to: an index into [`Document::links`].
    pub link: Option<usize>,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// A complete address.
    Url(String),
    /// Nowhere: the text itself may be a name that the caller knows.
    Name,
}

/// Whether the runs hold any text.
pub(super) fn has_text(runs: &[Run]) -> bool {
    runs.iter().any(|run| matches!(run, Run::Text(_, text) if !text.trim().is_empty()))
}

/// Appends text, to the last run if that has the same style.
pub(super) fn push_text(runs: &mut Vec<Run>, style: Style, text: &str) {
    match runs.last_mut() {
        Some(Run::Text(last, existing)) if *last == style => existing.push_str(text),
        _ => runs.push(Run::Text(style, text.to_string())),
    }
}

/// All text of the blocks as one paragraph, for places that hold only a line (a table's cell, a term).
pub(super) fn flatten(blocks: Vec<Block>) -> Vec<Run> {
    let mut flat = Vec::new();
    flatten_into(blocks, &mut flat);
    flat
}

fn flatten_into(blocks: Vec<Block>, flat: &mut Vec<Run>) {
    let separate = |flat: &mut Vec<Run>| push_text(flat, Style::default(), " ");
    for block in blocks {
        match block {
            Block::Paragraph(runs) | Block::Heading(_, runs) => flat.extend(runs),
            Block::Code(text) => push_text(flat, Style { code: true, ..Style::default() }, &text),
            Block::Quote { label, blocks } => {
                if let Some(label) = label {
                    push_text(flat, Style { bold: true, ..Style::default() }, &format!("{label}:"));
                    separate(flat);
                }
                flatten_into(blocks, flat);
            }
            Block::List { items, .. } => items.into_iter().for_each(|item| flatten_into(item, flat)),
            Block::Table(rows) => {
                for cell in rows.into_iter().flat_map(|row| row.cells) {
                    flat.extend(cell);
                    separate(flat);
                }
            }
        }
        separate(flat);
    }
}
