//! Which operations a crate is to have: from the command line, or from a crate made before.
//!
//! Reads; does not know what a selection does to a crate.

use crate::shared::suggest::did_you_mean;
use std::fs;
use std::io;
use std::path::Path;

/// Which operations a crate is to have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Selection {
    /// All that the model has.
    All,
    /// These.
    These(Vec<String>),
    /// Those that the crate in the folder has; all where there is none.
    AsBefore,
}

impl From<Option<Vec<String>>> for Selection {
    fn from(names: Option<Vec<String>>) -> Self {
        names.map_or(Self::All, Self::These)
    }
}

/// Reads the value of `--operations`: names between commas, or `@` and a file of names between
/// commas or white space, where `#` starts a comment. The result is sorted and without doubles, so
/// that the same selection gives the same crate.
///
/// ```
/// assert_eq!(botosmith::generate::selection::parse("B,A,B").unwrap(), ["A", "B"]);
/// ```
///
/// # Errors
/// The file cannot be read, or there is no name.
pub fn parse(value: &str) -> Result<Vec<String>, String> {
    let text = match value.strip_prefix('@') {
        None => value.to_owned(),
        Some(file) => fs::read_to_string(file).map_err(|e| format!("--operations @{file}: {e}"))?,
    };
    let lines = text.lines().map(|line| line.split_once('#').map_or(line, |(before, _)| before));
    let mut names: Vec<String> = lines
        .flat_map(|line| line.split(|c: char| c == ',' || c.is_whitespace()))
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect();
    names.sort();
    names.dedup();
    if names.is_empty() {
        return Err(format!("--operations {value}: there is no operation in it"));
    }
    Ok(names)
}

/// The selection with which a crate was made: `operations` in its manifest's
/// `[package.metadata.botosmith]`. `None` means all, also where there is no manifest yet.
///
/// # Errors
/// The manifest cannot be read, or holds something else there.
pub fn of_manifest(manifest: &Path) -> Result<Option<Vec<String>>, String> {
    let text = match fs::read_to_string(manifest) {
        Ok(text) => text,
        Err(e) if matches!(e.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            return Ok(None)
        }
        Err(e) => return Err(e.to_string()),
    };
    let table: toml::Table = text.parse().map_err(|e: toml::de::Error| e.message().to_owned())?;
    let entry = ["package", "metadata", "botosmith"]
        .iter()
        .try_fold(&table, |table, key| table.get(*key)?.as_table())
        .and_then(|table| table.get("operations"));
    let Some(entry) = entry else { return Ok(None) };
    let names = entry.as_array().and_then(|names| {
        names.iter().map(|name| name.as_str().map(str::to_owned)).collect::<Option<Vec<String>>>()
    });
    match names {
        Some(names) => Ok(Some(names)),
        None => Err("package.metadata.botosmith.operations: expected an array of strings".into()),
    }
}

/// One message for each of `wanted` that is not `known`, with the closest that are.
pub fn unknown<'a>(wanted: &[String], known: impl Iterator<Item = &'a str> + Clone) -> Vec<String> {
    wanted
        .iter()
        .filter(|name| !known.clone().any(|k| k == *name))
        .map(|name| format!("no operation is called `{name}`{}", did_you_mean(name, known.clone())))
        .collect()
}
