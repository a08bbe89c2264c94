//! Reads what lies beside a model's files: where they come from, whose work they are, example programs, and the releases
//! of the client.
//!
//! Only reads, and knows nothing of what is in a model or a program.

use super::releases;
use botosmith_codegen::package::{Comparison, Provenance, Vendored};
use botosmith_model::problem::Problems;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

const PROVENANCE: &str = "provenance.toml";
const NOTICE: &str = "NOTICE";
const COMPARISON: &str = "comparison.toml";
const EXAMPLES: &str = "examples";

/// Reads what lies beside the model in a folder `<service>/<version>/`: `provenance.toml` and `NOTICE` in
/// it, and what outlives a version: the programs in `<service>/examples/`, `<service>/release.toml` and
/// `<service>/comparison.toml`. What cannot be read becomes a problem; what is not there does not.
///
/// ```
/// let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../model/services/proton/2020-07-20");
/// let mut problems = botosmith_model::Problems::default();
/// let vendored = botosmith::shared::package::vendored::read(&folder, &mut problems);
/// assert!(problems.is_empty());
/// assert_eq!(vendored.provenance.map(|from| from.package).as_deref(), Some("botocore"));
/// ```
pub fn read(folder: &Path, problems: &mut Problems) -> Vendored {
    // What lies beside a file of Smithy is other services'.
    if folder.is_file() {
        return Vendored::default();
    }
    let provenance = parsed(&folder.join(PROVENANCE), problems, provenance_in).flatten();
    let notice = text(&folder.join(NOTICE), problems).map(|text| own_notice(&text));
    let mut examples = BTreeMap::new();
    for (name, path) in programs(folder, problems) {
        examples.extend(text(&path, problems).map(|text| (name, text)));
    }
    let releases = folder.parent().map(|service| service.join(releases::FILE));
    let releases = releases.and_then(|path| parsed(&path, problems, releases::parse));
    let comparison = folder.parent().map(|service| service.join(COMPARISON));
    let comparison = comparison.and_then(|path| parsed(&path, problems, comparison_in));
    Vendored { provenance, notice, examples, releases, comparison }
}

/// What is in a file; a problem where it is something else.
fn parsed<T>(path: &Path, problems: &mut Problems, parse: fn(&str) -> Result<T, String>) -> Option<T> {
    match parse(&text(path, problems)?) {
        Ok(found) => Some(found),
        Err(what) => {
            problems.error(&path.display().to_string(), "", what);
            None
        }
    }
}

/// Nothing, where it says that the files are of a folder of no known version.
fn provenance_in(text: &str) -> Result<Option<Provenance>, String> {
    if text.parse::<toml::Table>().is_ok_and(|all| all.get("source").is_some_and(is_of_no_version)) {
        return Ok(None);
    }
    let [package, version] = package_in(text, "source")?;
    Ok(Some(Provenance { package, version }))
}

fn is_of_no_version(source: &toml::Value) -> bool {
    let is_folder = source.get("folder").and_then(toml::Value::as_bool).unwrap_or_default();
    is_folder && source.get("package").is_none() && source.get("version").is_none()
}

fn comparison_in(text: &str) -> Result<Comparison, String> {
    let [package, version] = package_in(text, "official")?;
    Ok(Comparison { package, version })
}

/// The package and the version that a table names.
fn package_in(text: &str, table: &str) -> Result<[String; 2], String> {
    let all: toml::Table = text.parse().map_err(|e: toml::de::Error| e.message().to_owned())?;
    let word = |key: &str| {
        let word = all.get(table).and_then(|table| table.get(key)?.as_str());
        word.map(str::to_owned).ok_or_else(|| format!("no text `{key}` in the table `{table}`"))
    };
    Ok([word("package")?, word("version")?])
}

/// The part of a notice that is about the models.
///
/// botocore's names botocore first; below a line of dashes follow the notices of Python code that it has taken in,
/// of which there is none in a model.
fn own_notice(text: &str) -> String {
    let lines = text.lines().take_while(|line| line.is_empty() || line.chars().any(|c| c != '-'));
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// The programs beside a version's folder, by name.
fn programs(folder: &Path, problems: &mut Problems) -> Vec<(String, PathBuf)> {
    let Some(examples) = folder.parent().map(|service| service.join(EXAMPLES)) else { return Vec::new() };
    let mut found = Vec::new();
    match fs::read_dir(&examples) {
        Ok(entries) => found.extend(entries.filter_map(|entry| {
            let path = entry.ok()?.path();
            let name = path.file_name()?.to_str()?.to_owned();
            (name.ends_with(".rs") && path.is_file()).then_some((name, path))
        })),
        Err(e) if matches!(e.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {}
        Err(e) => problems.error(&examples.display().to_string(), "", format!("cannot be read: {e}")),
    }
    found
}

fn text(path: &Path, problems: &mut Problems) -> Option<String> {
    match fs::read_to_string(path) {
        Ok(text) => Some(text),
        Err(e) if e.kind() == io::ErrorKind::NotFound => None,
        Err(e) => {
            problems.error(&path.display().to_string(), "", format!("cannot be read: {e}"));
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn provenance_is_a_package_and_a_version() {
        let fine = "[source]\npackage = \"a\"\nversion = \"1\"\n[[file]]\nname = \"x\"\n";
        assert_eq!(provenance_in(fine), Ok(Some(Provenance { package: "a".into(), version: "1".into() })));
        assert_eq!(provenance_in("[source]\nfolder = true\n"), Ok(None));
        for (text, what) in
            [("", "package"), ("[source]\npackage = \"a\"\nversion = 1", "version"), ("a", "")]
        {
            assert!(provenance_in(text).is_err_and(|told| told.contains(what)), "{text}");
        }
    }

    #[test]
    fn a_notice_ends_at_the_line_of_dashes() {
        assert_eq!(own_notice("A\n(C) B\n\n----\n\nC\n"), "A\n(C) B");
        assert_eq!(own_notice("A - B\n\nC\n"), "A - B\n\nC");
    }
}
