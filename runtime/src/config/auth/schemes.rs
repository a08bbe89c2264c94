//! The schemes that models name, and what becomes of them: which a call may use, best first, and which a client has. It
//! signs nothing.

use aws_runtime::auth::sigv4;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::auth::{AuthSchemeId, AuthSchemeOption, SharedAuthScheme};
use aws_smithy_runtime_api::client::endpoint::{EndpointResolverParams, ResolveEndpoint};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::{ConfigBag, Storable, StoreReplace};
use aws_smithy_types::endpoint::Endpoint;
use std::borrow::Cow;

/// AWS's Signature Version 4.
pub(crate) const SIGV4: &str = "sigv4";
/// The same for several regions.
pub(crate) const SIGV4A: &str = "sigv4a";
/// Nothing proves who calls.
pub(crate) const NO_AUTH: &str = "noAuth";

/// How the requests of a service prove who calls.
#[derive(Clone, Copy, Debug)]
pub struct Auth {
    schemes: &'static [&'static str],
    by_endpoint: bool,
}

impl Auth {
    /// That of most services.
    pub const SIGV4: Self = Self::by(&[SIGV4]);

    /// By one of these schemes, best first: `sigv4`, `sigv4a` for several regions, where the feature of that name is on,
    /// `httpBearerAuth`, or `noAuth`.
    pub const fn by(schemes: &'static [&'static str]) -> Self {
        Self { schemes, by_endpoint: false }
    }

    /// Or rather by those that the endpoint of a call names, where it names any.
    pub const fn or_as_endpoints_say(self) -> Self {
        Self { by_endpoint: true, ..self }
    }
}

impl Storable for Auth {
    type Storer = StoreReplace<Self>;
}

/// The schemes that the model names for one operation, where they differ from the service's.
///
/// An operation stores it in its layer of the configuration bag.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OperationAuthSchemes(pub &'static [&'static str]);

impl Storable for OperationAuthSchemes {
    type Storer = StoreReplace<Self>;
}

fn of_service(cfg: &ConfigBag) -> Auth {
    cfg.load::<Auth>().copied().unwrap_or(Auth::SIGV4)
}

/// The schemes that the model names for a call.
pub(crate) fn of_call(cfg: &ConfigBag) -> &'static [&'static str] {
    match cfg.load::<OperationAuthSchemes>() {
        Some(OperationAuthSchemes(schemes)) => schemes,
        None => of_service(cfg).schemes,
    }
}

/// Whether the endpoint of a call may name better schemes.
pub(crate) fn is_up_to_endpoint(cfg: &ConfigBag) -> bool {
    of_service(cfg).by_endpoint
}

/// Whether a call may go out without a signature, whatever its endpoint says.
pub(crate) fn may_be_unsigned(cfg: &ConfigBag) -> bool {
    of_call(cfg).contains(&NO_AUTH) && !is_up_to_endpoint(cfg)
}

/// The schemes of a call: those of its endpoint, and then those of the model that are not among them. To find the endpoint
/// now costs little, as the resolver remembers it.
pub(crate) async fn with_those_of_endpoint(
    modeled: &'static [&'static str],
    cfg: &ConfigBag,
    components: &RuntimeComponents,
) -> Result<Vec<AuthSchemeOption>, BoxError> {
    let params = cfg.load::<EndpointResolverParams>().ok_or("the call has no parameters of its endpoint")?;
    let endpoint = components.endpoint_resolver().resolve_endpoint(params).await?;
    let mut ids: Vec<AuthSchemeId> = names(&endpoint).map(id_of).collect();
    let others: Vec<AuthSchemeId> = self::ids(modeled).filter(|id| !ids.contains(id)).collect();
    ids.extend(others);
    Ok(ids.into_iter().map(AuthSchemeOption::from).collect())
}

/// What the orchestrator calls the schemes of a model.
pub(crate) fn ids(schemes: &'static [&'static str]) -> impl Iterator<Item = AuthSchemeId> {
    schemes.iter().map(|scheme| AuthSchemeId::new(scheme))
}

/// The id of a scheme that an endpoint names.
pub(crate) fn id_of(name: &str) -> AuthSchemeId {
    Cow::<'static, str>::Owned(name.to_owned()).into()
}

/// The schemes that an endpoint names.
pub(crate) fn names(endpoint: &Endpoint) -> impl Iterator<Item = &str> {
    let schemes = endpoint.properties().get("authSchemes").and_then(|schemes| schemes.as_array());
    schemes.into_iter().flatten().filter_map(|scheme| scheme.as_object()?.get("name")?.as_string())
}

/// What is wrong where an endpoint takes only requests that are signed in ways that the client does not know.
pub(crate) fn unknown(endpoint: &Endpoint, components: &RuntimeComponents) -> Option<String> {
    let names: Vec<&str> = names(endpoint).collect();
    let is_known = |name: &&str| components.auth_scheme(id_of(name)).is_some();
    if names.is_empty() || names.iter().any(is_known) {
        return None;
    }
    let why = match names.contains(&SIGV4A) {
        true => "without the feature `sigv4a`",
        false => "yet",
    };
    let (url, names) = (endpoint.url(), names.join("` or `"));
    Some(format!(
        "the endpoint {url} takes requests that are signed with `{names}`, which this client cannot do {why}"
    ))
}

/// The schemes that every client has, whether its service names them or not.
pub(crate) fn implementations() -> Vec<SharedAuthScheme> {
    vec![
        SharedAuthScheme::new(sigv4::SigV4AuthScheme::new()),
        #[cfg(feature = "sigv4a")]
        SharedAuthScheme::new(aws_runtime::auth::sigv4a::SigV4aAuthScheme::new()),
        #[cfg(feature = "bearer-auth")]
        SharedAuthScheme::new(aws_smithy_runtime::client::auth::http::BearerAuthScheme::new()),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_smithy_runtime_api::client::runtime_components::RuntimeComponentsBuilder;
    use aws_smithy_types::Document;

    #[test]
    fn schemes_are_called_as_by_those_who_make_them() {
        let no_auth = aws_smithy_runtime::client::auth::no_auth::NO_AUTH_SCHEME_ID;
        assert_eq!((SIGV4, NO_AUTH), (sigv4::SCHEME_ID.inner(), no_auth.inner()));
        #[cfg(feature = "sigv4a")]
        assert_eq!(aws_runtime::auth::sigv4a::SCHEME_ID.inner(), SIGV4A);
        #[cfg(feature = "bearer-auth")]
        assert_eq!(
            aws_smithy_runtime_api::client::auth::http::HTTP_BEARER_AUTH_SCHEME_ID.inner(),
            "httpBearerAuth"
        );
    }

    #[test]
    fn schemes_that_a_client_does_not_have_are_named_and_what_brings_them() {
        let scheme = |name: &str| {
            Document::Object([("name".to_owned(), Document::String(name.to_owned()))].into_iter().collect())
        };
        let found = |names: &[&str]| {
            let schemes: Vec<Document> = names.iter().map(|name| scheme(name)).collect();
            let endpoint = Endpoint::builder().url("https://there").property("authSchemes", schemes).build();
            let builder = RuntimeComponentsBuilder::for_tests();
            let known = builder.with_auth_scheme(SharedAuthScheme::new(sigv4::SigV4AuthScheme::new()));
            unknown(&endpoint, &known.build().expect("complete"))
        };
        assert_eq!((found(&[]), found(&["seal", SIGV4])), (None, None));
        let seal = found(&["seal", "wax"]).expect("not known");
        assert!(seal.contains("https://there") && seal.contains("`seal` or `wax`"), "{seal}");
        assert!(seal.ends_with("cannot do yet"), "{seal}");
        let several = found(&[SIGV4A]).expect("not known");
        assert!(several.ends_with("which this client cannot do without the feature `sigv4a`"), "{several}");
    }
}
