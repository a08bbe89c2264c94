//! The copies of models in a workspace: what one is to hold, and the crate's model made of exactly that. Writes nothing that
//! stays; [`change`](super::change) writes.

use super::origin::Origin;
use super::MODELS;
use crate::generate::request::{self, Staged};
use crate::shared::context::{Context, Failure};
use crate::shared::paths;
use crate::shared::sources::{Model, Source};
use crate::shared::stages::Vendored;
use crate::shared::vendor::plan::{archive_of, Keeping, Plan, SMITHY};
use botosmith_codegen::names::package_suffix;
use botosmith_model::SourceSet;
use std::path::PathBuf;

/// A copy that is to be there.
#[derive(Debug)]
pub struct Kept {
    /// What its folder is to hold.
    pub plan: Plan,
    /// What the crate is made from, until the copy is there.
    pub staged: Option<Staged>,
    /// The version of botocore, where it is known.
    pub botocore: Option<String>,
    /// Where it comes from, where that is no release of botocore; seen from the workspace.
    pub models: Option<String>,
}

impl Kept {
    /// What a model comes to as a copy in the workspace.
    ///
    /// # Errors
    /// It cannot be unpacked, or what is there in its place is no copy of a model.
    pub fn new(
        model: &Model,
        source: &Source,
        origin: &Origin,
        context: &Context<'_>,
    ) -> Result<Self, Failure> {
        let keeping = Keeping { command: context.program.add, whole: false };
        let folder = context.shown(MODELS);
        let plan = Plan::new(&folder, model, source, archive_of(source)?.as_ref(), keeping)?;
        let staged = request::staged(model, &plan, &folder, context)?;
        let staged = match model.is_smithy {
            true => Staged { sources: sources(model, &plan), vendored: Vendored::default() },
            false => Staged { sources: sources(model, &plan), ..staged },
        };
        Ok(Self {
            plan,
            staged: Some(staged),
            botocore: source.version.clone(),
            models: origin.models.clone(),
        })
    }

    /// The name of the package that is generated of it.
    pub fn package(&self) -> String {
        let bytes = self.plan.files.get(SMITHY).or_else(|| self.plan.files.get("service-2.json"));
        let id = bytes.and_then(|bytes| botosmith_model::service_id_of(bytes));
        format!("botosmith-{}", package_suffix(&id.unwrap_or_else(|| self.plan.service.clone())))
    }

    /// Where the model is, seen from the workspace: the folder, or the file of Smithy in it.
    pub fn place(&self) -> String {
        let folder = format!("{MODELS}/{}/{}", self.plan.service, self.plan.version);
        match self.plan.files.contains_key(SMITHY) {
            true => format!("{folder}/{SMITHY}"),
            false => folder,
        }
    }
}

/// The files of a copy, so that a crate made of them is the same as one made of the copy. Problems name the files where they
/// were found.
fn sources(model: &Model, plan: &Plan) -> SourceSet {
    if let (Some(bytes), Some(file)) = (plan.files.get(SMITHY), model.files.first()) {
        let shown = PathBuf::from(&file.shown).with_file_name(SMITHY);
        let shown = paths::with_slashes(&shown).unwrap_or_else(|| SMITHY.to_owned());
        return SourceSet::of_smithy(plan.service.clone(), shown, bytes.clone());
    }
    let mut set = SourceSet::new(plan.service.clone(), model.place.clone());
    for (name, bytes) in &plan.files {
        let found = model.files.iter().find(|file| file.plain_name() == name);
        let shown = found.map_or_else(|| format!("{}/{name}", model.place), |file| file.shown.clone());
        set.add_from(name.clone(), shown, bytes.clone());
    }
    set
}
