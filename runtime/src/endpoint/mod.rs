//! Endpoints: a service's rule set as static data, and the one engine that evaluates it.
//!
//! A generated crate holds a [`rules::RuleSet`] and [`partition::Partition`]s in statics and hands
//! them to [`DefaultResolver`]. Rules and partitions are trusted to be what the generator wrote, but
//! nothing here panics on any of them: what makes no sense has no value, and a rule that needs the
//! value does not match. The language: <https://smithy.io/2.0/additional-specs/rules-engine/>.

mod engine;
mod functions;
mod params;
pub mod partition;
mod resolver;
pub mod rules;
mod value;

pub use aws_smithy_runtime_api::client::endpoint::{EndpointFuture, SharedEndpointResolver};
pub use aws_smithy_types::endpoint::Endpoint;
pub use engine::resolve;
pub(crate) use functions::is_host_label;
#[doc(hidden)]
pub use params::Shown;
pub use params::{InvalidParams, ParamValue, Params, ParamsBuilder};
pub use resolver::{DefaultResolver, ResolveEndpoint};
