//! The types of bearer tokens, for the `config` module of services that take them. Nothing but names.

pub use aws_credential_types::provider::token::{ProvideToken, SharedTokenProvider};
pub use aws_smithy_runtime_api::client::identity::http::Token;
pub use aws_smithy_runtime_api::client::identity::ResolveIdentity;
