//! What the compiler and rustdoc complain of: cargo's messages in JSON, and links in pages. Runs nothing.

use serde_json::Value;
use std::fs;
use std::io;
use std::path::Path;

/// What cargo's messages say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// The first line of each warning and error.
    pub complaints: Vec<String>,
    /// How many packages were built.
    pub built: usize,
}

/// Reads the messages of a cargo command, a line each.
pub fn read(messages: &str) -> Said {
    let mut said = Said::default();
    for message in messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()) {
        match message["reason"].as_str() {
            Some("compiler-artifact") => said.built += usize::from(message["fresh"] == false),
            Some("compiler-message") => said.complaints.extend(complaint(&message["message"])),
            _ => {}
        }
    }
    said
}

/// What is wrong, and where. Notes and the summary at the end are no complaints.
fn complaint(message: &Value) -> Option<String> {
    let text = message["message"].as_str()?;
    let is_summary = message["spans"].as_array().is_none_or(Vec::is_empty) && text.contains("emitted");
    let level = message["level"].as_str().filter(|level| ["warning", "error"].contains(level))?;
    let span = &message["spans"][0];
    let place = match (span["file_name"].as_str(), span["line_start"].as_u64()) {
        (Some(file), Some(line)) => format!(" ({file}:{line})"),
        _ => String::new(),
    };
    (!is_summary).then(|| format!("{level}: {text}{place}"))
}

/// A link in pages that is still a path of Rust: it led to no item, and rustdoc does not tell so of documentation that a macro
/// of another crate carries. The first page that has one, and the link. Paths that no generated crate has are those of other
/// crates, whose documentation is shown with what is taken over from them.
///
/// # Errors
/// A page cannot be read.
pub fn broken_link(folder: &Path) -> io::Result<Option<String>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let found = match path.is_dir() {
            true => broken_link(&path)?,
            false if path.extension().is_some_and(|extension| extension == "html") => {
                let text = fs::read_to_string(&path)?;
                let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                in_page(&text).map(|link| format!("{name}: the link `crate::{link}` leads nowhere"))
            }
            false => None,
        };
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

fn in_page(text: &str) -> Option<&str> {
    let ours = ["Client", "client", "config", "error", "meta", "operation", "types", "waiters"];
    let mut links = text.split("href=\"crate::").skip(1).filter_map(|rest| rest.split('"').next());
    links.find(|link| ours.iter().any(|item| link.split("::").next() == Some(item)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_of_cargo_are_counted() {
        let messages = r#"{"reason":"compiler-artifact","fresh":true}
{"reason":"compiler-artifact","fresh":false}
{"reason":"compiler-message","message":{"level":"warning","message":"unused","spans":[{"file_name":"src/a.rs","line_start":7}]}}
{"reason":"compiler-message","message":{"level":"warning","message":"1 warning emitted","spans":[]}}
{"reason":"compiler-message","message":{"level":"note","message":"for your information","spans":[]}}
{"reason":"build-finished","success":true}
no message
"#;
        let expected = Said { complaints: vec!["warning: unused (src/a.rs:7)".to_owned()], built: 1 };
        assert_eq!(read(messages), expected);
    }

    #[test]
    fn a_link_that_is_a_path_of_rust_leads_nowhere() {
        assert_eq!(in_page("<a href=\"struct.A.html\">crate::A</a>"), None);
        assert_eq!(in_page("<a href=\"crate::types::A\">A</a>"), Some("types::A"));
        assert_eq!(in_page("<a href=\"crate::Span\">Span</a>"), None);
        assert_eq!(in_page("<a href=\"crate::Span\">Span</a><a href=\"crate::Client\">"), Some("Client"));
    }

    #[test]
    fn pages_in_subfolders_are_read() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("types")).unwrap();
        fs::write(folder.path().join("types/a.html"), "<a href=\"crate::error::B\">").unwrap();
        let found = broken_link(folder.path()).unwrap();
        assert_eq!(found.as_deref(), Some("a.html: the link `crate::error::B` leads nowhere"));
    }
}
