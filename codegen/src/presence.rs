//! Whether a member is an `Option` in Rust. Looks at the model alone and makes no names.

use botosmith_model::{Member, ServiceModel};

/// Whether a member of what is not an input is no `Option`.
///
/// The official crates keep a required structure optional, and fill it in where a response lacks it.
pub(crate) fn always_there(model: &ServiceModel, member: &Member) -> bool {
    member.traits.required() && !has_members(model, &member.target)
}

/// Whether a shape is a structure or a union.
pub(crate) fn has_members(model: &ServiceModel, shape: &str) -> bool {
    model.shapes.get(shape).is_some_and(|shape| shape.members().is_some())
}
