//! Facts about services that botocore's models do not say: the file `codegen/overrides.toml`, read once.
//!
//! Knows no service itself, and applies nothing: [`protocols`](crate::protocols) does. What AWS's own models say is the
//! [`overlay`]'s.

mod quirks;

pub use quirks::{Filled, Named, Quirks, Sessions, TextBeside, TreeHash, Trimmed};

use crate::overlay;
use botosmith_model::problem::Problems;
use botosmith_model::ServiceModel;
use serde::Deserialize;
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
        for (key, message) in its.idle(model, is_made_for) {
            idle(format!("/quirks/{index}/{key}"), message);
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
