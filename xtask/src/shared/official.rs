//! Which services can be measured, and what is wanted of them: the table `xtask/bench/official.toml`.
//!
//! Reads text; looks for no model and asks no registry.

use crate::shared::suggest::did_you_mean;
use std::collections::BTreeMap;

/// The table that belongs to this command.
const TABLE: &str = include_str!("../../bench/official.toml");

/// A service with what its measurement needs to know.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// botocore's name of the service's folder.
    pub service: String,
    /// The version of the official crate.
    pub version: String,
    /// The operation that the program with one call makes.
    pub call: String,
    /// The ratios that are at most wanted, by the rows' names; `None` where it is those of the reference.
    pub at_most: Option<BTreeMap<String, f64>>,
}

/// Every service of the table that belongs to this command, sorted by name.
///
/// # Errors
/// The table is wrong, which its test excludes.
pub fn entries() -> Result<Vec<Entry>, String> {
    parse(TABLE).map_err(|e| format!("xtask/bench/official.toml: {e}"))
}

/// Reads a table.
///
/// ```
/// let entries = xtask::shared::official::parse("[a]\nversion = '1.2.3'\ncall = 'ListAll'").unwrap();
/// assert_eq!((entries[0].service.as_str(), entries[0].version.as_str()), ("a", "1.2.3"));
/// ```
///
/// # Errors
/// It is no table of services with exactly a full version and an operation each.
pub fn parse(text: &str) -> Result<Vec<Entry>, String> {
    let table: toml::Table = text.parse().map_err(|e: toml::de::Error| e.message().to_owned())?;
    let mut entries = Vec::new();
    for (service, value) in table {
        let wrong = |what: &str| format!("{service}: {what}");
        let value = value.as_table().ok_or_else(|| wrong("expected a table"))?;
        let text = |key: &str| {
            let text = value.get(key).and_then(toml::Value::as_str);
            text.map(str::to_owned).ok_or_else(|| wrong(&format!("expected a string `{key}`")))
        };
        let (version, call) = (text("version")?, text("call")?);
        semver::Version::parse(&version).map_err(|e| wrong(&format!("version: {e}")))?;
        let at_most = value.get("at_most").map(|ratios| ratios_of(ratios).ok_or_else(|| wrong(NO_RATIOS)));
        let at_most = at_most.transpose()?;
        if let Some(other) = value.keys().find(|key| !["version", "call", "at_most"].contains(&key.as_str()))
        {
            return Err(wrong(&format!("unknown key `{other}`")));
        }
        entries.push(Entry { service, version, call, at_most });
    }
    entries.sort_by(|a, b| a.service.cmp(&b.service));
    Ok(entries)
}

const NO_RATIOS: &str = "`at_most`: expected a table of ratios, such as `{ check = 0.3 }`";

fn ratios_of(value: &toml::Value) -> Option<BTreeMap<String, f64>> {
    value.as_table()?.iter().map(|(row, ratio)| Some((row.clone(), ratio.as_float()?))).collect()
}

/// Those entries that are called `names`, or all of them if there are no names.
///
/// # Errors
/// Every name that is not there, with the closest that are.
pub fn choose(entries: Vec<Entry>, names: &[String]) -> Result<Vec<Entry>, String> {
    let known = || entries.iter().map(|entry| entry.service.as_str());
    let unknown: Vec<_> = names
        .iter()
        .filter(|name| !known().any(|k| k == *name))
        .map(|name| {
            let meant = did_you_mean(name, known());
            format!("xtask/bench/official.toml names no official crate for `{name}`{meant}")
        })
        .collect();
    if !unknown.is_empty() {
        return Err(unknown.join("\nerror: "));
    }
    Ok(entries.into_iter().filter(|entry| names.is_empty() || names.contains(&entry.service)).collect())
}
