//! The forms in which comparisons are shown, and where they go: standard output, a file, a folder of pages.

use super::args::Format;
use super::pairs::Compared;
use crate::shared::context::{Context, Failure};
use crate::shared::folder::writer;
use botosmith_changes::{nothing_of, report, Diff};
use std::io::IsTerminal;
use std::path::Path;

/// The page that leads to the others.
const INDEX: &str = "index";

/// Whether the form can be written where it is wanted. Asked before anything is compared, which may take long.
///
/// # Errors
/// Pages of several services want a folder.
pub fn fits(format: Format, out: Option<&Path>, services: usize) -> Result<(), Failure> {
    if format != Format::Html || services < 2 {
        return Ok(());
    }
    let is_page = |path: &Path| {
        let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
        path.is_file() || ["html", "htm"].contains(&&*extension.to_lowercase())
    };
    match out {
        Some(path) if !is_page(path) => Ok(()),
        Some(path) => Err(Failure::Usage(format!(
            "--out {}: these are {} services, so name a folder, for an index and a page of each",
            path.display(),
            services
        ))),
        None => Err(Failure::Usage(format!(
            "--format html: these are {} services; name a folder with --out, for an index and a page of each, or one \
             SERVICE",
            services
        ))),
    }
}

/// Shows comparisons as it is wanted.
///
/// # Errors
/// The output cannot be written.
pub fn show(
    format: Format,
    out: Option<&Path>,
    all: &[Compared],
    context: &mut Context<'_>,
) -> Result<(), Failure> {
    let Some(path) = out else {
        let text = render(format, all, has_colour());
        return Ok(context.out.write_all(text.as_bytes())?);
    };
    if format == Format::Html && (all.len() > 1 || path.is_dir()) {
        return pages(path, all);
    }
    write(path, &render(format, all, false))
}

/// Writes an index and a page of each service.
fn pages(folder: &Path, all: &[Compared]) -> Result<(), Failure> {
    let names: Vec<String> = (0..all.len()).map(|place| page(all, place)).collect();
    for (compared, name) in all.iter().zip(&names) {
        write(&folder.join(name), &(html(compared) + "\n"))?;
    }
    let pages: Vec<(&Diff, String)> = all.iter().map(|compared| &compared.diff).zip(names).collect();
    write(&folder.join(INDEX).with_extension("html"), &(report::index(&pages) + "\n"))
}

/// The name of a service's page. A folder may be called anything, and a file in an address may not.
fn page(all: &[Compared], place: usize) -> String {
    let folder = &all[place].diff.service.folder;
    let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    match folder != INDEX && !folder.is_empty() && folder.chars().all(is_plain) {
        true => format!("{folder}.html"),
        false => format!("{INDEX}_{}.html", place + 1),
    }
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    writer::write_file(path, text.as_bytes()).map_err(|e| Failure::Failed(e.to_string()))
}

/// All comparisons as one text that ends with a line's end.
fn render(format: Format, all: &[Compared], colour: bool) -> String {
    let diffs: Vec<&Diff> = all.iter().map(|compared| &compared.diff).collect();
    let json = || diffs.iter().map(|diff| report::json(diff)).collect::<Vec<_>>().join(",\n");
    let text = match (format, diffs.as_slice()) {
        (Format::Text, [one]) => report::text(one, colour),
        (Format::Text, _) => report::texts(&diffs, colour),
        (Format::Markdown, [one]) => report::markdown(one),
        (Format::Markdown, _) => report::markdowns(&diffs),
        (Format::Html, _) => all.iter().map(html).collect(),
        (Format::Json, [_]) => json(),
        (Format::Json, _) => format!("[\n{}\n]", json()),
    };
    text.trim_end().to_owned() + "\n"
}

fn html(Compared { old, new, diff }: &Compared) -> String {
    match (old, new) {
        (Some(old), Some(new)) => report::html(diff, old, new),
        (None, Some(new)) => report::html(diff, &nothing_of(new), new),
        (Some(old), None) => report::html(diff, old, &nothing_of(old)),
        (None, None) => String::new(),
    }
}

/// Whether standard output shows colours: it is a terminal, and nobody asked for none (<https://no-color.org>).
pub fn has_colour() -> bool {
    let unwanted = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let dumb = std::env::var_os("TERM").is_some_and(|terminal| terminal == "dumb");
    std::io::stdout().is_terminal() && !unwanted && !dumb
}
