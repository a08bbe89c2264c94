//! What is done otherwise for a service whose [`Quirks`] say so: with its inputs and errors, and with headers of its requests
//! and responses. Knows no service and no protocol.

use crate::extended_request_id::{self, RequestIdExt};
use crate::service::Quirks;
use crate::shape::{SlotMut, StructureMut, Trait};
use aws_runtime::retries::classifiers::TRANSIENT_ERRORS;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::http::{Headers, HttpError};
use aws_smithy_types::date_time::Format;
use aws_smithy_types::error::metadata::ErrorMetadata;
use aws_smithy_types::DateTime;
use std::any::Any;
use std::borrow::Cow;

/// Changes an input that a caller gave into the one that is meant.
pub(super) fn complete(quirks: &Quirks, input: &mut dyn StructureMut) {
    if let Some((member, value)) = quirks.filled {
        fill(member, value, input);
    }
    if !quirks.trimmed.is_empty() {
        trim(quirks.trimmed, input);
    }
}

/// Gives a member a text where the caller gave none, or an empty one.
fn fill(member: &str, value: &str, input: &mut dyn StructureMut) {
    let Some(place) = input.def().members.iter().position(|(_, name)| *name == member) else { return };
    input.visit_mut(&mut |slots: &mut [SlotMut<'_>]| {
        let text = slots.get_mut(place).and_then(text);
        if let Some(text) = text.filter(|text| text.as_deref().unwrap_or_default().is_empty()) {
            *text = Some(value.to_owned());
        }
    });
}

/// Takes the first beginning that fits from the texts that are trimmed.
fn trim(beginnings: &[&str], input: &mut dyn StructureMut) {
    let def = input.def();
    input.visit_mut(&mut |slots: &mut [SlotMut<'_>]| {
        for ((name, _), slot) in def.members.iter().zip(slots) {
            let Some(text) = text(slot).filter(|_| def.has(name, Trait::Trimmed)) else { continue };
            let rest =
                |its: &String| beginnings.iter().find_map(|start| its.strip_prefix(start)).map(str::to_owned);
            if let Some(rest) = text.as_ref().and_then(rest) {
                *text = Some(rest);
            }
        }
    });
}

/// A member that is a text.
fn text<'a>(slot: &'a mut SlotMut<'_>) -> Option<&'a mut Option<String>> {
    (&mut **slot as &mut dyn Any).downcast_mut()
}

/// The second request id of a response.
pub(super) fn extended_request_id(quirks: &Quirks, response: &HttpResponse) -> Option<String> {
    response.extended_request_id().filter(|_| quirks.extended_request_id).map(str::to_owned)
}

/// What is known of an error, with its second request id.
pub(super) fn with_id(quirks: &Quirks, meta: ErrorMetadata, response: &HttpResponse) -> ErrorMetadata {
    match quirks.extended_request_id {
        true => extended_request_id::add(meta.into_builder(), response.headers()).build(),
        false => meta,
    }
}

/// The same, with the code that stands in no body: one to `HEAD` has none, and its status says what is wrong.
pub(super) fn completed(quirks: &Quirks, meta: ErrorMetadata, response: &HttpResponse) -> ErrorMetadata {
    let meta = with_id(quirks, meta, response);
    let is_empty = response.body().bytes().is_some_and(<[u8]>::is_empty);
    let is_missing = quirks.not_found_without_body && is_empty && response.status().as_u16() == 404;
    match is_missing && meta.code().is_none() {
        true => meta.into_builder().code("NotFound").build(),
        false => meta,
    }
}

/// The codes of errors after which another try is worth it.
pub(super) fn transient(quirks: &Quirks) -> Cow<'static, [&'static str]> {
    match quirks.transient {
        [] => Cow::Borrowed(TRANSIENT_ERRORS),
        more => Cow::Owned([TRANSIENT_ERRORS, more].concat()),
    }
}

/// Says the headers that every request has.
///
/// # Errors
/// Where one of them is no header.
pub(super) fn say(quirks: &Quirks, headers: &mut Headers) -> Result<(), HttpError> {
    quirks.headers.iter().try_for_each(|(name, value)| headers.try_insert(*name, *value).map(drop))
}

/// Copies a header that should be a time under another name, and takes it away where it is none: the time is then not
/// set, and the text is what came.
pub(super) fn keep_text(quirks: &Quirks, headers: &mut Headers) {
    let Some((header, text)) = quirks.text_beside else { return };
    let Some(value) = headers.get(header).map(str::to_owned) else { return };
    if DateTime::from_str(&value, Format::HttpDate).is_err() {
        headers.remove(header);
    }
    // What was a header's value is one.
    let _ = headers.try_insert(text, value);
}
