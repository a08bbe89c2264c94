//! Sources of models: turns what a user names into models in memory.
//!
//! - [`named`]: parses the name: a path, `botocore:1.44.5`, `git:REV:PATH`
//! - [`folder`], [`archive`], [`git`]: read models from folders, archives, this project's history
//! - [`pip`]: downloads an archive of botocore to `target/botocore`
//! - [`model`], [`release`]: the files of one model; what is known about the release that contains them
//!
//! Archives are not unpacked to the disk: the wanted files are read into memory. So nothing here writes anything
//! but downloaded archives, below `target`.

pub mod archive;
mod collect;
pub mod folder;
pub mod git;
pub mod model;
pub mod named;
pub mod pip;
pub mod release;

pub use model::{File, Model};
pub use named::Named;

use crate::shared::context::{Context, Failure};
use crate::shared::suggest::did_you_mean;
use botosmith_changes::Release;
use release::Notes;
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
    /// Opens what a user named, and takes the newest models of the services `wanted`. Of a folder that holds one model
    /// that model is taken, whatever is wanted: see [`single`](Self::single).
    ///
    /// ```no_run
    /// # use xtask::{context::Context, source::{Named, Source}};
    /// # fn example(context: &Context<'_>) -> Result<(), xtask::shared::context::Failure> {
    /// let named = Named::parse("git:v0.3.0")?;
    /// let then = Source::open(&named, &["sts".to_owned()], context)?;
    /// let (model, problems) = then.model("sts")?.read();
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// What is named is not there, cannot be read or fetched, or is something else. That a wanted service is not in it
    /// is no error yet: see [`model`](Self::model).
    pub fn open(named: &Named, wanted: &[String], context: &Context<'_>) -> Result<Self, Failure> {
        match named {
            Named::Git { rev, path } => git::open(rev, path.as_deref(), wanted, context),
            Named::Release(release) => {
                let fetched = pip::fetch(release, context)?;
                let mut source = archive::open(&fetched, wanted)?;
                source.shown = format!("botocore:{}", source.version.as_deref().unwrap_or_default());
                Ok(source)
            }
            Named::Path(path) if path.is_dir() => folder::open(path, wanted),
            Named::Path(path) if path.exists() => archive::open(path, wanted),
            Named::Path(path) => {
                let meant = named::meant(&path.to_string_lossy(), |rev| git::is_revision(rev, context));
                Err(Failure::Usage(format!("{}: there is no such file or folder; {meant}", path.display())))
            }
        }
    }

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
