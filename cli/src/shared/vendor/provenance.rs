//! The text that records where vendored files come from: `provenance.toml`. Reads and writes text, no file.

use std::collections::BTreeMap;
use toml::{Table, Value};

/// The name of the file.
pub const NAME: &str = "provenance.toml";

/// The archive that files were taken from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Archive {
    /// The name of its file.
    pub name: String,
    /// Its SHA-256.
    pub sha256: String,
}

/// One vendored file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name.
    pub name: String,
    /// Its path in the archive, or in botocore's folder of models.
    pub from: String,
    /// The SHA-256 of what is vendored, which is unpacked where the original is packed.
    pub sha256: String,
}

/// The text for files of a version of botocore, or of none that is known, which `command` writes. Without an archive they come
/// from a folder.
pub fn render(version: Option<&str>, archive: Option<&Archive>, entries: &[Entry], command: &str) -> String {
    let line = |key: &str, value: &str| format!("{key} = {}\n", Value::String(value.to_owned()));
    let mut text = format!(
        "# Where the files of this folder come from. Made by `{command}`; do not edit.\n\n[source]\n"
    );
    if let Some(version) = version {
        text += &(line("package", "botocore") + &line("version", version));
    }
    match archive {
        Some(archive) => {
            text += &line("archive", &archive.name);
            text += &line("archive_sha256", &archive.sha256);
        }
        None => text += "# Taken from a folder, so there is no archive to compare with.\nfolder = true\n",
    }
    if version.is_some() {
        text += &line("licence", "Apache-2.0");
    }
    for Entry { name, from, sha256 } in entries {
        text +=
            &format!("\n[[file]]\n{}{}{}", line("name", name), line("from", from), line("sha256", sha256));
    }
    text
}

/// What such a text says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// The version of botocore.
    pub version: Option<String>,
    /// The files.
    pub entries: Vec<Entry>,
}

impl Said {
    /// Reads a text. What is not understood is left out: it will be written anew.
    pub fn parse(text: &str) -> Self {
        let table: Table = text.parse().unwrap_or_default();
        let word = |table: &Table, key: &str| Some(table.get(key)?.as_str()?.to_owned());
        let files = table.get("file").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let entry = |file: &Value| {
            let file = file.as_table()?;
            Some(Entry {
                name: word(file, "name")?,
                from: word(file, "from")?,
                sha256: word(file, "sha256")?,
            })
        };
        let version = table.get("source").and_then(|source| word(source.as_table()?, "version"));
        Self { version, entries: files.iter().filter_map(entry).collect() }
    }

    /// The checksums by the names of the files.
    pub fn checksums(&self) -> BTreeMap<&str, &str> {
        self.entries.iter().map(|entry| (&*entry.name, &*entry.sha256)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let entry =
            |name: &str| Entry { name: name.into(), from: format!("a/\"{name}"), sha256: "0f".into() };
        let archive = Archive { name: "a.whl".into(), sha256: "1e".into() };
        for archive in [None, Some(&archive)] {
            let entries = vec![entry("x"), entry("y")];
            let text = render(Some("1.2"), archive, &entries, "cargo xtask models update");
            assert_eq!(Said::parse(&text), Said { version: Some("1.2".into()), entries }, "{text}");
            let table: Table = text.parse().unwrap();
            assert_eq!(table["source"].get("archive").is_some(), archive.is_some());
        }
        assert_eq!(Said::parse(&render(None, None, &[], "x")), Said::default());
        assert_eq!(Said::parse("<<<<"), Said::default());
    }
}
