//! Names of members that target flattened lists: they depend on two shapes, so that they are found when all are read.
//!
//! Source: botocore's `serialize.py` and `parsers.py`. They take the name of a list's elements for that of the list
//! wherever both have one. So do the services with lists that are flattened themselves, but not those of which a member
//! flattens a list: botocore's own suites of the protocols, which it skips there, want the member's name.

use super::scope::Bindings;
use crate::shape::{Shape, ShapeKind};
use indexmap::IndexMap;
use std::collections::HashMap;

/// Gives members that have no name of their own the one that their flattened list has in requests and responses.
pub(super) fn name(shapes: &mut IndexMap<String, Shape>, bindings: Bindings) {
    let flattened = shapes.values().filter(|shape| shape.traits.xml_flattened());
    let elements: HashMap<String, String> = flattened
        .filter_map(|shape| match &shape.kind {
            ShapeKind::List { member } => Some((shape.name.clone(), member.traits.xml_name()?.clone())),
            _ => None,
        })
        .collect();
    for shape in shapes.values_mut() {
        let (ShapeKind::Structure(members) | ShapeKind::Union(members)) = &mut shape.kind else { continue };
        for (name, member) in members {
            let Some(element) = elements.get(&member.target) else { continue };
            if member.traits.xml_name().is_none() {
                bindings.flattened(name, element, &mut member.traits);
            }
        }
    }
}
