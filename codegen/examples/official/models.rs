//! botocore's models: as they are read, and as JSON.

use super::Result;
use botosmith_model::{Problems, ServiceModel, SourceSet};
use serde_json::Value;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

/// A service of botocore's.
pub(crate) struct Service {
    /// Its folder.
    pub(crate) name: String,
    /// The model.
    pub(crate) model: ServiceModel,
    folder: PathBuf,
}

/// The newest model of every service, sorted by folder.
pub(crate) fn all(data: &Path) -> Result<Vec<Service>> {
    let mut services = Vec::new();
    for path in folders(data)? {
        let newest = folders(&path)?.into_iter().rev().find(|folder| packed(folder).exists());
        let Some(folder) = newest else { continue };
        let mut problems = Problems::default();
        let sources = SourceSet::from_folder(&folder, &mut problems);
        // Of a model with errors, names and shapes are there all the same.
        let (model, _) = botosmith_model::read_draft(&sources);
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        match model {
            Some(model) => services.push(Service { name, model, folder }),
            None => println!("{name}: cannot be read"),
        }
    }
    Ok(services)
}

impl Service {
    /// The file `service-2.json`.
    pub(crate) fn json(&self) -> Result<Value> {
        let mut text = Vec::new();
        let file = File::open(packed(&self.folder))?;
        if self.folder.join("service-2.json.gz").exists() {
            flate2::read::GzDecoder::new(file).read_to_end(&mut text)?;
        } else {
            (&file).read_to_end(&mut text)?;
        }
        Ok(serde_json::from_slice(&text)?)
    }
}

fn packed(folder: &Path) -> PathBuf {
    let plain = folder.join("service-2.json");
    if plain.exists() {
        plain
    } else {
        folder.join("service-2.json.gz")
    }
}

fn folders(of: &Path) -> Result<Vec<PathBuf>> {
    let mut found: Vec<PathBuf> = fs::read_dir(of)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    found.retain(|path| path.is_dir());
    found.sort();
    Ok(found)
}
