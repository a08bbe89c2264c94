//! Compares what a client read of a response with what the suite says.

use crate::job::Done;
use crate::suite::{Case, Entry, Expected, Received};
use crate::values::Shaped;
use serde_json::Value;

/// What differs.
pub fn differences(received: &Received, case: &Case, entry: &Entry, done: &Done) -> Vec<String> {
    match (&received.expected, &done.output, &done.failure) {
        (Expected::Output(output), Some(actual), None) => {
            let shape = case.given.get("output").and_then(|output| output["shape"].as_str());
            let shaped = Shaped::named(&entry.shapes, shape.unwrap_or_default());
            let shaped = match shape {
                Some(_) => shaped,
                // An operation without an output has one without members.
                None => return differ(output, actual).into_iter().collect(),
            };
            shaped.same(output, actual, "output").err().into_iter().collect()
        }
        (Expected::Output(output), _, failure) => {
            let why = failure.as_ref().map_or("it does not say why", |failure| &failure.text);
            vec![format!("the call fails, and should give {output}: {why}")]
        }
        (Expected::Error { code, .. }, Some(output), _) => {
            vec![format!("the output is {output}, and the call should fail with {code}")]
        }
        (Expected::Error { code, message, members }, None, failure) => {
            let Some(failure) = failure else { return vec!["neither an output nor a failure".to_owned()] };
            let mut found = Vec::new();
            let mut equal = |what: &str, wanted: &str, actual: Option<&str>| {
                if wanted != actual.unwrap_or_default() {
                    found.push(format!(
                        "the {what} is {actual:?}, and should be {wanted:?}: {}",
                        failure.text
                    ));
                }
            };
            equal("code", code, failure.code.as_deref());
            equal("message", message, failure.message.as_deref());
            found.extend(same_error(code, members, entry, failure.members.as_ref()).err());
            found
        }
    }
}

fn differ(wanted: &Value, actual: &Value) -> Option<String> {
    (wanted != actual).then(|| format!("the output is {actual}, and should be {wanted}"))
}

/// Whether the modelled error is the one of the code, with these members.
fn same_error(code: &str, members: &Value, entry: &Entry, actual: Option<&Value>) -> Result<(), String> {
    let has_code = |(name, shape): &(&String, &Value)| {
        let its = shape["error"]["code"].as_str().unwrap_or(name);
        shape["exception"] == true && (its == code || *name == code)
    };
    let error = entry.shapes.iter().find(has_code);
    match (error, actual) {
        (None, None) => Ok(()),
        (None, Some(actual)) => Err(format!("the error is {actual}, and no modelled one has its code")),
        (Some((name, _)), None) => {
            Err(format!("the error is not modelled, and should be {name} with {members}"))
        }
        (Some((name, shape)), Some(actual)) => {
            let mut actual = actual.clone();
            // Each error has a message in Rust, whether it is a member or not.
            let has_message =
                shape["members"].as_object().is_some_and(|members| members.contains_key("message"));
            actual.as_object_mut().filter(|_| !has_message).map(|actual| actual.shift_remove("message"));
            Shaped::named(&entry.shapes, name).same(members, &actual, name)
        }
    }
}
