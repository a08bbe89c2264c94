//! Reads the values of single traits. Knows nothing of what has them.

use crate::context_params;
use crate::cursor::Cursor;
use crate::problem::Problems;
use crate::traits::*;
use serde_json::{Map, Value};

/// A trait without arguments: an empty object; models of the first version have other empty values.
pub(super) fn annotation(at: &Cursor<'_>, problems: &mut Problems) -> Option<()> {
    match at.value() {
        Value::Object(map) if map.is_empty() => Some(()),
        Value::Array(items) if items.is_empty() => Some(()),
        Value::Null | Value::Bool(true) => Some(()),
        _ => {
            at.error(problems, "expected an empty object: the trait has no arguments");
            None
        }
    }
}

pub(super) fn text(at: &Cursor<'_>, problems: &mut Problems) -> Option<String> {
    at.string(problems).map(str::to_owned)
}

/// A text that names something.
pub(super) fn name(at: &Cursor<'_>, problems: &mut Problems) -> Option<String> {
    let text = at.string(problems)?;
    if text.is_empty() {
        at.error(problems, "the name is empty");
        return None;
    }
    Some(text.to_owned())
}

pub(super) fn deprecated(at: &Cursor<'_>, problems: &mut Problems) -> Option<Deprecated> {
    let object = at.object(problems)?;
    let found =
        Deprecated { message: object.string("message", problems), since: object.string("since", problems) };
    object.finish(problems);
    Some(found)
}

pub(super) fn bounds(at: &Cursor<'_>, problems: &mut Problems) -> Option<Bounds> {
    let object = at.object(problems)?;
    let min = object.get("min").and_then(|at| at.number(problems)).cloned();
    let max = object.get("max").and_then(|at| at.number(problems)).cloned();
    object.finish(problems);
    Some(Bounds { min, max })
}

pub(super) fn xml_namespace(at: &Cursor<'_>, problems: &mut Problems) -> Option<XmlNamespace> {
    let object = at.object(problems)?;
    let uri = object.require_text("uri", problems);
    let prefix = object.string("prefix", problems);
    object.finish(problems);
    Some(XmlNamespace { prefix, uri: uri? })
}

pub(super) fn timestamp_format(at: &Cursor<'_>, problems: &mut Problems) -> Option<TimestampFormat> {
    let word = at.one_of(&["date-time", "http-date", "epoch-seconds"], problems)?;
    Some(match word.as_str() {
        "date-time" => TimestampFormat::DateTime,
        "http-date" => TimestampFormat::HttpDate,
        _ => TimestampFormat::EpochSeconds,
    })
}

pub(super) fn http(at: &Cursor<'_>, problems: &mut Problems) -> Option<Http> {
    let object = at.object(problems)?;
    let method = object.require_text("method", problems);
    let uri_at = object.require("uri", problems);
    let uri = uri_at.as_ref().and_then(|at| at.string(problems)).map(str::to_owned);
    if let (Some(at), Some(text)) = (&uri_at, &uri) {
        if !text.starts_with('/') {
            at.error(problems, format!("the URI `{text}` does not begin with `/`"));
        }
    }
    let code = object.get("code").and_then(|at| at.http_status(problems));
    object.finish(problems);
    Some(Http { method: method?, uri: uri?, code })
}

pub(super) fn http_checksum(at: &Cursor<'_>, problems: &mut Problems) -> Option<HttpChecksum> {
    let object = at.object(problems)?;
    let found = HttpChecksum {
        request_checksum_required: object.flag("requestChecksumRequired", problems),
        request_algorithm_member: object.string("requestAlgorithmMember", problems),
        request_validation_mode_member: object.string("requestValidationModeMember", problems),
        response_algorithms: object
            .get("responseAlgorithms")
            .map(|at| strings(&at, problems))
            .unwrap_or_default(),
        md5: false,
    };
    object.finish(problems);
    Some(found)
}

pub(super) fn encodings(at: &Cursor<'_>, problems: &mut Problems) -> Option<Vec<String>> {
    let object = at.object(problems)?;
    let found = object.require("encodings", problems).map(|at| strings(&at, problems));
    object.finish(problems);
    found
}

fn strings(at: &Cursor<'_>, problems: &mut Problems) -> Vec<String> {
    at.strings(problems).into_iter().map(|(_, text)| text.to_owned()).collect()
}

pub(super) fn fault(at: &Cursor<'_>, problems: &mut Problems) -> Option<Fault> {
    let word = at.one_of(&["client", "server"], problems)?;
    Some(if word == "server" { Fault::Server } else { Fault::Client })
}

pub(super) fn retryable(at: &Cursor<'_>, problems: &mut Problems) -> Option<Retryable> {
    let object = at.object(problems)?;
    let throttling = object.flag("throttling", problems);
    object.finish(problems);
    Some(Retryable { throttling })
}

/// The code of an error in the query protocols.
pub(super) fn error_code(at: &Cursor<'_>, problems: &mut Problems) -> Option<String> {
    let object = at.object(problems)?;
    let code = object.require_text("code", problems);
    object.ignore(&["httpResponseCode"]); // `httpError` says the same
    object.finish(problems);
    code
}

/// Authentication schemes; one that is not known is only a warning, because others may stand beside it.
pub(super) fn auth(at: &Cursor<'_>, problems: &mut Problems) -> Option<Vec<AuthScheme>> {
    let mut schemes = Vec::new();
    for (at, id) in at.strings(problems) {
        let scheme = AuthScheme::of(id);
        if matches!(scheme, AuthScheme::Other(_)) {
            at.warning(problems, format!("the authentication scheme `{id}` is not known"));
        }
        schemes.push(scheme);
    }
    // None of them: the operation is called without.
    if schemes.is_empty() {
        schemes.push(AuthScheme::Unsigned);
    }
    at.value().is_array().then_some(schemes)
}

pub(super) fn host_prefix(at: &Cursor<'_>, problems: &mut Problems) -> Option<String> {
    let object = at.object(problems)?;
    let prefix = object.require_text("hostPrefix", problems);
    object.finish(problems);
    prefix
}

pub(super) fn context_param(at: &Cursor<'_>, problems: &mut Problems) -> Option<String> {
    let object = at.object(problems)?;
    let name = object.require_text("name", problems);
    object.finish(problems);
    name
}

pub(super) fn discovery(at: &Cursor<'_>, problems: &mut Problems) -> Option<EndpointDiscovery> {
    let object = at.object(problems)?;
    let required = object.flag("required", problems);
    object.finish(problems);
    Some(EndpointDiscovery { required })
}

pub(super) fn fixed_params(at: &Cursor<'_>, problems: &mut Problems) -> Option<Map<String, Value>> {
    Some(context_params::fixed(at, problems))
}

pub(super) fn taken_params(at: &Cursor<'_>, problems: &mut Problems) -> Option<Map<String, Value>> {
    Some(context_params::taken(at, problems))
}
