//! An HTTP client that reads the streams that it is sent to their end.

use aws_sdk_s3::config::{HttpClient, RuntimeComponents, SharedHttpClient};
use aws_sdk_s3::primitives::{ByteStream, SdkBody};
use aws_smithy_runtime_api::client::http::{
    http_client_fn, HttpConnector, HttpConnectorFuture, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

/// What was sent: method and path, headers, the whole body.
#[derive(Clone, Debug)]
pub struct Sent {
    pub line: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Sent {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(it, _)| it == name).map(|(_, value)| value.as_str())
    }
}

/// Answers and remembers.
#[derive(Clone, Debug, Default)]
pub struct Recorder {
    answers: Arc<Mutex<VecDeque<http::Response<SdkBody>>>>,
    sent: Arc<Mutex<Vec<Sent>>>,
}

impl Recorder {
    pub fn new(answers: Vec<http::Response<SdkBody>>) -> Self {
        Self { answers: Arc::new(Mutex::new(answers.into())), sent: Arc::default() }
    }

    pub fn sent(&self) -> Vec<Sent> {
        self.sent.lock().unwrap().clone()
    }

    /// As a client wants it.
    pub fn http(&self) -> impl HttpClient + 'static {
        let connector = SharedHttpConnector::new(self.clone());
        SharedHttpClient::new(http_client_fn(move |_, _: &RuntimeComponents| connector.clone()))
    }
}

impl HttpConnector for Recorder {
    fn call(&self, mut request: HttpRequest) -> HttpConnectorFuture {
        let this = self.clone();
        HttpConnectorFuture::new(async move {
            let line = format!("{} {}", request.method(), request.uri());
            let headers = request.headers().iter().map(|(name, value)| (name.to_owned(), value.to_owned()));
            let headers = headers.collect();
            let body = std::mem::replace(request.body_mut(), SdkBody::taken());
            let body = ByteStream::new(body).collect().await;
            let body = body.map_err(|error| ConnectorError::io(error.into()))?.to_vec();
            this.sent.lock().unwrap().push(Sent { line, headers, body });
            let answer = this.answers.lock().unwrap().pop_front().expect("another answer");
            Ok(HttpResponse::try_from(answer).expect("an answer"))
        })
    }
}
