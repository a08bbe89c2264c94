//! A stand-in with the names that the configuration needs, until the rule-set engine takes its place.
//! It resolves nothing: only a custom resolver or the engine knows endpoints.

pub use aws_smithy_runtime_api::client::endpoint::{EndpointFuture, SharedEndpointResolver};
use aws_smithy_runtime_api::client::endpoint::{EndpointResolverParams, ResolveEndpoint as ErasedResolver};
pub use aws_smithy_types::endpoint::Endpoint;

/// A service's endpoint rules.
#[derive(Debug)]
pub struct RuleSet;

/// One partition of AWS.
#[derive(Debug)]
pub struct Partition;

/// What a resolver may look at.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Params {}

/// Builder of [`Params`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParamsBuilder {}

/// The parameters were not usable.
#[derive(Debug)]
pub struct InvalidParams {}

/// Resolves an endpoint for a service.
pub trait ResolveEndpoint: Send + Sync + std::fmt::Debug {
    /// Resolves an endpoint with the given parameters.
    fn resolve_endpoint<'a>(&'a self, params: &'a Params) -> EndpointFuture<'a>;

    /// Erases the type of the parameters.
    fn into_shared_resolver(self) -> SharedEndpointResolver
    where
        Self: Sized + 'static,
    {
        SharedEndpointResolver::new(Erased(self))
    }
}

#[derive(Debug)]
struct Erased<T>(T);

impl<T: ResolveEndpoint> ErasedResolver for Erased<T> {
    fn resolve_endpoint<'a>(&'a self, params: &'a EndpointResolverParams) -> EndpointFuture<'a> {
        match params.get::<Params>() {
            Some(params) => self.0.resolve_endpoint(params),
            None => EndpointFuture::ready(Err("the parameters are of another type".into())),
        }
    }
}

/// Evaluates a service's rule set.
#[derive(Debug)]
pub struct DefaultResolver;

impl DefaultResolver {
    /// A resolver for these rules and partitions.
    pub fn new(_rules: &'static RuleSet, _partitions: &'static [Partition]) -> Self {
        Self
    }
}

impl ResolveEndpoint for DefaultResolver {
    fn resolve_endpoint<'a>(&'a self, _params: &'a Params) -> EndpointFuture<'a> {
        EndpointFuture::ready(Err("no endpoint rules".into()))
    }
}
