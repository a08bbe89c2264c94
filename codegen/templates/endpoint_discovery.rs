{{ header }}//! Endpoint discovery: the service tells its clients where to call it, and for how long.

pub use botosmith_runtime::endpoint_discovery::ReloadEndpoint;

botosmith_runtime::endpoint_discovery!(crate::operation::{{ op.module }}::{{ op.input.ident }});
