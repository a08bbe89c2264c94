//! What is refused of endpoint discovery: an operation that tells the endpoint must be there, ask for nothing, and answer
//! in the form that botocore's models and Smithy have for it.

use super::refuse;
use botosmith_model::problem::Problems;
use botosmith_model::{Members, Operation, ServiceModel, Shape, ShapeKind, Trait};

/// Reports what no client could discover an endpoint with.
pub(super) fn check(model: &ServiceModel, problems: &mut Problems) {
    let needing = model.operations.values().find(|operation| operation.needs_discovery());
    let Some(Operation { name, origin, traits, .. }) = needing else { return };
    let telling = model.operations.values().find(|operation| operation.traits.endpoint_operation());
    let Some(telling) = telling else {
        let what = format!("the endpoint discovery of `{name}`, for which the model has no operation,");
        let at = traits.pointer(|its| matches!(its, Trait::EndpointDiscovery(_)));
        return refuse(origin, at, &what, problems);
    };
    if asks(model, telling) {
        let what = format!(
            "the endpoint discovery of `{name}` by `{}`, whose input has required members,",
            telling.name
        );
        refuse(&telling.origin, "/input", &what, problems);
    }
    if !tells(model, telling) {
        let what = format!(
            "the endpoint discovery of `{name}` by `{}`, whose output has no list `Endpoints` with `Address` and \
             `CachePeriodInMinutes`,",
            telling.name
        );
        refuse(&telling.origin, "/output", &what, problems);
    }
}

/// Whether an operation wants something to be set.
fn asks(model: &ServiceModel, operation: &Operation) -> bool {
    let input = operation.input.as_ref().and_then(|input| model.shapes.get(input));
    let mut members = input.and_then(Shape::members).into_iter().flat_map(Members::values);
    members.any(|member| member.traits.required())
}

/// Whether an output tells endpoints, each with its address and the minutes for which it holds.
fn tells(model: &ServiceModel, operation: &Operation) -> bool {
    let output = operation.output.as_ref().and_then(|output| model.shapes.get(output));
    let endpoints = output.and_then(|output| member(model, output, "Endpoints"));
    let Some(ShapeKind::List { member: element }) = endpoints.map(|endpoints| &endpoints.kind) else {
        return false;
    };
    let endpoint = model.shapes.get(&element.target);
    let kind = |name: &str| endpoint.and_then(|endpoint| Some(&member(model, endpoint, name)?.kind));
    let has_address = matches!(kind("Address"), Some(ShapeKind::String));
    has_address && matches!(kind("CachePeriodInMinutes"), Some(ShapeKind::Integer | ShapeKind::Long))
}

/// What a member targets.
fn member<'a>(model: &'a ServiceModel, of: &Shape, name: &str) -> Option<&'a Shape> {
    model.shapes.get(&of.members()?.get(name)?.target)
}
