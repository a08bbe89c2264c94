//! Which members need a `Box`: a structure that holds itself has no size.
//!
//! Lists and maps put their elements on the heap, so only members that target a structure or union
//! directly count. In the graph of those, every edge inside a strongly connected component is boxed:
//! the answer does not depend on the order in which shapes are looked at. `A { b: B }` with
//! `B { a: A, c: C }` boxes `A.b` and `B.a`, not `B.c`.

use crate::components::{components, Graph};
use botosmith_model::{ServiceModel, ShapeKind};
use std::collections::{BTreeMap, BTreeSet};

/// The members to box: structure and member.
pub(super) fn members_to_box(model: &ServiceModel) -> BTreeSet<(String, String)> {
    let members = direct_members(model);
    let graph: Graph<'_> = members
        .iter()
        .map(|(shape, members)| (*shape, members.iter().map(|(_, target)| *target).collect()))
        .collect();
    let components = components(&graph);
    let numbered = components.iter().enumerate();
    let component: BTreeMap<&str, usize> =
        numbered.flat_map(|(number, shapes)| shapes.iter().map(move |shape| (*shape, number))).collect();
    let mut boxed = BTreeSet::new();
    for (shape, members) in &members {
        for (member, target) in members {
            if component.get(shape) == component.get(target) {
                boxed.insert(((*shape).to_owned(), (*member).to_owned()));
            }
        }
    }
    boxed
}

/// The members of each structure that are structures: member and target.
fn direct_members(model: &ServiceModel) -> BTreeMap<&str, Vec<(&str, &str)>> {
    let mut found = BTreeMap::new();
    for (name, shape) in &model.shapes {
        let ShapeKind::Structure(structure) = &shape.kind else { continue };
        let edges = structure.members.iter().filter(|(_, member)| {
            let target = model.shapes.get(&member.target).map(|shape| &shape.kind);
            matches!(target, Some(ShapeKind::Structure(_)))
        });
        found.insert(name.as_str(), edges.map(|(member, m)| (member.as_str(), m.target.as_str())).collect());
    }
    found
}
