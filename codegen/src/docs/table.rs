//! Tables as Markdown has them: one header row, one line a row, only text in a cell.

use super::inline::{tokens, Context};
use super::tree::{Row, Run};
use super::wrap::join;

/// The lines of a table. Without a header the first row is one, as Markdown demands one.
pub(super) fn markdown(rows: &[Row], context: &Context<'_>) -> Vec<String> {
    let context = context.in_table();
    let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let mut rows = rows.iter().filter(|row| !row.cells.is_empty());
    let Some(header) = rows.next() else { return Vec::new() };
    // A header that is too short would cut the rows below; a row that is too short is filled by the parser.
    let missing = "  |".repeat(width.saturating_sub(header.cells.len()));
    let mut out = vec![line(&header.cells, &context) + &missing, format!("|{}", " --- |".repeat(width))];
    out.extend(rows.map(|row| line(&row.cells, &context)));
    out
}

fn line(cells: &[Vec<Run>], context: &Context<'_>) -> String {
    let mut out = "|".to_string();
    for cell in cells {
        out.push(' ');
        out.push_str(&join(tokens(cell, context)));
        out.push_str(" |");
    }
    out
}
