//! Which calls can be measured: the table `xtask/bench/calls.toml`.
//!
//! Reads text; looks for no model and asks no registry.

use crate::shared::suggest::did_you_mean;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// The table that belongs to this command.
const TABLE: &str = include_str!("../../../bench/calls.toml");

/// A service with its cases.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// botocore's name of the service's folder.
    pub service: String,
    /// The version of the official crate.
    pub official: String,
    /// Where the model comes from, where it is not vendored in this project.
    pub models: Option<String>,
    /// The cases, in the order of the results.
    pub cases: Vec<Case>,
}

/// One case.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Case {
    /// The name by which the program knows it.
    pub name: String,
    /// What the results call it, in Markdown.
    pub label: String,
    /// What is measured.
    #[serde(default)]
    pub kind: Kind,
    /// The ratio of ours to the official that is at most wanted.
    pub at_most: f64,
}

/// What is measured of a case.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Something that is done again and again.
    #[default]
    Calls,
    /// A process, from its start to its end.
    First,
    /// The size of a type or of a future.
    Size,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Row {
    official: String,
    models: Option<String>,
    cases: Vec<Case>,
}

/// Every service of the table that belongs to this command, sorted by name.
///
/// # Errors
/// The table is wrong, which its test excludes.
pub fn entries() -> Result<Vec<Entry>, String> {
    parse(TABLE).map_err(|e| format!("xtask/bench/calls.toml: {e}"))
}

/// Reads a table.
///
/// # Errors
/// It is no table of services with a full version and cases, each with a name of its own.
pub fn parse(text: &str) -> Result<Vec<Entry>, String> {
    let rows: BTreeMap<String, Row> = toml::from_str(text).map_err(|e| e.message().to_owned())?;
    rows.into_iter().map(|(service, row)| entry(service, row)).collect()
}

fn entry(service: String, row: Row) -> Result<Entry, String> {
    semver::Version::parse(&row.official).map_err(|e| format!("{service}: official: {e}"))?;
    let mut names = BTreeSet::new();
    for case in &row.cases {
        if !names.insert(&case.name) {
            return Err(format!("{service}: the case `{}` is there twice", case.name));
        }
        if case.at_most.is_nan() || case.at_most <= 0.0 {
            return Err(format!("{service}: {}: at-most: expected a number above 0", case.name));
        }
    }
    Ok(Entry { service, official: row.official, models: row.models, cases: row.cases })
}

/// The services called `services`, or all if there are none; of each the cases called `cases`, likewise. A service
/// of which no case is wanted is left out.
///
/// # Errors
/// Every name that is not there, with the closest that are.
pub fn choose(entries: Vec<Entry>, services: &[String], cases: &[String]) -> Result<Vec<Entry>, String> {
    let known: Vec<&str> = entries.iter().map(|entry| entry.service.as_str()).collect();
    let mut wrong =
        unknown(services, &known, |name| format!("no calls of `{name}` are in xtask/bench/calls.toml"));
    let of_service = |entry: &&Entry| services.is_empty() || services.contains(&entry.service);
    let known: Vec<&str> = entries
        .iter()
        .filter(of_service)
        .flat_map(|entry| entry.cases.iter().map(|case| case.name.as_str()))
        .collect();
    // Where the service is wrong, all its cases would be too.
    if wrong.is_empty() {
        wrong = unknown(cases, &known, |name| format!("no case is called `{name}`"));
    }
    if !wrong.is_empty() {
        return Err(wrong.join("\nerror: "));
    }
    let mut chosen: Vec<Entry> = entries.iter().filter(of_service).cloned().collect();
    for entry in &mut chosen {
        entry.cases.retain(|case| cases.is_empty() || cases.contains(&case.name));
    }
    chosen.retain(|entry| !entry.cases.is_empty());
    Ok(chosen)
}

fn unknown(names: &[String], known: &[&str], say: impl Fn(&str) -> String) -> Vec<String> {
    let names = names.iter().filter(|name| !known.contains(&name.as_str()));
    names.map(|name| format!("{}{}", say(name), did_you_mean(name, known.iter().copied()))).collect()
}
