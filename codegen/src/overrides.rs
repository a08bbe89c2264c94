//! Facts about services that botocore's models do not say: the file `codegen/overrides.toml`, read once.
//!
//! Knows no service itself, and applies nothing: [`protocols`](crate::protocols) does. What AWS's own models say is the
//! [`overlay`]'s.

use crate::overlay;
use botosmith_model::problem::Problems;
use botosmith_model::ServiceModel;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What problems call the file.
pub const FILE: &str = "codegen/overrides.toml";

/// All entries.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Overrides {
    /// Protocols that official crates speak where the rule says another.
    #[serde(default)]
    pub protocol: Vec<Spoken>,
    /// Errors that official crates retry, and no model says so.
    #[serde(default)]
    pub retried: Vec<Retried>,
    /// What is done otherwise for a service.
    #[serde(default)]
    pub quirks: Vec<Quirks>,
}

/// What is done otherwise for a service than for others, and no model says so.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quirks {
    /// The id of the service.
    pub service: String,
    /// How the URIs of operations begin in the model, where the endpoint has that already.
    pub in_endpoint: Option<String>,
    /// Words of the runtime's `Quirks`.
    #[serde(default)]
    pub runtime: Vec<String>,
    /// Codes of errors that are retried, beside those of all services.
    #[serde(default)]
    pub transient: Vec<String>,
    /// A header of outputs that should be a time and may be anything.
    pub text_beside: Option<TextBeside>,
    /// Headers that every request has.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    /// Texts in URIs whose beginning is not sent.
    pub trimmed: Option<Trimmed>,
    /// Operations whose output has one member, which is the root of the body.
    #[serde(default)]
    pub unwrapped: Vec<String>,
    /// Operations whose requests have their name in the query.
    pub named: Option<Named>,
    /// A member of inputs that has a text where the caller gives none.
    pub filled: Option<Filled>,
    /// Operations whose bodies have a tree hash.
    pub tree_hash: Option<TreeHash>,
    /// Why.
    pub reason: String,
}

/// A header of outputs that should be a time and may be anything: they have its text, too.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextBeside {
    /// The header.
    pub header: String,
    /// The member that has the text, and the name of the header under which the runtime keeps it.
    pub member: String,
}

/// Texts in URIs whose beginning is not sent.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trimmed {
    /// The shapes that such members target.
    pub shapes: Vec<String>,
    /// How they may begin. The first that fits goes.
    pub beginnings: Vec<String>,
}

/// A member of inputs that has a text where the caller gives none.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Filled {
    /// The member.
    pub member: String,
    /// The text.
    pub text: String,
}

/// Operations whose bodies have a tree hash.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TreeHash {
    /// The header that has it.
    pub header: String,
    /// The operations.
    pub operations: Vec<String>,
}

/// Operations whose requests have their name in the query.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    /// The parameter.
    pub query: String,
    /// The operations.
    pub operations: Vec<String>,
}

impl Quirks {
    /// Whether the beginning of a member that targets this shape is not sent.
    pub fn trims(&self, shape: &str) -> bool {
        self.trimmed.as_ref().is_some_and(|trimmed| trimmed.shapes.iter().any(|its| its == shape))
    }

    /// Whether responses have two request ids.
    pub fn has_extended_request_id(&self) -> bool {
        self.runtime.iter().any(|word| word == "extended_request_id")
    }

    /// The calls that make the runtime's `Quirks`.
    pub fn calls(&self) -> Vec<String> {
        let mut calls: Vec<String> = self.runtime.iter().map(|word| format!("{word}()")).collect();
        if !self.transient.is_empty() {
            calls.push(format!("transient(&{:?})", self.transient));
        }
        if let Some(TextBeside { header, member }) = &self.text_beside {
            calls.push(format!("text_beside({header:?}, {member:?})"));
        }
        if !self.headers.is_empty() {
            let pairs: Vec<String> =
                self.headers.iter().map(|(name, value)| format!("({name:?}, {value:?})")).collect();
            calls.push(format!("headers(&[{}])", pairs.join(", ")));
        }
        if let Some(Trimmed { beginnings, .. }) = &self.trimmed {
            calls.push(format!("trimmed(&{beginnings:?})"));
        }
        if let Some(Filled { member, text }) = &self.filled {
            calls.push(format!("filled({member:?}, {text:?})"));
        }
        if let Some(TreeHash { header, operations }) = &self.tree_hash {
            calls.push(format!("tree_hash({header:?}, &{operations:?})"));
        }
        calls
    }
}

/// What is done otherwise for a service.
pub fn quirks(service: &str) -> Option<&'static Quirks> {
    overrides().ok()?.quirks.iter().find(|entry| entry.service == service)
}

/// The protocol that the official crate of a service speaks.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spoken {
    /// The id of the service.
    pub service: String,
    /// The protocol, in botocore's word.
    pub protocol: String,
    /// Why.
    pub reason: String,
}

/// An error that the official crate of a service retries, where no model says so.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retried {
    /// The id of the service.
    pub service: String,
    /// The shape of the error.
    pub error: String,
    /// As what: `ServerError`, `ClientError`, `ThrottlingError` or `TransientError`.
    pub kind: Kind,
    /// Why.
    pub reason: String,
}

/// As what an error is retried: the variants of the official `ErrorKind`.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[allow(missing_docs)] // `aws_smithy_types::retry::ErrorKind` documents them
pub enum Kind {
    ServerError,
    ClientError,
    ThrottlingError,
    TransientError,
}

impl Kind {
    /// The variant.
    pub fn word(self) -> &'static str {
        match self {
            Self::ServerError => "ServerError",
            Self::ClientError => "ClientError",
            Self::ThrottlingError => "ThrottlingError",
            Self::TransientError => "TransientError",
        }
    }
}

/// As what an error of a service is retried, where an entry says so.
pub fn retried(service: &str, error: &str) -> Option<Kind> {
    let all = &overrides().ok()?.retried;
    all.iter().find(|entry| entry.service == service && entry.error == error).map(|entry| entry.kind)
}

static ENTRIES: LazyLock<Result<Overrides, String>> =
    LazyLock::new(|| toml::from_str(include_str!("../overrides.toml")).map_err(|err| err.to_string()));

/// The entries of the file.
///
/// # Errors
/// What is wrong with the file.
pub fn overrides() -> Result<&'static Overrides, &'static str> {
    ENTRIES.as_ref().map_err(String::as_str)
}

/// Reports entries that match nothing in a model as it was read: errors in that of the release of botocore for which the
/// [`overlay`] was made, warnings in one of another day.
pub fn check(model: &ServiceModel, problems: &mut Problems) {
    let all = match overrides() {
        Ok(all) => all,
        Err(what) => return problems.error(FILE, "", what),
    };
    let id = &model.metadata.service_id;
    let is_made_for = overlay::is_made_for(model);
    let mut idle = |at: String, message: String| match is_made_for {
        true => problems.error(FILE, at, message),
        false => problems.warning(FILE, at, message),
    };
    for (index, Spoken { service, protocol, .. }) in all.protocol.iter().enumerate() {
        if service == id && !model.metadata.protocols.contains(protocol) {
            let message = format!("`{service}` does not speak `{protocol}`, so the entry says nothing");
            idle(format!("/protocol/{index}"), message);
        }
    }
    for (index, its) in all.quirks.iter().enumerate().filter(|(_, its)| its.service == *id) {
        let Quirks { trimmed, unwrapped, named, filled, tree_hash, .. } = its;
        let named = named.as_ref().map(|named| &named.operations);
        let hashed = tree_hash.as_ref().map(|hashed| &hashed.operations);
        for names in [Some(unwrapped), named, hashed].into_iter().flatten() {
            let lacking: Vec<&String> =
                names.iter().filter(|name| !model.operations.contains_key(*name)).collect();
            // A model of another day, or a part of one, may lack some.
            let told = match is_made_for {
                true => lacking.len(),
                false => usize::from(lacking.len() == names.len()),
            };
            for name in lacking.iter().take(told) {
                idle(format!("/quirks/{index}"), format!("`{id}` has no operation `{name}`"));
            }
        }
        if let Some(Filled { member, .. }) = filled.as_ref().filter(|its| !is_in_input(model, &its.member)) {
            let message = format!("no input of `{id}` has a member `{member}`");
            idle(format!("/quirks/{index}/filled"), message);
        }
        for name in trimmed.iter().flat_map(|trimmed| &trimmed.shapes).filter(|name| !is_in_uri(model, name))
        {
            let message = format!("no member of `{id}` that is a label of a URI targets `{name}`");
            idle(format!("/quirks/{index}/trimmed"), message);
        }
    }
    for (index, Quirks { service, in_endpoint, .. }) in all.quirks.iter().enumerate() {
        let Some(start) = in_endpoint.as_ref().filter(|_| service == id) else { continue };
        let mut uris = model.operations.values().filter_map(|operation| operation.traits.http());
        if !uris.any(|http| http.uri.starts_with(start)) {
            let message = format!("no operation of `{service}` has a URI that begins with `{start}`");
            idle(format!("/quirks/{index}"), message);
        }
    }
    for (index, Retried { service, error, .. }) in all.retried.iter().enumerate() {
        let shape = model.shapes.get(error).filter(|shape| shape.is_error());
        if service == id && shape.is_none_or(|shape| shape.traits.retryable().is_some()) {
            let message = format!("`{service}` has no error `{error}`, or its model says that it is retried");
            idle(format!("/retried/{index}"), message);
        }
    }
}

/// Whether an input has a member of this name.
fn is_in_input(model: &ServiceModel, member: &str) -> bool {
    let inputs = model.operations.values().filter_map(|operation| operation.input.as_ref());
    let mut members = inputs.filter_map(|input| model.shapes.get(input)?.members());
    members.any(|members| members.contains_key(member))
}

/// Whether a label of a URI is of a shape.
fn is_in_uri(model: &ServiceModel, shape: &str) -> bool {
    let edges = model.shapes.values().flat_map(|shape| shape.kind.edges());
    edges.into_iter().any(|edge| edge.target == shape && edge.traits.http_label().is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_says_why_and_no_two_are_about_one_service() {
        let all = &overrides().unwrap().protocol;
        assert!(!all.is_empty());
        for (index, Spoken { service, reason, .. }) in all.iter().enumerate() {
            assert!(!reason.is_empty(), "{service}");
            assert!(all[..index].iter().all(|other| other.service != *service), "{service}");
        }
        assert!(overrides().unwrap().retried.iter().all(|entry| !entry.reason.is_empty()));
        assert!(overrides().unwrap().quirks.iter().all(|entry| !entry.reason.is_empty()));
        assert_eq!(retried("STS", "IDPCommunicationErrorException"), Some(Kind::ServerError));
        assert_eq!(retried("STS", "ExpiredTokenException"), None);
    }
}
