//! Where the models of a workspace come from: what options say, what is recorded, or botocore's newest release. Downloads
//! and reads; writes nothing but what is downloaded, below the folder of what is built.

use super::recorded::Entry;
use crate::shared::context::{Context, Failure};
use crate::shared::paths;
use crate::shared::sources::named::Release;
use crate::shared::sources::{Model, Named, Source};
use botosmith_codegen::record::Record as Known;
use std::path::PathBuf;

/// The options that name models.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Options {
    /// Take models from a botocore data folder, a Smithy model or a folder of them
    #[arg(long, value_name = "DIR|FILE", conflicts_with = "botocore")]
    pub models: Option<PathBuf>,
    /// Take models from this version of botocore, fetched with pip, such as 1.44.5 or `latest`; or from a wheel or source
    /// archive
    #[arg(long, value_name = "VERSION|ARCHIVE")]
    pub botocore: Option<String>,
}

/// Where models come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// What is opened.
    pub named: Named,
    /// What is recorded of it: a path seen from the workspace, where it is no release of botocore.
    pub models: Option<String>,
}

impl Options {
    /// What they say; nothing where they say nothing.
    ///
    /// # Errors
    /// They name what is not there.
    pub fn origin(&self, context: &Context<'_>) -> Result<Option<Origin>, Failure> {
        if let Some(path) = &self.models {
            let failed = |what: &str| Failure::Usage(format!("--models {}: {what}", path.display()));
            let resolved = paths::resolve(path).map_err(|e| failed(&e.to_string()))?;
            if !resolved.exists() {
                return Err(failed("there is no such file or folder"));
            }
            let way = paths::relative(&context.root, &resolved).unwrap_or(resolved);
            let way = paths::with_slashes(&way);
            let models = way.ok_or_else(|| failed("its path is not UTF-8, and is to be recorded"))?;
            return Ok(Some(Origin { named: Named::Path(path.clone()), models: Some(models) }));
        }
        let Some(text) = &self.botocore else { return Ok(None) };
        Ok(Some(Origin { named: Named::parse_botocore(text)?, models: None }))
    }
}

impl Origin {
    /// Botocore's newest release.
    pub fn newest() -> Self {
        Self { named: Named::Release(Release::Latest), models: None }
    }

    /// Where the model of a service comes from when nobody says otherwise: the path that is recorded, or botocore's newest
    /// release.
    pub fn recorded(entry: &Entry, context: &Context<'_>) -> Self {
        match &entry.models {
            None => Self::newest(),
            Some(path) => {
                let named = Named::Path(context.shown_path(&resolved(path, context)));
                Self { named, models: entry.models.clone() }
            }
        }
    }

    /// Opens it, for these services, which may be called as the official crates are.
    ///
    /// # Errors
    /// It cannot be opened.
    pub fn open(&self, names: &[String], context: &Context<'_>) -> Result<Source, Failure> {
        let wanted: Vec<String> = names.iter().flat_map(|name| called(name)).collect();
        Source::open(&self.named, &wanted, context)
    }
}

/// A recorded path, from which steps up are taken out.
fn resolved(path: &str, context: &Context<'_>) -> PathBuf {
    let path = context.root.join(path);
    paths::resolve(&path).unwrap_or(path)
}

/// The names of folders that may be meant by a name: itself, and the one whose official crate is called so.
pub fn called(name: &str) -> Vec<String> {
    let bare = ["aws-sdk-", "botosmith-"].iter().find_map(|prefix| name.strip_prefix(prefix)).unwrap_or(name);
    let official = Known::of_project().of_package(&format!("aws-sdk-{bare}")).map(|row| row.service.clone());
    let mut found = vec![name.to_owned(), bare.to_owned()];
    found.extend(official);
    found.dedup();
    found
}

/// The model of a service in what was opened, by any of its names.
///
/// # Errors
/// There is none, with the closest names.
pub fn model<'a>(source: &'a Source, name: &str, context: &Context<'_>) -> Result<&'a Model, Failure> {
    let found = called(name).into_iter().find_map(|name| source.model(&name).ok());
    found.ok_or_else(|| {
        let told = source.lack(name);
        let way = match (told.contains("did you mean"), source.archive.is_some()) {
            (false, false) => {
                format!("; `{} list --models {}` lists them", context.program.name, source.shown)
            }
            _ => String::new(),
        };
        Failure::Usage(told + &way)
    })
}
