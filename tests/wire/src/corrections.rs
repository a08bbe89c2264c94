//! What the exceptions do to the request that botocore sent, before it is compared: each that is listed, and only where the
//! client's request needs it.

mod chunks;
mod sums;

use crate::bodies;
use crate::exceptions::{Exceptions, Rule};
use crate::golden::Sent;
use aws_smithy_types::base64;
use serde_json::{json, Value};
use test_calls::exchange::Request;

/// What botocore would have sent.
pub struct Corrected {
    /// The request.
    pub sent: Sent,
    /// Headers that it signed, and that the client's request does not have.
    pub unsigned: Vec<String>,
}

const TYPE: &str = "content-type";
const ACCEPT: &str = "accept";
const EXPECT: &str = "expect";
const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";
const VERSION: &str = "x-amz-api-version";
/// What the content of a body may be said to be that botocore does not say.
const UNTOLD: [&str; 3] = ["application/octet-stream", "application/xml", "text/plain"];

/// Applies the exceptions that a case needs.
pub fn corrected(
    exceptions: &mut Exceptions,
    protocol: &str,
    operation: &str,
    expected: &Sent,
    actual: &Request,
) -> Corrected {
    let mut its = Corrected { sent: expected.clone(), unsigned: Vec::new() };
    let mut rules = Rules { exceptions, its: &mut its, actual };
    rules.types();
    rules.headers_of_one_side();
    rules.uri(operation);
    rules.ids();
    rules.encoded(protocol);
    rules.body_in_memory();
    rules.body_unsigned(operation);
    sums::of_own_bodies(&mut its.sent, actual);
    its
}

struct Rules<'a> {
    exceptions: &'a mut Exceptions,
    its: &'a mut Corrected,
    actual: &'a Request,
}

impl Rules<'_> {
    fn ours(&self, name: &str) -> Option<&str> {
        self.actual.headers.iter().find(|(its, _)| its == name).map(|(_, value)| value.as_str())
    }

    fn theirs(&self, name: &str) -> Option<&str> {
        self.its.sent.headers.get(name).map(String::as_str)
    }

    fn set(&mut self, name: &str, value: impl Into<String>) {
        self.its.sent.headers.insert(name.to_owned(), value.into());
    }

    fn remove(&mut self, name: &str) {
        self.its.sent.headers.remove(name);
        self.its.unsigned.push(name.to_owned());
    }

    /// What content is, and which is asked for.
    fn types(&mut self) {
        let is_form = self.theirs(TYPE) == Some(&format!("{FORM}; charset=utf-8"));
        if is_form && self.exceptions.applies(Rule::FormContentType) {
            self.set(TYPE, FORM);
        }
        let untold = UNTOLD.into_iter().find(|its| self.ours(TYPE) == Some(its));
        if let Some(untold) = untold.filter(|_| self.theirs(TYPE).is_none()) {
            if self.exceptions.applies(Rule::PayloadContentType) {
                self.set(TYPE, untold);
            }
        }
        let is_other = self.theirs(ACCEPT).is_some_and(|its| its != JSON) && self.ours(ACCEPT) == Some(JSON);
        if is_other && self.exceptions.applies(Rule::AcceptHeader) {
            self.set(ACCEPT, JSON);
        }
    }

    fn headers_of_one_side(&mut self) {
        let all = [(VERSION, Rule::ApiVersionHeader), (EXPECT, Rule::ExpectHeader)];
        for (name, rule) in all {
            let is_theirs = self.theirs(name).is_some() && self.ours(name).is_none();
            if is_theirs && self.exceptions.applies(rule) {
                self.remove(name);
            }
        }
    }

    fn uri(&mut self, operation: &str) {
        let bucket = self.its.sent.input.get("Bucket").and_then(Value::as_str).unwrap_or_default().to_owned();
        let in_host = format!("https://{bucket}.{}", self.its.sent.host);
        let rest = self.its.sent.uri.strip_prefix(&format!("/{bucket}")).map(str::to_owned);
        if let Some(rest) = rest.filter(|_| !bucket.is_empty() && self.actual.origin == in_host) {
            if self.exceptions.applies(Rule::BucketInPath) {
                let slash = if rest.starts_with('/') { "" } else { "/" };
                self.its.sent.uri = format!("{slash}{rest}");
                self.its.sent.host = format!("{bucket}.{}", self.its.sent.host);
            }
        }
        let encoded = "&encoding-type=url";
        let is_theirs = self.its.sent.uri.contains(encoded) && !self.actual.path.contains(encoded);
        if is_theirs && self.exceptions.applies(Rule::EncodingType) {
            self.its.sent.uri = self.its.sent.uri.replace(encoded, "");
        }
        let named = format!("x-id={operation}");
        let is_ours = self.actual.path.split(['?', '&']).any(|its| its == named);
        if is_ours && !self.its.sent.uri.contains(&named) && self.exceptions.applies(Rule::OperationInQuery) {
            self.its.sent.uri = match self.its.sent.uri.split_once('?') {
                Some((path, query)) => format!("{path}?{named}&{query}"),
                None => format!("{}?{named}", self.its.sent.uri),
            };
        }
    }

    /// Ids that are not in the path are left as they are.
    fn ids(&mut self) {
        let input = self.its.sent.input.clone();
        let (mut uri, mut body) = (self.its.sent.uri.clone(), self.its.sent.body.clone());
        for text in input.as_object().into_iter().flat_map(|input| input.values()).filter_map(Value::as_str) {
            let Some((_, last)) = text.rsplit_once('/').filter(|(_, last)| !last.is_empty()) else {
                continue;
            };
            let (of_query, of_body) = (format!("={}", text.replace('/', "%2F")), format!(">{text}<"));
            if self.actual.path.contains(&of_query) {
                uri = uri.replace(&format!("={last}"), &of_query);
            }
            let its = body.as_str().filter(|_| String::from_utf8_lossy(&self.actual.body).contains(&of_body));
            if let Some(its) = its.map(|its| its.replace(&format!(">{last}<"), &of_body)) {
                body = Value::String(its);
            }
        }
        let is_other = uri != self.its.sent.uri || body != self.its.sent.body;
        if is_other && self.exceptions.applies(Rule::IdsOutsidePaths) {
            (self.its.sent.uri, self.its.sent.body) = (uri, body);
        }
    }

    /// What botocore encodes for its callers.
    fn encoded(&mut self, protocol: &str) {
        let theirs = self.its.sent.to_request().map(|request| request.body).unwrap_or_default();
        let plain = match protocol {
            "ec2" => bodies::with_plain_user_data(&theirs, &self.actual.body),
            _ => None,
        };
        let plain = plain.and_then(|plain| String::from_utf8(plain).ok());
        if let Some(plain) = plain.filter(|_| self.exceptions.applies(Rule::EncodedForCallers)) {
            self.its.sent.body = Value::String(plain);
        }
        let all: Vec<(String, String)> = self.its.sent.headers.clone().into_iter().collect();
        for (name, theirs) in all {
            let Some(ours) = self.ours(&name).map(str::to_owned) else { continue };
            let is_key = name.ends_with("-customer-key") && theirs == base64::encode(&ours);
            let is_source = name == "x-amz-copy-source" && decoded(&theirs) == ours;
            if ours == theirs || !(is_key || is_source) || !self.exceptions.applies(Rule::EncodedForCallers) {
                continue;
            }
            self.set(&name, ours);
            let md5 = format!("{name}-md5");
            if is_key && self.theirs(&md5).is_some() && self.ours(&md5).is_none() {
                self.remove(&md5);
            }
        }
    }

    /// A body that the model's operation does not sign.
    fn body_unsigned(&mut self, operation: &str) {
        const UNSIGNED: &str = "UNSIGNED-PAYLOAD";
        let is_ours = self.ours(sums::CONTENT) == Some(UNSIGNED) && operation == "WriteGetObjectResponse";
        let is_signed = self.theirs(sums::CONTENT).is_some_and(|its| its != UNSIGNED);
        if is_ours && is_signed && self.exceptions.applies(Rule::BodySigned) {
            self.set(sums::CONTENT, UNSIGNED);
        }
    }

    /// A body in chunks with its checksum behind it, or one that is not signed, as one without chunks, with the checksum in
    /// a header, and signed.
    fn body_in_memory(&mut self) {
        const TRAILER: &str = "x-amz-trailer";
        let is_unsigned = self.theirs(sums::CONTENT).is_some_and(|its| its.contains("UNSIGNED-PAYLOAD"));
        let is_signed = self.ours(sums::CONTENT) == Some(&sums::of_content(&self.actual.body));
        let Some(body) = self.its.sent.to_request().ok().filter(|_| is_unsigned && is_signed) else { return };
        let chunked = self.theirs(TRAILER).and_then(|_| chunks::read(&body.body));
        if !self.exceptions.applies(Rule::BodySigned) {
            return;
        }
        let Some(chunked) = chunked else {
            return self.set(sums::CONTENT, sums::of_content(&body.body));
        };
        for name in [TRAILER, "transfer-encoding", "x-amz-decoded-content-length"] {
            self.remove(name);
        }
        if self.theirs("content-encoding") == Some("aws-chunked") {
            self.remove("content-encoding");
        }
        for (name, value) in chunked.trailers {
            self.set(&name, value);
        }
        self.set(sums::CONTENT, sums::of_content(&chunked.bytes));
        self.its.sent.body = json!({ "$blob": base64::encode(&chunked.bytes) });
    }
}

#[cfg(test)]
mod tests;

/// A text without its percents.
fn decoded(text: &str) -> String {
    let mut parts = text.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let (code, rest) = part.split_at_checked(2).unwrap_or((part, ""));
        bytes.extend(u8::from_str_radix(code, 16).ok());
        bytes.extend(rest.bytes());
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
