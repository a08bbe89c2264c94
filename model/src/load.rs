//! Reads a model by the front end that its files are for. Knows no form itself.

use crate::botocore;
use crate::cursor::Cursor;
use crate::json;
use crate::problem::Problems;
use crate::service::ServiceModel;
use crate::smithy;
use crate::source::SourceSet;
use std::path::Path;

/// Reads the model in a folder `<service>/<version>/` as botocore has it, or in a file of Smithy.
///
/// Of botocore's files, only `service-2.json` must be there. Every file may be compressed, with `.gz` after its name. There
/// is a model exactly where the problems hold no error.
///
/// # Example
/// ```
/// let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("services/proton/2020-07-20");
/// let (model, problems) = botosmith_model::load(&folder);
/// assert!(problems.is_empty());
/// assert_eq!(model.map(|m| m.metadata.service_id).as_deref(), Some("Proton"));
/// ```
pub fn load(model: &Path) -> (Option<ServiceModel>, Problems) {
    without_errors(load_draft(model))
}

/// Reads a model from files in memory; otherwise as [`load`].
pub fn read(files: &SourceSet) -> (Option<ServiceModel>, Problems) {
    without_errors(read_draft(files))
}

/// As [`load`], but gives what could be read even where there are errors, so that a later stage can find
/// more of them in the same run. Nothing may be made of such a draft: references in it may lead nowhere,
/// and what could not be read is missing or has a stand-in.
pub fn load_draft(model: &Path) -> (Option<ServiceModel>, Problems) {
    let mut problems = Problems::default();
    let files = SourceSet::load(model, &mut problems);
    let model = read_into(&files, &mut problems);
    (model, problems)
}

/// Reads a draft from files in memory; otherwise as [`load_draft`].
pub fn read_draft(files: &SourceSet) -> (Option<ServiceModel>, Problems) {
    let mut problems = Problems::default();
    let model = read_into(files, &mut problems);
    (model, problems)
}

fn without_errors((model, problems): (Option<ServiceModel>, Problems)) -> (Option<ServiceModel>, Problems) {
    (model.filter(|_| !problems.has_errors()), problems)
}

fn read_into(files: &SourceSet, problems: &mut Problems) -> Option<ServiceModel> {
    let Some(name) = files.smithy() else { return botocore::read_into(files, problems) };
    let (shown_as, bytes) = files.bytes(name, problems)?;
    let source = botocore::source_file(name, shown_as, &bytes);
    let value = json::parse(shown_as, &bytes, problems)?;
    smithy::read(&Cursor::root(shown_as, &value), files.service(), source, problems)
}
