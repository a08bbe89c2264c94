//! The words of an HTML string by the plainest scan possible: cut out tags, decode entities, split. It is checked
//! against Python's parser in the sample, and shares nothing with the code under test.

use std::collections::BTreeSet;

const INLINE: &str =
    "a b big cite code copy del dfn em emphasis filename font function i img ins kbd link literal \
    mark abbr replaceable s samp small span strong sub sup text tt u ulink value var wbr xhtml zonbook";
const BLOCK: &str =
    "p para div section h1 h2 h3 h4 h5 h6 fullname note important caution warning tip blockquote ul \
    ol li dl dt dd table tr td th pre br";

/// The words that a reader of the HTML sees.
pub fn words(html: &str) -> Vec<String> {
    let names = |slash: bool| -> BTreeSet<String> {
        tags(html).filter(|tag| tag.starts_with("</") == slash).map(name).collect()
    };
    let (starts, ends) = (names(false), names(true));
    let mut text = String::new();
    let mut any = false;
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        text.push_str(&decode(&rest[..at]));
        rest = &rest[at..];
        if let Some((content, after)) = rest.strip_prefix("<![CDATA[").and_then(|rest| rest.split_once("]]>"))
        {
            text.push_str(content);
            rest = after;
            continue;
        }
        let length = tag_length(rest).unwrap_or(1);
        let tag = &rest[..length];
        let name = name(tag);
        let is = |list: &str| list.split(' ').any(|known| known == name);
        if length > 1 && (is(INLINE) || is(BLOCK) || (starts.contains(&name) && ends.contains(&name))) {
            any = true;
            text.push_str(if is(BLOCK) { " " } else { "" });
        } else {
            text.push_str(tag);
        }
        rest = &rest[length..];
    }
    text.push_str(&decode(rest));
    text.retain(|c| !matches!(c, '\u{200b}' | '\u{2060}') && (c.is_whitespace() || !c.is_control()));
    if !any {
        let line = |line: &str| {
            let trimmed = line.trim_start();
            let marker = ["- ", "* ", "\u{2022} "].iter().find_map(|marker| trimmed.strip_prefix(marker));
            marker.unwrap_or(line).to_string()
        };
        text = text.lines().map(line).collect::<Vec<_>>().join("\n");
    }
    text.split_whitespace().map(str::to_string).collect()
}

fn tags(html: &str) -> impl Iterator<Item = &str> {
    html.match_indices('<').filter_map(|(at, _)| tag_length(&html[at..]).map(|length| &html[at..at + length]))
}

fn tag_length(rest: &str) -> Option<usize> {
    let after = rest.strip_prefix("</").or_else(|| rest.strip_prefix('<'))?;
    if !after.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    rest.find('>').map(|end| end + 1)
}

fn name(tag: &str) -> String {
    let inner = tag.trim_start_matches(['<', '/']);
    let end = inner.find(|c: char| c.is_whitespace() || c == '/' || c == '>').unwrap_or(inner.len());
    inner[..end].to_ascii_lowercase()
}

/// The entities that the models use.
fn decode(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let known = [
            ("&lt;", "<"),
            ("&gt;", ">"),
            ("&quot;", "\""),
            ("&apos;", "'"),
            ("&amp;", "&"),
            ("&#x2028;", "\u{2028}"),
            // Windows-1252, as HTML wants it.
            ("&#x96;", "\u{2013}"),
            ("&#150;", "\u{2013}"),
        ];
        let entity = known.iter().find(|(entity, _)| rest.starts_with(entity));
        let (entity, character) = entity.copied().unwrap_or(("&", "&"));
        out.push_str(character);
        rest = &rest[entity.len()..];
    }
    out + rest
}
