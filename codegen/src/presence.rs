//! Whether a member is an `Option` in Rust. Looks at the model alone and makes no names.
//!
//! The rules are those of the official crates: an input's members are all optional; elsewhere a member is none that is
//! required or has a default, unless it says that clients see it as optional, or targets a structure or union.

use botosmith_model::{Member, ServiceModel, Shape, ShapeKind};
use serde_json::Value;

/// Whether a member of what is not an input is no `Option`.
///
/// The official crates keep a required structure optional, and fill it in where a response lacks it.
pub fn always_there(model: &ServiceModel, member: &Member) -> bool {
    let is_known = member.traits.required() || default(member).is_some();
    is_stream(model, member)
        || (is_known && !member.traits.client_optional() && !has_members(model, &member.target))
}

/// Whether a member is a stream of bytes or events, which is no `Option` in an input either: who sets no bytes sends an
/// empty stream.
pub fn is_stream(model: &ServiceModel, member: &Member) -> bool {
    let target = model.shapes.get(&member.target).filter(|shape| shape.kind == ShapeKind::Blob);
    target.is_some_and(|shape| shape.traits.streaming() || member.traits.streaming())
        || is_event_stream(model, member)
}

/// Whether a member is a stream of events.
pub fn is_event_stream(model: &ServiceModel, member: &Member) -> bool {
    model.shapes.get(&member.target).is_some_and(Shape::is_event_stream)
}

/// Whether a member of an event stream is the error that may end it, and no event.
pub fn is_stream_error(model: &ServiceModel, stream: &Shape, member: &Member) -> bool {
    stream.is_event_stream() && model.shapes.get(&member.target).is_some_and(Shape::is_error)
}

/// Whether a builder fails that is not given the member.
pub fn is_asked(model: &ServiceModel, member: &Member) -> bool {
    always_there(model, member) && default(member).is_none() && !is_stream(model, member)
}

/// What a member holds that is not set. Null says that there is none.
pub fn default(member: &Member) -> Option<&Value> {
    member.traits.default_value().filter(|value| !value.is_null())
}

/// Whether a shape is a structure or a union.
pub fn has_members(model: &ServiceModel, shape: &str) -> bool {
    model.shapes.get(shape).is_some_and(|shape| shape.members().is_some())
}
