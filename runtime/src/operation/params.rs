//! The endpoint's parameters of a call: what the configuration, the input and the operation's declaration say. What comes of
//! them is up to the rules.
//!
//! Where several say something, the declaration's own value comes first, then what it takes from the input, then the
//! configuration; the order is that of botocore and of
//! <https://smithy.io/2.0/additional-specs/rules-engine/parameters.html>. A name that the rules do not know is passed
//! over.

use super::erased::Erased;
use super::{OperationTrait, StaticValue};
use crate::config::ClientParam;
use crate::document::part_to_document;
use crate::endpoint::rules::{RuleSet, ACCOUNT_ID, ACCOUNT_ID_ENDPOINT_MODE};
use crate::endpoint::{ParamValue, Params, ParamsBuilder};
use crate::kept::Kept;
use crate::shape::{ContextParam, SlotRef, Structure};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::error::ContextAttachedError;
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::error::operation::BuildError;
use aws_smithy_types::Document;
use aws_types::endpoint_config::{AccountIdEndpointMode, EndpointUrl, UseDualStack, UseFips};
use aws_types::region::Region;
use botosmith_jmespath::{Expression, ParseError, Wanted};
use std::any::Any;

/// The parameters of a call.
pub(super) fn of_call(
    operation: &Erased,
    input: &dyn Structure,
    cfg: &ConfigBag,
) -> Result<Params, BoxError> {
    let mut builder = Params::builder()
        .set_region(cfg.load::<Region>().map(|region| region.as_ref().to_owned()))
        .set_use_dual_stack(cfg.load::<UseDualStack>().map(|flag| flag.0))
        .set_use_fips(cfg.load::<UseFips>().map(|flag| flag.0))
        .set_endpoint(cfg.load::<EndpointUrl>().map(|url| url.0.clone()));
    builder = of_account(operation.rule_set, builder, cfg);
    // What is set later wins.
    builder = of_client(operation.rule_set, builder, cfg);
    let members = &(operation.input_made)().params;
    if !members.is_empty() {
        builder = of_members(operation.rule_set, builder, input, members)?;
    }
    builder = of_declaration(operation, builder, input)?;
    builder
        .build()
        .map_err(|err| ContextAttachedError::new("the endpoint's parameters are not valid", err).into())
}

/// What is about the account of whoever calls, where the rules ask for it.
fn of_account(rules: &RuleSet, mut builder: ParamsBuilder, cfg: &ConfigBag) -> ParamsBuilder {
    for parameter in rules.parameters {
        match parameter.built_in {
            Some(ACCOUNT_ID) => builder = builder.account_as(parameter),
            Some(ACCOUNT_ID_ENDPOINT_MODE) => {
                let mode = cfg.load::<AccountIdEndpointMode>().cloned().unwrap_or_default();
                builder = builder.set_parameter(parameter, Some(mode.to_string().into()));
            }
            _ => {}
        }
    }
    builder
}

/// What the configuration sets of the service's own.
fn of_client(rules: &RuleSet, mut builder: ParamsBuilder, cfg: &ConfigBag) -> ParamsBuilder {
    let mut all: Vec<&ClientParam> = cfg.load::<ClientParam>().collect();
    all.reverse();
    for ClientParam { name, value } in all {
        if let Some(parameter) = rules.parameter(name) {
            builder = builder.set_parameter(parameter, value.clone());
        }
    }
    builder
}

/// The members of the input that are parameters.
fn of_members(
    rules: &RuleSet,
    mut builder: ParamsBuilder,
    input: &dyn Structure,
    members: &[ContextParam],
) -> Result<ParamsBuilder, BoxError> {
    let mut values = Vec::new();
    input.visit(&mut |slots: &[SlotRef<'_>]| {
        values = members.iter().map(|member| slots.get(member.place).and_then(|slot| plain(*slot))).collect();
    });
    for (member, value) in members.iter().zip(values) {
        let (field, name) = input.def().members.get(member.place).copied().unwrap_or_default();
        let value = match value {
            Some(value) => value,
            None => of_document(part_to_document(input, &Wanted::member(name))?, name),
        };
        let is_blank = match &value {
            Some(ParamValue::String(text)) => text.trim().is_empty(),
            other => other.is_none(),
        };
        if member.required && is_blank {
            return Err(BuildError::missing_field(field, "A required field was not set").into());
        }
        if let (Some(parameter), Some(value)) = (rules.parameter(member.name), value) {
            builder = builder.set_parameter(parameter, Some(value));
        }
    }
    Ok(builder)
}

/// What a member holds, where it is of a type that needs no look through its schema.
fn plain(slot: SlotRef<'_>) -> Option<Option<ParamValue>> {
    let slot = slot as &dyn Any;
    if let Some(text) = slot.downcast_ref::<Option<String>>() {
        return Some(text.clone().map(ParamValue::String));
    }
    if let Some(flag) = slot.downcast_ref::<Option<bool>>() {
        return Some(flag.map(ParamValue::Bool));
    }
    let list = slot.downcast_ref::<Option<Vec<String>>>()?;
    Some(list.clone().map(ParamValue::StringArray))
}

/// A member of a document that holds nothing else.
fn of_document(document: Document, name: &str) -> Option<ParamValue> {
    match document {
        Document::Object(mut members) => members.remove(name).and_then(value),
        _ => None,
    }
}

/// A document as a parameter's value; `None` where it is nothing that a parameter takes.
fn value(document: Document) -> Option<ParamValue> {
    let text = |item: Document| match item {
        Document::String(text) => Some(text),
        _ => None,
    };
    match document {
        Document::String(text) => Some(ParamValue::String(text)),
        Document::Bool(flag) => Some(ParamValue::Bool(flag)),
        Document::Array(items) => {
            items.into_iter().map(text).collect::<Option<_>>().map(ParamValue::StringArray)
        }
        _ => None,
    }
}

/// What the operation's declaration says.
fn of_declaration(
    operation: &Erased,
    mut builder: ParamsBuilder,
    input: &dyn Structure,
) -> Result<ParamsBuilder, BoxError> {
    for its in operation.descriptor.traits {
        let OperationTrait::OperationParam(name, path) = its else { continue };
        if let Some(parameter) = operation.rule_set.parameter(name) {
            if let Some(value) = at(input, path)? {
                builder = builder.set_parameter(parameter, Some(value));
            }
        }
    }
    for its in operation.descriptor.traits {
        let OperationTrait::StaticParam(name, value) = its else { continue };
        if let Some(parameter) = operation.rule_set.parameter(name) {
            builder = builder.set_parameter(parameter, Some((*value).into()));
        }
    }
    Ok(builder)
}

/// What a path leads to in an input. What a function of the path does not take, such as the keys of a map that is not
/// set, is nothing.
fn at(input: &dyn Structure, path: &'static str) -> Result<Option<ParamValue>, BoxError> {
    static PATHS: Kept<&str, Result<(Expression, Wanted), ParseError>> = Kept::new();
    let parse = || {
        let path = Expression::parse(path)?;
        let wanted = path.wanted();
        Ok((path, wanted))
    };
    let (path, wanted) = PATHS.get(path, parse).as_ref().map_err(Clone::clone)?;
    let document = part_to_document(input, wanted)?;
    let found = path.evaluate(&document).ok();
    Ok(found.and_then(|found| value(found.into_owned())))
}

impl From<StaticValue> for ParamValue {
    fn from(value: StaticValue) -> Self {
        match value {
            StaticValue::Text(text) => text.into(),
            StaticValue::Flag(flag) => flag.into(),
            StaticValue::List(items) => {
                Self::StringArray(items.iter().map(|item| (*item).to_owned()).collect())
            }
        }
    }
}
