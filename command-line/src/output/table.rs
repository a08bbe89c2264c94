//! Table output: a box for the answer, and in it one for each structure and list.

use super::width::width;
use crate::value::Value;

/// How wide a table may be before its rows are laid out one below the other.
const WIDTH: usize = 80;

/// What stands around the text of a cell.
const PADDING: usize = 4;

/// A value as a table under a title; nothing where the value is empty.
///
/// # Errors
/// Where rows do not have the same number of cells.
pub fn print(value: &Value, title: &str) -> Result<String, String> {
    let mut table = Table::default();
    match table.build(Some(title), value, 0)? {
        true => Ok(table.render()),
        false => Ok(String::new()),
    }
}

#[derive(Default)]
struct Section {
    title: String,
    headers: Vec<String>,
    rows: Vec<Vec<String>>,
    indent: usize,
    columns: Option<usize>,
    widths: Vec<usize>,
}

impl Section {
    fn header(&mut self, headers: Vec<String>) {
        self.fit(&headers);
        self.columns.get_or_insert(headers.len());
        self.headers = headers;
    }

    fn row(&mut self, row: Vec<String>) -> Result<(), String> {
        let columns = *self.columns.get_or_insert(row.len());
        if columns != row.len() {
            return Err(format!("Row should have {columns} elements, instead it has {}", row.len()));
        }
        self.fit(&row);
        self.rows.push(row);
        Ok(())
    }

    fn fit(&mut self, row: &[String]) {
        self.widths.resize(self.widths.len().max(row.len()), 0);
        for (most, text) in self.widths.iter_mut().zip(row) {
            *most = width(text).max(*most);
        }
    }

    /// The least width with borders.
    fn least(&self) -> usize {
        let cells: usize = self.widths.iter().map(|width| width + PADDING).sum();
        let outside = 2 + 2 * self.indent;
        (width(&self.title) + outside).max(cells + outside)
    }

    /// The widths of the columns in a table of a width.
    fn scaled(&self, total: usize) -> Vec<usize> {
        let wanted: Vec<usize> = self.widths.iter().map(|width| width + PADDING).collect();
        let sum: usize = wanted.iter().sum();
        if wanted.is_empty() {
            return wanted;
        }
        let factor = total as f64 / sum as f64;
        // Halves go to the even number, as Python's `round` has it.
        let mut scaled: Vec<usize> =
            wanted.iter().map(|width| (factor * *width as f64).round_ties_even() as usize).collect();
        let mut sum: usize = scaled.iter().sum();
        while sum != total {
            let count = scaled.len();
            for step in 0..count {
                if sum > total {
                    scaled[step] = scaled[step].saturating_sub(1);
                    sum -= 1;
                } else {
                    scaled[count - 1 - step] += 1;
                    sum += 1;
                }
                if sum == total {
                    break;
                }
            }
        }
        scaled
    }
}

#[derive(Default)]
struct Table {
    sections: Vec<Section>,
}

/// The keys of a map with scalars, and those with lists and maps; both sorted.
fn split(entries: &[(String, Value)]) -> (Vec<&str>, Vec<&str>) {
    let (scalars, others): (Vec<_>, Vec<_>) = entries.iter().partition(|(_, value)| value.is_scalar());
    (sorted(scalars), sorted(others))
}

fn sorted(entries: Vec<&(String, Value)>) -> Vec<&str> {
    let mut keys: Vec<&str> = entries.into_iter().map(|(key, _)| key.as_str()).collect();
    keys.sort_unstable();
    keys
}

fn owned(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

impl Table {
    fn section(&mut self, title: &str, indent: usize) {
        self.sections.push(Section { title: title.to_owned(), indent, ..Section::default() });
    }

    fn current(&mut self) -> &mut Section {
        if self.sections.is_empty() {
            self.section("", 0);
        }
        let last = self.sections.len() - 1;
        &mut self.sections[last]
    }

    fn build(&mut self, title: Option<&str>, value: &Value, indent: usize) -> Result<bool, String> {
        if !value.is_truthy() {
            return Ok(false);
        }
        if let Some(title) = title {
            self.section(title, indent);
        }
        match value {
            Value::List(items) if matches!(items.first(), Some(Value::Map(_))) => {
                self.maps(items, title.unwrap_or_default(), indent)?;
            }
            Value::List(items) => {
                for item in items {
                    match item {
                        // Python takes a map after another item for the list of its keys.
                        Value::Map(entries) => {
                            self.current().row(entries.iter().map(|(key, _)| key.clone()).collect())?;
                        }
                        Value::List(cells) if cells.iter().all(Value::is_scalar) => {
                            self.current().row(cells.iter().map(Value::to_text).collect())?;
                        }
                        scalar if scalar.is_scalar() => self.current().row(vec![scalar.to_text()])?,
                        other => _ = self.build(None, other, 0)?,
                    }
                }
            }
            Value::Map(entries) => self.map(value, entries, indent)?,
            _ => {}
        }
        Ok(true)
    }

    fn map(&mut self, value: &Value, entries: &[(String, Value)], indent: usize) -> Result<(), String> {
        let (headers, more) = split(entries);
        let cell = |key: &&str| value.get(key).map(Value::to_text).unwrap_or_default();
        match *headers {
            [] => {}
            [only] => self.current().row(vec![only.to_owned(), cell(&only)])?,
            _ => {
                self.current().header(owned(&headers));
                self.current().row(headers.iter().map(cell).collect())?;
            }
        }
        for key in more {
            if let Some(inner) = value.get(key) {
                self.build(Some(key), inner, indent + 1)?;
            }
        }
        Ok(())
    }

    fn maps(&mut self, items: &[Value], title: &str, indent: usize) -> Result<(), String> {
        let (mut headers, mut more) = (Vec::new(), Vec::new());
        for item in items {
            if let Value::Map(entries) = item {
                let (these, others) = split(entries);
                headers.extend(these);
                more.extend(others);
            }
        }
        for keys in [&mut headers, &mut more] {
            keys.sort_unstable();
            keys.dedup();
        }
        self.current().header(owned(&headers));
        for (at, item) in items.iter().enumerate() {
            if at > 0 && !more.is_empty() {
                self.section(title, indent);
                self.current().header(owned(&headers));
            }
            let cell = |key: &&str| item.get(key).map(Value::to_text).unwrap_or_default();
            self.current().row(headers.iter().map(cell).collect())?;
            for key in &more {
                if let Some(inner) = item.get(key) {
                    self.build(Some(key), inner, indent + 1)?;
                }
            }
        }
        Ok(())
    }

    fn least(&self) -> usize {
        self.sections.iter().map(Section::least).max().unwrap_or_default()
    }

    fn render(mut self) -> String {
        let mut total = self.least();
        if total > WIDTH {
            self.sections.iter_mut().for_each(upright);
            total = self.least();
        }
        let mut out = "-".repeat(total) + "\n";
        for section in &self.sections {
            render(section, total.saturating_sub(2 * section.indent), &mut out);
        }
        out
    }
}

/// Lays a section with one row out upright: a line for each header and its value.
fn upright(section: &mut Section) {
    if section.rows.len() != 1 || section.headers.is_empty() {
        return;
    }
    let row = section.rows.remove(0);
    let headers = std::mem::take(&mut section.headers);
    let mut new =
        Section { title: std::mem::take(&mut section.title), indent: section.indent, ..Section::default() };
    for (header, cell) in headers.into_iter().zip(row) {
        // Two cells in each row.
        _ = new.row(vec![header, cell]);
    }
    *section = new;
}

fn render(section: &Section, total: usize, out: &mut String) {
    let edge = "|".repeat(section.indent);
    let mut line = |text: String| {
        out.push_str(&edge);
        out.push_str(&text);
        out.push_str(&edge);
        out.push('\n');
    };
    if !section.title.is_empty() {
        line(centered(&section.title, total, "|"));
        if section.headers.is_empty() && section.rows.is_empty() {
            line(format!("+{}+", "-".repeat(total.saturating_sub(2))));
        }
    }
    let widths = section.scaled(total);
    let cells = |cells: &[String], draw: fn(&str, usize, &str) -> String| -> String {
        let cell = |(at, (text, width)): (usize, (&String, &usize))| {
            draw(text, *width, if at == 0 { "|" } else { "" })
        };
        cells.iter().zip(&widths).enumerate().map(cell).collect()
    };
    if !section.headers.is_empty() {
        line(rule(&widths));
        line(cells(&section.headers, centered));
    }
    if !section.rows.is_empty() && !widths.is_empty() {
        line(rule(&widths));
        for row in &section.rows {
            line(cells(row, left));
        }
        line(rule(&widths));
    }
}

/// `+-------+---------+`
fn rule(widths: &[usize]) -> String {
    let part = |(at, width): (usize, &usize)| match at {
        0 => format!("+{}+", "-".repeat(width.saturating_sub(2))),
        _ => format!("{}+", "-".repeat(width.saturating_sub(1))),
    };
    widths.iter().enumerate().map(part).collect()
}

/// Text in the middle of a cell with an edge on its right.
fn centered(text: &str, length: usize, left_edge: &str) -> String {
    let text_width = width(text);
    let before = (length / 2).saturating_sub(text_width / 2 + 1);
    let after = length.saturating_sub(1 + left_edge.len() + before + text_width);
    format!("{left_edge}{}{text}{}|", " ".repeat(before), " ".repeat(after))
}

/// Text on the left of a cell with an edge on its right.
fn left(text: &str, length: usize, left_edge: &str) -> String {
    let text_width = width(text);
    let before = if length > text_width + 2 + left_edge.len() { 2 } else { 0 };
    let after = length.saturating_sub(left_edge.len() + before + text_width + 1);
    format!("{left_edge}{}{text}{}|", " ".repeat(before), " ".repeat(after))
}
