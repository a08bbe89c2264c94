//! Makes literal, in the HTML source, each `<` that starts no markup: placeholders such as `<region>`, unfinished
//! tags, declarations. It changes nothing else, and drops nothing.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::tags;

/// The longest tag taken for one. A limit keeps the search for the end of many unfinished tags linear.
const MAX_TAG: usize = 4096;

/// The HTML with every `<` that starts no markup written as `&lt;`, and whether any markup is left.
///
/// A tag whose name is unknown is markup only if the string holds both its start and its end; otherwise it is a
/// placeholder, and a reader wants to see it.
pub(super) fn literal_placeholders(html: &str) -> (Cow<'_, str>, bool) {
    let scan = Scan::new(html);
    let mut out = String::new();
    let mut copied = 0;
    let mut from = 0;
    let mut has_tags = false;
    while let Some(at) = html[from..].find('<').map(|offset| from + offset) {
        from = at + 1;
        match scan.markup_length(html, at) {
            Some(length) => {
                has_tags |= !html[at..].starts_with("<!");
                from = at + length;
            }
            None => {
                out.push_str(&html[copied..at]);
                out.push_str("&lt;");
                copied = at + 1;
            }
        }
    }
    if copied == 0 {
        return (Cow::Borrowed(html), has_tags);
    }
    out.push_str(&html[copied..]);
    (Cow::Owned(out), has_tags)
}

/// What the string as a whole says about its tags.
struct Scan {
    /// The names of unknown tags that start an element.
    starts: BTreeSet<String>,
    /// The names of unknown tags that end an element.
    ends: BTreeSet<String>,
    /// Where the last `-->` is; no comment can begin after it. Without this, many of them would each be searched for.
    last_comment_end: Option<usize>,
    /// Where the last `]]>` is.
    last_section_end: Option<usize>,
}

impl Scan {
    fn new(html: &str) -> Self {
        let (mut starts, mut ends) = (BTreeSet::new(), BTreeSet::new());
        for (at, _) in html.match_indices('<') {
            let Some(name) = tag_name(&html[at..]).filter(|name| name.len() <= MAX_TAG) else { continue };
            let name = name.to_ascii_lowercase();
            if tags::role(&name).is_some() {
                continue;
            }
            if html[at..].starts_with("</") {
                ends.insert(name);
            } else {
                starts.insert(name);
            }
        }
        Scan { starts, ends, last_comment_end: html.rfind("-->"), last_section_end: html.rfind("]]>") }
    }

    /// The length of the tag, comment or CDATA section at `at`, or `None` if it is none.
    fn markup_length(&self, html: &str, at: usize) -> Option<usize> {
        let rest = &html[at..];
        for (start, end, last) in
            [("<!--", "-->", self.last_comment_end), ("<![CDATA[", "]]>", self.last_section_end)]
        {
            if let Some(content) = rest.strip_prefix(start) {
                last.filter(|last| *last >= at + start.len())?;
                return content.find(end).map(|length| start.len() + length + end.len());
            }
        }
        let name = tag_name(rest)?.to_ascii_lowercase();
        if tags::role(&name).is_none() && !(self.starts.contains(&name) && self.ends.contains(&name)) {
            return None;
        }
        tag_length(rest)
    }
}

/// The name in `<name …` or `</name …`, if `rest` starts like that.
fn tag_name(rest: &str) -> Option<&str> {
    let name = rest.strip_prefix("</").or_else(|| rest.strip_prefix('<'))?;
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let end = name.find(|c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>' | '<'));
    Some(&name[..end.unwrap_or(name.len())])
}

/// The length of a tag to its `>`, which may stand in a quoted value before its end.
///
/// Stricter than HTML, for which `a <b or c> d` holds a tag with two attributes: here words that no value follows
/// are text, and so is anything with another `<` inside.
fn tag_length(rest: &str) -> Option<usize> {
    let name = tag_name(rest)?.len() + if rest.starts_with("</") { 2 } else { 1 };
    let length = tag_end(rest)?;
    let attributes = rest[name..length].trim_matches(|c: char| matches!(c, '/' | '>') || c.is_whitespace());
    (attributes.is_empty() || attributes.contains('=')).then_some(length)
}

fn tag_end(rest: &str) -> Option<usize> {
    let mut quote = None;
    let mut after_equals = false;
    for (at, byte) in rest.bytes().enumerate().take(MAX_TAG) {
        match (quote, byte) {
            (Some(open), _) if byte == open => (quote, after_equals) = (None, false),
            (Some(_), _) => {}
            (None, b'>') => return Some(at + 1),
            (None, b'<') if at > 0 => return None,
            (None, b'"' | b'\'') if after_equals => quote = Some(byte),
            (None, b'=') => after_equals = true,
            (None, _) if byte.is_ascii_whitespace() => {}
            (None, _) => after_equals = false,
        }
    }
    None
}
