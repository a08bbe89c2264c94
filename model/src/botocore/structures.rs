//! Reads structures: unions, errors, event streams, events and documents among them.
//!
//! Checks what can be seen within one structure.

use super::shapes::{self, ReadMember, Reading};
use super::traits;
use crate::cursor::Object;
use crate::origin::Part;
use crate::problem::Problems;
use crate::shape::{Member, Members, ShapeKind};
use crate::traits::{Fault, Retryable, Trait, Traits};
use std::collections::HashMap;

pub(super) fn read(reading: &mut Reading<'_, '_>, problems: &mut Problems) -> Option<ShapeKind> {
    let object = reading.object;
    // `wrapper` says for a query result what `resultWrapper` says; `synthetic` that the structure was
    // made for the query-compatible error codes; `event` what the event stream that holds it says.
    object.ignore(&["wrapper", "synthetic", "event"]);
    let is_document = object.flag("document", problems);
    let mut members = match is_document && object.get("members").is_none() {
        true => None,
        false => members(reading, problems),
    };
    let required = member_names(object, "required", &members, problems);
    let is_union = object.flag("union", problems);
    let is_event_stream = object.flag("eventstream", problems);
    let payload = payload(object, &members, problems);
    error(object, problems, &mut reading.traits);
    if let Some(namespace) = traits::xml_namespace(object, problems) {
        reading.traits.add(Trait::XmlNamespace(namespace), "/xmlNamespace");
    }
    let location_name = object.string("locationName", problems);
    reading.scope.bindings.element(reading.name, location_name.as_deref(), &mut reading.traits);
    let xml_order = member_names(object, "xmlOrder", &members, problems);
    if !xml_order.is_empty() {
        reading.traits.add(Trait::XmlOrder(xml_order), "/xmlOrder");
    }
    if is_document {
        return Some(ShapeKind::Document);
    }
    let all = members.as_mut()?;
    // They stand with the structure, so there is no way to them from the member.
    for name in required {
        all.get_mut(&name).into_iter().for_each(|member| member.traits.add(Trait::Required, ""));
    }
    if let Some(member) = payload.and_then(|name| all.get_mut(&name)) {
        member.traits.add(Trait::HttpPayload, "");
    }
    if is_event_stream {
        reading.traits.add(Trait::Streaming, "/eventstream");
    }
    let members = members?;
    Some(if is_union || is_event_stream { ShapeKind::Union(members) } else { ShapeKind::Structure(members) })
}

fn members(reading: &Reading<'_, '_>, problems: &mut Problems) -> Option<Members> {
    let at = reading.object.require("members", problems)?;
    let mut members = Members::new();
    let mut wire_names = HashMap::new();
    for (name, at) in at.entries(problems) {
        let read = shapes::member((reading.name, name), &at, reading.scope, problems);
        // A member that is wrong keeps its place, so that nothing else reports it as missing.
        let Some(ReadMember { mut member, location, location_name }) = read else {
            let origin = reading.scope.inner(Part::Member, reading.name, name, &at);
            members.insert(name.to_owned(), Member { origin, ..Member::default() });
            continue;
        };
        let bindings = reading.scope.bindings;
        bindings.member(name, location.as_deref(), location_name.as_deref(), &mut member.traits);
        // S3 has deprecated members that share the name of their successors, which take their place.
        if member.traits.deprecated().is_none() {
            let wire_name = location_name.unwrap_or_else(|| name.to_owned());
            let place = (location, wire_name.clone());
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
    members: &Option<Members>,
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

fn is_missing(name: &str, members: &Option<Members>) -> bool {
    members.as_ref().is_some_and(|members| !members.contains_key(name))
}

fn payload(object: &Object<'_>, members: &Option<Members>, problems: &mut Problems) -> Option<String> {
    let at = object.get("payload")?;
    let name = at.string(problems)?;
    if is_missing(name, members) {
        at.error(problems, format!("there is no member `{name}`"));
    }
    Some(name.to_owned())
}

/// The error traits; a structure is an error where it has `exception` or `error`.
fn error(object: &Object<'_>, problems: &mut Problems, traits: &mut Traits) {
    let exception = object.flag("exception", problems);
    let mut fault = object.flag("fault", problems);
    let retryable = object.get("retryable").and_then(|at| at.object(problems)).map(|retryable| {
        let throttling = retryable.flag("throttling", problems);
        retryable.finish(problems);
        Retryable { throttling }
    });
    let error = object.get("error").and_then(|at| at.object(problems));
    if !exception && error.is_none() {
        return;
    }
    if let Some(error) = error {
        // A sender's fault is whatever is not the server's.
        error.ignore(&["senderFault"]);
        if let Some(code) = error.string("code", problems) {
            traits.add(Trait::ErrorCode(code), "/error/code");
        }
        let status = error.get("httpStatusCode").and_then(|at| at.http_status(problems));
        status.into_iter().for_each(|status| traits.add(Trait::HttpError(status), "/error/httpStatusCode"));
        fault |= error.flag("fault", problems);
        error.finish(problems);
    }
    let at = if exception { "/exception" } else { "/error" };
    traits.add(Trait::Error(if fault { Fault::Server } else { Fault::Client }), at);
    retryable.into_iter().for_each(|retryable| traits.add(Trait::Retryable(retryable), "/retryable"));
}
