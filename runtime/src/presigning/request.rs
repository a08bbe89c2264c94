//! What comes out: method, URI, headers and body of a request that is ready to be sent.

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::body::SdkBody;
use std::fmt;

/// A signed request, for any HTTP client to send.
///
/// What is signed must be sent as it is: the method, the URI, these headers, and the body.
#[derive(Clone)]
#[non_exhaustive]
pub struct PresignedRequest {
    uri: String,
    headers: Vec<(String, String)>,
    head: http::Request<()>,
    body: Vec<u8>,
}

impl PresignedRequest {
    pub(super) fn new(request: HttpRequest) -> Result<Self, BoxError> {
        let uri = request.uri().to_owned();
        let headers = request.headers().iter();
        let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        let body = request.body().bytes().map(<[u8]>::to_vec).unwrap_or_default();
        let head = request.map(|_| SdkBody::empty()).try_into_http1x()?.map(drop);
        Ok(Self { uri, headers, head, body })
    }

    /// The HTTP method.
    pub fn method(&self) -> &str {
        self.head.method().as_str()
    }

    /// The URI.
    pub fn uri(&self) -> &str {
        &self.uri
    }

    /// The headers that must be sent along, but for `Host`, which an HTTP client takes from the URI.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The body that must be sent; empty where there is none. The official crates leave it to the caller, because what they
    /// presign has none, or one that is not signed.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// A request of the crate `http`, with this body.
    pub fn make_http_1x_request<B>(&self, body: B) -> http::Request<B> {
        self.head.clone().map(|()| body)
    }

    /// A request of the crate `http`, with this body.
    pub fn into_http_1x_request<B>(self, body: B) -> http::Request<B> {
        self.head.map(|()| body)
    }
}

impl fmt::Debug for PresignedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PresignedRequest")
            .field("method", &self.method())
            .field("uri", &self.uri)
            .field("headers", &self.headers)
            .finish_non_exhaustive()
    }
}
