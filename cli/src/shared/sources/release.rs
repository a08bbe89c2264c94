//! What is known about a release of botocore: its date, and the sentences of its changelog. Reads text, no disk.
//!
//! botocore's repository has the changelog twice: `.changes/VERSION.json` for programs, and `CHANGELOG.rst`, made
//! from those. Its archives have neither, but the times of their files.

use botosmith_changes::Release;
use serde_json::Value;

/// What the release notes say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Notes {
    date: Option<String>,
    /// Name of a service's folder, and a sentence.
    sentences: Vec<(String, String)>,
}

impl Notes {
    /// Nothing but the day, where it is known.
    pub(super) fn dated(date: Option<String>) -> Self {
        Self { date, sentences: Vec::new() }
    }

    /// Takes the sentences of a release from the files of botocore's repository, which `said` finds.
    pub(super) fn read(&mut self, said: impl Fn(&str) -> Option<String>, version: &str) {
        let own = said(&format!(".changes/{version}.json")).map(|text| changes(&text));
        let all = || said("CHANGELOG.rst").map(|text| changelog(&text, version));
        self.sentences = own.or_else(all).unwrap_or_default();
    }

    /// Takes day and sentence of a release from a list of releases, such as `tests/history/history.toml`.
    pub(super) fn read_history(text: &str, version: &str) -> Option<Self> {
        let table: toml::Table = text.parse().ok()?;
        let word = |table: &toml::Table, key: &str| Some(table.get(key)?.as_str()?.to_owned());
        let service = word(&table, "service")?;
        let releases = table.get("release")?.as_array()?.iter().filter_map(toml::Value::as_table);
        let mut own = releases.filter(|release| word(release, "botocore").as_deref() == Some(version));
        let own = own.next()?;
        let sentences = word(own, "changelog").filter(|said| !said.is_empty()).map(|said| (service, said));
        Some(Self { date: word(own, "date"), sentences: sentences.into_iter().collect() })
    }

    /// What is known for one service; `None` where nothing is.
    pub(super) fn of(&self, service: &str) -> Option<Release> {
        let own = self.sentences.iter().filter(|(of, _)| of == service);
        let changelog: Vec<_> = own.map(|(_, sentence)| sentence.clone()).collect();
        let known = self.date.is_some() || !changelog.is_empty();
        known.then(|| Release { date: self.date.clone(), changelog })
    }
}

/// The entries of `.changes/VERSION.json` that are about models.
fn changes(text: &str) -> Vec<(String, String)> {
    let Ok(Value::Array(entries)) = serde_json::from_str(text) else { return Vec::new() };
    let word = |entry: &Value, key: &str| Some(entry.get(key)?.as_str()?.trim().to_owned());
    let api_changes = entries.iter().filter(|entry| word(entry, "type").as_deref() == Some("api-change"));
    let sentence = |entry: &Value| Some((service(&word(entry, "category")?), word(entry, "description")?));
    api_changes.filter_map(sentence).collect()
}

/// The entries of one release in `CHANGELOG.rst` that are about models: ``* api-change:``sts``: What changed.``
fn changelog(text: &str, version: &str) -> Vec<(String, String)> {
    let mut lines = text.lines().skip_while(|line| *line != version).skip(1).peekable();
    let is_rule = |line: &&str| line.starts_with("==");
    if lines.next_if(is_rule).is_none() {
        return Vec::new();
    }
    let mut found: Vec<(String, String)> = Vec::new();
    let mut is_own = false;
    while let Some(line) = lines.next() {
        if lines.peek().is_some_and(is_rule) {
            break; // this was the next release's heading
        } else if let Some(entry) = line.strip_prefix("* ") {
            let entry = entry.strip_prefix("api-change:").and_then(|entry| entry.split_once(": "));
            is_own = entry.is_some();
            found.extend(entry.map(|(of, sentence)| (service(of), sentence.trim().to_owned())));
        } else if let (true, Some((_, sentence))) = (is_own && !line.trim().is_empty(), found.last_mut()) {
            *sentence = format!("{sentence} {}", line.trim());
        }
    }
    found
}

/// Categories are names of folders, mostly between backquotes.
fn service(category: &str) -> String {
    category.trim_matches('`').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(found: &[(String, String)]) -> Vec<(&str, &str)> {
        found.iter().map(|(service, sentence)| (&**service, &**sentence)).collect()
    }

    #[test]
    fn the_changes_of_a_release_are_read() {
        let text = r#"[{"category": "``sts``", "description": "One.", "type": "api-change"}, {"category": "Auth"},
            {"category": "sts", "description": "Two.", "type": "api-change"},
            {"category": "``s3``", "description": "Three.", "type": "bugfix"}]"#;
        assert_eq!(pairs(&changes(text)), [("sts", "One."), ("sts", "Two.")]);
        assert!(changes("{").is_empty() && changes("{}").is_empty());
    }

    #[test]
    fn the_changelog_is_read_for_one_release() {
        let text = "=========\nCHANGELOG\n=========\n\n1.2.10\n======\n\n* api-change:``sts``: Later.\n\n\n1.2.1\n=====\n\n\
            * api-change:``sts``: First: a\n  second line.\n* bugfix:s3: Not this\n  nor this.\n\n\
            * api-change:`ec2`: [``botocore``] Other.\n\n1.2.0\n=====\n\n* api-change:``sts``: Earlier.\n";
        let expected = [("sts", "First: a second line."), ("ec2", "[``botocore``] Other.")];
        assert_eq!(pairs(&changelog(text, "1.2.1")), expected);
        assert_eq!(pairs(&changelog(text, "1.2.0")), [("sts", "Earlier.")]);
        assert!(changelog(text, "1.2").is_empty());
    }

    #[test]
    fn a_list_of_releases_has_day_and_sentence() {
        let text = "service = \"sts\"\n[[release]]\nbotocore = \"1.2\"\ndate = \"2020-01-02\"\nchangelog = \"One.\"\n";
        let notes = Notes::read_history(text, "1.2").unwrap();
        let expected = Release { date: Some("2020-01-02".into()), changelog: vec!["One.".into()] };
        assert_eq!(notes.of("sts"), Some(expected));
        assert_eq!(notes.of("s3").map(|release| release.changelog.len()), Some(0));
        assert_eq!(Notes::read_history(text, "1.3"), None);
        assert_eq!(Notes::default().of("sts"), None);
    }
}
