//! Helpers of the endpoint tests: rule sets as the runtime wants them, and test cases as botocore
//! writes them. Nothing but tests may use this.

pub mod cases;
pub mod inputs;
pub mod leak;

use botosmith_model::cursor::Cursor;
use botosmith_model::problem::Problems;
use botosmith_model::{Partitions, RuleSet};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// Reads a rule set and says what is wrong with it, warnings too.
///
/// # Errors
/// The problems, one a line.
pub fn read_rule_set(file: &str, json: &Value) -> Result<RuleSet, String> {
    read(|problems| RuleSet::read(&Cursor::root(file, json), problems))
}

/// As [`read_rule_set`], for partitions.
///
/// # Errors
/// The problems, one a line.
pub fn read_partitions(file: &str, json: &Value) -> Result<Partitions, String> {
    read(|problems| Partitions::read(&Cursor::root(file, json), problems))
}

fn read<T>(reader: impl FnOnce(&mut Problems) -> Option<T>) -> Result<T, String> {
    let mut problems = Problems::default();
    let found = reader(&mut problems);
    match found {
        Some(found) if problems.is_empty() => Ok(found),
        _ => Err(problems.iter().map(|p| format!("{p}\n")).collect()),
    }
}

/// The Rust text of a service's endpoint data, as a generated crate holds it.
///
/// # Errors
/// Where it is no Rust.
pub fn rendered(rule_set: &RuleSet, partitions: &Partitions) -> Result<String, String> {
    let text = botosmith_codegen::render::endpoint::render(rule_set, partitions);
    syn::parse_file(&text).map_err(|e| e.to_string())?;
    Ok(text)
}

/// Where a service's rule sets and tests are in botocore's unpacked source archive.
#[derive(Debug)]
pub struct Service {
    /// botocore's folder name.
    pub name: String,
    /// The rule sets by version, oldest first.
    pub rule_sets: Vec<PathBuf>,
    /// The tests, which are for the newest version; they need not exist.
    pub tests: PathBuf,
}

/// The services that have rule sets, by name.
///
/// # Errors
/// Where the archive cannot be read.
pub fn services(archive: &Path) -> io::Result<Vec<Service>> {
    let mut services = Vec::new();
    for folder in folders(&archive.join("botocore/data"))? {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let rule_sets = folders(&folder)?.into_iter().map(|version| version.join("endpoint-rule-set-1.json"));
        let rule_sets: Vec<_> = rule_sets.filter(|file| file.is_file()).collect();
        let tests = archive.join("tests/functional/endpoint-rules").join(&name).join("endpoint-tests-1.json");
        if !rule_sets.is_empty() {
            services.push(Service { name, rule_sets, tests });
        }
    }
    Ok(services)
}

fn folders(of: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(of)?.map(|e| e.map(|e| e.path())).collect::<Result<Vec<_>, _>>()?;
    let mut folders: Vec<_> = entries.into_iter().filter(|p| p.is_dir()).collect();
    folders.sort();
    Ok(folders)
}

/// The JSON in a file.
///
/// # Errors
/// Where the file cannot be read or holds something else.
pub fn json(file: &Path) -> Result<Value, String> {
    let text = fs::read(file).map_err(|e| format!("{}: {e}", file.display()))?;
    serde_json::from_slice(&text).map_err(|e| format!("{}: {e}", file.display()))
}
