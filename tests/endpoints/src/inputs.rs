//! The parameters of calls, as a model takes them from an operation, its input and the configuration: botocore's
//! `operationInputs`, as cases of parameters. It goes by the model alone, so that it checks what clients do.

use aws_smithy_types::{Document, Number};
use botosmith_model::{Operation, ServiceModel};
use botosmith_runtime::jmespath::Expression;
use serde_json::{json, Map, Value};

/// A file of cases made of the `operationInputs` of another, and how many of these name no operation of the model.
pub fn cases(tests: &Value, model: &ServiceModel) -> (Value, usize) {
    let (mut cases, mut left_out) = (Vec::new(), 0);
    for case in tests["testCases"].as_array().into_iter().flatten() {
        for input in case["operationInputs"].as_array().into_iter().flatten() {
            let Some(operation) = input["operationName"].as_str().and_then(|name| model.operations.get(name))
            else {
                left_out += 1;
                continue;
            };
            let title = format!("{} of {}", operation.name, case["documentation"]);
            let params = params(input, operation, model);
            cases.push(json!({"documentation": title, "params": params, "expect": case["expect"]}));
        }
    }
    (json!({ "testCases": cases }), left_out)
}

/// The value of each parameter of the rules that has one.
fn params(input: &Value, operation: &Operation, model: &ServiceModel) -> Map<String, Value> {
    let mut params = Map::new();
    for (name, parameter) in &model.rule_set.parameters {
        let built_in = || Some(input["builtInParams"].get(parameter.built_in.as_ref()?)?.clone());
        let value = fixed(operation, name)
            .or_else(|| taken(operation, name, &input["operationParams"]))
            .or_else(|| of_member(operation, name, &input["operationParams"], model))
            .or_else(|| input["clientParams"].get(name).cloned())
            .or_else(built_in);
        params.extend(value.map(|value| (name.clone(), value)));
    }
    params
}

fn fixed(operation: &Operation, name: &str) -> Option<Value> {
    operation.traits.static_context_params()?.get(name).cloned()
}

fn taken(operation: &Operation, name: &str, members: &Value) -> Option<Value> {
    let path = operation.traits.operation_context_params()?.get(name)?.as_str()?;
    let root = document(members);
    let found = Expression::parse(path).ok()?;
    let found = found.evaluate(&root).ok()?;
    match found.as_ref() {
        Document::String(text) => Some(json!(text)),
        Document::Bool(flag) => Some(json!(flag)),
        Document::Array(items) => items.iter().map(|item| item.as_string().map(|text| json!(text))).collect(),
        _ => None,
    }
}

fn of_member(operation: &Operation, name: &str, members: &Value, model: &ServiceModel) -> Option<Value> {
    let input = model.shapes.get(operation.input.as_ref()?)?;
    let sets = |traits: &botosmith_model::Traits| traits.context_param().is_some_and(|its| its == name);
    let member = input.members()?.iter().find(|(_, member)| sets(&member.traits))?.0;
    members.get(member).cloned()
}

fn document(json: &Value) -> Document {
    match json {
        Value::Null => Document::Null,
        Value::Bool(flag) => Document::Bool(*flag),
        Value::Number(number) => Document::Number(Number::Float(number.as_f64().unwrap_or_default())),
        Value::String(text) => Document::String(text.clone()),
        Value::Array(items) => Document::Array(items.iter().map(document).collect()),
        Value::Object(members) => {
            Document::Object(members.iter().map(|(name, value)| (name.clone(), document(value))).collect())
        }
    }
}
