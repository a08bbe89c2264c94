//! The files of one model in memory, as they were found. Decides nothing about their contents.

use crate::shared::parallel;
use crate::shared::stages;
use botosmith_model::{Problems, ServiceModel, SourceSet};

/// botocore's list of partitions, which it has once for all services.
pub const PARTITIONS: &str = "partitions.json";

/// One file, as it lay there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name, which may end in `.gz`.
    pub name: String,
    /// Its path in the archive, or below the folder of models.
    pub from: String,
    /// What problems call it.
    pub shown: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl File {
    /// The name without `.gz`.
    pub fn plain_name(&self) -> &str {
        self.name.strip_suffix(".gz").unwrap_or(&self.name)
    }

    /// What is in it, unpacked where it is packed.
    ///
    /// # Errors
    /// It cannot be unpacked, or is larger than any model.
    pub fn plain(&self) -> Result<Vec<u8>, String> {
        if !self.name.ends_with(".gz") {
            return Ok(self.bytes.clone());
        }
        botosmith_model::unpack(&self.bytes).map_err(|e| format!("{}: cannot be unpacked: {e}", self.shown))
    }
}

/// One service's model, of the newest version that there was.
#[derive(Clone, Debug, Default)]
pub struct Model {
    /// botocore's name of the service's folder.
    pub service: String,
    /// The name of the version's folder, such as `2020-07-20`.
    pub version: String,
    /// What problems put before the names of files that are not there.
    pub place: String,
    /// Its files, and the list of partitions where there is one.
    pub files: Vec<File>,
    /// The one file is a model of Smithy.
    pub is_smithy: bool,
    /// What was wrong with taking them.
    pub problems: Problems,
}

impl Model {
    /// The files for the reader of models.
    pub fn sources(&self) -> SourceSet {
        if let (true, [file]) = (self.is_smithy, self.files.as_slice()) {
            return SourceSet::of_smithy(self.service.clone(), file.shown.clone(), file.bytes.clone());
        }
        let mut set = SourceSet::new(self.service.clone(), self.place.clone());
        for file in &self.files {
            set.add_from(file.name.clone(), file.shown.clone(), file.bytes.clone());
        }
        set
    }

    /// The same without the list of partitions, which is botocore's and no part of a service's model.
    pub fn without_partitions(&self) -> Self {
        let mut model = self.clone();
        model.files.retain(|file| file.plain_name() != PARTITIONS);
        model
    }

    /// What problems call the list of partitions.
    pub fn shown_partitions(&self) -> Vec<&str> {
        let lists = self.files.iter().filter(|file| file.plain_name() == PARTITIONS);
        lists.map(|file| &*file.shown).collect()
    }

    /// Reads the model; a draft where there are errors, for a caller who looks for more of them.
    pub fn read(&self) -> (Option<ServiceModel>, Problems) {
        read_all(&[self]).pop().unwrap_or_default()
    }
}

/// Reads models, on all processors. Order is kept.
pub fn read_all(models: &[&Model]) -> Vec<(Option<ServiceModel>, Problems)> {
    parallel::map(models, |model| {
        let (draft, found) = stages::read_draft(&model.sources());
        let mut problems = model.problems.clone();
        problems.extend(found.iter());
        (draft, problems)
    })
}
