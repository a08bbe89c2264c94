//! From parameters to an endpoint, as the orchestrator asks for it. Evaluates nothing itself.

use super::engine;
use super::params::Params;
use super::partition::Partition;
use super::rules::RuleSet;
use super::{Endpoint, EndpointFuture, SharedEndpointResolver};
use aws_credential_types::attributes::AccountId;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::endpoint::{EndpointResolverParams, ResolveEndpoint as ResolveAny};
use aws_smithy_runtime_api::client::identity::Identity;
use std::fmt;
use std::sync::RwLock;

/// Something that knows the endpoint of a service.
///
/// ```
/// use botosmith_runtime::endpoint::{Endpoint, EndpointFuture, Params, ResolveEndpoint};
///
/// #[derive(Debug)]
/// struct Local;
/// impl ResolveEndpoint for Local {
///     fn resolve_endpoint<'a>(&'a self, _params: &'a Params) -> EndpointFuture<'a> {
///         EndpointFuture::ready(Ok(Endpoint::builder().url("http://localhost:8000").build()))
///     }
/// }
/// let resolver = Local.into_shared_resolver();
/// ```
pub trait ResolveEndpoint: Send + Sync + fmt::Debug {
    /// The endpoint for these parameters.
    fn resolve_endpoint<'a>(&'a self, params: &'a Params) -> EndpointFuture<'a>;

    /// This resolver in the form that the orchestrator takes, which knows no type of parameters: it
    /// fails where it is given others than [`Params`].
    fn into_shared_resolver(self) -> SharedEndpointResolver
    where
        Self: Sized + 'static,
    {
        SharedEndpointResolver::new(DowncastParams(self))
    }
}

#[derive(Debug)]
struct DowncastParams<T>(T);

impl<T: ResolveEndpoint> ResolveAny for DowncastParams<T> {
    fn resolve_endpoint<'a>(&'a self, params: &'a EndpointResolverParams) -> EndpointFuture<'a> {
        match params.get::<Params>() {
            Some(params) => self.0.resolve_endpoint(params),
            None => EndpointFuture::ready(Err("params of expected type was not present".into())),
        }
    }

    /// The account id comes with the credentials, which are found after the other parameters.
    fn finalize_params<'a>(&'a self, params: &'a mut EndpointResolverParams) -> Result<(), BoxError> {
        if !params.get::<Params>().is_some_and(Params::asks_for_account) {
            return Ok(());
        }
        let identity = params.get_property_mut::<Identity>();
        let account = identity.and_then(|identity| identity.property::<AccountId>().cloned());
        if let Some(params) = params.get_mut::<Params>() {
            params.set_account(account.as_ref().map(AccountId::as_str));
        }
        Ok(())
    }
}

/// The resolver that follows a service's rule set. It remembers the last answer.
pub struct DefaultResolver {
    rules: &'static RuleSet,
    partitions: &'static [Partition],
    last: RwLock<Option<(Params, Endpoint)>>,
}

impl DefaultResolver {
    /// The resolver for these rules.
    pub const fn new(rules: &'static RuleSet, partitions: &'static [Partition]) -> Self {
        Self { rules, partitions, last: RwLock::new(None) }
    }

    /// Never waits for another thread: who cannot have the memory at once does without it.
    fn remembered(&self, params: &Params) -> Option<Endpoint> {
        let last = self.last.try_read().ok()?;
        last.as_ref().filter(|(known, _)| known == params).map(|(_, endpoint)| endpoint.clone())
    }

    fn remember(&self, params: &Params, endpoint: &Endpoint) {
        if let Ok(mut last) = self.last.try_write() {
            *last = Some((params.clone(), endpoint.clone()));
        }
    }
}

impl ResolveEndpoint for DefaultResolver {
    fn resolve_endpoint<'a>(&'a self, params: &'a Params) -> EndpointFuture<'a> {
        if let Some(endpoint) = self.remembered(params) {
            return EndpointFuture::ready(Ok(endpoint));
        }
        let result = engine::resolve(self.rules, self.partitions, params);
        if let Ok(endpoint) = &result {
            self.remember(params, endpoint);
        }
        EndpointFuture::ready(result.map_err(Into::into))
    }
}

/// Without the rules, which would fill pages.
impl fmt::Debug for DefaultResolver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DefaultResolver").finish_non_exhaustive()
    }
}
