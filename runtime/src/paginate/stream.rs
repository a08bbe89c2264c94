//! Pages and items as streams that know where to go on.

use super::chain::{put, Chain};
use super::count::Countable;
use super::{take, Item, PageItems, Paginated, Paginator};
use crate::error::SdkError;
use crate::feature_trackers::FeaturePlugin;
use crate::operation::{operation_plugins, Handle, Sending};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_types::Document;
use futures_core::Stream;
use std::fmt;
use std::future::{poll_fn, Future};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{ready, Context, Poll};

/// What a page, or an item of one, may come as.
type PageResult<I, T> = Result<T, SdkError<<I as crate::operation::OperationInput>::Error>>;

/// What boto3's `PaginationConfig` says.
pub(crate) enum Setting {
    MaxItems(usize),
    PageSize(i32),
    StartingToken(String),
}

/// What comes next.
enum Next<I> {
    /// The first page.
    First { starting_token: Option<String> },
    /// Another page.
    Page,
    /// The page that was asked for.
    Asked(Sending<I>),
    /// An error that came up after the page before.
    Failed(BoxError),
    /// Nothing.
    End,
}

/// The pages of an operation, as a stream.
///
/// Made by [`Paginator::stream`]. Nothing is sent until it is asked for a page; after an error it ends.
#[must_use = "nothing is sent before the stream is asked for a page"]
pub struct Pages<I: Paginated> {
    handle: Arc<Handle<I::Service>>,
    input: I,
    chain: Chain,
    next: Next<I>,
}

impl<I: Paginated> fmt::Debug for Pages<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("input", &self.input).finish_non_exhaustive()
    }
}

impl<I: Paginated> Pages<I> {
    pub(super) fn new(paginator: Paginator<I>) -> Self {
        let Paginator { handle, input, stop_on_duplicate_token, max_items, starting_token } = paginator;
        let chain = Chain::new(I::PAGINATION, stop_on_duplicate_token, max_items);
        Self { handle, input, chain, next: Next::First { starting_token } }
    }

    /// What [`Paginator`]'s methods set, where the compiler does not know the operation. Once a page was asked for it has
    /// no effect.
    pub(crate) fn set(&mut self, setting: Setting) {
        let Next::First { starting_token } = &mut self.next else { return };
        match setting {
            Setting::MaxItems(max_items) => self.chain.max_items = Some(max_items),
            Setting::PageSize(limit) => {
                let values = [Document::from(limit), Document::from(limit.to_string())];
                // It is a number or a text.
                let mut put =
                    values.iter().map(|value| put(&mut self.input, I::PAGINATION.limit, Some(value)));
                _ = put.any(|put| put.is_ok());
            }
            Setting::StartingToken(token) => *starting_token = Some(token),
        }
    }

    /// Where to go on another time: what [`starting_token`](Paginator::starting_token) takes, here or in boto3.
    ///
    /// There is one once the stream has come to its end, if [`max_items`](Paginator::max_items) ended it and more is
    /// left.
    pub fn resume_token(&self) -> Option<&str> {
        self.chain.resume_token()
    }

    /// The next page; `None` at the end.
    pub async fn next(&mut self) -> Option<PageResult<I, I::Output>> {
        poll_fn(|cx| self.poll_page(cx)).await
    }

    /// The next page; `None` at the end.
    ///
    /// # Errors
    /// What the operation fails with.
    pub async fn try_next(&mut self) -> PageResult<I, Option<I::Output>> {
        self.next().await.transpose()
    }

    fn poll_page(&mut self, cx: &mut Context<'_>) -> Poll<Option<PageResult<I, I::Output>>> {
        let sending = match &mut self.next {
            Next::Asked(sending) => sending,
            _ => match self.ask() {
                Ok(Some(sending)) => sending,
                Ok(None) => return Poll::Ready(None),
                Err(err) => return Poll::Ready(Some(Err(SdkError::construction_failure(err)))),
            },
        };
        let result = ready!(Pin::new(sending).poll(cx));
        self.next = Next::End;
        Poll::Ready(Some(result.map(|mut page| {
            self.take(&mut page);
            page
        })))
    }

    /// Asks for the next page, if there is one.
    fn ask(&mut self) -> Result<Option<&mut Sending<I>>, BoxError> {
        match std::mem::replace(&mut self.next, Next::End) {
            Next::First { starting_token } => self.chain.start(starting_token.as_deref(), &mut self.input)?,
            Next::Failed(err) => return Err(err),
            Next::End => return Ok(None),
            Next::Page | Next::Asked(_) => {}
        }
        let plugins = operation_plugins::<I>(&self.handle).with_operation_plugin(FeaturePlugin::paginator());
        self.next = Next::Asked(Sending::new(plugins, self.input.clone()));
        match &mut self.next {
            Next::Asked(sending) => Ok(Some(sending)),
            _ => Ok(None),
        }
    }

    /// Cuts a page that has come, and finds out what comes after it.
    fn take(&mut self, page: &mut I::Output) {
        if self.chain.goes_on() {
            I::empty_others(page);
        }
        if self.chain.cut(I::items(page).map(|items| items as &mut dyn Countable)) {
            return;
        }
        self.next = match self.chain.advance(page, &mut self.input) {
            Ok(true) => Next::Page,
            Ok(false) => Next::End,
            Err(err) => Next::Failed(err),
        };
    }
}

impl<I: Paginated + Unpin> Stream for Pages<I> {
    type Item = PageResult<I, I::Output>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(cx)
    }
}

/// The items of all pages of an operation, as a stream.
///
/// Made by [`PaginatorItems::stream`](super::PaginatorItems::stream). Nothing is sent until it is asked for an item;
/// after an error it ends.
#[must_use = "nothing is sent before the stream is asked for an item"]
pub struct Items<I: PageItems> {
    pages: Pages<I>,
    page: <I::Items as IntoIterator>::IntoIter,
}

impl<I: PageItems> fmt::Debug for Items<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("input", &self.pages.input).finish_non_exhaustive()
    }
}

/// Items, and where to go on for more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Collected<T> {
    /// The items.
    pub items: Vec<T>,
    /// What [`starting_token`](Paginator::starting_token) takes to go on, if there is more.
    pub resume_token: Option<String>,
}

impl<I: PageItems> Items<I> {
    pub(super) fn new(pages: Pages<I>) -> Self {
        Self { pages, page: I::Items::default().into_iter() }
    }

    /// Where to go on another time: what [`starting_token`](Paginator::starting_token) takes, here or in boto3.
    ///
    /// There is one once the stream has come to its end, if [`max_items`](Paginator::max_items) ended it and more is
    /// left.
    pub fn resume_token(&self) -> Option<&str> {
        self.pages.resume_token()
    }

    /// The next item; `None` at the end.
    pub async fn next(&mut self) -> Option<PageResult<I, Item<I>>> {
        poll_fn(|cx| self.poll_item(cx)).await
    }

    /// The next item; `None` at the end.
    ///
    /// # Errors
    /// What the operation fails with.
    pub async fn try_next(&mut self) -> PageResult<I, Option<Item<I>>> {
        self.next().await.transpose()
    }

    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<PageResult<I, Item<I>>>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(cx)) {
                Some(Ok(mut page)) => self.page = take::<I>(&mut page).into_iter(),
                Some(Err(err)) => return Poll::Ready(Some(Err(err))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<I: PageItems + Unpin> Stream for Items<I> {
    type Item = PageResult<I, Item<I>>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(cx)
    }
}
