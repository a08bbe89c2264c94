//! Generates the crate of a service into a scratch folder. Compiles nothing.

use super::places::RUNTIME;
use super::scratch;
use super::services::Service;
use super::stages::{self, FileSet, Options, RuntimeDependency, Vendored};
use super::version;
use crate::shared::context::counted;
use botosmith_model::problem::{Problems, Severity};
use botosmith_model::ServiceModel;
use std::path::Path;

/// What became of a service.
#[derive(Debug)]
pub(crate) enum Made {
    /// Its crate is written.
    Written,
    /// Why there is none.
    Refused(String),
}

/// The crate of a service in memory.
#[derive(Debug)]
pub(crate) struct Generated {
    /// The model, as far as it can be read.
    pub model: Option<ServiceModel>,
    /// The files; none where there are errors.
    pub files: Option<FileSet>,
    /// What is wrong.
    pub errors: Vec<String>,
}

/// Makes the crate of a service. Writes nothing.
pub(crate) fn generate(service: &Service, options: &Options) -> Generated {
    let (mut model, mut problems) = stages::load_draft(&service.model);
    let files = model.as_mut().and_then(|model| {
        model.take_standard_partitions();
        stages::generate(model, options, &mut problems)
    });
    let errors = errors_of(&problems);
    Generated { model, files: files.filter(|_| errors.is_empty()), errors }
}

/// Writes the crate of a service, or of some of its operations, into a folder. What is no workspace of its own must
/// lie in one. Files that are there with the same text stay as they are.
///
/// # Errors
/// Files cannot be written.
pub(crate) fn make(
    service: &Service,
    folder: &Path,
    operations: Option<Vec<String>>,
    root: &Path,
) -> Result<Made, String> {
    let place = root.join(RUNTIME);
    let version = version::of_package(&place);
    let runtime = RuntimeDependency::Path { path: scratch::way(folder, &place)?, version };
    let options = Options { runtime, own_workspace: false, operations, vendored: Vendored::default() };
    let Generated { files, errors, .. } = generate(service, &options);
    match (files, errors) {
        (Some(files), _) => {
            scratch::remove_others(folder, &files)?;
            scratch::write_all(folder, &files)?;
            Ok(Made::Written)
        }
        (None, errors) => Ok(Made::Refused(match errors.as_slice() {
            [first, more @ ..] if !more.is_empty() => {
                format!("{first} (and {} more)", counted(more.len(), "error"))
            }
            errors => errors.join(""),
        })),
    }
}

/// The errors among problems.
pub(crate) fn errors_of(problems: &Problems) -> Vec<String> {
    let errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
    errors.map(ToString::to_string).collect()
}
