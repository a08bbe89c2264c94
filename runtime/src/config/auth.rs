//! Which auth schemes a request may use. It names schemes; signing is the orchestrator's business.

pub(crate) mod schemes;
#[cfg(feature = "sessions")]
pub(crate) mod sessions;

#[cfg(feature = "sessions")]
#[doc(hidden)]
pub use sessions::Sessioning;

use crate::service::Service;
use aws_smithy_runtime_api::client::auth::{
    AuthSchemeOption, AuthSchemeOptionResolverParams, AuthSchemeOptionsFuture, ResolveAuthSchemeOptions,
    SharedAuthSchemeOptionResolver,
};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;
use std::borrow::Cow;
use std::fmt;

/// Decides which auth schemes a request may use.
///
/// [`Builder::auth_scheme_resolver`](super::Builder::auth_scheme_resolver) has an example.
pub trait ResolveAuthScheme: Send + Sync + fmt::Debug {
    /// Returns the schemes that an operation may use, best first.
    fn resolve_auth_scheme<'a>(
        &'a self,
        params: &'a Params,
        cfg: &'a ConfigBag,
        runtime_components: &'a RuntimeComponents,
    ) -> AuthSchemeOptionsFuture<'a>;

    /// Wraps the resolver for the orchestrator, which does not know the type of the parameters.
    fn into_shared_resolver(self) -> SharedAuthSchemeOptionResolver
    where
        Self: Sized + 'static,
    {
        SharedAuthSchemeOptionResolver::new(Erased(self))
    }
}

#[derive(Debug)]
struct Erased<T>(T);

impl<T: ResolveAuthScheme> ResolveAuthSchemeOptions for Erased<T> {
    fn resolve_auth_scheme_options_v2<'a>(
        &'a self,
        params: &'a AuthSchemeOptionResolverParams,
        cfg: &'a ConfigBag,
        runtime_components: &'a RuntimeComponents,
    ) -> AuthSchemeOptionsFuture<'a> {
        match params.get::<Params>() {
            Some(params) => self.0.resolve_auth_scheme(params, cfg, runtime_components),
            None => AuthSchemeOptionsFuture::ready(Err("params of expected type was not present".into())),
        }
    }
}

/// The resolver of a client that was given no other: what the model says, or else AWS's Signature
/// Version 4.
#[derive(Debug, Default)]
pub struct DefaultAuthSchemeResolver {
    // Keeps the type from being made without `default()`, as with the official one.
    _private: (),
}

impl ResolveAuthScheme for DefaultAuthSchemeResolver {
    fn resolve_auth_scheme<'a>(
        &'a self,
        _params: &'a Params,
        cfg: &'a ConfigBag,
        runtime_components: &'a RuntimeComponents,
    ) -> AuthSchemeOptionsFuture<'a> {
        let modeled = schemes::of_call(cfg);
        if schemes::is_up_to_endpoint(cfg) {
            let options = schemes::with_those_of_endpoint(modeled, cfg, runtime_components);
            return AuthSchemeOptionsFuture::new(options);
        }
        AuthSchemeOptionsFuture::ready(Ok(schemes::ids(modeled).map(AuthSchemeOption::from).collect()))
    }
}

/// A service some of whose requests may carry a bearer token: its configurations have a setting for that.
#[cfg(feature = "bearer-auth")]
#[doc(hidden)]
pub trait Bearing: Service {}

/// A service some of whose requests may be signed for several regions: its configurations have a setting for that.
#[doc(hidden)]
pub trait Regional: Service {}

/// What a [`ResolveAuthScheme`] decides by.
#[derive(Clone, Debug, PartialEq)]
pub struct Params {
    operation_name: Cow<'static, str>,
}

impl Params {
    /// A builder without values.
    pub fn builder() -> ParamsBuilder {
        ParamsBuilder::default()
    }

    /// Parameters of an operation, for the operation itself, which cannot forget its name.
    pub(crate) fn for_operation(name: &'static str) -> Self {
        Self { operation_name: Cow::Borrowed(name) }
    }

    /// Returns the name of the operation.
    pub fn operation_name(&self) -> &str {
        &self.operation_name
    }
}

/// Builder of [`Params`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParamsBuilder {
    operation_name: Option<Cow<'static, str>>,
}

impl ParamsBuilder {
    /// Sets the name of the operation. Required.
    pub fn operation_name(self, operation_name: impl Into<Cow<'static, str>>) -> Self {
        self.set_operation_name(Some(operation_name.into()))
    }

    /// Sets or clears the [name of the operation](Self::operation_name).
    pub fn set_operation_name(mut self, operation_name: Option<Cow<'static, str>>) -> Self {
        self.operation_name = operation_name;
        self
    }

    /// Builds the parameters.
    ///
    /// # Errors
    ///
    /// Fails if the operation's name is missing.
    pub fn build(self) -> Result<Params, BuildError> {
        match self.operation_name {
            Some(operation_name) => Ok(Params { operation_name }),
            None => Err(BuildError { field: Cow::Borrowed("operation_name") }),
        }
    }
}

/// A field of [`Params`] was not set.
#[derive(Debug)]
pub struct BuildError {
    field: Cow<'static, str>,
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a required field was missing: `{}`", self.field)
    }
}

impl std::error::Error for BuildError {}
