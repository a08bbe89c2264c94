//! Decides what each difference means to Rust callers.
//!
//! The public API of both generated crates decides what a change does to callers; the rules give the impact and the
//! reason. `docs/impact.md` contains the table of rules.

mod rules;

pub use rules::{cases, rule, Case, Rule};

use crate::walk::{Difference, View};
use crate::{Change, Kind};
use botosmith_codegen::surface::Surface;
use serde_json::{json, Value};
use std::collections::{BTreeMap, BTreeSet};

/// What callers can name of both models.
pub(crate) struct Surfaces<'a> {
    old: (&'a View<'a>, BTreeMap<String, String>),
    new: (&'a View<'a>, BTreeMap<String, String>),
    /// Of one of the models no surface can be made: then changes mean what they mostly do.
    unknown: bool,
}

impl<'a> Surfaces<'a> {
    pub(crate) fn new(old: (&'a View<'a>, Option<Surface>), new: (&'a View<'a>, Option<Surface>)) -> Self {
        let unknown = old.1.is_none() || new.1.is_none();
        let parts = |surface: Option<Surface>| surface.unwrap_or_default().parts;
        Self { old: (old.0, parts(old.1)), new: (new.0, parts(new.1)), unknown }
    }

    /// What became of the things that callers could name by these paths.
    fn case_of(&self, paths: &[String]) -> Case {
        let mut case = Case::Same;
        for path in paths {
            let found = match (self.old.1.get(path), self.new.1.get(path)) {
                (Some(old), Some(new)) if old != new => Case::Changed,
                (Some(_), None) => Case::Gone,
                (None, Some(_)) => Case::New,
                _ => Case::Same,
            };
            case = case.max(found);
        }
        case
    }

    /// Whether a path is of a shape that no operation reaches in either model.
    fn is_unreached(&self, path: &str) -> bool {
        let shape = path.strip_prefix("shapes/").map(|rest| rest.split('/').next().unwrap_or(rest));
        shape.is_some_and(|shape| !self.old.0.reaches(shape) && !self.new.0.reaches(shape))
    }
}

/// Says of every difference what it means, and adds what changed with something else.
pub(crate) fn judge(found: Vec<Difference>, surfaces: &Surfaces<'_>) -> Vec<Change> {
    let explained: BTreeSet<String> =
        found.iter().filter(|difference| difference.is_of_surface()).flat_map(Difference::covers).collect();
    let mut changes: Vec<Change> = found.into_iter().map(|difference| change(difference, surfaces)).collect();
    let (old, new) = (&surfaces.old.1, &surfaces.new.1);
    if surfaces.unknown {
        return changes;
    }
    for path in old.keys().chain(new.keys().filter(|path| !old.contains_key(*path))) {
        let case = surfaces.case_of(std::slice::from_ref(path));
        if case == Case::Same || is_explained(&explained, path) {
            continue;
        }
        let shown =
            |parts: &BTreeMap<String, String>| parts.get(path).map_or(Value::Null, |part| json!(part));
        let rule = rule(Kind::RustApi, case);
        changes.push(Change {
            kind: Kind::RustApi,
            path: path.clone(),
            impact: rule.impact,
            old: shown(old),
            new: shown(new),
            why: rule.why.to_owned(),
        });
    }
    changes
}

/// Whether the path, or the whole of which it is a part, is one that changed by itself.
fn is_explained(explained: &BTreeSet<String>, path: &str) -> bool {
    if explained.contains(path) {
        return true;
    }
    // Parts of something that came or went, which is marked so: `shapes/S/`.
    let ends = path.char_indices().filter(|(_, c)| *c == '/').map(|(at, _)| at + 1);
    ends.map(|end| &path[..end]).any(|whole| explained.contains(whole))
}

fn change(difference: Difference, surfaces: &Surfaces<'_>) -> Change {
    let case = difference.case(surfaces);
    let rule = rule(difference.kind, case);
    let Difference { kind, path, old, new, .. } = difference;
    Change { kind, path, impact: rule.impact, old, new, why: rule.why.to_owned() }
}

impl Difference {
    /// Whether it is of something that callers can name.
    fn is_of_surface(&self) -> bool {
        rules::cases(self.kind).iter().any(|case| matches!(case, Case::New | Case::Gone | Case::Changed))
    }

    /// The paths of what callers can name that change with it. A path that ends in `/` is all below it.
    fn covers(&self) -> Vec<String> {
        let path = &self.path;
        match self.kind {
            Kind::OperationAdded | Kind::OperationRemoved => {
                let paginator = path.replacen("operations/", "paginators/", 1);
                vec![path.clone(), format!("{path}/"), paginator.clone(), format!("{paginator}/")]
            }
            Kind::ShapeAdded | Kind::ShapeRemoved => vec![path.clone(), format!("{path}/")],
            Kind::PaginatorAdded | Kind::PaginatorRemoved | Kind::PaginatorChanged => {
                vec![path.clone(), format!("{path}/items"), format!("{path}/page_size")]
            }
            Kind::ErrorChanged => vec![format!("{path}/retryable_error_kind")],
            _ => vec![path.clone()],
        }
    }

    fn case(&self, surfaces: &Surfaces<'_>) -> Case {
        let cases = rules::cases(self.kind);
        if surfaces.is_unreached(&self.path) && cases.contains(&Case::Unreached) {
            return Case::Unreached;
        }
        let case = if surfaces.unknown {
            cases.first().copied().unwrap_or(Case::Same)
        } else {
            let paths: Vec<String> = self.covers().into_iter().filter(|path| !path.ends_with('/')).collect();
            surfaces.case_of(&paths)
        };
        match case {
            Case::New | Case::Same if self.asked => Case::Asked,
            case if cases.contains(&case) => case,
            // A type that callers cannot name, such as a list's, is seen in the members that are of it.
            _ => Case::Same,
        }
    }
}
