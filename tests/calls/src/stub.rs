//! An HTTP client that never reaches a socket: for tests under a paused clock, which real sockets would
//! disturb, and for hosts that must not be called.

use crate::exchange::{Reply, Request, Script};
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::byte_stream::ByteStream;
use std::sync::Arc;

/// What a call gives.
#[derive(Clone, Debug)]
pub enum Answer {
    /// A response.
    Reply(Reply),
    /// A connection that broke.
    Broken,
    /// Nothing, ever.
    Never,
}

impl From<Reply> for Answer {
    fn from(reply: Reply) -> Self {
        Self::Reply(reply)
    }
}

/// The HTTP client.
#[derive(Clone, Debug)]
pub struct Stub(Arc<Script<Answer>>);

impl Stub {
    /// Gives these answers one after the other.
    pub fn new<A: Into<Answer>>(answers: impl IntoIterator<Item = A>) -> Self {
        Self(Arc::new(Script::new(answers.into_iter().map(Into::into), None)))
    }

    /// Gives the same answer every time.
    pub fn always(answer: impl Into<Answer>) -> Self {
        Self(Arc::new(Script::new([], Some(answer.into()))))
    }

    /// Replaces all answers that have not been given.
    pub fn set(&self, answer: impl Into<Answer>) {
        self.0.set(answer.into());
    }

    /// Takes the requests that have come since the last call.
    pub fn requests(&self) -> Vec<Request> {
        self.0.requests()
    }
}

impl HttpConnector for Stub {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let request = match request.try_into_http1x() {
            Ok(request) => request,
            Err(err) => return HttpConnectorFuture::ready(Err(ConnectorError::user(err.into()))),
        };
        let (head, body) = request.into_parts();
        if let Some(bytes) = body.bytes() {
            return self.answer(Request::new(&head, bytes));
        }
        let stub = self.clone();
        HttpConnectorFuture::new(async move {
            let bytes = ByteStream::new(body).collect().await;
            let bytes = bytes.map_err(|err| ConnectorError::user(err.into()))?.to_vec();
            stub.answer(Request::new(&head, &bytes)).await
        })
    }
}

impl Stub {
    fn answer(&self, request: Request) -> HttpConnectorFuture {
        match self.0.answer(request) {
            Some(Answer::Reply(reply)) => {
                let response = HttpResponse::try_from(reply.to_http::<SdkBody>());
                HttpConnectorFuture::ready(response.map_err(|err| ConnectorError::user(err.into())))
            }
            Some(Answer::Broken) => HttpConnectorFuture::ready(Err(ConnectorError::io("broken".into()))),
            Some(Answer::Never) => HttpConnectorFuture::new(std::future::pending()),
            None => HttpConnectorFuture::ready(Err(ConnectorError::user("the script is at its end".into()))),
        }
    }
}

impl HttpClient for Stub {
    fn http_connector(&self, _: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}
