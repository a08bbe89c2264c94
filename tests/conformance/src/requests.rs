//! Compares the request that a client sent with the one in the suite.

use crate::job::{Done, Request};
use crate::protocol::{Body, Protocol};
use crate::suite::{Entry, Sent, Serialized};
use crate::values::same_json;
use crate::{cbor, form, xml};
use aws_smithy_types::base64;
use serde_json::{json, Value};

/// What differs.
pub fn differences(sent: &Sent, entry: &Entry, protocol: &Protocol, done: &Done) -> Vec<String> {
    let Some(request) = &done.request else {
        let why = done.failure.as_ref().map_or("it does not say why", |failure| &failure.text);
        return vec![format!("no request is sent: {why}")];
    };
    let expected = &sent.serialized;
    let mut found = Vec::new();
    let mut equal = |what: &str, wanted: Option<&str>, actual: &str| {
        if let Some(wanted) = wanted.filter(|wanted| *wanted != actual) {
            found.push(format!("the {what} is {actual}, and should be {wanted}"));
        }
    };
    equal("method", expected.method.as_deref(), &request.method);
    let (wanted, actual) = (uri(&expected.uri, entry), uri(&request.path, entry));
    equal("path", Some(&wanted), &actual);
    // A path in the endpoint stands with the host, and in the request's path.
    let host = expected.host.as_deref().and_then(|host| host.split('/').next());
    equal("host", host, &request.host);
    found.extend(headers(expected, entry, protocol, request));
    if let Some(wanted) = &expected.body {
        found.extend(body(wanted, entry, protocol.body, request).err());
    }
    found
}

/// A path and query. A map has no order: where there are maps, the parameters stand in that of their names.
fn uri(text: &str, entry: &Entry) -> String {
    match text.split_once('?') {
        Some((path, query)) if entry.has_maps() => {
            let mut pairs: Vec<&str> = query.split('&').collect();
            pairs.sort_by_key(|pair| pair.split('=').next());
            format!("{path}?{}", pairs.join("&"))
        }
        _ => text.to_owned(),
    }
}

fn headers(expected: &Serialized, entry: &Entry, protocol: &Protocol, request: &Request) -> Vec<String> {
    let value =
        |name: &str| request.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, v)| v);
    let mut found = Vec::new();
    for (name, wanted) in &expected.headers {
        // The legacy suites write botocore's own charset; the others do not, and botocore's runner adds it.
        let wanted = match protocol.body {
            Body::Form => wanted.strip_suffix("; charset=utf-8").unwrap_or(wanted),
            _ => wanted,
        };
        match value(name) {
            Some(actual) if actual == wanted => {}
            Some(actual)
                if entry.has_list(name) && actual.replace(", ", ",") == wanted.replace(", ", ",") => {}
            Some(actual) => found.push(format!("the header {name} is {actual}, and should be {wanted}")),
            None => found.push(format!("the header {name} is missing, and should be {wanted}")),
        }
    }
    let missing = expected.require_headers.iter().filter(|name| value(name).is_none());
    found.extend(missing.map(|name| format!("the header {name} is missing")));
    let wrong = expected.forbid_headers.iter().filter(|name| value(name).is_some());
    found.extend(wrong.map(|name| format!("the header {name} should not be there")));
    found
}

fn body(wanted: &str, entry: &Entry, kind: Body, request: &Request) -> Result<(), String> {
    let bytes = base64::decode(&request.body).map_err(|e| e.to_string())?;
    let text = || String::from_utf8_lossy(&bytes).into_owned();
    let json = |text: &str| {
        serde_json::from_str::<Value>(text).map_err(|e| format!("the body {text:?} is no JSON: {e}"))
    };
    let same = match kind {
        Body::Json if wanted.is_empty() => bytes.is_empty() || text() == "{}",
        // A payload that is a text, or bytes.
        Body::Json if json(wanted).is_err() => text() == *wanted,
        Body::Json => same_json(&json(wanted)?, &json(&text())?),
        Body::Form => {
            let has_maps = entry.has_maps();
            form::pairs(wanted, has_maps) == form::pairs(&text(), has_maps)
        }
        Body::Cbor => {
            let wanted = base64::decode(wanted).map_err(|e| e.to_string())?;
            let decoded = |bytes: &[u8]| match bytes.is_empty() {
                true => Ok(json!({ "$empty": true })),
                false => cbor::decode(bytes),
            };
            let (wanted, actual) = (decoded(&wanted)?, decoded(&bytes)?);
            match same_json(&wanted, &actual) {
                true => return Ok(()),
                false => return Err(format!("the body is {actual}, and should be {wanted}")),
            }
        }
        Body::Xml if !wanted.trim_start().starts_with('<') => text() == *wanted,
        Body::Xml => {
            let read = |text: &str| {
                xml::parse(text, entry.has_maps()).map_err(|e| format!("the body {text:?} is no XML: {e}"))
            };
            read(wanted)? == read(&text())?
        }
    };
    match same {
        true => Ok(()),
        false => Err(format!("the body is {:?}, and should be {wanted:?}", text())),
    }
}
