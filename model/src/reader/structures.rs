//! Reads structures: unions, errors, event streams, events and documents among them.
//!
//! Checks what can be seen within one structure.

use super::names::Names;
use super::shapes;
use super::{operations, traits};
use crate::cursor::Object;
use crate::problem::Problems;
use crate::service::{ErrorTrait, Member, Retryable, ShapeKind, Structure};
use indexmap::IndexMap;
use std::collections::HashMap;

pub(super) fn read(object: &Object<'_>, names: &Names<'_>, problems: &mut Problems) -> Option<ShapeKind> {
    // `wrapper` says for a query result what `resultWrapper` says; `synthetic` that the structure was
    // made for the query-compatible error codes.
    object.ignore(&["wrapper", "synthetic"]);
    let members = members(object, names, problems);
    let found = members.is_some();
    let structure = Structure {
        required: member_names(object, "required", &members, problems),
        union: object.flag("union", problems),
        event_stream: object.flag("eventstream", problems),
        event: object.flag("event", problems),
        payload: payload(object, &members, problems),
        error: error(object, problems),
        xml_namespace: traits::xml_namespace(object, problems),
        location_name: object.string("locationName", problems),
        xml_order: member_names(object, "xmlOrder", &members, problems),
        members: members.unwrap_or_default(),
    };
    if object.flag("document", problems) {
        return Some(ShapeKind::Document);
    }
    found.then_some(ShapeKind::Structure(structure))
}

/// The members, where the structure has that section.
type Members = Option<IndexMap<String, Member>>;

fn members(object: &Object<'_>, names: &Names<'_>, problems: &mut Problems) -> Members {
    let at = object.require("members", problems)?;
    let mut members = IndexMap::new();
    let mut wire_names = HashMap::new();
    for (name, at) in at.entries(problems) {
        // A member that is wrong keeps its place, so that nothing else reports it as missing.
        let member = shapes::member(&at, names, problems).unwrap_or_default();
        // S3 has deprecated members that share the name of their successors, which take their place.
        if member.deprecated.is_none() {
            let wire_name = member.location_name.clone().unwrap_or_else(|| name.to_owned());
            let place = (member.location.clone(), wire_name.clone());
            if let Some(other) = wire_names.insert(place, name) {
                at.error(
                    problems,
                    format!("`{name}` and `{other}` are both called `{wire_name}` on the wire"),
                );
            }
        }
        members.insert(name.to_owned(), member);
    }
    at.value().is_object().then_some(members)
}

/// The array at `key`, each element of which names a member, and none twice.
fn member_names(
    object: &Object<'_>,
    key: &'static str,
    members: &Members,
    problems: &mut Problems,
) -> Vec<String> {
    let mut seen = std::collections::HashSet::new();
    traits::strings(object, key, problems, |at, name, problems| {
        if is_missing(name, members) {
            at.error(problems, format!("there is no member `{name}`"));
        } else if !seen.insert(name.to_owned()) {
            at.error(problems, format!("the member `{name}` stands twice in `{key}`"));
        }
    })
}

fn is_missing(name: &str, members: &Members) -> bool {
    members.as_ref().is_some_and(|members| !members.contains_key(name))
}

fn payload(object: &Object<'_>, members: &Members, problems: &mut Problems) -> Option<String> {
    let at = object.get("payload")?;
    let name = at.string(problems)?;
    if is_missing(name, members) {
        at.error(problems, format!("there is no member `{name}`"));
    }
    Some(name.to_owned())
}

/// The error traits; a structure is an error where it has `exception` or `error`.
fn error(object: &Object<'_>, problems: &mut Problems) -> Option<ErrorTrait> {
    let exception = object.flag("exception", problems);
    let fault = object.flag("fault", problems);
    let retryable = object.get("retryable").and_then(|at| at.object(problems)).map(|retryable| {
        let throttling = retryable.flag("throttling", problems);
        retryable.finish(problems);
        Retryable { throttling }
    });
    let Some(at) = object.get("error") else {
        return exception.then(|| ErrorTrait { fault, retryable, ..ErrorTrait::default() });
    };
    let error = at.object(problems)?;
    // A sender's fault is whatever is not the server's.
    error.ignore(&["senderFault"]);
    let found = ErrorTrait {
        code: error.string("code", problems),
        http_status: error.get("httpStatusCode").and_then(|at| operations::status(&at, problems)),
        fault: error.flag("fault", problems) || fault,
        retryable,
    };
    error.finish(problems);
    Some(found)
}
