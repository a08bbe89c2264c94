//! The traits that stand on shapes, members and operations alike.
//!
//! Reads single keys and knows nothing of the objects they stand in.

use crate::cursor::{Cursor, Object};
use crate::problem::Problems;
use crate::traits::{AuthScheme, Deprecated, TimestampFormat, Trait, Traits, XmlNamespace};

/// The documentation, and `deprecated` with its message and date.
pub(super) fn told(object: &Object<'_>, problems: &mut Problems, traits: &mut Traits) {
    text(object, "documentation", Trait::Documentation, problems, traits);
    let message = object.string("deprecatedMessage", problems);
    let since = object.string("deprecatedSince", problems);
    if object.flag("deprecated", problems) {
        traits.add(Trait::Deprecated(Deprecated { message, since }), "/deprecated");
    }
}

/// A trait about a text.
pub(super) fn text(
    object: &Object<'_>,
    key: &'static str,
    what: impl FnOnce(String) -> Trait,
    problems: &mut Problems,
    traits: &mut Traits,
) {
    if let Some(text) = object.string(key, problems) {
        traits.add(what(text), format!("/{key}"));
    }
}

/// A trait without arguments.
pub(super) fn flag(
    object: &Object<'_>,
    key: &'static str,
    what: Trait,
    problems: &mut Problems,
    traits: &mut Traits,
) {
    if object.flag(key, problems) {
        traits.add(what, format!("/{key}"));
    }
}

/// `xmlNamespace`, an object with a `uri`, or the URI alone, as AWS's protocol tests have it.
pub(super) fn xml_namespace(object: &Object<'_>, problems: &mut Problems) -> Option<XmlNamespace> {
    let at = object.get("xmlNamespace")?;
    if let Some(uri) = at.value().as_str() {
        return Some(XmlNamespace { prefix: None, uri: uri.to_owned() });
    }
    let namespace = at.object(problems)?;
    let uri = namespace.require("uri", problems).and_then(|at| at.string(problems)).map(str::to_owned);
    let prefix = namespace.string("prefix", problems);
    namespace.finish(problems);
    Some(XmlNamespace { prefix, uri: uri? })
}

/// `timestampFormat`.
pub(super) fn timestamp_format(object: &Object<'_>, problems: &mut Problems, traits: &mut Traits) {
    const FORMATS: [(&str, TimestampFormat); 3] = [
        ("iso8601", TimestampFormat::DateTime),
        ("rfc822", TimestampFormat::HttpDate),
        ("unixTimestamp", TimestampFormat::EpochSeconds),
    ];
    let Some(at) = object.get("timestampFormat") else { return };
    let word = at.one_of(&FORMATS.map(|(word, _)| word), problems);
    let format = FORMATS.iter().find(|(known, _)| word.as_deref() == Some(known));
    format
        .into_iter()
        .for_each(|(_, format)| traits.add(Trait::TimestampFormat(*format), "/timestampFormat"));
}

/// `auth`, the authentication schemes; one that is not known is only a warning, because others may
/// stand beside it.
pub(super) fn auth(object: &Object<'_>, problems: &mut Problems) -> Vec<AuthScheme> {
    let Some(at) = object.get("auth") else { return Vec::new() };
    let mut schemes = Vec::new();
    for (at, id) in at.strings(problems) {
        let scheme = AuthScheme::of(id);
        if matches!(scheme, AuthScheme::Other(_)) {
            at.warning(problems, format!("the authentication scheme `{id}` is not known"));
        }
        schemes.push(scheme);
    }
    schemes
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
