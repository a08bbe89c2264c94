//! How requests prove who calls, by the schemes that a model lists. Of these, clients have four: signature version 4, the
//! same for several regions, a bearer token, and nothing at all.

use crate::overrides;
use botosmith_model::{AuthScheme, Operation, ServiceModel, SignatureVersion};

/// A scheme that clients have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scheme {
    SigV4,
    SigV4a,
    Bearer,
    NoAuth,
}

impl Scheme {
    fn of(scheme: &AuthScheme) -> Option<Self> {
        match scheme {
            AuthScheme::SigV4 => Some(Self::SigV4),
            AuthScheme::SigV4a => Some(Self::SigV4a),
            AuthScheme::HttpBearer => Some(Self::Bearer),
            AuthScheme::Unsigned => Some(Self::NoAuth),
            AuthScheme::Other(_) => None,
        }
    }

    /// Its id in the runtime.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::SigV4 => "sigv4",
            Self::SigV4a => "sigv4a",
            Self::Bearer => "httpBearerAuth",
            Self::NoAuth => "noAuth",
        }
    }
}

/// How the requests of a service prove who calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Signing {
    /// The schemes of operations that do not have their own, best first.
    pub(crate) schemes: Vec<Scheme>,
    /// The endpoint of a call knows better: its schemes come first.
    pub(crate) by_endpoint: bool,
}

/// How the requests of a service prove who calls; `None` where clients can not do what the model asks for.
///
/// Some services sign for several regions and say so in their endpoint rules alone. Then it is up to the endpoint, as in
/// the official crates (`Sigv4aAuthTraitBackfillDecorator` and `EndpointBasedAuthSchemeDecorator` of smithy-rs).
pub(crate) fn of_service(model: &ServiceModel) -> Option<Signing> {
    let mut schemes = by(listed(model))?;
    let is_listed = schemes.contains(&Scheme::SigV4a);
    let is_ruled = schemes.contains(&Scheme::SigV4) && !is_listed && model.rule_set.has_scheme("sigv4a");
    if is_ruled {
        let end = schemes.iter().position(|scheme| *scheme == Scheme::NoAuth).unwrap_or(schemes.len());
        schemes.insert(end, Scheme::SigV4a);
    }
    let quirks = overrides::quirks(&model.metadata.service_id);
    if quirks.is_some_and(|quirks| quirks.optionally_signed) && !schemes.contains(&Scheme::NoAuth) {
        schemes.push(Scheme::NoAuth);
    }
    // An endpoint may ask for a session, too.
    let by_endpoint = is_ruled || quirks.is_some_and(|quirks| quirks.sessions.is_some());
    Some(Signing { schemes, by_endpoint })
}

/// The schemes of an operation, best first, where they are others than the service's.
pub(crate) fn of_operation(model: &ServiceModel, operation: &Operation) -> Option<Vec<Scheme>> {
    let quirks = overrides::quirks(&model.metadata.service_id);
    let is_signed = quirks.is_some_and(|quirks| quirks.always_signed.contains(&operation.name));
    let own = match operation.traits.auth() {
        Some(schemes) => by(schemes)?,
        None if is_signed => vec![Scheme::SigV4],
        None => return None,
    };
    let service = of_service(model).map(|signing| signing.schemes);
    (service.as_ref() != Some(&own)).then_some(own)
}

/// Whether requests of any operation may use a scheme.
pub(crate) fn uses(model: &ServiceModel, scheme: Scheme) -> bool {
    let has = |schemes: &[Scheme]| schemes.contains(&scheme);
    of_service(model).is_some_and(|signing| has(&signing.schemes))
        || model.operations.values().any(|its| of_operation(model, its).is_some_and(|own| has(&own)))
}

/// The schemes that a service lists.
pub(crate) fn listed(model: &ServiceModel) -> &[AuthScheme] {
    match model.metadata.auth.as_slice() {
        // The older way to say it.
        [] if model.metadata.signature_version == SignatureVersion::Bearer => &[AuthScheme::HttpBearer],
        listed => listed,
    }
}

/// The schemes that clients have, of those that are listed in the order in which they are preferred; `None` where they
/// have none. Where none are listed, it is the signature that all services know.
pub(crate) fn by(listed: &[AuthScheme]) -> Option<Vec<Scheme>> {
    match listed.first() {
        None => return Some(vec![Scheme::SigV4]),
        // What is always possible is not passed over.
        Some(AuthScheme::Unsigned) => return Some(vec![Scheme::NoAuth]),
        Some(_) => {}
    }
    let mut known: Vec<Scheme> = Vec::new();
    for scheme in listed.iter().filter_map(Scheme::of) {
        if !known.contains(&scheme) {
            known.push(scheme);
        }
    }
    // Without what the service asks for, it would take the caller for somebody else.
    known.iter().any(|scheme| *scheme != Scheme::NoAuth).then_some(known)
}

#[cfg(test)]
mod tests {
    use super::*;
    use AuthScheme::{HttpBearer, Other, SigV4, SigV4a, Unsigned};

    #[test]
    fn of_the_schemes_that_are_listed_clients_take_those_that_they_have() {
        let seal = || Other("example.auth#seal".to_owned());
        for (schemes, expected) in [
            (vec![], Some("sigv4")),
            (vec![SigV4], Some("sigv4")),
            (vec![SigV4a, SigV4], Some("sigv4a sigv4")),
            (vec![HttpBearer, SigV4, Unsigned], Some("httpBearerAuth sigv4 noAuth")),
            (vec![Unsigned], Some("noAuth")),
            (vec![Unsigned, SigV4], Some("noAuth")),
            (vec![HttpBearer, HttpBearer], Some("httpBearerAuth")),
            (vec![seal(), HttpBearer], Some("httpBearerAuth")),
            (vec![seal()], None),
            (vec![seal(), Unsigned], None),
        ] {
            let ids = by(&schemes).map(|all| all.into_iter().map(Scheme::id).collect::<Vec<_>>().join(" "));
            assert_eq!(ids.as_deref(), expected, "{schemes:?}");
        }
    }
}
