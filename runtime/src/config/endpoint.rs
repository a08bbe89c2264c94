//! Endpoint resolution, as far as a configuration may take part in it. Names only; the engine is in
//! [`crate::endpoint`].

pub use crate::endpoint::{DefaultResolver, InvalidParams, Params, ParamsBuilder, ResolveEndpoint};
pub use aws_smithy_runtime_api::client::endpoint::{EndpointFuture, SharedEndpointResolver};
pub use aws_smithy_types::endpoint::Endpoint;
