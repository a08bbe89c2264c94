//! What both suites share: their JSON as documents, and whether a case is answered as it says.

use aws_smithy_types::{Document, Number};
use botosmith_jmespath::{equal, Expression, ParseErrorKind};
use serde_json::Value;

pub fn document(value: &Value) -> Document {
    match value {
        Value::Null => Document::Null,
        Value::Bool(value) => Document::Bool(*value),
        Value::Number(number) => Document::Number(match (number.as_u64(), number.as_i64()) {
            (Some(value), _) => Number::PosInt(value),
            (_, Some(value)) => Number::NegInt(value),
            _ => Number::Float(number.as_f64().unwrap()),
        }),
        Value::String(text) => Document::String(text.clone()),
        Value::Array(items) => Document::Array(items.iter().map(document).collect()),
        Value::Object(members) => {
            Document::Object(members.iter().map(|(key, value)| (key.clone(), document(value))).collect())
        }
    }
}

/// The answer, or the kind of error in the suite's words.
pub fn answer(expression: &str, given: &Document) -> Result<Document, &'static str> {
    let expression = Expression::parse(expression).map_err(|error| match error.kind() {
        ParseErrorKind::UnknownFunction => "unknown-function",
        ParseErrorKind::InvalidArity => "invalid-arity",
        ParseErrorKind::InvalidType => "invalid-type",
        ParseErrorKind::InvalidValue => "invalid-value",
        _ => "syntax",
    })?;
    expression.evaluate(given).map(|found| found.into_owned()).map_err(|_| "invalid-type")
}

/// What is wrong with the answer to a case, if anything.
pub fn check(given: &Document, case: &Value) -> Option<String> {
    let expression = case["expression"].as_str().unwrap();
    let found = answer(expression, given);
    let right = match (&found, case.get("result"), case.get("error")) {
        (Ok(found), Some(expected), None) => equal(found, &document(expected)),
        (Err(kind), None, Some(expected)) => expected == kind,
        _ => false,
    };
    (!right).then(|| format!("{expression}\n  found {found:?}\n  case {case}"))
}
