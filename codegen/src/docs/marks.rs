//! Which inline elements are open while a documentation string is read. Knows no blocks and no tag names.

use super::tree::Style;

/// How many elements of each style are open.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Marks {
    bold: u32,
    italic: u32,
    pub(super) code: u32,
    pub(super) link: Option<usize>,
}

impl Marks {
    /// Opens (1) or closes (-1) strong text. Code has no emphasis inside in Markdown, so there it does nothing.
    pub(super) fn bold(&mut self, change: i32) {
        if self.code == 0 {
            self.bold = self.bold.saturating_add_signed(change);
        }
    }

    /// Opens (1) or closes (-1) emphasis, likewise.
    pub(super) fn italic(&mut self, change: i32) {
        if self.code == 0 {
            self.italic = self.italic.saturating_add_signed(change);
        }
    }

    /// At the end of a block: what the block opened and did not close ends with it.
    pub(super) fn leave(&mut self, before: Marks) {
        self.bold = self.bold.min(before.bold);
        self.italic = self.italic.min(before.italic);
        self.code = self.code.min(before.code);
        self.link = self.link.filter(|link| before.link == Some(*link));
    }

    /// The style of text that comes now.
    pub(super) fn style(&self) -> Style {
        Style { bold: self.bold > 0, italic: self.italic > 0, code: self.code > 0, link: self.link }
    }
}
