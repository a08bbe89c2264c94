//! A connector that answers every request with the same bytes, without a network: the same for both sides.

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient,
    SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_runtime_api::http::StatusCode;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;

/// The answer to every request.
#[derive(Clone, Debug)]
pub struct Fixed {
    status: u16,
    body: Bytes,
}

impl Fixed {
    /// An answer.
    pub fn new(status: u16, body: impl Into<Bytes>) -> Self {
        Self { status, body: body.into() }
    }
}

impl HttpConnector for Fixed {
    fn call(&self, _: HttpRequest) -> HttpConnectorFuture {
        HttpConnectorFuture::ready(Ok(reply(self.status, &self.body)))
    }
}

impl HttpClient for Fixed {
    fn http_connector(&self, _: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

/// A client's HTTP client that gives this answer.
pub fn client_of(answer: Fixed) -> SharedHttpClient {
    SharedHttpClient::new(answer)
}

/// A response as it comes from a service.
pub fn reply(status: u16, body: &Bytes) -> HttpResponse {
    let status = StatusCode::try_from(status).expect("a status");
    let mut response = HttpResponse::new(status, SdkBody::from(body.clone()));
    response.headers_mut().insert("content-type", "application/x-amz-json-1.0");
    response.headers_mut().insert("x-amzn-requestid", "00000000-0000-4000-8000-000000000000");
    response
}

/// What runs the futures: one thread, so that nothing else is measured.
pub fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}
