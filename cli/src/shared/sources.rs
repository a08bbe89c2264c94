//! Sources of models: turns what a user names into models in memory.
//!
//! - [`named`]: parses the name: a path, `botocore:1.44.5`, `git:REV:PATH`
//! - [`folder`], [`archive`], [`git`]: read models from folders, archives, this project's history
//! - [`smithy`]: reads models of Smithy
//! - [`pip`]: downloads an archive of botocore to `target/botocore`
//! - [`source`](mod@source): what was found: models, and what is known of where they were
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
pub mod smithy;
pub mod source;

pub use model::{File, Model};
pub use named::Named;
pub use source::Source;

use crate::shared::context::{Context, Failure};

impl Source {
    /// Opens what a user named, and takes the newest models of the services `wanted`. Of a folder that holds one model
    /// that model is taken, whatever is wanted: see [`single`](Self::single).
    ///
    /// ```no_run
    /// # use botosmith::shared::{context::Context, sources::{Named, Source}};
    /// # fn example(context: &Context<'_>) -> Result<(), botosmith::shared::context::Failure> {
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
            Named::Path(path) if path.exists() => match smithy::file(path) {
                Some(source) => Ok(source),
                None => archive::open(path, wanted),
            },
            Named::Path(path) => {
                let meant = named::meant(&path.to_string_lossy(), |rev| git::is_revision(rev, context));
                Err(Failure::Usage(format!("{}: there is no such file or folder; {meant}", path.display())))
            }
        }
    }
}
