//! Endpoint parameters: what operations, members of inputs and the client's configuration say of them.
//!
//! What the endpoint rules do not know is left out: no rule can ask for it.

use super::Context;
use crate::ir::{Argument, ClientParamDef, Doc, EndpointParamDef, Trait, TypeRef};
use botosmith_model::rule_set::{DefaultValue, ParameterKind};
use botosmith_model::{Member, Operation};
use serde_json::Value;

impl Context<'_> {
    /// The parameters that an operation fixes, and those that it takes from its input by a path.
    pub(super) fn operation_params(&self, operation: &Operation) -> Vec<Trait> {
        let fixed = operation.traits.static_context_params().into_iter().flatten();
        let taken = operation.traits.operation_context_params().into_iter().flatten();
        let fixed = fixed.filter_map(|(name, value)| self.param(name, fixed_value(value)?));
        fixed.chain(taken.filter_map(|(name, path)| self.param(name, path_value(path)?))).collect()
    }

    fn param(&self, name: &str, (word, value): (&'static str, Argument)) -> Option<Trait> {
        let is_known = self.model.rule_set.parameters.contains_key(name);
        is_known.then(|| Trait { word, arguments: vec![Argument::Text(name.to_owned()), value] })
    }

    /// The parameter that a member of an input is.
    pub(super) fn context_param(&self, member: &Member) -> Option<Trait> {
        let name = member.traits.context_param()?;
        let word = match member.traits.required() {
            true => "required_context_param",
            false => "context_param",
        };
        self.model.rule_set.parameters.contains_key(name).then(|| Trait::text(word, name))
    }

    /// The parameters that the client's configuration sets.
    pub(super) fn client_params(&self) -> Vec<ClientParamDef> {
        let all = self.model.client_context_params.iter();
        all.filter_map(|(name, param)| {
            let names = self.symbols.client_param(name)?;
            let doc = match &param.documentation {
                Some(text) => self.text(text),
                None => Doc(vec![format!("Sets the endpoint parameter {}.", crate::docs::code(name))]),
            };
            Some(ClientParamDef {
                ident: names.field.clone(),
                set: names.set.clone(),
                name: name.clone(),
                ty: if param.kind == "boolean" { TypeRef::Bool } else { TypeRef::String },
                doc,
            })
        })
        .collect()
    }

    /// What the endpoint rules ask for beside the region and the like.
    pub(super) fn endpoint_params(&self) -> Vec<EndpointParamDef> {
        let all = self.model.rule_set.parameters.iter();
        all.filter_map(|(name, param)| {
            let names = self.symbols.endpoint_param(name)?;
            let doc = match &param.documentation {
                Some(text) => self.text(text),
                None => Doc(vec![format!("The endpoint parameter {}.", crate::docs::code(name))]),
            };
            Some(EndpointParamDef {
                ident: names.field.clone(),
                set: names.set.clone(),
                name: name.clone(),
                ty: match param.kind {
                    ParameterKind::String => TypeRef::String,
                    ParameterKind::Boolean => TypeRef::Bool,
                    ParameterKind::StringArray => TypeRef::List(Box::new(TypeRef::String)),
                },
                default: match &param.default {
                    Some(DefaultValue::String(text)) => Some(Argument::Text(text.clone())),
                    Some(DefaultValue::Boolean(flag)) => Some(Argument::Flag(*flag)),
                    Some(DefaultValue::StringArray(_)) | None => None,
                },
                doc,
            })
        })
        .collect()
    }
}

fn fixed_value(value: &Value) -> Option<(&'static str, Argument)> {
    Some(match value {
        Value::Bool(flag) => ("static_flag", Argument::Flag(*flag)),
        Value::Array(items) => {
            let texts = items.iter().map(|item| item.as_str().map(str::to_owned));
            ("static_list", Argument::Texts(texts.collect::<Option<_>>()?))
        }
        other => ("static_param", Argument::Text(other.as_str()?.to_owned())),
    })
}

fn path_value(path: &Value) -> Option<(&'static str, Argument)> {
    Some(("operation_param", Argument::Text(path.as_str()?.to_owned())))
}
