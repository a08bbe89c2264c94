//! Names of members that target flattened lists: they depend on two shapes, so that they are found when all are read.
//!
//! Source: botocore's `serialize.py` and `parsers.py`, which look there for the name of the list's elements.

use super::scope::Bindings;
use crate::shape::{Shape, ShapeKind};
use indexmap::IndexMap;
use std::collections::HashMap;

/// Gives members of flattened lists the names that they have in requests and responses.
pub(super) fn name(shapes: &mut IndexMap<String, Shape>, bindings: Bindings) {
    let elements: HashMap<String, (String, bool)> = shapes
        .values()
        .filter_map(|shape| match &shape.kind {
            ShapeKind::List { member } => {
                let element = member.traits.xml_name()?.clone();
                Some((shape.name.clone(), (element, shape.traits.xml_flattened())))
            }
            _ => None,
        })
        .collect();
    for shape in shapes.values_mut() {
        let (ShapeKind::Structure(members) | ShapeKind::Union(members)) = &mut shape.kind else { continue };
        for (name, member) in members {
            let Some((element, flattened)) = elements.get(&member.target) else { continue };
            if *flattened || member.traits.xml_flattened() {
                bindings.flattened(name, element, &mut member.traits);
            }
        }
    }
}
