//! Reads models of Smithy: a file, or a folder of them. Writes nothing.

use super::model::{File, Model};
use super::source::Source;
use crate::shared::context::Failure;
use crate::shared::services::{self, Service};
use botosmith_model::Problems;
use std::fs;
use std::path::Path;

/// Opens a file; nothing where it is no model of Smithy.
pub fn file(path: &Path) -> Option<Source> {
    let service = services::smithy::of_file(path)?;
    let shown = path.display().to_string();
    let names = [service.name.clone()].into();
    Some(Source {
        shown,
        names,
        models: vec![model(&service, &service.name)],
        single: true,
        ..Source::default()
    })
}

/// Opens a folder and takes the models of the services `wanted`; nothing where no file in it is a model of Smithy.
///
/// # Errors
/// The folder cannot be read.
pub fn folder(path: &Path, wanted: &[String]) -> Result<Option<Source>, Failure> {
    let found = services::smithy::in_folder(path)
        .map_err(|e| Failure::Failed(format!("cannot read {}: {e}", path.display())))?;
    if found.is_empty() {
        return Ok(None);
    }
    let names = found.iter().map(|service| service.name.clone()).collect();
    let own =
        found.iter().filter_map(|service| Some((service, wanted.iter().find(|name| is(service, name))?)));
    let models = own.map(|(service, name)| model(service, name)).collect();
    Ok(Some(Source { shown: path.display().to_string(), names, models, ..Source::default() }))
}

/// The service of a file.
pub(super) fn only_service(path: &Path) -> Option<String> {
    path.is_file().then(|| services::smithy::of_file(path))?.map(|service| service.name)
}

/// Whether a service is called so. botocore's folders often leave out what joins the words of the id.
fn is(service: &Service, name: &str) -> bool {
    service.name == name || service.name.replace('-', "") == name.replace('-', "")
}

/// The model of a service, under the name that it is wanted by.
fn model(service: &Service, name: &str) -> Model {
    let shown = service.model.display().to_string();
    let mut problems = Problems::default();
    let bytes = fs::read(&service.model).unwrap_or_else(|e| {
        problems.error(&shown, "", format!("cannot be read: {e}"));
        Vec::new()
    });
    let file_name = service.model.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
    let file = File { name: file_name.clone(), from: file_name, shown: shown.clone(), bytes };
    Model {
        service: name.to_owned(),
        place: shown,
        files: vec![file],
        is_smithy: true,
        problems,
        ..Model::default()
    }
}
