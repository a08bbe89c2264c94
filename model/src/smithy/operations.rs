//! Reads operations. References have been checked; what needs the members of an input is checked in
//! [`validate`](crate::validate).

use super::ast::Definition;
use super::scope::Scope;
use super::{prelude, traits};
use crate::cursor::Cursor;
use crate::origin::Part;
use crate::problem::Problems;
use crate::service::Operation;
use crate::traits::{AuthScheme, Http, Placed, Trait, Traits};
use indexmap::IndexMap;

/// Reads all operations, by name. `schemes` are those of the service.
pub(super) fn read(
    scope: &Scope<'_>,
    schemes: &[AuthScheme],
    problems: &mut Problems,
) -> IndexMap<String, Operation> {
    let discovery = discovery(scope, problems);
    let operations = scope.operations.iter().map(|(name, definition)| {
        let mut operation = operation(name, definition, scope, schemes, problems);
        if discovery.as_deref() == Some(definition.id) {
            operation.traits.add(Trait::EndpointOperation, "");
        }
        ((*name).to_owned(), operation)
    });
    operations.collect()
}

fn operation(
    name: &str,
    definition: &Definition<'_>,
    scope: &Scope<'_>,
    schemes: &[AuthScheme],
    problems: &mut Problems,
) -> Operation {
    let mut its = traits::read(&definition.traits, name, &definition.at, problems);
    signing(definition, schemes, &mut its);
    one_checksum(&mut its);
    if !scope.has_rest() {
        its.remove(|its| matches!(its, Trait::Http(_)));
        its.add(Trait::Http(Http { method: "POST".to_owned(), uri: "/".to_owned(), code: None }), "");
    }
    let side = |key: &str| -> Option<String> {
        let at = definition.one.get(key).filter(|at| at.value().as_str() != Some(prelude::UNIT))?;
        Some(scope.target(at))
    };
    Operation {
        name: name.to_owned(),
        origin: scope.origin(Part::Operation, definition.id, name, &definition.at),
        wire_name: name.to_owned(),
        input: side("input"),
        output: side("output"),
        errors: errors(definition, scope),
        traits: its,
    }
}

/// The errors of the operation and those that all operations of the service have, each once.
fn errors(definition: &Definition<'_>, scope: &Scope<'_>) -> Vec<String> {
    let mut errors: Vec<String> = Vec::new();
    let of = |definition: &Definition<'_>| -> Vec<String> {
        let all: Option<&Vec<Cursor<'_>>> = definition.several.get("errors");
        all.into_iter().flatten().map(|at| scope.target(at)).collect()
    };
    for name in of(definition).into_iter().chain(of(scope.service)) {
        if !name.is_empty() && !errors.contains(&name) {
            errors.push(name);
        }
    }
    errors
}

/// An operation that may be called without a signature may be called with the service's schemes, too.
fn signing(definition: &Definition<'_>, schemes: &[AuthScheme], its: &mut Traits) {
    if !definition.traits.contains_key("smithy.api#optionalAuth") {
        return;
    }
    let mut all = its.auth().cloned().unwrap_or_else(|| schemes.to_vec());
    if !all.contains(&AuthScheme::Unsigned) {
        all.push(AuthScheme::Unsigned);
    }
    its.remove(|its| matches!(its, Trait::Auth(_)));
    its.add(Trait::Auth(all), "/traits/smithy.api#optionalAuth");
}

/// Both traits about checksums may be there; they become one.
fn one_checksum(its: &mut Traits) {
    let is_checksum = |its: &Trait| matches!(its, Trait::HttpChecksum(_));
    let found: Vec<Placed> = its.iter().filter(|placed| is_checksum(&placed.what)).cloned().collect();
    let mut found = found.into_iter();
    let (Some(mut first), Some(second)) = (found.next(), found.next()) else { return };
    if let (Trait::HttpChecksum(first), Trait::HttpChecksum(second)) = (&mut first.what, second.what) {
        first.request_checksum_required |= second.request_checksum_required;
        first.md5 &= second.md5;
        first.request_algorithm_member =
            first.request_algorithm_member.take().or(second.request_algorithm_member);
        first.request_validation_mode_member =
            first.request_validation_mode_member.take().or(second.request_validation_mode_member);
        first.response_algorithms.extend(second.response_algorithms);
    }
    its.remove(is_checksum);
    its.add(first.what, first.at);
}

/// The operation that endpoint discovery calls.
fn discovery(scope: &Scope<'_>, problems: &mut Problems) -> Option<String> {
    let object = scope.service.traits.get("aws.api#clientEndpointDiscovery")?.object(problems)?;
    object.ignore(&["error"]);
    let at = object.require("operation", problems);
    object.finish(problems);
    let at = at?;
    let id = at.string(problems)?;
    if !scope.operations.values().any(|operation| operation.id == id) {
        at.error(problems, format!("there is no operation `{id}`"));
    }
    Some(id.to_owned())
}
