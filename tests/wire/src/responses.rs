//! Compares what the client made of a response with what botocore made of it.

use crate::bodies::same;
use crate::exceptions::{Exceptions, Rule};
use crate::golden::{Raised, Received};
use crate::members;
use serde_json::Value;
use test_calls::services::{Answer, Failure};

/// What differs; nothing if both read the same.
pub fn differences(
    exceptions: &mut Exceptions,
    expected: &Received,
    actual: &Result<Answer, Box<Failure>>,
) -> Vec<String> {
    match (&expected.error, actual) {
        (None, Ok(answer)) => {
            let output = equal_members(exceptions, expected, &answer.output).err();
            let rest = [unknown(expected, &answer.debug), ids(exceptions, expected, &answer.request_id)];
            output.into_iter().chain(rest.into_iter().flatten()).collect()
        }
        (None, Err(failure)) => unreadable(exceptions, expected, failure),
        (Some(raised), Err(failure)) => {
            let error = errors(exceptions, expected, raised, failure);
            error.into_iter().chain(ids(exceptions, expected, &failure.request_id)).collect()
        }
        (Some(raised), Ok(answer)) => vec![format!("{:?}, and should be {raised:?}", answer.output)],
    }
}

/// The data has only values that the model knows; what an absent one becomes is no such value.
fn unknown(expected: &Received, debug: &str) -> Option<String> {
    let is_null = |members: &Value| members.as_object().is_some_and(|its| its.values().any(Value::is_null));
    let has_absent = expected.absent.values().any(|kind| kind == "enum") || is_null(&expected.parsed);
    let is_unknown = debug.contains("Unknown(UnknownVariantValue");
    (is_unknown && !has_absent).then(|| format!("an enum's value is unknown: {debug}"))
}

fn ids(exceptions: &mut Exceptions, expected: &Received, actual: &Option<String>) -> Option<String> {
    let differ = expected.request_id != *actual;
    let header = |name: &str| expected.headers.get(name).map(String::as_str);
    let is_unread = expected.request_id.is_none()
        && header("x-amzn-requestid") == actual.as_deref()
        && header("content-type") == Some("application/cbor")
        && expected.error.is_none();
    if differ && is_unread && exceptions.applies(Rule::RequestIdUnread) {
        return None;
    }
    differ.then(|| format!("request id {actual:?}, and should be {:?}", expected.request_id))
}

/// Whether members are what botocore read, after the exceptions that they need.
fn equal_members(exceptions: &mut Exceptions, expected: &Received, actual: &Value) -> Result<(), String> {
    let mut members = expected.parsed.clone();
    if !expected.absent.is_empty() && exceptions.applies(Rule::RequiredLeftOut) {
        members::correct(&mut members, &expected.absent)?;
    }
    let empty = expected.empty_payload.as_ref().filter(|name| actual.get(name.as_str()).is_none());
    if let Some(name) = empty.filter(|_| exceptions.applies(Rule::EmptyPayload)) {
        members.as_object_mut().map(|members| members.shift_remove(name));
    }
    for (name, member) in members.as_object_mut().into_iter().flatten() {
        let is_empty = member.is_null() && actual.get(name).is_some_and(|its| its == "");
        if is_empty && exceptions.applies(Rule::EmptyRoot) {
            *member = "".into();
        }
    }
    let mut dropped = members.clone();
    if members::drop_null_elements(&mut dropped, actual) && exceptions.applies(Rule::NullElements) {
        members = dropped;
    }
    let mut aligned = members.clone();
    if members::align_fractions(&mut aligned, actual) && exceptions.applies(Rule::FractionOfASecond) {
        members = aligned;
    }
    same(&members, actual, "")
}

/// A success that the client could not read.
fn unreadable(exceptions: &mut Exceptions, expected: &Received, failure: &Failure) -> Vec<String> {
    let is_nameless = failure.modelled.is_none() && failure.code.is_none();
    match failure.from_response && is_nameless && !is_json(&expected.body) {
        true if exceptions.applies(Rule::UnreadableSuccess) => Vec::new(),
        _ => vec![format!("{failure}, and should be {}", expected.parsed)],
    }
}

fn is_json(body: &Value) -> bool {
    body.as_str().is_some_and(|text| text.is_empty() || serde_json::from_str::<Value>(text).is_ok())
}

fn errors(
    exceptions: &mut Exceptions,
    expected: &Received,
    raised: &Raised,
    failure: &Failure,
) -> Vec<String> {
    let mut found = Vec::new();
    let mut equal = |what: &str, expected: Option<&str>, actual: Option<&str>| {
        if expected != actual {
            found.push(format!("{what} {actual:?}, and should be {expected:?}"));
        }
    };
    if !failure.from_response {
        equal("failure", Some(&raised.code), Some(&failure.context));
    }
    let (code, message) = code_and_message(exceptions, expected, raised);
    equal("code", code, failure.code.as_deref());
    equal("message", message, failure.message.as_deref());
    match (&raised.name, &failure.modelled) {
        (None, None) => {}
        (name, actual) => {
            equal("variant", name.as_deref(), actual.as_ref().map(|(name, _)| *name));
            let read = actual.as_ref().map_or(&Value::Null, |(_, read)| read);
            found.extend(equal_members(exceptions, expected, read).err());
        }
    }
    found
}

/// What an error's metadata must say.
fn code_and_message<'a>(
    exceptions: &mut Exceptions,
    expected: &'a Received,
    raised: &'a Raised,
) -> (Option<&'a str>, Option<&'a str>) {
    // An absent message is an empty one to botocore.
    let message = raised.message.as_deref().filter(|text| !text.is_empty());
    if raised.code != expected.status.to_string() {
        return (Some(&raised.code), message);
    }
    // botocore makes a code of the status where it sees none, and a message of it where it sees no JSON.
    match expected.headers.get("x-amzn-errortype") {
        Some(code) if exceptions.applies(Rule::CodeInHeader) => (Some(code), message),
        None if exceptions.applies(Rule::NoCode) => (None, message.filter(|_| is_json(&expected.body))),
        _ => (Some(&raised.code), message),
    }
}
