//! Which members need a `Box`: a structure that holds itself has no size.
//!
//! Lists and maps put their elements on the heap, so a cycle through one of them needs nothing. Of every other cycle
//! one member is boxed, and it is the one that the official crates box, because the field's type is public. The
//! rule is that of smithy-rs (`RecursiveShapeBoxer`), which walks shapes and members as nodes of one graph:
//!
//! - A walk starts at a node, goes to targets and to members in the order of their ids, and ends at the first node
//!   that it meets again.
//! - The starts are ordered by the number of edges on all their walks together, then by id.
//! - Each walk without a list, a map and a boxed member gets a box: on its member with the least id.
//!
//! Ids compare without regard to case. In `Type { arrayColumnInfo: ColumnInfo }` and `ColumnInfo { type: Type }` that
//! boxes `ColumnInfo.type` alone. The order of members in the model plays no part, and neither do shapes that only lead
//! to a cycle, so the answer is the same for a selection of operations.
//!
//! The stage looks at the model as it was read, before inputs and outputs are copied: a copy boxes what its original
//! does. The numbers of walks may grow as the factorial of the number of shapes, so past `MOST_STEPS` all direct
//! members inside a component are boxed; no service of botocore 1.44.5 has so many.

mod walks;

use crate::strongly_connected::{components, Graph};
use botosmith_model::{Members, ServiceModel, Shape};
use std::collections::{BTreeMap, BTreeSet};
use walks::{Total, Walks};

/// As many steps are taken in one component of a model.
const MOST_STEPS: usize = 300_000;

/// Members to box: structure and member.
pub type Boxed = BTreeSet<(String, String)>;

/// The members to box, by the names of the model as it was read, whatever they are called since.
pub fn members_to_box(model: &ServiceModel) -> Boxed {
    let all: Graph<'_> = model
        .shapes
        .iter()
        .map(|(name, shape)| (name.as_str(), shape.kind.edges().map(|edge| edge.target.as_str()).collect()))
        .collect();
    let direct: Graph<'_> = all
        .keys()
        .map(|name| (*name, direct_members(model, name).map(|(_, target)| target).collect()))
        .collect();
    let in_cycles = cyclic(&direct);
    let mut boxed = Boxed::new();
    if in_cycles.is_empty() {
        return boxed;
    }
    let reached = reached(&all, in_cycles.keys().copied());
    let mut totals: BTreeMap<&str, Total> = BTreeMap::new();
    // Downstream first, because the walks of what a component leads to are part of its own.
    for component in components(&all) {
        if component.iter().any(|shape| reached.contains(shape)) {
            let walks = Walks::new(model, &component, &totals);
            let found = walks.totals(MOST_STEPS);
            if component.iter().any(|shape| in_cycles.contains_key(shape)) {
                match &found {
                    Some(found) => boxed.extend(walks.boxed(found)),
                    None => boxed.extend(all_inside(model, &component, &in_cycles)),
                }
            }
            totals.extend(walks.of_shapes(found.as_deref()));
        }
    }
    let in_model =
        |name: &str| model.shapes.get(name).map_or(name, |shape| shape.origin.id().name()).to_owned();
    boxed.into_iter().map(|(shape, member)| (in_model(&shape), member)).collect()
}

/// The shapes that hold themselves without a list or map between, with the number of their component.
fn cyclic<'a>(direct: &Graph<'a>) -> BTreeMap<&'a str, usize> {
    let mut found = BTreeMap::new();
    for (number, component) in components(direct).into_iter().enumerate() {
        let holds_itself = |shape: &&str| direct.get(shape).is_some_and(|targets| targets.contains(shape));
        if component.len() > 1 || component.iter().any(holds_itself) {
            found.extend(component.into_iter().map(|shape| (shape, number)));
        }
    }
    found
}

/// All that can be reached from some shapes, with those.
fn reached<'a>(all: &Graph<'a>, from: impl Iterator<Item = &'a str>) -> BTreeSet<&'a str> {
    let (mut seen, mut todo) = (BTreeSet::new(), from.collect::<Vec<_>>());
    while let Some(shape) = todo.pop() {
        if seen.insert(shape) {
            todo.extend(all.get(shape).into_iter().flatten());
        }
    }
    seen
}

/// Every direct member between shapes of one cycle.
fn all_inside(model: &ServiceModel, component: &[&str], in_cycles: &BTreeMap<&str, usize>) -> Boxed {
    let mut found = Boxed::new();
    for shape in component.iter().filter(|shape| in_cycles.contains_key(*shape)) {
        for (member, target) in direct_members(model, shape) {
            if in_cycles.get(shape) == in_cycles.get(target) {
                found.insert(((*shape).to_owned(), member.to_owned()));
            }
        }
    }
    found
}

/// The members of a structure that are structures: member and target.
fn direct_members<'a>(model: &'a ServiceModel, shape: &str) -> impl Iterator<Item = (&'a str, &'a str)> {
    let members = |name: &str| model.shapes.get(name).and_then(Shape::members);
    let own = members(shape).into_iter().flat_map(Members::iter);
    own.filter(move |(_, member)| members(&member.target).is_some())
        .map(|(name, member)| (name.as_str(), member.target.as_str()))
}

#[cfg(test)]
mod tests;
