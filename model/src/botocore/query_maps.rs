//! Members that are maps of parameters of the query: whether a member is one depends on its target, so that they are found
//! when all shapes are read.
//!
//! Source: botocore's `serialize.py`, which takes a map's own keys for the names of the parameters.

use crate::shape::{Shape, ShapeKind};
use crate::traits::Trait;
use indexmap::IndexMap;
use std::collections::HashSet;

/// Says of members in the query that target maps that they are many parameters, not one.
pub(super) fn tell(shapes: &mut IndexMap<String, Shape>) {
    let is_map = |shape: &&Shape| matches!(shape.kind, ShapeKind::Map { .. });
    let maps: HashSet<String> = shapes.values().filter(is_map).map(|shape| shape.name.clone()).collect();
    for shape in shapes.values_mut() {
        let (ShapeKind::Structure(members) | ShapeKind::Union(members)) = &mut shape.kind else { continue };
        for member in members.values_mut().filter(|member| maps.contains(&member.target)) {
            if member.traits.http_query().is_some() {
                member.traits.remove(|its| matches!(its, Trait::HttpQuery(_)));
                member.traits.add(Trait::HttpQueryParams, "/location");
            }
        }
    }
}
