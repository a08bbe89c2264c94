//! What botocore's models leave out and decides types of the official crates: defaults, unions, paginators, waiters, names.
//! One file a service in `codegen/overrides/`, which `cargo xtask models overlay` writes; only that of the service at hand
//! is read.
//!
//! [`apply`] adds it to a model as it was read, before anything is made of it: whoever comes later cannot tell what stood
//! in the model. Models of Smithy say all of this themselves, and get nothing. Makes no names and knows no service.

mod entries;
mod files;
mod idle;

use botosmith_model::cursor::Cursor;
use botosmith_model::problem::Problems;
use botosmith_model::{Overlay, ServiceModel};
use entries::Entries;
use idle::Idle;
use serde_json::Value;
use std::borrow::Cow;

/// The folder of the files, as problems call it.
pub const FOLDER: &str = "codegen/overrides";

/// The overlay of a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct File {
    /// botocore's folder name of the service, which is the file's.
    pub name: &'static str,
    /// The id of the service.
    pub service: &'static str,
    /// The version of its API.
    pub version: &'static str,
    /// What is in it.
    pub text: &'static str,
}

impl File {
    /// What problems call the file.
    pub fn shown_as(&self) -> String {
        format!("{FOLDER}/{}.toml", self.name)
    }

    /// The SHA-256 of the `service-2.json` that it was made for.
    pub fn sha256(&self) -> Option<&'static str> {
        self.text.lines().find_map(|line| line.strip_prefix("sha256 = ")).map(|sum| sum.trim_matches('"'))
    }
}

/// All overlays, sorted by name.
pub fn files() -> &'static [File] {
    files::FILES
}

/// Whether a model is the very one that the overlay of its service was made for.
pub fn is_made_for(model: &ServiceModel) -> bool {
    model.overlay == Overlay::Known && has_sum(model, known(model).and_then(File::sha256))
}

/// Whether one of the files of a model has this SHA-256.
fn has_sum(model: &ServiceModel, sum: Option<&str>) -> bool {
    model.sources.iter().any(|source| Some(source.sha256.as_str()) == sum)
}

/// The overlay that is known of a service, in a version of its API.
fn known(model: &ServiceModel) -> Option<&'static File> {
    let metadata = &model.metadata;
    files().iter().find(|file| file.service == metadata.service_id && file.version == metadata.api_version)
}

/// A model with what its overlay says; as it is, where there is none.
///
/// An entry that matches nothing is an error where the overlay was made for this very model, or lies beside it. Of a
/// model of another day, such entries are told in one warning: there may be nothing wrong with either.
pub fn apply<'a>(model: &'a ServiceModel, problems: &mut Problems) -> Cow<'a, ServiceModel> {
    let (shown_as, text) = match &model.overlay {
        Overlay::Needless => return Cow::Borrowed(model),
        Overlay::Beside { shown_as, text } => (shown_as.clone(), text.as_str()),
        Overlay::Known => match known(model) {
            Some(file) => (file.shown_as(), file.text),
            None => return Cow::Borrowed(model),
        },
    };
    let value: Value = match toml::from_str(text) {
        Ok(value) => value,
        Err(error) => {
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            problems.error(&shown_as, "", format!("line {line} is not TOML: {}", error.message()));
            return Cow::Borrowed(model);
        }
    };
    let root = Cursor::root(&shown_as, &value);
    let mut idle = Idle::default();
    let mut changed = model.clone();
    Entries { model: &mut changed, idle: &mut idle, problems }.read(&root);
    idle.report(model, &root, problems);
    Cow::Owned(changed)
}
