//! Endpoint parameters: what an operation, a member of its input or the client's configuration sets is one that the endpoint
//! rules have, of the type that they expect.

use crate::origin::Origin;
use crate::problem::Problems;
use crate::rule_set::ParameterKind;
use crate::service::{Operation, ServiceModel};
use crate::shape::{Shape, ShapeKind};
use crate::traits::Trait;
use serde_json::Value;

pub(super) fn check(model: &ServiceModel, problems: &mut Problems) {
    // Without a file that could be read, the standard rules stand in, which know no parameter of the service's own.
    if model.places.rules.is_none() {
        return;
    }
    let check = Check { model };
    for operation in model.operations.values() {
        check.operation(operation, problems);
    }
    for shape in model.shapes.values() {
        check.members(shape, problems);
    }
    for (name, param) in &model.client_context_params {
        let origin = model.client_context_param_origin(name);
        let kind = match param.kind.as_str() {
            "boolean" => ParameterKind::Boolean,
            _ => ParameterKind::String,
        };
        check.kind(name, Some(kind), &origin, "", problems);
    }
}

struct Check<'a> {
    model: &'a ServiceModel,
}

impl Check<'_> {
    fn operation(&self, operation: &Operation, problems: &mut Problems) {
        for (name, value) in operation.traits.static_context_params().into_iter().flatten() {
            let trait_at = operation.traits.pointer(|its| matches!(its, Trait::StaticContextParams(_)));
            let below = format!("{trait_at}/{}", crate::cursor::escape(name));
            self.kind(name, fixed(value), &operation.origin, &below, problems);
        }
        for name in operation.traits.operation_context_params().into_iter().flat_map(|all| all.keys()) {
            let trait_at = operation.traits.pointer(|its| matches!(its, Trait::OperationContextParams(_)));
            let below = format!("{trait_at}/{}", crate::cursor::escape(name));
            // What a path leads to is known only at a call.
            let known = self.model.rule_set.parameters.get(name).map(|parameter| parameter.kind);
            self.kind(name, known, &operation.origin, &below, problems);
        }
    }

    fn members(&self, shape: &Shape, problems: &mut Problems) {
        for member in shape.members().into_iter().flat_map(|members| members.values()) {
            let Some(name) = member.traits.context_param() else { continue };
            let below = member.traits.pointer(|its| matches!(its, Trait::ContextParam(_)));
            self.kind(name, self.target(&member.target), &member.origin, below, problems);
        }
    }

    /// The kind of parameter that a shape's values can be.
    fn target(&self, name: &str) -> Option<ParameterKind> {
        match &self.model.shapes.get(name)?.kind {
            ShapeKind::String | ShapeKind::Enum(_) => Some(ParameterKind::String),
            ShapeKind::Boolean => Some(ParameterKind::Boolean),
            ShapeKind::List { member } => {
                (self.target(&member.target)? == ParameterKind::String).then_some(ParameterKind::StringArray)
            }
            _ => None,
        }
    }

    fn kind(
        &self,
        name: &str,
        kind: Option<ParameterKind>,
        origin: &Origin,
        below: &str,
        problems: &mut Problems,
    ) {
        let at = format!("{}{below}", origin.pointer());
        match self.model.rule_set.parameters.get(name) {
            None => {
                let message =
                    format!("the endpoint rules have no parameter `{name}`, so nothing comes of it");
                problems.warning(origin.file(), at, message);
            }
            Some(parameter) if Some(parameter.kind) != kind => {
                let wanted = shown(parameter.kind);
                let message = format!("the endpoint rules take {wanted} for the parameter `{name}`");
                problems.error(origin.file(), at, message);
            }
            Some(_) => {}
        }
    }
}

fn fixed(value: &Value) -> Option<ParameterKind> {
    match value {
        Value::String(_) => Some(ParameterKind::String),
        Value::Bool(_) => Some(ParameterKind::Boolean),
        Value::Array(_) => Some(ParameterKind::StringArray),
        _ => None,
    }
}

fn shown(kind: ParameterKind) -> &'static str {
    match kind {
        ParameterKind::String => "a text",
        ParameterKind::Boolean => "a boolean",
        ParameterKind::StringArray => "a list of texts",
    }
}
