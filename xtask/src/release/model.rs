//! What has changed in a service's model since a release.

use super::git::Export;
use super::notes::RustNames;
use crate::shared::parallel;
use crate::shared::places::VENDORED;
use crate::shared::services;
use crate::shared::stages;
use botosmith_changes::{compare, Diff};
use botosmith_model::ServiceModel;

/// Compares the models of a service in two folders with all of the project; with the names that both have in Rust.
///
/// # Errors
/// One of them is not there or wrong.
pub fn diff(
    service: &str,
    (old_name, old): (&str, &Export),
    (new_name, new): (&str, &Export),
) -> Result<(Diff, RustNames), String> {
    // Not for speed: the threads there have the stack that deep models take.
    let mut loaded = parallel::map(&[old, new], |export| load(service, export)).into_iter();
    match (loaded.next(), loaded.next()) {
        (Some(old), Some(new)) => {
            let (old, new) = (old?, new?);
            let names = RustNames::of(&[&new, &old]);
            Ok((compare((old_name, &old), (new_name, &new)), names))
        }
        _ => Err("no models were read".to_owned()),
    }
}

fn load(service: &str, export: &Export) -> Result<ServiceModel, String> {
    let folder = export.folder.join(VENDORED);
    let found = services::in_folder(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let found = found.into_iter().find(|found| found.name == service);
    let found = found.ok_or_else(|| format!("{}: there is no model of {service}", folder.display()))?;
    let (model, problems) = stages::load(&found.model);
    model.filter(|_| !problems.has_errors()).ok_or_else(|| {
        let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
        problems.join("\n")
    })
}
