//! Generates the crate of a service into a scratch folder. Compiles nothing.

use super::places::RUNTIME;
use super::scratch;
use super::services::Service;
use super::stages::{self, Options, RuntimeDependency, Vendored};
use super::version;
use crate::shared::context::counted;
use botosmith_model::problem::{Problems, Severity};
use std::path::Path;

/// What became of a service.
#[derive(Debug)]
pub(crate) enum Made {
    /// Its crate is written.
    Written,
    /// Why there is none.
    Refused(String),
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
    let (model, mut problems) = stages::load_draft(&service.model);
    let place = root.join(RUNTIME);
    let version = version::of_package(&place);
    let runtime = RuntimeDependency::Path { path: scratch::way(folder, &place)?, version };
    let files = model.and_then(|mut model| {
        model.take_standard_partitions();
        let vendored = Vendored::default();
        let options = Options { runtime, own_workspace: false, operations, vendored };
        stages::generate(&model, &options, &mut problems)
    });
    match (files, errors_of(&problems)) {
        (Some(files), errors) if errors.is_empty() => {
            scratch::remove_others(folder, &files)?;
            scratch::write_all(folder, &files)?;
            Ok(Made::Written)
        }
        (_, errors) => Ok(Made::Refused(match errors.as_slice() {
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
