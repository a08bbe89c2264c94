//! Two models become one [`Diff`]; so does one model that has no other.

use crate::impact::{judge, rule, Case, Surfaces};
use crate::walk::{self, View};
use crate::{delta, Change, Diff, Impact, Kind, Operations, Service};
use botosmith_codegen::names::package_suffix;
use botosmith_codegen::surface::{surface, surface_of};
use botosmith_model::{Problems, ServiceModel, Severity};
use serde_json::{json, Value};
use std::borrow::Cow;

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
pub fn compare(old: (&str, &ServiceModel), new: (&str, &ServiceModel)) -> Diff {
    compare_of(None, old, new)
}

/// The same for a crate of some operations: what no crate of these shows is no change.
///
/// ```
/// # fn load(release: &str) -> botosmith_model::ServiceModel {
/// #     let history = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/history");
/// #     botosmith_model::load(&history.join(release).join("proton/2020-07-20")).0.unwrap()
/// # }
/// use botosmith_changes::compare_of;
///
/// let (old, new) = (load("1.27.83"), load("1.29.9"));
/// let some = ["GetRepository".to_owned()];
/// assert!(compare_of(Some(&some), ("old", &old), ("new", &new)).operations.updated.is_empty());
/// assert!(compare_of(Some(&some), ("new", &new), ("the same", &new)).is_empty());
/// ```
pub fn compare_of(
    selected: Option<&[String]>,
    (old_name, old): (&str, &ServiceModel),
    (new_name, new): (&str, &ServiceModel),
) -> Diff {
    let (then, now) = (surface_of(old, selected), surface_of(new, selected));
    let old = &*narrowed(old, selected.map(|_| &then.model));
    let new = &*narrowed(new, selected.map(|_| &now.model));
    let operations = delta::operations(old, new);
    let views = (View::new(old, &then.model), View::new(new, &now.model));
    let found = walk::differences(&views.0, &views.1);
    let surfaces = Surfaces::new((&views.0, then.surface), (&views.1, now.surface));
    let changes: Vec<Change> = judge(found, &surfaces);
    let cannot = if changes.is_empty() { Vec::new() } else { errors(&now.problems) };
    Diff {
        service: service(new),
        old: old_name.to_owned(),
        new: new_name.to_owned(),
        release: None,
        impact: changes.iter().map(|change| change.impact).max().unwrap_or(Impact::None),
        operations,
        documentation: changes.iter().filter(|change| change.kind == Kind::Documentation).count(),
        changes,
        cannot_be_generated: cannot,
        could_be_generated: !then.problems.has_errors(),
    }
}

/// A model without the operations, and all that only they have, that another lacks.
fn narrowed<'a>(model: &'a ServiceModel, to: Option<&ServiceModel>) -> Cow<'a, ServiceModel> {
    let Some(to) = to else { return Cow::Borrowed(model) };
    let mut model = model.clone();
    model.operations.retain(|name, _| to.operations.contains_key(name));
    model.paginators.retain(|name, _| to.paginators.contains_key(name));
    model.waiters.retain(|name, _| to.waiters.contains_key(name));
    let own = model.operations.values();
    let roots: Vec<String> =
        own.flat_map(|op| op.input.iter().chain(&op.output).chain(&op.errors).cloned()).collect();
    let reached = model.reachable(roots.iter().map(String::as_str), |_| true);
    let reached: Vec<bool> = model.shapes.keys().map(|name| reached.contains(name.as_str())).collect();
    let mut reached = reached.into_iter();
    model.shapes.retain(|_, _| reached.next() == Some(true));
    Cow::Owned(model)
}

/// A service that the old side does not have.
///
/// ```
/// # let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../model/services/proton/2020-07-20");
/// # let model = botosmith_model::load(&folder).0.unwrap();
/// use botosmith_changes::{added, removed, Impact};
///
/// assert_eq!(added("git:v1", ("git:v2", &model)).impact, Impact::Minor);
/// assert_eq!(removed(("git:v2", &model), "git:v3").impact, Impact::Major);
/// ```
pub fn added(old_name: &str, (new_name, new): (&str, &ServiceModel)) -> Diff {
    let operations = Operations { added: new.operations.keys().cloned().collect(), ..Operations::default() };
    Diff {
        cannot_be_generated: errors(&surface(new).problems),
        ..whole((old_name, new_name), new, operations, Kind::ServiceAdded)
    }
}

/// A service that the new side does not have.
pub fn removed((old_name, old): (&str, &ServiceModel), new_name: &str) -> Diff {
    let operations =
        Operations { removed: old.operations.keys().cloned().collect(), ..Operations::default() };
    whole((old_name, new_name), old, operations, Kind::ServiceRemoved)
}

/// A service that came or went as a whole: that is the one change.
fn whole(names: (&str, &str), model: &ServiceModel, operations: Operations, kind: Kind) -> Diff {
    let is_new = kind == Kind::ServiceAdded;
    let rule = rule(kind, if is_new { Case::New } else { Case::Gone });
    let package = json!(format!("botosmith-{}", package_suffix(&model.folder)));
    let (old, new) = if is_new { (Value::Null, package) } else { (package, Value::Null) };
    let (path, why) = ("service".to_owned(), rule.why.to_owned());
    Diff {
        service: service(model),
        old: names.0.to_owned(),
        new: names.1.to_owned(),
        release: None,
        impact: rule.impact,
        operations,
        documentation: 0,
        changes: vec![Change { kind, path, impact: rule.impact, old, new, why }],
        cannot_be_generated: Vec::new(),
        could_be_generated: true,
    }
}

/// The model of a service that is not there, for whoever shows one beside the other.
pub fn nothing_of(model: &ServiceModel) -> ServiceModel {
    let mut nothing = model.clone();
    nothing.operations.clear();
    nothing.shapes.clear();
    nothing.paginators.clear();
    nothing.waiters.clear();
    nothing
}

fn service(model: &ServiceModel) -> Service {
    Service { folder: model.folder.clone(), full_name: model.metadata.service_full_name.clone() }
}

fn errors(problems: &Problems) -> Vec<String> {
    let errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
    errors.map(ToString::to_string).collect()
}
