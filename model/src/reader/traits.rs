//! The traits that stand on shapes, members and operations alike.
//!
//! Reads single keys and knows nothing of the objects they stand in.

use crate::cursor::{Cursor, Object};
use crate::problem::Problems;
use crate::service::{Deprecated, XmlNamespace};

/// `deprecated` with its message and date.
pub(super) fn deprecated(object: &Object<'_>, problems: &mut Problems) -> Option<Deprecated> {
    let message = object.string("deprecatedMessage", problems);
    let since = object.string("deprecatedSince", problems);
    object.flag("deprecated", problems).then_some(Deprecated { message, since })
}

/// `xmlNamespace`, an object with a `uri`.
pub(super) fn xml_namespace(object: &Object<'_>, problems: &mut Problems) -> Option<XmlNamespace> {
    let namespace = object.get("xmlNamespace")?.object(problems)?;
    let uri = namespace.require("uri", problems).and_then(|at| at.string(problems)).map(str::to_owned);
    let prefix = namespace.string("prefix", problems);
    namespace.finish(problems);
    Some(XmlNamespace { prefix, uri: uri? })
}

/// `timestampFormat`.
pub(super) fn timestamp_format(object: &Object<'_>, problems: &mut Problems) -> Option<String> {
    one_of(&object.get("timestampFormat")?, &["iso8601", "rfc822", "unixTimestamp"], problems)
}

/// `auth`, the authentication schemes; one that is not known is only a warning, because others may
/// stand beside it.
pub(super) fn auth(object: &Object<'_>, problems: &mut Problems) -> Vec<String> {
    const KNOWN: [&str; 4] =
        ["aws.auth#sigv4", "aws.auth#sigv4a", "smithy.api#httpBearerAuth", "smithy.api#noAuth"];
    let Some(at) = object.get("auth") else { return Vec::new() };
    let schemes = at.strings(problems);
    for (at, scheme) in schemes.iter().filter(|(_, scheme)| !KNOWN.contains(scheme)) {
        at.warning(problems, format!("the authentication scheme `{scheme}` is not known"));
    }
    schemes.into_iter().map(|(_, scheme)| scheme.to_owned()).collect()
}

/// A string that must be one of `known`.
pub(super) fn one_of(at: &Cursor<'_>, known: &[&str], problems: &mut Problems) -> Option<String> {
    let text = at.string(problems)?;
    if !known.contains(&text) {
        at.error(problems, format!("`{text}` is not one of {}", known.join(", ")));
        return None;
    }
    Some(text.to_owned())
}

/// The strings of the array at `key`; none where there is none. `check` sees each of them.
pub(super) fn strings(
    object: &Object<'_>,
    key: &'static str,
    problems: &mut Problems,
    mut check: impl FnMut(&Cursor<'_>, &str, &mut Problems),
) -> Vec<String> {
    let Some(at) = object.get(key) else { return Vec::new() };
    let mut found: Vec<String> = Vec::new();
    for (at, text) in at.strings(problems) {
        check(&at, text, problems);
        found.push(text.to_owned());
    }
    found
}
