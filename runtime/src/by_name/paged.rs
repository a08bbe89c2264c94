//! Pages and waiters by name: the typed ones behind a trait object.

use super::{Answer, CallError};
use crate::customize::BoxFuture;
use crate::document::{from_document, DocumentError};
use crate::operation::{Handle, OperationInput};
use crate::paginate::{Pages, Paginated, Paginator, Setting};
use crate::service::Service;
use crate::waiter::{Poller, Waiter};
use aws_smithy_types::Document;
use futures_core::Stream;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

/// Pages whose types do not matter.
pub(super) trait ErasedPages: Send {
    fn set(&mut self, setting: Setting);
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Answer, CallError>>>;
    fn resume_token(&self) -> Option<&str>;
}

impl<I: Paginated + Unpin> ErasedPages for Pages<I> {
    fn set(&mut self, setting: Setting) {
        Pages::set(self, setting);
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Answer, CallError>>> {
        let page = Pin::new(self).poll_next(cx);
        page.map(|page| page.map(|page| page.map(Answer::new).map_err(CallError::failed)))
    }

    fn resume_token(&self) -> Option<&str> {
        Pages::resume_token(self)
    }
}

pub(super) fn pages<I: Paginated + Unpin>(
    handle: &Arc<Handle<I::Service>>,
    input: &Document,
) -> Result<Box<dyn ErasedPages>, DocumentError> {
    Ok(Box::new(Paginator::<I>::new(Arc::clone(handle), from_document(input)?).stream()))
}

/// The pages of an operation that was called by name, as a stream. Nothing is sent until it is asked for a page; after an
/// error it ends.
#[must_use = "nothing is sent before the stream is asked for a page"]
pub struct PagesByName(Box<dyn ErasedPages>);

impl PagesByName {
    pub(super) fn new(pages: Box<dyn ErasedPages>) -> Self {
        Self(pages)
    }

    /// As [`Paginator::max_items`]. It has no effect where pages bring what cannot be counted, and none once the stream has
    /// begun.
    pub fn max_items(mut self, max_items: usize) -> Self {
        self.0.set(Setting::MaxItems(max_items));
        self
    }

    /// As [`Paginator::page_size`]. It has no effect where the operation has no limit, and none once the stream has begun.
    pub fn page_size(mut self, limit: i32) -> Self {
        self.0.set(Setting::PageSize(limit));
        self
    }

    /// As [`Paginator::starting_token`]. It has no effect once the stream has begun.
    pub fn starting_token(mut self, token: impl Into<String>) -> Self {
        self.0.set(Setting::StartingToken(token.into()));
        self
    }

    /// As [`Pages::resume_token`].
    pub fn resume_token(&self) -> Option<&str> {
        self.0.resume_token()
    }

    /// The next page; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Answer, CallError>> {
        poll_fn(|cx| self.0.poll(cx)).await
    }
}

impl fmt::Debug for PagesByName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PagesByName").finish_non_exhaustive()
    }
}

impl Stream for PagesByName {
    type Item = Result<Answer, CallError>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().0.poll(cx)
    }
}

/// A poller whose types do not matter.
pub(super) trait ErasedPoller: Send {
    fn set_delay(&mut self, delay: Duration);
    fn set_max_attempts(&mut self, max_attempts: u32);
    fn wait(self: Box<Self>) -> BoxFuture<Result<(), CallError>>;
}

impl<W: Waiter> ErasedPoller for Poller<W> {
    fn set_delay(&mut self, delay: Duration) {
        self.delay = delay;
    }
    fn set_max_attempts(&mut self, max_attempts: u32) {
        self.max_attempts = max_attempts;
    }
    fn wait(self: Box<Self>) -> BoxFuture<Result<(), CallError>> {
        Box::pin(async move { Poller::wait(*self).await.map(drop).map_err(CallError::waiter) })
    }
}

pub(super) fn poller<S: Service, W: Waiter<Input: OperationInput<Service = S>>>(
    handle: &Arc<Handle<S>>,
    input: &Document,
) -> Result<Box<dyn ErasedPoller>, DocumentError> {
    Ok(Box::new(Poller::<W>::new(Arc::clone(handle), from_document(input)?)))
}

/// A waiter that was called by name.
#[must_use = "nothing is sent before the future of `wait` is awaited"]
pub struct PollerByName(Box<dyn ErasedPoller>);

impl PollerByName {
    pub(super) fn new(poller: Box<dyn ErasedPoller>) -> Self {
        Self(poller)
    }

    /// As [`Poller::delay`].
    pub fn delay(mut self, delay: Duration) -> Self {
        self.0.set_delay(delay);
        self
    }

    /// As [`Poller::max_attempts`].
    pub fn max_attempts(mut self, max_attempts: u32) -> Self {
        self.0.set_max_attempts(max_attempts);
        self
    }

    /// Polls until an acceptor decides, or there were enough attempts.
    ///
    /// # Errors
    /// As [`Poller::wait`].
    pub async fn wait(self) -> Result<(), CallError> {
        self.0.wait().await
    }
}

impl fmt::Debug for PollerByName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PollerByName").finish_non_exhaustive()
    }
}
