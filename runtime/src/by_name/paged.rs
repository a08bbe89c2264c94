//! Pages and waiters by name: the typed ones behind a trait object.

use super::{Answer, CallError};
use crate::customize::BoxFuture;
use crate::document::{from_document, DocumentError};
use crate::operation::{Handle, OperationInput};
use crate::paginate::{Pages, Paginated, Paginator};
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

/// What boto3's `PaginationConfig` says.
pub(super) enum Setting {
    MaxItems(usize),
    PageSize(i32),
    StartingToken(String),
}

/// A paginator, and its pages once they are asked for.
enum Typed<I: Paginated> {
    Paginator(Option<Paginator<I>>),
    Pages(Box<Pages<I>>),
}

impl<I: Paginated + Unpin> ErasedPages for Typed<I> {
    fn set(&mut self, setting: Setting) {
        if let Self::Paginator(paginator) = self {
            *paginator = paginator.take().map(|paginator| match setting {
                Setting::MaxItems(max_items) => paginator.limit(max_items),
                Setting::PageSize(limit) => paginator.size(limit),
                Setting::StartingToken(token) => paginator.starting_token(token),
            });
        }
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Answer, CallError>>> {
        if let Self::Paginator(paginator) = self {
            let Some(paginator) = paginator.take() else { return Poll::Ready(None) };
            *self = Self::Pages(Box::new(paginator.stream()));
        }
        let Self::Pages(pages) = self else { return Poll::Ready(None) };
        let page = Pin::new(&mut **pages).poll_next(cx);
        page.map(|page| page.map(|page| page.map(Answer::new).map_err(CallError::failed)))
    }

    fn resume_token(&self) -> Option<&str> {
        match self {
            Self::Paginator(_) => None,
            Self::Pages(pages) => pages.resume_token(),
        }
    }
}

pub(super) fn pages<I: Paginated + Unpin>(
    handle: &Arc<Handle<I::Service>>,
    input: &Document,
) -> Result<Box<dyn ErasedPages>, DocumentError> {
    let paginator = Paginator::<I>::new(Arc::clone(handle), from_document(input)?);
    Ok(Box::new(Typed::Paginator(Some(paginator))))
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
    fn delay(&mut self, delay: Duration);
    fn max_attempts(&mut self, max_attempts: u32);
    fn wait(&mut self) -> BoxFuture<Result<(), CallError>>;
}

impl<W: Waiter> ErasedPoller for Option<Poller<W>> {
    fn delay(&mut self, delay: Duration) {
        *self = self.take().map(|poller| poller.delay(delay));
    }
    fn max_attempts(&mut self, max_attempts: u32) {
        *self = self.take().map(|poller| poller.max_attempts(max_attempts));
    }
    fn wait(&mut self) -> BoxFuture<Result<(), CallError>> {
        let poller = self.take();
        Box::pin(async move {
            match poller {
                Some(poller) => poller.wait().await.map(drop).map_err(CallError::waiter),
                None => Ok(()),
            }
        })
    }
}

pub(super) fn poller<S: Service, W: Waiter<Input: OperationInput<Service = S>>>(
    handle: &Arc<Handle<S>>,
    input: &Document,
) -> Result<Box<dyn ErasedPoller>, DocumentError> {
    let poller = Poller::<W>::new(Arc::clone(handle), from_document(input)?);
    Ok(Box::new(Some(poller)))
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
        self.0.delay(delay);
        self
    }

    /// As [`Poller::max_attempts`].
    pub fn max_attempts(mut self, max_attempts: u32) -> Self {
        self.0.max_attempts(max_attempts);
        self
    }

    /// Polls until an acceptor decides, or there were enough attempts.
    ///
    /// # Errors
    /// As [`Poller::wait`].
    pub async fn wait(mut self) -> Result<(), CallError> {
        self.0.wait().await
    }
}

impl fmt::Debug for PollerByName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PollerByName").finish_non_exhaustive()
    }
}
