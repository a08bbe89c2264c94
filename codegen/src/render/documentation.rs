//! `documentation.md`: what the model says of operations and the members of their inputs, for programs that show it.
//!
//! The runtime reads it (`by_name/documentation.rs`), where the crate's feature `documentation` is on. Decides nothing.

use super::unseen::spaced;
use crate::ir::{ClientCrate, Doc};

/// `documentation.md`
pub(super) fn documentation(ir: &ClientCrate) -> String {
    let mut out = String::new();
    for op in &ir.operations {
        entry(&mut out, "#", &op.wire_name, &op.doc);
        for field in &op.input.members {
            let needed = if field.needed { ": required" } else { "" };
            entry(&mut out, "##", &format!("{}{needed}", field.member), &field.doc);
        }
    }
    out
}

/// A heading, and the text under it. A line that would look like a heading gets a backslash.
fn entry(out: &mut String, level: &str, name: &str, doc: &Doc) {
    if !out.is_empty() {
        out.push('\n');
    }
    out.push_str(&format!("{level} {}\n", spaced(name)));
    if !doc.0.is_empty() {
        out.push('\n');
    }
    for line in doc.0.iter().flat_map(|line| line.lines().chain(line.is_empty().then_some(""))) {
        let escape = line.starts_with('#') || line.starts_with("\\#");
        out.push_str(if escape { "\\" } else { "" });
        out.push_str(spaced(line).trim_end());
        out.push('\n');
    }
}
