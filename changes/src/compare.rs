//! Two models become one [`Diff`].

use crate::impact::{judge, Surfaces};
use crate::walk::{self, View};
use crate::{delta, Change, Diff, Impact, Kind, Service};
use botosmith_codegen::surface::surface;
use botosmith_model::ServiceModel;

/// Compares two versions of a service's model, each with what it is called.
///
/// ```
/// # fn load(release: &str) -> botosmith_model::ServiceModel {
/// #     let history = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/history");
/// #     botosmith_model::load(&history.join(release).join("proton/2020-07-20")).0.unwrap()
/// # }
/// use botosmith_changes::{compare, Impact};
///
/// let (old, new) = (load("1.27.83"), load("1.29.9"));
/// let diff = compare(("botocore:1.29.8", &old), ("botocore:1.29.9", &new));
/// assert_eq!(diff.impact, Impact::Minor);
/// assert_eq!(diff.operations.updated.len(), 13);
/// assert!(compare(("new", &new), ("the same", &new)).is_empty());
/// ```
pub fn compare((old_name, old): (&str, &ServiceModel), (new_name, new): (&str, &ServiceModel)) -> Diff {
    let operations = delta::operations(old, new);
    let ((old_model, old_surface), (new_model, new_surface)) = (surface(old), surface(new));
    let views = (View::new(old, &old_model), View::new(new, &new_model));
    let found = walk::differences(&views.0, &views.1);
    let surfaces = Surfaces::new((&views.0, old_surface), (&views.1, new_surface));
    let changes: Vec<Change> = judge(found, &surfaces);
    Diff {
        service: Service { folder: new.folder.clone(), full_name: new.metadata.service_full_name.clone() },
        old: old_name.to_owned(),
        new: new_name.to_owned(),
        release: None,
        impact: changes.iter().map(|change| change.impact).max().unwrap_or(Impact::None),
        operations,
        documentation: changes.iter().filter(|change| change.kind == Kind::Documentation).count(),
        changes,
    }
}
