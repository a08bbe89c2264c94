//! Compares a request with the one that botocore sent for the same input.

use crate::bodies;
use crate::corrections::{corrected, Corrected};
use crate::exceptions::Exceptions;
use crate::golden::{Head, Sent};
use serde_json::Value;
use std::collections::BTreeMap;
use test_calls::exchange::Request;
use test_calls::sigv4::{authorization, field, Path};

/// What differs; nothing if the requests are the same.
pub fn differences(
    exceptions: &mut Exceptions,
    head: &Head,
    operation: &str,
    expected: &Sent,
    actual: &Request,
) -> Vec<String> {
    let Corrected { sent, unsigned } = corrected(exceptions, &head.protocol, operation, expected, actual);
    let mut found = Vec::new();
    let mut equal = |what: &str, expected: &str, actual: &str| {
        if expected != actual {
            found.push(format!("{what}: {actual:?}, and should be {expected:?}"));
        }
    };
    equal("method", &sent.method, &actual.method);
    if !is_same_uri(&sent, &actual.path) {
        equal("URI", &sent.uri, &actual.path);
    }
    equal("scheme and host", &format!("https://{}", sent.host), &actual.origin);
    let (ours, theirs) = (headers(head, actual), named(head, sent.headers.clone()));
    for name in ours.keys().chain(theirs.keys().filter(|name| !ours.contains_key(*name))) {
        let show = |headers: &BTreeMap<_, String>| match headers.get(name) {
            Some(value) => format!("{value:?}"),
            None => "absent".to_owned(),
        };
        equal(&format!("header {name}"), &show(&theirs), &show(&ours));
    }
    if let Some((_, length)) = actual.headers.iter().find(|(name, _)| name == "content-length") {
        equal("content-length", &actual.body.len().to_string(), length);
    }
    match (sent.to_request(), expected.to_request()) {
        (Ok(request), Ok(signed)) => {
            found.extend(bodies::compare(&head.protocol, &request.body, &actual.body).err());
            found.extend(signature(head, expected, &signed, actual, &unsigned).err());
        }
        (Err(problem), _) | (_, Err(problem)) => found.push(problem),
    }
    found
}

/// Whether a request went there. Where the input has a map, its entries have no order, and so have the query's.
fn is_same_uri(expected: &Sent, actual: &str) -> bool {
    fn sorted(uri: &str) -> (&str, Vec<&str>) {
        let (path, query) = uri.split_once('?').unwrap_or((uri, ""));
        let mut pairs: Vec<_> = query.split('&').collect();
        pairs.sort_unstable();
        (path, pairs)
    }
    let has_map = expected.input.as_object().is_some_and(|members| members.values().any(Value::is_object));
    expected.uri == actual || has_map && sorted(&expected.uri) == sorted(actual)
}

/// The headers that are compared, values of the same name joined.
fn headers(head: &Head, request: &Request) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for (name, value) in &request.headers {
        found
            .entry(name.clone())
            .and_modify(|values| *values += &format!(", {value}"))
            .or_insert_with(|| value.clone());
    }
    named(head, found)
}

fn named(head: &Head, mut headers: BTreeMap<String, String>) -> BTreeMap<String, String> {
    headers.retain(|name, _| !head.headers_left_out.contains(name));
    headers
}

/// Both signatures are what they must be, both are for the same scope, and all that botocore signs is signed.
fn signature(
    head: &Head,
    expected: &Sent,
    theirs: &Request,
    ours: &Request,
    unsigned: &[String],
) -> Result<(), String> {
    let is_signed = ours.headers.iter().any(|(name, _)| name == "authorization");
    let Some(given) = &expected.authorization else {
        return if is_signed { Err("is signed, and should not be".to_owned()) } else { Ok(()) };
    };
    if !is_signed {
        return Err("is not signed".to_owned());
    }
    let sent = ours.header("authorization");
    recompute(head, theirs).map_err(|problem| format!("botocore: {problem}"))?;
    recompute(head, ours)?;
    if field(given, "Credential") != field(sent, "Credential") {
        return Err(format!("the credential of {sent} should be that of {given}"));
    }
    let signed: Vec<_> = field(sent, "SignedHeaders")?.split(';').collect();
    let mut missing = field(given, "SignedHeaders")?
        .split(';')
        .filter(|name| !signed.contains(name) && !unsigned.iter().any(|its| its == name));
    missing.next().map_or(Ok(()), |name| Err(format!("the header {name} is not signed")))
}

/// Computes the signature of a request again.
///
/// # Errors
/// Where the request carries another one.
pub fn recompute(head: &Head, request: &Request) -> Result<(), String> {
    // Only one service signs paths as they are, and botocore's models have a name for its signatures.
    let path = if head.signature_version.starts_with("s3") { Path::AsIs } else { Path::Normalized };
    let (expected, sent) = (authorization(request, &head.secret_key, path)?, request.header("authorization"));
    match expected == sent {
        true => Ok(()),
        false => Err(format!("the signature is {sent}, and should be {expected}")),
    }
}
