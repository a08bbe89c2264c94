//! Keeps the record up to date: `codegen/record.tsv`, and the page that is made of it.
//!
//! A row is written as soon as its service is done, so that a run that was ended can be resumed.

use super::choice::Choice;
use super::page;
use crate::shared::context::{Context, Failure};
use crate::shared::date;
use crate::shared::digest;
use crate::shared::package::vendored;
use crate::shared::scratch;
use crate::shared::sources::folder::version_of;
use crate::shared::stages;
use botosmith_codegen::record::{Outcome, Record, Row, FILE};
use botosmith_model::problem::Problems;
use std::fs;
use std::path::{Path, PathBuf};

/// What makes a crate and compares it. A row of the same is still true.
const GENERATOR: [&str; 9] = [
    "model/src",
    "codegen/src",
    "codegen/templates",
    "codegen/overrides.toml",
    "codegen/overrides",
    "runtime/src",
    "api/src",
    "xtask/src/api_compare/causes.rs",
    super::differences::FILE,
];

/// The record, and what its new rows say of themselves.
#[derive(Debug)]
pub struct Keeper {
    root: PathBuf,
    generator: String,
    day: String,
    /// `botocore 1.44.5`; vendored models and files of Smithy each have their own.
    model: Option<String>,
}

impl Keeper {
    /// Looks at what compares, and at whose models these are.
    ///
    /// # Errors
    /// A model is neither of a release of botocore nor a file of Smithy, or files cannot be read.
    pub fn new(models: Option<&Path>, chosen: &[Choice], context: &Context<'_>) -> Result<Self, Failure> {
        let model = match models {
            None => None,
            Some(_) if chosen.iter().all(|choice| choice.service.model.is_file()) => None,
            Some(folder) => Some(release(folder).ok_or_else(|| {
                Failure::Usage(format!(
                    "--record: {} is no Smithy model, and not the data folder of a release of botocore, because {} \
                     names no version; use one, or leave --record out",
                    folder.display(),
                    folder.join("../__init__.py").display()
                ))
            })?),
        };
        let generator = digest::of_places(&context.root, &GENERATOR).map_err(Failure::Failed)?;
        let day = date::today().map_err(Failure::Failed)?;
        Ok(Self { root: context.root.clone(), generator, day, model })
    }

    /// The row of a service with this outcome.
    pub fn row(&self, choice: &Choice, operations: Option<usize>, outcome: Outcome) -> Row {
        let service = &choice.service;
        let is_smithy = service.model.is_file();
        let file = if is_smithy { service.model.clone() } else { service.model.join("service-2.json") };
        let file = fs::read(file).unwrap_or_default();
        let model = self.model.clone().unwrap_or_else(|| match is_smithy {
            true => smithy(&service.model),
            false => provenance(&service.model),
        });
        Row {
            service: service.name.clone(),
            package: choice.official(),
            operations,
            model,
            digest: digest::of_text(&file),
            day: self.day.clone(),
            generator: self.generator.clone(),
            outcome,
        }
    }

    /// Whether the record has a row that a comparison with this version would write again. Nobody asks a registry for
    /// what cannot be generated.
    ///
    /// # Errors
    /// The record cannot be read, or the version cannot be had.
    pub fn is_known(
        &self,
        like: &Row,
        version: impl FnOnce() -> Result<String, String>,
    ) -> Result<bool, String> {
        let record = self.read()?;
        let Some(row) = record.get(&like.service, like.operations) else { return Ok(false) };
        let same = |of: fn(&Row) -> &str| of(row) == of(like);
        if !same(|row| &row.generator) || !same(|row| &row.digest) || !same(|row| &row.model) {
            return Ok(false);
        }
        match &row.outcome {
            Outcome::Compared(found) => Ok(found.version == version()?),
            Outcome::NoOfficial => Ok(row.day == like.day),
            Outcome::Refused(_) => Ok(true),
            Outcome::Failed(_) => Ok(false),
        }
    }

    /// Puts a row into the record, and writes the page.
    ///
    /// # Errors
    /// A file cannot be read or written.
    pub fn put(&self, mut row: Row) -> Result<(), String> {
        // Somebody else may have written it since.
        let mut record = self.read()?;
        let before = record.get(&row.service, row.operations).cloned();
        if let (Outcome::Compared(found), Some(before)) = (&mut row.outcome, before) {
            let same = before.generator == row.generator && before.digest == row.digest;
            let old = before.compared().filter(|old| same && old.version == found.version);
            found.compiled = found.compiled.or(old.and_then(|old| old.compiled));
        }
        record.put(row);
        scratch::put(&self.root.join(page::PAGE), &page::render(&record))?;
        scratch::put(&self.root.join(FILE), &record.render())
    }

    fn read(&self) -> Result<Record, String> {
        let text = match fs::read_to_string(self.root.join(FILE)) {
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => String::new(),
            text => text.map_err(|e| format!("{FILE}: {e}"))?,
        };
        Record::parse(&text).map_err(|e| format!("{FILE}: {e}"))
    }
}

/// What a vendored model says of where it comes from.
fn provenance(folder: &Path) -> String {
    let from = vendored::read(folder, &mut Problems::default()).provenance;
    from.map_or_else(|| "vendored".to_owned(), |from| format!("{} {}", from.package, from.version))
}

/// A file of Smithy says nothing of a release, only which version of the service's API it is of. The digest beside it says
/// which file it was.
fn smithy(file: &Path) -> String {
    let version = stages::load_draft(file).0.map(|model| model.metadata.api_version);
    format!("Smithy {}", version.unwrap_or_default()).trim_end().to_owned()
}

/// The release that a data folder belongs to.
fn release(data: &Path) -> Option<String> {
    version_of(data).map(|version| format!("botocore {version}"))
}

/// The kind of reason for which no crate can be generated: the first error without its place and what to do.
pub fn kind_of_refusal(why: &str) -> String {
    let message = match why.split_once("#/").and_then(|(_, rest)| rest.split_once(": ")) {
        Some((_, message)) => message,
        None => why,
    };
    let ends = [", but ", ": ", "; "];
    let end = ends.iter().filter_map(|end| message.find(end)).min().unwrap_or(message.len());
    let message = message[..end].trim_end_matches(" is known").trim_end_matches(" are known");
    // One reason for every event stream, and not one for each name.
    match message.starts_with("the protocol") {
        true => message.to_owned(),
        false => {
            let parts: Vec<&str> = message.split('`').collect();
            let kept: Vec<&str> = parts.iter().step_by(2).copied().collect();
            kept.join("…")
        }
    }
}

/// The first line of what went wrong, without the folder of this project.
pub fn kind_of_failure(what: &str, root: &Path) -> String {
    let lines = || what.lines().map(str::trim);
    let line = lines().find(|line| line.starts_with("error")).or_else(|| lines().next()).unwrap_or_default();
    let line = line.replace(&format!("{}/", root.display()), "");
    line.chars().take(200).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_is_told_by_its_kind() {
        let cases = [
            (
                "data/a/service-2.json: #/metadata/protocol: the protocol `rest-json` is known, but no crate can",
                "the protocol `rest-json`",
            ),
            (
                "a/service-2.json: #/shapes/A: the event stream `A` is not supported yet: leave it out (and 2 more errors)",
                "the event stream … is not supported yet",
            ),
            ("something else", "something else"),
        ];
        for (why, kind) in cases {
            assert_eq!(kind_of_refusal(why), kind);
        }
    }

    #[test]
    fn a_failure_is_told_in_a_line_without_the_folder() {
        let what =
            "cargo rustdoc, in /p/x: exit status: 101\n  Compiling a\nerror: could not document /p/x/a\nmore";
        assert_eq!(kind_of_failure(what, Path::new("/p")), "error: could not document x/a");
    }

    #[test]
    fn a_model_of_smithy_is_named_by_the_version_of_its_api() {
        let models = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/models/smithy");
        assert_eq!(smithy(&models.join("transcribe-streaming-2017-10-26.json")), "Smithy 2017-10-26");
        assert_eq!(smithy(&models.join("provenance.json")), "Smithy");
    }

    #[test]
    fn a_release_is_known_by_the_file_beside_its_data() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        fs::create_dir(&data).unwrap();
        assert_eq!(release(&data), None);
        fs::write(folder.path().join("__init__.py"), "import os\n\n__version__ = '1.44.5'\n").unwrap();
        assert_eq!(release(&data).as_deref(), Some("botocore 1.44.5"));
    }
}
