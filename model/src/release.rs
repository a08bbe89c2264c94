//! `release.toml`: the version of a package and what its releases brought, in words.
//!
//! Only reads; writing it is for `cargo xtask release`. Knows no rule about versions but their form.

use semver::Version;
use toml::{Table, Value};

/// The name of the file: beside a service's `examples/`, and in the runtime's folder.
pub const FILE: &str = "release.toml";

/// The version of a package, and its releases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Releases {
    /// The version of what is in the tree: released, or about to be.
    pub version: Version,
    /// The registry that it goes to, by its name in Cargo's configuration; crates.io where there is none.
    pub registry: Option<String>,
    /// What is to be said of the next release beside what can be found out.
    pub next: Words,
    /// The releases, the newest first.
    pub releases: Vec<Release>,
}

/// One release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// Its version.
    pub version: Version,
    /// The day, as `2022-11-14`, where somebody has said it.
    pub date: Option<String>,
    /// What it was made from, such as `botocore 1.44.5`.
    pub made_from: Option<String>,
    /// Why it breaks callers' code and is no major version all the same.
    pub allowed: Option<String>,
    /// What it brought.
    pub words: Words,
}

/// What is new, a line of Markdown each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// What may break callers' code.
    pub breaking: Vec<String>,
    /// What callers can name now.
    pub added: Vec<String>,
    /// Everything else.
    pub changed: Vec<String>,
}

impl Words {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.lists().iter().all(|(_, lines)| lines.is_empty())
    }

    /// The lists with their names in the file.
    pub fn lists(&self) -> [(&'static str, &[String]); 3] {
        [("breaking", &self.breaking), ("added", &self.added), ("changed", &self.changed)]
    }

    /// Adds those lines of others that are not there yet.
    pub fn merge(&mut self, others: &Self) {
        let lists = [
            (&mut self.breaking, &others.breaking),
            (&mut self.added, &others.added),
            (&mut self.changed, &others.changed),
        ];
        for (mine, theirs) in lists {
            for line in theirs {
                if !mine.contains(line) {
                    mine.push(line.clone());
                }
            }
        }
    }
}

impl Releases {
    /// Of a package of which nothing is said: nothing was released.
    ///
    /// ```
    /// assert_eq!(botosmith_model::Releases::none().version.to_string(), "0.1.0");
    /// ```
    pub fn none() -> Self {
        let (version, registry) = (Version::new(0, 1, 0), None);
        Self { version, registry, next: Words::default(), releases: Vec::new() }
    }

    /// Reads the text of a `release.toml`.
    ///
    /// ```
    /// let releases = botosmith_model::Releases::parse("version = '0.2.0'\n[[release]]\nversion = '0.1.0'\n").unwrap();
    /// assert_eq!(releases.releases.len(), 1);
    /// ```
    ///
    /// # Errors
    /// It is not of the form that `docs/releasing.md` shows, or the releases are not in order.
    pub fn parse(text: &str) -> Result<Self, String> {
        let table: Table = text.parse().map_err(|e: toml::de::Error| e.message().to_owned())?;
        only(&table, &["version", "registry", "next", "release"], "")?;
        let registry = word(&table, "registry", "")?;
        if let Some(name) = registry.as_deref().filter(|name| !is_name(name)) {
            return Err(format!("registry: `{name}` is no name of a registry"));
        }
        let next = match table.get("next") {
            None => Words::default(),
            Some(Value::Table(next)) => {
                only(next, &["breaking", "added", "changed"], "next.")?;
                words(next, "next.")?
            }
            Some(_) => return Err("next: expected a table".to_owned()),
        };
        let entries = match table.get("release") {
            None => &[][..],
            Some(Value::Array(entries)) => entries,
            Some(_) => return Err("release: expected tables, [[release]]".to_owned()),
        };
        let releases: Result<Vec<_>, String> =
            entries.iter().enumerate().map(|(index, entry)| release(entry, index)).collect();
        let found = Self { version: version(&table, "")?, registry, next, releases: releases? };
        let order = std::iter::once((&found.version, false))
            .chain(found.releases.iter().map(|release| (&release.version, true)));
        for ((above, is_release), (below, _)) in order.clone().zip(order.skip(1)) {
            if below > above || (is_release && below == above) {
                return Err(format!("release: {below} stands below {above}, and the newest comes first"));
            }
        }
        Ok(found)
    }
}

fn release(entry: &Value, index: usize) -> Result<Release, String> {
    let at = format!("release[{index}].");
    let Value::Table(entry) = entry else { return Err(format!("release[{index}]: expected a table")) };
    only(entry, &["version", "date", "made-from", "allowed", "breaking", "added", "changed"], &at)?;
    Ok(Release {
        version: version(entry, &at)?,
        date: word(entry, "date", &at)?,
        made_from: word(entry, "made-from", &at)?,
        allowed: word(entry, "allowed", &at)?,
        words: words(entry, &at)?,
    })
}

fn words(table: &Table, at: &str) -> Result<Words, String> {
    let list = |key: &str| match table.get(key) {
        None => Ok(Vec::new()),
        Some(Value::Array(lines)) => {
            let lines =
                lines.iter().map(|line| line.as_str().filter(|line| is_line(line)).map(str::to_owned));
            lines.collect::<Option<_>>().ok_or_else(|| format!("{at}{key}: expected lines of text"))
        }
        Some(_) => Err(format!("{at}{key}: expected a list")),
    };
    Ok(Words { breaking: list("breaking")?, added: list("added")?, changed: list("changed")? })
}

fn word(table: &Table, key: &str, at: &str) -> Result<Option<String>, String> {
    match table.get(key) {
        None => Ok(None),
        Some(Value::String(text)) if is_line(text) => Ok(Some(text.clone())),
        Some(_) => Err(format!("{at}{key}: expected a line of text")),
    }
}

/// A version of three numbers. Others are for what is not released from here.
fn version(table: &Table, at: &str) -> Result<Version, String> {
    let text = word(table, "version", at)?.ok_or_else(|| format!("{at}version: it is missing"))?;
    match Version::parse(&text) {
        Ok(version) if version.pre.is_empty() && version.build.is_empty() => Ok(version),
        _ => Err(format!("{at}version: `{text}` is not of the form 1.2.3")),
    }
}

fn only(table: &Table, known: &[&str], at: &str) -> Result<(), String> {
    match table.keys().find(|key| !known.contains(&key.as_str())) {
        Some(key) => Err(format!("{at}{key}: only {} may stand here", known.join(", "))),
        None => Ok(()),
    }
}

/// Whether a text is one line that can be seen.
fn is_line(text: &str) -> bool {
    !text.trim().is_empty() && !text.chars().any(char::is_control)
}

/// Cargo's rule for names of registries.
fn is_name(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    !text.is_empty() && text.chars().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_read() {
        let text = "version = '1.2.3'\nregistry = 'ours'\n[next]\nadded = ['a']\n[[release]]\nversion = '1.2.3'\n\
                    date = '2022-11-14'\nmade-from = 'botocore 1'\nallowed = 'why'\nbreaking = ['b']\nchanged = ['c', 'd']\n\
                    [[release]]\nversion = '0.9.0'\n";
        let found = Releases::parse(text).unwrap();
        assert_eq!((found.version.to_string().as_str(), found.registry.as_deref()), ("1.2.3", Some("ours")));
        assert_eq!(found.next.added, ["a"]);
        let first = &found.releases[0];
        assert_eq!(first.allowed.as_deref(), Some("why"));
        assert_eq!((first.words.breaking.len(), first.words.changed.len()), (1, 2));
        assert!(found.releases[1].words.is_empty());
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (text, told) in [
            ("", "version: it is missing"),
            ("version = 1", "version: expected a line"),
            ("version = '1.2'", "not of the form 1.2.3"),
            ("version = '1.2.3-rc.1'", "not of the form 1.2.3"),
            ("version = '1.2.3'\nregister = 'a'", "register: only version, registry"),
            ("version = '1.2.3'\nregistry = 'a b'", "no name of a registry"),
            ("version = '1.2.3'\n[next]\nadd = []", "next.add: only"),
            ("version = '1.2.3'\n[next]\nadded = 'a'", "next.added: expected a list"),
            (
                "version = '1.2.3'\n[[release]]\nversion = '1.2.3'\nadded = ['']",
                "release[0].added: expected lines",
            ),
            ("version = '1.2.3'\n[[release]]\nversion = '1.2.3'\nadded = [\"a\\nb\"]", "expected lines"),
            ("version = '1.2.3'\n[[release]]\nversion = '1.3.0'", "1.3.0 stands below 1.2.3"),
            (
                "version = '1.2.3'\n[[release]]\nversion = '1.0.0'\n[[release]]\nversion = '1.0.0'",
                "1.0.0 stands below",
            ),
        ] {
            let error = Releases::parse(text).unwrap_err();
            assert!(error.contains(told), "{text}: {error}");
        }
    }

    #[test]
    fn merging_keeps_order_and_adds_nothing_twice() {
        let words = |lines: &[&str]| Words {
            added: lines.iter().map(ToString::to_string).collect(),
            ..Words::default()
        };
        let mut mine = words(&["b", "a"]);
        mine.merge(&words(&["a", "c"]));
        assert_eq!(mine, words(&["b", "a", "c"]));
    }
}
