//! What a source of models comes to: the models that were found in it, and what is known of it. Reads nothing.

use super::model::{File, Model};
use super::release::Notes;
use crate::shared::context::Failure;
use crate::shared::suggest::did_you_mean;
use botosmith_changes::Release;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// Models that were found where somebody said.
#[derive(Debug, Default)]
pub struct Source {
    /// What it is called in reports: as it was named, but for `latest`, which becomes the version.
    pub shown: String,
    /// The version of botocore, where it is known.
    pub version: Option<String>,
    /// The archive, where it is one.
    pub archive: Option<PathBuf>,
    /// The names of all services in it.
    pub names: BTreeSet<String>,
    /// The wanted models that are in it, by the names of their services.
    pub models: Vec<Model>,
    /// Files for all services: `LICENSE.txt`, `NOTICE`.
    pub licence: Vec<File>,
    /// It is a folder with the files of one model, so there can be no other in it.
    pub(crate) single: bool,
    /// What the release notes say.
    pub(crate) notes: Notes,
}

impl Source {
    /// The model of a service.
    ///
    /// # Errors
    /// It is not here, or was not wanted when this was opened.
    pub fn model(&self, service: &str) -> Result<&Model, Failure> {
        let model = self.models.iter().find(|model| model.service == service);
        model.ok_or_else(|| Failure::Failed(self.lack(service)))
    }

    /// The version of botocore.
    ///
    /// # Errors
    /// It is not known.
    pub fn version(&self) -> Result<&str, Failure> {
        self.version.as_deref().ok_or_else(|| {
            let what =
                "nothing in it says which version of botocore this is; name botocore's folder or an archive";
            Failure::Failed(format!("{}: {what}", self.shown))
        })
    }

    /// The only model that can be here, where a folder of one model was named.
    pub fn single(&self) -> Option<&Model> {
        self.models.first().filter(|_| self.single)
    }

    /// Says that a service is not here.
    pub fn lack(&self, service: &str) -> String {
        let close = did_you_mean(service, self.names.iter().map(String::as_str));
        format!("{} has no model of `{service}`{close}", self.shown)
    }

    /// What is known of the release with which these models came; `None` where nothing is.
    pub fn release(&self, service: &str) -> Option<Release> {
        self.notes.of(service)
    }
}
