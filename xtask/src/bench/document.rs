//! The file of results: what this command writes into it, and what it must keep.
//!
//! A part stands between two markers, which Markdown does not show. A command replaces the parts of the
//! services that it measured, and keeps those of others, of the other command, and what is written by hand.

use crate::shared::scratch;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

/// The file, seen from the project's folder.
pub const RESULTS: &str = "docs/bench.md";

/// What stands before the parts of `bench build`.
const HEAD: &str = include_str!("../../bench/head.md");

/// What stands before the parts of `bench run`.
const HEAD_OF_CALLS: &str = include_str!("../../bench/head-of-calls.md");

/// The name of the part that is written by hand, on what `bench build` measures.
const TRIED: &str = "what was tried";

/// The same, on what `bench run` measures.
const FOUND: &str = "what was found";

/// What stands there before anybody has written something.
const NOTHING_TRIED: &str =
    "Where a goal is not reached: what was tried, what each try gave, and what stands in the way.\n";

/// The same for calls.
const NOTHING_FOUND: &str = "Where a call costs more than is allowed: why, and what would help.\n";

/// The parts of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// By service, what it costs to build its crate.
    services: BTreeMap<String, String>,
    /// What was written on that by hand.
    tried: Option<String>,
    /// By service, what its calls cost.
    calls: BTreeMap<String, String>,
    /// What was written on that by hand.
    found: Option<String>,
}

impl Document {
    /// Takes a file apart.
    ///
    /// ```
    /// use xtask::bench::document::Document;
    /// let mut document = Document::parse("").unwrap();
    /// document.set("alpha", "a table\n");
    /// let text = document.render();
    /// assert_eq!(Document::parse(&text).unwrap().render(), text);
    /// ```
    ///
    /// # Errors
    /// A part has no end, is there twice or within another, or a text has no part at all: then this
    /// command would destroy what it does not know.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut document = Self::default();
        let mut open: Option<(&str, String)> = None;
        for (index, line) in text.lines().enumerate() {
            let wrong = |what: String| format!("line {}: {what}", index + 1);
            match (marker(line), &mut open) {
                (Some(("begin", name)), None) => open = Some((name, String::new())),
                (Some(("end", name)), Some((begun, body))) if *begun == name => {
                    let body = std::mem::take(body);
                    open = None;
                    document.take(name, body).map_err(wrong)?;
                }
                (Some((_, name)), Some((begun, _))) => {
                    return Err(wrong(format!("a marker of `{name}` within `{begun}`")));
                }
                (Some((_, name)), None) => return Err(wrong(format!("`{name}` ends before it begins"))),
                (None, Some((_, body))) => {
                    body.push_str(line);
                    body.push('\n');
                }
                // Outside of parts stands only what this command writes anew.
                (None, None) => {}
            }
        }
        if let Some((name, _)) = open {
            return Err(format!("`{name}` begins but does not end"));
        }
        if document == Self::default() && !text.trim().is_empty() {
            return Err("it has no marker, so this command did not write it".into());
        }
        Ok(document)
    }

    fn take(&mut self, name: &str, body: String) -> Result<(), String> {
        let before = match (name, name.split_once(' ')) {
            (TRIED, _) => self.tried.replace(body),
            (FOUND, _) => self.found.replace(body),
            (_, Some(("service", service))) => self.services.insert(service.to_owned(), body),
            (_, Some(("calls", service))) => self.calls.insert(service.to_owned(), body),
            _ => return Err(format!("there is no part `{name}`")),
        };
        before.map_or(Ok(()), |_| Err(format!("`{name}` is there twice")))
    }

    /// Replaces the part on building the crate of a service.
    pub fn set(&mut self, service: &str, text: &str) {
        self.services.insert(service.to_owned(), ended(text));
    }

    /// Replaces the part on the calls of a service.
    pub fn set_calls(&mut self, service: &str, text: &str) {
        self.calls.insert(service.to_owned(), ended(text));
    }

    /// The whole file.
    pub fn render(&self) -> String {
        let part = |name: &str, body: &str| format!("<!-- begin: {name} -->\n{body}<!-- end: {name} -->\n");
        let mut text = HEAD.to_owned();
        for (service, body) in &self.services {
            text += &format!("\n{}", part(&format!("service {service}"), body));
        }
        let tried = self.tried.as_deref().unwrap_or(NOTHING_TRIED);
        text += &format!("\n## What was tried\n\n{}", part(TRIED, tried));
        if self.calls.is_empty() && self.found.is_none() {
            return text;
        }
        text += &format!("\n{HEAD_OF_CALLS}");
        for (service, body) in &self.calls {
            text += &format!("\n{}", part(&format!("calls {service}"), body));
        }
        let found = self.found.as_deref().unwrap_or(NOTHING_FOUND);
        text += &format!("\n## What was found\n\n{}", part(FOUND, found));
        text
    }
}

/// The text with an end of its last line.
fn ended(text: &str) -> String {
    let line_end = if text.ends_with('\n') { "" } else { "\n" };
    format!("{text}{line_end}")
}

/// Reads the file of results; where there is none, an empty one.
///
/// # Errors
/// It cannot be read, or is none: see [`Document::parse`].
pub(super) fn read(path: &Path) -> Result<Document, String> {
    let text = match fs::read_to_string(path) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => String::new(),
        other => other.map_err(|e| format!("cannot read {}: {e}", path.display()))?,
    };
    Document::parse(&text).map_err(|e| format!("{}: {e}", path.display()))
}

/// Replaces the file at once, so that an interruption does not lose what was written by hand.
///
/// # Errors
/// It cannot be written.
pub(super) fn write(path: &Path, text: &str) -> Result<(), String> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    scratch::put(Path::new(&beside), text)?;
    fs::rename(&beside, path).map_err(|e| format!("cannot write {}: {e}", path.display()))
}

/// `begin` or `end`, and the name, if the line is a marker.
fn marker(line: &str) -> Option<(&str, &str)> {
    let inner = line.trim().strip_prefix("<!--")?.strip_suffix("-->")?.trim();
    let (kind, name) = inner.split_once(':')?;
    let name = name.trim();
    let known =
        [TRIED, FOUND].contains(&name) || ["service ", "calls "].iter().any(|kind| name.starts_with(kind));
    (["begin", "end"].contains(&kind) && known).then_some((kind, name))
}
