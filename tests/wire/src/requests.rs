//! Compares a request with the one that botocore sent for the same input.

use crate::bodies;
use crate::exceptions::{Exceptions, Rule};
use crate::golden::{Head, Sent};
use serde_json::Value;
use std::collections::BTreeMap;
use test_calls::exchange::Request;
use test_calls::sigv4::{authorization, field, Path};

/// What differs; nothing if the requests are the same.
pub fn differences(
    exceptions: &mut Exceptions,
    head: &Head,
    expected: &Sent,
    actual: &Request,
) -> Vec<String> {
    let whole = with_whole_ids(expected, actual).filter(|_| exceptions.applies(Rule::IdsOutsidePaths));
    let signed = expected;
    let expected = whole.as_ref().unwrap_or(expected);
    let mut found = Vec::new();
    let mut equal = |what: &str, expected: &str, actual: &str| {
        if expected != actual {
            found.push(format!("{what}: {actual:?}, and should be {expected:?}"));
        }
    };
    equal("method", &expected.method, &actual.method);
    if !is_same_uri(expected, &actual.path) {
        equal("URI", &expected.uri, &actual.path);
    }
    equal("scheme and host", &format!("https://{}", expected.host), &actual.origin);
    let (ours, mut theirs) = (headers(head, actual), named(head, expected.headers.clone()));
    let unsigned = correct_headers(exceptions, &ours, &mut theirs);
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
    match (expected.to_request(), signed.to_request()) {
        (Ok(request), Ok(signed_request)) => {
            let body = correct_body(exceptions, &head.protocol, &request.body, &actual.body);
            found.extend(bodies::compare(&head.protocol, &body, &actual.body).err());
            found.extend(signature(head, signed, &signed_request, actual, unsigned).err());
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

/// What botocore would send if it left the ids of an input alone that are not in the path; nothing where it does, or where
/// the client does not.
fn with_whole_ids(expected: &Sent, actual: &Request) -> Option<Sent> {
    let mut whole = expected.clone();
    for text in expected.input.as_object()?.values().filter_map(Value::as_str) {
        let Some((_, last)) = text.rsplit_once('/') else { continue };
        let (of_query, of_body) = (format!("={}", text.replace('/', "%2F")), format!(">{text}<"));
        if actual.path.contains(&of_query) {
            whole.uri = whole.uri.replace(&format!("={last}"), &of_query);
        }
        let body = whole.body.as_str().filter(|_| String::from_utf8_lossy(&actual.body).contains(&of_body));
        if let Some(body) = body.map(|body| body.replace(&format!(">{last}<"), &of_body)) {
            whole.body = Value::String(body);
        }
    }
    (whole.uri != expected.uri || whole.body != expected.body).then_some(whole)
}

const TYPE: &str = "content-type";
const ACCEPT: &str = "accept";
const JSON: &str = "application/json";
const XML: &str = "application/xml";
const OCTETS: &str = "application/octet-stream";
const FORM: &str = "application/x-www-form-urlencoded";
const VERSION: &str = "x-amz-api-version";

/// What the exceptions do to botocore's headers; gives the header that need not be signed then.
fn correct_headers(
    exceptions: &mut Exceptions,
    ours: &BTreeMap<String, String>,
    theirs: &mut BTreeMap<String, String>,
) -> Option<&'static str> {
    let form = theirs.get_mut(TYPE).filter(|its| *its == &format!("{FORM}; charset=utf-8"));
    if let Some(form) = form.filter(|_| exceptions.applies(Rule::FormContentType)) {
        *form = FORM.to_owned();
    }
    let mut told = |wanted: &str, rule| {
        let is_untold = ours.get(TYPE).is_some_and(|its| its == wanted) && !theirs.contains_key(TYPE);
        if is_untold && exceptions.applies(rule) {
            theirs.insert(TYPE.to_owned(), wanted.to_owned());
        }
    };
    told(OCTETS, Rule::PayloadContentType);
    told(XML, Rule::XmlContentType);
    let asked = theirs.get_mut(ACCEPT).filter(|its| *its != JSON);
    let is_json = ours.get(ACCEPT).is_some_and(|its| its == JSON);
    if let Some(asked) = asked.filter(|_| is_json && exceptions.applies(Rule::AcceptHeader)) {
        *asked = JSON.to_owned();
    }
    let is_theirs = theirs.contains_key(VERSION) && !ours.contains_key(VERSION);
    (is_theirs && exceptions.applies(Rule::ApiVersionHeader)).then(|| {
        theirs.remove(VERSION);
        VERSION
    })
}

/// What they do to botocore's body.
fn correct_body(exceptions: &mut Exceptions, protocol: &str, theirs: &[u8], ours: &[u8]) -> Vec<u8> {
    let plain = match protocol {
        "ec2" => bodies::with_plain_user_data(theirs, ours),
        _ => None,
    };
    match plain {
        Some(plain) if exceptions.applies(Rule::UserData) => plain,
        _ => theirs.to_vec(),
    }
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
    unsigned: Option<&str>,
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
        .filter(|name| !signed.contains(name) && Some(*name) != unsigned);
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
