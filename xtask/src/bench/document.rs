//! The file of results: what this command writes into it, and what it must keep.
//!
//! A part stands between two markers, which Markdown does not show. This command replaces the parts
//! of the services that it measured, and keeps those of others and the part written by hand.

use std::collections::BTreeMap;

const HEAD: &str = include_str!("../../bench/head.md");

/// The name of the part that is written by hand.
const TRIED: &str = "what was tried";

/// What stands there before anybody has written something.
const NOTHING_TRIED: &str =
    "Where a goal is not reached: what was tried, what each try gave, and what stands in the way.\n";

/// The parts of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// By service, the text of its measurement.
    services: BTreeMap<String, String>,
    /// The part written by hand.
    tried: Option<String>,
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
        let before = match name.strip_prefix("service ") {
            Some(service) => self.services.insert(service.to_owned(), body),
            None if name == TRIED => self.tried.replace(body),
            None => return Err(format!("there is no part `{name}`")),
        };
        before.map_or(Ok(()), |_| Err(format!("`{name}` is there twice")))
    }

    /// Replaces the part of a service.
    pub fn set(&mut self, service: &str, text: &str) {
        let line_end = if text.ends_with('\n') { "" } else { "\n" };
        self.services.insert(service.to_owned(), format!("{text}{line_end}"));
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
        text
    }
}

/// `begin` or `end`, and the name, if the line is a marker.
fn marker(line: &str) -> Option<(&str, &str)> {
    let inner = line.trim().strip_prefix("<!--")?.strip_suffix("-->")?.trim();
    let (kind, name) = inner.split_once(':')?;
    let name = name.trim();
    let known = name == TRIED || name.starts_with("service ");
    (["begin", "end"].contains(&kind) && known).then_some((kind, name))
}
