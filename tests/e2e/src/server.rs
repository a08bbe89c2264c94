//! An HTTP server on loopback that plays a script. hyper reads the requests, so what a client sends is
//! judged by a strict HTTP implementation. It lives as long as the test's runtime.

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Arc;
use test_calls::exchange::{Reply, Request, Script};
use tokio::net::TcpListener;

/// The server.
#[derive(Debug)]
pub struct Server {
    url: String,
    script: Arc<Script<Reply>>,
    connections: Arc<AtomicUsize>,
}

impl Server {
    /// Starts a server that gives these replies one after the other.
    ///
    /// # Panics
    /// Where there is no free port.
    pub async fn start(replies: impl IntoIterator<Item = Reply>) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let script = Arc::new(Script::new(replies, None));
        let connections = Arc::new(AtomicUsize::new(0));
        tokio::spawn(accept(listener, Arc::clone(&script), Arc::clone(&connections)));
        Self { url, script, connections }
    }

    /// Where it listens.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Adds a reply.
    pub fn add(&self, reply: Reply) {
        self.script.add(reply);
    }

    /// How many connections there have been.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// Takes the requests that have come since the last call.
    pub fn requests(&self) -> Vec<Request> {
        self.script.requests()
    }
}

async fn accept(listener: TcpListener, script: Arc<Script<Reply>>, connections: Arc<AtomicUsize>) {
    while let Ok((stream, _)) = listener.accept().await {
        connections.fetch_add(1, Ordering::SeqCst);
        let script = Arc::clone(&script);
        let service = service_fn(move |request| serve(Arc::clone(&script), request));
        tokio::spawn(
            hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service),
        );
    }
}

async fn serve(
    script: Arc<Script<Reply>>,
    request: hyper::Request<Incoming>,
) -> Result<hyper::Response<Full<Bytes>>, Infallible> {
    let (head, body) = request.into_parts();
    let reply = match body.collect().await {
        Ok(body) => script.answer(Request::new(&head, &body.to_bytes())),
        Err(err) => Some(Reply::new(400, err.to_string())),
    };
    // No client retries this status: an unexpected request shows as an error of its own.
    Ok(reply.unwrap_or_else(|| Reply::new(418, "the script is at its end")).to_http())
}
