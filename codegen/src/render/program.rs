//! A program as documentation shows it: what readers see, and what they do not but the compiler does. Laid out here,
//! made elsewhere.

use super::source::inner_doc;
use crate::format;
use crate::ir::Doc;
use proc_macro2::TokenStream;

/// A program. Comments are not kept, so what is to be said of it stands beside it.
#[derive(Default)]
pub(super) struct Program {
    /// Items that come first and are not shown.
    pub(super) hidden: TokenStream,
    /// The function that the rest stands in, where there is one.
    pub(super) frame: Option<Frame>,
    /// What is shown: statements or items, with an empty line between blocks.
    pub(super) blocks: Vec<TokenStream>,
}

/// A function of which the body is shown, but not the function itself.
pub(super) struct Frame {
    /// Attributes and signature.
    pub(super) signature: TokenStream,
    /// What its body ends with.
    pub(super) end: TokenStream,
}

impl Program {
    /// The program between its fences, as documentation of the file that it stands in.
    ///
    /// # Errors
    /// Where it is not Rust.
    pub(super) fn inner_doc(self) -> syn::Result<String> {
        let mut lines = hide(format::items(self.hidden)?);
        if let Some(frame) = &self.frame {
            lines.extend(hide(format::head(frame.signature.clone())?));
        }
        for (place, block) in self.blocks.into_iter().enumerate() {
            if place > 0 {
                lines.push(String::new());
            }
            lines.extend(format::statements(block)?);
        }
        if let Some(frame) = self.frame {
            lines.extend(hide(format::statements(frame.end)?));
            lines.extend(hide(vec!["}".to_owned()]));
        }
        Ok(inner_doc(&Doc(lines)))
    }
}

/// Lines that rustdoc compiles and does not show
/// (<https://doc.rust-lang.org/rustdoc/write-documentation/documentation-tests.html#hiding-portions-of-the-example>).
fn hide(lines: Vec<String>) -> Vec<String> {
    lines.into_iter().map(|line| format!("# {line}")).collect()
}
