//! Which members need a `Box`: a structure that holds itself has no size.
//!
//! Lists and maps put their elements on the heap, so only members that target a structure or union
//! directly count. In the graph of those, every edge inside a strongly connected component is boxed:
//! the answer does not depend on the order in which shapes are looked at. `A { b: B }` with
//! `B { a: A, c: C }` boxes `A.b` and `B.a`, not `B.c`.

use botosmith_model::{ServiceModel, ShapeKind};
use std::collections::{BTreeMap, BTreeSet};

/// The members to box: structure and member.
pub(super) fn members_to_box(model: &ServiceModel) -> BTreeSet<(String, String)> {
    let graph = direct_members(model);
    let reach: BTreeMap<&str, BTreeSet<&str>> =
        graph.keys().map(|shape| (*shape, reachable(&graph, shape))).collect();
    let mut boxed = BTreeSet::new();
    for (shape, members) in &graph {
        for (member, target) in members {
            // The edge lies in a component where its target leads back to where it starts.
            if target == shape || reach.get(target).is_some_and(|found| found.contains(shape)) {
                boxed.insert(((*shape).to_owned(), (*member).to_owned()));
            }
        }
    }
    boxed
}

type Graph<'a> = BTreeMap<&'a str, Vec<(&'a str, &'a str)>>;

fn direct_members(model: &ServiceModel) -> Graph<'_> {
    let mut graph = Graph::new();
    for (name, shape) in &model.shapes {
        let ShapeKind::Structure(structure) = &shape.kind else { continue };
        let edges = structure.members.iter().filter(|(_, member)| {
            let target = model.shapes.get(&member.target).map(|shape| &shape.kind);
            matches!(target, Some(ShapeKind::Structure(_)))
        });
        graph.insert(name, edges.map(|(member, m)| (member.as_str(), m.target.as_str())).collect());
    }
    graph
}

fn reachable<'a>(graph: &Graph<'a>, from: &str) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let mut todo = vec![from];
    while let Some(shape) = todo.pop() {
        for (_, target) in graph.get(shape).into_iter().flatten() {
            if found.insert(*target) {
                todo.push(target);
            }
        }
    }
    found
}
