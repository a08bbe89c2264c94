//! Reports what no crate can be generated from: names without a letter, and types nested too deeply. Works on a
//! normalized model, and cuts what would make later stages recurse too deeply.

use crate::names;
use crate::strongly_connected::{components, Graph};
use botosmith_model::problem::Problems;
use botosmith_model::{Members, Origin, Part, ServiceModel, Shape, ShapeKind};
use std::collections::{BTreeMap, BTreeSet};

/// How deep types may hold each other. rustc follows 128 to find out whether a type is `Send`, and some of
/// those are the user's own. The deepest in botocore 1.44.5 is bedrock-agent-runtime's, at about 60.
const DEEPEST: usize = 100;

/// Reports names and depths, and cuts what is too deep.
pub fn check(model: &mut ServiceModel, problems: &mut Problems) {
    check_names(model, problems);
    let too_deep = too_deep(model, problems);
    for (_, shape) in model.shapes.iter_mut().filter(|(name, _)| too_deep.contains(name)) {
        // Types of structures have names, so nothing follows them; lists are written out.
        if shape.members().is_none() {
            shape.kind = ShapeKind::Boolean;
        }
    }
}

/// Reports the names of which no Rust name can be made.
fn check_names(model: &ServiceModel, problems: &mut Problems) {
    let mut told = BTreeSet::new();
    let mut check = |origin: &Origin| {
        // Operations may share an input, and its members.
        if let Some(fault) = names::fault(origin.name()).filter(|_| told.insert(origin.clone())) {
            problems.error(origin.file(), origin.pointer(), fault);
        }
    };
    model.operations.values().for_each(|operation| check(&operation.origin));
    for shape in model.shapes.values().filter(|shape| is_type(shape)) {
        // One that was made for an operation is called after that.
        if shape.origin.part() == Part::Shape {
            check(&shape.origin);
        }
        shape.members().into_iter().flat_map(Members::values).for_each(|member| check(&member.origin));
    }
    model.waiters.values().for_each(|waiter| check(&waiter.origin));
    let params = model.client_context_params.keys();
    params.for_each(|name| check(&model.client_context_param_origin(name)));
}

/// Whether a shape becomes a type with a name.
fn is_type(shape: &Shape) -> bool {
    matches!(shape.kind, ShapeKind::Structure(_) | ShapeKind::Union(_) | ShapeKind::Enum(_))
}

/// The shapes whose types nest too deep. Reported are those of them that hold no other.
fn too_deep(model: &ServiceModel, problems: &mut Problems) -> Vec<String> {
    let targets = |shape: &Shape| -> Vec<&str> {
        let edges = shape.kind.edges();
        edges
            .filter_map(|edge| model.shapes.get_key_value(&edge.target))
            .map(|(name, _)| name.as_str())
            .collect()
    };
    let graph: Graph<'_> = model.shapes.iter().map(|(name, shape)| (name.as_str(), targets(shape))).collect();
    let mut depths: BTreeMap<&str, usize> = BTreeMap::new();
    let mut found = Vec::new();
    let mut told = BTreeSet::new();
    for component in components(&graph) {
        let held = component.iter().filter_map(|name| graph.get(name)).flatten();
        let deepest = held.filter_map(|target| depths.get(target)).max().copied().unwrap_or(0);
        let own = component.iter().filter_map(|name| model.shapes.get(*name));
        let depth = deepest + own.map(|shape| levels(shape, component.len() > 1)).sum::<usize>();
        depths.extend(component.iter().map(|name| (*name, depth)));
        if depth > DEEPEST {
            found.extend(component.iter().map(|name| (*name).to_owned()));
            let first =
                component.iter().min().and_then(|name| model.shapes.get(*name)).map(|shape| &shape.origin);
            let Some(origin) = first.filter(|origin| deepest <= DEEPEST && told.insert((*origin).clone()))
            else {
                continue;
            };
            let message = format!(
                "{} nests {depth} types in each other, and {DEEPEST} is the most that can be compiled",
                origin
            );
            problems.error(origin.file(), origin.pointer(), message);
        }
    }
    found
}

/// How many types the compiler looks through to get from a shape's value to what it holds: those of the
/// standard library's own fields among them (`Vec`, for one, holds a `RawVec`, and that a `PhantomData`).
fn levels(shape: &Shape, recursive: bool) -> usize {
    match &shape.kind {
        ShapeKind::Structure(_) | ShapeKind::Union(_) if recursive => 6,
        ShapeKind::Structure(_) | ShapeKind::Union(_) => 2,
        ShapeKind::List { .. } => 3,
        ShapeKind::Map { .. } => 6,
        _ => 1,
    }
}
