//! Requests as they arrived, replies as they are sent, and the script that says which comes when.

use serde_json::{json, Value};
use std::borrow::Cow;
use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A request as it arrived.
#[derive(Clone, Debug)]
pub struct Request {
    /// The method.
    pub method: String,
    /// Scheme and authority, where the request's URI has them; only requests that never reach a socket do.
    pub origin: String,
    /// Path and query.
    pub path: String,
    /// Headers in the order of arrival, names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Request {
    /// Takes an HTTP request apart.
    pub fn new(head: &http::request::Parts, body: &[u8]) -> Self {
        let uri = &head.uri;
        let origin = uri.scheme_str().zip(uri.authority());
        let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        Self {
            method: head.method.to_string(),
            origin: origin.map(|(scheme, authority)| format!("{scheme}://{authority}")).unwrap_or_default(),
            path: uri.path_and_query().map(ToString::to_string).unwrap_or_default(),
            headers: head.headers.iter().map(|(name, value)| (name.to_string(), text(value))).collect(),
            body: body.to_vec(),
        }
    }

    /// The value of a header.
    ///
    /// # Panics
    /// Where the header does not occur exactly once.
    pub fn header(&self, name: &str) -> &str {
        let mut found = self.headers.iter().filter(|(key, _)| key == name);
        match (found.next(), found.next()) {
            (Some((_, value)), None) => value,
            other => panic!("expected the header {name} once, found {other:?} in {self:#?}"),
        }
    }

    /// The body as JSON.
    ///
    /// # Panics
    /// Where it is none.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|err| panic!("{err}: {self:?}"))
    }
}

/// A reply as it is sent.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The status code.
    pub status: u16,
    /// Headers; the content's length is added.
    pub headers: Vec<(Cow<'static, str>, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Reply {
    /// A reply with a status and a body, and no headers.
    pub fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self { status, headers: Vec::new(), body: body.into() }
    }

    /// A success.
    pub fn ok(output: &Value) -> Self {
        Self::new(200, output.to_string()).header("content-type", "application/x-amz-json-1.0")
    }

    /// An error as the service writes it.
    pub fn error(status: u16, code: &str, message: &str) -> Self {
        Self::new(status, json!({"__type": code, "message": message}).to_string())
            .header("content-type", "application/x-amz-json-1.0")
    }

    /// Adds a header.
    pub fn header(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Adds the header that carries the request's id.
    pub fn request_id(self, id: impl Into<String>) -> Self {
        self.header("x-amzn-requestid", id)
    }

    /// As the type that HTTP libraries use.
    ///
    /// # Panics
    /// On what no response can hold.
    pub fn to_http<B: From<Vec<u8>>>(&self) -> http::Response<B> {
        let builder = http::Response::builder().status(self.status);
        let builder =
            self.headers.iter().fold(builder, |builder, (name, value)| builder.header(&**name, value));
        builder.body(B::from(self.body.clone())).unwrap_or_else(|err| panic!("{err}: {self:?}"))
    }
}

/// What is answered, in which order, and what was asked.
#[derive(Debug)]
pub struct Script<A> {
    next: Mutex<VecDeque<A>>,
    rest: Option<A>,
    seen: Mutex<Vec<Request>>,
}

impl<A: Clone> Script<A> {
    /// A script: `next` one after the other, and then `rest` again and again.
    pub fn new(next: impl IntoIterator<Item = A>, rest: Option<A>) -> Self {
        Self { next: Mutex::new(next.into_iter().collect()), rest, seen: Mutex::default() }
    }

    /// Adds an answer.
    pub fn add(&self, answer: A) {
        lock(&self.next).push_back(answer);
    }

    /// Replaces all answers that have not been given.
    pub fn set(&self, answer: A) {
        *lock(&self.next) = VecDeque::from([answer]);
    }

    /// Notes a request, and says what to answer; nothing where the script is at its end.
    pub fn answer(&self, request: Request) -> Option<A> {
        lock(&self.seen).push(request);
        lock(&self.next).pop_front().or_else(|| self.rest.clone())
    }

    /// Takes the requests that have come since the last call.
    pub fn requests(&self) -> Vec<Request> {
        std::mem::take(&mut *lock(&self.seen))
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
