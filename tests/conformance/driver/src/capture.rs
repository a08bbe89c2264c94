//! An HTTP client that keeps the request, and gives one reply. It never reaches a socket.

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::base64;
use aws_smithy_types::body::SdkBody;
use serde_json::{json, Value};
use std::error::Error;
use std::sync::{Arc, Mutex, PoisonError};

/// The client.
#[derive(Clone, Debug)]
pub(crate) struct Capture {
    reply: Value,
    request: Arc<Mutex<Option<Value>>>,
}

impl Capture {
    /// Gives a reply with `status`, `headers` and `body`, the latter in base64.
    pub(crate) fn new(reply: &Value) -> Self {
        Self { reply: reply.clone(), request: Arc::default() }
    }

    /// The last request.
    pub(crate) fn request(&self) -> Option<Value> {
        self.request.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn answer(&self, request: HttpRequest) -> Result<HttpResponse, Box<dyn Error + Send + Sync>> {
        let (head, body) = request.try_into_http1x()?.into_parts();
        let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        let headers: Vec<Value> =
            head.headers.iter().map(|(name, value)| json!([name.as_str(), text(value)])).collect();
        let request = json!({
            "method": head.method.as_str(),
            "host": head.uri.authority().map(ToString::to_string).unwrap_or_default(),
            "path": head.uri.path_and_query().map(ToString::to_string).unwrap_or_default(),
            "headers": headers,
            "body": crate::encoded(body.bytes().unwrap_or_default()),
        });
        *self.request.lock().unwrap_or_else(PoisonError::into_inner) = Some(request);
        let status = self.reply["status"].as_u64().and_then(|status| u16::try_from(status).ok());
        let mut response = http::Response::builder().status(status.ok_or("a reply without a status")?);
        for (name, value) in self.reply["headers"].as_object().into_iter().flatten() {
            response = response.header(name, value.as_str().unwrap_or_default());
        }
        let body = base64::decode(self.reply["body"].as_str().unwrap_or_default())?;
        Ok(HttpResponse::try_from(response.body(SdkBody::from(body))?)?)
    }
}

impl HttpConnector for Capture {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        HttpConnectorFuture::ready(self.answer(request).map_err(ConnectorError::user))
    }
}

impl HttpClient for Capture {
    fn http_connector(&self, _: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}
