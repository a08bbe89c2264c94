//! botocore's `endpoint-tests-1.json`: cases of parameters and the endpoint or error that follows.

use aws_smithy_types::{Document, Number};
use botosmith_runtime::endpoint::partition::Partition;
use botosmith_runtime::endpoint::rules::RuleSet;
use botosmith_runtime::endpoint::{resolve, Endpoint, ParamValue, Params};
use serde_json::{json, Map, Value};

/// Runs all cases of a file; gives their number and what went wrong.
pub fn run(tests: &Value, rules: &'static RuleSet, partitions: &'static [Partition]) -> (usize, Vec<String>) {
    let cases = tests["testCases"].as_array().map(Vec::as_slice).unwrap_or_default();
    let failures = cases.iter().filter_map(|case| {
        let wrong = run_case(case, rules, partitions).err()?;
        Some(format!("{}\n  params: {}\n  {wrong}", case["documentation"], case["params"]))
    });
    (cases.len(), failures.collect())
}

fn run_case(case: &Value, rules: &RuleSet, partitions: &[Partition]) -> Result<(), String> {
    let params = params(&case["params"], rules)?;
    let found = match resolve(rules, partitions, &params) {
        Ok(endpoint) => json!({ "endpoint": to_json(&endpoint) }),
        Err(error) => json!({ "error": error.to_string() }),
    };
    let mut expected = case["expect"].clone();
    if let Some(endpoint) = expected.get_mut("endpoint").and_then(Value::as_object_mut) {
        for key in ["headers", "properties"] {
            endpoint.entry(key).or_insert_with(|| json!({}));
        }
    }
    if found == expected {
        Ok(())
    } else {
        Err(format!("expected {expected}\n  found    {found}"))
    }
}

/// Parameters from a case's `params`, which go by the names in the rule set.
///
/// # Errors
/// Where a value is of no type that a parameter takes.
pub fn params(json: &Value, rules: &RuleSet) -> Result<Params, String> {
    let mut builder = Params::builder();
    for (name, value) in json.as_object().into_iter().flatten() {
        let value = match value {
            Value::String(text) => ParamValue::from(text.clone()),
            Value::Bool(flag) => ParamValue::from(*flag),
            Value::Array(items) => {
                let items = items.iter().map(|item| item.as_str().map(str::to_owned));
                let items: Option<Vec<String>> = items.collect();
                ParamValue::from(items.ok_or_else(|| format!("no list of strings: {value}"))?)
            }
            other => return Err(format!("no parameter's value: {other}")),
        };
        // Rule sets are free to call the standard parameters something else.
        let parameter = rules.parameters.iter().find(|p| p.name == name);
        let standard = ["AWS::Region", "AWS::UseDualStack", "AWS::UseFIPS", "SDK::Endpoint"];
        let built_in = parameter.and_then(|p| p.built_in).filter(|b| standard.contains(b));
        let name = built_in.unwrap_or(name);
        builder = builder.param(name.to_owned(), value);
    }
    builder.build_without_validators().map_err(|e| e.to_string())
}

fn to_json(endpoint: &Endpoint) -> Value {
    let headers: Map<String, Value> =
        endpoint.headers().map(|(name, values)| (name.to_owned(), values.collect())).collect();
    let properties: Map<String, Value> =
        endpoint.properties().iter().map(|(name, value)| (name.to_string(), document(value))).collect();
    json!({ "url": endpoint.url(), "headers": headers, "properties": properties })
}

fn document(of: &Document) -> Value {
    match of {
        Document::Object(members) => {
            Value::Object(members.iter().map(|(k, v)| (k.clone(), document(v))).collect())
        }
        Document::Array(items) => items.iter().map(document).collect(),
        Document::Number(Number::PosInt(n)) => json!(n),
        Document::Number(Number::NegInt(n)) => json!(n),
        Document::Number(Number::Float(n)) => json!(n),
        Document::String(text) => json!(text),
        Document::Bool(flag) => json!(flag),
        Document::Null => Value::Null,
    }
}
