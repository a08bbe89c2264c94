//! Facts about services that botocore's models do not say: the file `codegen/overrides.toml`, read once.
//!
//! Knows no service itself, and applies nothing: [`symbols`](crate::symbols) and
//! [`protocols`](crate::protocols) do.

use botosmith_model::problem::Problems;
use botosmith_model::{ServiceModel, ShapeKind};
use serde::Deserialize;
use std::sync::LazyLock;

/// What problems call the file.
pub const FILE: &str = "codegen/overrides.toml";

/// All entries.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Overrides {
    /// Variants that are not called after their values.
    #[serde(default)]
    pub variant: Vec<Variant>,
    /// Protocols that official crates speak where the rule says another.
    #[serde(default)]
    pub protocol: Vec<Spoken>,
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

/// An enum's variant that is not called after its value.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Variant {
    /// The id of the service.
    pub service: String,
    /// The enum.
    pub shape: String,
    /// The value.
    pub value: String,
    /// What the variant is called.
    pub name: String,
    /// Why.
    pub reason: String,
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

/// Warns of entries that match nothing in a model as it was read.
pub fn check(model: &ServiceModel, problems: &mut Problems) {
    let Ok(all) = overrides() else { return };
    for (index, entry) in all.variant.iter().enumerate() {
        if entry.service != model.metadata.service_id {
            continue;
        }
        let values = model.shapes.get(&entry.shape).map(|shape| &shape.kind);
        let is_there = match values {
            Some(ShapeKind::Enum(values)) => values.iter().any(|its| its.value == entry.value),
            _ => false,
        };
        if !is_there {
            let Variant { service, shape, value, .. } = entry;
            let message = format!(
                "the model of `{service}` has no value `{value}` in an enum `{shape}`, so the entry names nothing"
            );
            problems.warning(FILE, format!("/variant/{index}"), message);
        }
    }
    for (index, Spoken { service, protocol, .. }) in all.protocol.iter().enumerate() {
        if *service == model.metadata.service_id && !model.metadata.protocols.contains(protocol) {
            let message = format!("`{service}` does not speak `{protocol}`, so the entry says nothing");
            problems.warning(FILE, format!("/protocol/{index}"), message);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names;

    #[test]
    fn every_entry_gives_a_name_that_no_other_entry_gives_and_that_the_rules_do_not() {
        let all = &overrides().unwrap().variant;
        for (index, entry) in all.iter().enumerate() {
            let Variant { shape, value, name, reason, service } = entry;
            assert!(!reason.is_empty(), "{service}: {shape}.{value}");
            assert_ne!(*name, names::enum_variant(value), "the entry is not needed");
            let is_same =
                |other: &&Variant| (&other.service, &other.shape, &other.value) == (service, shape, value);
            assert_eq!(all[..index].iter().find(is_same).map(|other| &other.name), None);
            assert!(syn::parse_str::<syn::Ident>(name).is_ok(), "{name} is no identifier");
        }
    }
}
