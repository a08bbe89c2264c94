//! Endpoint resolution, as far as a configuration may take part in it. The engine is in
//! [`crate::endpoint`].

pub use crate::endpoint::{DefaultResolver, InvalidParams, Params, ParamsBuilder, ResolveEndpoint};
pub use aws_smithy_runtime_api::client::endpoint::{EndpointFuture, SharedEndpointResolver};
pub use aws_smithy_types::endpoint::Endpoint;

use crate::service::Service;
use std::marker::PhantomData;

/// The resolver that follows the rule set of the service `S`. Generated crates call theirs
/// `DefaultResolver`, so that it is made without arguments, as in the official crates.
#[derive(Debug)]
pub struct ServiceResolver<S> {
    resolver: DefaultResolver,
    service: PhantomData<S>,
}

impl<S: Service> ServiceResolver<S> {
    /// The resolver.
    pub fn new() -> Self {
        let service = S::DESCRIPTOR;
        Self { resolver: DefaultResolver::new(service.rule_set, service.partitions), service: PhantomData }
    }
}

impl<S: Service> Default for ServiceResolver<S> {
    fn default() -> Self {
        Self::new()
    }
}

impl<S: Service> ResolveEndpoint for ServiceResolver<S> {
    fn resolve_endpoint<'a>(&'a self, params: &'a Params) -> EndpointFuture<'a> {
        self.resolver.resolve_endpoint(params)
    }
}
