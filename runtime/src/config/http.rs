//! The request and the response that interceptors see. Names only.

pub use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
