//! Reads `release.toml`: the version of a package and what its releases brought.
//!
//! Only parses; writing the file is for `cargo xtask release`. Knows no rule about versions but their form.

use botosmith_codegen::package::{Notes, Release, Releases};
use semver::Version;
use toml::{Table, Value};

/// The name of the file: beside a service's `examples/`, and in the runtime's folder.
pub const FILE: &str = "release.toml";

/// Reads the text of a `release.toml`.
///
/// ```
/// let releases = botosmith::shared::package::releases::parse("version = '0.2.0'\n[[release]]\nversion = '0.1.0'\n").unwrap();
/// assert_eq!(releases.releases.len(), 1);
/// ```
///
/// # Errors
/// It is not of the form that `docs/releasing.md` shows, or the releases are not in order.
pub fn parse(text: &str) -> Result<Releases, String> {
    let table: Table = text.parse().map_err(|e: toml::de::Error| e.message().to_owned())?;
    only(&table, &["version", "registry", "next", "release"], "")?;
    let registry = word(&table, "registry", "")?;
    if let Some(name) = registry.as_deref().filter(|name| !is_name(name)) {
        return Err(format!("registry: `{name}` is no name of a registry"));
    }
    let next = match table.get("next") {
        None => Notes::default(),
        Some(Value::Table(next)) => {
            only(next, &["breaking", "added", "changed"], "next.")?;
            notes(next, "next.")?
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
    let found = Releases { version: version(&table, "")?, registry, next, releases: releases? };
    let order = std::iter::once((&found.version, false))
        .chain(found.releases.iter().map(|release| (&release.version, true)));
    for ((above, is_release), (below, _)) in order.clone().zip(order.skip(1)) {
        if below > above || (is_release && below == above) {
            return Err(format!("release: {below} stands below {above}, and the newest comes first"));
        }
    }
    Ok(found)
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
        notes: notes(entry, &at)?,
    })
}

fn notes(table: &Table, at: &str) -> Result<Notes, String> {
    let list = |key: &str| match table.get(key) {
        None => Ok(Vec::new()),
        Some(Value::Array(lines)) => {
            let lines =
                lines.iter().map(|line| line.as_str().filter(|line| is_line(line)).map(str::to_owned));
            lines.collect::<Option<_>>().ok_or_else(|| format!("{at}{key}: expected lines of text"))
        }
        Some(_) => Err(format!("{at}{key}: expected a list")),
    };
    Ok(Notes { breaking: list("breaking")?, added: list("added")?, changed: list("changed")? })
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
        let found = parse(text).unwrap();
        assert_eq!((found.version.to_string().as_str(), found.registry.as_deref()), ("1.2.3", Some("ours")));
        assert_eq!(found.next.added, ["a"]);
        let first = &found.releases[0];
        assert_eq!(first.allowed.as_deref(), Some("why"));
        assert_eq!((first.notes.breaking.len(), first.notes.changed.len()), (1, 2));
        assert!(found.releases[1].notes.is_empty());
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
            let error = parse(text).unwrap_err();
            assert!(error.contains(told), "{text}: {error}");
        }
    }
}
